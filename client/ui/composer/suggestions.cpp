// SPDX-License-Identifier: MIT
#include "client/ui/composer/suggestions.h"

#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/suggestiondelegate.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/rowlist.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QVBoxLayout>

namespace client {

namespace {

constexpr int maxShownRows = 8;

/// The card around the list.
class Panel : public QFrame
{
public:
    Panel(const Theme &theme, QWidget *parent)
        : QFrame(parent)
        , m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintField(painter, m_theme, rect(), m_theme.px(10), false);
    }

private:
    const Theme &m_theme;
};

} // namespace

Suggestions::Suggestions(const Theme &theme, ComposerEdit *edit, QWidget *card)
    : QObject(edit)
    , m_theme(theme)
    , m_edit(edit)
    , m_card(card)
    , m_panel(new Panel(theme, card))
    , m_list(new QListView(m_panel))
    , m_model(new QStandardItemModel(this))
{
    m_panel->hide();
    auto *column = new QVBoxLayout(m_panel);
    column->addWidget(m_list);
    prepareRowList(*m_list);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new SuggestionDelegate(theme, m_list));
    m_list->setModel(m_model);
    m_edit->installEventFilter(this);
    m_card->installEventFilter(this);
    connect(m_edit, &QTextEdit::textChanged, this, &Suggestions::refresh);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, &Suggestions::refresh);
    connect(m_list, &QListView::clicked, this, &Suggestions::insertCurrent);
    connect(&theme, &Theme::changed, this, &Suggestions::applyTheme);
    applyTheme();
}

void Suggestions::applyTheme()
{
    const int margin = m_theme.px(focusRing + 4); // the ring of the card, and the space inside
    m_panel->layout()->setContentsMargins(margin, margin, margin, margin);
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(palette);
    if (isOpen())
        place();
}

bool Suggestions::isOpen() const
{
    return !m_panel->isHidden();
}

void Suggestions::close()
{
    m_panel->hide();
}

void Suggestions::refresh()
{
    Completion &completion = m_edit->completion();
    if (m_edit->isChanging()) {
        // Tab goes from candidate to candidate; any other change replaces the text.
        if (completion.current() >= 0 && isOpen())
            setCurrent(completion.current());
        else
            close();
        return;
    }
    if (!m_edit->hasFocus() || m_edit->textCursor().hasSelection())
        return close();
    const QTextCursor cursor = m_edit->textCursor();
    if (m_dismissedStart >= 0 && m_edit->document()->characterAt(m_dismissedStart).isSpace())
        m_dismissedStart = -1; // the word is gone; another one may begin there
    if (m_edit->wordBeforeCursor().startsWith(u'@'))
        emit nicksNeeded();
    const Completion::Kind kind = m_edit->beginCompletion();
    const bool isHintLine = cursor.blockNumber() == 0 && kind == Completion::Kind::None;
    const auto command =
        isHintLine ? completion.commandIn(cursor.block().text()) : std::optional<CommandHint>();
    const int start = command ? 0 : wordStart();
    if (m_dismissedStart == start)
        return close();
    m_dismissedStart = -1;
    const bool isPlainNick = kind == Completion::Kind::Nick && !completion.stem().startsWith(u'@');
    if (command)
        showHint(*command);
    else if (kind != Completion::Kind::None && !isPlainNick)
        showCandidates(kind);
    else
        close();
}

void Suggestions::showCandidates(Completion::Kind kind)
{
    m_isHint = false;
    m_model->clear();
    for (const Completion::Candidate &candidate : m_edit->completion().candidates()) {
        auto *item = new QStandardItem(candidate.word);
        item->setData(candidate.detail, SuggestionDelegate::DetailRole);
        item->setData(candidate.help, SuggestionDelegate::HelpRole);
        item->setData(kind == Completion::Kind::Emoji, SuggestionDelegate::EmojiRole);
        item->setData(
            QStringList{candidate.word, candidate.detail, candidate.help}.join(u' ').simplified(),
            Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    open();
    setCurrent(0);
}

void Suggestions::showHint(const CommandHint &command)
{
    const bool isNew = !isOpen() || !m_isHint || m_model->item(0)->text() != command.name;
    m_isHint = true;
    if (!isNew)
        return;
    m_model->clear();
    auto *item = new QStandardItem(command.name);
    item->setData(command.arguments, SuggestionDelegate::DetailRole);
    item->setData(command.help, SuggestionDelegate::HelpRole);
    item->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(item);
    open();
    announce(*m_card, command.name + u' ' + command.arguments + u". " + command.help);
}

/// The list is a child of the window: a window of its own could take the focus.
void Suggestions::open()
{
    if (m_panel->parentWidget() != m_card->window())
        m_panel->setParent(m_card->window());
    place();
    m_panel->show();
    m_panel->raise();
}

void Suggestions::place()
{
    const QWidget *window = m_panel->parentWidget();
    const QMargins margins = m_panel->layout()->contentsMargins();
    const int rows = qMin(maxShownRows, m_model->rowCount());
    const int wanted = rows * m_theme.px(30) + margins.top() + margins.bottom();
    const QPoint corner = m_card->mapTo(window, QPoint(0, 0));
    const int side = m_theme.px(16 - focusRing);
    const int width = qMin(m_card->width() - 2 * side, m_theme.px(600));
    const int height = qMin(wanted, qMax(corner.y(), m_theme.px(44)));
    const bool isMirrored = m_card->layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? corner.x() + m_card->width() - side - width : corner.x() + side;
    m_panel->setGeometry(x, corner.y() - height, width, height);
}

void Suggestions::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid() || m_list->currentIndex() == index)
        return;
    m_list->setCurrentIndex(index);
    announce(*m_card, tr("%1, %2 of %3")
                          .arg(index.data(Qt::AccessibleTextRole).toString())
                          .arg(row + 1)
                          .arg(m_model->rowCount()));
}

void Suggestions::insertCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!isOpen() || m_isHint || !index.isValid())
        return;
    m_edit->insertCandidate(index.row());
    m_edit->setFocus();
}

int Suggestions::wordStart() const
{
    return m_edit->textCursor().position() - int(m_edit->wordBeforeCursor().size());
}

void Suggestions::dismiss()
{
    m_dismissedStart = m_isHint ? 0 : wordStart();
    close();
}

/// An emoji's code is never what the user wants to send.
bool Suggestions::isWordComplete() const
{
    const Completion &completion = m_edit->completion();
    const QString &stem = completion.stem();
    const QString bare = stem.startsWith(u'@') ? stem.mid(1) : stem;
    for (const Completion::Candidate &candidate : completion.candidates()) {
        if (candidate.word.compare(bare, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool Suggestions::handleKey(int key)
{
    if (key == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    if (m_isHint)
        return false;
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        setCurrent((row + rows - 1) % rows);
        return true;
    case Qt::Key_Down:
        setCurrent((row + 1) % rows);
        return true;
    case Qt::Key_Tab:
        if (m_edit->completion().current() >= 0)
            return false; // goes on to the next candidate
        insertCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_edit->completion().current() >= 0 || isWordComplete())
            return false;
        insertCurrent();
        close();
        return true;
    default:
        return false;
    }
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (isOpen() && watched == m_edit) {
        const bool isKey = event->type() == QEvent::KeyPress;
        if (isKey || event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool isPlain =
                key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
            if (isPlain && isKey && handleKey(key->key()))
                return true;
            if (isPlain && !isKey && key->key() == Qt::Key_Escape)
                event->accept(); // The window would take the key as its shortcut.
        } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
            close();
        }
    }
    if (isOpen() && watched == m_card
        && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace client

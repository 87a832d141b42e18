// SPDX-License-Identifier: MIT
#include "client/ui/emoji/emojipicker.h"

#include "client/ui/emoji/emojibutton.h"
#include "client/ui/emoji/emojimodel.h"
#include "client/ui/emoji/recentemoji.h"
#include "client/ui/text/emojitable.h"
#include "client/ui/theme/painting.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/popups.h"
#include "client/ui/widgets/rowlist.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace client {

namespace {

constexpr int gridColumns = 9;
constexpr int gridRows = 7;
constexpr int cellSize = 36; // design pixels

class EmojiDelegate : public QStyledItemDelegate
{
public:
    EmojiDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                   const QModelIndex & /*index*/) const override
    {
        return {m_theme.px(cellSize), m_theme.px(cellSize)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        using Token = Theme::Token;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent || option.state & QStyle::State_MouseOver)
            paintHighlight(*painter, m_theme, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                           m_theme.color(isCurrent ? Token::AccentSoft : Token::Side), isCurrent);
        paintEmoji(*painter, m_theme, option.rect, index.data().toString(), 20);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

EmojiPicker::EmojiPicker(const Theme &theme, Purpose purpose, RecentEmoji *recent, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_purpose(purpose)
    , m_recent(recent)
    , m_model(new EmojiModel(recent ? recent->list() : QStringList(), this))
    , m_field(new Field(theme, this))
    , m_grid(new QListView(this))
    , m_groups(new QWidget(this))
    , m_name(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(Theme::Token::Card));
    palette.setColor(QPalette::Base, theme.color(Theme::Token::Card));
    setPalette(palette);
    const bool reacts = purpose == Purpose::React;
    setAccessibleName(reacts ? tr("Choose a reaction") : tr("Choose an emoji"));
    m_field->setPlaceholderText(reacts ? tr("Find an emoji, or type a word") : tr("Find an emoji"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::search);
    prepareRowList(*m_grid);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setFocusPolicy(Qt::NoFocus);
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setGridSize({theme.px(cellSize), theme.px(cellSize)});
    m_grid->setItemDelegate(new EmojiDelegate(theme, m_grid));
    m_grid->setModel(m_model);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // IconMode puts a few pixels beside the cells.
    const int bar = m_grid->verticalScrollBar()->sizeHint().width();
    m_grid->setFixedSize(gridColumns * theme.px(cellSize) + bar + 4, gridRows * theme.px(cellSize));
    connect(m_grid, &QListView::clicked, this, &EmojiPicker::chooseCurrent);
    connect(m_grid, &QListView::entered, m_grid,
            [this](const QModelIndex &index) { showCurrent(index); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EmojiPicker::showCurrent);
    m_name->setFont(theme.smallFont());
    m_name->setTextFormat(Qt::PlainText);
    palette.setColor(QPalette::WindowText, theme.color(Theme::Token::Secondary));
    m_name->setPalette(palette);
    m_name->setMinimumHeight(theme.lineHeight(theme.smallFont()));
    buildGroups();
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(4));
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_grid), m_groups,
                          static_cast<QWidget *>(m_name)})
        column->addWidget(part);
    moveCurrent(0);
}

void EmojiPicker::buildGroups()
{
    // As Unicode names them; see EmojiTable::groups().
    static const char *const names[] = {QT_TR_NOOP("Smileys & Emotion"),
                                        QT_TR_NOOP("People & Body"),
                                        QT_TR_NOOP("Animals & Nature"),
                                        QT_TR_NOOP("Food & Drink"),
                                        QT_TR_NOOP("Travel & Places"),
                                        QT_TR_NOOP("Activities"),
                                        QT_TR_NOOP("Objects"),
                                        QT_TR_NOOP("Symbols"),
                                        QT_TR_NOOP("Flags")};
    auto *row = new QHBoxLayout(m_groups);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QStringList &groups = EmojiTable::instance().groups();
    for (int group = 0; group < groups.size(); ++group) {
        QString name = groups.at(group);
        for (const char *known : names) {
            if (name == QLatin1String(known))
                name = tr(known);
        }
        const QString first = m_model->index(m_model->rowOfGroup(group)).data().toString();
        auto *button = new EmojiButton(m_theme, first, name, m_groups);
        row->addWidget(button);
        connect(button, &EmojiButton::clicked, this, [this, group] {
            m_field->clear();
            const QModelIndex index = m_model->index(m_model->rowOfGroup(group));
            m_grid->scrollTo(index, QAbstractItemView::PositionAtTop);
            m_grid->setCurrentIndex(index);
            m_field->setFocus();
        });
    }
}

void EmojiPicker::setMaxLength(int length)
{
    m_field->setMaxLength(length);
}

void EmojiPicker::open(const QPoint &corner)
{
    adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int wantedX = isMirrored ? corner.x() - width() : corner.x();
    const int wantedY =
        corner.y() + height() > screen.bottom() ? corner.y() - height() : corner.y();
    move(positionOnScreen(*this, {wantedX, wantedY}));
    show();
    m_field->setFocus();
}

void EmojiPicker::search(const QString &typed)
{
    m_model->search(typed);
    m_groups->setEnabled(typed.trimmed().isEmpty());
    moveCurrent(0);
    if (m_model->rowCount() > 0)
        return;
    const bool reacts = m_purpose == Purpose::React;
    m_name->setText(reacts ? tr("No emoji found. Enter reacts with the word.")
                           : tr("No emoji found."));
    announce(*this, m_name->text());
}

void EmojiPicker::moveCurrent(int step)
{
    const int row = qMax(0, m_grid->currentIndex().row()) + step;
    if (row >= 0 && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
}

void EmojiPicker::showCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString name = index.data(Qt::ToolTipRole).toString();
    m_name->setText(name + u"  " + m_model->codeAt(index.row()));
    announce(*this, name);
}

bool EmojiPicker::handleKey(int key)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isAtEnd = m_field->cursorPosition() == m_field->text().size();
    switch (key) {
    case Qt::Key_Up:
        moveCurrent(-gridColumns);
        return true;
    case Qt::Key_Down:
        moveCurrent(gridColumns);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-gridColumns * gridRows);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(gridColumns * gridRows);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isAtEnd)
            return false; // moves the cursor in the text
        moveCurrent(key == Qt::Key_Right ? forward : -forward);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void EmojiPicker::chooseCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (index.isValid())
        choose(index.data().toString());
    else if (m_purpose == Purpose::React)
        choose(m_field->text().trimmed());
}

/// A second click may arrive while the picker closes.
void EmojiPicker::choose(const QString &text)
{
    if (isHidden() || text.isEmpty())
        return;
    const bool staysOpen = m_purpose == Purpose::Insert
                           && QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (m_recent)
        m_recent->add(text);
    if (!staysOpen)
        hide();
    emit chosen(text);
    if (!staysOpen)
        close();
}

} // namespace client

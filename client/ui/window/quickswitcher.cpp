// SPDX-License-Identifier: MIT
#include "client/ui/window/quickswitcher.h"

#include "client/model/conversationlist.h"
#include "client/ui/theme/painting.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/switcherdelegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace client {

namespace {

/// How well @p name matches @p typed: 0: begins with it, 1: has a word that begins with it, 2: has
/// it elsewhere, -1: not at all.
int rankOf(const QString &name, const QString &typed)
{
    const QString bare = name.startsWith(u'#') ? name.mid(1) : name;
    if (name.startsWith(typed, Qt::CaseInsensitive) || bare.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0)
        return -1;
    return name.at(at - 1).isLetterOrNumber() ? 2 : 1;
}

} // namespace

QuickSwitcher::QuickSwitcher(const Theme &theme, const ConversationList &list, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_field(new Field(theme, this))
    , m_results(new QListWidget(this))
{
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Room or person"));
    m_field->setAccessibleName(tr("Room or person"));
    m_field->installEventFilter(this);
    m_results->setAccessibleName(tr("Conversations"));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setItemDelegate(new SwitcherDelegate(theme, m_results));
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setUniformItemSizes(true);
    m_results->viewport()->setMouseTracking(true);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.color(Theme::Token::Background));
    m_results->setPalette(palette);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    column->addWidget(m_field);
    column->addWidget(m_results);
    resize(theme.px(420), theme.px(360));
    connect(m_field, &QLineEdit::textChanged, this, &QuickSwitcher::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickSwitcher::choose);
    connect(m_results, &QListWidget::itemClicked, this, &QuickSwitcher::choose);
    connect(&list, &ConversationList::conversationAboutToBeRemoved, this, &QDialog::reject);
    refresh();
}

bool QuickSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int count = m_results->count();
        if (step != 0 && count > 0) {
            m_results->setCurrentRow((m_results->currentRow() + step + count) % count);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void QuickSwitcher::refresh()
{
    struct Hit
    {
        int rank = 0;
        Conversation *conversation = nullptr;
    };
    QList<Hit> hits;
    for (Conversation *conversation : m_list.all()) {
        const int rank = rankOf(conversation->name(), m_field->text().trimmed());
        if (rank >= 0)
            hits.append({rank, conversation});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
    m_results->clear();
    constexpr qsizetype maxHits = 100;
    for (const Hit &hit : hits.first(qMin(maxHits, hits.size()))) {
        const bool server = hit.conversation->kind() == Conversation::Kind::Server;
        const QString network = server ? QString() : hit.conversation->network().name();
        auto *item = new QListWidgetItem(spacedName(hit.conversation->name()), m_results);
        item->setData(SwitcherDelegate::ConversationIdRole, hit.conversation->id());
        item->setData(SwitcherDelegate::NetworkRole, network);
        item->setData(SwitcherDelegate::UnreadRole, hit.conversation->unread());
        item->setData(SwitcherDelegate::MentionsRole, hit.conversation->mentions());
        const QString spoken =
            m_list.index(m_list.rowOf(hit.conversation)).data(Qt::AccessibleTextRole).toString();
        item->setData(Qt::AccessibleTextRole, server ? spoken : spoken + u", " + network);
    }
    m_results->setCurrentRow(0);
}

void QuickSwitcher::choose()
{
    const QListWidgetItem *item = m_results->currentItem();
    if (!item)
        return;
    Conversation *conversation =
        m_list.conversation(item->data(SwitcherDelegate::ConversationIdRole).toULongLong());
    accept();
    if (conversation)
        emit conversationChosen(conversation);
}

} // namespace client

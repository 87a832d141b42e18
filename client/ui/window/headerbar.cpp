// SPDX-License-Identifier: MIT
#include "client/ui/window/headerbar.h"

#include "client/model/network.h"
#include "client/ui/theme/painting.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/iconbutton.h"
#include "client/ui/window/headertexts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace client {

namespace {

constexpr qsizetype maxTopicChars = 2'000;

/// The topic as HTML, which QLabel needs for links. Everything else is escaped.
QString topicHtml(const FormattedText &formatted, const QColor &linkColor)
{
    QString html;
    qsizetype at = 0;
    for (const TextUrl &link : formatted.urls) {
        html += formatted.text.mid(at, link.start - at).toHtmlEscaped();
        const QString shown = formatted.text.mid(link.start, link.length).toHtmlEscaped();
        html += QStringLiteral("<a style=\"color:%1\" href=\"%2\">%3</a>")
                    .arg(linkColor.name(),
                         QString::fromLatin1(link.url.toEncoded()).toHtmlEscaped(), shown);
        at = link.start + link.length;
    }
    return html + formatted.text.mid(at).toHtmlEscaped();
}

/// The name and presence of the other user: "Tom Miller · away · on Libera".
QString directSubtitle(const Conversation &chat)
{
    QStringList parts;
    if (chat.title() != chat.name())
        parts.append(chat.name());
    if (!chat.realName().isEmpty() && chat.realName() != chat.name()
        && chat.realName() != chat.title())
        parts.append(plainText(chat.realName()));
    if (!chat.account().isEmpty() && chat.account().compare(chat.name(), Qt::CaseInsensitive) != 0)
        parts.append(HeaderBar::tr("account %1").arg(chat.account()));
    if (chat.network().state().phase == NetworkState::Phase::Online && !chat.isJoined())
        parts.append(HeaderBar::tr("offline"));
    else if (chat.isAway())
        parts.append(HeaderBar::tr("away"));
    parts.append(HeaderBar::tr("on %1").arg(chat.network().name()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

HeaderBar::HeaderBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_drawer(new IconButton(theme, IconButton::Sign::List, tr("Conversations"), this))
    , m_title(new HeaderLabel(theme, HeaderLabel::Look::Title, this))
    , m_topicButton(new TopicButton(theme, this))
    , m_subtitle(new HeaderLabel(theme, HeaderLabel::Look::Subtitle, this))
    , m_find(new IconButton(theme, IconButton::Sign::Search, tr("Find in this conversation"), this))
    , m_calendar(new IconButton(theme, IconButton::Sign::Calendar, tr("Go to a date"), this))
    , m_members(new IconButton(theme, IconButton::Sign::People, tr("People"), this))
    , m_panel(new QWidget(this))
    , m_topic(new QLabel(m_panel))
    , m_change(new Button(theme, Button::Look::TextOnly, tr("Change the topic"), m_panel))
    , m_field(new Field(theme, m_panel))
    , m_column(new QVBoxLayout(this))
    , m_panelColumn(new QVBoxLayout(m_panel))
{
    m_members->setCheckable(true);
    m_topic->setObjectName(QStringLiteral("wholeTopic"));
    m_topic->setWordWrap(true);
    m_topic->setTextFormat(Qt::RichText);
    m_topic->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_field->setAccessibleName(tr("Topic"));
    m_field->setMaxLength(1000);
    m_panelColumn->addWidget(m_topic);
    m_panelColumn->addWidget(m_field);
    m_panelColumn->addWidget(m_change, 0, Qt::AlignLeft);
    m_panel->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_drawer);
    row->addWidget(m_title);
    row->addWidget(m_topicButton, 1);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_find);
    row->addWidget(m_calendar);
    row->addWidget(m_members);
    m_column->addLayout(row);
    m_column->addWidget(m_panel);
    m_column->setSpacing(0);
    connect(m_drawer, &QAbstractButton::clicked, this, &HeaderBar::drawerRequested);
    connect(m_topicButton, &QAbstractButton::toggled, this, &HeaderBar::setTopicOpen);
    connect(m_find, &QAbstractButton::clicked, this, &HeaderBar::findRequested);
    connect(m_calendar, &QAbstractButton::clicked, this, &HeaderBar::requestCalendar);
    // Screen readers toggle a button without a click.
    connect(m_members, &QAbstractButton::toggled, this, [this](bool checked) {
        if (checked != m_membersShown)
            emit membersToggled();
    });
    connect(m_change, &QPushButton::clicked, this, [this] { editTopic(true); });
    connect(m_topic, &QLabel::linkActivated, this,
            [this](const QString &link) { emit urlActivated(QUrl(link)); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString topic = m_field->text();
        setTopicOpen(false);
        emit topicChangeRequested(topic);
    });
    connect(&theme, &Theme::changed, this, &HeaderBar::applyTheme);
    m_drawer->hide();
    setTabOrders();
    applyTheme();
}

void HeaderBar::setConversation(Conversation *conversation)
{
    m_conversationScope.reset();
    m_conversation = conversation;
    setTopicOpen(false);
    if (conversation) {
        QObject *scope = m_conversationScope.context();
        connect(conversation, &Conversation::topicChanged, scope, [this] {
            readTopic();
            announce(*this, m_shownTopic.text.isEmpty()
                                ? tr("The room has no topic now.")
                                : tr("The topic is now: %1").arg(m_shownTopic.text));
        });
        const MemberModel &members = conversation->members();
        const auto onMembers = [this] { readMembers(); };
        connect(&members, &QAbstractItemModel::modelReset, scope, onMembers);
        connect(&members, &QAbstractItemModel::rowsInserted, scope, onMembers);
        connect(&members, &QAbstractItemModel::rowsRemoved, scope, onMembers);
        connect(&members, &QAbstractItemModel::dataChanged, scope, onMembers);
        connect(conversation, &Conversation::nameChanged, scope, [this] { refresh(); });
        connect(conversation, &Conversation::stateChanged, scope, [this] { readMembers(); });
        connect(&conversation->network(), &Network::stateChanged, scope, [this] { refresh(); });
        connect(&conversation->network(), &Network::nickChanged, scope, [this] { readMembers(); });
    }
    readTopic();
}

void HeaderBar::setDrawerOffered(bool offered)
{
    m_drawer->setVisible(offered);
}

void HeaderBar::setMembersShown(bool shown)
{
    m_membersShown = shown;
    m_members->setChecked(shown);
    m_members->setToolTip(shown ? tr("Hide people") : tr("Show people"));
}

void HeaderBar::setTopicOpen(bool open)
{
    const bool room = m_conversation && m_conversation->kind() == Conversation::Kind::Room;
    m_panel->setVisible(open && room);
    m_topicButton->setChecked(open && room);
    editTopic(open && room && m_conversation->topic().isEmpty() && m_mayChange);
    updateGeometry();
    update();
}

void HeaderBar::focusTopic()
{
    if (!m_field->isHidden())
        m_field->setFocus();
    else if (!m_change->isHidden())
        m_change->setFocus(Qt::TabFocusReason);
    else
        m_topic->setFocus(Qt::TabFocusReason);
}

void HeaderBar::setUnread(int unread, int mentions)
{
    m_drawer->setDot(mentions > 0 ? IconButton::Dot::Mention
                     : unread > 0 ? IconButton::Dot::Unread
                                  : IconButton::Dot::None);
    m_drawer->setAccessibleDescription(unread > 0 ? tr("%n unread", nullptr, unread) : QString());
}

void HeaderBar::requestCalendar()
{
    const QPoint corner(m_calendar->width(), m_calendar->height() + m_theme.px(4));
    emit calendarRequested(m_calendar->mapToGlobal(corner));
}

int HeaderBar::barHeight() const
{
    return m_theme.px(48);
}

void HeaderBar::editTopic(bool edit)
{
    m_field->setVisible(edit);
    m_topic->setVisible(!edit);
    m_change->setVisible(!edit && m_mayChange);
    if (edit) {
        m_field->setText(plainText(m_conversation->topic()));
        m_field->setFocus();
    }
}

QString HeaderBar::subtitle() const
{
    if (!m_conversation)
        return {};
    const Network &network = m_conversation->network();
    switch (m_conversation->kind()) {
    case Conversation::Kind::Room:
        if (!m_conversation->isJoined() && network.state().phase == NetworkState::Phase::Online)
            return tr("You are not in this room.");
        if (m_conversation->topic().isEmpty())
            return m_mayChange ? tr("Set a topic") : QString();
        return QString(m_shownTopic.text).replace(QChar(QChar::LineSeparator), u' ');
    case Conversation::Kind::Direct:
        return directSubtitle(*m_conversation);
    case Conversation::Kind::Server:
        return network.nick().isEmpty()
                   ? longText(network.state())
                   : tr("You are %1. %2").arg(network.nick(), longText(network.state()));
    }
    return {};
}

void HeaderBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Token::Background));
    paintLowerEdge(painter, m_theme, rect());
}

void HeaderBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->pos().y() < barHeight())
        setTopicOpen(!isTopicOpen());
}

void HeaderBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isTopicOpen())
        setTopicOpen(false);
    else
        QWidget::keyPressEvent(event);
}

void HeaderBar::setTabOrders()
{
    QWidget *before = m_drawer;
    for (QWidget *next : std::initializer_list<QWidget *>{m_topicButton, m_find, m_calendar,
                                                          m_members, m_topic, m_field, m_change}) {
        setTabOrder(before, next);
        before = next;
    }
}

void HeaderBar::applyTheme()
{
    m_column->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(14), m_theme.px(8));
    m_panelColumn->setContentsMargins(m_theme.px(4), m_theme.px(4), m_theme.px(4), 0);
    m_panelColumn->setSpacing(m_theme.px(4));
    m_topic->setFont(m_theme.font());
    m_topic->setPalette(m_theme.palette());
    setMinimumHeight(barHeight());
    readTopic();
}

void HeaderBar::readTopic()
{
    m_shownTopic = {};
    if (m_conversation) {
        const QString topic = m_conversation->topic();
        m_shownTopic = parseText(QStringView(topic).first(qMin(maxTopicChars, topic.size())));
        if (topic.size() > maxTopicChars)
            m_shownTopic.text += u'…';
    }
    m_topic->setText(topicHtml(m_shownTopic, m_theme.color(Theme::Token::Link)));
    readMembers();
}

/// The button to change the topic is only for operators, because most rooms allow only them to do
/// so. In other rooms there is still /topic.
void HeaderBar::readMembers()
{
    m_mayChange = false;
    if (m_conversation && m_conversation->isJoined()) {
        const MemberModel &members = m_conversation->members();
        const QString own = m_conversation->network().nick();
        for (int row = 0; row < members.rowCount() && !m_mayChange; ++row) {
            const Member &member = members.at(row);
            m_mayChange = member.isOperator && member.nick.compare(own, Qt::CaseInsensitive) == 0;
        }
    }
    if (!m_mayChange && !m_field->isHidden())
        editTopic(false);
    refresh();
}

void HeaderBar::refresh()
{
    const bool isRoom = m_conversation && m_conversation->kind() == Conversation::Kind::Room;
    const QString below = subtitle();
    const QString title = m_conversation ? m_conversation->title() : QString();
    m_title->setText(spacedName(title));
    m_title->setFullText(title);
    m_topicButton->setTopic(below,
                            m_shownTopic.text.isEmpty() ? below : tr("Topic: %1").arg(below));
    m_topicButton->setVisible(isRoom && !below.isEmpty());
    m_subtitle->setText(below);
    m_subtitle->setHidden(isRoom && !below.isEmpty());
    m_members->setVisible(isRoom);
    const int count = isRoom ? m_conversation->members().rowCount() : 0;
    m_members->setText(count > 0 ? QLocale().toString(count) : QString());
    m_column->activate(); // the button may need more room at once
    m_members->setAccessibleDescription(m_members->text());
    m_change->setVisible(m_field->isHidden() && m_mayChange);
    setAccessibleName(below.isEmpty() ? title : QString(title + u", " + below));
    updateGeometry();
    update();
}

} // namespace client

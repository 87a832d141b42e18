// SPDX-License-Identifier: MIT
#include "client/ui/lists/profilecard.h"

#include "client/ui/lists/moderation.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/painting.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/selectablelabel.h"

#include <QDateTime>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace client {

namespace {

constexpr int avatarSize = 48; // design pixels
constexpr int maxReason = 200; // characters

QString idleText(qint64 seconds)
{
    if (seconds < 60)
        return ProfileCard::tr("less than a minute");
    if (seconds < 60 * 60)
        return ProfileCard::tr("%n min", nullptr, int(seconds / 60));
    if (seconds < 24 * 60 * 60)
        return ProfileCard::tr("%n h", nullptr, int(seconds / 3600));
    return ProfileCard::tr("%n d", nullptr, int(qMin<qint64>(seconds / 86'400, 100'000)));
}

QString shownNameOf(const Member &member)
{
    return member.displayName.isEmpty() ? member.nick : member.displayName;
}

QPixmap avatar(const Theme &theme, const Member &member, qreal ratio)
{
    const int side = theme.px(avatarSize);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAvatar(painter, theme, QRectF(0, 0, side, side), shownNameOf(member),
                theme.userColor(member.nick, member.color), theme.titleFont(), member.away);
    return pixmap;
}

/// The address as a link in rich text.
QString linkTo(const QString &url)
{
    const QString escaped = url.toHtmlEscaped();
    return u"<a href=\"" + escaped + u"\">" + escaped + u"</a>";
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProfileCard::ProfileCard(const Theme &theme, const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_subject(subject)
    , m_rows(new QFormLayout)
    , m_status(plainLabel({}, this))
{
    setWindowTitle(subject.member.nick);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(dialogMargin);
    column->setContentsMargins(margin, theme.px(16), margin, theme.px(16));
    column->setSpacing(theme.px(12));
    addHead();
    m_rows->setContentsMargins(theme.textInset());
    m_rows->setHorizontalSpacing(theme.px(16));
    m_rows->setVerticalSpacing(theme.px(4));
    column->addLayout(m_rows);
    m_status->setFont(theme.smallFont());
    m_status->setContentsMargins(theme.textInset());
    m_status->setMinimumWidth(theme.px(340));
    column->addWidget(m_status);
    setMetadata(subject.metadata);
    if (!subject.member.realName.isEmpty())
        setRealName(subject.member.realName);
    if (!subject.member.account.isEmpty())
        setRow(tr("Account"), subject.member.account);
    if (!subject.member.userHost.isEmpty())
        setRow(tr("Address"), subject.member.userHost);
    if (!subject.sharedRooms.isEmpty())
        setRow(tr("Rooms in common"), subject.sharedRooms.join(QStringLiteral(", ")));
    if (subject.member.bot)
        setRow(tr("Bot"), tr("yes"));
    addButtons();
    if (subject.isModerator && !subject.member.own)
        addModeration();
    setStatus(tr("Asking the server…"));
}

QString ProfileCard::status() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

void ProfileCard::addHead()
{
    auto *picture = new QLabel(this);
    const Member &member = m_subject.member;
    picture->setPixmap(avatar(m_theme, member, devicePixelRatioF()));
    const QString shown = shownNameOf(member);
    auto *name = plainLabel(member.own ? tr("%1 (you)").arg(shown) : shown, this);
    name->setFont(m_theme.titleFont());
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name);
    QList<QLabel *> labels{name};
    if (!member.displayName.isEmpty()) {
        labels.append(plainLabel(member.nick, this));
        labels.constLast()->setPalette(m_theme.palette(Theme::Token::Secondary));
        names->addWidget(labels.constLast());
    }
    for (QLabel *label : std::as_const(labels))
        makeSelectable(*label);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_theme.textInset());
    head->setSpacing(m_theme.px(12));
    head->addWidget(picture);
    head->addLayout(names, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void ProfileCard::addButtons()
{
    if (m_subject.member.own)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    auto *message = new Button(m_theme, Button::Look::Primary, tr("&Message"), this);
    row->addWidget(message);
    connect(message, &QPushButton::clicked, this, [this] {
        accept();
        emit messageRequested();
    });
    if (!m_subject.room.isEmpty()) {
        auto *mention = new Button(m_theme, Button::Look::Plain, tr("M&ention"), this);
        row->addWidget(mention);
        connect(mention, &QPushButton::clicked, this, [this] {
            accept();
            emit mentionRequested();
        });
    }
    auto *ignore = new Button(m_theme, Button::Look::Plain,
                              m_subject.isIgnored ? tr("Stop &ignoring") : tr("&Ignore"), this);
    row->addWidget(ignore);
    connect(ignore, &QPushButton::clicked, this, [this] {
        accept();
        emit ignoreRequested(!m_subject.isIgnored);
    });
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    message->setFocus();
}

void ProfileCard::addModeration()
{
    auto *caption = plainLabel(tr("In %1").arg(m_subject.room), this);
    caption->setFont(m_theme.strongFont());
    caption->setContentsMargins(m_theme.textInset());
    auto *grid = new QGridLayout;
    grid->setSpacing(m_theme.px(8));
    grid->addWidget(caption, 0, 0, 1, 2);
    int column = 0;
    for (const RankChange &change : rankChanges(m_subject.member)) {
        auto *button = new Button(m_theme, Button::Look::Small, change.label, this);
        addCommand(button, change.command);
        grid->addWidget(button, 1, column++);
    }
    m_reason = new Field(m_theme, this);
    m_reason->setMaxLength(maxReason);
    m_reason->setPlaceholderText(tr("Reason, if you like"));
    m_reason->setAccessibleName(tr("Reason"));
    auto *kick = new Button(m_theme, Button::Look::Small, tr("&Remove from the room…"), this);
    auto *ban = new Button(m_theme, Button::Look::Small, tr("Remove and &ban…"), this);
    connect(kick, &QPushButton::clicked, this, [this] { askToRemove(false); });
    connect(ban, &QPushButton::clicked, this, [this] { askToRemove(true); });
    grid->addWidget(m_reason, 2, 0, 1, 2);
    grid->addWidget(kick, 3, 0);
    grid->addWidget(ban, 3, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void ProfileCard::addCommand(Button *button, const QString &command)
{
    connect(button, &QPushButton::clicked, this, [this, command] {
        accept();
        emit commandRequested(command);
    });
}

/// Removes the user from the room after a question.
void ProfileCard::askToRemove(bool bans)
{
    const QString nick = m_subject.member.nick;
    askToRemoveMember(nick, m_subject.room, bans, this, [this, nick, bans] {
        const QString reason = m_reason->text().simplified();
        accept();
        for (const QString &command : removalCommands(nick, bans, reason))
            emit commandRequested(command);
    });
}

void ProfileCard::setWhois(const Whois &whois)
{
    if (whois.result == Whois::Result::Missing)
        return setStatus(tr("There is no one called %1 on this server now.").arg(whois.nick));
    if (whois.result == Whois::Result::Failed)
        return setStatus(tr("The server did not answer. Connect, then open the card again."));
    const std::pair<QString, QString> texts[] = {
        {tr("Account"), whois.account},
        {tr("Address"), whois.userHost},
        {tr("Away"), whois.away},
        {tr("Server"), whois.server},
    };
    if (!whois.realName.isEmpty())
        setRealName(whois.realName);
    for (const auto &[label, text] : texts) {
        if (!text.isEmpty())
            setRow(label, text);
    }
    if (whois.idleSeconds >= 0)
        setRow(tr("Idle for"), idleText(whois.idleSeconds));
    if (whois.signOnMs > 0)
        setRow(tr("Connected since"),
               QLocale().toString(QDateTime::fromMSecsSinceEpoch(whois.signOnMs),
                                  QLocale::ShortFormat));
    setRow(tr("Connection"), whois.isSecure ? tr("encrypted") : tr("not known to be encrypted"));
    if (whois.isBot)
        setRow(tr("Bot"), tr("yes"));
    if (whois.isOperator)
        setRow(tr("Operator of the server"), tr("yes"));
    setStatus({});
}

void ProfileCard::setMetadata(const UserMetadata &metadata)
{
    const std::pair<QString, MetadataKey> rows[] = {
        {tr("Pronouns"), MetadataKey::Pronouns},
        {tr("Status"), MetadataKey::Status},
        {tr("Homepage"), MetadataKey::Homepage},
    };
    for (const auto &[label, key] : rows) {
        if (const QString value = metadata.value(key); !value.isEmpty())
            setRow(label, value, key == MetadataKey::Homepage);
    }
}

void ProfileCard::setRealName(const QString &name)
{
    setRow(tr("Real name"), name);
}

/// Replaces the row with the same label.
void ProfileCard::setRow(const QString &label, const QString &text, bool isUrl)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto *name =
            static_cast<QLabel *>(m_rows->itemAt(row, QFormLayout::LabelRole)->widget());
        if (name->text() == label) {
            static_cast<QLabel *>(m_rows->itemAt(row, QFormLayout::FieldRole)->widget())
                ->setText(isUrl ? linkTo(text) : text);
            return;
        }
    }
    auto *name = new QLabel(label, this);
    name->setPalette(m_theme.palette(Theme::Token::Secondary));
    QLabel *value = plainLabel(text, this);
    value->setAccessibleName(label);
    makeSelectable(*value);
    if (isUrl) {
        value->setTextFormat(Qt::RichText);
        value->setText(linkTo(text));
        value->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(value, &QLabel::linkActivated, this,
                [this](const QString &link) { emit urlActivated(QUrl(link)); });
    }
    m_rows->addRow(name, value);
}

void ProfileCard::setStatus(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/account/profiledialog.h"

#include "client/chat/displaytext.h"
#include "client/ui/account/colorchoice.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/fieldrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace client {

namespace {

constexpr int minWidth = 420; // design pixels
constexpr int patienceMs = 15'000;

QLabel *profileText(const Theme &theme, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.smallFont());
    label->setPalette(theme.palette(Theme::Token::Secondary));
    return label;
}

QString tooLong(int maxBytes)
{
    return ProfileDialog::tr("This is too long: the server takes at most %n bytes.", nullptr,
                             maxBytes);
}

} // namespace

ProfileDialog::ProfileDialog(const Theme &theme, const QString &network,
                             const ProfileLimits &limits, const OwnProfile &profile,
                             const QString &nick, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_limits(limits)
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(tr("Your profile on %1").arg(network));
    setAttribute(Qt::WA_DeleteOnClose);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ProfileDialog::stopWaiting);
    setMinimumWidth(theme.px(minWidth));
    const int margin = theme.px(dialogMargin);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme.px(6));
    addIntro();
    if (m_limits.isSupported)
        addField(MetadataKey::DisplayName, tr("Display name"), profile.metadata);
    addRealName(profile.realName, nick);
    if (m_limits.isSupported) {
        addField(MetadataKey::Pronouns, tr("Pronouns"), profile.metadata);
        addField(MetadataKey::Status, tr("Status"), profile.metadata);
        addField(MetadataKey::Homepage, tr("Homepage"), profile.metadata);
        addColor(profile.metadata.value(MetadataKey::Color));
    }
    m_status = profileText(theme, {}, this);
    m_status->setContentsMargins(theme.textInset());
    m_status->hide();
    m_column->addWidget(m_status);
    addButtons();
    (m_rows.empty() ? m_realName : m_rows.front().field)->field().setFocus();
}

bool ProfileDialog::event(QEvent *event)
{
    // Qt does not make a window taller for text that needs a further line; fields would shrink.
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), std::max(height(), m_column->totalHeightForWidth(width())));
    return QDialog::event(event);
}

void ProfileDialog::addIntro()
{
    QLabel *intro = profileText(
        m_theme,
        m_limits.isSupported
            ? tr("The server keeps what you say about yourself here, and shows it to others. "
                 "Fields may stay empty.")
            : tr("The server shows your real name to others. It has no other profile "
                 "fields."),
        this);
    intro->setContentsMargins(m_theme.textInset(0, 6));
    m_column->addWidget(intro);
}

void ProfileDialog::addRealName(const QString &name, const QString &nick)
{
    m_realName = addRow(tr("Real name"), name);
    m_realName->field().setMaxLength(int(maxRealNameBytes));
    m_realName->field().setPlaceholderText(nick);
    if (!m_limits.takesRealName)
        m_realName->setUnavailable(tr("On this server you can give your real name only while "
                                      "connecting."));
}

void ProfileDialog::addColor(const QString &color)
{
    QLabel *label = profileText(m_theme, tr("Colour"), this);
    label->setContentsMargins(m_theme.textInset());
    m_column->addWidget(label);
    m_color = new ColorChoice(m_theme, this);
    m_color->setColor(color);
    m_color->setContentsMargins(m_theme.textInset(0, 6));
    m_color->setAccessibleName(tr("Colour"));
    m_column->addWidget(m_color);
}

void ProfileDialog::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new Button(m_theme, Button::Look::Plain, tr("Cancel"), this);
    buttons->addWidget(cancel);
    m_save = new Button(m_theme, Button::Look::Primary, tr("Save"), this);
    buttons->addWidget(m_save);
    m_column->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
}

void ProfileDialog::addField(MetadataKey key, const QString &label, const UserMetadata &metadata)
{
    FieldRow *row = addRow(label, metadata.value(key));
    row->field().setMaxLength(int(maxMetadataLength(key)));
    m_rows.push_back({key, row});
}

FieldRow *ProfileDialog::addRow(const QString &label, const QString &value)
{
    auto *row = new FieldRow(m_theme, label, this);
    row->field().setText(value);
    connect(&row->field(), &QLineEdit::textEdited, this, [row] { row->setError({}); });
    m_column->addWidget(row);
    return row;
}

OwnProfile ProfileDialog::values() const
{
    OwnProfile profile;
    profile.realName = m_realName->field().text().simplified();
    if (m_color)
        profile.metadata.set(MetadataKey::Color, m_color->color());
    for (const Row &row : m_rows)
        profile.metadata.set(row.key, row.field->field().text().simplified());
    return profile;
}

void ProfileDialog::save()
{
    const OwnProfile profile = values();
    if (!check(profile))
        return;
    setStatus(tr("Saving…"));
    m_save->setEnabled(false);
    m_patience.start();
    m_sent = profile;
    emit saveRequested(profile);
}

bool ProfileDialog::check(const OwnProfile &profile)
{
    bool isValid = checkRealName(profile.realName);
    for (const Row &row : m_rows)
        isValid = checkField(row.key, *row.field, profile.metadata.value(row.key)) && isValid;
    const auto used = std::ranges::count_if(profile.metadata.values,
                                            [](const QString &value) { return !value.isEmpty(); });
    if (isValid && m_limits.maxKeys > 0 && used > m_limits.maxKeys) {
        setStatus(tr("The server takes at most %n values. Leave a field empty.", nullptr,
                     m_limits.maxKeys));
        return false;
    }
    return isValid;
}

bool ProfileDialog::checkRealName(const QString &name)
{
    if (!m_limits.takesRealName)
        return true;
    const bool fits = name.toUtf8().size() <= m_limits.maxRealNameBytes;
    m_realName->setError(fits ? QString() : tooLong(m_limits.maxRealNameBytes));
    return fits;
}

bool ProfileDialog::checkField(MetadataKey key, FieldRow &row, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    QString error;
    if (m_limits.maxValueBytes > 0 && bytes.size() > m_limits.maxValueBytes)
        error = tooLong(m_limits.maxValueBytes);
    else if (key == MetadataKey::Homepage && !bytes.isEmpty()
             && shownMetadata(key, bytes).isEmpty())
        error = tr("Use an address that begins with https://");
    row.setError(error);
    return error.isEmpty();
}

void ProfileDialog::handleAnswer(const QString &failure)
{
    m_patience.stop();
    if (failure.isEmpty() && values() == m_sent)
        return accept();
    m_save->setEnabled(true);
    setStatus(failure.isEmpty() ? tr("The server has saved your earlier changes.") : failure);
}

void ProfileDialog::stopWaiting()
{
    m_save->setEnabled(true);
    setStatus(tr("The server has not answered. Try again, or close this and check your profile "
                 "later."));
}

QString ProfileDialog::status() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

void ProfileDialog::setStatus(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

} // namespace client

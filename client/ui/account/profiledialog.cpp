// SPDX-License-Identifier: MIT
#include "client/ui/account/profiledialog.h"

#include "client/ui/account/colorchoice.h"
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

QLabel *profileText(const Theme &theme, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.smallFont());
    label->setPalette(theme.palette(Theme::Token::Secondary));
    return label;
}

} // namespace

ProfileDialog::ProfileDialog(const Theme &theme, const QString &network,
                             const ProfileLimits &limits, const UserMetadata &profile,
                             QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_limits(limits)
    , m_color(new ColorChoice(theme, this))
    , m_status(profileText(theme, {}, this))
    , m_save(new Button(theme, Button::Look::Primary, tr("Save"), this))
{
    setWindowTitle(tr("Your profile on %1").arg(network));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(minWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(6));
    const int inset = theme.px(3); // that of the fields
    QLabel *intro = profileText(
        theme,
        tr("The server keeps what you say about yourself here, and shows it to others. Fields may "
           "stay empty."),
        this);
    intro->setContentsMargins(inset, 0, inset, theme.px(6));
    column->addWidget(intro);
    addField(MetadataKey::DisplayName, tr("Display name"), profile.value(MetadataKey::DisplayName));
    addField(MetadataKey::Pronouns, tr("Pronouns"), profile.value(MetadataKey::Pronouns));
    addField(MetadataKey::Status, tr("Status"), profile.value(MetadataKey::Status));
    addField(MetadataKey::Homepage, tr("Homepage"), profile.value(MetadataKey::Homepage));
    QLabel *colorLabel = profileText(theme, tr("Colour"), this);
    colorLabel->setContentsMargins(inset, 0, inset, 0);
    column->addWidget(colorLabel);
    m_color->setContentsMargins(inset, 0, inset, theme.px(6));
    m_color->setAccessibleName(tr("Colour"));
    m_color->setColor(profile.value(MetadataKey::Color));
    column->addWidget(m_color);
    m_status->hide();
    column->addWidget(m_status);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new Button(theme, Button::Look::Plain, tr("Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
    m_rows.front().field->field().setFocus();
}

void ProfileDialog::addField(MetadataKey key, const QString &label, const QString &value)
{
    auto *row = new FieldRow(m_theme, label, this);
    row->field().setMaxLength(int(maxMetadataLength(key)));
    row->field().setText(value);
    connect(&row->field(), &QLineEdit::textEdited, this, [row] { row->setError({}); });
    static_cast<QVBoxLayout *>(layout())->addWidget(row);
    m_rows.push_back({key, row});
}

void ProfileDialog::save()
{
    UserMetadata profile;
    profile.set(MetadataKey::Color, m_color->color());
    for (const Row &row : m_rows)
        profile.set(row.key, row.field->field().text().simplified());
    if (!check(profile))
        return;
    setStatus(tr("Saving…"));
    m_save->setEnabled(false);
    emit saveRequested(profile);
}

bool ProfileDialog::check(const UserMetadata &profile)
{
    bool isValid = true;
    for (const Row &row : m_rows) {
        const QByteArray value = profile.value(row.key).toUtf8();
        QString error;
        if (m_limits.maxValueBytes > 0 && value.size() > m_limits.maxValueBytes)
            error = tr("This is too long: the server takes at most %n bytes.", nullptr,
                       m_limits.maxValueBytes);
        else if (row.key == MetadataKey::Homepage && !value.isEmpty()
                 && shownMetadata(row.key, value).isEmpty())
            error = tr("Use an address that begins with https://");
        row.field->setError(error);
        isValid = isValid && error.isEmpty();
    }
    const auto used = std::ranges::count_if(profile.values,
                                            [](const QString &value) { return !value.isEmpty(); });
    if (isValid && m_limits.maxKeys > 0 && used > m_limits.maxKeys) {
        setStatus(tr("The server takes at most %n values. Leave a field empty.", nullptr,
                     m_limits.maxKeys));
        return false;
    }
    return isValid;
}

void ProfileDialog::handleAnswer(const QString &failure)
{
    if (failure.isEmpty())
        return accept();
    m_save->setEnabled(true);
    setStatus(failure);
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

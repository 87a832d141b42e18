// SPDX-License-Identifier: MIT
#include "client/ui/composer/partspreview.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"

#include <QLocale>

namespace client {

PartsPreview::PartsPreview(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("partsPreview"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&theme, &Theme::changed, this, &PartsPreview::applyTheme);
    applyTheme();
    hide();
}

void PartsPreview::setLimits(const MessageLimits &limits)
{
    m_limits = limits;
    refresh();
}

void PartsPreview::setMessage(const QString &text)
{
    m_message = text;
    refresh();
}

void PartsPreview::refresh()
{
    const QString sentence = partsText(m_message, m_limits);
    if (sentence == text())
        return;
    if (text().isEmpty())
        announce(*this, sentence);
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void PartsPreview::applyTheme()
{
    setFont(m_theme.smallFont());
    setContentsMargins(m_theme.px(28), 0, m_theme.px(28), m_theme.px(10));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(Theme::Token::Secondary));
    colors.setColor(QPalette::Window, m_theme.color(Theme::Token::Background));
    setPalette(colors);
    setAutoFillBackground(true);
}

QString partsText(const QString &text, const MessageLimits &limits)
{
    const QByteArray typed = withoutOuterLineEnds(text).toUtf8();
    const bool isCommand = typed.startsWith('/') && !typed.startsWith("//");
    const bool hasSeveralLines = typed.contains('\n');
    if (isCommand && !hasSeveralLines)
        return {};
    const int parts = int(messageParts(typed, limits).size());
    if (parts < 2)
        return {};
    if (!hasSeveralLines)
        return PartsPreview::tr("This text will be sent as %n messages.", nullptr, parts);
    const int lines = int(typed.count('\n')) + 1;
    return PartsPreview::tr("%1 lines will be sent as %n messages.", nullptr, parts)
        .arg(QLocale().toString(lines));
}

} // namespace client

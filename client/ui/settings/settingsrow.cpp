// SPDX-License-Identifier: MIT
#include "client/ui/settings/settingsrow.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace client {

SettingsRow::SettingsRow(const Theme &theme, const QString &label, const QString &explanation,
                         const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(label)
    , m_explanation(explanation)
    , m_searchText(label + u'\n' + explanation + u'\n' + words)
    , m_title(new QLabel(this))
    , m_details(new QLabel(this))
    , m_reset(new Button(theme, Button::Look::Small, tr("Reset"), this))
    , m_controls(new QWidget(this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_column(new QVBoxLayout(this))
{
    m_title->setTextFormat(Qt::RichText);
    m_details->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setHidden(explanation.isEmpty());
    m_reset->setAccessibleName(tr("Reset: %1").arg(label));
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    // Beside a higher control, the space is above and below the texts, not between them.
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_details);
    texts->addStretch();
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(m_reset);
    m_line->addLayout(texts, 1);
    m_line->addWidget(m_controls);
    m_column->addLayout(m_line);
    connect(&theme, &Theme::changed, this, &SettingsRow::applyTheme);
    applyTheme();
}

bool SettingsRow::matches(const QStringList &words) const
{
    return std::ranges::all_of(words, [this](const QString &word) {
        return m_searchText.contains(word, Qt::CaseInsensitive);
    });
}

void SettingsRow::mark(const QStringList &words)
{
    m_marks = words;
    m_title->setText(marked(m_label));
    m_details->setText(marked(m_explanation));
}

QSize SettingsRow::minimumSizeHint() const
{
    return {m_controls->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void SettingsRow::setEditor(QWidget *editor)
{
    m_editor = editor;
    static_cast<QBoxLayout *>(m_controls->layout())->addWidget(editor);
    setTabOrder(editor, m_reset);
    adaptToWidth();
}

void SettingsRow::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void SettingsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

/// A hairline sets each row apart from the next one.
void SettingsRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintLowerEdge(painter, m_theme, rect());
}

void SettingsRow::applyTheme()
{
    const Qt::Alignment leading =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    m_title->setAlignment(leading | Qt::AlignVCenter);
    m_details->setAlignment(leading | Qt::AlignVCenter);
    m_title->setFont(m_theme.font());
    m_title->setPalette(m_theme.palette());
    m_details->setFont(m_theme.smallFont());
    m_details->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_controls->layout()->setSpacing(m_theme.px(4));
    m_column->setContentsMargins(0, m_theme.space(8), 0, m_theme.space(8));
    m_column->setSpacing(m_theme.px(4));
    mark(m_marks); // their background is a colour of the theme
    adaptToWidth();
}

/// Puts the editor below the texts if there is not enough room beside it.
void SettingsRow::adaptToWidth()
{
    const int room = width() - m_controls->sizeHint().width();
    const bool isNarrow = room < m_theme.px(192);
    m_line->setSpacing(m_theme.px(isNarrow ? 4 : 12));
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setAlignment(m_controls, isNarrow ? Qt::AlignLeading : Qt::AlignVCenter);
    // The room of a hidden reset button is always away from the edge at which the editors align.
    static_cast<QBoxLayout *>(m_controls->layout())
        ->setDirection(isNarrow ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
}

QString SettingsRow::marked(const QString &text) const
{
    if (m_marks.isEmpty())
        return text.toHtmlEscaped();
    QStringList patterns;
    for (const QString &word : m_marks)
        patterns.append(QRegularExpression::escape(word));
    const QRegularExpression words(patterns.join(u'|'), QRegularExpression::CaseInsensitiveOption);
    const QString background = m_theme.color(Theme::Token::AccentSoft).name();
    QString html;
    qsizetype from = 0;
    for (auto it = words.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        html += text.mid(from, match.capturedStart() - from).toHtmlEscaped();
        html += QStringLiteral("<span style=\"background-color:%1\">%2</span>")
                    .arg(background, match.captured().toHtmlEscaped());
        from = match.capturedEnd();
    }
    return html + text.mid(from).toHtmlEscaped();
}

} // namespace client

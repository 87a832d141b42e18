// SPDX-License-Identifier: MIT
#include "client/ui/account/colorchoice.h"

#include "client/chat/usermetadata.h"
#include "client/ui/theme/theme.h"
#include "client/ui/theme/themecolors.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace client {

namespace {

constexpr int swatchSide = 24; // design pixels, with the ring
constexpr int ringWidth = 2;

/// One colour: a disc, with a ring while it is chosen. Without a colour, a circle with a line
/// through it.
class Swatch : public QAbstractButton
{
public:
    Swatch(const Theme &theme, quint32 color, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_color(color)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override { return {m_theme.px(swatchSide), m_theme.px(swatchSide)}; }

protected:
    /// Arrow keys choose the colour beside this one.
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int forward = isMirrored ? Qt::Key_Left : Qt::Key_Right;
        const int back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
        if (event->key() != forward && event->key() != back)
            return QAbstractButton::keyPressEvent(event);
        const int id = group()->id(this) + (event->key() == forward ? 1 : -1);
        if (QAbstractButton *next = group()->button(id)) {
            next->setFocus(Qt::OtherFocusReason);
            next->setChecked(true);
        }
    }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        using Token = Theme::Token;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal ring = m_theme.scale() * ringWidth;
        const QRectF outer = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
        const QRectF disc = outer.adjusted(ring, ring, -ring, -ring);
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(m_theme.color(isChecked() ? Token::Text : Token::Accent), ring,
                                isChecked() ? Qt::SolidLine : Qt::DotLine));
            painter.drawEllipse(outer);
        }
        if (isChecked() && hasFocus()) {
            painter.setPen(QPen(m_theme.color(Token::Accent), ring));
            painter.drawEllipse(outer);
        }
        if (m_color == 0) {
            painter.setPen(QPen(m_theme.color(Token::Secondary), m_theme.scale() * 1.5));
            painter.drawEllipse(disc);
            painter.drawLine(disc.center() + QPointF(-disc.width() / 3, disc.height() / 3),
                             disc.center() + QPointF(disc.width() / 3, -disc.height() / 3));
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.readable(m_color));
        painter.drawEllipse(disc);
    }

private:
    const Theme &m_theme;
    quint32 m_color;
};

} // namespace

ColorChoice::ColorChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(2));
    row->addStretch(1);
    add({}, tr("No colour"));
    const ThemeColors &colors = themeColors(Theme::Mode::Light);
    for (std::size_t i = 0; i < colors.nicks.size(); ++i)
        add(QColor::fromRgb(colors.nicks.at(i)).name(), tr("Colour %1").arg(i + 1));
    setColor({});
}

QString ColorChoice::color() const
{
    return m_colors.value(m_group->checkedId());
}

void ColorChoice::setColor(const QString &color)
{
    if (!m_colors.contains(color))
        add(color, tr("Colour %1").arg(m_colors.size()));
    m_group->button(int(m_colors.indexOf(color)))->setChecked(true);
}

void ColorChoice::add(const QString &color, const QString &name)
{
    auto *swatch = new Swatch(m_theme, colorFrom(color), this);
    swatch->setAccessibleName(name);
    swatch->setToolTip(name);
    m_group->addButton(swatch, int(m_colors.size()));
    m_colors.append(color);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, swatch);
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/connect/knownservers.h"

#include "client/ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace client {

namespace {

constexpr int maxServers = 5;
constexpr int serverRowHeight = 36;

} // namespace

using Token = Theme::Token;

KnownServers::KnownServers(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Servers used before"));
    hide();
}

void KnownServers::setServers(const QList<KnownServer> &servers)
{
    m_servers = servers.first(qMin<qsizetype>(servers.size(), maxServers));
    m_hovered = -1;
    setCurrent(0);
    setVisible(!m_servers.isEmpty());
    updateGeometry();
}

QSize KnownServers::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {m_theme.px(200), int(m_servers.size()) * (m_theme.px(serverRowHeight) + 1) + 1
                                 + margins.top() + margins.bottom()};
}

QRect KnownServers::rowRect(int row) const
{
    const int height = m_theme.px(serverRowHeight) + 1;
    const QRect frame = contentsRect();
    return {frame.left(), frame.top() + row * height, frame.width(), height};
}

int KnownServers::rowAt(QPoint position) const
{
    for (int row = 0; row < m_servers.size(); ++row) {
        if (rowRect(row).contains(position))
            return row;
    }
    return -1;
}

void KnownServers::setCurrent(int row)
{
    m_current = m_servers.isEmpty() ? 0 : qBound(0, row, int(m_servers.size()) - 1);
    if (!m_servers.isEmpty())
        setAccessibleDescription(
            tr("%1, %2", "server, remark")
                .arg(m_servers.at(m_current).name, m_servers.at(m_current).remark));
    update();
}

void KnownServers::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_theme.px(8);
    QPainterPath shape;
    shape.addRoundedRect(card, radius, radius);
    painter.fillPath(shape, m_theme.color(Token::Card));
    painter.save();
    painter.setClipPath(shape);
    for (int row = 0; row < m_servers.size(); ++row) {
        const KnownServer &server = m_servers.at(row);
        const QRect rect = rowRect(row);
        if (row == m_hovered || (hasFocus() && row == m_current))
            painter.fillRect(rect, m_theme.color(Token::AccentSoft));
        if (row > 0)
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1,
                             m_theme.color(Token::Hairline));
        QColor dot = m_theme.color(server.reachable ? Token::Good : Token::Secondary);
        if (!server.reachable)
            dot.setAlphaF(0.5F);
        const QPoint middle(rect.left() + m_theme.px(17), rect.center().y() + 1);
        paintDot(painter, QStyle::visualPos(layoutDirection(), rect, middle), m_theme.px(4), dot);
        const QRect inner = rect.adjusted(m_theme.px(31), 0, -m_theme.px(13), 0);
        const QFontMetrics small(m_theme.smallFont());
        const int remark = qMin(small.horizontalAdvance(server.remark) + 2, inner.width() / 2);
        painter.setPen(m_theme.color(Token::Secondary));
        paintLine(painter, layoutDirection(), rect, inner, m_theme.smallFont(),
                  small.elidedText(server.remark, Qt::ElideRight, remark), Qt::AlignRight);
        painter.setPen(m_theme.color(Token::Text));
        paintLine(
            painter, layoutDirection(), rect, inner, m_theme.font(),
            QFontMetrics(m_theme.font())
                .elidedText(server.name, Qt::ElideMiddle, inner.width() - remark - m_theme.px(12)));
    }
    painter.restore();
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::Accent : Token::Hairline), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void KnownServers::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (row >= 0 && event->button() == Qt::LeftButton) {
        setCurrent(row);
        emit chosen(m_servers.at(row).address);
    }
}

void KnownServers::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(event->pos());
    update();
}

void KnownServers::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void KnownServers::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_servers.isEmpty())
            emit chosen(m_servers.at(m_current).address);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void KnownServers::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void KnownServers::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/window/datepopup.h"

#include "client/ui/theme/theme.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace client {

DatePopup::DatePopup(const Theme &theme, QDate shown, QDate last, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setPalette(theme.palette());
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_calendar);
    m_calendar->setFont(theme.font());
    m_calendar->setPalette(theme.palette());
    m_calendar->setAccessibleName(tr("Go to a date"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setMaximumDate(last);
    m_calendar->setSelectedDate(qMin(shown, last));
    QTextCharFormat header;
    header.setForeground(theme.color(Theme::Token::Secondary));
    m_calendar->setHeaderTextFormat(header);
    QTextCharFormat day; // weekends are red otherwise
    day.setForeground(theme.color(Theme::Token::Text));
    for (const auto weekend : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(weekend, day);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePopup::choose);
    // The style has icons for these that do not fit the theme.
    const std::pair<const char *, Qt::ArrowType> arrows[] = {
        {"qt_calendar_prevmonth", Qt::LeftArrow}, {"qt_calendar_nextmonth", Qt::RightArrow}};
    for (const auto &[name, arrow] : arrows) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(name)))
            button->setArrowType(arrow);
    }
    setFocusProxy(m_calendar);
}

void DatePopup::open(const QPoint &corner)
{
    adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    const int x = qBound(screen.left(), corner.x() - width(), screen.right() - width());
    const int y = qBound(screen.top(), corner.y(), screen.bottom() - height());
    move(x, y);
    show();
    m_calendar->setFocus();
}

/// A double click reports the day twice.
void DatePopup::choose(QDate day)
{
    if (isHidden())
        return;
    hide();
    emit dateChosen(day);
    close();
}

} // namespace client

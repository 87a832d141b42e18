// SPDX-License-Identifier: MIT
#include "client/ui/window/datepopup.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/popups.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

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
    for (const auto weekend : {Qt::Saturday, Qt::Sunday}) // red otherwise
        m_calendar->setWeekdayTextFormat(weekend, {});
    connect(m_calendar, &QCalendarWidget::clicked, this, &DatePopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DatePopup::choose);
    styleNavigation(theme);
    setFocusProxy(m_calendar);
}

/// Qt gives the line with the month the colours of a selection, and icons that do not fit the
/// theme.
void DatePopup::styleNavigation(const Theme &theme)
{
    if (auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::HighlightedText, theme.color(Theme::Token::Text));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (auto *button : m_calendar->findChildren<QToolButton *>()) {
        button->setPalette(palette);
        button->setFont(theme.strongFont());
        if (button->objectName() == QLatin1String("qt_calendar_prevmonth"))
            button->setArrowType(isMirrored ? Qt::RightArrow : Qt::LeftArrow);
        else if (button->objectName() == QLatin1String("qt_calendar_nextmonth"))
            button->setArrowType(isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    }
}

void DatePopup::open(const QPoint &corner)
{
    adjustSize();
    move(positionOnScreen(*this, {corner.x() - width(), corner.y()}));
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

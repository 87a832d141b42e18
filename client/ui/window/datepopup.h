// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace client {

class Theme;

/// A calendar in a popup, where the user chooses a day. Deletes itself when it closes.
class DatePopup : public QFrame
{
    Q_OBJECT

public:
    /// @p shown: the day that is selected first. Later days than @p last cannot be chosen.
    DatePopup(const Theme &theme, QDate shown, QDate last, QWidget *parent);

    /// Opens with its right upper corner at the global position @p corner, within the screen.
    void open(const QPoint &corner);

signals:
    void dateChosen(QDate day);

private:
    void styleNavigation(const Theme &theme);
    void choose(QDate day);

    QCalendarWidget *m_calendar;
};

} // namespace client

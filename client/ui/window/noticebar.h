// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QTimer>

namespace client {

class Theme;

/// A sentence over the messages ("Address copied.") that hides itself after the time it takes to
/// read it.
class NoticeBar : public QLabel
{
    Q_OBJECT

public:
    NoticeBar(const Theme &theme, QWidget *parent);

    /// Shows @p text and has screen readers announce it.
    void showText(const QString &text);
    /// Centres the notice at the top of @p area, in coordinates of the parent.
    void placeIn(const QRect &area);

private:
    void applyTheme();

    const Theme &m_theme;
    QTimer m_hideTimer;
};

} // namespace client

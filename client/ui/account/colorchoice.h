// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;

namespace client {

class Theme;

/// Lets the user choose one of the colours for nicks, or none. Arrow keys go from one to the next.
class ColorChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ColorChoice(const Theme &theme, QWidget *parent = nullptr);

    /// "#rrggbb"; empty: none.
    QString color() const;
    /// A colour that is not among those offered is added to them.
    void setColor(const QString &color);

private:
    void add(const QString &color, const QString &name);

    const Theme &m_theme;
    QButtonGroup *m_group;
    QStringList m_colors; ///< By the id of the button.
};

} // namespace client

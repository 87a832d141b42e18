// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace client {

class Button;
class Theme;

/// A part of the account dialog: a caption, its widgets, and a line for the result of the last
/// request.
class AccountSection : public QWidget
{
    Q_OBJECT

public:
    AccountSection(const Theme &theme, const QString &caption, QWidget *parent);

    /// Adds @p widget above the line for the result.
    void add(QWidget *widget);
    /// Adds a button with @p text and returns it.
    Button *addButton(const QString &text);
    /// An empty @p sentence hides the line.
    void showResult(const QString &sentence, bool isProblem);
    QString result() const;

private:
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_caption;
    QVBoxLayout *m_content;
    QLabel *m_result;
    bool m_isProblem = false;
};

} // namespace client

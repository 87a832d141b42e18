// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace client {

class Field;
class IconButton;
class Theme;

/// Finds words in the conversation that is shown: a field, "3 of 41", and buttons for the older and
/// the newer match.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bar.
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    Field &field() const { return *m_field; }
    /// Shows the bar and selects the text of the field.
    void open();
    /// Hides the bar and emits closed(), unless it is hidden.
    void close();
    // These open the bar if it is hidden.
    void stepToOlder();
    void stepToNewer();
    /// Shows @p text beside the field. @p isProblem: nothing was found.
    void setResult(const QString &text, bool isProblem);
    /// Whether there are matches to go to.
    void setStepsEnabled(bool enabled);

signals:
    void opened();
    void closed();
    void textChanged(const QString &text);
    void olderRequested();
    void newerRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    Field *m_field;
    QLabel *m_result;
    IconButton *m_older;
    IconButton *m_newer;
    IconButton *m_close;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace client {

class Button;
class Theme;

/// One row of the settings dialog: a label with an explanation, an editor beside or below it, and a
/// button that resets it.
class SettingsRow : public QWidget
{
    Q_OBJECT

public:
    /// @p words: other words that users may search for.
    SettingsRow(const Theme &theme, const QString &label, const QString &explanation,
                const QString &words, QWidget *parent);

    QString label() const { return m_label; }
    /// Whether each of @p words is in one of the row's texts.
    bool matches(const QStringList &words) const;
    /// Marks @p words in the label and the explanation.
    void mark(const QStringList &words);
    /// As wide as the editor alone, below the texts.
    QSize minimumSizeHint() const override;
    virtual void setSettings(const WindowSettings &settings) = 0;

signals:
    /// The user has changed the rows of the table that @p values names. See
    /// SettingsHistory::change() for @p merges.
    void changed(const QJsonObject &values, bool merges);
    /// @p sentence is news for screen readers.
    void announced(const QString &sentence);

protected:
    void setEditor(QWidget *editor);
    /// Adds a widget below label and editor.
    void addBelow(QWidget *widget);
    Button &resetButton() const { return *m_reset; }
    const Theme &theme() const { return m_theme; }
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void adaptToWidth();
    QString marked(const QString &text) const;

    const Theme &m_theme;
    QString m_label;
    QString m_explanation;
    QString m_searchText;
    QStringList m_marks;
    QLabel *m_title;
    QLabel *m_details;
    Button *m_reset;
    QWidget *m_editor = nullptr;
    QWidget *m_controls; ///< Editor and reset button.
    QBoxLayout *m_line;
    QBoxLayout *m_column;
};

} // namespace client

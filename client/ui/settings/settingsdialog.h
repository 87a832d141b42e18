// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/settings/settingshistory.h"
#include "client/ui/settings/shortcutkeys.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace client {

class Button;
class Field;
class SettingsRow;
class Theme;

/// The settings of the window, with a search. Every change is applied at once and can be undone.
/// Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p actions have the keys that users can change.
    SettingsDialog(const Theme &theme, const WindowSettings &settings,
                   const QList<KeyedAction> &actions, QWidget *parent);

    const WindowSettings &settings() const { return m_history.settings(); }
    /// Shows values that were changed elsewhere.
    void setSettings(const WindowSettings &settings);
    /// Shows the rows of @p section, and clears the search.
    void showSection(SettingSection section);
    /// Shows the row with the keys of the action with the name @p action, with the focus.
    void showKeysOf(const QString &action);
    /// Changes the settings as @p file says. Returns a sentence about the result.
    QString importFrom(const QByteArray &file);

signals:
    /// The user has changed settings().
    void changed(const client::WindowSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page
    {
        SettingSection section;
        QLabel *caption;
        QList<SettingsRow *> rows;
    };

    void build();
    QWidget *newContent();
    QWidget *newButtons();
    void addPage(SettingSection section);
    void addRow(SettingsRow *row);
    void change(const QJsonObject &values, const QString &label, bool merges);
    void undo();
    void resetAll();
    void finishChange();
    void showValues();
    void filter();
    void choosePage();
    void askForImport();
    void askForExport();
    void report(const QString &sentence);
    void applyTheme();

    const Theme &m_theme;
    SettingsHistory m_history;
    QList<KeyedAction> m_actions;
    QList<Page> m_pages;
    Field *m_search;
    QListWidget *m_sections;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; ///< Of all pages.
    QLabel *m_none;                  ///< Shown when no row matches.
    QLabel *m_status;
    Button *m_undo;
    bool m_isNarrow = false;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace client {

/// Keys with the same effect, and a short text about it.
struct Shortcut
{
    QList<QKeySequence> keys;
    QString meaning;
    QString section; ///< Shown above the first shortcut of the section.
    QString action;  ///< A KeyedAction::name; empty if users cannot change the keys.
};

/// The rows of ShortcutSheet: a caption for each section, and the shortcuts below it. GUI thread.
class ShortcutModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : quint16 {
        KeysRole = Qt::UserRole, ///< QStringList; DisplayRole holds the meaning or the caption.
        CaptionRole,             ///< bool: the row is the caption of a section.
        ActionRole,              ///< Shortcut::action.
    };

    /// Sections keep the order of their first shortcuts.
    ShortcutModel(const QList<Shortcut> &shortcuts, QObject *parent);

    /// Shows the shortcuts that have each word of @p typed in their meaning or keys. Ignores case
    /// and accents. Resets the model.
    void setFilter(const QString &typed);
    /// The first row that is no caption; -1 if there is none.
    int firstShortcut() const { return m_rows.isEmpty() ? -1 : 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Captions cannot be selected.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        Shortcut shortcut;
        QStringList keys; ///< As users read them.
        QString folded;   ///< The texts that a search looks at.
    };

    QList<Entry> m_entries; ///< By section.
    QList<int> m_rows;      ///< Indexes of m_entries; -1 - index for the caption above that entry.
};

} // namespace client

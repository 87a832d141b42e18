// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QList>
#include <QString>

class QAction;

namespace client {

/// Something that the quick switcher goes to.
struct SwitcherEntry
{
    /// In the order in which equally good matches are shown.
    enum class Kind : quint8 { Conversation, Member, Action };

    Kind kind = Kind::Conversation;
    QString name;
    QString detail;            ///< Shown at the end of the row: the network, or the keys.
    QString spoken;            ///< For screen readers.
    quint64 conversation = 0;  ///< Conversation: its id.
    QByteArray nick;           ///< Member: the name on the wire.
    QAction *action = nullptr; ///< Action.
    bool isNetwork = false;    ///< Conversation: with the server itself.
    int unread = 0;
    int mentions = 0;
};

/// The entries that match what the user typed, the best first. Entries that match equally well keep
/// their order. GUI thread.
class SwitcherModel : public QAbstractListModel
{
public:
    enum Role {
        DetailRole = Qt::UserRole, ///< DisplayRole holds the name.
        UnreadRole,
        MentionsRole,
        StrongRole,    ///< bool: a network, or unread.
        PositionsRole, ///< QList<int>: the matched characters of the name.
    };

    /// More rows are not shown.
    static constexpr int maxRows = 200;

    /// Members and actions are only shown for a text, unless there is nothing else.
    explicit SwitcherModel(const QList<SwitcherEntry> &entries, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    const SwitcherEntry &at(int row) const { return m_entries.at(m_rows.at(row).entry); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qsizetype entry = 0;
        int score = 0;
        QList<int> positions;
    };

    QList<SwitcherEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace client

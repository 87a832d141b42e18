// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace client {

/// Proposes operators of a search and their values in a list below a field.
class SearchCompletion : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p field.
    explicit SearchCompletion(QLineEdit *field);

    using Names = std::function<QStringList()>;
    /// The names that `from:` and `in:` may have.
    void setNames(const Names &senders, const Names &conversations);
    bool isOpen() const;

private:
    /// The texts that may take the place of @p part.
    QStringList candidatesFor(const QString &part) const;
    void propose();
    void insert(const QString &candidate);

    QLineEdit *m_field;
    QCompleter *m_completer;
    QStringListModel *m_model;
    Names m_senders;
    Names m_conversations;
};

} // namespace client

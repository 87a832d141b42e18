// SPDX-License-Identifier: MIT
#include "client/model/searchresults.h"

#include "client/chat/displaytext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace client {

namespace {

bool isNewer(const FoundMessage &a, const FoundMessage &b)
{
    return a.message.timeMs > b.message.timeMs;
}

/// The properties that two copies of a message share. @p isById: only its msgid.
QString identityOf(const FoundMessage &found, bool isById)
{
    const ChatMessage &message = found.message;
    const QString place = QString::fromLatin1(found.conversation.network.toHex()) + u' '
                          + QString::fromLatin1(found.conversation.name.toHex()) + u' ';
    if (isById)
        return place + message.id;
    return place + QString::number(message.timeMs) + u' ' + message.sender + u' ' + message.text;
}

} // namespace

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const FoundMessage &found = m_found.at(index.row());
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(found.message.timeMs),
                                            QLocale::ShortFormat);
    return tr("%1 in %2, %3: %4")
        .arg(found.message.sender, found.conversationName, time,
             withoutFormatting(found.message.text));
}

void SearchResults::restart(const SearchText &text)
{
    beginResetModel();
    m_text = text;
    m_found.clear();
    m_known.clear();
    endResetModel();
}

void SearchResults::add(const QList<FoundMessage> &found)
{
    QList<FoundMessage> added;
    for (const FoundMessage &one : found) {
        if (note(one))
            added.append(one);
    }
    std::ranges::stable_sort(added, isNewer);
    // Most answers continue the list, as one batch.
    for (qsizetype i = 0; i < added.size();) {
        const auto at = std::ranges::upper_bound(m_found, added.at(i), isNewer);
        const qsizetype row = at - m_found.begin();
        qsizetype end = i + 1;
        while (end < added.size() && (at == m_found.end() || isNewer(added.at(end), *at)))
            ++end;
        beginInsertRows({}, int(row), int(row + end - i) - 1);
        m_found = m_found.first(row) + added.sliced(i, end - i) + m_found.sliced(row);
        endInsertRows();
        i = end;
    }
}

/// Returns whether @p found is new.
bool SearchResults::note(const FoundMessage &found)
{
    const QString id = found.message.id.isEmpty() ? QString() : identityOf(found, true);
    const QString content = identityOf(found, false);
    const bool isKnown = id.isEmpty() ? m_known.contains(content) : m_known.contains(id);
    if (!id.isEmpty())
        m_known.insert(id);
    m_known.insert(content);
    return !isKnown;
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/messages/messageselection.h"

#include "client/model/messagemodel.h"
#include "client/ui/messages/messagerows.h"
#include "client/ui/text/textformat.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace client {

namespace {

constexpr int wholeMessage = std::numeric_limits<int>::max();

} // namespace

void MessageSelection::selectAll(const MessageModel &model)
{
    clear();
    if (model.rowCount() == 0)
        return;
    m_anchor = {model.at(0).order(), 0};
    m_cursor = {model.at(model.rowCount() - 1).order(), wholeMessage};
}

void MessageSelection::selectMessages(const MessageOrder &one, const MessageOrder &other)
{
    const auto [first, last] = std::minmax(one, other);
    m_anchor = {first, 0};
    m_cursor = {last, wholeMessage};
}

std::pair<int, int> MessageSelection::rangeOf(const MessageOrder &message) const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (isEmpty() || message < first.message || message > last.message)
        return {0, 0};
    if (first.message == last.message)
        return {first.character, last.character};
    const bool untouched = message == last.message && last.character == 0;
    return {0, untouched ? 0 : wholeMessage};
}

QString MessageSelection::text(const MessageModel &model) const
{
    if (isEmpty())
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    const int from = model.firstRowFrom(first.message);
    if (first.message == last.message) {
        if (from >= model.rowCount() || model.at(from).order() != first.message)
            return {};
        const ChatMessage &message = model.at(from);
        return markedText(isSpeech(message) ? shownTextOf(message) : sentence(message),
                          first.character, last.character);
    }
    QString text;
    for (int row = from; row < model.rowCount() && model.at(row).order() <= last.message; ++row) {
        if (model.at(row).order() == last.message && last.character == 0)
            break;
        if (model.at(row).kind == ChatMessage::Kind::Gap)
            continue;
        if (!text.isEmpty())
            text += u'\n';
        text += copyLine(model.at(row));
    }
    return text;
}

QString copyLine(const ChatMessage &message)
{
    if (message.kind == ChatMessage::Kind::Gap)
        return {};
    const QString time =
        QDateTime::fromMSecsSinceEpoch(message.timeMs).time().toString(QStringLiteral("[HH:mm] "));
    if (isSpeech(message))
        return time + u'<' + message.sender + QStringLiteral("> ")
               + markedText(shownTextOf(message));
    if (message.kind == ChatMessage::Kind::Action)
        return time + QStringLiteral("* ") + markedText(sentence(message));
    return time + markedText(sentence(message));
}

} // namespace client

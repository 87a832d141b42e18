// SPDX-License-Identifier: MIT
#include "client/ui/messages/blockstore.h"

#include "client/model/membermodel.h"
#include "client/model/messagemodel.h"
#include "client/model/people.h"

#include <utility>

namespace client {

namespace {

constexpr int estimatedHeight = 24;

} // namespace

BlockStore::BlockStore(const Theme &theme)
    : m_theme(theme)
{}

void BlockStore::setModel(const MessageModel *model)
{
    m_rows.setModel(model);
    m_blocks.clear();
    m_withSpoilers.clear();
    m_heights.reset(model ? model->rowCount() : 0, m_theme.px(estimatedHeight));
}

void BlockStore::setWidth(int width)
{
    if (std::exchange(m_width, width) != width)
        forgetLayouts();
}

void BlockStore::setDirection(Qt::LayoutDirection direction)
{
    if (std::exchange(m_direction, direction) != direction)
        forgetLayouts();
}

void BlockStore::setOwnNick(const QString &nick)
{
    if (std::exchange(m_ownNick, nick) != nick)
        forgetLayouts();
}

void BlockStore::setMembers(const MemberModel *members)
{
    if (m_members == members)
        return;
    m_members = members;
    forgetLayouts();
}

void BlockStore::setPeople(const People *people)
{
    if (m_people == people)
        return;
    m_people = people;
    forgetLayouts();
}

void BlockStore::setJoins(ConversationSettings::Joins joins)
{
    if (m_rows.joins() == joins)
        return;
    m_rows.setJoins(joins);
    forgetLayouts();
}

void BlockStore::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        forgetLayouts();
}

const MessageBlock &BlockStore::block(int row)
{
    std::unique_ptr<MessageBlock> &block = m_blocks[row];
    if (!block) {
        const RowContext context = m_rows.context(row);
        QString summary;
        if (context.fold == RowContext::Fold::Closed || context.fold == RowContext::Fold::Open)
            summary = m_rows.summary(m_rows.runAt(row));
        else if (isGap(row))
            summary = gapSentence(*m_rows.model(), row);
        const ChatMessage &message = m_rows.model()->at(row);
        const ChatMessage *original =
            message.replyTo.isEmpty() ? nullptr : m_rows.model()->original(message.replyTo);
        block = std::make_unique<MessageBlock>(
            m_theme, MessageBlock::Input{
                         message, original, context, m_width, m_direction, m_ownNick, summary,
                         m_today, m_withSpoilers.contains(message.localId), m_members,
                         m_people ? m_people->displayName(message.sender) : QString(),
                         m_people ? m_people->color(message.sender) : 0});
        m_heights.setHeight(row, block->height());
    }
    return *block;
}

bool BlockStore::isGap(int row) const
{
    return m_rows.model()->at(row).kind == ChatMessage::Kind::Gap;
}

int BlockStore::heightOf(int row)
{
    if (m_rows.context(row).fold != RowContext::Fold::Hidden)
        return block(row).height();
    m_heights.setHeight(row, 0);
    return 0;
}

void BlockStore::keepOnly(int first, int last)
{
    std::erase_if(m_blocks,
                  [=](const auto &entry) { return entry.first < first || entry.first > last; });
}

void BlockStore::inserted(int first, int last)
{
    const int added = last - first + 1;
    const int before = count();
    if (first < before)
        m_heights.insert(first, added, m_theme.px(estimatedHeight));
    else
        m_heights.append(added, m_theme.px(estimatedHeight));
    forgetRepliesTo(first, last);
    if (first > 0 && first < before) { // folds may now end elsewhere
        m_rows.forgetFound();
        m_blocks.clear();
        return;
    }
    if (first == 0 && before > 0) {
        m_rows.prepended(added);
        shift(added);
        forgetRun(last + 1);
    } else if (first > 0) {
        forgetRun(first - 1);
    }
}

void BlockStore::removed(int first, int last)
{
    const int removed = last - first + 1;
    m_heights.remove(first, removed);
    if (first == 0 && count() > 0) {
        m_rows.removedFirst(removed);
        std::erase_if(m_blocks, [=](const auto &entry) { return entry.first <= last; });
        shift(-removed);
        forgetRun(0);
    } else if (first == count() && first > 0) {
        std::erase_if(m_blocks, [=](const auto &entry) { return entry.first >= first; });
        forgetRun(first - 1);
    } else {
        m_rows.forgetFound();
        m_blocks.clear();
    }
}

void BlockStore::changed(int first, int last)
{
    for (int row = first; row <= qMin(last + 1, count() - 1); ++row)
        forgetRun(row);
    forgetRepliesTo(first, last);
}

void BlockStore::originalChanged(const QString &id)
{
    std::erase_if(m_blocks, [&](const auto &entry) {
        return entry.second && entry.second->repliedId() == id;
    });
}

void BlockStore::toggleFold(int row)
{
    m_rows.toggle(row);
    forgetRun(row);
}

void BlockStore::forgetRun(int row)
{
    const MessageRows::Run run = m_rows.runAt(row);
    for (int at = run.first; at <= run.last; ++at)
        m_blocks.erase(at);
    m_blocks.erase(run.last + 1); // its date depends on the run
}

void BlockStore::showSpoilers(int row)
{
    m_withSpoilers.insert(m_rows.model()->at(row).localId);
    m_blocks.erase(row);
}

/// Discards the layouts of messages that reply to the rows @p first to @p last.
void BlockStore::forgetRepliesTo(int first, int last)
{
    const MessageModel &model = *m_rows.model();
    std::erase_if(m_blocks, [&](const auto &entry) {
        if (!entry.second || entry.second->repliedId().isEmpty())
            return false;
        const int original = model.rowOfId(entry.second->repliedId());
        return original >= first && original <= last;
    });
}

void BlockStore::shift(int by)
{
    decltype(m_blocks) shifted;
    for (auto &[row, block] : m_blocks)
        shifted.emplace(row + by, std::move(block));
    m_blocks = std::move(shifted);
}

} // namespace client

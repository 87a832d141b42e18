// SPDX-License-Identifier: MIT
#include "client/ui/messages/blockstore.h"

#include "client/model/messagemodel.h"

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
    m_heights.reset(model ? model->rowCount() : 0, m_theme.px(estimatedHeight));
}

void BlockStore::setWidth(int width)
{
    if (std::exchange(m_width, width) != width)
        forgetLayouts();
}

void BlockStore::setOwnNick(const QString &nick)
{
    if (std::exchange(m_ownNick, nick) != nick)
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
        block = std::make_unique<MessageBlock>(
            m_theme, MessageBlock::Input{m_rows.model()->at(row), context, m_width, m_ownNick,
                                         summary, m_today});
        m_heights.setHeight(row, block->height());
    }
    return *block;
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
    if (first < count()) {
        m_heights.insert(first, added, m_theme.px(estimatedHeight));
        m_blocks.clear();
        return;
    }
    m_heights.append(added, m_theme.px(estimatedHeight));
    if (first > 0)
        forgetRun(first - 1);
}

void BlockStore::removed(int first, int last)
{
    m_heights.remove(first, last - first + 1);
    m_blocks.clear();
}

void BlockStore::changed(int first, int last)
{
    for (int row = first; row <= qMin(last + 1, count() - 1); ++row)
        forgetRun(row);
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
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/emoji/emojimodel.h"

#include "client/ui/text/emojitable.h"

namespace client {

namespace {

const QStringList &commonEmoji()
{
    static const QStringList all{u"👍"_qs, u"❤️"_qs, u"😂"_qs, u"🎉"_qs, u"😮"_qs, u"😢"_qs,
                                 u"🙏"_qs, u"🔥"_qs,      u"👀"_qs, u"✅"_qs, u"👎"_qs, u"🤔"_qs,
                                 u"😀"_qs, u"😅"_qs,      u"😍"_qs, u"👋"_qs, u"👏"_qs, u"🚀"_qs};
    return all;
}

} // namespace

EmojiModel::EmojiModel(const QStringList &recent, QObject *parent)
    : QAbstractListModel(parent)
    , m_first(recent.mid(0, maxFirst))
{
    for (const QString &text : commonEmoji()) {
        if (m_first.size() < maxFirst && !m_first.contains(text))
            m_first.append(text);
    }
    showAll();
}

void EmojiModel::showAll()
{
    m_texts = m_first;
    m_groupRows.clear();
    for (const Emoji &emoji : EmojiTable::instance().all()) {
        if (emoji.group == m_groupRows.size())
            m_groupRows.append(int(m_texts.size()));
        m_texts.append(emoji.text);
    }
}

void EmojiModel::search(const QString &typed)
{
    beginResetModel();
    if (typed.trimmed().isEmpty()) {
        showAll();
    } else {
        const EmojiTable &table = EmojiTable::instance();
        m_groupRows.clear();
        m_texts.clear();
        // The text can be an emoji itself, typed with an input method or pasted.
        if (table.indexOf(typed.trimmed()) >= 0)
            m_texts.append(typed.trimmed());
        QString code = typed;
        for (const int index : table.search(code.remove(u':'), maxFound))
            m_texts.append(table.all().at(index).text);
    }
    endResetModel();
}

int EmojiModel::rowOfGroup(int group) const
{
    return m_groupRows.value(group, -1);
}

QString EmojiModel::codeAt(int row) const
{
    const EmojiTable &table = EmojiTable::instance();
    const int index = table.indexOf(m_texts.value(row));
    return index < 0 ? QString() : u':' + table.codeOf(index) + u':';
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &text = m_texts.at(index.row());
    if (role == Qt::DisplayRole)
        return text;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const EmojiTable &table = EmojiTable::instance();
    const int at = table.indexOf(text);
    return at < 0 ? text : table.nameOf(at);
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/text/emojitable.h"

#include <QFile>

#include <algorithm>

/// The resources of a static library need this call, outside of any namespace.
static void initEmojiResources()
{
    Q_INIT_RESOURCE(emoji);
}

namespace client {

namespace {

struct CommonCode
{
    const char *code;
    const char *name;
};

/// The codes that people know from other chat programs and that differ from the name.
constexpr CommonCode commonCodes[] = {
    {"+1", "thumbs up"},
    {"thumbsup", "thumbs up"},
    {"-1", "thumbs down"},
    {"thumbsdown", "thumbs down"},
    {"smile", "grinning face with smiling eyes"},
    {"smiley", "grinning face with big eyes"},
    {"grinning", "grinning face"},
    {"grin", "beaming face with smiling eyes"},
    {"laughing", "grinning squinting face"},
    {"sweat_smile", "grinning face with sweat"},
    {"rofl", "rolling on the floor laughing"},
    {"joy", "face with tears of joy"},
    {"blush", "smiling face with smiling eyes"},
    {"innocent", "smiling face with halo"},
    {"wink", "winking face"},
    {"heart_eyes", "smiling face with heart-eyes"},
    {"kissing_heart", "face blowing a kiss"},
    {"yum", "face savoring food"},
    {"stuck_out_tongue", "face with tongue"},
    {"hugs", "smiling face with open hands"},
    {"thinking", "thinking face"},
    {"shushing", "shushing face"},
    {"neutral", "neutral face"},
    {"smirk", "smirking face"},
    {"unamused", "unamused face"},
    {"roll_eyes", "face with rolling eyes"},
    {"sleeping", "sleeping face"},
    {"mask", "face with medical mask"},
    {"sunglasses", "smiling face with sunglasses"},
    {"cool", "smiling face with sunglasses"},
    {"confused", "confused face"},
    {"worried", "worried face"},
    {"open_mouth", "face with open mouth"},
    {"astonished", "astonished face"},
    {"flushed", "flushed face"},
    {"cry", "crying face"},
    {"sob", "loudly crying face"},
    {"scream", "face screaming in fear"},
    {"angry", "angry face"},
    {"rage", "enraged face"},
    {"skull", "skull"},
    {"poop", "pile of poo"},
    {"ghost", "ghost"},
    {"see_no_evil", "see-no-evil monkey"},
    {"heart", "red heart"},
    {"broken_heart", "broken heart"},
    {"100", "hundred points"},
    {"wave", "waving hand"},
    {"ok_hand", "OK hand"},
    {"v", "victory hand"},
    {"crossed_fingers", "crossed fingers"},
    {"point_up", "index pointing up"},
    {"point_right", "backhand index pointing right"},
    {"fist", "raised fist"},
    {"clap", "clapping hands"},
    {"raised_hands", "raising hands"},
    {"pray", "folded hands"},
    {"handshake", "handshake"},
    {"muscle", "flexed biceps"},
    {"eyes", "eyes"},
    {"shrug", "person shrugging"},
    {"facepalm", "person facepalming"},
    {"tada", "party popper"},
    {"birthday", "birthday cake"},
    {"gift", "wrapped gift"},
    {"trophy", "trophy"},
    {"coffee", "hot beverage"},
    {"tea", "teacup without handle"},
    {"beer", "beer mug"},
    {"beers", "clinking beer mugs"},
    {"pizza", "pizza"},
    {"fire", "fire"},
    {"star", "star"},
    {"sparkles", "sparkles"},
    {"zap", "high voltage"},
    {"sunny", "sun"},
    {"umbrella", "umbrella with rain drops"},
    {"snowflake", "snowflake"},
    {"rocket", "rocket"},
    {"car", "automobile"},
    {"bike", "bicycle"},
    {"bug", "bug"},
    {"bulb", "light bulb"},
    {"computer", "laptop"},
    {"phone", "telephone"},
    {"email", "e-mail"},
    {"memo", "memo"},
    {"calendar", "calendar"},
    {"lock", "locked"},
    {"key", "key"},
    {"hammer", "hammer"},
    {"wrench", "wrench"},
    {"gear", "gear"},
    {"link", "link"},
    {"mag", "magnifying glass tilted left"},
    {"bell", "bell"},
    {"warning", "warning"},
    {"no_entry", "no entry"},
    {"x", "cross mark"},
    {"check", "check mark button"},
    {"white_check_mark", "check mark button"},
    {"heavy_check_mark", "check mark"},
    {"question", "red question mark"},
    {"exclamation", "red exclamation mark"},
    {"recycle", "recycling symbol"},
};

/// "smiling_face_with_heart_eyes" for "smiling face with heart-eyes".
QString codeFromName(const QString &name)
{
    QString code;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            code += c.toLower();
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    if (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

/// How well @p codes match the @p words: 0: a code is what was typed, 1: begins with it, 2: each
/// word begins a word of the codes, -1: not at all.
int matchOf(const QStringList &codes, const QString &typed, const QStringList &words)
{
    int best = -1;
    for (const QString &code : codes) {
        if (code == typed)
            return 0;
        if (code.startsWith(typed))
            best = 1;
    }
    if (best >= 0)
        return best;
    const auto isFound = [&codes](const QString &word) {
        return std::any_of(codes.cbegin(), codes.cend(), [&word](const QString &code) {
            for (qsizetype at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + 1)) {
                if (at == 0 || code.at(at - 1) == u'_')
                    return true;
            }
            return false;
        });
    };
    return std::all_of(words.cbegin(), words.cend(), isFound) ? 2 : -1;
}

} // namespace

const EmojiTable &EmojiTable::instance()
{
    static const EmojiTable table;
    return table;
}

EmojiTable::EmojiTable()
{
    initEmojiResources();
    QFile file(QStringLiteral(":/emoji/emoji-test.txt"));
    if (file.open(QIODevice::ReadOnly))
        read(file.readAll());
    QHash<QString, QStringList> common;
    for (const CommonCode &entry : commonCodes)
        common[QString::fromLatin1(entry.name)].append(QString::fromLatin1(entry.code));
    for (int i = 0; i < m_all.size(); ++i) {
        QStringList codes = common.value(m_all.at(i).name);
        codes.append(codeFromName(m_all.at(i).name));
        for (const QString &code : std::as_const(codes)) {
            if (!m_byCode.contains(code))
                m_byCode.insert(code, i);
        }
        m_codes.append(codes);
        m_byText.insert(m_all.at(i).text, i);
    }
}

/// Reads lines such as "1F389 ; fully-qualified # 🎉 E0.6 party popper" below lines such as
/// "# group: Activities".
void EmojiTable::read(const QByteArray &table)
{
    static constexpr QByteArrayView groupMark("# group: ");
    QString group; // Added with its first emoji: not every group has some.
    for (qsizetype start = 0, end = 0; start < table.size(); start = end + 1) {
        end = table.indexOf('\n', start);
        if (end < 0)
            end = table.size();
        const QByteArrayView line = QByteArrayView(table).sliced(start, end - start);
        if (line.startsWith(groupMark)) {
            group = QString::fromUtf8(line.sliced(groupMark.size()));
            continue;
        }
        const qsizetype hash = line.indexOf('#');
        if (hash < 0 || !line.first(hash).contains("; fully-qualified"))
            continue;
        const QString shown = QString::fromUtf8(line.sliced(hash + 1)).trimmed();
        const QString name = shown.section(u' ', 2);
        if (name.isEmpty() || name.contains(u"skin tone"))
            continue;
        if (m_groups.isEmpty() || m_groups.constLast() != group)
            m_groups.append(group);
        m_all.append({shown.section(u' ', 0, 0), name, int(m_groups.size()) - 1});
    }
}

QList<int> EmojiTable::search(const QString &typed, int max) const
{
    const QString code = typed.trimmed().toLower().replace(u' ', u'_');
    const QStringList words = code.split(u'_', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<int> found[3];
    for (int i = 0; i < m_codes.size(); ++i) {
        const int match = matchOf(m_codes.at(i), code, words);
        if (match >= 0)
            found[match].append(i);
    }
    // A short code is closer to what was typed.
    std::stable_sort(found[1].begin(), found[1].end(),
                     [this](int a, int b) { return codeOf(a).size() < codeOf(b).size(); });
    return (found[0] + found[1] + found[2]).mid(0, max);
}

int EmojiTable::indexOfCode(const QString &code) const
{
    return m_byCode.value(code.toLower(), -1);
}

} // namespace client

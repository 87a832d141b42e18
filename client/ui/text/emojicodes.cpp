// SPDX-License-Identifier: MIT
#include "client/ui/text/emojicodes.h"

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

} // namespace

QHash<QString, QStringList> commonEmojiCodes()
{
    QHash<QString, QStringList> codes;
    for (const CommonCode &entry : commonCodes)
        codes[QString::fromLatin1(entry.name)].append(QString::fromLatin1(entry.code));
    return codes;
}

QString emojiCodeFromName(const QString &name)
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

} // namespace client

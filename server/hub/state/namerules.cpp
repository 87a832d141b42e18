// SPDX-License-Identifier: MIT
#include "server/hub/state/namerules.h"

#include "common/irc/confusables.h"
#include "common/irc/visible.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace server {

namespace {

bool isMark(char32_t character) noexcept
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
           || category == QChar::Mark_Enclosing;
}

/// Returns nullopt when @p text is not valid UTF-8.
std::optional<QList<uint>> charactersOf(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError())
        return std::nullopt;
    return decoded.toUcs4();
}

bool isAsciiLetter(char32_t character) noexcept
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isNickCharacter(char32_t character) noexcept
{
    if (character >= 0x80)
        return irc::isVisible(character);
    return isAsciiLetter(character) || (character >= '0' && character <= '9')
           || QByteArrayView("-[]\\`_^{|}").contains(char(character));
}

bool isChannelCharacter(char32_t character) noexcept
{
    return character >= 0x80 ? irc::isVisible(character)
                             : character > ' ' && character != ',' && character != 0x7F;
}

} // namespace

bool isValidNick(QByteArrayView nick, const Limits &limits)
{
    if (nick.isEmpty() || nick.size() > limits.nickBytes)
        return false;
    const auto characters = charactersOf(nick);
    if (!characters)
        return false;
    const char32_t first = characters->first();
    return first != '-' && !(first >= '0' && first <= '9') && !isMark(first)
           && std::all_of(characters->cbegin(), characters->cend(), isNickCharacter)
           && !irc::looksSpoofed(nick);
}

bool isValidChannelName(QByteArrayView name, const Limits &limits)
{
    if (!isChannelName(name) || name.size() < 2 || name.size() > limits.channelNameBytes)
        return false;
    const auto characters = charactersOf(name);
    return characters && !isMark(characters->at(1))
           && std::all_of(characters->cbegin(), characters->cend(), isChannelCharacter);
}

bool isChannelName(QByteArrayView target) noexcept
{
    return target.startsWith('#');
}

QByteArray cleanUserName(QByteArrayView userName)
{
    QByteArray clean;
    for (char byte : userName) {
        if (quint8(byte) > ' ' && byte != 0x7F && byte != '@' && byte != '!' && byte != ':')
            clean += byte;
    }
    return clean;
}

} // namespace server

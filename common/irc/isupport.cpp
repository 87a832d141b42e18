// SPDX-License-Identifier: MIT
#include "common/irc/isupport.h"

#include <algorithm>
#include <charconv>

namespace irc {

namespace {

constexpr qsizetype maxNames = 512;

bool needsEscape(char byte) noexcept
{
    return byte == ' ' || byte == '\\' || byte == '=' || quint8(byte) < 0x20;
}

/// Keeps invalid escapes (`\x2`, `\q`) as they are.
QByteArray unescapedIsupportValue(QByteArrayView text)
{
    constexpr qsizetype escapeLength = 4; // \xHH
    QByteArray value;
    while (!text.isEmpty()) {
        quint8 byte = quint8(text.front());
        qsizetype taken = 1;
        if (text.startsWith("\\x") && text.size() >= escapeLength) {
            const char *end = text.data() + escapeLength;
            quint8 code = 0;
            if (std::from_chars(text.data() + 2, end, code, 16).ptr == end) {
                byte = code;
                taken = escapeLength;
            }
        }
        value += char(byte);
        text = text.sliced(taken);
    }
    return value;
}

} // namespace

void Isupport::apply(const Message &message)
{
    for (qsizetype i = 1; i < message.params.size() - 1; ++i)
        applyToken(message.params.at(i));
}

void Isupport::applyToken(QByteArrayView token)
{
    const qsizetype equals = token.indexOf('=');
    const QByteArray name = (equals < 0 ? token : token.first(equals)).toByteArray().toUpper();
    if (name.startsWith('-'))
        m_values.remove(name.sliced(1));
    else if (!name.isEmpty() && (m_values.size() < maxNames || m_values.contains(name)))
        insert(name, equals < 0 ? QByteArray() : unescapedIsupportValue(token.sliced(equals + 1)));
}

void Isupport::insert(const QByteArray &name, const QByteArray &value)
{
    m_values.insert(name, value);
}

QByteArray Isupport::value(const QByteArray &name, const QByteArray &fallback) const
{
    return m_values.value(name, fallback);
}

int Isupport::number(const QByteArray &name, int fallback) const
{
    bool ok = false;
    const int number = m_values.value(name).toInt(&ok);
    return ok && number >= 0 ? number : fallback;
}

Casemapping Isupport::casemapping() const
{
    // Only old servers do not announce it.
    return casemappingFromName(value("CASEMAPPING", "rfc1459"));
}

QByteArray Isupport::channelTypes() const
{
    return value("CHANTYPES", "#");
}

Isupport::Prefixes Isupport::prefixes() const
{
    const QByteArray text = value("PREFIX", "(ov)@+");
    const qsizetype close = text.indexOf(')');
    if (!text.startsWith('(') || close < 0)
        return {};
    const QByteArray modes = text.mid(1, close - 1);
    const QByteArray symbols = text.mid(close + 1);
    const qsizetype count = std::min(modes.size(), symbols.size());
    return {modes.left(count), symbols.left(count)};
}

Isupport::ChannelModes Isupport::channelModes() const
{
    const QList<QByteArray> kinds = value("CHANMODES", "b,k,l,imnpst").split(',');
    return {kinds.value(0), kinds.value(1), kinds.value(2), kinds.value(3)};
}

QList<QByteArray> Isupport::tokens() const
{
    QList<QByteArray> tokens;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        QByteArray token = it.key();
        if (!it.value().isEmpty())
            token += '=' + escapedIsupportValue(it.value());
        tokens.append(token);
    }
    return tokens;
}

QByteArray escapedIsupportValue(QByteArrayView value)
{
    QByteArray text;
    for (char byte : value) {
        if (needsEscape(byte))
            text += "\\x" + QByteArray(1, byte).toHex().toUpper();
        else
            text += byte;
    }
    return text;
}

} // namespace irc

// SPDX-License-Identifier: MIT
#include "server/dialect/telnetfilter.h"

#include <utility>

namespace server {

namespace {

enum TelnetByte : quint8 {
    SubnegotiationEnd = 240,
    Break = 243,
    InterruptProcess = 244,
    AreYouThere = 246,
    EraseCharacter = 247,
    EraseLine = 248,
    SubnegotiationBegin = 250,
    Will = 251,
    Wont = 252,
    Do = 253,
    Dont = 254,
    Iac = 255,
};

constexpr quint8 timingMark = 6; // RFC 860
constexpr QByteArrayView areYouThereAnswer("[Yes]\r\n");
constexpr char backspace = '\b';
constexpr char eraseLine = '\x15';
constexpr int maxSubnegotiationBytes = 512;

} // namespace

QByteArray TelnetFilter::filter(QByteArrayView bytes)
{
    if (m_state == State::Data && !bytes.contains(char(Iac)))
        return bytes.toByteArray();
    QByteArray typed;
    for (char c : bytes) {
        const quint8 byte = quint8(c);
        switch (m_state) {
        case State::Data:
            if (byte == Iac)
                m_state = State::Command;
            else
                typed += c;
            break;
        case State::Command:
            command(byte, typed);
            break;
        case State::Option:
            m_state = State::Data;
            option(byte);
            break;
        case State::Subnegotiation:
        case State::SubnegotiationCommand:
            skipSubnegotiation(byte);
            break;
        }
    }
    return typed;
}

QByteArray TelnetFilter::takeReplies()
{
    return std::exchange(m_replies, {});
}

void TelnetFilter::command(quint8 byte, QByteArray &typed)
{
    m_state = State::Data;
    switch (byte) {
    case Iac:
        typed += char(Iac);
        break;
    case Will:
    case Wont:
    case Do:
    case Dont:
        m_verb = byte;
        m_state = State::Option;
        break;
    case SubnegotiationBegin:
        m_skipped = 0;
        m_state = State::Subnegotiation;
        break;
    case EraseCharacter:
        typed += backspace;
        break;
    case EraseLine:
    case InterruptProcess:
    case Break:
        typed += eraseLine;
        break;
    case AreYouThere:
        if (!m_replies.endsWith(areYouThereAnswer)) // Repeated questions get one answer.
            m_replies += areYouThereAnswer;
        break;
    default: // No operation, go ahead, data mark and others have no effect.
        break;
    }
}

void TelnetFilter::option(quint8 option)
{
    if (m_verb == Do && option == timingMark) {
        // Sent after Ctrl+C; the terminal discards output until it gets the answer.
        reply(Will, option);
    } else if (m_verb == Do && !m_refusedDo.test(option)) {
        m_refusedDo.set(option);
        reply(Wont, option);
    } else if (m_verb == Will && !m_refusedWill.test(option)) {
        m_refusedWill.set(option);
        reply(Dont, option);
    }
}

void TelnetFilter::skipSubnegotiation(quint8 byte)
{
    if (m_state == State::SubnegotiationCommand && byte == SubnegotiationEnd)
        m_state = State::Data;
    else if (m_state == State::Subnegotiation && byte == Iac)
        m_state = State::SubnegotiationCommand;
    else
        m_state = State::Subnegotiation;
    if (++m_skipped > maxSubnegotiationBytes)
        m_state = State::Data;
}

void TelnetFilter::reply(quint8 verb, quint8 option)
{
    m_replies += char(Iac);
    m_replies += char(verb);
    m_replies += char(option);
}

} // namespace server

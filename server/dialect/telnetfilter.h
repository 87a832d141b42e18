// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <bitset>

namespace server {

/// Takes the telnet protocol out of a stream of bytes and leaves what a person typed.
///
/// Every option is refused, once, so that two polite programs do not talk for ever. The editing
/// commands become the bytes that a keyboard sends for them: backspace and Ctrl+U.
/// https://www.rfc-editor.org/rfc/rfc854
class TelnetFilter
{
public:
    /// What was typed among @p bytes, which may come in any pieces.
    QByteArray filter(QByteArrayView bytes);
    /// Answers to the other end; empties them.
    QByteArray takeReplies();

private:
    enum class State : quint8 { Data, Command, Option, Subnegotiation, SubnegotiationCommand };

    void command(quint8 byte, QByteArray &typed);
    void option(quint8 option);
    void skipSubnegotiation(quint8 byte);
    void reply(quint8 verb, quint8 option);

    QByteArray m_replies;
    std::bitset<256> m_refusedDo;
    std::bitset<256> m_refusedWill;
    State m_state = State::Data;
    quint8 m_verb = 0; ///< WILL, WONT, DO or DONT before its option.
    int m_skipped = 0; ///< Bytes of the subnegotiation so far.
};

} // namespace server

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <bitset>

namespace server {

/// Removes the telnet protocol from a stream of bytes and leaves the bytes that the user typed.
///
/// Refuses each option, but only once, so that negotiation always ends. Editing commands become the
/// bytes of the corresponding keys: backspace and Ctrl+U.
/// https://www.rfc-editor.org/rfc/rfc854
class TelnetFilter
{
public:
    /// The typed bytes among @p bytes, which may arrive in any pieces.
    QByteArray filter(QByteArrayView bytes);
    /// Removes and returns the answers to the peer.
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

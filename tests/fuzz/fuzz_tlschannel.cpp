// SPDX-License-Identifier: MIT
#include "common/crypto/tlschannel.h"
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/servertlsfiles.h"
#include "tests/support/tlspeer.h"

namespace {

using net::TlsChannel;
using support::TlsPeer;

/// More than a channel answers to one message.
constexpr qsizetype maxAnswerBytes = 8 * 1024;

const net::TlsContext &context()
{
    static const net::TlsContext context = support::makeServerTls().context;
    return context;
}

/// A channel and its client, whose bytes arrive in pieces and damaged.
class Exchange
{
public:
    explicit Exchange(fuzz::ByteSource &source)
        : m_source(source)
        , m_channel(context())
        , m_peer(source.oneIn(2) ? TlsPeer::Version::Tls12 : TlsPeer::Version::Tls13)
    {}

    void run()
    {
        m_peer.receive({});
        while (!m_source.isEmpty()) {
            act();
            QByteArray bytes = m_peer.takeOutput();
            if (!bytes.isEmpty() && m_source.oneIn(4)) {
                fuzz::damage(bytes, m_source);
                m_isDamaged = true;
            }
            deliver(bytes);
        }
    }

private:
    void act()
    {
        switch (m_source.below(8)) {
        case 0:
            m_isDamaged = true;
            deliver(m_source.raw(40));
            break;
        case 1:
            m_channel.write("line\r\n");
            break;
        case 2:
            m_isClosed = m_isClosed || m_channel.state() == TlsChannel::State::Open;
            m_channel.close();
            break;
        case 3:
            if (m_peer.isConnected())
                m_peer.close();
            break;
        default:
            if (m_peer.isConnected())
                m_peer.write(m_text);
            break;
        }
    }

    void deliver(QByteArray bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype size = std::min<qsizetype>(bytes.size(), 1 + m_source.byte() * 8);
            m_channel.receive(bytes.first(size));
            bytes.remove(0, size);
            check(m_channel.read());
            const QByteArray answer = m_channel.takeOutput();
            FUZZ_REQUIRE(answer.size() <= maxAnswerBytes);
            m_peer.receive(answer);
            m_peer.read();
        }
    }

    /// Damaged bytes are never read as text, and nothing is read after them.
    void check(const QByteArray &text)
    {
        FUZZ_REQUIRE(text == m_text.repeated(text.size() / m_text.size()));
        const TlsChannel::State state = m_channel.state();
        FUZZ_REQUIRE(m_state <= state); // From handshake to the end, never back.
        FUZZ_REQUIRE(m_isDamaged || m_isClosed || state != TlsChannel::State::Broken);
        m_state = state;
    }

    fuzz::ByteSource &m_source;
    TlsChannel m_channel;
    TlsPeer m_peer;
    const QByteArray m_text = "PRIVMSG #lobby :hello\r\n";
    TlsChannel::State m_state = TlsChannel::State::Handshaking;
    bool m_isDamaged = false;
    bool m_isClosed = false;
};

} // namespace

/// The channel only returns text that a client has encrypted, however damaged the bytes are, and
/// its answers stay small.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::ByteSource source(fuzz::view(data, size));
    Exchange(source).run();
    return 0;
}

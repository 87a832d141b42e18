// SPDX-License-Identifier: MIT
// Runs a fuzz target without libFuzzer, with a limited number of inputs that depend on the seed
// only.
//
// usage: fuzz_X [-runs=N] [-seed=N] [FILE...]   with files, runs only these

#include "tests/fuzz/fuzz.h"

#include <QByteArrayList>
#include <QFile>

#include <csignal>
#include <random>

namespace {

constexpr qsizetype maxInputBytes = 1'024;
constexpr qsizetype poolSize = 64;

QByteArray currentInput;

/// Prints the input that ended the process, in a form that can be turned into a file.
void showInput(int)
{
    std::fprintf(stderr, "input in hexadecimal (xxd -r -p): %s\n",
                 currentInput.toHex().constData());
    std::fflush(stderr);
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

void tryInput(const QByteArray &input)
{
    currentInput = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                           size_t(input.size()));
}

/// Makes inputs from words of the protocol, random bytes, and changed earlier inputs.
class Inputs
{
public:
    explicit Inputs(quint32 seed)
        : m_random(seed)
    {}

    QByteArray next()
    {
        QByteArray input = m_pool.isEmpty() || below(4) == 0 ? QByteArray() : any(m_pool);
        for (int changes = 1 + below(8); changes > 0; --changes)
            change(input);
        input.truncate(maxInputBytes);
        if (m_pool.size() < poolSize)
            m_pool.append(input);
        else
            m_pool[below(poolSize)] = input;
        return input;
    }

private:
    int below(qsizetype limit) { return int(m_random() % quint32(limit)); }
    QByteArray any(const QByteArrayList &list) { return list.at(below(list.size())); }

    void change(QByteArray &input)
    {
        const int at = below(input.size() + 1);
        switch (below(6)) {
        case 0:
            input.insert(at, char(below(256)));
            break;
        case 1:
            input.remove(at, 1 + below(8));
            break;
        case 2:
            if (at < input.size())
                input[at] = char(input[at] ^ (1 << below(8)));
            break;
        case 3:
            if (!m_pool.isEmpty())
                input.insert(at, any(m_pool).mid(below(16), below(64)));
            break;
        default:
            input.insert(at, any(m_words));
            break;
        }
    }

    std::mt19937 m_random;
    QByteArrayList m_pool;
    const QByteArrayList m_words = {
        " ",
        ":",
        "@",
        ";",
        "=",
        ",",
        "!",
        "*",
        "?",
        "\\",
        "\\s",
        "\\:",
        "\\*",
        "\\x20",
        "\r",
        "\n",
        "\r\n",
        "\x01",
        "\x02",
        "\x03",
        "\x04",
        "\x0f",
        "\xff",
        "\xc3\xa9",
        "\xf0\x9f\x98\x80",
        "#a",
        "#lobby",
        "ana",
        "ben!b@host",
        "+o-v",
        "0",
        "12",
        "NICK ",
        "USER ",
        "CAP LS ",
        "JOIN ",
        "PART ",
        "PRIVMSG ",
        "TOPIC ",
        "QUIT\n",
        "MODE ",
        "WHO ",
        "NAMES ",
        "PING x",
        "@time=1 ",
        "@+a/b=c; ",
        "/me ",
        "/nick ",
        "\xff\xfb",
        "\xff\xfa\x18",
        "\xff\xf0",
        "irc://",
        "ircs://",
        "https://",
        "www.",
        "[::1]",
        "host.example",
        "/#lobby",
        "?fp=",
        QByteArray(1, '\0'),
        QByteArray(300, 'x'),
    };
};

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGABRT, showInput);
    int runs = 20'000;
    quint32 seed = 1;
    bool hasFiles = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        if (argument.startsWith("-runs=")) {
            runs = argument.mid(6).toInt();
        } else if (argument.startsWith("-seed=")) {
            seed = argument.mid(6).toUInt();
        } else {
            QFile file(QFile::decodeName(argument));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", argv[i]);
                return 2;
            }
            tryInput(file.readAll());
            hasFiles = true;
        }
    }
    if (hasFiles)
        return 0;
    tryInput({});
    Inputs inputs(seed);
    for (int run = 0; run < runs; ++run)
        tryInput(inputs.next());
    std::printf("%d inputs from seed %u\n", runs, seed);
    return 0;
}

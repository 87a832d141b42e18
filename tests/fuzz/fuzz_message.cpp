// SPDX-License-Identifier: MIT
#include "common/irc/message.h"
#include "tests/fuzz/fuzz.h"

namespace {

/// Requires that the result of toLine() is one line, and returns it without its end.
QByteArrayView contentOf(const QByteArray &line)
{
    FUZZ_REQUIRE(line.endsWith("\r\n"));
    const QByteArrayView content = QByteArrayView(line).chopped(2);
    for (char byte : content)
        FUZZ_REQUIRE(byte != '\0' && byte != '\r' && byte != '\n');
    return content;
}

void readWriteRead(QByteArrayView input)
{
    const auto message = irc::Message::parse(input);
    if (!message)
        return;
    FUZZ_REQUIRE(!message->command.isEmpty());
    const QByteArray line = message->toLine();
    FUZZ_REQUIRE(irc::Message::parse(contentOf(line)) == message);
}

/// Requires that the number of parameters stays the same whatever bytes they contain.
void writeRead(QByteArrayView input)
{
    irc::Message message;
    message.command = "PRIVMSG";
    message.params = input.toByteArray().split('\xff');
    message.source = message.params.takeFirst();
    if (!message.params.isEmpty())
        message.tags.insert("msgid", message.params.constFirst());
    const QByteArray line = message.toLine();
    const auto read = irc::Message::parse(contentOf(line));
    FUZZ_REQUIRE(read);
    FUZZ_REQUIRE(read->command == message.command);
    FUZZ_REQUIRE(read->params.size() == message.params.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzz::view(data, size);
    readWriteRead(input);
    writeRead(input);
    qsizetype bytes = 0;
    for (QByteArrayView item : irc::splitList(input)) {
        FUZZ_REQUIRE(!item.isEmpty() && !item.contains(','));
        bytes += item.size();
    }
    FUZZ_REQUIRE(bytes <= input.size());
    return 0;
}

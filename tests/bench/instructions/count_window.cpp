// SPDX-License-Identifier: MIT
// The hot paths of the window, for callgrind; see instructions.py.
#include "client/model/messagemodel.h"
#include "client/ui/messages/bodytext.h"
#include "client/ui/messages/messageblock.h"
#include "client/ui/theme/theme.h"
#include "tests/bench/instructions/counter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace {

client::ChatMessage message(int number)
{
    client::ChatMessage made;
    made.localId = quint64(number) + 1;
    made.position = made.timeMs = 1'764'000'000'000 + number;
    made.id = QStringLiteral("aBcDeFgH%1").arg(number);
    made.sender = QStringLiteral("user%1").arg(number % 100);
    made.text = QStringLiteral("good morning: https://example.org/%1 has the plan").arg(number);
    return made;
}

void countModel()
{
    client::MessageModel model;
    int number = 0;
    bench::count("model: append 100 messages", 5, [&] {
        QList<client::ChatMessage> messages;
        for (int i = 0; i < 100; ++i)
            messages.append(message(number++));
        model.append(messages);
    });
}

void countLayout()
{
    const client::Theme theme;
    const client::ChatMessage shown = message(7);
    const client::MessageBlock::Input input{
        shown, nullptr, {false, false, true}, 600, Qt::LeftToRight, {}, {}, QDate()};
    bench::count("layout: one message", 20, [&] { client::MessageBlock(theme, input); });
    const client::MessageBlock block(theme, input);
    QImage image(600, block.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    bench::count("paint: one message", 20, [&] {
        QPainter painter(&image);
        block.paint(painter, {});
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    countModel();
    countLayout();
    return 0;
}

// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/store.h"

#include <QEventLoop>

namespace test {

/// Asks @p store and waits for the answer. No other question may be open.
inline server::Answer answerOf(server::Store &store, const server::StoreQuestion &question)
{
    server::Answer answer;
    QEventLoop loop;
    QObject::connect(&store, &server::Store::answered, &loop,
                     [&](const server::QueryAnswered &answered) {
                         answer = answered.answer;
                         loop.quit();
                     });
    store.ask(1, question);
    loop.exec();
    return answer;
}

} // namespace test

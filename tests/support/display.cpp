// SPDX-License-Identifier: MIT
#include "tests/support/display.h"

#include "tests/support/patience.h"

#include <QRegularExpression>
#include <QTest>

namespace support {

bool Display::start()
{
    // Xvfb chooses a free display and writes its number when it is ready. Without -noreset, it
    // resets when its last client leaves, and refuses clients that connect at that moment.
    const bool isStarted = m_screen.start(
        QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"),
         QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-ac"),
         QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("800x600x24")});
    // Messages about displays in use are in the same stream.
    static const QRegularExpression number(QStringLiteral("^(\\d+)\n"),
                                           QRegularExpression::MultilineOption);
    return isStarted
           && QTest::qWaitFor(
               [this] {
                   const auto match = number.match(QString::fromLatin1(m_screen.output()));
                   m_name = QLatin1Char(':') + match.captured(1);
                   return match.hasMatch();
               },
               patienceMs);
}

} // namespace support

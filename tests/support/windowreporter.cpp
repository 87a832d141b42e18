// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/messages/conversationview.h"
#include "tests/support/window.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace {

/// Reports what the user sees, and perhaps types.
class Reporter
{
public:
    Reporter(support::Window &window, bool types)
        : m_window(window)
        , m_types(types)
    {}

    void work()
    {
        const client::Conversation *current = m_window.current();
        if (!current || current->kind() != client::ConversationKind::Room)
            return;
        const client::ChatPane &chat = m_window.widget().chat();
        const client::ChatMessage *newest = current->messages().find(chat.view().newestVisible());
        if (newest && newest->kind == client::ChatMessage::Kind::Text)
            report("shown", newest->text.section(QLatin1Char(' '), -1), m_shown);
        if (!m_types)
            return;
        client::ComposerEdit &edit = chat.composer().edit();
        // The draft of the last start is there as soon as the conversation is shown.
        QTest::keyClicks(&edit, QStringLiteral("x"));
        report("typed", QString::number(edit.toPlainText().size()), m_typed);
    }

private:
    static void report(const char *word, const QString &number, QString &last)
    {
        if (number == last)
            return;
        last = number;
        std::printf("%s %s\n", word, qPrintable(number));
        std::fflush(stdout);
    }

    support::Window &m_window;
    bool m_types = false;
    QString m_shown;
    QString m_typed;
};

} // namespace

/// usage: window_reporter PROFILE PORT [types]
/// Opens the window with a profile and lets it connect to 127.0.0.1, until the program is killed.
/// Each line of the standard output is "shown N", the last word of the newest visible message of
/// the current channel, or "typed N", the length of its draft.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    support::Window window;
    window.options().profileFolder = arguments.at(1);
    window.open();
    if (window.button(QStringLiteral("Connect")))
        window.connectTo(QStringLiteral("ana"),
                         QStringLiteral("irc://127.0.0.1:") + arguments.at(2));
    Reporter reporter(window, arguments.contains(QStringLiteral("types")));
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&reporter] { reporter.work(); });
    constexpr int intervalMs = 20;
    timer.start(intervalMs);
    return application.exec();
}

// SPDX-License-Identifier: MIT
#include "client/model/messagemodel.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/fieldrow.h"
#include "tests/support/display.h"
#include "tests/support/patience.h"
#include "tests/support/privatebus.h"
#include "tests/support/terminal.h"

#include <QApplication>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

#include <cstdio>

#include <unistd.h>

namespace {

constexpr char windowArgument[] = "--window";

/// The program that the screen reader reads: shows each line of the standard input as a message,
/// after "!error" as an error of a field, and after "!failed" as a message that was not sent.
int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    const client::Theme theme;
    client::MessageModel model;
    QWidget window;
    auto *view = new client::ConversationView(theme, &window);
    auto *row = new client::FieldRow(theme, QStringLiteral("Name"), &window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(view);
    column->addWidget(row);
    view->setModel(&model);
    window.resize(400, 300);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return 1;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char line[200];
        if (!std::fgets(line, sizeof line, stdin))
            return QApplication::quit();
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.startsWith(QLatin1String("!error ")))
            return row->setError(text.section(u' ', 1));
        client::ChatMessage message;
        message.localId = quint64(model.rowCount()) + 1;
        message.sender = QStringLiteral("ana");
        message.own = text.startsWith(QLatin1String("!failed "));
        message.text = message.own ? text.section(u' ', 1) : text;
        model.append({message});
        if (message.own) {
            message.delivery = client::ChatMessage::Delivery::Failed;
            model.replace(message.localId, message);
        }
    });
    std::puts("ready");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// A listener on the accessibility bus hears new messages and notices, as a screen reader on Linux
/// does.
class tst_ScreenReader : public QObject
{
    Q_OBJECT

public slots:
    /// An event of the interface org.a11y.atspi.Event.Object.
    void handleStateChange(const QDBusMessage &event);

private slots:
    void initTestCase();
    void readsWhatAppears();

private:
    QString accessibilityBus();

    support::PrivateBus m_bus;
    QTemporaryDir m_folder;
    QProcess m_launcher;
    support::Display m_display;
    QString m_launcherPath;
    QStringList m_heard; ///< The names of everything that has appeared.
    std::unique_ptr<QDBusConnection> m_connection;
};

void tst_ScreenReader::initTestCase()
{
    m_launcherPath = QStandardPaths::findExecutable(
        QStringLiteral("at-spi-bus-launcher"),
        {QStringLiteral("/usr/libexec"), QStringLiteral("/usr/lib/at-spi2-core")});
    if (m_launcherPath.isEmpty())
        QSKIP("at-spi2-core is missing");
    if (!m_bus.isRunning())
        QSKIP("dbus-daemon is missing");
    if (!support::isInstalled(QStringLiteral("Xvfb")))
        QSKIP("Xvfb is not installed");
    QVERIFY2(m_display.start(), m_display.output().constData());
}

QString tst_ScreenReader::accessibilityBus()
{
    QDBusInterface bus(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                       QStringLiteral("org.a11y.Bus"), m_bus.connection());
    const QDBusReply<QString> address = bus.call(QStringLiteral("GetAddress"));
    return address.isValid() ? address.value() : QString();
}

void tst_ScreenReader::handleStateChange(const QDBusMessage &event)
{
    const QList<QVariant> arguments = event.arguments();
    if (arguments.value(0).toString() != QLatin1String("showing")
        || arguments.value(1).toInt() != 1)
        return;
    QDBusInterface object(event.service(), event.path(),
                          QStringLiteral("org.freedesktop.DBus.Properties"), *m_connection);
    const QDBusReply<QDBusVariant> name = object.call(
        QStringLiteral("Get"), QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("Name"));
    m_heard.append(name.value().variant().toString());
}

void tst_ScreenReader::readsWhatAppears()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("DISPLAY"), m_display.name());
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    m_launcher.setProcessEnvironment(environment);
    m_launcher.start(m_launcherPath, {QStringLiteral("--launch-immediately")});
    QString address;
    QTRY_VERIFY_WITH_TIMEOUT(!(address = accessibilityBus()).isEmpty(), support::patienceMs);

    m_connection = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(address, QStringLiteral("accessibility")));
    QVERIFY(m_connection->isConnected());
    QDBusInterface registry(QStringLiteral("org.a11y.atspi.Registry"),
                            QStringLiteral("/org/a11y/atspi/registry"),
                            QStringLiteral("org.a11y.atspi.Registry"), *m_connection);
    const QDBusMessage answer = registry.call(QStringLiteral("RegisterEvent"),
                                              QStringLiteral("object:state-changed:showing"));
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    QVERIFY(m_connection->connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                                  QStringLiteral("StateChanged"), this,
                                  SLOT(handleStateChange(QDBusMessage))));

    QProcess window;
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(), {QLatin1String(windowArgument)});
    QTRY_VERIFY_WITH_TIMEOUT(window.canReadLine(), support::patienceMs);
    // The window may connect to the bus only after it is ready: it speaks until it is heard.
    const auto hears = [this](const QString &words) {
        return std::any_of(m_heard.cbegin(), m_heard.cend(),
                           [&](const QString &name) { return name.endsWith(words); });
    };
    for (int i = 0; i < 100; ++i) {
        window.write("hello\n");
        if (QTest::qWaitFor([&] { return hears(QStringLiteral("hello")); }, 300))
            break;
    }
    QVERIFY2(hears(QStringLiteral("hello")), qPrintable(m_heard.join(u'\n')));
    window.write("the ||end|| is near\n");
    QTRY_VERIFY_WITH_TIMEOUT(hears(QStringLiteral("the [spoiler] is near")), support::patienceMs);
    window.write("!error Type a name.\n");
    QTRY_VERIFY_WITH_TIMEOUT(hears(QStringLiteral("Type a name.")), support::patienceMs);
    window.write("!failed lost words\n");
    QTRY_VERIFY_WITH_TIMEOUT(hears(QStringLiteral("Not sent: lost words")), support::patienceMs);
    window.closeWriteChannel();
    QVERIFY(window.waitForFinished(support::patienceMs));
    m_launcher.terminate();
    m_launcher.waitForFinished();
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], windowArgument) == 0)
        return runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    tst_ScreenReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenreader.moc"

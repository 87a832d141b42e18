// SPDX-License-Identifier: MIT
#include "tests/support/display.h"
#include "tests/support/patience.h"
#include "tests/support/program.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Program;

namespace {

constexpr int iconSize = 22;

} // namespace

/// The real program with the real tray of an X11 desktop (XEmbed), operated by the mouse.
class tst_SystemTray : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clicksHideAndShowTheWindow();
    void quitsFromTheMenu();
    void returnsWithTheTray();

private:
    QByteArray xdotool(const QStringList &arguments) const;
    void startTray();
    void stopTray();
    bool start(Program &program, const QString &name, const QStringList &arguments) const;
    bool isWindowVisible() const { return !visibleWindow().isEmpty(); }
    bool isWindowActive() const
    {
        return isWindowVisible() && visibleWindow() == xdotool({QStringLiteral("getactivewindow")});
    }
    QByteArray visibleWindow() const;
    /// How many windows of Hearth are visible, icons and menus included.
    qsizetype visibleWindows() const
    {
        return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                        QStringLiteral("--class"), QStringLiteral("hearth")})
            .count('\n');
    }
    /// Clicks the icon in the tray, in turn on its left and on its right side: two clicks at one
    /// place would be a double click.
    void clickIcon(int mouseButton);

    support::Display m_display;
    QTemporaryDir m_profile;
    Program m_manager;
    std::unique_ptr<Program> m_tray;
    std::unique_ptr<Program> m_hearth;
    QRect m_icon;
    bool m_isLeft = false;
};

void tst_SystemTray::initTestCase()
{
    for (const char *program : {"Xvfb", "openbox", "trayer", "xdotool"}) {
        if (!support::isInstalled(QLatin1String(program)))
            QSKIP(qPrintable(u"%1 is not installed"_s.arg(QLatin1String(program))));
    }
    QVERIFY2(m_display.start(), m_display.output().constData());
    // A window manager that starts later hides the windows that are there, and shows them again.
    QVERIFY(start(m_manager, u"openbox"_s, {}));
    QVERIFY2(QTest::qWaitFor([this] { return xdotool({u"get_num_desktops"_s}).toInt() > 0; },
                             support::patienceMs),
             m_manager.output().constData());
}

void tst_SystemTray::init()
{
    startTray();
    m_hearth = std::make_unique<Program>();
    QVERIFY(start(*m_hearth, QStringLiteral(HEARTH_PROGRAM), {u"--profile"_s, m_profile.path()}));
    QTRY_VERIFY_WITH_TIMEOUT(isWindowActive(), support::patienceMs);
    // The tray is as wide as its only icon.
    const auto findIcon = [this] {
        const QByteArray geometry = xdotool({u"search"_s, u"--onlyvisible"_s, u"--class"_s,
                                             u"trayer"_s, u"getwindowgeometry"_s, u"--shell"_s});
        QMap<QByteArray, int> values;
        for (const QByteArray &line : geometry.split('\n'))
            values.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1).toInt());
        m_icon = {values.value("X"), values.value("Y"), values.value("WIDTH"),
                  values.value("HEIGHT")};
        return m_icon.width() >= iconSize;
    };
    QTRY_COMPARE_WITH_TIMEOUT(visibleWindows(), 2, support::patienceMs); // the window and the icon
    QTRY_VERIFY_WITH_TIMEOUT(findIcon(), support::patienceMs);
}

void tst_SystemTray::startTray()
{
    m_tray = std::make_unique<Program>();
    QVERIFY(
        start(*m_tray, u"trayer"_s,
              {u"--edge"_s, u"bottom"_s, u"--align"_s, u"left"_s, u"--widthtype"_s, u"request"_s,
               u"--height"_s, QString::number(iconSize + 2), u"--SetDockType"_s, u"true"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(
        !xdotool({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"trayer"_s}).isEmpty(),
        support::patienceMs);
}

void tst_SystemTray::cleanup()
{
    m_hearth.reset();
    stopTray();
}

void tst_SystemTray::stopTray()
{
    m_tray.reset();
    // A tray ends at once while the display still has the windows of another one.
    QTRY_VERIFY_WITH_TIMEOUT(xdotool({u"search"_s, u"--class"_s, u"trayer"_s}).isEmpty(),
                             support::patienceMs);
}

bool tst_SystemTray::start(Program &program, const QString &name,
                           const QStringList &arguments) const
{
    program.setVariable(u"DISPLAY"_s, m_display.name());
    program.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // Without a bus, Qt uses the tray of X11.
    program.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    return program.start(name, arguments);
}

QByteArray tst_SystemTray::xdotool(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display.name());
    process.setProcessEnvironment(environment);
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(support::patienceMs);
    return process.readAllStandardOutput();
}

QByteArray tst_SystemTray::visibleWindow() const
{
    return xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Hearth$"_s});
}

void tst_SystemTray::clickIcon(int mouseButton)
{
    m_isLeft = !m_isLeft;
    const int x = m_icon.left() + m_icon.width() * (m_isLeft ? 1 : 3) / 4;
    xdotool({u"mousemove"_s, QString::number(x), QString::number(m_icon.center().y()), u"click"_s,
             QString::number(mouseButton)});
}

void tst_SystemTray::clicksHideAndShowTheWindow()
{
    clickIcon(1);
    QTRY_VERIFY_WITH_TIMEOUT(!isWindowVisible(), support::patienceMs);
    clickIcon(1);
    QTRY_VERIFY_WITH_TIMEOUT(isWindowActive(), support::patienceMs);
}

void tst_SystemTray::quitsFromTheMenu()
{
    clickIcon(3);
    QTRY_COMPARE_WITH_TIMEOUT(visibleWindows(), 3, support::patienceMs);
    xdotool({u"key"_s, u"q"_s});
    QVERIFY(m_hearth->seesTheEnd());
}

void tst_SystemTray::returnsWithTheTray()
{
    stopTray();
    QTRY_COMPARE_WITH_TIMEOUT(visibleWindows(), 1, support::patienceMs);
    startTray();
    QTRY_COMPARE_WITH_TIMEOUT(visibleWindows(), 2, support::patienceMs);
}

HEARTH_LOOP_TEST(tst_SystemTray)
#include "tst_systemtray.moc"

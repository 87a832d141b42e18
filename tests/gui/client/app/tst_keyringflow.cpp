// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace client;
using support::Hearthd;

namespace keyringflow {

/// The keyring of a desktop, which outlives the windows.
struct Desktop
{
    enum class State : quint8 { Open, Locked, Silent };

    State state = State::Open;
    QHash<QString, QByteArray> secrets;
    Keyring::Callback unanswered; ///< Of the last read() while Silent.
    QString unansweredName;
    QObject context; ///< Of the answers that are under way.
};

class FakeKeyring : public Keyring
{
public:
    explicit FakeKeyring(Desktop &desktop)
        : m_desktop(desktop)
    {}

    void read(const QString &name, const Callback &callback) override
    {
        if (m_desktop.state == Desktop::State::Silent) {
            m_desktop.unanswered = callback;
            m_desktop.unansweredName = name;
            return;
        }
        answer(callback, {.outcome = outcome(), .secret = m_desktop.secrets.value(name)});
    }

    void write(const QString &name, const QByteArray &secret, const Callback &callback) override
    {
        if (m_desktop.state == Desktop::State::Open)
            m_desktop.secrets.insert(name, secret);
        answer(callback, {.outcome = outcome(), .reason = u"it is locked"_s});
    }

private:
    Outcome outcome() const
    {
        return m_desktop.state == Desktop::State::Open ? Outcome::Done : Outcome::Refused;
    }

    void answer(const Callback &callback, const Result &result)
    {
        QTimer::singleShot(0, &m_desktop.context, [callback, result] { callback(result); });
    }

    Desktop &m_desktop;
};

} // namespace keyringflow

using keyringflow::Desktop;
using keyringflow::FakeKeyring;

/// Passwords in the keyring of the desktop, in the whole window.
class tst_KeyringFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsWithThePasswordOfTheKeyring();
    void asksToOpenALockedKeyring();
    void waitsForASilentKeyring();
    void keepsPasswordsInTheFileIfTheKeyringRefuses();

private:
    /// Connects with the password, which the keyring has afterwards, and closes the window.
    void store();
    const Network *network() const
    {
        const QList<Network *> all = m_window->application().conversations().networks();
        return all.isEmpty() ? nullptr : all.first();
    }
    bool isOnline() const
    {
        return network() && network()->state().phase == NetworkState::Phase::Online;
    }
    bool hasFile() const
    {
        return QFile::exists(m_window->options().profileFolder + u"/passwords.json"_s);
    }

    std::unique_ptr<Hearthd> m_server;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<support::Window> m_window;
};

void tst_KeyringFlow::init()
{
    m_server = std::make_unique<Hearthd>();
    m_server->setConfiguration("[server]\npassword = \"sesame\"\n");
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_desktop = std::make_unique<Desktop>();
    m_window = std::make_unique<support::Window>();
    m_window->options().keyring = [this] { return std::make_unique<FakeKeyring>(*m_desktop); };
}

void tst_KeyringFlow::cleanup()
{
    m_window.reset();
    m_desktop.reset();
    m_server.reset();
}

void tst_KeyringFlow::store()
{
    m_window->open();
    m_window->application().networks().connectTo(
        net::ServerAddress::parse(m_server->url(u"ircs"_s).toString()).value(), u"ana"_s, {},
        Credentials{u"sesame"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->secrets.isEmpty() && !hasFile(), support::patienceMs);
    QVERIFY(m_desktop->secrets.cbegin()->contains("sesame"));
    m_window->close();
}

void tst_KeyringFlow::connectsWithThePasswordOfTheKeyring()
{
    store();
    QVERIFY(!hasFile());
    m_window->open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), support::patienceMs);
    QVERIFY(!hasFile());
}

void tst_KeyringFlow::asksToOpenALockedKeyring()
{
    store();
    m_desktop->state = Desktop::State::Locked;
    m_window->open();
    QCOMPARE(network()->state().requirement, Requirement::Keyring);
    QTRY_VERIFY(m_window->readable().contains(u"The system's keyring has your password"_s));
    QTest::mouseClick(m_window->button(u"Open the keyring…"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->readable().contains(u"did not open. Unlock it"_s));
    QVERIFY(!isOnline());
    m_window->close(); // what the keyring has is not lost
    m_window->open();
    QCOMPARE(network()->state().requirement, Requirement::Keyring);
    m_desktop->state = Desktop::State::Open;
    QTest::mouseClick(m_window->button(u"Open the keyring…"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), support::patienceMs);
}

void tst_KeyringFlow::waitsForASilentKeyring()
{
    store();
    m_desktop->state = Desktop::State::Silent;
    m_window->open(); // restored although there is no answer
    QCOMPARE(network()->state().requirement, Requirement::Keyring);
    m_desktop->state = Desktop::State::Open;
    m_desktop->unanswered({.outcome = Keyring::Outcome::Done,
                           .secret = m_desktop->secrets.value(m_desktop->unansweredName)});
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), support::patienceMs);
}

void tst_KeyringFlow::keepsPasswordsInTheFileIfTheKeyringRefuses()
{
    m_desktop->state = Desktop::State::Locked;
    m_window->open();
    m_window->application().networks().connectTo(
        net::ServerAddress::parse(m_server->url(u"ircs"_s).toString()).value(), u"ana"_s, {},
        Credentials{u"sesame"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isOnline() && hasFile(), support::patienceMs);
    QTRY_VERIFY(m_window->readable().contains(u"did not accept your passwords (it is locked)"_s));
    m_window->close();
    m_window->open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), support::patienceMs);
}

HEARTH_WINDOW_TEST(tst_KeyringFlow)
#include "tst_keyringflow.moc"

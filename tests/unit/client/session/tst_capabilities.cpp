// SPDX-License-Identifier: MIT
#include "client/session/capabilities.h"
#include "client/session/multiline.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace client;

class tst_Capabilities : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void requestsOneNameOfEachCapability_data();
    void requestsOneNameOfEachCapability();
    void knowsNoDraftOfOtherCapabilities();
    void namesBatchesAsTheServerDoes();
    void keepsTheTransportSecurity();

private:
    QByteArrayList receive(const QByteArray &line)
    {
        const auto message = irc::Message::parse(line);
        return message ? m_capabilities.handle(*message) : QByteArrayList{"invalid"};
    }

    Capabilities m_capabilities;
};

void tst_Capabilities::init()
{
    m_capabilities.begin();
}

void tst_Capabilities::requestsOneNameOfEachCapability_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("requested");
    for (const QByteArray &name : Capabilities::supportedWithDraft()) {
        const QByteArray draft = "draft/" + name;
        QTest::addRow("%s", name.constData()) << name << name;
        QTest::addRow("%s", draft.constData()) << draft << draft;
        QTest::addRow("both of %s", name.constData()) << QByteArray(draft + ' ' + name) << name;
    }
}

void tst_Capabilities::requestsOneNameOfEachCapability()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, requested);
    const QByteArray name = requested.split('/').constLast();
    QCOMPARE(receive("CAP * LS :" + offered), (QByteArrayList{"CAP REQ :" + requested + "\r\n"}));
    QVERIFY(m_capabilities.isOffered(name));
    QVERIFY(!m_capabilities.has(name));
    QCOMPARE(receive("CAP * ACK :" + requested), (QByteArrayList{"CAP END\r\n"}));
    QVERIFY(m_capabilities.has(name));
    QCOMPARE(receive("CAP * NEW :draft/" + name), QByteArrayList()); // it is enabled
    receive("CAP * DEL :" + requested);
    QVERIFY(!m_capabilities.has(name));
}

void tst_Capabilities::knowsNoDraftOfOtherCapabilities()
{
    QCOMPARE(receive("CAP * LS :draft/echo-message draft/sasl draft/sts=port=6697"),
             (QByteArrayList{"CAP END\r\n"}));
    receive("CAP * ACK :draft/echo-message draft/sasl");
    QVERIFY(!m_capabilities.has("echo-message"));
    QVERIFY(!m_capabilities.has("sasl"));
    QVERIFY(!m_capabilities.isOffered("sts"));
}

void tst_Capabilities::namesBatchesAsTheServerDoes()
{
    const QList<MessageLine> lines{{"one", false}, {"two", true}};
    for (const QByteArray name : {"draft/multiline", "multiline"}) {
        m_capabilities.begin();
        receive("CAP * LS :batch " + name + "=max-bytes=5000,max-lines=7");
        receive("CAP * ACK :batch " + name);
        QCOMPARE(multilineLimits(m_capabilities).maxLines, 7);
        const QList<irc::Message> batch = multilineBatch(m_capabilities, "r", "#r", lines);
        QCOMPARE(batch.constFirst().param(1).toByteArray(), name);
        QVERIFY(batch.at(2).tags.contains(QByteArray(name + "-concat")));
        MultilineBatches read;
        QVERIFY(read.begin(batch.at(0)));
        QVERIFY(read.take(batch.at(1)) && read.take(batch.at(2)));
        QCOMPARE(read.end("r").value().param(1).toByteArray(), QByteArray("onetwo"));
    }
}

void tst_Capabilities::keepsTheTransportSecurity()
{
    receive("CAP * LS :sts=port=6697 batch");
    receive("CAP * DEL :sts batch");
    QCOMPARE(m_capabilities.value("sts"), QByteArray("port=6697"));
    QVERIFY(!m_capabilities.isOffered("batch"));
}

HEARTH_TEST(tst_Capabilities)
#include "tst_capabilities.moc"

// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using support::Hearthd;
using support::IrcClient;
using support::ircScheme;

class tst_Certificates : public QObject
{
    Q_OBJECT

private slots:
    void makesItsCertificateOnceAndKeepsTheKeyPrivate();
    void reloadsCertificatesOnHangup();
    void refusesMissingCertificates();
    void explainsHowToReplaceADamagedCertificate();
};

void tst_Certificates::makesItsCertificateOnceAndKeepsTheKeyPrivate()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QByteArray first = server.control({QStringLiteral("fingerprint")});
    QCOMPARE(first.left(64).toLower().size(), 64);
    const QFileInfo key(server.dataFolder() + QStringLiteral("/key.pem"));
    QCOMPARE(key.permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(server.stop(), 0);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.control({QStringLiteral("fingerprint")}), first);
}

void tst_Certificates::reloadsCertificatesOnHangup()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QByteArray first = server.control({QStringLiteral("fingerprint")});
    QVERIFY(QFile::remove(server.dataFolder() + QStringLiteral("/key.pem")));
    QVERIFY(QFile::remove(server.dataFolder() + QStringLiteral("/certificate.pem")));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(server.host(ircScheme), server.port(ircScheme)));
    QCOMPARE(::kill(pid_t(server.processId()), SIGHUP), 0);
    QTRY_VERIFY(server.control({QStringLiteral("fingerprint")}) != first);
    ana.send("PING still-here");
    QVERIFY(ana.sees("still-here"));
}

void tst_Certificates::refusesMissingCertificates()
{
    for (const QStringList &arguments : {QStringList(), QStringList(QStringLiteral("--check"))}) {
        Hearthd server;
        server.setListen({});
        server.setArguments(arguments);
        server.setConfiguration("[[listener]]\nurl = \"ircs://127.0.0.1:0\"\n"
                                "certificate = \"/nowhere/c.pem\"\nkey = \"/nowhere/k.pem\"\n");
        // Exit code 1 at a start: the disk may not be mounted yet.
        QCOMPARE(server.runToEnd(), arguments.isEmpty() ? 1 : 2);
        const QByteArray sentence = server.errorSentence();
        QVERIFY2(sentence.contains("/nowhere/c.pem"), sentence.constData());
    }
}

void tst_Certificates::explainsHowToReplaceADamagedCertificate()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.stop(), 0);
    QFile certificate(QDir(server.dataFolder()).filePath(QStringLiteral("certificate.pem")));
    QVERIFY(certificate.resize(100));
    QCOMPARE(server.runToEnd(), 1);
    const QByteArray sentence = server.errorSentence();
    QVERIFY2(sentence.contains("make a new pair"), sentence.constData());
    QVERIFY(certificate.remove());
    QVERIFY(QFile::remove(QDir(server.dataFolder()).filePath(QStringLiteral("key.pem"))));
    QVERIFY2(server.start(), qPrintable(server.errorString()));
}

HEARTH_LOOP_TEST(tst_Certificates)
#include "tst_certificates.moc"

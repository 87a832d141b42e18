// SPDX-License-Identifier: MIT
#include "client/store/conversationexport.h"
#include "client/store/messagelog.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/store/samplekeys.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

Q_DECLARE_METATYPE(client::ConversationExport::Format)

class tst_ConversationExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesText();
    void writesAPage();
    void writesSeveralLines_data();
    void writesSeveralLines();
    void writesJson();
    void writesNoDeletedText_data();
    void writesNoDeletedText();
    void writesAnEmptyConversation_data();
    void writesAnEmptyConversation();
    void writesEachMessageOnce();
    void keepsTheFileWhenItIsCancelled();
    void reportsAFileThatCannotBeWritten();

private:
    void append(const QList<ChatMessage> &messages);
    /// Returns the content of the file, or the problem.
    QString write(ConversationExport::Format format);
    QString path() const { return m_folder->filePath(u"saved"_s); }
    QString logPath() const { return m_folder->filePath(u"messages.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MessageLog> m_log;
};

namespace {

using Format = ConversationExport::Format;
using test::lobby;

qint64 localMs(int minute)
{
    return QDateTime(QDate(2026, 11, 29), QTime(8, minute, 5)).toMSecsSinceEpoch();
}

ChatMessage message(quint64 localId, const QString &text,
                    ChatMessage::Kind kind = ChatMessage::Kind::Text)
{
    ChatMessage made;
    made.localId = localId;
    made.timeMs = localMs(int(localId % 60));
    made.position = qint64(localId);
    made.sender = u"ana"_s;
    made.text = text;
    made.kind = kind;
    return made;
}

} // namespace

void tst_ConversationExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<MessageLog>(logPath());
    QSignalSpy opened(m_log.get(), &MessageLog::opened);
    m_log->open(1'764'000'000'000);
    QVERIFY(opened.wait(30'000));
}

void tst_ConversationExport::cleanup()
{
    m_log.reset();
    m_folder.reset();
}

void tst_ConversationExport::append(const QList<ChatMessage> &messages)
{
    m_log->append(lobby, "#lobby", messages);
    bool isStored = false;
    m_log->read({lobby}, this, [&isStored](const LogPage &) { isStored = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isStored, 30'000);
}

QString tst_ConversationExport::write(Format format)
{
    ConversationExport saved(logPath(), {lobby, u"#lobby <b>"_s, path(), format});
    QSignalSpy finished(&saved, &ConversationExport::finished);
    saved.start();
    if (!finished.wait(30'000) || finished.first().first().toBool())
        return u"not finished"_s;
    if (const QString problem = finished.first().last().toString(); !problem.isEmpty())
        return problem;
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_ConversationExport::writesText()
{
    append({message(1, u"a \x02"
                       u"bold\x02 wörd"_s),
            message(2, u"waves"_s, ChatMessage::Kind::Action),
            message(3, u"look here"_s, ChatMessage::Kind::Notice),
            message(4, u"\x1a joined"_s, ChatMessage::Kind::Event)});
    QCOMPARE(write(Format::Text), u"[2026-11-29 08:01:05] <ana> a bold wörd\n"
                                  u"[2026-11-29 08:02:05] * ana waves\n"
                                  u"[2026-11-29 08:03:05] -ana- look here\n"
                                  u"[2026-11-29 08:04:05] ana joined\n"_s);
}

void tst_ConversationExport::writesAPage()
{
    ChatMessage nextDay = message(3, u"next day"_s);
    nextDay.timeMs += 24 * 60 * 60 * 1000;
    append({message(1, u"<script>alert(\"%1\")</script> & %3"_s),
            message(2, u"waves <i>"_s, ChatMessage::Kind::Action), nextDay});
    const QString page = write(Format::Html);
    QVERIFY2(page.contains(u"&lt;script&gt;alert(&quot;%1&quot;)&lt;/script&gt; &amp; %3</p>"_s),
             qPrintable(page));
    QVERIFY(page.contains(u"* ana waves &lt;i&gt;</p>"_s));
    QVERIFY(page.contains(u"<title>#lobby &lt;b&gt;</title>"_s));
    QVERIFY(!page.contains(u"<script"_s));
    QCOMPARE(page.count(u"<h2>"_s), 2);
    QVERIFY(page.endsWith(u"</html>\n"_s));
}

void tst_ConversationExport::writesSeveralLines_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << Format::Text << u"<ana> one\n    [2026-11-29 08:01:00] <sam> two\n"_s;
    QTest::newRow("page") << Format::Html << u"one\n[2026-11-29 08:01:00] &lt;sam&gt; two</p>"_s;
    QTest::newRow("json") << Format::Json << u"one\\n[2026-11-29 08:01:00] <sam> two"_s;
}

void tst_ConversationExport::writesSeveralLines()
{
    QFETCH(Format, format);
    append({message(1, u"one\n[2026-11-29 08:01:00] <sam> two"_s)});
    QFETCH(QString, expected);
    const QString written = write(format);
    QVERIFY2(written.contains(expected), qPrintable(written));
}

void tst_ConversationExport::writesJson()
{
    ChatMessage own = message(2, u"\"quoted\"\\"_s);
    own.own = true;
    own.id = u"id2"_s;
    own.account = u"Ana"_s;
    append({message(1, u"hello"_s), own});
    QJsonParseError error;
    const QJsonArray json = QJsonDocument::fromJson(write(Format::Json).toUtf8(), &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json.size(), 2);
    const QJsonObject first{
        {u"time"_s,
         QDateTime::fromMSecsSinceEpoch(localMs(1), Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"kind"_s, u"text"_s},
        {u"sender"_s, u"ana"_s},
        {u"text"_s, u"hello"_s}};
    QCOMPARE(json.at(0).toObject(), first);
    QCOMPARE(json.at(1)[u"text"], u"\"quoted\"\\"_s);
    QCOMPARE(json.at(1)[u"own"], true);
    QCOMPARE(json.at(1)[u"msgid"], u"id2"_s);
    QCOMPARE(json.at(1)[u"account"], u"Ana"_s);
}

void tst_ConversationExport::writesNoDeletedText_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << Format::Text << u"> (deleted)"_s;
    QTest::newRow("page") << Format::Html << u"</b> (deleted)"_s;
    QTest::newRow("JSON") << Format::Json << u"\"deleted\":true"_s;
}

void tst_ConversationExport::writesNoDeletedText()
{
    QFETCH(Format, format);
    ChatMessage secret = message(1, u"xyzzy"_s);
    secret.id = u"id1"_s;
    m_log->change(lobby, "#lobby",
                  {{MessageChange::Kind::Remove, u"id1"_s, {}, u"sam"_s, false, 30}});
    append({secret});
    const QString written = write(format);
    QFETCH(QString, expected);
    QVERIFY2(written.contains(expected), qPrintable(written));
    QVERIFY(!written.contains(u"xyzzy"_s));
}

void tst_ConversationExport::writesAnEmptyConversation_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("end");

    QTest::newRow("text") << Format::Text << QString();
    QTest::newRow("page") << Format::Html << u"</body>\n</html>\n"_s;
    QTest::newRow("json") << Format::Json << u"[\n]\n"_s;
}

void tst_ConversationExport::writesAnEmptyConversation()
{
    QFETCH(Format, format);
    QFETCH(QString, end);
    const QString text = write(format);
    QVERIFY2(text.endsWith(end), qPrintable(text));
    QCOMPARE(text.isEmpty(), end.isEmpty());
}

void tst_ConversationExport::writesEachMessageOnce()
{
    QList<ChatMessage> all;
    for (quint64 id = 1; id <= 2'500; ++id)
        all.append(message(id, u"line %1"_s.arg(id)));
    append(all);
    const QStringList lines = write(Format::Text).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2'500);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).endsWith(u"line %1"_s.arg(i + 1)), qPrintable(lines.at(i)));
}

void tst_ConversationExport::keepsTheFileWhenItIsCancelled()
{
    append({message(1, u"hello"_s)});
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    ConversationExport saved(logPath(), {lobby, u"#lobby"_s, path(), Format::Text});
    QSignalSpy finished(&saved, &ConversationExport::finished);
    saved.cancel();
    saved.start();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.first().first().toBool(), true);
    QCOMPARE(finished.first().last().toString(), QString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
}

void tst_ConversationExport::reportsAFileThatCannotBeWritten()
{
    append({message(1, u"hello"_s)});
    QDir().mkdir(path()); // a folder has the name
    const QString problem = write(Format::Text);
    QVERIFY2(problem.contains(u"could not be saved"_s), qPrintable(problem));
}

HEARTH_LOOP_TEST(tst_ConversationExport)
#include "tst_conversationexport.moc"

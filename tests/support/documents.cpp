// SPDX-License-Identifier: MIT
#include "tests/support/documents.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cstdio>

// documents [--write] FOLDER: compares the generated documents with the files below FOLDER, the
// root of the sources, or writes them there.

namespace {

struct Document
{
    const char *path;
    QByteArray (*content)();
};

constexpr Document table[] = {
    {"resources/doc/configuration.md", test::configurationDocument},
    {"resources/doc/protocol.md", test::protocolDocument},
    {"resources/hearthd.toml", test::sampleConfiguration},
};

bool isWritten(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Reports the first line that differs.
bool isUpToDate(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const QByteArrayList found =
        file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    const QByteArrayList expected = content.split('\n');
    if (found == expected)
        return true;
    qsizetype line = 0;
    while (line < found.size() && line < expected.size() && found[line] == expected[line])
        ++line;
    std::printf("%s:%d differs from the tables of the server. Build the target update_documents.\n"
                "  in the file: %s\n  expected:    %s\n",
                qPrintable(path), int(line + 1), found.value(line).constData(),
                expected.value(line).constData());
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool writes = arguments.removeAll(QStringLiteral("--write")) > 0;
    bool isRight = arguments.size() == 1;
    for (const Document &document : table) {
        const QString path = arguments.value(0) + u'/' + QLatin1String(document.path);
        const QByteArray content = document.content();
        isRight = (writes ? isWritten(path, content) : isUpToDate(path, content)) && isRight;
    }
    return isRight ? 0 : 1;
}

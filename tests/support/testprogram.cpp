// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

namespace {

QMap<QString, support::TestFunction> &tests()
{
    static QMap<QString, support::TestFunction> all;
    return all;
}

} // namespace

support::TestEntry::TestEntry(const char *file, TestFunction function)
{
    const QString name = QFileInfo(QString::fromUtf8(file)).completeBaseName();
    tests().insert(name.mid(name.indexOf(u'_') + 1), function);
}

int main(int argc, char **argv)
{
    const support::TestFunction run =
        argc > 1 ? tests().value(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!run) {
        std::fprintf(stderr, "usage: %s TEST [options of Qt Test]\n\n", argv[0]);
        const QStringList names = tests().keys();
        for (const QString &name : names)
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
    return run(argc - 1, argv + 1);
}

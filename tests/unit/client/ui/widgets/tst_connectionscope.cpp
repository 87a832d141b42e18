// SPDX-License-Identifier: MIT
#include "client/ui/widgets/connectionscope.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <optional>

using client::ConnectionScope;

class tst_ConnectionScope : public QObject
{
    Q_OBJECT

private slots:
    void endsItsConnectionsOnReset();
    void endsItsConnectionsOnDestruction();
    void canBeResetByASlotOfItsOwn();
};

void tst_ConnectionScope::endsItsConnectionsOnReset()
{
    QObject sender;
    int calls = 0;
    ConnectionScope scope;
    connect(&sender, &QObject::objectNameChanged, scope.context(), [&calls] { ++calls; });
    sender.setObjectName(QStringLiteral("first"));
    QCOMPARE(calls, 1);
    scope.reset();
    sender.setObjectName(QStringLiteral("second"));
    QCOMPARE(calls, 1);
    connect(&sender, &QObject::objectNameChanged, scope.context(), [&calls] { ++calls; });
    sender.setObjectName(QStringLiteral("third"));
    QCOMPARE(calls, 2);
}

void tst_ConnectionScope::endsItsConnectionsOnDestruction()
{
    QObject sender;
    int calls = 0;
    std::optional<ConnectionScope> scope(std::in_place);
    connect(&sender, &QObject::objectNameChanged, scope->context(), [&calls] { ++calls; });
    scope.reset();
    sender.setObjectName(QStringLiteral("changed"));
    QCOMPARE(calls, 0);
}

void tst_ConnectionScope::canBeResetByASlotOfItsOwn()
{
    QObject sender;
    QStringList names;
    ConnectionScope scope;
    connect(&sender, &QObject::objectNameChanged, scope.context(),
            [&scope, &names](const QString &name) {
                scope.reset();
                names.append(name);
            });
    sender.setObjectName(QStringLiteral("first"));
    sender.setObjectName(QStringLiteral("second"));
    QCOMPARE(names, QStringList{QStringLiteral("first")});
}

HEARTH_TEST(tst_ConnectionScope)
#include "tst_connectionscope.moc"

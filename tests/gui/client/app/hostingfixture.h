// SPDX-License-Identifier: MIT
#pragma once

#include "client/app/application.h"
#include "tests/support/patience.h"
#include "tests/support/window.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QObject>
#include <QPushButton>
#include <QTest>

/// For tests of windows that host a server.
class HostingFixture : public QObject
{
protected:
    using State = client::HostController::State;
    using Window = support::Window;

    static void hostHere(Window &window)
    {
        window.field(QStringLiteral("Your name"))->setText(QStringLiteral("sam"));
        QTest::mouseClick(window.button(QStringLiteral("Host here")), Qt::LeftButton);
    }

    static void stopServer(Window &window)
    {
        client::HostController &host = window.application().host();
        host.stop();
        QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, support::patienceMs);
    }

    /// Clicks the button of @p box that has @p text, ignoring its mnemonic.
    static void answer(const QMessageBox &box, const QString &text)
    {
        const QList<QAbstractButton *> buttons = box.buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }
};

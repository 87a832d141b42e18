// SPDX-License-Identifier: MIT
#include "client/app/translation.h"
#include "client/profile/profile.h"
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Window;

/// The window and its dialogs in each language.
class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void showsWholeButtons_data();
    void showsWholeButtons();

private:
    static void choose(Window &window, const QString &language, int zoomPercent);
    static QStringList cutButtons(const QWidget &surface);
    static QStringList openEachDialog(Window &window);
};

/// Writes the settings to the profile before the window opens.
void tst_Languages::choose(Window &window, const QString &language, int zoomPercent)
{
    client::ProfileState state;
    state.window.language = language;
    state.window.zoomPercent = zoomPercent;
    client::Profile::prepareFolder(window.options().profileFolder);
    QSaveFile file(client::Profile(window.options().profileFolder).filePath(u"state.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(client::toJson(state)).toJson());
    QVERIFY(file.commit());
}

/// The visible buttons of @p surface that are narrower than their text.
QStringList tst_Languages::cutButtons(const QWidget &surface)
{
    QStringList cut;
    for (const auto *button : surface.findChildren<QAbstractButton *>()) {
        const int needed = button->minimumSizeHint().width();
        if (button->isVisible() && !button->text().isEmpty() && button->width() < needed)
            cut.append(u"%1: %2 of %3"_s.arg(button->text()).arg(button->width()).arg(needed));
    }
    return cut;
}

QStringList tst_Languages::openEachDialog(Window &window)
{
    QStringList cut;
    for (QAction *action : window.widget().QWidget::actions()) {
        if (!action->isEnabled() || !action->text().contains(u'…'))
            continue;
        action->trigger();
        QApplication::processEvents();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            const QPointer<QWidget> surface(widget);
            if (!widget->isVisible() || widget == &window.widget())
                continue;
            for (const QString &text : cutButtons(*widget))
                cut.append(widget->windowTitle() + u": " + text);
            if (surface)
                widget->close();
        }
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return cut;
}

void tst_Languages::showsWholeButtons_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoomPercent");
    for (const QString &language : client::Translation::languages()) {
        for (const int zoomPercent : {100, 200})
            QTest::addRow("%s at %d %%", qPrintable(language), zoomPercent)
                << language << zoomPercent;
    }
}

void tst_Languages::showsWholeButtons()
{
    QFETCH(QString, language);
    QFETCH(int, zoomPercent);
    support::Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Window window;
    choose(window, language, zoomPercent);
    window.open();
    QCOMPARE(QLocale().language(), QLocale(language).language());
    window.widget().resize(1200, 760);
    QStringList cut = cutButtons(window.widget()); // the Connect card
    window.application().handle(
        {{u"irc://127.0.0.1:%1/#room"_s.arg(server.port(u"irc"_s))}, u"ana"_s, {}, false, false});
    QTRY_VERIFY_WITH_TIMEOUT(window.isIn(u"#room"_s), support::patienceMs);
    cut += cutButtons(window.widget());
    cut += openEachDialog(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u"; ")));
}

HEARTH_WINDOW_TEST(tst_Languages)
#include "tst_languages.moc"

// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/theme/theme.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/menuactions.h"
#include "client/ui/window/windowcolumns.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace client {

namespace {

constexpr qreal zoomStep = 0.1;

void toggleTopic(MainWindow &window)
{
    HeaderBar &header = window.chat().header();
    header.setTopicOpen(!header.isTopicOpen());
    if (header.isTopicOpen())
        header.focusTopic();
    else
        window.chat().composer().edit().setFocus();
}

void toggleMenuBar(MainWindow &window)
{
    window.menuBar()->setVisible(window.menuBar()->isHidden());
    emit window.settingsChanged();
}

void toggleTypingReports(MainWindow &window)
{
    window.chat().setReportsTyping(!window.chat().reportsTyping());
    emit window.settingsChanged();
}

void zoomBy(const ActionParts &parts, qreal step)
{
    parts.theme.setZoom(parts.theme.zoom() + step);
    emit parts.window.settingsChanged();
}

} // namespace

QList<WindowActions::Row> viewRows(const ActionParts &parts)
{
    using Id = WindowActions::Id;
    using Row = WindowActions::Row;
    return {
        checkable(Row(Id::Members, WindowActions::tr("&People"), {},
                      [parts] { parts.columns.toggleMembers(); }),
                  [parts] { return parts.columns.areMembersEnabled(); }),
        Row(
            Id::Topic, WindowActions::tr("&Topic"), {Qt::CTRL | Qt::Key_T},
            [parts] { toggleTopic(parts.window); }, [parts] { return showsRoom(parts.window); },
            WindowActions::tr("Read or change the topic")),
        checkable(Row(
                      Id::MenuBar, WindowActions::tr("&Menu bar"), {Qt::CTRL | Qt::Key_M},
                      [parts] { toggleMenuBar(parts.window); }, {},
                      WindowActions::tr("Show or hide the menu bar")),
                  [parts] { return !parts.window.menuBar()->isHidden(); }),
        checkable(Row(Id::ReportTyping, WindowActions::tr("Show others when I t&ype"), {},
                      [parts] { toggleTypingReports(parts.window); }),
                  [parts] { return parts.window.chat().reportsTyping(); }),
        newGroup(Row(Id::ZoomIn, WindowActions::tr("&Larger"),
                     {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
                     [parts] { zoomBy(parts, zoomStep); })),
        Row(Id::ZoomOut, WindowActions::tr("&Smaller"), {QKeySequence::ZoomOut},
            [parts] { zoomBy(parts, -zoomStep); }),
        Row(Id::ResetZoom, WindowActions::tr("&Normal size"), {Qt::CTRL | Qt::Key_0},
            [parts] { zoomBy(parts, 1 - parts.theme.zoom()); }),
    };
}

void addColours(QMenu &menu, const ActionParts &parts)
{
    menu.addSeparator();
    QMenu *colours = menu.addMenu(WindowActions::tr("&Colours"));
    auto *group = new QActionGroup(colours);
    const std::pair<Theme::Mode, QString> modes[] = {
        {Theme::Mode::System, WindowActions::tr("As the &desktop")},
        {Theme::Mode::Light, WindowActions::tr("&Light")},
        {Theme::Mode::Dark, WindowActions::tr("D&ark")},
        {Theme::Mode::HighContrast, WindowActions::tr("&High contrast")},
    };
    for (const auto &[mode, name] : modes) {
        QAction *action = colours->addAction(name);
        action->setCheckable(true);
        action->setData(int(mode));
        group->addAction(action);
    }
    QObject::connect(group, &QActionGroup::triggered, group, [parts](const QAction *action) {
        parts.theme.setMode(Theme::Mode(action->data().toInt()));
        emit parts.window.settingsChanged();
    });
    QObject::connect(colours, &QMenu::aboutToShow, group, [parts, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(parts.theme.mode()));
    });
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/window/shortcutsheet.h"

#include "client/ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace client {

namespace {

struct ShortcutRow
{
    const char *keys;
    const char *meaning;
};

constexpr ShortcutRow shortcutRows[] = {
    {"Ctrl+K", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Go to a room or person")},
    {"Alt+Up, Alt+Down", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Previous, next conversation")},
    {"Alt+Shift+Up, Alt+Shift+Down",
     QT_TRANSLATE_NOOP("client::ShortcutSheet", "Previous, next unread")},
    {"Ctrl+J", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Join a room or talk to someone")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Connect to a server")},
    {"Ctrl+W", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Leave the room, close the chat")},
    {"Ctrl+T", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Read or change the topic")},
    {"F6", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Next part of the window")},
    {"Shift+Up, Shift+Down",
     QT_TRANSLATE_NOOP("client::ShortcutSheet", "Select whole messages, among the messages")},
    {"Return", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Send")},
    {"Shift+Return", QT_TRANSLATE_NOOP("client::ShortcutSheet", "New line")},
    {"Tab", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Complete a name, a #room, a /command")},
    {"Up, Down", QT_TRANSLATE_NOOP("client::ShortcutSheet", "What was sent before")},
    {"Ctrl+B, Ctrl+I, Ctrl+U",
     QT_TRANSLATE_NOOP("client::ShortcutSheet", "Bold, italic, underlined")},
    {"PgUp, PgDown", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Scroll the messages")},
    {"Shift+PgUp", QT_TRANSLATE_NOOP("client::ShortcutSheet", "To the oldest unread message")},
    {"Ctrl+Home, Ctrl+End",
     QT_TRANSLATE_NOOP("client::ShortcutSheet", "To the first, to the newest message")},
    {"Escape",
     QT_TRANSLATE_NOOP("client::ShortcutSheet", "Back to the newest message, and to writing")},
    {"Ctrl+Shift+M", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Mark as read")},
    {"Ctrl++, Ctrl+-, Ctrl+0",
     QT_TRANSLATE_NOOP("client::ShortcutSheet", "Larger, smaller, normal size")},
    {"Ctrl+M", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Show or hide the menu bar")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("client::ShortcutSheet", "Quit")},
};

QString nativeKeys(const char *keys)
{
    QStringList shown;
    for (const QString &key : QString::fromLatin1(keys).split(QStringLiteral(", ")))
        shown.append(QKeySequence(key).toString(QKeySequence::NativeText));
    return shown.join(QStringLiteral("   "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setHorizontalSpacing(theme.px(24));
    form->setVerticalSpacing(theme.px(6));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ShortcutRow &shortcut : shortcutRows) {
        auto *keys = new QLabel(nativeKeys(shortcut.keys), content);
        keys->setFont(theme.strongFont());
        form->addRow(keys, new QLabel(tr(shortcut.meaning), content));
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setWidget(content);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(close);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + theme.px(24);
    const QSize wanted(qMax(theme.px(560), content->sizeHint().width() + bar), theme.px(620));
    const QSize most = parent ? parent->size() : QSize(theme.px(900), theme.px(700));
    resize(wanted.boundedTo(most));
    if (wanted.width() <= most.width())
        return;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (QLabel *label : content->findChildren<QLabel *>())
        label->setWordWrap(true);
}

} // namespace client

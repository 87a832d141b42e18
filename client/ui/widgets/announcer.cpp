// SPDX-License-Identifier: MIT
#include "client/ui/widgets/announcer.h"

#include <QAccessibleWidget>

#include <utility>

namespace client {

namespace {

constexpr int settleMs = 700;

QAccessibleInterface *announcerFactory(const QString & /*className*/, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

void announce(QWidget &source, const QString &text)
{
    if (!text.isEmpty())
        Announcer::of(source).add(text);
}

void announceSettled(QWidget &source, const QString &text)
{
    if (!text.isEmpty())
        Announcer::of(source).addSettled(text);
}

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    QAccessible::installFactory(announcerFactory); // Qt ignores repeated calls
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
    m_turn.setSingleShot(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_turn, &QTimer::timeout, this, &Announcer::tellReaders);
    connect(&m_settle, &QTimer::timeout, this, [this] { add(std::exchange(m_settling, {})); });
    show();
}

Announcer &Announcer::of(QWidget &source)
{
    QWidget *window = source.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    return announcer ? *announcer : *new Announcer(window);
}

void Announcer::add(const QString &text)
{
    const QString cut = text.left(maxLength);
    if (!m_texts.contains(cut))
        m_texts.append(cut);
    m_turn.start();
}

void Announcer::addSettled(const QString &text)
{
    m_settling = text;
    m_settle.start();
}

void Announcer::tellReaders()
{
    // Screen readers ask for the name after the event, so a second text would replace the first.
    setAccessibleName(std::exchange(m_texts, {}).join(u'\n')); // reports the new name itself
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    emit readOut();
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/settings/keyrecorder.h"

#include <QKeyEvent>

#include <utility>

namespace client {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

/// Shift is left out where it only selects the character, as for '+' on most keyboards.
bool countsShift(const QString &text)
{
    return text.isEmpty() || !text.at(0).isPrint() || text.at(0).isLetterOrNumber()
           || text.at(0).isSpace();
}

QKeySequence sequenceOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isBacktab = event.key() == Qt::Key_Backtab;
    if (isBacktab || (event.modifiers() & Qt::ShiftModifier && countsShift(event.text())))
        modifiers |= Qt::ShiftModifier;
    return QKeyCombination(modifiers, isBacktab ? Qt::Key_Tab : Qt::Key(event.key()));
}

} // namespace

KeyRecorder::KeyRecorder(const Theme &theme, const QString &text, QWidget *parent)
    : Button(theme, Look::Small, text, parent)
    , m_text(text)
{
    connect(this, &QAbstractButton::clicked, this, [this] {
        setRecording(true);
        emit started();
    });
}

bool KeyRecorder::event(QEvent *event)
{
    if (m_isRecording && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no action of the window takes the key
        return true;
    }
    if (m_isRecording && event->type() == QEvent::KeyPress) {
        record(*static_cast<QKeyEvent *>(event));
        return true;
    }
    return Button::event(event);
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    setRecording(false);
    Button::focusOutEvent(event);
}

void KeyRecorder::setRecording(bool recording)
{
    if (std::exchange(m_isRecording, recording) == recording)
        return;
    setText(recording ? tr("Press the keys…") : m_text);
    updateGeometry();
}

void KeyRecorder::record(const QKeyEvent &event)
{
    if (isModifier(event.key()) || event.isAutoRepeat())
        return;
    setRecording(false);
    if (event.key() != Qt::Key_Escape || event.modifiers() != Qt::NoModifier)
        emit recorded(sequenceOf(event));
}

} // namespace client

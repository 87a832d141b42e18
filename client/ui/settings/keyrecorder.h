// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/widgets/controls.h"

#include <QKeySequence>

namespace client {

/// A button that waits for a key after it is pressed. Escape, or losing the focus, ends that.
class KeyRecorder : public Button
{
    Q_OBJECT

public:
    KeyRecorder(const Theme &theme, const QString &text, QWidget *parent);

    bool isRecording() const { return m_isRecording; }

signals:
    void started();
    void recorded(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setRecording(bool recording);
    void record(const QKeyEvent &event);

    QString m_text;
    bool m_isRecording = false;
};

} // namespace client

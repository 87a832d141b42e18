// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLineEdit;

namespace client {

class Theme;

/// A popup with common reactions and a field for any other. Deletes itself when it closes.
class ReactionPicker : public QFrame
{
    Q_OBJECT

public:
    ReactionPicker(const Theme &theme, QWidget *parent);

    /// Opens below the global position @p corner, within the screen. The first one has the focus;
    /// the arrow keys move among them.
    void open(const QPoint &corner);

signals:
    void chosen(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QString &text);
    void moveFocus(int step);

    QList<QWidget *> m_buttons;
    QLineEdit *m_other;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>

namespace client {

/// A text of the header on one line, cut if there is no room. Its tool tip is the whole text.
class HeaderLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Look : quint8 { Title, Subtitle };

    HeaderLabel(const Theme &theme, Look look, QWidget *parent);

    /// For the tool tip and for screen readers, if it differs from what is shown.
    void setFullText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Look m_look;
    QString m_fullText;
};

/// The topic on one line: a button that opens and closes the whole topic. Checked while it is open.
class TopicButton : public QAbstractButton
{
    Q_OBJECT

public:
    TopicButton(const Theme &theme, QWidget *parent);

    /// @p topic may be a sentence about a missing one. @p name is for screen readers.
    void setTopic(const QString &topic, const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace client {

class IconButton;
class Theme;

/// The line above the composer that shows which message the user replies to.
class ReplyBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyBar(const Theme &theme, QWidget *parent = nullptr);

    /// @p quote: the name and text of the message.
    void show(const QString &quote);
    void clear();
    /// "Replying to Ana: the first words"; empty after clear().
    QString text() const { return m_text; }
    QSize sizeHint() const override;

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    IconButton *m_cancel;
};

} // namespace client

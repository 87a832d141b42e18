#pragma once

#include <QWidget>

class QLabel;

namespace client {

class Button;
class Theme;
struct NetworkState;

/// Says above the composer that the link is down, and offers what can be done about it.
/// Hidden while all is well.
class LinkStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LinkStrip(const Theme &theme, QWidget *parent = nullptr);

    void setState(const NetworkState &state);
    /// Hides it: no network is concerned.
    void clear();
    QString text() const;

signals:
    void reconnectRequested();
    /// The user wants to see the server's key and perhaps trust it.
    void newKeyRequested();
    /// The user wants to give or do what the network's state asks for.
    void wishRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_label;
    Button *m_newKey;
    Button *m_wish;
    Button *m_button;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace client {

class Theme;

/// A server that the user connected to before, or that announced itself nearby.
struct KnownServer
{
    QString name;           ///< Displayed: "Workshop", "irc.libera.chat".
    QString address;        ///< For the server field: host, host:port or an irc(s):// address.
    QString remark;         ///< "used yesterday", "on this network · 7 people".
    bool reachable = false; ///< Known to be online now; shown as a green dot.
};

/// A list of at most five servers below the server field. A click or Enter chooses one.
class KnownServers : public QWidget
{
    Q_OBJECT

public:
    explicit KnownServers(const Theme &theme, QWidget *parent = nullptr);

    void setServers(const QList<KnownServer> &servers);
    const QList<KnownServer> &servers() const { return m_servers; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect rowRect(int row) const;
    int rowAt(QPoint position) const;
    void setCurrent(int row);

    const Theme &m_theme;
    QList<KnownServer> m_servers;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QListView>
#include <QString>

#include <memory>

class QMenu;
class QStandardItemModel;

namespace client {

class Theme;

/// A server that the user connected to before, or that announced itself nearby.
struct KnownServer
{
    QString name;           ///< Displayed: "Workshop", "irc.libera.chat".
    QString address;        ///< For the server field: host, host:port or an irc(s):// address.
    QString remark;         ///< "used yesterday", "on this network · 7 people".
    bool reachable = false; ///< Known to be online now; shown as a green dot.
    bool isKept = true;     ///< The program remembers it, so the user can have it forgotten.
};

/// A list of at most five servers below the server field. A click or Enter chooses one; Delete or
/// the context menu forgets one.
class KnownServers : public QListView
{
    Q_OBJECT

public:
    explicit KnownServers(const Theme &theme, QWidget *parent = nullptr);

    void setServers(const QList<KnownServer> &servers);
    const QList<KnownServer> &servers() const { return m_servers; }
    /// Null if there is no server in @p row.
    std::unique_ptr<QMenu> contextMenu(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QString &address);
    void forgetRequested(const QString &address);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(int row);
    void forget(int row);
    void applyTheme();

    const Theme &m_theme;
    QList<KnownServer> m_servers;
    QStandardItemModel *m_model;
};

} // namespace client

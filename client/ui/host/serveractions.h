// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace client {

class HostController;

/// The actions of the hosted server, shared by the menus of the tray and the window.
class ServerActions : public QObject
{
    Q_OBJECT

public:
    /// @p host must outlive this object.
    explicit ServerActions(HostController &host, QObject *parent = nullptr);

    QAction &start() { return m_start; }
    /// Does not stop the server itself: the receiver of triggered() may ask first.
    QAction &stop() { return m_stop; }
    QAction &restart() { return m_restart; }
    /// Does not connect itself: the receiver of triggered() does.
    QAction &join() { return m_join; }
    QAction &copyAddress() { return m_copyAddress; }
    QAction &copyInvite() { return m_copyInvite; }
    QAction &copyTelnet() { return m_copyTelnet; }
    QAction &showFingerprint() { return m_showFingerprint; }

    /// Appends a line with the state and the address of the server, and the actions.
    void addTo(QMenu &menu);

    /// Copies the invite, or the address if there is none because the server has no IRC listener.
    void copyBest();

signals:
    /// Something was copied to the clipboard; @p sentence is for the user ("Invite copied.").
    void copied(const QString &sentence);
    /// The user asks why the server has failed.
    void problemDetailsRequested();
    /// The user asks for the fingerprint of the server's key, to pass it on to others.
    void fingerprintRequested();

private:
    void update();
    void copy(const QString &text, const QString &sentence);

    HostController &m_host;
    QAction m_summary;
    QAction m_start;
    QAction m_stop;
    QAction m_restart;
    QAction m_join;
    QAction m_copyAddress;
    QAction m_copyInvite;
    QAction m_copyTelnet; ///< Its text has the command that it copies.
    QAction m_showFingerprint;
};

/// For example "Your server: 3 people, 192.168.1.7" or "Your server is stopped".
QString serverSummary(const HostController &host);

} // namespace client

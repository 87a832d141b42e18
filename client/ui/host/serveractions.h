// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace client {

class HostController;

/// What can be done with the own server, as actions that the tray's and the window's menu share.
class ServerActions : public QObject
{
    Q_OBJECT

public:
    /// @p host outlives this object.
    explicit ServerActions(HostController &host, QObject *parent = nullptr);

    QAction &start() { return m_start; }
    /// Triggered means that the user wants it: the receiver may ask first.
    QAction &stop() { return m_stop; }
    QAction &restart() { return m_restart; }
    QAction &copyAddress() { return m_copyAddress; }
    QAction &copyInvite() { return m_copyInvite; }
    QAction &copyTelnet() { return m_copyTelnet; }
    QAction &showFingerprint() { return m_showFingerprint; }

    /// Appends a line that says how the server is and where, and the actions.
    void addTo(QMenu &menu);

    /// Copies the invite, or the address where there is none: nobody is invited to a server
    /// that speaks no IRC.
    void copyBest();

signals:
    /// Something went to the clipboard; @p sentence says what kind of thing.
    void copied(const QString &sentence);
    /// The person wants to know why the server has failed.
    void problemDetailsRequested();
    /// The user wants to see the fingerprint of the server's key, to read it out.
    void fingerprintRequested();

private:
    void update();
    void copy(const QString &text, const QString &sentence);

    HostController &m_host;
    QAction m_summary;
    QAction m_start;
    QAction m_stop;
    QAction m_restart;
    QAction m_copyAddress;
    QAction m_copyInvite;
    QAction m_copyTelnet; ///< Its text is what it copies.
    QAction m_showFingerprint;
};

/// "Your server: 3 people", "Your server is stopped".
QString serverSummary(const HostController &host);

} // namespace client

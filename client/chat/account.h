// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// The offers of a server about accounts, and the account that this user is logged in to.
struct AccountState
{
    QString account;          ///< As shown; empty: not logged in.
    bool canLogIn = false;    ///< The server offers SASL.
    bool canRegister = false; ///< The server offers REGISTER.
    bool needsEmail = false;  ///< REGISTER requires an e-mail address.
    /// The server has the command ACCOUNT of hearthd, with answers that this program understands.
    bool canManage = false;

    friend bool operator==(const AccountState &, const AccountState &) = default;
};

/// Something that the user asks of the server about an account. Secret: never log or display it.
struct AccountRequest
{
    enum class Kind : quint8 {
        Register,
        Verify, ///< Completes a registration with a code.
        LogIn,
        LogOut,
        ChangePassword,
        ListSessions,
        SignOut,
        ListCertificates,
        AddCertificate,
        RemoveCertificate,
        Delete,
    };

    Kind kind = Kind::Register;
    QString account = {};    ///< Register, Verify, LogIn and Delete.
    QString password = {};   ///< Register, Verify and LogIn; ChangePassword: the new one.
    QString email = {};      ///< Register; empty: none.
    QString code = {};       ///< Verify.
    QByteArray subject = {}; ///< The id of a session, or the fingerprint of a certificate.

    friend bool operator==(const AccountRequest &, const AccountRequest &) = default;
};

/// A client that is logged in to the account.
struct AccountSession
{
    QByteArray id;
    QString nick;
    QString address;
    qint64 sinceMs = 0; ///< UTC, ms since 1970; 0: unknown.
    bool isThis = false;

    friend bool operator==(const AccountSession &, const AccountSession &) = default;
};

/// The result of an AccountRequest.
struct AccountAnswer
{
    /// The part of a form that a problem is about.
    enum class Field : quint8 { None, Account, Password, Email, Code };

    AccountRequest request;
    QString problem = {}; ///< Why the request failed, as a sentence; empty: success.
    Field field = Field::None;
    /// The registration is to be completed by Verify; this sentence says where the code is.
    QString codeHint = {};
    QList<AccountSession> sessions = {}; ///< ListSessions.
    QByteArrayList certificates = {};    ///< ListCertificates: SHA-256 in hex.

    bool needsCode() const { return !codeHint.isEmpty(); }
    bool isSuccess() const { return problem.isEmpty() && !needsCode(); }
};

} // namespace client

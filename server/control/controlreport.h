// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace server {

// Format answers from the control socket for the terminal, as whole lines.

QString reportStatus(const QJsonObject &reply);
QString reportPeople(const QJsonObject &reply);
QString reportRooms(const QJsonObject &reply);
QString reportAccounts(const QJsonObject &reply);
QString reportFingerprint(const QJsonObject &reply);
QString reportOwner(const QJsonObject &reply);
QString reportRehash(const QJsonObject &reply);
QString reportBackup(const QJsonObject &reply);
QString reportErase(const QJsonObject &reply);
QString reportStop(const QJsonObject &reply);

/// `2 d 3 h`, `3 h 12 min`, `45 s`: the two largest units.
QString durationText(qint64 seconds);

} // namespace server

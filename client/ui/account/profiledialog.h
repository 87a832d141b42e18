// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/networkfeatures.h"
#include "client/chat/usermetadata.h"

#include <QDialog>

#include <vector>

class QLabel;

namespace client {

class Button;
class ColorChoice;
class FieldRow;
class Theme;

/// The metadata of this user on one network, to be changed.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(const Theme &theme, const QString &network, const ProfileLimits &limits,
                  const UserMetadata &profile, QWidget *parent);

    /// The server has answered: closes the dialog, or shows the sentence @p failure.
    void handleAnswer(const QString &failure);
    /// The sentence below the fields; empty if there is none.
    QString status() const;

signals:
    /// The values are within the limits. handleAnswer() is to follow.
    void saveRequested(const client::UserMetadata &profile);

private:
    void addField(MetadataKey key, const QString &label, const QString &value);
    void save();
    /// Marks the fields that the server would refuse; returns whether there are none.
    bool check(const UserMetadata &profile);
    void setStatus(const QString &sentence);

    struct Row
    {
        MetadataKey key;
        FieldRow *field;
    };

    const Theme &m_theme;
    ProfileLimits m_limits;
    std::vector<Row> m_rows;
    ColorChoice *m_color;
    QLabel *m_status;
    Button *m_save;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/networkfeatures.h"
#include "client/chat/ownprofile.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace client {

class Button;
class ColorChoice;
class FieldRow;
class Theme;

/// The profile of this user on one network, to be changed.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p limits.isChangeable() is true. The nick serves as the real name if that is empty.
    ProfileDialog(const Theme &theme, const QString &network, const ProfileLimits &limits,
                  const OwnProfile &profile, const QString &nick, QWidget *parent);

    /// The server has answered: closes the dialog, or shows the sentence @p failure. The dialog
    /// stays open if the user has changed a value since saveRequested().
    void handleAnswer(const QString &failure);
    /// The sentence below the fields; empty if there is none.
    QString status() const;
    /// How long it waits for handleAnswer() before it lets the user try again.
    void setPatience(int ms) { m_patience.setInterval(ms); }

signals:
    /// The values are within the limits. handleAnswer() is to follow.
    void saveRequested(const client::OwnProfile &profile);

protected:
    bool event(QEvent *event) override;

private:
    void addIntro();
    void addRealName(const QString &name, const QString &nick);
    void addColor(const QString &color);
    void addButtons();
    void addField(MetadataKey key, const QString &label, const UserMetadata &metadata);
    FieldRow *addRow(const QString &label, const QString &value);
    OwnProfile values() const;
    void save();
    /// Marks the fields that the server would refuse; returns whether there are none.
    bool check(const OwnProfile &profile);
    bool checkRealName(const QString &name);
    bool checkField(MetadataKey key, FieldRow &row, const QString &value);
    void stopWaiting();
    void setStatus(const QString &sentence);

    struct Row
    {
        MetadataKey key;
        FieldRow *field;
    };

    const Theme &m_theme;
    ProfileLimits m_limits;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows; ///< Empty if the server keeps no metadata.
    FieldRow *m_realName = nullptr;
    ColorChoice *m_color = nullptr; ///< Null if the server keeps no metadata.
    QLabel *m_status = nullptr;
    Button *m_save = nullptr;
    QTimer m_patience;
    OwnProfile m_sent; ///< With the last saveRequested().
};

} // namespace client

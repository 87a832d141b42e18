// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/messageparts.h"

#include <QLabel>

namespace client {

class Theme;

/// The line below the composer that says into how many messages its text will be split. Hidden if
/// the text is one message.
class PartsPreview : public QLabel
{
    Q_OBJECT

public:
    explicit PartsPreview(const Theme &theme, QWidget *parent = nullptr);

    /// How much text the server takes as one message.
    void setLimits(const MessageLimits &limits);
    /// @p text: of the composer, as it will be sent.
    void setMessage(const QString &text);

private:
    void refresh();
    void applyTheme();

    const Theme &m_theme;
    MessageLimits m_limits;
    QString m_message;
};

/// "3 lines will be sent as 3 messages."; empty if @p text is one message or none.
QString partsText(const QString &text, const MessageLimits &limits);

} // namespace client

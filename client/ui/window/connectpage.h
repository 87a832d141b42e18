// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace client {

class ConnectCard;
class Theme;

/// The Connect card in the middle of the window, which scrolls where it has too little room.
class ConnectPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConnectPage(const Theme &theme, QWidget *parent = nullptr);

    ConnectCard &card() const { return *m_card; }

protected:
    /// Pasting an invite into any field of the card fills in the server.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    ConnectCard *m_card;
};

/// The invite on the clipboard; empty if the clipboard has any other text.
QString inviteOnClipboard();

} // namespace client

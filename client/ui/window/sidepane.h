// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace client {

class ConversationList;
class HostPanel;
class QuietLine;
class SideList;
class Theme;

/// The left column of the window: the list of conversations, and below it whether notifications
/// are off, and "Your server".
class SidePane : public QWidget
{
    Q_OBJECT

public:
    SidePane(const Theme &theme, ConversationList &list, QWidget *parent = nullptr);

    SideList &list() const { return *m_list; }
    HostPanel &hostPanel() const { return *m_hostPanel; }
    QuietLine &quietLine() const { return *m_quietLine; }

private:
    void applyTheme();

    const Theme &m_theme;
    SideList *m_list;
    QuietLine *m_quietLine;
    HostPanel *m_hostPanel;
    QVBoxLayout *m_column;
    QHBoxLayout *m_hostRow;
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;

namespace client {

class MemberList;
class Theme;

/// Shares the width of the window between the side column, the chat and the members.
///
/// In a window that is too narrow for three columns, the members become an overlay on the messages
/// that the user opens and closes. In a still narrower one, the side column becomes a drawer.
class WindowColumns : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget *side = nullptr;
        QWidget *center = nullptr;
        MemberList *members = nullptr;
        QWidget *membersArea = nullptr; ///< Part of center that the members may cover.
    };

    /// Takes ownership of side, center and members.
    WindowColumns(const Theme &theme, const Parts &parts, QWidget *parent);

    /// Widths of the side columns, in design pixels and including the hairline beside them.
    int sideWidth() const { return m_sideWidth; }
    int membersWidth() const { return m_membersWidth; }
    void setWidths(int side, int members);
    /// Changes columns into overlays, or back, for a window of this width.
    void adaptTo(int windowWidth);

    /// No effect while the side column is a drawer.
    void setSideShown(bool shown);
    bool isSideShown() const { return !m_parts.side->isHidden(); }
    bool isDrawer() const { return m_isDrawer; }
    bool isDrawerOpen() const { return m_isDrawer && isSideShown(); }
    /// No effect while the side column is not a drawer.
    void setDrawerOpen(bool open);

    /// Whether the members are shown as a column where the window is wide enough.
    bool isMembersColumnEnabled() const { return m_membersColumnEnabled; }
    void setMembersColumnEnabled(bool enabled) { m_membersColumnEnabled = enabled; }
    /// Whether the members are shown in the form that fits the window: column or overlay.
    bool areMembersEnabled() const
    {
        return m_membersOverlay ? m_overlayEnabled : m_membersColumnEnabled;
    }
    bool areMembersOverlay() const { return m_membersOverlay; }
    void toggleMembers();
    /// Only rooms have members to show.
    void setMembersOffered(bool offered);

signals:
    /// The user changed the widths or isMembersColumnEnabled().
    void settingsChanged();
    void drawerModeChanged(bool isDrawer);
    void drawerOpened();
    void membersShownChanged(bool shown);
    /// The part that had the keyboard focus is about to be hidden.
    void focusReleased();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void applyWidths();
    void rememberWidths();
    void setDrawer(bool drawer);
    void setMembersOverlay(bool overlay);
    void refreshMembers();
    void placeMembers();

    const Theme &m_theme;
    Parts m_parts;
    QSplitter *m_splitter;
    QWidget *m_scrim; ///< Darkens the window behind the open drawer; a click closes the drawer.
    int m_sideWidth;
    int m_membersWidth;
    bool m_isDrawer = false;
    bool m_membersOffered = false;
    bool m_membersColumnEnabled = true;
    bool m_membersOverlay = false;
    bool m_overlayEnabled = false;
};

} // namespace client

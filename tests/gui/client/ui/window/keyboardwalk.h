// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

/// The controls of a window, and what Tab reaches of them.
class KeyboardWalk
{
public:
    /// Presses Tab in @p window from the widget that has the focus, until it has been there.
    explicit KeyboardWalk(QWidget &window, Qt::KeyboardModifiers modifiers = {})
        : m_window(window)
    {
        const Qt::Key key = modifiers & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab;
        constexpr int maxParts = 20; // links in a label, or sections of a time
        QWidget *at = window.focusWidget();
        while (at && !m_stops.contains(at)) {
            m_stops.append(at);
            for (int i = 0; i < maxParts && window.focusWidget() == at; ++i)
                QTest::keyClick(at, key, modifiers);
            at = window.focusWidget();
        }
    }

    const QList<QWidget *> &stops() const { return m_stops; }

    /// The visible widgets that users operate, without the parts of others.
    QList<QWidget *> controls() const
    {
        QList<QWidget *> controls;
        for (QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && isControl(*widget)
                && !isPart(*widget))
                controls.append(widget);
        }
        return controls;
    }

    /// The visible controls that Tab does not reach.
    QStringList missed() const
    {
        QStringList missed;
        for (QWidget *control : controls()) {
            if (!isStop(*control))
                missed.append(describe(*control));
        }
        return missed;
    }

    /// The stops within @p part that are above their predecessor, or before it in the same line.
    QStringList outOfOrder(const QWidget &part) const
    {
        QList<QWidget *> stops = m_stops;
        stops.removeIf([&part](const QWidget *stop) { return !part.isAncestorOf(stop); });
        QStringList wrong;
        for (qsizetype i = 0; i < stops.size(); ++i) {
            const QWidget &before = *stops.at(i);
            const QWidget &after = *stops.at((i + 1) % stops.size());
            if (isBefore(after, before))
                wrong.append(describe(before) + u" -> " + describe(after));
        }
        return wrong.size() > 1 ? wrong : QStringList(); // from the last to the first
    }

    /// The controls without a name or a role for screen readers.
    QStringList nameless() const
    {
        QStringList nameless;
        for (QWidget *control : controls()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            const QString name = interface ? interface->text(QAccessible::Name) : QString();
            const QString type = QString::fromLatin1(control->metaObject()->className());
            // Qt has no other role for an area that scrolls.
            const bool isArea = qobject_cast<QScrollArea *>(control);
            const bool hasRole = interface && interface->role() != QAccessible::NoRole
                                 && (isArea || interface->role() != QAccessible::Client);
            if (name.trimmed().isEmpty() || type.endsWith(name) || !hasRole)
                nameless.append(describe(*control));
        }
        return nameless;
    }

private:
    /// The scroll area around @p widget; null if there is none.
    static QScrollArea *areaOf(const QWidget &widget)
    {
        for (QWidget *at = widget.parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(at))
                return area;
        }
        return nullptr;
    }

    /// Whether @p widget is above @p other, or before it in the same line. What is in a scroll area
    /// is where that is for the controls around it.
    bool isBefore(const QWidget &widget, const QWidget &other) const
    {
        const QWidget *area = areaOf(widget);
        const QWidget *otherArea = areaOf(other);
        const bool isTogether = area == otherArea;
        const QRect one = placeOf(area && !isTogether ? *area : widget);
        const QRect two = placeOf(otherArea && !isTogether ? *otherArea : other);
        const bool isSameLine = one.top() < two.bottom() && two.top() < one.bottom();
        if (!isSameLine)
            return one.bottom() <= two.top();
        return m_window.layoutDirection() == Qt::RightToLeft ? one.left() > two.right()
                                                             : one.right() < two.left();
    }

    static bool isControl(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto keys = Qt::LinksAccessibleByKeyboard | Qt::TextSelectableByKeyboard;
        const auto *scrolled = qobject_cast<const QAbstractScrollArea *>(&widget);
        return qobject_cast<const QAbstractButton *>(&widget)
               || qobject_cast<const QLineEdit *>(&widget)
               || qobject_cast<const QComboBox *>(&widget)
               || qobject_cast<const QAbstractSpinBox *>(&widget)
               || qobject_cast<const QCalendarWidget *>(&widget)
               || (scrolled && scrolled->focusPolicy() != Qt::NoFocus)
               || (label && label->textInteractionFlags() & keys);
    }

    /// Whether @p widget belongs to another control, or has no state of its own.
    bool isPart(const QWidget &widget) const
    {
        if (widget.window() != &m_window || qobject_cast<const QScrollBar *>(&widget))
            return true;
        for (const QWidget *at = widget.parentWidget(); at && at != &m_window;
             at = at->parentWidget()) {
            if (qobject_cast<const QLineEdit *>(at) || qobject_cast<const QComboBox *>(at)
                || qobject_cast<const QAbstractSpinBox *>(at)
                || qobject_cast<const QCalendarWidget *>(at) || qobject_cast<const QMenuBar *>(at))
                return true;
        }
        return false;
    }

    /// Tab reaches one button of an exclusive group; the arrow keys lead to the others.
    bool isStop(const QWidget &control) const
    {
        const QButtonGroup *group = exclusiveGroupOf(control);
        for (const QWidget *stop : m_stops) {
            if (stop == &control || control.isAncestorOf(stop) || control.focusProxy() == stop
                || (group && exclusiveGroupOf(*stop) == group))
                return true;
        }
        return false;
    }

    /// Null if there is none.
    static const QButtonGroup *exclusiveGroupOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const QButtonGroup *group = button ? button->group() : nullptr;
        return group && group->exclusive() ? group : nullptr;
    }

    QRect placeOf(const QWidget &widget) const
    {
        return {widget.mapTo(&m_window, QPoint()), widget.size()};
    }

    static QString describe(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return QString::fromLatin1(widget.metaObject()->className()) + u" \""
               + widget.accessibleName() + (button ? button->text() : QString()) + u'"';
    }

    QWidget &m_window;
    QList<QWidget *> m_stops;
};

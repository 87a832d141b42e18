// SPDX-License-Identifier: MIT
#include "client/ui/messages/reactionpicker.h"

#include "client/chat/messagechange.h"
#include "client/ui/theme/painting.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace client {

namespace {

constexpr int pickerColumns = 6;

const QStringList &commonReactions()
{
    static const QStringList all{u"👍"_qs, u"❤️"_qs, u"😂"_qs, u"🎉"_qs, u"😮"_qs, u"😢"_qs,
                                 u"🙏"_qs, u"🔥"_qs,      u"👀"_qs, u"✅"_qs, u"👎"_qs, u"🤔"_qs};
    return all;
}

/// A button that shows one emoji in its colours. Space and Enter press it.
class EmojiButton : public QAbstractButton
{
public:
    EmojiButton(const Theme &theme, const QString &emoji, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(emoji);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override { return {m_theme.px(36), m_theme.px(34)}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!pressedByEnter(*this, *event))
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse())
            paintHighlight(
                painter, m_theme, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(hasFocus() ? Theme::Token::AccentSoft : Theme::Token::Side),
                hasFocus());
        QFont font = m_theme.font();
        if (!m_theme.emojiFamily().isEmpty())
            font.setFamilies({m_theme.emojiFamily()});
        font.setPixelSize(m_theme.px(20));
        painter.setFont(font);
        painter.setPen(m_theme.color(Theme::Token::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
};

} // namespace

ReactionPicker::ReactionPicker(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_other(new Field(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(Theme::Token::Card));
    setPalette(palette);
    setAccessibleName(tr("Choose a reaction"));
    auto *grid = new QGridLayout(this);
    const int margin = theme.px(8);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setSpacing(theme.px(2));
    for (const QString &text : commonReactions()) {
        auto *button = new EmojiButton(theme, text, this);
        const int at = int(m_buttons.size());
        grid->addWidget(button, at / pickerColumns, at % pickerColumns);
        connect(button, &QAbstractButton::clicked, this, [this, text] { choose(text); });
        m_buttons.append(button);
    }
    m_other->setPlaceholderText(tr("Another emoji or word"));
    m_other->setAccessibleName(m_other->placeholderText());
    m_other->setMaxLength(int(Reaction::maxLength));
    grid->addWidget(m_other, grid->rowCount(), 0, 1, pickerColumns);
    connect(m_other, &QLineEdit::returnPressed, this, [this] { choose(m_other->text()); });
}

void ReactionPicker::open(const QPoint &corner)
{
    adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    const int x = qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width()));
    const int y = qBound(screen.top(), corner.y(), qMax(screen.top(), screen.bottom() - height()));
    move(x, y);
    show();
    m_buttons.constFirst()->setFocus();
}

void ReactionPicker::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(-forward);
    case Qt::Key_Right:
        return moveFocus(forward);
    case Qt::Key_Up:
        return moveFocus(-pickerColumns);
    case Qt::Key_Down:
        return moveFocus(pickerColumns);
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

/// Below the last line is the field.
void ReactionPicker::moveFocus(int step)
{
    const qsizetype from =
        m_other->hasFocus() ? m_buttons.size() : m_buttons.indexOf(focusWidget());
    const qsizetype to = from + step;
    if (to >= m_buttons.size())
        m_other->setFocus();
    else if (to >= 0)
        m_buttons.at(to)->setFocus();
}

void ReactionPicker::choose(const QString &text)
{
    if (isHidden() || text.trimmed().isEmpty())
        return;
    hide();
    emit chosen(text.trimmed());
    close();
}

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/composer/composeredit.h"

#include "client/chat/messageparts.h"
#include "client/ui/composer/composertext.h"
#include "client/ui/text/emojitable.h"
#include "client/ui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <utility>

namespace client {

ComposerEdit::ComposerEdit(const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_changing) {
            m_completion.reset();
            m_history.stopBrowsing();
        }
        emit preferredHeightChanged();
    });
    connect(&theme, &Theme::changed, this, &ComposerEdit::applyTheme);
    applyTheme();
}

QString ComposerEdit::message() const
{
    return toMessage(*document());
}

void ComposerEdit::setMessage(const QString &message)
{
    const QScopedValueRollback changing(m_changing, true);
    m_completion.reset();
    clear();
    setCurrentCharFormat({});
    QTextCursor cursor = textCursor();
    insertMessage(cursor, message);
    setTextCursor(cursor);
    document()->clearUndoRedoStacks();
}

void ComposerEdit::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleName(hint);
    viewport()->update();
}

void ComposerEdit::setMaximumTextHeight(int height)
{
    if (std::exchange(m_maximumHeight, height) != height)
        emit preferredHeightChanged();
}

int ComposerEdit::preferredHeight() const
{
    const int line = fontMetrics().height();
    const int text = qMax(line, qCeil(document()->size().height()));
    return qBound(line, text, qMax(line, m_maximumHeight));
}

void ComposerEdit::toggleBold()
{
    setFontWeight(fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold);
}

void ComposerEdit::insertPlain(const QString &text)
{
    textCursor().insertText(text);
    ensureCursorVisible();
}

/// An empty field leaves Ctrl+Home and Ctrl+End to the messages.
bool ComposerEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && document()->isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::MoveToStartOfDocument)
            || key->matches(QKeySequence::MoveToEndOfDocument)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (sends(event->modifiers()))
            return submit();
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        emit pageRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier && browse(event->key()))
            return;
        break;
    default:
        break;
    }
    QTextEdit::keyPressEvent(event);
    if (event->text() == u":")
        convertCode();
}

bool ComposerEdit::sends(Qt::KeyboardModifiers modifiers) const
{
    return m_sendKey == SendKey::Enter ? !(modifiers & Qt::ShiftModifier)
                                       : bool(modifiers & Qt::ControlModifier);
}

/// Tab completes. Without a candidate it moves the focus, as it does everywhere else.
bool ComposerEdit::focusNextPrevChild(bool next)
{
    // QTextEdit would keep the focus. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return complete(next ? 1 : -1) || QWidget::focusNextPrevChild(next);
}

QString ComposerEdit::wordBeforeCursor() const
{
    const QTextCursor cursor = textCursor();
    const QString text = cursor.block().text().left(cursor.positionInBlock());
    return text.mid(Completion::wordStart(text, text.size()));
}

/// Only the first line can be a command.
Completion::Kind ComposerEdit::beginCompletion()
{
    const QTextCursor cursor = textCursor();
    const QString text = cursor.block().text();
    if (cursor.blockNumber() > 0 && wordBeforeCursor().startsWith(u'/')) {
        m_completion.reset();
        return Completion::Kind::None;
    }
    return m_completion.begin(text, cursor.positionInBlock());
}

void ComposerEdit::insertCandidate(int index)
{
    apply(m_completion.insert(index));
}

bool ComposerEdit::complete(int step)
{
    if (m_completion.current() < 0 && beginCompletion() == Completion::Kind::None)
        return false;
    const QTextCursor cursor = textCursor();
    const auto result =
        m_completion.complete(cursor.block().text(), cursor.positionInBlock(), step);
    if (result)
        apply(*result);
    return result.has_value();
}

/// Replaces only the part of the line that differs, so that the rest keeps its format.
void ComposerEdit::apply(const Completion::Result &result)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QScopedValueRollback changing(m_changing, true);
    const QString before = block.text();
    const QString &after = result.text;
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    cursor.setPosition(block.position() + int(head));
    cursor.setPosition(block.position() + int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(head, after.size() - tail - head));
    cursor.setPosition(block.position() + result.cursor);
    setTextCursor(cursor);
}

/// ":tada:" becomes the emoji, but not in code, and not in a raw line for the server. Undo returns
/// to the code.
void ComposerEdit::convertCode()
{
    const QString word = wordBeforeCursor();
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock() - word.size());
    if (word.size() < 3 || !word.startsWith(u':') || before.count(u'`') % 2 != 0
        || before.startsWith(u"/raw ", Qt::CaseInsensitive))
        return;
    const EmojiTable &table = EmojiTable::instance();
    const int index = table.indexOfCode(word.mid(1, word.size() - 2));
    if (index < 0)
        return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(word.size()));
    cursor.insertText(table.all().at(index).text);
}

/// Up on the first line and Down on the last one browse the history.
bool ComposerEdit::browse(int key)
{
    QTextCursor probe = textCursor();
    const bool inside = probe.movePosition(key == Qt::Key_Up ? QTextCursor::Up : QTextCursor::Down);
    if (inside)
        return false;
    const std::optional<QString> text =
        key == Qt::Key_Up ? m_history.older(message()) : m_history.newer();
    if (!text)
        return false;
    setMessage(*text);
    return true;
}

void ComposerEdit::submit()
{
    const QString text = message();
    if (text.trimmed().isEmpty())
        return;
    m_history.add(text);
    setMessage({});
    emit submitted(text);
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit focusChanged(false);
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = withPlainLineEnds(source->text());
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (text.count(u'\n') >= 3 || text.size() > maxPasteLength)
        emit longPaste(text);
    else
        insertPlain(text);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    emit preferredHeightChanged();
}

/// Paints the placeholder on one line; QTextEdit would wrap it.
void ComposerEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!document()->isEmpty() || document()->blockCount() > 1 || m_hint.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.color(Theme::Token::Secondary));
    painter.setFont(font());
    const QRect line = cursorRect(QTextCursor(document()));
    const int left = cursorWidth() + 1; // beside the cursor, not below it
    painter.drawText(QRect(left, line.top(), viewport()->width() - left, line.height()),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, viewport()->width() - left));
}

void ComposerEdit::applyTheme()
{
    setFont(m_theme.font());
    document()->setDefaultFont(m_theme.font());
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    emit preferredHeightChanged();
}

} // namespace client

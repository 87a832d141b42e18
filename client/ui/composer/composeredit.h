// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/composer/completion.h"
#include "client/ui/composer/inputhistory.h"

#include <QTextEdit>

namespace client {

class Theme;

/// The text field of the composer. It grows with its text; Enter sends, Up and Down browse the sent
/// messages, Tab completes, and the code of an emoji becomes the emoji when its last colon is
/// typed.
class ComposerEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// The key that sends the message. Shift+Enter, and Enter if it does not send, begin a line.
    enum class SendKey : quint8 { Enter, CtrlEnter };

    /// In characters. A longer text would be sent as hundreds of messages, and is slow to edit.
    static constexpr qsizetype maxPasteLength = 50'000;

    explicit ComposerEdit(const Theme &theme, QWidget *parent = nullptr);

    /// The text with IRC formatting codes and '\n' between lines.
    QString message() const;
    /// Replaces the text. This cannot be undone.
    void setMessage(const QString &message);
    /// The placeholder of the empty field, also its name for screen readers.
    void setHint(const QString &hint);
    SendKey sendKey() const { return m_sendKey; }
    void setSendKey(SendKey key) { m_sendKey = key; }
    Completion &completion() { return m_completion; }
    /// The text between the last blank and the cursor.
    QString wordBeforeCursor() const;
    /// Finds the candidates for that word.
    Completion::Kind beginCompletion();
    /// Inserts the candidate at @p index of completion().candidates().
    void insertCandidate(int index);
    /// A completion, the history or the program is setting the text.
    bool isChanging() const { return m_changing; }
    InputHistory &history() { return m_history; }
    /// In pixels. A longer text scrolls.
    void setMaximumTextHeight(int height);
    /// The height of the current text in pixels, at most the maximum.
    int preferredHeight() const;

    void toggleBold();
    void toggleItalic() { setFontItalic(!fontItalic()); }
    void toggleUnderline() { setFontUnderline(!fontUnderline()); }

signals:
    void submitted(const QString &message);
    void preferredHeightChanged();
    void focusChanged(bool focused);
    /// @p text has more than three lines or maxPasteLength characters and was not inserted: ask the
    /// user first.
    void longPaste(const QString &text);
    void pageRequested(int pages);

public slots:
    void insertPlain(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    bool complete(int step);
    void apply(const Completion::Result &result);
    void convertCode();
    bool browse(int key);
    void submit();
    bool sends(Qt::KeyboardModifiers modifiers) const;

    const Theme &m_theme;
    Completion m_completion;
    InputHistory m_history;
    QString m_hint;
    SendKey m_sendKey = SendKey::Enter;
    int m_maximumHeight = 200;
    bool m_changing = false; ///< A completion or the history is setting the text.
};

} // namespace client

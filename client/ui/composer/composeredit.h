// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/composer/completion.h"
#include "client/ui/composer/inputhistory.h"

#include <QTextEdit>

namespace client {

class Theme;

/// The text field of the composer: grows with its text, Enter sends, Up and Down browse what
/// was sent, Tab completes.
class ComposerEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// A longer text is not pasted: it would be some hundred messages, and slow to edit.
    static constexpr qsizetype maxPasteLength = 50'000;

    explicit ComposerEdit(const Theme &theme, QWidget *parent = nullptr);

    /// With IRC formatting codes, lines apart by '\n'.
    QString message() const;
    /// Not a line to be undone.
    void setMessage(const QString &message);
    /// Stands in the empty field, and names it for screen readers.
    void setHint(const QString &hint);
    Completion &completion() { return m_completion; }
    InputHistory &history() { return m_history; }
    /// In pixels; more than that scrolls.
    void setMaximumTextHeight(int height);
    /// Height of the text as it is, within the maximum.
    int preferredHeight() const;

    void toggleBold();
    void toggleItalic();
    void toggleUnderline();

signals:
    void submitted(const QString &message);
    void preferredHeightChanged();
    void focusChanged(bool focused);
    /// A paste of more than three lines, or of more than maxPasteLength characters, waits for an
    /// answer.
    void longPaste(const QString &text);
    void pageRequested(int pages);

public slots:
    void insertPlain(const QString &text);

protected:
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
    bool browse(int key);
    void submit();

    const Theme &m_theme;
    Completion m_completion;
    InputHistory m_history;
    QString m_hint;
    int m_maximumHeight = 200;
    bool m_changing = false; ///< The text is set by a completion or by the history.
};

} // namespace client

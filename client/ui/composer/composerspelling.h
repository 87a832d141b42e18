// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>

class QMenu;
class QTextCursor;

namespace client {

class ComposerEdit;
class SpellChecker;
class SpellingHighlighter;

/// Underlines words of a ComposerEdit that are spelled wrong, and offers others in its context
/// menu.
class ComposerSpelling : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p edit; @p checker must outlive both.
    ComposerSpelling(ComposerEdit *edit, SpellChecker &checker);

    /// @p isName: whether a word is the name of a user, which is never wrong.
    void setNames(const std::function<bool(const QString &)> &isName);
    /// Adds the languages to @p menu; choosing one emits languageChosen().
    void addLanguages(QMenu &menu);

signals:
    /// @p language: see SpellChecker::setLanguage().
    void languageChosen(const QString &language);
    /// The user wants the word to count as right.
    void wordAdded(const QString &word);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The wrong word at @p cursor, selected; without a selection if there is none.
    QTextCursor wrongWordAt(const QTextCursor &cursor) const;
    void openMenu(const QTextCursor &at, const QPoint &globalPosition);
    void addSuggestions(QMenu &menu, const QTextCursor &word);

    ComposerEdit *m_edit;
    SpellChecker &m_checker;
    SpellingHighlighter *m_highlighter = nullptr;
};

} // namespace client

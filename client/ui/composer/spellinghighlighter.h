// SPDX-License-Identifier: MIT
#pragma once

#include "client/spelling/spellablewords.h"

#include <QSyntaxHighlighter>

#include <functional>

namespace client {

class SpellChecker;

/// Underlines the words of a document that are spelled wrong, except the one that is being typed.
class SpellingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// @p checker must outlive @p document.
    SpellingHighlighter(QTextDocument *document, SpellChecker &checker);

    void setNames(const std::function<bool(const QString &)> &isName) { m_isName = isName; }
    /// A word that ends at @p position in the document is being typed; -1: none is. Call this
    /// before the document is formatted again.
    void setTypedEnd(int position) { m_typedEnd = position; }
    /// The cursor is at @p position: a word that ends elsewhere is no longer being typed.
    void setCursor(int position);
    /// The wrong words of @p block.
    QList<WordSpan> wrongWords(const QTextBlock &block) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<WordSpan> wrongWords(const QString &text, int typedEnd) const;

    SpellChecker &m_checker;
    std::function<bool(const QString &)> m_isName;
    int m_typedEnd = -1;
};

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/ui/composer/spellinghighlighter.h"

#include "client/spelling/spellchecker.h"

#include <QTextDocument>

#include <utility>

namespace client {

namespace {

/// Checking a pasted book would take long.
constexpr qsizetype maxCheckedLength = 10'000;

} // namespace

SpellingHighlighter::SpellingHighlighter(QTextDocument *document, SpellChecker &checker)
    : QSyntaxHighlighter(document)
    , m_checker(checker)
{
    connect(&checker, &SpellChecker::changed, this, &QSyntaxHighlighter::rehighlight);
}

void SpellingHighlighter::setCursor(int position)
{
    if (m_typedEnd < 0 || m_typedEnd == position)
        return;
    const QTextBlock block = document()->findBlock(std::exchange(m_typedEnd, -1));
    if (block.isValid() && !m_checker.activeLanguage().isEmpty())
        rehighlightBlock(block);
}

QList<WordSpan> SpellingHighlighter::wrongWords(const QTextBlock &block) const
{
    return wrongWords(block.text(), -1);
}

QList<WordSpan> SpellingHighlighter::wrongWords(const QString &text, int typedEnd) const
{
    QList<WordSpan> wrong;
    if (m_checker.activeLanguage().isEmpty() || text.size() > maxCheckedLength)
        return wrong;
    for (const WordSpan &span : spellableWords(text)) {
        const QString word = text.mid(span.start, span.length);
        const bool isTyped = span.start + span.length == typedEnd;
        if (!isTyped && !(m_isName && m_isName(word)) && m_checker.isWrong(word))
            wrong.append(span);
    }
    return wrong;
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(Qt::red);
    const int typedEnd = m_typedEnd < 0 ? -1 : m_typedEnd - currentBlock().position();
    for (const WordSpan &span : wrongWords(text, typedEnd))
        setFormat(int(span.start), int(span.length), format);
}

} // namespace client

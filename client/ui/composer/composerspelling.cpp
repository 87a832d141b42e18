// SPDX-License-Identifier: MIT
#include "client/ui/composer/composerspelling.h"

#include "client/spelling/spellchecker.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/spellinghighlighter.h"
#include "client/ui/widgets/popups.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

namespace client {

ComposerSpelling::ComposerSpelling(ComposerEdit *edit, SpellChecker &checker)
    : QObject(edit)
    , m_edit(edit)
    , m_checker(checker)
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
    // Connected before the highlighter, which formats the text when this signal comes.
    connect(edit->document(), &QTextDocument::contentsChange, this,
            [this](int position, int /*removed*/, int added) {
                m_highlighter->setTypedEnd(m_edit->hasFocus() && added > 0 ? position + added : -1);
            });
    m_highlighter = new SpellingHighlighter(edit->document(), checker);
    connect(edit, &QTextEdit::cursorPositionChanged, this,
            [this] { m_highlighter->setCursor(m_edit->textCursor().position()); });
}

void ComposerSpelling::setNames(const std::function<bool(const QString &)> &isName)
{
    m_highlighter->setNames(isName);
}

void ComposerSpelling::addLanguages(QMenu &menu)
{
    QActionGroup *group = nullptr;
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = menu.addAction(text);
        if (!group)
            group = new QActionGroup(action); // goes with the actions
        action->setCheckable(true);
        action->setChecked(m_checker.language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { emit languageChosen(language); });
    };
    add(tr("&Do not check the spelling"), SpellChecker::off);
    add(tr("&Language of the desktop"), QString());
    for (const QString &language : m_checker.languages())
        add(withoutMnemonics(languageName(language)), language);
    if (m_checker.languages().isEmpty() && m_checker.language() != SpellChecker::off)
        menu.addAction(tr("&No dictionaries are installed"))->setEnabled(false);
}

QTextCursor ComposerSpelling::wrongWordAt(const QTextCursor &cursor) const
{
    const QTextBlock block = cursor.block();
    const int at = cursor.positionInBlock();
    QTextCursor word = cursor;
    word.clearSelection();
    for (const WordSpan &span : m_highlighter->wrongWords(block)) {
        if (at < span.start || at > span.start + span.length)
            continue;
        word.setPosition(block.position() + int(span.start));
        word.setPosition(block.position() + int(span.start + span.length), QTextCursor::KeepAnchor);
    }
    return word;
}

bool ComposerSpelling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    if (menu->reason() == QContextMenuEvent::Mouse)
        openMenu(m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(menu->globalPos())),
                 menu->globalPos());
    else
        openMenu(m_edit->textCursor(),
                 m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
    return true;
}

void ComposerSpelling::openMenu(const QTextCursor &at, const QPoint &globalPosition)
{
    std::unique_ptr<QMenu> menu(m_edit->createStandardContextMenu());
    const QTextCursor word = wrongWordAt(at);
    if (word.hasSelection())
        addSuggestions(*menu, word);
    menu->addSeparator();
    addLanguages(*menu->addMenu(tr("Spelling")));
    popUp(std::move(menu), globalPosition);
}

/// The suggestions take a moment, so the menu opens without them.
void ComposerSpelling::addSuggestions(QMenu &menu, const QTextCursor &word)
{
    QAction *first = menu.actions().value(0);
    const QString text = word.selectedText();
    auto *waiting = new QAction(tr("Looking for suggestions…"), &menu);
    waiting->setEnabled(false);
    auto *add = new QAction(tr("Add “%1” to your words").arg(withoutMnemonics(text)), &menu);
    connect(add, &QAction::triggered, this, [this, text] { emit wordAdded(text); });
    menu.insertActions(first, {waiting, add});
    menu.insertSeparator(first);
    connect(&m_checker, &SpellChecker::suggested, &menu,
            [this, menu = &menu, waiting, add, word, text](const QString &asked,
                                                           const QStringList &suggestions) {
                if (asked != text || !waiting->isVisible())
                    return;
                waiting->setText(tr("No suggestions"));
                waiting->setVisible(suggestions.isEmpty());
                for (const QString &suggestion : suggestions) {
                    auto *action = new QAction(withoutMnemonics(suggestion), menu);
                    QFont font = menu->font();
                    font.setBold(true);
                    action->setFont(font);
                    menu->insertAction(add, action);
                    connect(action, &QAction::triggered, m_edit, [this, word, text, suggestion] {
                        QTextCursor cursor = word;
                        if (cursor.selectedText() == text) // The text can change meanwhile.
                            cursor.insertText(suggestion);
                        m_edit->setFocus();
                    });
                }
            });
    m_checker.requestSuggestions(text);
}

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include "client/spelling/dictionaries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <memory>

namespace client {

class HunspellDictionary;

/// Checks the spelling of words with the dictionaries of the system. Works in a thread of its own,
/// which starts with the first language. GUI thread.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    /// The value of setLanguage() for no checks.
    static const QString off;
    /// Answers that are remembered.
    static constexpr int maxKnownWords = 20'000;
    static constexpr int maxSuggestions = 6;

    /// @p folders: see dictionaryFolders().
    explicit SpellChecker(const QStringList &folders, QObject *parent = nullptr);
    ~SpellChecker() override;

    /// Looks for dictionaries, and uses that of @p language: a name such as "de_DE", empty for the
    /// language of the locale, or `off`. Emits changed() when that is done. The dictionary is read
    /// when the first word is checked.
    void setLanguage(const QString &language);
    /// The value of the last setLanguage().
    const QString &language() const { return m_wanted; }
    /// The language of the dictionary in use; empty: none.
    const QString &activeLanguage() const { return m_active; }
    /// The languages with a dictionary, as of the last changed().
    const QStringList &languages() const { return m_languages; }

    /// Words that are right in any language, whatever their case.
    void setOwnWords(const QStringList &words);
    const QStringList &ownWords() const { return m_ownWords; }

    /// Whether @p word is known to be wrong. If that is not known yet, asks the dictionary and
    /// returns false; changed() follows.
    bool isWrong(const QString &word);
    /// Asks for words that could be meant by @p word. Emits suggested().
    void requestSuggestions(const QString &word);

signals:
    /// isWrong() may give other answers now.
    void changed();
    void suggested(const QString &word, const QStringList &suggestions);

private:
    struct Worker;

    void run(const std::function<void(Worker &)> &task);
    void askPending();
    void takeAnswers(int generation, const QHash<QString, bool> &answers);
    void takeLanguage(int generation, const QString &active, const QStringList &languages);

    QStringList m_folders;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< Used by m_thread only, once that runs.
    QString m_wanted = off;
    QString m_active;
    QStringList m_languages;
    QStringList m_ownWords;
    QSet<QString> m_ownFolded;
    QHash<QString, bool> m_isRight; ///< Answers of the dictionary.
    QSet<QString> m_pending;        ///< Not asked yet.
    QSet<QString> m_asked;          ///< Without an answer yet.
    int m_generation = 0;           ///< Of the dictionary; answers of an earlier one are dropped.
};

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/spelling/spellchecker.h"

#include "client/spelling/hunspelldictionary.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace client {

const QString SpellChecker::off = QStringLiteral("off");

/// The part that lives in the thread.
struct SpellChecker::Worker : QObject
{
    /// Null if there is none for the language.
    HunspellDictionary *dictionary()
    {
        if (files && !loaded)
            loaded = std::make_unique<HunspellDictionary>(*files);
        return loaded.get();
    }

    std::optional<Dictionary> files; ///< Of the language.
    std::unique_ptr<HunspellDictionary> loaded;
};

SpellChecker::SpellChecker(const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_worker(std::make_unique<Worker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("spelling"));
}

SpellChecker::~SpellChecker()
{
    m_thread.quit();
    m_thread.wait();
}

void SpellChecker::run(const std::function<void(Worker &)> &task)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), task] { task(*worker); }, Qt::QueuedConnection);
}

void SpellChecker::setLanguage(const QString &language)
{
    if (language == m_wanted)
        return;
    m_wanted = language;
    const int generation = ++m_generation;
    m_isRight.clear();
    m_asked.clear();
    m_pending.clear();
    if (language == off && !m_thread.isRunning())
        return;
    run([this, generation, language, folders = m_folders](Worker &worker) {
        const QList<Dictionary> found = findDictionaries(folders);
        QStringList languages;
        for (const Dictionary &dictionary : found)
            languages.append(dictionary.language);
        const QString name =
            language.isEmpty() ? languageFor(QLocale::system(), languages) : language;
        worker.loaded.reset();
        const auto files =
            std::find_if(found.cbegin(), found.cend(), [&name](const Dictionary &dictionary) {
                return dictionary.language == name;
            });
        const bool isFound = files != found.cend();
        worker.files = isFound ? std::optional(*files) : std::nullopt;
        QMetaObject::invokeMethod(
            this, [this, generation, languages, active = isFound ? name : QString()] {
                takeLanguage(generation, active, languages);
            });
    });
}

void SpellChecker::takeLanguage(int generation, const QString &active, const QStringList &languages)
{
    m_languages = languages;
    if (generation != m_generation)
        return;
    m_active = active;
    emit changed();
}

void SpellChecker::setOwnWords(const QStringList &words)
{
    if (words == m_ownWords)
        return;
    m_ownWords = words;
    m_ownFolded.clear();
    for (const QString &word : words)
        m_ownFolded.insert(word.toCaseFolded());
    emit changed();
}

bool SpellChecker::isWrong(const QString &word)
{
    if (m_active.isEmpty() || m_wanted == off || m_ownFolded.contains(word.toCaseFolded()))
        return false;
    const auto known = m_isRight.constFind(word);
    if (known != m_isRight.cend())
        return !*known;
    if (!m_asked.contains(word)) {
        if (m_pending.isEmpty())
            QMetaObject::invokeMethod(this, &SpellChecker::askPending, Qt::QueuedConnection);
        m_pending.insert(word);
    }
    return false;
}

void SpellChecker::askPending()
{
    if (m_pending.isEmpty())
        return;
    const QSet<QString> words = std::exchange(m_pending, {});
    m_asked.unite(words);
    run([this, words, generation = m_generation](Worker &worker) {
        HunspellDictionary *dictionary = worker.dictionary();
        QHash<QString, bool> answers;
        for (const QString &word : words)
            answers.insert(word, !dictionary || dictionary->isRight(word));
        QMetaObject::invokeMethod(
            this, [this, generation, answers] { takeAnswers(generation, answers); });
    });
}

void SpellChecker::takeAnswers(int generation, const QHash<QString, bool> &answers)
{
    if (generation != m_generation)
        return;
    if (m_isRight.size() + answers.size() > maxKnownWords)
        m_isRight.clear();
    bool anyWrong = false;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        m_asked.remove(it.key());
        m_isRight.insert(it.key(), it.value());
        anyWrong = anyWrong || !it.value();
    }
    if (anyWrong)
        emit changed();
}

void SpellChecker::requestSuggestions(const QString &word)
{
    run([this, word](Worker &worker) {
        HunspellDictionary *dictionary = worker.dictionary();
        const QStringList words =
            dictionary ? dictionary->suggest(word, maxSuggestions) : QStringList();
        QMetaObject::invokeMethod(this, [this, word, words] { emit suggested(word, words); });
    });
}

} // namespace client

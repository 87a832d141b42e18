// SPDX-License-Identifier: MIT
#pragma once

#include "client/spelling/dictionaries.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

class Hunspell;

namespace client {

/// A dictionary in memory. One thread at a time.
class HunspellDictionary
{
public:
    /// Reads the files, which takes up to half a second.
    explicit HunspellDictionary(const Dictionary &files);
    ~HunspellDictionary();
    HunspellDictionary(const HunspellDictionary &) = delete;
    HunspellDictionary &operator=(const HunspellDictionary &) = delete;

    /// A word that the dictionary cannot hold, of another script for example, counts as right.
    bool isRight(const QString &word);
    /// At most @p max, best first. Takes up to half a second.
    QStringList suggest(const QString &word, int max);

private:
    /// Returns false if @p word has characters that the dictionary's encoding lacks.
    bool encode(const QString &word, std::string &bytes);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    bool m_isLatin;
};

} // namespace client

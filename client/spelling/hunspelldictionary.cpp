// SPDX-License-Identifier: MIT
#include "client/spelling/hunspelldictionary.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

#include <hunspell/hunspell.hxx>

namespace client {

namespace {

/// Hunspell takes hours for words without end.
constexpr qsizetype maxSpelledLength = 64;

bool isLatinWord(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(),
                       [](QChar c) { return c.script() == QChar::Script_Latin; });
}

} // namespace

HunspellDictionary::HunspellDictionary(const Dictionary &files)
    : m_hunspell(std::make_unique<Hunspell>(QFile::encodeName(files.affixFile).constData(),
                                            QFile::encodeName(files.wordFile).constData()))
    , m_isLatin(QLocale(files.language).script() == QLocale::LatinScript)
{
    // Hunspell writes ISO8859-15 where others write ISO-8859-15.
    QByteArray name = QByteArray::fromStdString(m_hunspell->get_dict_encoding());
    if (name.startsWith("ISO8859"))
        name.insert(3, '-');
    m_encoder = QStringEncoder(name.constData());
    m_decoder = QStringDecoder(name.constData());
    if (!m_encoder.isValid() || !m_decoder.isValid()) {
        m_encoder = QStringEncoder(QStringConverter::Latin1);
        m_decoder = QStringDecoder(QStringConverter::Latin1);
    }
}

HunspellDictionary::~HunspellDictionary() = default;

bool HunspellDictionary::encode(const QString &word, std::string &bytes)
{
    QString plain = word;
    plain.replace(u'\u2019', u'\''); // the apostrophe that some keyboards type
    m_encoder.resetState();
    const QByteArray encoded = m_encoder.encode(plain);
    bytes = encoded.toStdString();
    return !m_encoder.hasError();
}

bool HunspellDictionary::isRight(const QString &word)
{
    std::string bytes;
    if (word.size() > maxSpelledLength || isLatinWord(word) != m_isLatin || !encode(word, bytes))
        return true;
    return m_hunspell->spell(bytes);
}

QStringList HunspellDictionary::suggest(const QString &word, int max)
{
    std::string bytes;
    QStringList words;
    if (word.size() > maxSpelledLength || !encode(word, bytes))
        return words;
    for (const std::string &found : m_hunspell->suggest(bytes)) {
        if (words.size() < max)
            words.append(m_decoder.decode(QByteArrayView(found.data(), qsizetype(found.size()))));
    }
    return words;
}

} // namespace client

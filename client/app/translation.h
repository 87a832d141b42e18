// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace client {

/// During its lifetime, the texts, numbers and dates of the program are those of a language, and
/// the layout has its direction. GUI thread; create it before the first widget.
class Translation
{
public:
    /// @p language: a name of languages(), or "system" for the first language of the desktop that
    /// there is; English if there is none.
    explicit Translation(const QString &language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// The name of the language in use.
    const QString &language() const { return m_language; }
    /// The languages with translations: "en", "de", "zh_CN".
    static QStringList languages();

private:
    QString m_language;
    QTranslator m_texts;
    QTranslator m_qtTexts; ///< Of Qt's own buttons and dialogs, where they are installed.
};

/// The language of languages() for a desktop that prefers @p preferred, best first, as
/// QLocale::uiLanguages() gives them; "en" if none fits.
QString languageOf(const QStringList &preferred);

} // namespace client

// SPDX-License-Identifier: MIT
#include "client/app/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

/// The resources of a static library need this call, outside of any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace client {

QStringList Translation::languages()
{
    return QStringLiteral(HEARTH_LANGUAGES).split(u' ');
}

Translation::Translation(const QString &language)
    : m_language(languages().contains(language) ? language
                                                : languageOf(QLocale::system().uiLanguages()))
{
    initTranslations();
    const bool isChosen = languages().contains(language);
    if (isChosen)
        QLocale::setDefault(QLocale(language));
    if (m_qtTexts.load(QLocale(m_language), QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(u":/translations/hearth_" + m_language + u".qm"))
        QCoreApplication::installTranslator(&m_texts);
    if (QLocale(m_language).textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    QLocale::setDefault(QLocale::system());
    if (QLocale(m_language).textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

QString languageOf(const QStringList &preferred)
{
    for (const QString &name : preferred) {
        const QLocale wanted(name);
        for (const QString &language : Translation::languages()) {
            const QLocale known(language);
            if (known.language() == wanted.language() && known.script() == wanted.script())
                return language;
        }
    }
    return QStringLiteral("en");
}

} // namespace client

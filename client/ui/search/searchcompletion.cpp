// SPDX-License-Identifier: MIT
#include "client/ui/search/searchcompletion.h"

#include "client/chat/searchterms.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDate>
#include <QLineEdit>
#include <QStringListModel>

namespace client {

namespace {

constexpr int maxCandidates = 12;

QString quotedIfNeeded(const QString &value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

QStringList dates()
{
    const QDate today = QDate::currentDate();
    QStringList days;
    for (const QDate &day : {today, today.addDays(-1), today.addDays(-7), today.addMonths(-1),
                             today.addMonths(-6), today.addYears(-1)})
        days.append(day.toString(Qt::ISODate));
    return days;
}

} // namespace

SearchCompletion::SearchCompletion(QLineEdit *field)
    : QObject(field)
    , m_field(field)
    , m_completer(new QCompleter(this))
    , m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(maxCandidates);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &SearchCompletion::insert);
    connect(field, &QLineEdit::textEdited, this, &SearchCompletion::propose);
}

void SearchCompletion::setNames(const Names &senders, const Names &conversations)
{
    m_senders = senders;
    m_conversations = conversations;
}

bool SearchCompletion::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QStringList SearchCompletion::candidatesFor(const QString &part) const
{
    const qsizetype colon = part.indexOf(u':');
    const QString name = part.left(colon + 1).toLower();
    QStringList all;
    if (colon < 0) {
        all = {QStringLiteral("from:"), QStringLiteral("in:"), QStringLiteral("has:"),
               QStringLiteral("before:"), QStringLiteral("after:")};
    } else if (name == QLatin1String("from:")) {
        all = m_senders ? m_senders() : QStringList();
    } else if (name == QLatin1String("in:")) {
        all = m_conversations ? m_conversations() : QStringList();
    } else if (name == QLatin1String("has:")) {
        all = {QStringLiteral("link"), QStringLiteral("mention")};
    } else if (name == QLatin1String("before:") || name == QLatin1String("after:")) {
        all = dates();
    }
    const QString typed = part.mid(colon + 1).remove(u'"');
    QStringList candidates;
    for (const QString &candidate : all) {
        const bool isBeginning = candidate.startsWith(typed, Qt::CaseInsensitive)
                                 || (candidate.startsWith(u'#')
                                     && candidate.mid(1).startsWith(typed, Qt::CaseInsensitive));
        if (isBeginning && candidate != typed && candidates.size() < maxCandidates)
            candidates.append(name + quotedIfNeeded(candidate));
    }
    // Every word would have operators to choose from.
    return colon < 0 && typed.size() < 2 ? QStringList() : candidates;
}

void SearchCompletion::propose()
{
    const QString text = m_field->text();
    const TextMatch part = completedPart(text, m_field->cursorPosition());
    const QStringList candidates =
        part.length > 0 ? candidatesFor(text.mid(part.start, part.length)) : QStringList();
    m_model->setStringList(candidates);
    if (candidates.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchCompletion::insert(const QString &candidate)
{
    const TextMatch part = completedPart(m_field->text(), m_field->cursorPosition());
    QString text = m_field->text();
    const bool isComplete = !candidate.endsWith(u':');
    const QString inserted = candidate + (isComplete ? QStringLiteral(" ") : QString());
    text.replace(part.start, part.length, inserted);
    m_field->setText(text);
    m_field->setCursorPosition(int(part.start + inserted.size()));
    if (!isComplete)
        propose();
}

} // namespace client

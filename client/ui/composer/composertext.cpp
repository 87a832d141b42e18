// SPDX-License-Identifier: MIT
#include "client/ui/composer/composertext.h"

#include "client/ui/text/textformat.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace client {

namespace {

struct ComposedStyle
{
    bool bold = false;
    bool italic = false;
    bool underline = false;
};

void switchTo(QString &out, ComposedStyle &now, const ComposedStyle &next)
{
    if (now.bold != next.bold)
        out += QChar(0x02);
    if (now.italic != next.italic)
        out += QChar(0x1d);
    if (now.underline != next.underline)
        out += QChar(0x1f);
    now = next;
}

} // namespace

QString toMessage(const QTextDocument &document)
{
    QString out;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block != document.begin())
            out += u'\n';
        ComposedStyle now; // each line becomes a message of its own and starts unformatted
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            switchTo(
                out, now,
                {format.fontWeight() > QFont::Medium, format.fontItalic(), format.fontUnderline()});
            out += it.fragment().text().replace(QChar(QChar::LineSeparator), u'\n');
        }
        switchTo(out, now, {});
    }
    out.replace(QChar(QChar::Nbsp), u' ');
    return out;
}

void insertMessage(QTextCursor &cursor, const QString &message)
{
    cursor.beginEditBlock();
    const QStringList lines = message.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        const FormattedText formatted = parseCodes(lines.at(i));
        qsizetype at = 0;
        const auto insert = [&](qsizetype to, const TextStyle &style) {
            QTextCharFormat format;
            if (style.bold)
                format.setFontWeight(QFont::Bold);
            format.setFontItalic(style.italic);
            format.setFontUnderline(style.underline);
            cursor.insertText(formatted.text.mid(at, to - at), format);
            at = to;
        };
        for (const TextSpan &span : formatted.spans) {
            insert(span.start, {});
            insert(span.start + span.length, span.style);
        }
        insert(formatted.text.size(), {});
    }
    cursor.endEditBlock();
}

} // namespace client

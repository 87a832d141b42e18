// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;

namespace client {

/// What stands in @p document as a message: bold, italic and underlined text become IRC
/// formatting codes, paragraphs become '\n'.
QString toMessage(const QTextDocument &document);
/// Writes @p message, codes and all, at @p cursor.
void insertMessage(QTextCursor &cursor, const QString &message);

} // namespace client

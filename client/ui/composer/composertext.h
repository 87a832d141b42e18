// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;

namespace client {

/// Converts @p document to a message: bold, italic and underlined text become IRC formatting codes,
/// paragraphs become '\n'.
QString toMessage(const QTextDocument &document);
/// Inserts @p message at @p cursor, with its formatting codes converted to formats.
void insertMessage(QTextCursor &cursor, const QString &message);

} // namespace client

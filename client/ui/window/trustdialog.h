// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace client {

class Theme;

/// The contents of a TrustDialog.
struct TrustQuestion
{
    /// A value to compare, such as a fingerprint.
    struct Row
    {
        QString label;
        QString value;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString title;
    QString text;
    QList<Row> rows;
    QString advice; ///< Below the rows; may be empty.
    QString accept; ///< Text of the accepting button, with a mnemonic.
    QString reject; ///< Text of the rejecting button, which has the focus at first.

    friend bool operator==(const TrustQuestion &, const TrustQuestion &) = default;
};

/// Asks a question about trust, or shows values to compare. Emits accepted() or rejected() once and
/// deletes itself. Enter and Escape reject unless the user has moved to the other button.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(const Theme &theme, const TrustQuestion &question, QWidget *parent);
};

} // namespace client

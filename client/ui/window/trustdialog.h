// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace client {

class Theme;

/// A question about trust, or something to compare: sentences, and values of their own.
struct TrustQuestion
{
    /// A value that the user compares with another one: a fingerprint, a state of encryption.
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
    QString accept; ///< Of the button that accepts, with its mnemonic.
    QString reject; ///< Of the button that has the focus at first.

    friend bool operator==(const TrustQuestion &, const TrustQuestion &) = default;
};

/// Shows a TrustQuestion; ends in accepted() or rejected() and deletes itself. Enter and Escape
/// reject unless the user has moved to the other button.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(const Theme &theme, const TrustQuestion &question, QWidget *parent);
};

} // namespace client

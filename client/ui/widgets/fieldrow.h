// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace client {

class Field;
class Theme;

/// A field with a label above it and an error message below it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// @p label may have a mnemonic; @p name is for screen readers.
    FieldRow(const Theme &theme, const QString &label, const QString &name,
             QWidget *parent = nullptr);
    /// For a label without a mnemonic.
    FieldRow(const Theme &theme, const QString &label, QWidget *parent)
        : FieldRow(theme, label, label, parent)
    {}

    Field &field() const { return *m_field; }
    /// Shows dots instead of the text, and asks input methods not to remember it.
    void hideTyping();
    /// The space above the label, in design pixels.
    void setSpaceAbove(int design);
    /// @p reason is a sentence, which screen readers read out; empty removes the message.
    void setError(const QString &reason);
    bool hasError() const;
    /// The text cannot be changed; @p reason, a sentence below the field, says why.
    void setUnavailable(const QString &reason);

private:
    void applyTheme();

    const Theme &m_theme;
    int m_spaceAbove = 0;
    QLabel *m_label;
    Field *m_field;
    QLabel *m_error;
    QLabel *m_reason = nullptr; ///< Of setUnavailable(); null: the text can be changed.
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace client {

class Field;
class Theme;

/// A field with its label above it and, below it, what is wrong with what it holds.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// @p label with its mnemonic; @p name is what screen readers say.
    FieldRow(const Theme &theme, const QString &label, const QString &name,
             QWidget *parent = nullptr);

    Field &field() const { return *m_field; }
    /// Between the row and what stands above it, in design pixels.
    void setSpaceAbove(int design);
    /// @p reason is a sentence, empty when all is well.
    void setError(const QString &reason);
    bool hasError() const;

private:
    void applyTheme();

    const Theme &m_theme;
    int m_spaceAbove = 0;
    QLabel *m_label;
    Field *m_field;
    QLabel *m_error;
};

} // namespace client

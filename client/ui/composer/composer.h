// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/ui/composer/inputhistory.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;

namespace client {

class Button;
class ComposerEdit;
class Theme;

/// The card below the messages where people write. Keeps the draft of each conversation in the
/// conversation, and for each what was sent there.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    /// Stores the draft of the one before and shows that of @p conversation; null empties.
    void setConversation(Conversation *conversation);
    /// Rooms of the network, for completion.
    void setRooms(const QStringList &rooms);
    void setCommands(const QStringList &commands);
    /// "ana: " at the beginning, "ana " elsewhere.
    void mention(const QString &nick);
    ComposerEdit &edit() const { return *m_edit; }
    /// The most that the card may grow to, in pixels.
    void setMaximumHeightOfCard(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void textEntered(const QString &text);
    void pageRequested(int pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshHint();
    void refreshNicks();
    void storeDraft();
    void adaptHeight();
    void placeEdit();
    void askAboutPaste(const QString &text);
    void refusePaste(qsizetype size);
    void switchHistory(const Conversation *conversation);
    QRect cardRect() const;

    const Theme &m_theme;
    QPointer<Conversation> m_conversation;
    QObject *m_watch = nullptr;
    ComposerEdit *m_edit;
    QHash<quint64, InputHistory> m_histories; ///< By conversation id; not of the one shown.
    quint64 m_historyOf = 0;                  ///< Whose history the field has; 0: none.
};

} // namespace client

// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/conversation.h"
#include "client/ui/composer/inputhistory.h"
#include "client/ui/widgets/connectionscope.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace client {

class ComposerEdit;
class ComposerSpelling;
class IconButton;
class RecentEmoji;
class SpellChecker;
class Suggestions;
struct CommandHint;
class Theme;

/// The card with the text field below the messages. Stores the draft in its Conversation, and keeps
/// a history of sent messages per conversation.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    /// Stores the draft of the previous conversation and shows that of @p conversation. Null clears
    /// the field.
    void setConversation(Conversation *conversation);
    /// The rooms of the network, for completion.
    void setRooms(const QStringList &rooms);
    void setCommands(const QList<CommandHint> &commands);
    /// Inserts "ana: " at the beginning of the text, "ana " elsewhere.
    void mention(const QString &nick);
    /// Emoji from the picker are added to @p recent, which must outlive this object.
    void setRecentEmoji(RecentEmoji *recent) { m_recentEmoji = recent; }
    /// Checks the spelling with @p checker, which must outlive this object. Call this once.
    void setSpellChecker(SpellChecker &checker);
    /// Null before setSpellChecker().
    ComposerSpelling *spelling() const { return m_spelling; }
    /// Opens the emoji picker.
    void chooseEmoji();
    ComposerEdit &edit() const { return *m_edit; }
    /// In pixels. A longer text scrolls.
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
    ConnectionScope m_conversationConnections;
    ComposerEdit *m_edit;
    Suggestions *m_suggestions;
    IconButton *m_emojiButton;
    ComposerSpelling *m_spelling = nullptr;
    RecentEmoji *m_recentEmoji = nullptr;
    QHash<quint64, InputHistory> m_histories; ///< By conversation id; without the one shown.
    quint64 m_historyOf = 0; ///< Id of the conversation whose history is in m_edit.
};

} // namespace client

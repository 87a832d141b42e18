// SPDX-License-Identifier: MIT
#include "client/ui/window/partsettings.h"

#include "client/model/conversationlist.h"
#include "client/spelling/spellchecker.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/emoji/recentemoji.h"
#include "client/ui/theme/theme.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/quietline.h"
#include "client/ui/window/sidepane.h"
#include "client/ui/window/windowactions.h"
#include "client/ui/window/windowcolumns.h"
#include "client/ui/window/windowlook.h"

#include <QMenuBar>

namespace client {

void applySettings(const SettingsParts &parts, const WindowSettings &settings)
{
    applyLook(parts.theme, settings);
    parts.columns.setMembersColumnEnabled(settings.membersShown);
    parts.menuBar.setVisible(settings.menuBarShown);
    parts.chat.setReportsTyping(settings.reportsTyping);
    parts.chat.setReadsOutTyping(settings.readsOutTyping);
    parts.chat.recentEmoji().set(settings.recentEmoji);
    parts.chat.spellChecker().setOwnWords(settings.spellingWords);
    parts.chat.spellChecker().setLanguage(settings.spellingLanguage);
    parts.side.quietLine().setSettings(settings);
    parts.chat.composer().edit().setSendKey(sendKeyOf(settings));
    parts.actions.setShortcuts(settings.shortcuts);
    parts.list.setDisplayNamesShown(settings.showsDisplayNames);
    ConversationSettings defaults = parts.list.defaults();
    defaults.joins = joinsOf(settings);
    parts.list.setDefaults(defaults);
}

void readSettings(const SettingsParts &parts, WindowSettings &settings)
{
    settings.sideWidth = parts.columns.sideWidth();
    settings.membersWidth = parts.columns.membersWidth();
    settings.membersShown = parts.columns.isMembersColumnEnabled();
    settings.menuBarShown = !parts.menuBar.isHidden();
    settings.reportsTyping = parts.chat.reportsTyping();
    settings.zoomPercent = qRound(parts.theme.zoom() * 100);
    settings.recentEmoji = parts.chat.recentEmoji().list();
    settings.spellingWords = parts.chat.spellChecker().ownWords();
    settings.spellingLanguage = parts.chat.spellChecker().language();
    settings.theme = Theme::modeName(parts.theme.mode());
}

} // namespace client

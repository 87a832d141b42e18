// SPDX-License-Identifier: MIT
#include "client/ui/settings/settingsdialog.h"

#include "client/ui/settings/sectiondelegate.h"
#include "client/ui/settings/settingsfile.h"
#include "client/ui/settings/shortcutrow.h"
#include "client/ui/settings/valuerow.h"
#include "client/ui/theme/measures.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/rowlist.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace client {

namespace {

// In design pixels.
constexpr QSize dialogSize(760, 600);
constexpr int sectionsWidth = 168;
constexpr int narrowBelow = 600;

constexpr qsizetype maxSearchLength = 100;

QString fileFilter()
{
    return SettingsDialog::tr("Settings (*.json)");
}

} // namespace

SettingsDialog::SettingsDialog(const Theme &theme, const WindowSettings &settings,
                               const QList<KeyedAction> &actions, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_history(settings)
    , m_actions(actions)
    , m_search(new Field(theme, this))
    , m_sections(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_none(new QLabel(this))
    , m_status(new QLabel(this))
    , m_undo(new Button(theme, Button::Look::Plain, tr("&Undo"), this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_sections, &QListWidget::itemSelectionChanged, this, &SettingsDialog::choosePage);
    connect(m_undo, &QAbstractButton::clicked, this, &SettingsDialog::undo);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_history.endMerging(); });
    connect(&theme, &Theme::changed, this, &SettingsDialog::applyTheme);
    auto *undoByKey = new QAction(this);
    undoByKey->setShortcut(QKeySequence::Undo);
    connect(undoByKey, &QAction::triggered, this, &SettingsDialog::undo);
    addAction(undoByKey);
    applyTheme();
    showValues();
    showSection(SettingSection::Appearance);
    resize((QSizeF(dialogSize) * theme.scale())
               .toSize()
               .boundedTo(parent ? parent->size() : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)));
    m_search->setFocus();
}

void SettingsDialog::build()
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(maxSearchLength);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setItemDelegate(new SectionDelegate(m_theme, m_sections));
    prepareRowList(*m_sections);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(newContent());
    for (QLabel *label : {m_none, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_status->hide();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_sections);
    middle->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    column->addWidget(newButtons());
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->installEventFilter(this);
}

QWidget *SettingsDialog::newContent()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(0);
    m_column->addWidget(m_none);
    for (const SettingSection section :
         {SettingSection::Appearance, SettingSection::Messages, SettingSection::Writing,
          SettingSection::Notifications, SettingSection::Keyboard})
        addPage(section);
    m_column->addStretch(1);
    return content;
}

QWidget *SettingsDialog::newButtons()
{
    auto *more = new Button(m_theme, Button::Look::Plain, tr("&More…"), this);
    auto *close = new Button(m_theme, Button::Look::Primary, tr("&Close"), this);
    auto *menu = new QMenu(more);
    menu->addAction(tr("&Import settings…"), this, &SettingsDialog::askForImport);
    menu->addAction(tr("&Export settings…"), this, &SettingsDialog::askForExport);
    menu->addSeparator();
    menu->addAction(tr("&Reset all settings"), this, &SettingsDialog::resetAll);
    connect(more, &QAbstractButton::clicked, this, [more, menu] {
        menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_undo);
    line->addWidget(more);
    line->addStretch(1);
    line->addWidget(close);
    return buttons;
}

void SettingsDialog::addPage(SettingSection section)
{
    auto *caption = new QLabel(sectionTitle(section), this);
    caption->setTextFormat(Qt::PlainText);
    m_column->addWidget(caption);
    m_sections->addItem(sectionTitle(section));
    m_pages.append({section, caption, {}});
    for (const WindowSetting &setting : windowSettings()) {
        if (setting.section != section)
            continue;
        if (!std::holds_alternative<KeysSetting>(setting.member))
            addRow(new ValueRow(m_theme, setting, this));
        else
            for (const KeyedAction &action : std::as_const(m_actions))
                addRow(new ShortcutRow(m_theme, action, m_actions, this));
    }
}

void SettingsDialog::addRow(SettingsRow *row)
{
    m_pages.last().rows.append(row);
    m_column->addWidget(row);
    connect(row, &SettingsRow::changed, this, [this, row](const QJsonObject &values, bool merges) {
        change(values, row->label(), merges);
    });
    connect(row, &SettingsRow::announced, this,
            [this](const QString &sentence) { announce(*this, sentence); });
}

void SettingsDialog::setSettings(const WindowSettings &settings)
{
    if (settings == m_history.settings())
        return;
    m_history.setSettings(settings);
    showValues();
}

void SettingsDialog::showSection(SettingSection section)
{
    const auto page = std::ranges::find(m_pages, section, &Page::section);
    if (page != m_pages.end())
        m_sections->setCurrentRow(int(page - m_pages.begin()));
    m_search->clear();
    filter();
}

void SettingsDialog::showKeysOf(const QString &action)
{
    for (ShortcutRow *row : findChildren<ShortcutRow *>()) {
        if (row->action().name != action)
            continue;
        m_search->setText(row->label());
        row->focusRecorder();
    }
}

QString SettingsDialog::importFrom(const QByteArray &file)
{
    const ImportedSettings imported = importSettings(file);
    change(imported.values, tr("Import"), false);
    return imported.sentence;
}

void SettingsDialog::change(const QJsonObject &values, const QString &label, bool merges)
{
    if (m_history.change(values, label, merges))
        finishChange();
    else
        showValues(); // the editor may show a value that was not accepted
}

void SettingsDialog::undo()
{
    if (!m_history.canUndo())
        return;
    report(tr("Undone: %1").arg(m_history.undoLabel()));
    m_history.undo();
    finishChange();
}

void SettingsDialog::resetAll()
{
    QJsonObject defaults = toJson(WindowSettings());
    for (const WindowSetting &row : windowSettings()) {
        if (row.section == SettingSection::Layout)
            defaults.remove(row.name);
    }
    change(defaults, tr("Reset all settings"), false);
}

void SettingsDialog::finishChange()
{
    showValues();
    emit changed(m_history.settings());
}

void SettingsDialog::showValues()
{
    for (const Page &page : std::as_const(m_pages)) {
        for (SettingsRow *row : page.rows)
            row->setSettings(m_history.settings());
    }
    if (!m_history.canUndo() && m_undo->hasFocus())
        m_search->setFocus();
    m_undo->setEnabled(m_history.canUndo());
    m_undo->setToolTip(m_history.undoLabel());
    m_undo->setAccessibleDescription(m_history.undoLabel());
}

/// Shows the rows of the chosen section, or the rows of all sections that match the search. A
/// narrow window has no list of sections and shows all.
void SettingsDialog::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const bool showsAll = m_isNarrow || !words.isEmpty();
    const QSignalBlocker blocker(m_sections);
    if (showsAll)
        m_sections->clearSelection();
    else
        m_sections->setCurrentRow(m_sections->currentRow(), QItemSelectionModel::ClearAndSelect);
    int shown = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        const Page &page = m_pages.at(i);
        const bool isChosen = showsAll || m_sections->currentRow() == i;
        int matches = 0;
        for (SettingsRow *row : page.rows) {
            const bool isMatch = isChosen && row->matches(words);
            row->setVisible(isMatch);
            row->mark(words);
            matches += isMatch;
        }
        page.caption->setVisible(showsAll && matches > 0);
        shown += matches;
    }
    m_none->setText(tr("No setting matches “%1”.").arg(m_search->text().trimmed()));
    m_none->setVisible(shown == 0);
    if (shown == 0)
        announce(*this, m_none->text());
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsDialog::choosePage()
{
    if (m_sections->selectedItems().isEmpty())
        return;
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    filter();
}

void SettingsDialog::askForImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import settings"), QString(), fileFilter());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        report(importFrom(file.read(maxSettingsFileBytes + 1)));
    else
        report(tr("The file cannot be read (%1).").arg(file.errorString()));
}

void SettingsDialog::askForExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export settings"), QStringLiteral("hearth-settings.json"), fileFilter());
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = exportSettings(settings());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        report(tr("The settings are saved in %1.").arg(path));
    else
        report(tr("The file cannot be written (%1).").arg(file.errorString()));
}

void SettingsDialog::report(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->show();
    announce(*this, sentence);
}

/// A text field without a text to undo leaves Ctrl+Z to the dialog.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *edit = qobject_cast<QLineEdit *>(watched);
    if (edit && event->type() == QEvent::ShortcutOverride && !edit->isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isNarrow = width() < m_theme.px(narrowBelow);
    m_sections->setHidden(isNarrow);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        filter();
}

void SettingsDialog::applyTheme()
{
    const int margin = m_theme.px(dialogMargin);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(m_theme.px(10));
    m_column->setContentsMargins(m_theme.px(focusRing), 0, m_theme.px(14), 0);
    m_sections->setFixedWidth(m_theme.px(sectionsWidth));
    QPalette clear = m_theme.palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_sections->setPalette(clear);
    m_sections->doItemsLayout();
    m_status->setFont(m_theme.smallFont());
    m_status->setPalette(m_theme.palette(Theme::Token::Secondary));
    m_none->setFont(m_theme.font());
    m_none->setPalette(m_theme.palette(Theme::Token::Secondary));
    for (const Page &page : std::as_const(m_pages)) {
        page.caption->setFont(m_theme.titleFont());
        page.caption->setPalette(m_theme.palette());
        page.caption->setContentsMargins(0, m_theme.px(14), 0, 0);
    }
}

} // namespace client

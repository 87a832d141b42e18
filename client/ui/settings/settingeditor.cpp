// SPDX-License-Identifier: MIT
#include "client/ui/settings/settingeditor.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QWheelEvent>

namespace client {

namespace {

using Report = std::function<void(const QJsonValue &)>;

constexpr int maxChoiceWidth = 190; // in design pixels

struct EditorTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::SettingEditor)
};

/// Leaves the wheel to the page, so that scrolling over an editor does not change its value.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void guardWheel(QWidget &widget)
{
    widget.setFocusPolicy(Qt::StrongFocus);
    widget.installEventFilter(new WheelGuard(&widget));
}

/// Makes the editor of each kind of setting.
class Maker
{
public:
    Maker(const Theme &theme, QWidget *parent, const Report &report)
        : m_theme(theme)
        , m_parent(parent)
        , m_report(report)
    {}

    SettingEditor operator()(bool WindowSettings::* /*member*/) const
    {
        auto *box = new QCheckBox(m_parent);
        QObject::connect(box, &QCheckBox::toggled, box,
                         [report = m_report](bool on) { report(on); });
        return {box, [box](const QJsonValue &value) {
                    const QSignalBlocker blocker(box);
                    box->setChecked(value.toBool());
                }};
    }

    SettingEditor operator()(const IntSetting &setting) const
    {
        auto *box = new QSpinBox(m_parent);
        box->setRange(setting.min, setting.max);
        box->setSingleStep(setting.step);
        box->setSuffix(QString::fromLatin1(setting.suffix));
        box->setKeyboardTracking(false); // 120 is not 1, 12 and 120
        guardWheel(*box);
        QObject::connect(box, &QSpinBox::valueChanged, box,
                         [report = m_report](int number) { report(number); });
        return {box,
                [box](const QJsonValue &value) {
                    const QSignalBlocker blocker(box);
                    box->setValue(value.toInt());
                },
                true};
    }

    SettingEditor operator()(const TimeSetting & /*setting*/) const
    {
        auto *edit = new QTimeEdit(m_parent);
        edit->setKeyboardTracking(false);
        guardWheel(*edit);
        QObject::connect(edit, &QTimeEdit::timeChanged, edit, [report = m_report](QTime time) {
            report(time.msecsSinceStartOfDay() / 60'000);
        });
        return {edit,
                [edit](const QJsonValue &value) {
                    const QSignalBlocker blocker(edit);
                    edit->setTime(QTime::fromMSecsSinceStartOfDay(value.toInt() * 60'000));
                },
                true};
    }

    SettingEditor operator()(const ChoiceSetting &setting) const
    {
        QComboBox *box = newBox();
        for (const ChoiceSetting::Choice &choice : setting.choices)
            box->addItem(settingText(choice.label), QString(choice.name));
        return editorOf(box);
    }

    SettingEditor operator()(const FontSetting & /*setting*/) const
    {
        QComboBox *box = newBox();
        box->addItem(EditorTexts::tr("Like the desktop"), QString());
        for (const QString &family : QFontDatabase::families()) {
            if (!QFontDatabase::isPrivateFamily(family))
                box->addItem(family, family);
        }
        return editorOf(box);
    }

    SettingEditor operator()(const TextSetting &setting) const
    {
        auto *field = new Field(m_theme, m_parent);
        field->setMaxLength(setting.maxLength);
        QObject::connect(field, &QLineEdit::textEdited, field,
                         [report = m_report](const QString &text) { report(text); });
        return {field,
                [field](const QJsonValue &value) {
                    if (field->text().trimmed() != value.toString())
                        field->setText(value.toString());
                },
                true};
    }

    SettingEditor operator()(const WordsSetting &setting) const
    {
        auto *field = new Field(m_theme, m_parent);
        field->setMaxLength(setting.maxWords * (setting.maxLength + 2));
        field->setPlaceholderText(EditorTexts::tr("word, another word"));
        QObject::connect(field, &QLineEdit::textEdited, field,
                         [report = m_report](const QString &text) { report(wordsIn(text)); });
        return {field,
                [field](const QJsonValue &value) {
                    if (wordsIn(field->text()) != value.toArray())
                        field->setText(value.toVariant().toStringList().join(QStringLiteral(", ")));
                },
                true};
    }

    SettingEditor operator()(const KeysSetting & /*setting*/) const { return {}; }
    SettingEditor operator()(QByteArray WindowSettings::* /*member*/) const { return {}; }

private:
    /// Keyboards have different commas.
    static QJsonArray wordsIn(const QString &text)
    {
        static const QRegularExpression commas(QStringLiteral("[,\u060c\u3001\uff0c]"));
        QStringList words;
        for (const QString &word : text.split(commas)) {
            const QString trimmed = word.trimmed();
            if (!trimmed.isEmpty() && !words.contains(trimmed, Qt::CaseInsensitive))
                words.append(trimmed);
        }
        return QJsonArray::fromStringList(words);
    }

    QComboBox *newBox() const
    {
        auto *box = new QComboBox(m_parent);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(m_theme.px(maxChoiceWidth));
        guardWheel(*box);
        return box;
    }

    /// The editor of a @p box whose data are the values.
    SettingEditor editorOf(QComboBox *box) const
    {
        QObject::connect(box, &QComboBox::activated, box, [box, report = m_report](int index) {
            report(box->itemData(index).toString());
        });
        return {box, [box](const QJsonValue &value) {
                    const QString name = value.toString();
                    if (box->findData(name) < 0)
                        box->addItem(name, name); // a font that is not installed
                    box->setCurrentIndex(box->findData(name));
                }};
    }

    const Theme &m_theme;
    QWidget *m_parent;
    const Report &m_report;
};

} // namespace

SettingEditor makeEditor(const WindowSetting &row, const Theme &theme, QWidget *parent,
                         const Report &report)
{
    return std::visit(Maker(theme, parent, report), row.member);
}

} // namespace client

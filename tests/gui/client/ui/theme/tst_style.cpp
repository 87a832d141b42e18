// SPDX-License-Identifier: MIT
#include "client/ui/theme/theme.h"
#include "client/ui/theme/themecolors.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>

#include <functional>

using client::Theme;

/// The standard controls as the style draws them: compared with each other, not with stored
/// pictures, so that they do not depend on the fonts of the computer.
class tst_Style : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void haveOneShapeInAllModes_data() { addControls(); }
    void haveOneShapeInAllModes();
    void areMirrored_data() { addControls(); }
    void areMirrored();
    void haveTheSameShapeAtTwiceTheResolution_data() { addControls(); }
    void haveTheSameShapeAtTwiceTheResolution();
    void showTheFocus_data() { addControls(); }
    void showTheFocus();
    void haveTheHeightOfFields();
    void cutNoText_data();
    void cutNoText();
    void keepSelectedTextReadable();
    void markTheMainButton();

private:
    using Maker = std::function<QWidget *(QWidget *)>;

    static void addControls();
    QWidget *make(const Maker &maker);
    static QImage picture(QWidget &widget, qreal ratio = 1);
    /// Where @p picture differs from the colour of its corner.
    static QImage inkOf(const QImage &picture);
    static qreal differenceOf(const QImage &one, const QImage &other);

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
};

Q_DECLARE_METATYPE(std::function<QWidget *(QWidget *)>)

void tst_Style::init()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.setZoom(1);
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 200);
}

void tst_Style::cleanup()
{
    m_window.reset();
}

void tst_Style::addControls()
{
    QTest::addColumn<Maker>("maker");
    const auto add = [](const char *name, const Maker &maker) { QTest::newRow(name) << maker; };
    add("combo box", [](QWidget *parent) {
        auto *box = new QComboBox(parent);
        box->addItem(QStringLiteral("HHHHH"));
        return box;
    });
    add("spin box", [](QWidget *parent) {
        auto *box = new QSpinBox(parent);
        box->setRange(0, 100);
        box->setValue(50);
        box->setAlignment(Qt::AlignCenter); // digits are not mirrored
        return box;
    });
    add("time", [](QWidget *parent) {
        auto *edit = new QTimeEdit(QTime(10, 30), parent);
        edit->setAlignment(Qt::AlignCenter);
        return edit;
    });
    add("line edit", [](QWidget *parent) { return new QLineEdit(parent); });
    add("button", [](QWidget *parent) { return new QPushButton(QStringLiteral("HHHHH"), parent); });
    add("check box", [](QWidget *parent) {
        auto *box = new QCheckBox(QStringLiteral("HHHHH"), parent);
        box->setChecked(true);
        return box;
    });
    add("radio button", [](QWidget *parent) {
        auto *button = new QRadioButton(QStringLiteral("HHHHH"), parent);
        button->setChecked(true);
        return button;
    });
    add("slider", [](QWidget *parent) {
        auto *slider = new QSlider(Qt::Horizontal, parent);
        slider->setValue(30);
        return slider;
    });
    add("tabs", [](QWidget *parent) {
        auto *tabs = new QTabBar(parent);
        tabs->addTab(QStringLiteral("HHHHH"));
        tabs->addTab(QStringLiteral("IIIII"));
        return tabs;
    });
}

QWidget *tst_Style::make(const Maker &maker)
{
    QWidget *widget = maker(m_window.get());
    widget->setAutoFillBackground(true);
    widget->move(20, 60); // away from the pointer
    widget->resize(widget->sizeHint().expandedTo({160, 0}));
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->setFocus(); // not the control
    m_window->show();
    return widget;
}

QImage tst_Style::picture(QWidget &widget, qreal ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

QImage tst_Style::inkOf(const QImage &picture)
{
    constexpr int least = 9; // of 255
    const QRgb ground = picture.pixel(0, 0);
    QImage ink(picture.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const bool differs = std::abs(qRed(pixel) - qRed(ground)) > least
                                 || std::abs(qGreen(pixel) - qGreen(ground)) > least
                                 || std::abs(qBlue(pixel) - qBlue(ground)) > least;
            ink.scanLine(y)[x] = differs ? 255 : 0;
        }
    }
    return ink;
}

/// The part of the pixels with ink in one of the pictures that have none in or near that place in
/// the other one.
qreal tst_Style::differenceOf(const QImage &one, const QImage &other)
{
    const auto missing = [](const QImage &from, const QImage &in) {
        int count = 0;
        int wrong = 0;
        for (int y = 0; y < from.height(); ++y) {
            for (int x = 0; x < from.width(); ++x) {
                if (from.constScanLine(y)[x] == 0)
                    continue;
                ++count;
                bool isNear = false;
                for (int dy = -1; dy <= 1; ++dy) {
                    for (int dx = -1; dx <= 1; ++dx) {
                        if (in.valid(x + dx, y + dy) && in.constScanLine(y + dy)[x + dx] != 0)
                            isNear = true;
                    }
                }
                wrong += isNear ? 0 : 1;
            }
        }
        return count > 0 ? qreal(wrong) / count : 1.0;
    };
    return qMax(missing(one, other), missing(other, one));
}

void tst_Style::haveOneShapeInAllModes()
{
    QFETCH(Maker, maker);
    QWidget *widget = make(maker);
    const QImage light = inkOf(picture(*widget));
    m_theme.setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(widget->sizeHint().height(), light.height());
    const qreal difference = differenceOf(light, inkOf(picture(*widget)));
    QVERIFY2(difference < 0.1, qPrintable(QString::number(difference)));
}

void tst_Style::areMirrored()
{
    QFETCH(Maker, maker);
    QWidget *widget = make(maker);
    const QImage forward = inkOf(picture(*widget));
    widget->setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = inkOf(picture(*widget)).mirrored(true, false);
    QVERIFY2(differenceOf(forward, mirrored) < 0.15,
             qPrintable(QString::number(differenceOf(forward, mirrored))));
}

void tst_Style::haveTheSameShapeAtTwiceTheResolution()
{
    QFETCH(Maker, maker);
    QWidget *widget = make(maker);
    const QImage once = inkOf(picture(*widget).scaled(widget->size() * 2));
    const QImage twice = inkOf(picture(*widget, 2));
    QCOMPARE(twice.size(), once.size());
    QVERIFY2(differenceOf(once, twice) < 0.1,
             qPrintable(QString::number(differenceOf(once, twice))));
}

/// An accent border and a soft ring, in each mode.
void tst_Style::showTheFocus()
{
    QFETCH(Maker, maker);
    QWidget *widget = make(maker);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const Theme::Mode mode :
         {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        m_theme.setMode(mode);
        QCoreApplication::processEvents();
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        const QImage image = picture(*widget);
        int accent = 0;
        int soft = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                accent += image.pixel(x, y) == m_theme.color(Theme::Token::Accent).rgb();
                soft += image.pixel(x, y) == m_theme.color(Theme::Token::AccentSoft).rgb();
            }
        }
        QVERIFY2(accent > 0, qPrintable(Theme::modeName(mode)));
        QVERIFY2(soft > 20, qPrintable(Theme::modeName(mode)));
    }
}

void tst_Style::haveTheHeightOfFields()
{
    const int height = m_theme.px(38 + 6);
    QComboBox combo;
    QSpinBox spin;
    QTimeEdit time;
    QLineEdit edit;
    QPushButton button(QStringLiteral("OK"));
    for (const QWidget *widget :
         std::initializer_list<QWidget *>{&combo, &spin, &time, &edit, &button})
        QCOMPARE(widget->sizeHint().height(), height);
}

void tst_Style::cutNoText_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("1.5x") << 1.5;
    QTest::newRow("2x") << 2.0;
}

void tst_Style::cutNoText()
{
    QFETCH(qreal, zoom);
    m_theme.setZoom(zoom);
    const QString text = QStringLiteral("Remove messages after 90 days");
    QComboBox box;
    box.addItem(text);
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.rect = QRect(QPoint(), box.sizeHint());
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    QVERIFY(room.width() >= box.fontMetrics().horizontalAdvance(text) + 2);
    QVERIFY(room.height() >= box.fontMetrics().height());
    QMenu menu;
    const QAction *action = menu.addAction(text + QStringLiteral("\tCtrl+Shift+M"));
    const int wanted = menu.fontMetrics().horizontalAdvance(text)
                       + menu.fontMetrics().horizontalAdvance(QStringLiteral("Ctrl+Shift+M"));
    menu.adjustSize();
    QVERIFY(menu.actionGeometry(const_cast<QAction *>(action)).width() > wanted + 24 * zoom);
    QPushButton button(text);
    QVERIFY(button.sizeHint().width() > button.fontMetrics().horizontalAdvance(text));
}

/// The selection of standard lists is soft, so their selected text keeps its colour.
void tst_Style::keepSelectedTextReadable()
{
    QListWidget list(m_window.get());
    list.addItem(QStringLiteral("HHHHH"));
    list.setCurrentRow(0);
    m_window->show();
    for (const Theme::Mode mode :
         {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        m_theme.setMode(mode);
        QCoreApplication::processEvents();
        const QRect row = list.visualItemRect(list.item(0));
        const QImage image = list.viewport()->grab(row).toImage();
        const QColor back = image.pixelColor(image.width() / 2, image.height() / 2);
        QCOMPARE(back, m_theme.color(Theme::Token::AccentSoft));
        QVERIFY(client::contrast(back, m_theme.color(Theme::Token::Text)) >= 4.5);
    }
}

void tst_Style::markTheMainButton()
{
    QDialog dialog;
    QPushButton main(QStringLiteral("OK"), &dialog);
    QPushButton other(QStringLiteral("No"), &dialog);
    main.setDefault(true);
    other.setAutoDefault(false);
    for (QPushButton *button : {&main, &other})
        button->resize(button->sizeHint());
    other.move(0, 100);
    dialog.show();
    const QPoint inside(m_theme.px(3) + 6, main.height() / 2);
    QCOMPARE(picture(main).pixelColor(inside), m_theme.color(Theme::Token::Accent));
    QCOMPARE(picture(other).pixelColor(inside), m_theme.color(Theme::Token::Card));
}

HEARTH_WINDOW_TEST(tst_Style)
#include "tst_style.moc"

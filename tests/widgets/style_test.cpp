#include "theme/colours.h"
#include "theme/style.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>

#include <cmath>
#include <memory>

using namespace besa;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The strongest contrast with `back` in the widget's picture.
double strongest(QWidget& widget, const QColor& back)
{
    const QImage image = widget.grab().toImage();
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            most = std::max(most, contrast(image.pixelColor(x, y), back));
        }
    }
    return most;
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void emptyBoxesStandOut_data();
    void emptyBoxesStandOut();
    void checkedLooksDifferent();
    void focusIsSeen();
};

void StyleTest::emptyBoxesStandOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("round");
    for (const bool dark : {false, true}) {
        for (const bool round : {false, true}) {
            QTest::addRow("%s %s", dark ? "dark" : "light", round ? "radio" : "check") << dark << round;
        }
    }
}

void StyleTest::emptyBoxesStandOut()
{
    QFETCH(bool, dark);
    QFETCH(bool, round);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    std::unique_ptr<QAbstractButton> box;
    if (round) {
        box = std::make_unique<QRadioButton>();
    } else {
        box = std::make_unique<QCheckBox>();
    }
    // 3:1 is what guidelines ask of the outline of an input.
    QVERIFY(strongest(*box, box->palette().color(QPalette::Window)) >= 3);
}

void StyleTest::checkedLooksDifferent()
{
    QApplication::setPalette(lightPalette());
    QCheckBox box;
    box.setTristate(true);
    QList<QImage> images;
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        box.setCheckState(state);
        images << box.grab().toImage();
    }
    QVERIFY(images[0] != images[1]);
    QVERIFY(images[1] != images[2]);
    QVERIFY(images[0] != images[2]);
}

void StyleTest::focusIsSeen()
{
    QApplication::setPalette(darkPalette());
    QLineEdit line;
    line.setPlaceholderText("x");
    const QImage before = line.grab().toImage();
    line.show();
    line.activateWindow();
    line.setFocus();
    QTRY_VERIFY(line.hasFocus());
    QVERIFY(line.grab().toImage() != before);
}

QTEST_MAIN(StyleTest)
#include "style_test.moc"

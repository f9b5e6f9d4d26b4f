#include "form/token_inspector.h"
#include "form/token_view.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

using namespace besa;

namespace {

TokenSample sampleOf(const std::vector<std::string>& pieces)
{
    TokenSample sample;
    sample.document = 2;
    sample.offset = 40;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        sample.ids.push_back(static_cast<std::int32_t>(100 + i));
    }
    sample.pieces = pieces;
    return sample;
}

TokenSample longSample(int tokens)
{
    std::vector<std::string> pieces;
    for (int i = 0; i < tokens; ++i) {
        pieces.push_back("▁word" + std::to_string(i));
    }
    return sampleOf(pieces);
}

CalibrationPreview previewOf(const std::vector<TokenSample>& shown)
{
    CalibrationPreview preview;
    preview.sampling = "packed";
    preview.samples = 128;
    preview.length = shown.empty() ? 0 : static_cast<std::int64_t>(shown.front().ids.size());
    preview.tokenHash = "0123456789abcdef";
    preview.shown = shown;
    return preview;
}

QString text(const QWidget& parent, const char* name)
{
    return parent.findChild<QLabel*>(name)->text();
}

} // namespace

class TokenInspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreMadeVisible_data();
    void piecesAreMadeVisible();
    void linesBreakAfterLineBreaks();
    void keysMoveTheCurrentToken();
    void clickChoosesAToken();
    void idsStandBelow();
    void idsAloneWithoutTokenizer();
    void longWindowScrollsSmoothly();
    void dialogSaysWhatItShows();
    void otherWindowIsChosen();
    void waitingEmptyAndWrongAreTold();
};

void TokenInspectorTest::piecesAreMadeVisible_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("special");

    QTest::newRow("word") << "▁Once"
                          << "▁Once" << false;
    QTest::newRow("begin") << "<s>"
                           << "<s>" << true;
    QTest::newRow("header") << "<|begin_of_text|>"
                            << "<|begin_of_text|>" << true;
    QTest::newRow("byte") << "<0xE2>"
                          << "<0xE2>" << false;
    QTest::newRow("line break byte") << "<0x0A>"
                                     << "↵" << false;
    QTest::newRow("line break") << "a\n"
                                << "a↵" << false;
    QTest::newRow("tab") << "\t"
                         << "⇥" << false;
    QTest::newRow("space") << "a b"
                           << "a␣b" << false;
    QTest::newRow("less than") << "<"
                               << "<" << false;
    QTest::newRow("empty") << ""
                           << "∅" << false;
}

void TokenInspectorTest::piecesAreMadeVisible()
{
    QFETCH(QString, piece);
    QFETCH(QString, shown);
    QFETCH(bool, special);
    TokenView view;
    view.setSample(sampleOf({piece.toStdString()}));
    QCOMPARE(view.shownText(0), shown);
    QCOMPARE(view.isSpecial(0), special);
    QVERIFY(view.description(0).contains("id 100"));
    QCOMPARE(view.description(0).contains("special"), special);
}

void TokenInspectorTest::linesBreakAfterLineBreaks()
{
    TokenView view;
    view.resize(600, 300);
    view.setSample(sampleOf({"▁a", "<0x0A>", "▁b"}));
    QCOMPARE(view.chipRect(0).top(), view.chipRect(1).top());
    QVERIFY(view.chipRect(2).top() > view.chipRect(1).bottom());
    view.setSample(sampleOf({"Ġa", "Ċ", "Ġb"}));
    QCOMPARE(view.shownText(1), QString("↵"));
    QVERIFY(view.chipRect(2).top() > view.chipRect(1).bottom());
}

void TokenInspectorTest::keysMoveTheCurrentToken()
{
    TokenView view;
    view.resize(300, 200);
    view.show();
    view.setSample(longSample(100));
    QSignalSpy moved(&view, &TokenView::currentChanged);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.chipRect(view.current()).top() > view.chipRect(1).top());
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.chipRect(view.current()).top(), view.chipRect(1).top());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.current(), 99);
    QVERIFY(view.viewport()->rect().contains(view.chipRect(99)));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 99);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.current(), 0);
    QVERIFY(view.accessibleDescription().contains("Token 1 of 100"));
    QCOMPARE(moved.count(), 5);
}

void TokenInspectorTest::clickChoosesAToken()
{
    TokenView view;
    view.resize(300, 200);
    view.show();
    view.setSample(longSample(20));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.chipRect(7).center());
    QCOMPARE(view.current(), 7);
}

void TokenInspectorTest::idsStandBelow()
{
    TokenView view;
    view.resize(300, 200);
    view.setSample(longSample(20));
    const int before = view.chipRect(0).height();
    view.setShowsIds(true);
    QVERIFY(view.chipRect(0).height() > before);
}

void TokenInspectorTest::idsAloneWithoutTokenizer()
{
    TokenSample sample = longSample(3);
    sample.pieces.clear();
    TokenView view;
    view.setSample(sample);
    QCOMPARE(view.shownText(2), QString("102"));
    QCOMPARE(view.description(2), QString("Token 3 of 3: id 102"));
}

void TokenInspectorTest::longWindowScrollsSmoothly()
{
    TokenView view;
    view.resize(700, 500);
    view.show();
    view.setSample(longSample(2048));
    view.setShowsIds(true);
    QScrollBar& bar = *view.verticalScrollBar();
    QVERIFY(bar.maximum() > 1000);
    QPixmap page(view.viewport()->size());
    constexpr int kPages = 50;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kPages; ++i) {
        bar.setValue(bar.maximum() * i / kPages);
        view.viewport()->render(&page);
    }
    // A frame is 16 ms; processors that others use too get some more.
    QVERIFY2(timer.elapsed() / kPages < 50, qPrintable(QString::number(timer.elapsed() / kPages)));
}

void TokenInspectorTest::dialogSaysWhatItShows()
{
    TokenInspector inspector;
    inspector.setPreview(previewOf({sampleOf({"<s>", "▁a"}), sampleOf({"▁b", "▁c"})}));
    QVERIFY(text(inspector, "origin").contains("document 3 at token 41"));
    QVERIFY(text(inspector, "origin").contains("packed"));
    QVERIFY(text(inspector, "current-token").contains("special token “<s>”, id 100"));
    const auto children = inspector.findChildren<QWidget*>();
    QVERIFY(std::ranges::any_of(children, [](const QWidget* widget) {
        return widget->accessibleName().contains("0123456789abcdef");
    }));
}

void TokenInspectorTest::otherWindowIsChosen()
{
    TokenInspector inspector;
    inspector.setPreview(previewOf({sampleOf({"▁a"}), sampleOf({"▁b"})}));
    QTest::keyClick(inspector.findChild<QSpinBox*>("sample"), Qt::Key_Up);
    QCOMPARE(inspector.view()->shownText(0), QString("▁b"));
    QTest::mouseClick(inspector.findChild<QCheckBox*>("show-ids"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(inspector.view()->showsIds());
}

void TokenInspectorTest::waitingEmptyAndWrongAreTold()
{
    TokenInspector inspector;
    QVERIFY(text(inspector, "inspector-state").contains("Reading"));
    inspector.setPreview(previewOf({}));
    QVERIFY(text(inspector, "inspector-state").contains("no window"));
    inspector.setProblem({"the file is empty", "a.txt", "Choose another one."});
    QCOMPARE(text(inspector, "inspector-state"), QString("The file is empty. Choose another one."));
    QCOMPARE(inspector.view()->count(), 0);
    inspector.setPreview(previewOf({sampleOf({"▁a"})}));
    QVERIFY(text(inspector, "inspector-state").isEmpty());
}

QTEST_MAIN(TokenInspectorTest)
#include "token_inspector_test.moc"

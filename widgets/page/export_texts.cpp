#include "page/export_texts.h"

#include "util/number_text.h"

#include <QtCore/QCoreApplication>

namespace besa {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

QString smallerAnswer(const std::optional<ExportSizes>& sizes)
{
    const QString why = say(
        QT_TRANSLATE_NOOP("Export", "A zero takes as much room as any other number, so that every program "
                                    "that opens the original opens this one too."));
    if (!sizes) {
        return why;
    }
    const QString here =
        say(QT_TRANSLATE_NOOP("Export",
                              "The original has %1, this folder %2. Stored as a bit mask and the "
                              "kept weights alone it would be %3, but hardly any program reads such "
                              "a file today. An archive of the folder (zip, zstd) does get smaller."))
            .arg(bytesText(sizes->source), bytesText(sizes->folder), bytesText(sizes->skipped));
    return why + QLatin1Char(' ') + here;
}

} // namespace

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ModelFolder:
        return say(QT_TRANSLATE_NOOP("Export", "Model folder"));
    case ExportFormat::Masks:
        return say(QT_TRANSLATE_NOOP("Export", "Masks only"));
    case ExportFormat::Figures:
        return say(QT_TRANSLATE_NOOP("Export", "Figures"));
    case ExportFormat::Table:
        return say(QT_TRANSLATE_NOOP("Export", "Numbers (CSV)"));
    case ExportFormat::RunRecord:
        return say(QT_TRANSLATE_NOOP("Export", "Run record"));
    }
    return {};
}

QString exportFormatHelp(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ModelFolder:
        return say(QT_TRANSLATE_NOOP(
            "Export",
            "A Hugging Face folder that loads like the original: same names, shapes and types, with "
            "the pruned weights set to zero. A model card, the recipe and the hashes of all files "
            "lie beside them. It is read again and checked before it gets its name."));
    case ExportFormat::Masks:
        return say(QT_TRANSLATE_NOOP(
            "Export", "One bit a pruned weight. Together with the original model, besa apply-mask writes the "
                      "whole model folder again, bit for bit."));
    case ExportFormat::Figures:
        return say(QT_TRANSLATE_NOOP("Export", "Plots as they are zoomed now, for a paper or a slide."));
    case ExportFormat::Table:
        return say(
            QT_TRANSLATE_NOOP("Export", "The numbers that the plots show, with units in the headings."));
    case ExportFormat::RunRecord:
        return say(QT_TRANSLATE_NOOP(
            "Export", "Recipe, events, results of every block and hashes of all inputs: enough to replay the "
                      "run on another machine. The state that only resuming needs is left out."));
    }
    return {};
}

std::vector<ExportAnswer> exportAnswers(ExportFormat format, const std::optional<ExportSizes>& sizes)
{
    if (format == ExportFormat::ModelFolder) {
        return {
            {say(QT_TRANSLATE_NOOP("Export", "Why is it not smaller?")), smallerAnswer(sizes)},
            {say(QT_TRANSLATE_NOOP("Export", "Why is it not faster?")),
             say(QT_TRANSLATE_NOOP(
                 "Export", "transformers, vLLM and llama.cpp multiply by a zero like by any other number, "
                           "and graphics processors gain nothing from zeros in free places. Zeros save time "
                           "only where kernels skip them, such as sparse CPU runtimes and accelerators made "
                           "for it. No speed is promised that was not measured."))}};
    }
    if (format == ExportFormat::Masks) {
        return {
            {say(QT_TRANSLATE_NOOP("Export", "Is this a model?")),
             say(QT_TRANSLATE_NOOP("Export", "No. It only fits the very model it was made for and refuses "
                                             "others. It is the smallest way to pass a result on."))}};
    }
    return {};
}

} // namespace besa

#pragma once

#include <QtCore/QString>

namespace besa {

enum class ExportFormat {
    ModelFolder, ///< Hugging Face folder with its proof
    Masks,       ///< masks.safetensors
    Figures,     ///< plots as pictures
    Table,       ///< the numbers behind the plots as CSV
    RunRecord,   ///< copy of the run folder's record
};

enum class FigureFormat { Png, Svg, Pdf };

/// What a person wants to take away, and where it goes.
struct ExportRequest
{
    ExportFormat format = ExportFormat::ModelFolder;
    QString destination; ///< folder to create, or file; see `allFigures`
    FigureFormat figure = FigureFormat::Png;
    bool allFigures =
        false;              ///< Figures, Table: every plot, and `destination` is a folder; else the shown one
    bool lightTheme = true; ///< Figures: drawn in the light theme whatever the window has
};

} // namespace besa

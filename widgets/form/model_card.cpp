#include "form/model_card.h"

#include "form/fact_grid.h"
#include "form/option_form.h"
#include "form/recipe_draft.h"
#include "util/core_text.h"
#include "util/ink_label.h"
#include "util/number_text.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr int kMenuWidth = 420; ///< of texts in menus, in pixels

QPushButton* menuButton(const QString& text, QMenu* menu, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::StrongFocus);
    menu->setParent(button, menu->windowFlags());
    menu->setToolTipsVisible(true);
    return button;
}

/// "269.1 MB, BF16"
QString sizeText(const ModelSummary& summary)
{
    QStringList types;
    for (const auto& [type, bytes] : summary.bytesByDtype) {
        types << QString::fromStdString(type);
    }
    return types.isEmpty() ? bytesText(summary.fileBytes)
                           : bytesText(summary.fileBytes) + ", " + types.join(QLatin1String(" + "));
}

/// Why a cached model cannot be taken; empty when it can.
QString refusal(const CachedModel& model)
{
    if (!model.unsupported.empty()) {
        return coreText(model.unsupported);
    }
    if (model.revisions.empty() || !model.revisions.front().complete) {
        const auto missing =
            model.revisions.empty() ? std::vector<std::string>{} : model.revisions.front().missing;
        QStringList names;
        for (const std::string& name : missing) {
            names << QString::fromStdString(name);
        }
        return names.isEmpty()
                   ? ModelCard::tr("The download is not complete.")
                   : ModelCard::tr("The download is not complete. Missing: %1").arg(names.join(", "));
    }
    return {};
}

} // namespace

ModelCard::ModelCard(RecipeDraft& draft, QWidget* parent)
    : Card(1, tr("Model"), parent)
    , m_draft(draft)
    , m_form(new OptionForm(draft, {findOption("model")}, this))
    , m_recentMenu(new QMenu(this))
    , m_cachedMenu(new QMenu(this))
    , m_state(new InkLabel(Ink::Muted, this))
    , m_facts(new FactGrid(this))
    , m_warnings(new InkLabel(Ink::Warning, this))
{
    setObjectName("model-card");
    m_state->setObjectName("model-state");
    m_warnings->setObjectName("model-warnings");
    m_state->setTextFormat(Qt::PlainText);
    m_warnings->setTextFormat(Qt::PlainText);
    m_state->setContentsMargins(9, 0, 0, 0);
    m_warnings->setContentsMargins(9, 0, 0, 0);
    body()->addWidget(m_form);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(9, 0, 0, 0);
    auto* recent = menuButton(tr("Recent"), m_recentMenu, this);
    recent->setObjectName("recent-models");
    auto* cached = menuButton(tr("Hugging Face cache"), m_cachedMenu, this);
    cached->setObjectName("cached-models");
    row->addWidget(recent);
    row->addWidget(cached);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_state);
    body()->addWidget(m_facts);
    body()->addWidget(m_warnings);
    m_facts->hide();
    m_warnings->hide();
    m_state->setText(tr("A model folder holds config.json, safetensors files and a tokenizer."));

    connect(m_recentMenu, &QMenu::aboutToShow, this, &ModelCard::fillRecent);
    connect(m_cachedMenu, &QMenu::aboutToShow, this, [this] {
        fillCached();
        Q_EMIT cachedModelsRequested();
    });
}

void ModelCard::setWaiting()
{
    m_hasSummary = false;
    m_memory = 0;
    m_facts->hide();
    m_warnings->hide();
    m_state->setInk(Ink::Muted);
    m_state->setText(m_draft.recipe().model.empty()
                         ? tr("A model folder holds config.json, safetensors files and a tokenizer.")
                         : tr("Reading the model’s headers…"));
    m_state->show();
}

void ModelCard::setSummary(const ModelSummary& summary)
{
    m_summary = summary;
    m_hasSummary = true;
    m_state->hide();
    QStringList warnings;
    for (const Problem& warning : summary.warnings) {
        warnings << problemText(warning);
    }
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    showFacts();
}

void ModelCard::setProblem(const Problem& problem)
{
    m_hasSummary = false;
    m_facts->hide();
    m_warnings->hide();
    m_state->setInk(Ink::Bad);
    m_state->setText(problemText(problem));
    m_state->setToolTip(QString::fromStdString(problem.where));
    m_state->show();
}

void ModelCard::setMemory(std::int64_t bytes)
{
    m_memory = bytes;
    if (m_hasSummary) {
        showFacts();
    }
}

void ModelCard::setCachedModels(std::vector<CachedModel> models)
{
    m_cached = std::move(models);
    m_hasCached = true;
    if (m_cachedMenu->isVisible()) {
        fillCached();
    }
}

void ModelCard::setRecent(const QStringList& paths)
{
    m_recent = paths;
}

void ModelCard::choose(const QString& path)
{
    m_draft.finishEdit();
    m_draft.set(*findOption("model"), {path.toStdString()});
    m_draft.finishEdit();
}

void ModelCard::showFacts()
{
    const ModelSummary& model = m_summary;
    const double part = model.parameters > 0 ? double(model.prunable) / double(model.parameters) : 0;
    m_facts->setFacts(
        {{tr("Architecture"), QString::fromStdString(model.architecture)},
         {tr("Blocks"), tr("%1 of width %2").arg(countText(model.blocks), countText(model.hidden))},
         {tr("Parameters"), shortCountText(model.parameters)},
         {tr("Prunable"), tr("%1 (%2)").arg(shortCountText(model.prunable), percentText(part))},
         {tr("On disk"), sizeText(model)},
         {tr("Context"), tr("%1 tokens").arg(countText(model.context))},
         {tr("Tokenizer"), coreText(model.tokenizer)},
         {tr("Memory to prune"), m_memory > 0 ? tr("about %1").arg(bytesText(m_memory)) : QString()}});
}

void ModelCard::fillCached()
{
    m_cachedMenu->clear();
    if (m_cached.empty()) {
        m_cachedMenu
            ->addAction(m_hasCached ? tr("There is no model in the cache") : tr("Looking into the cache…"))
            ->setEnabled(false);
        return;
    }
    for (const CachedModel& model : m_cached) {
        const QString id = QString::fromStdString(model.id);
        const QString why = refusal(model);
        const QString size = model.revisions.empty() ? QString() : bytesText(model.revisions.front().bytes);
        const bool incomplete = model.unsupported.empty() && !why.isEmpty();
        const QString state = why.isEmpty() ? size : incomplete ? tr("incomplete") : tr("not supported");
        QAction* action =
            m_cachedMenu->addAction(tr("%1 — %2", "a cached model and its size or state").arg(id, state),
                                    this, [this, id] { choose(id); });
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? QString::fromStdString(model.architecture) : why);
    }
}

void ModelCard::fillRecent()
{
    m_recentMenu->clear();
    if (m_recent.isEmpty()) {
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
    }
    for (const QString& path : m_recent) {
        const QString text = fontMetrics().elidedText(path, Qt::ElideMiddle, kMenuWidth);
        m_recentMenu->addAction(text, this, [this, path] { choose(path); })->setToolTip(path);
    }
}

} // namespace besa

#pragma once

#include "form/card.h"
#include "report/cached_model.h"
#include "report/model_summary.h"
#include "report/problem.h"

#include <QtCore/QStringList>

#include <vector>

class QMenu;

namespace besa {

class FactGrid;
class InkLabel;
class OptionForm;
class RecipeDraft;

/// Which model is pruned, and what is known of it.
class ModelCard : public Card
{
    Q_OBJECT

public:
    explicit ModelCard(RecipeDraft& draft, QWidget* parent = nullptr);

    OptionForm* form() const { return m_form; }
    FactGrid* facts() const { return m_facts; }

    void setWaiting(); ///< for the facts of another model
    void setSummary(const ModelSummary& summary);
    void setProblem(const Problem& problem);
    void setMemory(std::int64_t bytes); ///< that pruning takes; 0 while unknown
    void setCachedModels(std::vector<CachedModel> models);
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void cachedModelsRequested();

private:
    void choose(const QString& path);
    void showFacts();
    void fillCached();
    void fillRecent();

    RecipeDraft& m_draft;
    OptionForm* m_form;
    QMenu* m_recentMenu;
    QMenu* m_cachedMenu;
    InkLabel* m_state;
    FactGrid* m_facts;
    InkLabel* m_warnings;
    ModelSummary m_summary;
    std::int64_t m_memory = 0;
    bool m_hasSummary = false;
    bool m_hasCached = false;
    std::vector<CachedModel> m_cached;
    QStringList m_recent;
};

} // namespace besa

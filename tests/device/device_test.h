#pragma once

#include "fixture_model.h"

#include "model/causal_lm.h"
#include "report/recipe.h"

#include <QtTest/QTest>

#include <memory>
#include <optional>

namespace besa::test {

/// Holds a device to the CPU: kernels against their plain definitions, operators against the model's own, and
/// the whole work on a block against the CPU's. Skips everything, with the reason, where there is no device.
class DeviceTest : public QObject
{
    Q_OBJECT

public:
    /// Whether the device computes with the CPU's own operators, so that results agree in every bit.
    enum class Arithmetic { Same, Other };

    DeviceTest(std::optional<at::Device> device, QString reason, Arithmetic arithmetic)
        : m_wanted(device)
        , m_reason(std::move(reason))
        , m_same(arithmetic == Arithmetic::Same)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void ranksEqualStableSort_data();
    void ranksEqualStableSort();
    void maskedWeightEqualsDefinition_data();
    void maskedWeightEqualsDefinition();
    void sumsEqualDefinition_data();
    void sumsEqualDefinition();
    void operatorsEqualTheModels_data();
    void operatorsEqualTheModels();
    void attentionEqualsTheCpus_data();
    void attentionEqualsTheCpus();
    void adamEqualsTheCpus();
    void prodigyEqualsTheCpus();
    void twoDevicesDoNotMix();
    void masksEqualTheCpus_data();
    void masksEqualTheCpus();
    void repeatsGiveTheSameBytes();
    void perplexityEqualsTheCpus();
    void generationEqualsTheCpus();

private:
    /// What pruning all blocks gives.
    struct Walk
    {
        std::vector<at::Tensor> keep;
        std::vector<double> losses;      ///< of the blocks' final masks
        std::optional<double> firstLoss; ///< of the first block's first step, where something is learned
    };

    at::Device device() const { return *m_wanted; }
    CausalLm model(at::Device device) const;
    Walk walk(at::Device device, const Recipe& recipe) const;

    std::optional<at::Device> m_wanted;
    QString m_reason;
    bool m_same;
    TemporaryFolder m_folder;
    at::Tensor m_ids; ///< [windows, length]
};

} // namespace besa::test

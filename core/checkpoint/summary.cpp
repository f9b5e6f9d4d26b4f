#include "checkpoint/checkpoint.h"
#include "checkpoint/tensor_layout.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <sstream>

namespace besa {

namespace {

std::string ropeText(const RopeScaling& rope)
{
    std::ostringstream text;
    switch (rope.kind) {
    case RopeScaling::Kind::Default:
        return "default";
    case RopeScaling::Kind::Linear:
        text << "linear";
        break;
    case RopeScaling::Kind::Dynamic:
        text << "dynamic";
        break;
    case RopeScaling::Kind::Llama3:
        text << "llama3";
        break;
    }
    text << " ×" << rope.factor;
    return text.str();
}

std::int64_t storedBytes(const Checkpoint& checkpoint, const std::vector<NamedShape>& tensors)
{
    std::int64_t bytes = 0;
    for (const NamedShape& tensor : tensors) {
        bytes += static_cast<std::int64_t>(checkpoint.place(tensor.name).entry->bytes());
    }
    return bytes;
}

} // namespace

ModelSummary Checkpoint::summary() const
{
    ModelSummary summary;
    summary.path = m_folder.string();
    summary.architecture = m_config.architecture;
    summary.blocks = m_config.blocks;
    summary.hidden = m_config.hiddenSize;
    summary.intermediate = m_config.intermediateSize;
    summary.heads = m_config.heads;
    summary.kvHeads = m_config.kvHeads;
    summary.headDim = m_config.headDim;
    summary.vocabulary = m_config.vocabSize;
    summary.context = m_config.maxPositions;
    summary.tiedHead = m_config.tiedHead;
    summary.rope = ropeText(m_config.rope);
    for (const NamedShape& tensor : modelTensors(m_config)) {
        const TensorEntry& entry = *place(tensor.name).entry;
        summary.parameters += entry.elements();
        summary.bytesByDtype[entry.dtypeText] += static_cast<std::int64_t>(entry.bytes());
    }
    summary.prunable = prunableWeights(m_config);
    for (const auto& shard : m_shards) {
        summary.fileBytes += static_cast<std::int64_t>(shard->size());
    }
    summary.shards = static_cast<std::int64_t>(m_shards.size());
    for (std::int64_t block = 0; block < m_config.blocks; ++block) {
        summary.blockBytes = std::max(summary.blockBytes, storedBytes(*this, blockTensors(m_config, block)));
    }
    summary.tokenizer = describeTokenizer(m_folder);
    summary.warnings = m_warnings;
    return summary;
}

} // namespace besa

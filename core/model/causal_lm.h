#pragma once

#include "checkpoint/checkpoint.h"
#include "model/decoder_block.h"

#include <memory>

namespace besa {

/// A causal language model over an opened checkpoint. Holds embedding, final norm and head; blocks are loaded
/// one at a time, so memory is one block plus the embedding whatever the depth. Weights are copied out of the
/// files; a weight that is not finite, or not in the compute type, is an Error(Model) that names the tensor.
class CausalLm
{
public:
    CausalLm(std::shared_ptr<const Checkpoint> checkpoint, at::ScalarType type, at::Device device);

    const ModelConfig& config() const { return m_checkpoint->config(); }
    const Checkpoint& checkpoint() const { return *m_checkpoint; }
    at::ScalarType type() const { return m_type; }
    at::Device device() const { return m_device; }

    /// Position table for sequences of `length` tokens in the compute type.
    Rotary rotary(std::int64_t length) const { return Rotary::make(config(), length, m_type, m_device); }

    /// ids int64 [B, T] -> [B, T, H] in the compute type. Throws Error(Model) for an id outside the
    /// vocabulary.
    at::Tensor embed(const at::Tensor& ids) const;

    /// Copies block `i` out of the files, converted to the compute type. The disk goes on to the next block
    /// while this one is worked on.
    DecoderBlock loadBlock(int i) const;

    /// Weight [H] of the RMSNorm that reads the output of block `i`: the next block's input norm, the final
    /// norm after the last block.
    at::Tensor normAfter(int i) const;

    /// hidden [..., H] (output of the last block) -> logits [..., V] in the compute type.
    at::Tensor logits(const at::Tensor& hidden) const;

private:
    at::Tensor load(const std::string& name) const;
    void readAhead(int i) const;

    std::shared_ptr<const Checkpoint> m_checkpoint;
    at::ScalarType m_type;
    at::Device m_device;
    at::Tensor m_embedding; ///< [V, H]
    at::Tensor m_finalNorm; ///< [H]
    at::Tensor m_head;      ///< [V, H]; the embedding when tied
};

/// logits [B, T, V] of a whole forward pass, block by block. For tests and short inputs.
at::Tensor forward(const CausalLm& model, const at::Tensor& ids);

} // namespace besa

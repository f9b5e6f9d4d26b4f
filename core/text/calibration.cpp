#include "text/calibration.h"

#include "base/error.h"
#include "base/python_random.h"
#include "checkpoint/tensor_io.h"
#include "text/corpus.h"
#include "text/encoded_documents.h"
#include "text/token_hash.h"
#include "text/token_tensor.h"

#include <algorithm>
#include <numeric>

namespace besa {

namespace {

constexpr std::int64_t kLongestDefaultWindow = 2048;
constexpr std::int64_t kProbed = 200;

using Ids = std::vector<std::int64_t>;

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

/// Files with something between, for messages and records.
std::string namesOf(const CalibrationOptions& options)
{
    std::string names;
    for (const std::string& file : options.files) {
        names += (names.empty() ? "" : ", ") + file;
    }
    return names;
}

std::vector<std::string> readTexts(const CalibrationOptions& options, const std::stop_token& stop)
{
    std::vector<std::string> texts;
    for (const std::string& file : options.files) {
        if (isWikiTextFile(file)) {
            std::string whole;
            for (const std::string& row : readWikiTextRows(file, stop)) {
                whole += row + ' ';
            }
            whole.resize(whole.empty() ? 0 : whole.size() - 1);
            texts.push_back(std::move(whole));
        } else {
            std::vector<std::string> documents = readAllDocuments({file}, options.textKey, stop);
            std::ranges::move(documents, std::back_inserter(texts));
        }
    }
    if (texts.empty()) {
        throw Error(ExitCode::Model,
                    {"there is no calibration text", namesOf(options), "Name files that hold text."});
    }
    return texts;
}

Sampling chosenSampling(EncodedDocuments& documents, std::int64_t samples)
{
    const std::int64_t probed = std::min(documents.size(), kProbed);
    std::int64_t longOnes = 0;
    for (std::int64_t document = 0; document < probed; ++document) {
        longOnes += documents.idsIfLong(document).empty() ? 0 : 1;
    }
    const bool mostAreLong = 2 * longOnes >= probed;
    const bool enoughAreLong = 4 * longOnes * documents.size() >= samples * probed;
    return mostAreLong || enoughAreLong ? Sampling::Papers : Sampling::Packed;
}

void append(Ids& to, const Ids& from, std::int64_t offset, std::int64_t count)
{
    to.insert(to.end(), from.begin() + offset, from.begin() + offset + count);
}

/// Draws documents until one is long; `place` names the text in messages.
std::int64_t drawLongDocument(EncodedDocuments& documents, PythonRandom& random, std::int64_t samples,
                              std::int64_t window, const std::string& place)
{
    const std::int64_t patience = 20 * samples + 10 * documents.size();
    for (std::int64_t attempt = 0; attempt < patience && !documents.noneIsLong(); ++attempt) {
        const std::int64_t drawn = documents.size() == 1 ? 0 : random.randint(0, documents.size() - 1);
        if (!documents.idsIfLong(drawn).empty()) {
            return drawn;
        }
    }
    throw Error(ExitCode::Model,
                {documents.noneIsLong()
                     ? "no document is longer than a window of " + number(window) + " tokens"
                     : "documents longer than a window of " + number(window) + " tokens are too rare to draw",
                 place, "Pack the documents with --sampling packed, or ask for a shorter --length."});
}

Ids drawWindows(EncodedDocuments& documents, const CalibrationOptions& options, std::int64_t window,
                CalibrationSet& set)
{
    PythonRandom random(options.seed);
    Ids windows;
    for (std::int64_t sample = 0; sample < options.samples; ++sample) {
        const std::int64_t document =
            drawLongDocument(documents, random, options.samples, window, set.source);
        const Ids& ids = documents.idsIfLong(document);
        // The last place where a window would fit is never drawn: the papers' own rule.
        const std::int64_t offset = random.randint(0, static_cast<std::int64_t>(ids.size()) - window - 1);
        append(windows, ids, offset, window);
        set.documents.push_back(document);
        set.offsets.push_back(offset);
    }
    return windows;
}

/// Python's random.shuffle of 0 .. count - 1.
Ids shuffledOrder(std::int64_t count, std::uint64_t seed)
{
    Ids order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    PythonRandom random(seed);
    for (std::int64_t i = count - 1; i > 0; --i) {
        std::swap(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(random.randint(0, i))]);
    }
    return order;
}

Ids packWindows(const EncodedDocuments& documents, const CalibrationOptions& options, std::int64_t window,
                CalibrationSet& set)
{
    const std::int64_t wanted = options.samples * window;
    Ids stream;
    for (const std::int64_t document : shuffledOrder(documents.size(), options.seed)) {
        const auto start = static_cast<std::int64_t>(stream.size());
        const Ids ids = documents.encode(document);
        const auto count = std::min(static_cast<std::int64_t>(ids.size()), wanted - start);
        append(stream, ids, 0, count);
        // Windows that start inside this document.
        for (std::int64_t at = (start + window - 1) / window * window; at < start + count; at += window) {
            set.documents.push_back(document);
            set.offsets.push_back(at - start);
        }
        if (start + count == wanted) {
            return stream;
        }
    }
    const std::int64_t whole = static_cast<std::int64_t>(stream.size()) / window;
    throw Error(ExitCode::Model,
                {"the text gives " + number(whole) + " windows of " + number(window) + " tokens, " +
                     number(options.samples) + " are asked for",
                 set.source, "Give more text, or ask for fewer --samples or a shorter --length."});
}

std::int64_t windowLength(const CalibrationOptions& options, std::int64_t context)
{
    const std::int64_t length =
        options.length != 0 ? options.length : std::min(context, kLongestDefaultWindow);
    if (length < 1 || length > context) {
        throw Error(ExitCode::Usage,
                    {"a calibration window of " + number(length) +
                         " tokens does not fit the model, whose context is " + number(context),
                     "calibration.length", "Ask for a length from 1 to " + number(context) + "."});
    }
    return length;
}

CalibrationSet fromText(const CalibrationOptions& options, std::int64_t context, std::int64_t vocabSize,
                        const Tokenizer& tokenizer, const std::stop_token& stop)
{
    const std::int64_t window = windowLength(options, context);
    CalibrationSet set;
    set.source = namesOf(options);
    EncodedDocuments documents(readTexts(options, stop), tokenizer, window, stop);
    const Sampling sampling =
        options.sampling == Sampling::Auto ? chosenSampling(documents, options.samples) : options.sampling;
    const bool packed = sampling == Sampling::Packed;
    set.sampling = packed ? "packed" : "papers";
    const Ids ids =
        packed ? packWindows(documents, options, window, set) : drawWindows(documents, options, window, set);
    set.ids = tokenTensor(ids, vocabSize).view({options.samples, window});
    return set;
}

/// Rows as they are, or a stream cut into rows.
at::Tensor rowsOf(const at::Tensor& ids, const CalibrationOptions& options, std::int64_t context)
{
    if (ids.dim() == 2) {
        return ids;
    }
    const std::int64_t window = windowLength(options, context);
    const std::int64_t whole = ids.numel() / window;
    return ids.narrow(0, 0, whole * window).view({whole, window});
}

CalibrationSet fromTokens(const CalibrationOptions& options, std::int64_t context, std::int64_t vocabSize)
{
    const at::Tensor rows = rowsOf(loadTokens(options.tokens, vocabSize), options, context);
    if (rows.numel() == 0) {
        throw Error(ExitCode::Model, {"there is not one window of tokens", options.tokens,
                                      "Name a tensor [n, T] of token ids, or a longer stream [N]."});
    }
    const std::int64_t window = rows.size(1);
    if (window > context) {
        throw Error(ExitCode::Model,
                    {"the windows have " + number(window) + " tokens, but the context of the model is " +
                         number(context),
                     options.tokens, "Name windows of at most " + number(context) + " tokens."});
    }
    if (options.length != 0 && options.length != window) {
        throw Error(ExitCode::Usage,
                    {"the windows have " + number(window) + " tokens, but a length of " +
                         number(options.length) + " is asked for",
                     options.tokens, "Leave --length out: given windows are taken as they are."});
    }
    CalibrationSet set;
    set.ids = rows.narrow(0, 0, std::min(options.samples, rows.size(0))).clone();
    set.source = options.tokens;
    set.sampling = "tokens";
    return set;
}

} // namespace

CalibrationSet makeCalibration(const CalibrationOptions& options, std::int64_t context,
                               std::int64_t vocabSize, const Tokenizer* tokenizer,
                               const std::stop_token& stop)
{
    if (options.samples < 1) {
        throw Error(ExitCode::Usage, {"at least one calibration window is needed", "calibration.samples",
                                      "Ask for 128, as the papers do."});
    }
    if (options.tokens.empty() && (options.files.empty() || tokenizer == nullptr)) {
        throw Error(ExitCode::Usage, {"there is nothing to calibrate on", "",
                                      "Name texts with --calibration or ids with --calibration-tokens."});
    }
    CalibrationSet set = options.tokens.empty() ? fromText(options, context, vocabSize, *tokenizer, stop)
                                                : fromTokens(options, context, vocabSize);
    set.seed = options.seed;
    set.tokenHash = tokenHash(set.ids);
    return set;
}

} // namespace besa

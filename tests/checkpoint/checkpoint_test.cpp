#include "checkpoint/checkpoint.h"

#include "base/error.h"
#include "checkpoint/non_finite.h"
#include "fixture_model.h"
#include "safetensors_fixture.h"
#include "test_data.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <fstream>

using namespace besa;
using test::FixtureModel;

namespace fs = std::filesystem;

namespace {

Problem refusal(const std::string& model)
{
    try {
        Checkpoint::open(model);
    } catch (const Error& error) {
        return error.code() == ExitCode::Model ? error.problem() : Problem{};
    }
    return {};
}

/// True when the model is refused with these words in its message or place, and with a remedy.
bool isRefused(const fs::path& model, const std::string& says)
{
    const Problem problem = refusal(model.string());
    const std::string text = problem.where + ": " + problem.what;
    const bool good = text.find(says) != std::string::npos && !problem.remedy.empty();
    if (!good) {
        qWarning("said: %s", text.c_str());
    }
    return good;
}

bool warns(const Checkpoint& checkpoint, const std::string& says)
{
    return std::ranges::any_of(checkpoint.warnings(), [&](const Problem& warning) {
        return (warning.where + ": " + warning.what).find(says) != std::string::npos;
    });
}

void editConfig(const fs::path& folder, const std::string& key, const nlohmann::json& value)
{
    nlohmann::json config = nlohmann::json::parse(test::readFile(folder / "config.json"));
    config[key] = value;
    test::writeFile(folder / "config.json", config.dump());
}

/// Writes the single file again with another entry for one tensor: a new name, type or shape, or none at all.
void rewrite(const fs::path& folder, const std::string& name, const std::optional<TensorPlan>& replacement)
{
    const auto old = SafetensorsFile::open(folder / "model.safetensors");
    std::vector<TensorPlan> plan;
    std::vector<std::string> data;
    for (const TensorEntry& entry : old->tensors()) {
        TensorPlan planned{entry.name, entry.dtype, entry.shape};
        std::string bytes(reinterpret_cast<const char*>(old->bytes(entry).data()), entry.bytes());
        if (entry.name == name) {
            if (!replacement) {
                continue;
            }
            planned = *replacement;
            std::size_t size = dtypeBytes(planned.dtype);
            for (const std::int64_t dimension : planned.shape) {
                size *= static_cast<std::size_t>(dimension);
            }
            bytes.resize(size);
        }
        plan.push_back(planned);
        data.push_back(bytes);
    }
    SafetensorsWriter writer(folder / "model.safetensors", plan);
    for (const std::string& bytes : data) {
        writer.add(std::as_bytes(std::span(bytes)));
    }
    writer.finish();
}

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fs::remove_all(m_folder.path());
        fs::create_directory(m_folder.path());
    }

    void opensASingleFile()
    {
        test::writeFixtureModel(m_folder.path(), {.dtype = Dtype::BF16});
        const auto checkpoint = Checkpoint::open(m_folder.path().string());
        QCOMPARE(checkpoint->folder(), m_folder.path());
        QCOMPARE(checkpoint->config().blocks, 2);
        QCOMPARE(checkpoint->shards().size(), std::size_t{1});
        QVERIFY(checkpoint->indexFile().empty());
        QVERIFY(checkpoint->warnings().empty());
        QVERIFY(checkpoint->has("lm_head.weight"));
        QVERIFY(!checkpoint->has("model.layers.2.mlp.up_proj.weight"));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(checkpoint->place("model.layers.2.mlp.up_proj.weight")),
                                 Error);
        const TensorPlace& key = checkpoint->place("model.layers.1.self_attn.k_proj.weight");
        QCOMPARE(key.entry->shape, (std::vector<std::int64_t>{16, 32}));
        QCOMPARE(key.entry->dtype, Dtype::BF16);
    }

    void opensShards_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << "";
        QTest::newRow("index") << "model.safetensors.index.json";
        QTest::newRow("first shard") << "model-00001-of-00003.safetensors";
        QTest::newRow("last shard") << "model-00003-of-00003.safetensors";
    }

    void opensShards()
    {
        QFETCH(const QString, name);
        test::writeFixtureModel(m_folder.path(), {.shards = 3});
        const auto checkpoint = Checkpoint::open((m_folder.path() / name.toStdString()).string());
        QCOMPARE(checkpoint->shards().size(), std::size_t{3});
        QCOMPARE(checkpoint->shards()[1]->path().filename().string(),
                 std::string("model-00002-of-00003.safetensors"));
        QCOMPARE(checkpoint->indexFile(), std::string("model.safetensors.index.json"));
        QCOMPARE(checkpoint->places().size(), std::size_t{21});
    }

    void summarizes()
    {
        test::writeFixtureModel(m_folder.path(), {.dtype = Dtype::F16, .shards = 2});
        editConfig(m_folder.path(), "rope_scaling", {{"type", "linear"}, {"factor", 2.5}});
        const ModelSummary summary = Checkpoint::open(m_folder.path().string())->summary();
        const std::int64_t perBlock = 2 * 32 * 32 + 2 * 16 * 32 + 3 * 48 * 32;
        QCOMPARE(summary.path, m_folder.path().string());
        QCOMPARE(summary.architecture, std::string("LlamaForCausalLM"));
        QCOMPARE(summary.blocks, 2);
        QCOMPARE(summary.headDim, 8);
        QCOMPARE(summary.rope, std::string("linear ×2.5"));
        QCOMPARE(summary.prunable, 2 * perBlock);
        QCOMPARE(summary.parameters, 2 * (perBlock + 2 * 32) + 32 + 2 * 64 * 32);
        QCOMPARE(summary.bytesByDtype,
                 (std::map<std::string, std::int64_t>{{"F16", 2 * summary.parameters}}));
        QCOMPARE(summary.blockBytes, 2 * (perBlock + 2 * 32));
        QCOMPARE(summary.shards, 2);
        QVERIFY(summary.fileBytes > 2 * summary.parameters);
        QCOMPARE(summary.tokenizer, std::string("the folder has no tokenizer.model"));
    }

    void aTiedHeadNeedsNoMatrix()
    {
        test::writeFixtureModel(m_folder.path(), {.tiedHead = true});
        const auto checkpoint = Checkpoint::open(m_folder.path().string());
        QVERIFY(!checkpoint->has("lm_head.weight"));
        QCOMPARE(checkpoint->summary().parameters,
                 2 * (2 * 32 * 32 + 2 * 16 * 32 + 3 * 48 * 32 + 2 * 32) + 32 + 64 * 32);
        editConfig(m_folder.path(), "tie_word_embeddings", false);
        QVERIFY(isRefused(m_folder.path(), "no lm_head.weight"));
    }

    void aStoredButTiedHeadIsTold()
    {
        test::writeFixtureModel(m_folder.path());
        editConfig(m_folder.path(), "tie_word_embeddings", true);
        QVERIFY(warns(*Checkpoint::open(m_folder.path().string()), "lm_head.weight is stored but not used"));
    }

    void biasesAreNeededWhenConfigSaysSo()
    {
        test::writeFixtureModel(m_folder.path(), {.attentionBias = true, .mlpBias = true});
        const auto checkpoint = Checkpoint::open(m_folder.path().string());
        QCOMPARE(checkpoint->place("model.layers.0.self_attn.v_proj.bias").entry->shape,
                 std::vector<std::int64_t>{16});
        editConfig(m_folder.path(), "attention_bias", false);
        QVERIFY(warns(*Checkpoint::open(m_folder.path().string()), "model.layers.0.self_attn.k_proj.bias"));
        test::writeFixtureModel(m_folder.path());
        editConfig(m_folder.path(), "mlp_bias", true);
        QVERIFY(isRefused(m_folder.path(), "model.layers.0.mlp.gate_proj.bias"));
    }

    void refusesTensorsThatDoNotFit()
    {
        const std::string name = "model.layers.1.mlp.down_proj.weight";
        test::writeFixtureModel(m_folder.path());
        rewrite(m_folder.path(), name, TensorPlan{name, Dtype::F32, {48, 32}});
        QVERIFY(isRefused(m_folder.path(),
                          name + ": the tensor has shape [48, 32], but config.json asks for [32, 48]"));
        rewrite(m_folder.path(), name, TensorPlan{name, Dtype::F32, {1536}});
        QVERIFY(isRefused(m_folder.path(), "shape [1536]"));
        rewrite(m_folder.path(), name, TensorPlan{name, Dtype::I8, {32, 48}});
        QVERIFY(isRefused(m_folder.path(), "type I8"));
        rewrite(m_folder.path(), name, std::nullopt);
        QVERIFY(isRefused(m_folder.path(), "missing: " + name));
    }

    void refusesAConfigOfAnotherModel()
    {
        test::writeFixtureModel(m_folder.path());
        editConfig(m_folder.path(), "num_hidden_layers", 3);
        QVERIFY(isRefused(m_folder.path(), "model.layers.2.input_layernorm.weight"));
        editConfig(m_folder.path(), "num_hidden_layers", 2);
        editConfig(m_folder.path(), "vocab_size", 65);
        QVERIFY(isRefused(m_folder.path(), "model.embed_tokens.weight"));
        fs::remove(m_folder / "config.json");
        QVERIFY(isRefused(m_folder.path(), "config.json"));
    }

    void ignoresOldRotaryBuffersAndTellsOfOthers()
    {
        test::writeFixtureModel(m_folder.path(), {.shards = 2});
        // A third file with tensors of no use, listed by the index.
        test::writeFile(
            m_folder / "extra.safetensors",
            test::safetensors(
                R"({"model.layers.0.self_attn.rotary_emb.inv_freq":{"dtype":"F32","shape":[1],)"
                R"("data_offsets":[0,4]},"adapter":{"dtype":"I8","shape":[1],"data_offsets":[4,5]}})",
                "12345"));
        ShardIndex index = readShardIndex(m_folder / "model.safetensors.index.json");
        index.fileOf["model.layers.0.self_attn.rotary_emb.inv_freq"] = "extra.safetensors";
        writeShardIndex(m_folder / "model.safetensors.index.json", index, 0);
        const auto omitted = Checkpoint::open(m_folder.path().string());
        QVERIFY(warns(*omitted, "the index does not list there: adapter"));
        QCOMPARE(omitted->warnings().size(), std::size_t{1});
        index.fileOf["adapter"] = "extra.safetensors";
        writeShardIndex(m_folder / "model.safetensors.index.json", index, 0);
        const auto listed = Checkpoint::open(m_folder.path().string());
        QVERIFY(warns(*listed, "LLaMA does not use: adapter"));
        QCOMPARE(listed->warnings().size(), std::size_t{1});
    }

    void tellsWhenSingleFileAndIndexAreBothThere()
    {
        test::writeFixtureModel(m_folder.path(), {.shards = 2, .seed = 1});
        test::writeFixtureModel(m_folder.path(), {.seed = 2});
        const auto byFolder = Checkpoint::open(m_folder.path().string());
        QVERIFY(warns(*byFolder, "both model.safetensors and model.safetensors.index.json"));
        QVERIFY(byFolder->indexFile().empty());
        const auto byIndex = Checkpoint::open((m_folder / "model.safetensors.index.json").string());
        QCOMPARE(byIndex->shards().size(), std::size_t{2});
        QVERIFY(Checkpoint::open((m_folder / "model.safetensors").string())->indexFile().empty());
    }

    void opensASingleFileOfAnyName()
    {
        test::writeFixtureModel(m_folder.path());
        fs::rename(m_folder / "model.safetensors", m_folder / "weights.safetensors");
        QVERIFY(isRefused(m_folder.path(), "neither model.safetensors nor"));
        QCOMPARE(Checkpoint::open((m_folder / "weights.safetensors").string())->shards().size(),
                 std::size_t{1});
    }

    void refusesIncompleteShards()
    {
        test::writeFixtureModel(m_folder.path(), {.shards = 2});
        const auto second = m_folder / "model-00002-of-00002.safetensors";
        fs::rename(second, m_folder / "kept");
        QVERIFY(isRefused(m_folder.path(), "model-00002-of-00002.safetensors"));
        fs::copy(m_folder / "model-00001-of-00002.safetensors", second);
        QVERIFY(isRefused(m_folder.path(), "the index says that the tensor is in this file"));
        fs::remove(m_folder / "model.safetensors.index.json");
        QVERIFY(isRefused(second, "one of several shards"));
    }

    void refusesOtherFormatsWithTheWayOut_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* name : {"pytorch_model.bin", "pytorch_model-00001-of-00002.bin",
                                 "consolidated.00.pth", "model.pt", "model.gguf", "tf_model.h5"}) {
            QTest::newRow(name) << name;
        }
    }

    void refusesOtherFormatsWithTheWayOut()
    {
        QFETCH(const QString, file);
        const std::string name = file.toStdString();
        test::writeFile(m_folder / "config.json", test::fixtureConfig({}).dump());
        test::writeFile(m_folder / name, "PK");
        QVERIFY(isRefused(m_folder.path(), name));
        QVERIFY(isRefused(m_folder / name, "only safetensors are read"));
        QVERIFY(refusal(m_folder.path().string()).remedy.find("save_pretrained") != std::string::npos);
    }

    void refusesWhatIsNoModel()
    {
        QVERIFY(isRefused(m_folder.path(), "no model folder"));
        QVERIFY(isRefused(m_folder / "none", "no such file or folder"));
        QVERIFY(isRefused("", "no such file or folder"));
        QVERIFY(isRefused(std::string(5000, 'x'), "no such file or folder"));
        test::writeFile(m_folder / "notes.txt", "hello");
        QVERIFY(isRefused(m_folder / "notes.txt", "neither a model folder"));
    }

    void linksMayNotLeaveTheFolder()
    {
        const test::TemporaryFolder elsewhere;
        test::writeFixtureModel(elsewhere.path());
        test::writeFile(m_folder / "config.json", test::fixtureConfig({}).dump());
        fs::create_symlink(elsewhere / "model.safetensors", m_folder / "model.safetensors");
        QVERIFY(isRefused(m_folder.path(), "outside of the model"));
        fs::remove(m_folder / "model.safetensors");
        fs::copy(elsewhere / "model.safetensors", m_folder / "data");
        fs::create_symlink("data", m_folder / "model.safetensors");
        QVERIFY(refusal(m_folder.path().string()).what.empty());
        fs::remove(m_folder / "config.json");
        fs::create_symlink(elsewhere / "config.json", m_folder / "config.json");
        QVERIFY(isRefused(m_folder.path(), "config.json: the file is a link"));
        // The whole folder may be reached through a link.
        fs::create_directory_symlink(elsewhere.path(), m_folder / "model");
        QVERIFY(refusal((m_folder / "model").string()).what.empty());
    }

    void findsNonFiniteValues_data()
    {
        QTest::addColumn<Dtype>("dtype");
        QTest::addColumn<QByteArray>("nan");
        QTest::addColumn<QByteArray>("minusInf");
        QTest::newRow("F32") << Dtype::F32 << QByteArray("\x01\x00\x80\x7f", 4)
                             << QByteArray("\x00\x00\x80\xff", 4);
        QTest::newRow("F16") << Dtype::F16 << QByteArray("\x01\x7e", 2) << QByteArray("\x00\xfc", 2);
        QTest::newRow("BF16") << Dtype::BF16 << QByteArray("\xc0\xff", 2) << QByteArray("\x80\xff", 2);
    }

    void findsNonFiniteValues()
    {
        QFETCH(const Dtype, dtype);
        QFETCH(const QByteArray, nan);
        QFETCH(const QByteArray, minusInf);
        test::writeFixtureModel(m_folder.path(), {.dtype = dtype});
        QVERIFY(findNonFinite(*Checkpoint::open(m_folder.path().string())).empty());
        const auto put = [&](const std::string& tensor, std::size_t element, const QByteArray& value) {
            const auto file = SafetensorsFile::open(m_folder / "model.safetensors");
            std::fstream stream(file->path(), std::ios::in | std::ios::out | std::ios::binary);
            stream.seekp(
                static_cast<std::streamoff>(file->find(tensor)->begin + element * dtypeBytes(dtype)));
            stream.write(value.data(), value.size());
        };
        put("model.layers.0.mlp.up_proj.weight", 5 * 32 + 7, nan);
        put("model.layers.0.mlp.up_proj.weight", 9 * 32, minusInf);
        put("model.norm.weight", 31, minusInf);
        const std::vector<NonFinite> found = findNonFinite(*Checkpoint::open(m_folder.path().string()));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].tensor, std::string("model.layers.0.mlp.up_proj.weight"));
        QCOMPARE(found[0].position, (std::vector<std::int64_t>{5, 7}));
        QCOMPARE(found[0].value, std::string("NaN"));
        QCOMPARE(found[0].count, 2);
        QCOMPARE(found[1].tensor, std::string("model.norm.weight"));
        QCOMPARE(found[1].value, std::string("-Inf"));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(findNonFinite(*Checkpoint::open(m_folder.path().string()), stop.get_token()),
                                 Cancelled);
    }

    void opensALargeModelFromItsHeaders()
    {
        // LLaMA-2 70B: 80 blocks, 138 GB of holes in 15 files.
        FixtureModel model{.hidden = 8192,
                           .intermediate = 28672,
                           .blocks = 80,
                           .heads = 64,
                           .kvHeads = 8,
                           .vocabulary = 32000,
                           .context = 4096,
                           .dtype = Dtype::F16};
        const std::string config = test::fixtureConfig(model).dump();
        test::writeFile(m_folder / "config.json", config);
        const std::vector<NamedShape> tensors = modelTensors(parseConfig(config, "x"));
        constexpr std::size_t shards = 15;
        ShardIndex index;
        for (std::size_t shard = 0; shard < shards; ++shard) {
            std::string header = "{";
            std::int64_t end = 0;
            for (std::size_t i = shard * tensors.size() / shards; i < (shard + 1) * tensors.size() / shards;
                 ++i) {
                std::int64_t bytes = 2;
                std::string shape;
                for (const std::int64_t size : tensors[i].shape) {
                    bytes *= size;
                    shape += (shape.empty() ? "" : ",") + std::to_string(size);
                }
                header += (header.size() > 1 ? "," : "") +
                          test::tensor(tensors[i].name, "F16", "[" + shape + "]",
                                       "[" + std::to_string(end) + "," + std::to_string(end + bytes) + "]");
                end += bytes;
                index.fileOf[tensors[i].name] = shardFileName(shard, shards);
            }
            const fs::path path = m_folder / shardFileName(shard, shards);
            test::writeFile(path, test::safetensors(header + "}"));
            std::error_code error;
            fs::resize_file(path, fs::file_size(path) + static_cast<std::uintmax_t>(end), error);
            if (error) {
                QSKIP("the file system holds no sparse files of this size");
            }
        }
        writeShardIndex(m_folder / "model.safetensors.index.json", index, 0);

        QElapsedTimer timer;
        timer.start();
        const ModelSummary summary = Checkpoint::open(m_folder.path().string())->summary();
        QVERIFY2(timer.elapsed() < 2000, std::to_string(timer.elapsed()).c_str());
        QCOMPARE(summary.parameters, std::int64_t{68'976'648'192});
        QCOMPARE(summary.prunable, std::int64_t{68'451'041'280});
        QCOMPARE(summary.shards, 15);
        QVERIFY(summary.warnings.empty());
    }

    void realModels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("parameters");
        QTest::newRow("stories260K") << "stories260K" << qint64{260032};
        QTest::newRow("babyllama-1M") << "babyllama-1M" << qint64{969216};
        for (const char* name : {"llama-biases", "llama-dynamic", "llama-headdim", "llama-linear",
                                 "llama-mha", "llama31-rope"}) {
            QTest::newRow(name) << QString("tiny/") + name << qint64{0};
        }
    }

    void realModels()
    {
        REQUIRE_TEST_DATA("models/stories260K");
        QFETCH(const QString, name);
        QFETCH(const qint64, parameters);
        const auto checkpoint =
            Checkpoint::open((test::dataFolder() / "models" / name.toStdString()).string());
        QVERIFY(checkpoint->warnings().empty());
        QVERIFY(findNonFinite(*checkpoint).empty());
        if (parameters > 0) {
            QCOMPARE(checkpoint->summary().parameters, parameters);
        }
    }

private:
    test::TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"

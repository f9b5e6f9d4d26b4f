#include "checkpoint/config.h"

#include "base/error.h"
#include "temporary_folder.h"
#include "test_data.h"

#include <nlohmann/json.hpp>

#include <QtTest/QTest>

using namespace besa;
using Json = nlohmann::json;

namespace {

/// LLaMA-2-like, small.
Json base()
{
    return Json{{"architectures", {"LlamaForCausalLM"}},
                {"model_type", "llama"},
                {"vocab_size", 320},
                {"hidden_size", 64},
                {"intermediate_size", 172},
                {"num_hidden_layers", 3},
                {"num_attention_heads", 8},
                {"num_key_value_heads", 2},
                {"max_position_embeddings", 512},
                {"rms_norm_eps", 1e-5},
                {"rope_theta", 10000.0},
                {"torch_dtype", "bfloat16"}};
}

/// The base with the keys of `patch` put in; a key with the value "<none>" is taken out.
std::string patched(const std::string& patch)
{
    Json config = base();
    const Json changes = Json::parse(patch);
    for (const auto& [key, value] : changes.items()) {
        if (value == "<none>") {
            config.erase(key);
        } else {
            config[key] = value;
        }
    }
    return config.dump();
}

std::string problemOf(const std::string& json)
{
    try {
        parseConfig(json, "folder/config.json");
    } catch (const Error& error) {
        if (error.code() == ExitCode::Model && error.problem().where == "folder/config.json" &&
            !error.problem().remedy.empty()) {
            return error.problem().what;
        }
    }
    return {};
}

void checkProblem(const std::string& json, const QString& says)
{
    const std::string problem = problemOf(json);
    QVERIFY2(!problem.empty(), "the config was accepted");
    QVERIFY2(QString::fromStdString(problem).contains(says), problem.c_str());
}

RopeScaling llama31()
{
    return {RopeScaling::Kind::Llama3, 8.0, 1.0, 4.0, 8192};
}

} // namespace

Q_DECLARE_METATYPE(besa::RopeScaling)

class ConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheShapes()
    {
        const ModelConfig config = parseConfig(base().dump(), "x");
        QCOMPARE(config.architecture, std::string("LlamaForCausalLM"));
        QCOMPARE(config.modelType, std::string("llama"));
        QCOMPARE(config.vocabSize, 320);
        QCOMPARE(config.hiddenSize, 64);
        QCOMPARE(config.intermediateSize, 172);
        QCOMPARE(config.blocks, 3);
        QCOMPARE(config.heads, 8);
        QCOMPARE(config.kvHeads, 2);
        QCOMPARE(config.headDim, 8);
        QCOMPARE(config.maxPositions, 512);
        QCOMPARE(config.rmsNormEps, 1e-5);
        QCOMPARE(config.ropeTheta, 10000.0);
        QCOMPARE(config.rope, RopeScaling{});
        QVERIFY(!config.tiedHead && !config.attentionBias && !config.mlpBias);
        QCOMPARE(config.storedType, std::string("bfloat16"));
    }

    void defaultsOfTheFamily()
    {
        const ModelConfig config = parseConfig(
            patched(
                R"({"num_key_value_heads":"<none>","max_position_embeddings":"<none>","rms_norm_eps":"<none>",
                        "rope_theta":"<none>","torch_dtype":"<none>","architectures":"<none>"})"),
            "x");
        QCOMPARE(config.architecture, std::string("LlamaForCausalLM"));
        QCOMPARE(config.kvHeads, 8);
        QCOMPARE(config.maxPositions, 2048);
        QCOMPARE(config.rmsNormEps, 1e-6);
        QCOMPARE(config.ropeTheta, 10000.0);
        QVERIFY(config.storedType.empty());
    }

    void acceptsSpellings_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::newRow("early LLaMA-1") << R"({"architectures":["LLaMAForCausalLM"],"max_sequence_length":2048,
            "max_position_embeddings":"<none>","bos_token_id":0,"eos_token_id":1})";
        QTest::newRow("no model_type") << R"({"model_type":"<none>"})";
        QTest::newRow("pretraining_tp") << R"({"pretraining_tp":2})";
        QTest::newRow("nulls") << R"({"num_key_value_heads":null,"head_dim":null,"rope_scaling":null,
            "attention_bias":null,"quantization_config":null,"rope_parameters":null})";
        QTest::newRow("swish") << R"({"hidden_act":"swish"})";
        QTest::newRow("both types agree") << R"({"dtype":"bfloat16"})";
        QTest::newRow("torch prefix") << R"({"torch_dtype":"torch.bfloat16"})";
        QTest::newRow("unknown keys") << R"({"is_llama_config":true,"x":{"y":[1,2]}})";
        QTest::newRow("whole rotation") << R"({"partial_rotary_factor":1.0})";
    }

    void acceptsSpellings()
    {
        QFETCH(const QString, patch);
        const ModelConfig config = parseConfig(patched(patch.toStdString()), "x");
        QCOMPARE(config.architecture, std::string("LlamaForCausalLM"));
        QCOMPARE(config.headDim, 8);
        QCOMPARE(config.storedType, std::string("bfloat16"));
    }

    void readsFlagsAndHeadDim()
    {
        const ModelConfig config = parseConfig(
            patched(R"({"head_dim":24,"tie_word_embeddings":true,"attention_bias":true,"mlp_bias":true,
                        "torch_dtype":"<none>","dtype":"float16"})"),
            "x");
        QCOMPARE(config.headDim, 24);
        QVERIFY(config.tiedHead && config.attentionBias && config.mlpBias);
        QCOMPARE(config.storedType, std::string("float16"));
        QCOMPARE(
            parseConfig(patched(R"({"num_attention_heads":7,"num_key_value_heads":7,"head_dim":10})"), "x")
                .headDim,
            10);
    }

    void readsRope_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<double>("theta");
        QTest::addColumn<RopeScaling>("scaling");
        using Kind = RopeScaling::Kind;
        const RopeScaling none;
        RopeScaling linear;
        linear.kind = Kind::Linear;
        linear.factor = 4.0;
        RopeScaling dynamic = linear;
        dynamic.kind = Kind::Dynamic;
        const auto row = [](const char* name, const char* patch, double theta, const RopeScaling& scaling) {
            QTest::newRow(name) << patch << theta << scaling;
        };
        row("default, named", R"({"rope_scaling":{"rope_type":"default"}})", 1e4, none);
        row("empty", R"({"rope_scaling":{}})", 1e4, none);
        row("linear, old", R"({"rope_scaling":{"type":"linear","factor":4.0}})", 1e4, linear);
        row("linear, new", R"({"rope_scaling":{"rope_type":"linear","factor":4}})", 1e4, linear);
        row("linear, both", R"({"rope_scaling":{"rope_type":"linear","type":"linear","factor":4}})", 1e4,
            linear);
        row("dynamic, old", R"({"rope_scaling":{"type":"dynamic","factor":4.0}})", 1e4, dynamic);
        row("llama3",
            R"({"rope_theta":500000.0,"rope_scaling":{"factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,
                "original_max_position_embeddings":8192,"rope_type":"llama3"}})",
            5e5, llama31());
        row("llama3, old key",
            R"({"rope_theta":500000,"rope_scaling":{"factor":8,"low_freq_factor":1,"high_freq_factor":4,
                "original_max_position_embeddings":8192,"type":"llama3"}})",
            5e5, llama31());
        row("parameters, default",
            R"({"rope_theta":"<none>","rope_parameters":{"rope_type":"default","rope_theta":500000.0}})", 5e5,
            none);
        row("parameters without a type",
            R"({"rope_theta":"<none>","rope_parameters":{"rope_theta":20000.0}})", 2e4, none);
        row("parameters without theta",
            R"({"rope_theta":"<none>","rope_parameters":{"rope_type":"linear","factor":4.0}})", 1e4, linear);
        row("parameters, llama3",
            R"({"rope_theta":"<none>","rope_parameters":{"factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,
                "original_max_position_embeddings":8192,"rope_type":"llama3","rope_theta":500000.0}})",
            5e5, llama31());
        row("both agree",
            R"({"rope_theta":20000,"rope_scaling":{"type":"linear","factor":4.0},
                "rope_parameters":{"rope_type":"linear","factor":4,"rope_theta":20000.0}})",
            2e4, linear);
        row("null beside parameters",
            R"({"rope_scaling":null,"rope_parameters":{"rope_type":"dynamic","factor":4,"rope_theta":10000.0}})",
            1e4, dynamic);
        row("whole part", R"({"rope_parameters":{"rope_theta":10000.0,"partial_rotary_factor":1.0}})", 1e4,
            none);
    }

    void readsRope()
    {
        QFETCH(const QString, patch);
        QFETCH(const double, theta);
        QFETCH(const RopeScaling, scaling);
        const ModelConfig config = parseConfig(patched(patch.toStdString()), "x");
        QCOMPARE(config.ropeTheta, theta);
        QVERIFY(config.rope == scaling);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& patch, const char* says) {
            QTest::newRow(name) << patch << says;
        };
        row("mistral", R"({"model_type":"mistral","architectures":["MistralForCausalLM"]})",
            "model_type is 'mistral'");
        row("qwen2", R"({"model_type":"qwen2"})", "model_type is 'qwen2'");
        row("gpt2", R"({"model_type":"gpt2"})", "model_type is 'gpt2'");
        row("classifier", R"({"architectures":["LlamaForSequenceClassification"]})",
            "architectures names 'LlamaForSequenceClassification'");
        row("family by architecture only", R"({"model_type":"<none>","architectures":["OPTForCausalLM"]})",
            "architectures names 'OPTForCausalLM'");
        row("no family", R"({"model_type":"<none>","architectures":"<none>"})", "model_type is missing");
        row("architectures empty", R"({"architectures":[]})", "architectures is []");
        row("architectures text", R"({"architectures":"LlamaForCausalLM"})", "a list of strings");
        row("model_type number", R"({"model_type":3})", "model_type is 3");
        row("quantized", R"({"quantization_config":{"quant_method":"gptq"}})", "quantization_config");
        row("compressed", R"({"compression_config":{}})", "compression_config");
        row("gelu", R"({"hidden_act":"gelu"})", "hidden_act is 'gelu'");

        for (const char* key :
             {"vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads"}) {
            const QString quoted = QString("\"%1\"").arg(key);
            const QByteArray says = QByteArray(key) + " is ";
            const auto add = [&](const char* kind, const char* value) {
                QTest::newRow((QByteArray(key) + ", " + kind).constData())
                    << "{" + quoted + ":" + value + "}" << QString(says);
            };
            add("missing", "\"<none>\"");
            add("null", "null");
            add("zero", "0");
            add("negative", "-8");
            add("absurd", "1000000000000");
            add("2^63", "9223372036854775808");
            add("2^64 - 8", "18446744073709551608");
            add("fraction", "64.5");
            add("float", "64.0");
            add("text", "\"64\"");
            add("list", "[64]");
            add("flag", "true");
        }
        row("kv heads zero", R"({"num_key_value_heads":0})", "num_key_value_heads is 0");
        row("kv heads do not divide", R"({"num_key_value_heads":3})", "num_key_value_heads is 3");
        row("more kv heads than heads", R"({"num_key_value_heads":16})", "num_key_value_heads is 16");
        row("kv heads text", R"({"num_key_value_heads":"2"})", "num_key_value_heads is \"2\"");
        row("heads do not divide", R"({"num_attention_heads":10})", "num_attention_heads is 10");
        row("odd heads", R"({"hidden_size":72})", "odd size 9");
        row("odd head_dim", R"({"head_dim":7})", "head_dim");
        row("head_dim zero", R"({"head_dim":0})", "head_dim is 0");
        row("head_dim negative", R"({"head_dim":-8})", "head_dim is -8");
        row("head_dim huge", R"({"head_dim":65536,"num_attention_heads":65536,"num_key_value_heads":1})",
            "head_dim");
        row("context zero", R"({"max_position_embeddings":0})", "max_position_embeddings is 0");
        row("eps zero", R"({"rms_norm_eps":0})", "rms_norm_eps is 0");
        row("eps negative", R"({"rms_norm_eps":-1e-5})", "rms_norm_eps");
        row("eps text", R"({"rms_norm_eps":"1e-5"})", "rms_norm_eps");
        row("theta zero", R"({"rope_theta":0})", "rope_theta is 0");
        row("theta negative", R"({"rope_theta":-10000.0})", "rope_theta");
        row("theta text", R"({"rope_theta":"10000"})", "rope_theta");
        row("tie text", R"({"tie_word_embeddings":"true"})", "tie_word_embeddings is \"true\"");
        row("tie number", R"({"tie_word_embeddings":1})", "tie_word_embeddings is 1");
        row("bias number", R"({"attention_bias":0})", "attention_bias is 0");
        row("mlp bias text", R"({"mlp_bias":"no"})", "mlp_bias");
        row("dtype number", R"({"torch_dtype":16})", "torch_dtype");
        row("types disagree", R"({"dtype":"float16"})", "dtype is 'float16'");

        row("scaling is a text", R"({"rope_scaling":"linear"})", "rope_scaling is \"linear\"");
        row("yarn", R"({"rope_scaling":{"rope_type":"yarn","factor":4}})",
            "rope_scaling.rope_type is 'yarn'");
        row("longrope, old key", R"({"rope_scaling":{"type":"longrope","factor":4}})",
            "rope_scaling.type is 'longrope'");
        row("unknown in parameters", R"({"rope_parameters":{"rope_type":"x"}})",
            "rope_parameters.rope_type is 'x'");
        row("type number", R"({"rope_scaling":{"rope_type":1}})", "rope_scaling.rope_type is 1");
        row("types of scaling disagree",
            R"({"rope_scaling":{"rope_type":"linear","type":"dynamic","factor":2}})",
            "rope_scaling.rope_type");
        row("no type", R"({"rope_scaling":{"factor":2}})", "rope_scaling.rope_type is missing");
        row("no factor", R"({"rope_scaling":{"type":"linear"}})", "rope_scaling.factor is missing");
        row("factor zero", R"({"rope_scaling":{"type":"linear","factor":0}})", "rope_scaling.factor is 0");
        row("factor text", R"({"rope_scaling":{"type":"linear","factor":"2"}})",
            "rope_scaling.factor is \"2\"");
        row("llama3 without low", R"({"rope_scaling":{"rope_type":"llama3","factor":8,"high_freq_factor":4,
            "original_max_position_embeddings":8192}})",
            "rope_scaling.low_freq_factor is missing");
        row("llama3 without high", R"({"rope_scaling":{"rope_type":"llama3","factor":8,"low_freq_factor":4,
            "original_max_position_embeddings":8192}})",
            "rope_scaling.high_freq_factor is missing");
        row("llama3 without context", R"({"rope_scaling":{"rope_type":"llama3","factor":8,"low_freq_factor":1,
            "high_freq_factor":4}})",
            "rope_scaling.original_max_position_embeddings is missing");
        row("llama3 equal bands", R"({"rope_scaling":{"rope_type":"llama3","factor":8,"low_freq_factor":4,
            "high_freq_factor":4,"original_max_position_embeddings":8192}})",
            "rope_scaling.high_freq_factor");
        row("dynamic with heads of two", R"({"head_dim":2,"rope_scaling":{"type":"dynamic","factor":2}})",
            "head_dim");
        row("theta disagrees", R"({"rope_parameters":{"rope_theta":500000.0}})",
            "rope_parameters.rope_theta");
        row("kind disagrees", R"({"rope_scaling":{"type":"linear","factor":2},
            "rope_parameters":{"rope_type":"dynamic","factor":2}})",
            "rope_parameters disagrees");
        row("factor disagrees", R"({"rope_scaling":{"type":"linear","factor":2},
            "rope_parameters":{"rope_type":"linear","factor":4}})",
            "rope_parameters disagrees");
        row("default disagrees", R"({"rope_scaling":{"type":"linear","factor":2},
            "rope_parameters":{"rope_type":"default"}})",
            "rope_parameters disagrees");
        row("by layer type", R"({"rope_parameters":{"full_attention":{"rope_theta":1e4}}})",
            "rope_parameters.full_attention");
        row("part rotated", R"({"partial_rotary_factor":0.5})", "partial_rotary_factor");
        row("part rotated, new", R"({"rope_parameters":{"partial_rotary_factor":0.5}})",
            "rope_parameters.partial_rotary_factor");
    }

    void refuses()
    {
        QFETCH(const QString, patch);
        QFETCH(const QString, says);
        checkProblem(patched(patch.toStdString()), says);
    }

    void refusesBadText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const std::string good = base().dump();
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << says;
        };
        row("empty", "", "not valid JSON");
        row("words", "hello", "not valid JSON");
        row("list", "[1]", "not a JSON object");
        row("null", "null", "not a JSON object");
        row("cut", good.substr(0, good.size() / 2), "not valid JSON");
        row("tail", good + "x", "not valid JSON");
        row("NUL tail", good + std::string("\0x", 2), "NUL");
        row("not UTF-8", "{\"a\":\"\xff\"}", "not valid JSON");
        row("infinite", R"({"a":1e999})", "number");
        row("NaN", R"({"rms_norm_eps":NaN})", "not valid JSON");
        row("key twice", R"({"hidden_size":64,"hidden_size":32})", "'hidden_size' is given twice");
        row("inner key twice", R"({"rope_scaling":{"factor":1,"factor":2}})", "'factor' is given twice");
        row("deep", "{\"a\":" + std::string(100000, '['), "nested deeper");
        row(
            "deep objects",
            [] {
                std::string text;
                for (int i = 0; i < 1000; ++i) {
                    text += "{\"a\":";
                }
                return text;
            }(),
            "nested deeper");
    }

    void refusesBadText()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        checkProblem(text.toStdString(), says);
    }

    void readsFiles()
    {
        const test::TemporaryFolder folder;
        const auto path = folder / "config.json";
        test::writeFile(path, base().dump(2));
        QCOMPARE(readConfig(path).hiddenSize, 64);
        QVERIFY_EXCEPTION_THROWN(readConfig(folder.path()), Error);
        QVERIFY_EXCEPTION_THROWN(readConfig(folder / "none.json"), Error);
        std::filesystem::resize_file(path, std::uintmax_t{100} << 20U);
        QVERIFY_EXCEPTION_THROWN(readConfig(path), Error);
    }

    void realFolders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("refused"); // empty: accepted
        for (const char* name :
             {"stories260K", "babyllama-1M", "tiny/llama-biases", "tiny/llama-dynamic", "tiny/llama-headdim",
              "tiny/llama-linear", "tiny/llama-mha", "tiny/llama31-rope"}) {
            QTest::newRow(name) << name << "";
        }
        QTest::newRow("mistral") << "tiny/mistral-window"
                                 << "mistral";
        QTest::newRow("qwen2") << "tiny/qwen2"
                               << "qwen2";
        QTest::newRow("qwen3") << "tiny/qwen3"
                               << "qwen3";
    }

    void realFolders()
    {
        REQUIRE_TEST_DATA("models/tiny");
        QFETCH(const QString, folder);
        QFETCH(const QString, refused);
        const auto path = test::dataFolder() / "models" / folder.toStdString() / "config.json";
        if (refused.isEmpty()) {
            QVERIFY(readConfig(path).blocks >= 2);
        } else {
            checkProblem(test::readFile(path), "model_type is '" + refused + "'");
        }
    }
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"

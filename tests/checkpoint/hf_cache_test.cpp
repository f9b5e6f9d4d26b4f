#include "checkpoint/hf_cache.h"

#include "base/error.h"
#include "checkpoint/checkpoint.h"
#include "fixture_model.h"

#include <QtTest/QTest>

using namespace besa;

namespace fs = std::filesystem;

namespace {

constexpr const char* kMain = "0123456789abcdef0123456789abcdef01234567";
constexpr const char* kOld = "89abcdef0123456789abcdef0123456789abcdef";

/// Puts every file of `model` into the cache the way the hub's library does: content in blobs, links in the
/// snapshot.
void putSnapshot(const fs::path& entry, const std::string& commit, const fs::path& model)
{
    const fs::path snapshot = entry / "snapshots" / commit;
    fs::create_directories(snapshot);
    fs::create_directories(entry / "blobs");
    for (const auto& file : fs::directory_iterator(model)) {
        const std::string blob = commit.substr(0, 8) + "-" + file.path().filename().string();
        fs::copy_file(file.path(), entry / "blobs" / blob);
        fs::create_symlink("../../blobs/" + blob, snapshot / file.path().filename());
    }
}

void putRef(const fs::path& entry, const std::string& name, const std::string& commit)
{
    fs::create_directories((entry / "refs" / name).parent_path());
    test::writeFile(entry / "refs" / name, commit);
}

class Variable
{
public:
    Variable(const char* name, const QByteArray& value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }
    ~Variable() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    QByteArray m_before;
};

std::string problemOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code() == ExitCode::Model ? error.problem().where + ": " + error.problem().what : "";
    }
    return {};
}

} // namespace

class HfCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fs::remove_all(m_folder.path());
        fs::create_directories(m_source);
        fs::create_directories(m_cache);
    }

    void findsTheFolder_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("folder");
        QTest::newRow("nothing set") << QStringList{} << "/home/me/.cache/huggingface/hub";
        QTest::newRow("XDG") << QStringList{"XDG_CACHE_HOME=/xdg"} << "/xdg/huggingface/hub";
        QTest::newRow("home") << QStringList{"XDG_CACHE_HOME=/xdg", "HF_HOME=/hf"} << "/hf/hub";
        QTest::newRow("old hub") << QStringList{"HF_HOME=/hf", "HUGGINGFACE_HUB_CACHE=/old"} << "/old";
        QTest::newRow("hub") << QStringList{"HUGGINGFACE_HUB_CACHE=/old", "HF_HUB_CACHE=/hub"} << "/hub";
        QTest::newRow("empty counts as not set")
            << QStringList{"HF_HUB_CACHE="} << "/home/me/.cache/huggingface/hub";
        QTest::newRow("tilde") << QStringList{"HF_HUB_CACHE=~/hub"} << "/home/me/hub";
        QTest::newRow("variable") << QStringList{"HF_HUB_CACHE=$BESA_X/hub", "BESA_X=/x"} << "/x/hub";
        QTest::newRow("variable in braces") << QStringList{"HF_HOME=/a${BESA_X}b", "BESA_X=x"} << "/axb/hub";
        QTest::newRow("unknown variable stays")
            << QStringList{"HF_HUB_CACHE=/$BESA_NONE/${x"} << "/$BESA_NONE/${x";
    }

    void findsTheFolder()
    {
        QFETCH(const QStringList, variables);
        QFETCH(const QString, folder);
        std::map<QByteArray, QByteArray> values{{"HOME", "/home/me"}, {"BESA_X", {}}};
        for (const char* name : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME", "XDG_CACHE_HOME"}) {
            values[name] = {};
        }
        for (const QString& variable : variables) {
            const qsizetype equals = variable.indexOf('=');
            values[variable.left(equals).toUtf8()] = variable.mid(equals + 1).toUtf8();
        }
        std::vector<std::unique_ptr<Variable>> set;
        for (const auto& [name, value] : values) {
            set.push_back(std::make_unique<Variable>(name.constData(), value));
        }
        QCOMPARE(hfCacheFolder().string(), folder.toStdString());
    }

    void listsModels()
    {
        test::writeFixtureModel(m_source, {.shards = 2});
        const fs::path entry = m_cache / "models--org--the-model";
        putSnapshot(entry, kMain, m_source);
        putSnapshot(entry, kOld, m_source);
        putRef(entry, "main", std::string(kMain) + "\n");
        putRef(entry, "v1.0", kOld);
        putRef(entry, "refs/pr/1", kOld);
        putSnapshot(m_cache / "models--single", kMain, m_source);
        test::writeFile(entry / "blobs" / "x.incomplete", "part");
        for (const char* other : {"datasets--org--data/snapshots/1", "spaces--a--b", ".locks/models--x",
                                  "models--empty", "models--nothing/snapshots"}) {
            fs::create_directories(m_cache / other);
        }
        test::writeFile(m_cache / "models--file", "x");
        test::writeFile(m_cache / "version.txt", "1");

        const std::vector<CachedModel> models = listCachedModels(m_cache);
        QCOMPARE(models.size(), std::size_t{2});
        const CachedModel& model = models[0];
        QCOMPARE(model.id, std::string("org/the-model"));
        QCOMPARE(model.architecture, std::string("LlamaForCausalLM"));
        QVERIFY(model.unsupported.empty());
        QCOMPARE(model.revisions.size(), std::size_t{2});
        QCOMPARE(model.revisions[0].commit, std::string(kMain));
        QCOMPARE(model.revisions[0].names, std::vector<std::string>{"main"});
        QCOMPARE(model.revisions[1].names, (std::vector<std::string>{"refs/pr/1", "v1.0"}));
        QVERIFY(model.revisions[0].complete);
        std::int64_t bytes = 0;
        for (const auto& file : fs::directory_iterator(m_source)) {
            bytes += static_cast<std::int64_t>(file.file_size());
        }
        QCOMPARE(model.revisions[0].bytes, bytes);
        QCOMPARE(models[1].id, std::string("single"));
        QVERIFY(models[1].revisions[0].names.empty());
    }

    void tellsWhatIsMissing()
    {
        test::writeFixtureModel(m_source, {.shards = 3});
        const fs::path entry = m_cache / "models--org--part";
        putSnapshot(entry, kMain, m_source);
        const fs::path snapshot = entry / "snapshots" / kMain;
        fs::remove(snapshot / "config.json");
        fs::remove(fs::canonical(snapshot / "model-00002-of-00003.safetensors")); // leaves a link to nothing
        fs::remove(snapshot / "model-00003-of-00003.safetensors");
        const std::vector<CachedModel> models = listCachedModels(m_cache);
        QCOMPARE(models.size(), std::size_t{1});
        QVERIFY(!models[0].revisions[0].complete);
        QCOMPARE(models[0].revisions[0].missing,
                 (std::vector<std::string>{"config.json", "model-00002-of-00003.safetensors",
                                           "model-00003-of-00003.safetensors"}));
        QVERIFY(models[0].architecture.empty());
    }

    void tellsOfABrokenIndexAndOfNoWeights()
    {
        test::writeFixtureModel(m_source, {.shards = 2});
        test::writeFile(m_source / "model.safetensors.index.json", "{");
        putSnapshot(m_cache / "models--a--index", kMain, m_source);
        fs::remove(m_source / "model.safetensors.index.json");
        putSnapshot(m_cache / "models--b--none", kMain, m_source);
        for (const CachedModel& model : listCachedModels(m_cache)) {
            QVERIFY(!model.revisions[0].complete);
            QCOMPARE(model.revisions[0].missing.size(), std::size_t{1});
        }
    }

    void tellsWhatIsNotSupported()
    {
        nlohmann::json config = test::fixtureConfig({});
        config["model_type"] = "mistral";
        test::writeFixtureModel(m_source);
        test::writeFile(m_source / "config.json", config.dump());
        putSnapshot(m_cache / "models--a--mistral", kMain, m_source);
        fs::remove(m_source / "model.safetensors");
        test::writeFile(m_source / "config.json", test::fixtureConfig({}).dump());
        test::writeFile(m_source / "pytorch_model.bin", "PK");
        putSnapshot(m_cache / "models--b--pickle", kMain, m_source);
        const std::vector<CachedModel> models = listCachedModels(m_cache);
        QVERIFY(models[0].revisions[0].complete);
        QVERIFY(models[0].unsupported.find("model_type is 'mistral'") != std::string::npos);
        QVERIFY(models[1].unsupported.find("pytorch_model.bin") != std::string::npos);
    }

    void aMissingCacheIsEmpty()
    {
        QVERIFY(listCachedModels(m_folder / "none").empty());
        QVERIFY(listCachedModels(m_cache).empty());
    }

    void resolvesIds()
    {
        test::writeFixtureModel(m_source);
        const fs::path entry = m_cache / "models--org--name";
        putSnapshot(entry, kOld, m_source);
        const ResolvedModel only = resolveCachedModel("org/name", m_cache);
        QCOMPARE(only.folder, entry / "snapshots" / kOld);
        QCOMPARE(only.warnings.size(), std::size_t{1});

        putSnapshot(entry, kMain, m_source);
        QVERIFY(problemOf([&] { resolveCachedModel("org/name", m_cache); }).find("2 snapshots") !=
                std::string::npos);
        putRef(entry, "main", kMain);
        const ResolvedModel current = resolveCachedModel("org/name", m_cache);
        QCOMPARE(current.folder, entry / "snapshots" / kMain);
        QVERIFY(current.warnings.empty());

        QVERIFY(problemOf([&] { resolveCachedModel("org/other", m_cache); }).find("no model of that name") !=
                std::string::npos);
    }

    void opensByIdAndBySnapshot()
    {
        test::writeFixtureModel(m_source, {.shards = 2});
        const fs::path entry = m_cache / "models--org--name";
        putSnapshot(entry, kMain, m_source);
        putRef(entry, "main", kMain);
        const Variable cache("HF_HUB_CACHE", QByteArray::fromStdString(m_cache.string()));
        QCOMPARE(Checkpoint::open("org/name")->shards().size(), std::size_t{2});
        QCOMPARE(Checkpoint::open((entry / "snapshots" / kMain).string())->shards().size(), std::size_t{2});
        QVERIFY(problemOf([] { Checkpoint::open("org/none"); }).find("no model of that name") !=
                std::string::npos);
    }

    void knowsIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        for (const char* good : {"gpt2", "meta-llama/Llama-3.2-1B", "a/b_c.d-1"}) {
            QTest::newRow(good) << good << true;
        }
        for (const char* bad :
             {"", "/abs", "a/b/c", "../x", "a/..", "./x", "a//b", "a/", "a b", "a--b/c", "~x", "-x"}) {
            QTest::newRow(bad) << bad << false;
        }
    }

    void knowsIds()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, is);
        QCOMPARE(isCacheId(text.toStdString()), is);
    }

private:
    test::TemporaryFolder m_folder;
    const fs::path m_source = m_folder / "source";
    const fs::path m_cache = m_folder / "hub";
};

QTEST_GUILESS_MAIN(HfCacheTest)
#include "hf_cache_test.moc"

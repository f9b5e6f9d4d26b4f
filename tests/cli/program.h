#pragma once

#include "cli/application.h"
#include "temporary_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace besa::test {

/// What one call of the program gave.
struct Called
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;

    /// The last line of stdout as an object; empty when it is none.
    QJsonObject json() const
    {
        const QList<QByteArray> lines = out.trimmed().split('\n');
        return QJsonDocument::fromJson(lines.last()).object();
    }
};

/// Starts the real program in a folder, with an empty stdin.
inline void start(QProcess& process, const QStringList& arguments, const std::filesystem::path& folder)
{
    process.setWorkingDirectory(QString::fromStdString(folder.string()));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(BESA_PROGRAM, arguments);
}

inline Called finish(QProcess& process)
{
    constexpr int patience = 120'000; // ms; machines may be busy
    Called called;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit) {
        called.exitCode = process.exitCode();
    }
    called.out = process.readAllStandardOutput();
    called.error = process.readAllStandardError();
    return called;
}

inline Called callProgram(const QStringList& arguments, const std::filesystem::path& folder)
{
    QProcess process;
    start(process, arguments, folder);
    return finish(process);
}

/// Sends what is written to a descriptor into a file as long as it lives.
class Redirection
{
public:
    Redirection(int descriptor, const std::filesystem::path& file)
        : m_descriptor(descriptor)
        , m_saved(dup(descriptor))
        , m_file(file)
    {
        flush();
        const int target = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        dup2(target, descriptor);
        close(target);
    }
    ~Redirection()
    {
        flush();
        dup2(m_saved, m_descriptor);
        close(m_saved);
    }
    Redirection(const Redirection&) = delete;
    Redirection& operator=(const Redirection&) = delete;

private:
    static void flush()
    {
        std::fflush(nullptr);
        std::cout.flush();
        std::cerr.flush();
    }

    int m_descriptor;
    int m_saved;
    std::filesystem::path m_file;
};

/// The same program inside this process, which spares the start of LibTorch.
inline Called call(const QStringList& arguments, const std::filesystem::path& folder)
{
    std::vector<std::string> words{"besa"};
    for (const QString& argument : arguments) {
        words.push_back(argument.toStdString());
    }
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);

    const TemporaryFolder streams;
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder);
    Called called;
    {
        const Redirection out(STDOUT_FILENO, streams / "out");
        const Redirection error(STDERR_FILENO, streams / "error");
        called.exitCode = cli::runApplication(static_cast<int>(words.size()), pointers.data());
    }
    std::filesystem::current_path(before);
    called.out = QByteArray::fromStdString(readFile(streams / "out"));
    called.error = QByteArray::fromStdString(readFile(streams / "error"));
    return called;
}

} // namespace besa::test

#include "checkpoint/export_folder.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/paths.h"
#include "base/size_text.h"
#include "checkpoint/hashed_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <system_error>
#include <utility>

namespace besa {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throwBadTarget(const std::string& what, const fs::path& target, const std::string& remedy)
{
    throw Error(ExitCode::Usage, {what, target.string(), remedy});
}

/// ".<name>.besa-tmp-": what all temporary folders of this target start with.
std::string temporaryPrefix(const fs::path& target)
{
    return "." + target.filename().string() + ".besa-tmp-";
}

bool belongsToDeadProcess(std::string_view name, std::string_view prefix)
{
    if (!name.starts_with(prefix)) {
        return false;
    }
    const std::string_view digits = name.substr(prefix.size());
    pid_t pid = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), pid);
    if (error != std::errc{} || end != digits.data() + digits.size() || pid <= 0) {
        return false;
    }
    // A folder with our own id was left by an earlier process that had it.
    return pid == getpid() || (::kill(pid, 0) != 0 && errno == ESRCH);
}

void removeStaleFolders(const fs::path& target)
{
    const std::string prefix = temporaryPrefix(target);
    std::error_code ignored; // a folder that cannot be removed only takes room
    for (const fs::path& folder : listFolder(target.parent_path(), ignored)) {
        if (belongsToDeadProcess(folder.filename().string(), prefix)) {
            fs::remove_all(folder, ignored);
        }
    }
}

void probeWriting(const fs::path& folder)
{
    const fs::path file = folder / ".probe";
    HashedFile probe(file);
    probe.write(std::as_bytes(std::span("probe", 5)));
    probe.finish();
    if (::unlink(file.c_str()) != 0) {
        throwWriteError("the file could not be removed", file);
    }
}

bool isFilledFolder(const fs::path& path)
{
    std::error_code error;
    return fs::is_directory(path, error) && !fs::is_empty(path, error);
}

/// Exchanges two folders in one step, or in two where the file system cannot.
void exchange(const fs::path& fresh, const fs::path& old)
{
    if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, old.c_str(), RENAME_EXCHANGE) == 0) {
        return;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        throwWriteError("the export could not be put in place", old);
    }
    fs::path aside = fresh;
    aside += "-old";
    if (::rename(old.c_str(), aside.c_str()) != 0) {
        throwWriteError("the earlier export could not be moved aside", old);
    }
    if (::rename(fresh.c_str(), old.c_str()) != 0) {
        const int error = errno;
        ::rename(aside.c_str(), old.c_str());
        errno = error;
        throwWriteError("the export could not be put in place", old);
    }
    ::rename(aside.c_str(), fresh.c_str());
}

} // namespace

fs::path resolveExportTarget(const Checkpoint& source, const fs::path& target, bool overwrite)
{
    if (target.empty()) {
        throwBadTarget("no output folder was given", target, "Name one with --out.");
    }
    const fs::path folder = normalPath(target);
    const fs::path model = fs::canonical(source.folder());
    if (!folder.has_filename()) {
        throwBadTarget("the output may not be the root folder", folder, "Choose another folder with --out.");
    }
    if (isWithin(folder, model) || isWithin(model, folder)) {
        throwBadTarget("the output may not be the model's folder, lie in it or hold it", folder,
                       "Choose another folder with --out; the source model is never written.");
    }
    const fs::file_status status = fs::status(folder);
    if (fs::exists(status) && !fs::is_directory(status)) {
        throwBadTarget("the output exists and is no folder", folder, "Choose another name with --out.");
    }
    if (!isFilledFolder(folder)) {
        return folder;
    }
    if (!overwrite) {
        throwBadTarget("the output folder already exists", folder,
                       "Choose another with --out, or replace it with --overwrite.");
    }
    if (!fs::exists(folder / kSparsityFile)) {
        throwBadTarget("the output folder holds something that is no export of this program", folder,
                       "Choose another with --out, or remove that folder yourself.");
    }
    return folder;
}

bool onSameDisk(const fs::path& a, const fs::path& b)
{
    struct stat statA
    {
    };
    struct stat statB
    {
    };
    return ::stat(existingParent(a).c_str(), &statA) == 0 && ::stat(existingParent(b).c_str(), &statB) == 0 &&
           statA.st_dev == statB.st_dev;
}

void requireFreeSpace(const fs::path& folder, std::uint64_t needed)
{
    const std::int64_t free = freeBytes(folder);
    if (free >= 0 && std::cmp_less(free, needed)) {
        throw Error(ExitCode::Write,
                    {"not enough room on the disk: needed " + sizeText(static_cast<std::int64_t>(needed)) +
                         " (" + std::to_string(needed) + " bytes), free " + sizeText(free) + " (" +
                         std::to_string(free) + " bytes)",
                     folder.string(), "Free space on that disk or choose a folder on another."});
    }
}

ExportFolder::ExportFolder(fs::path target)
    : m_target(std::move(target))
    , m_temporary(m_target.parent_path() / (temporaryPrefix(m_target) + std::to_string(getpid())))
{
    std::error_code error;
    fs::create_directories(m_target.parent_path(), error);
    if (error) {
        errno = error.value();
        throwWriteError("the folder could not be created", m_target.parent_path());
    }
    removeStaleFolders(m_target);
    if (::mkdir(m_temporary.c_str(), 0777) != 0) {
        throwWriteError("the folder could not be created", m_temporary);
    }
    try {
        probeWriting(m_temporary);
    } catch (...) {
        fs::remove_all(m_temporary, error);
        throw;
    }
}

ExportFolder::~ExportFolder()
{
    std::error_code ignored;
    fs::remove_all(m_temporary, ignored);
}

void ExportFolder::publish()
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_temporary)) {
        if (entry.is_directory()) {
            fsyncFolder(entry.path());
        }
    }
    fsyncFolder(m_temporary);
    if (isFilledFolder(m_target)) {
        exchange(m_temporary, m_target); // the temporary folder is now the old export; it goes with us
    } else if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        throwWriteError("the export could not be put in place", m_target);
    }
    fsyncFolder(m_target.parent_path());
}

} // namespace besa

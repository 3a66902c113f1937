// SPDX-License-Identifier: GPL-3.0-or-later
// The document: loading and saving against general JSON libraries, memory, the disk, and edits with their undo.
// Options: --hosts N --vms N --rounds N --disk FOLDER --processor-time (all but the disk and the edits)

// Records are made by naming the fields that matter; the others have their defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

#include "base/random.h"
#include "bench_output.h"
#include "document_libraries.h"
#include "document_wire.h"
#include "exchange/file/disk.h"
#include "exchange/file/fabric_file.h"
#include "model/document.h"

#include <QFile>

#include <cstdlib>
#include <ctime>
#include <functional>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace fd;

namespace {

bool countsProcessorTime = false;

/// Seconds on the wall, or of this process on the processors for a machine that has other work to do.
double now() {
    if (countsProcessorTime)
        return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void require(bool condition, const char* what) {
    if (condition)
        return;
    std::fprintf(stderr, "wrong result: %s\n", what);
    std::exit(1);
}

double milliseconds(const std::function<void()>& work) {
    const double start = now();
    work();
    return 1000 * (now() - start);
}

/// One program under test and its times.
struct Contender {
    std::string variant;
    std::function<void()> work;
    std::vector<double> times;
};

/// Runs all in turn, round after round, so that whatever disturbs the machine disturbs all.
void race(std::vector<Contender>& contenders, int rounds) {
    for (int round = 0; round < rounds; ++round)
        for (Contender& contender : contenders)
            contender.times.push_back(milliseconds(contender.work));
}

/// Largest resident size during `work`, over the one before it, in MiB; 0 where the system does not tell. In a process
/// of its own, so that memory of earlier work is not taken for free.
double peakOverStart(const std::function<void()>& work) {
#ifdef Q_OS_LINUX
    int ends[2];
    if (::pipe(ends) != 0)
        return 0;
    const pid_t child = ::fork();
    if (child == 0) {
        ::malloc_trim(0);
        std::ofstream("/proc/self/clear_refs") << "5";
        const double before = bench::peakMebibytes();
        work();
        const double over = bench::peakMebibytes() - before;
        const bool told = ::write(ends[1], &over, sizeof over) == sizeof over;
        ::_exit(told ? 0 : 1);
    }
    double over = 0;
    ::close(ends[1]);
    const bool got = ::read(ends[0], &over, sizeof over) == sizeof over;
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return got ? over : 0;
#else
    (void)work;
    return 0;
#endif
}

struct Bench {
    std::uint32_t hosts;
    std::uint32_t vms;
    int rounds;
    std::string folder;
    std::string workload;
    Design design;
    /// The reference's text identities, made beforehand: its model would hold them.
    bench::Identities identities;
    std::string native;
    QByteArray wire;

    void report(const std::vector<Contender>& contenders, const char* reference) const {
        double base = 0;
        for (const Contender& contender : contenders)
            if (contender.variant.ends_with(reference))
                base = bench::median(contender.times);
        for (const Contender& contender : contenders) {
            const double time = bench::median(contender.times);
            const bool isNative = contender.variant == "load" || contender.variant == "save" || contender.variant.ends_with("native-file");
            const double bytes = static_cast<double>(isNative ? native.size() : static_cast<std::size_t>(wire.size()));
            bench::print("document", contender.variant, workload, "ms", time);
            bench::print("document", contender.variant, workload, "MB_per_s", bytes / 1000 / time);
            bench::print("document", contender.variant, workload, "speedup_over_qjsondocument", base / time);
        }
    }

    void load() const {
        std::vector<Contender> contenders;
        contenders.push_back({"load", [this] { require(exchange::readFabric(native).has_value(), "load"); }, {}});
        contenders.push_back({"load-qjsondocument", [this] { (void)loadQt(); }, {}});
        contenders.push_back({"parse-qjsondocument-native-file", [this] {
                                  require(!QJsonDocument::fromJson(QByteArray::fromRawData(native.data(), static_cast<qsizetype>(native.size()))).isNull(), "parse");
                              }, {}});
#ifdef FD_HAVE_SIMDJSON
        contenders.push_back({"load-simdjson", [this] { (void)loadSimd(); }, {}});
#endif
        race(contenders, rounds);
        report(contenders, "load-qjsondocument");
    }

    Design loadQt() const { return bench::WireFill<bench::QtTree>().run(QJsonDocument::fromJson(wire).object()); }
#ifdef FD_HAVE_SIMDJSON
    Design loadSimd() const {
        simdjson::dom::parser parser;
        return bench::WireFill<bench::SimdTree>().run(parser.parse(wire.constData(), static_cast<std::size_t>(wire.size())).value());
    }
#endif

    template <class Out>
    std::size_t save() const {
        Out out;
        bench::WireWrite<Out>(design, identities, out).run();
        return static_cast<std::size_t>(out.bytes().size());
    }

    void saveAll() const {
        std::vector<Contender> contenders;
        contenders.push_back({"save", [this] { require(exchange::writeFabric(design).size() == native.size(), "save"); }, {}});
        contenders.push_back({"save-qjsondocument", [this] { require(save<bench::QtOut>() == static_cast<std::size_t>(wire.size()), "save Qt"); }, {}});
#ifdef FD_HAVE_RAPIDJSON
        contenders.push_back({"save-rapidjson", [this] { require(save<bench::RapidOut>() > 0, "save RapidJSON"); }, {}});
#endif
        race(contenders, rounds);
        report(contenders, "save-qjsondocument");
    }

    void memory() const {
        const auto peak = [&](const char* variant, const std::function<void()>& work) {
            bench::print("document", variant, workload, "peak_over_start_MiB", peakOverStart(work));
        };
        peak("load", [this] { require(exchange::readFabric(native).has_value(), "load"); });
        peak("load-qjsondocument", [this] { (void)loadQt(); });
        peak("save", [this] { (void)exchange::writeFabric(design); });
        peak("save-qjsondocument", [this] { (void)save<bench::QtOut>(); });
    }

    void disk() const {
#ifdef Q_OS_LINUX
        const std::string path = folder + "/bench.fabric";
        std::vector<Contender> contenders;
        contenders.push_back({"save-disk", [&] {
                                  require(exchange::saveFile(path, exchange::writeFabric(design)).has_value(), "save to disk");
                              }, {}});
        contenders.push_back({"floor-write-fsync", [&] {
                                  const int file = ::open((path + ".floor").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
                                  require(::write(file, native.data(), native.size()) == static_cast<ssize_t>(native.size()), "floor");
                                  ::fsync(file);
                                  ::close(file);
                              }, {}});
        race(contenders, rounds);
        for (const Contender& contender : contenders)
            bench::print("document", contender.variant, workload, "ms", bench::median(contender.times));
        bench::print("document", "save-disk", workload, "over_floor",
                     bench::median(contenders[0].times) / bench::median(contenders[1].times));
        QFile::remove(QString::fromStdString(path));
        QFile::remove(QString::fromStdString(path + ".floor"));
#endif
    }

    void edits() const {
        Document document(design);
        std::vector<double> snapshot;
        std::vector<double> edit;
        std::vector<double> many;
        std::vector<double> undo;
        std::vector<Design> kept;
        kept.reserve(1000);
        SplitMix64 random(3);
        const auto moveSome = [&](int count) {
            Transaction t = document.begin(Text{"Move"});
            for (int i = 0; i < count; ++i)
                t.edit(Id<Vm>{static_cast<std::uint32_t>(1 + random.below(vms))},
                       [&](Vm& vm) { vm.host = Id<Host>{static_cast<std::uint32_t>(1 + random.below(hosts))}; });
            require(document.commit(std::move(t)).has_value(), "commit");
        };
        for (int i = 0; i < 1000; ++i) {
            snapshot.push_back(milliseconds([&] { kept.push_back(document.design()); }));
            edit.push_back(milliseconds([&] { moveSome(1); }));
            many.push_back(milliseconds([&] { moveSome(30); }));
            undo.push_back(milliseconds([&] { document.undo(); }));
        }
        bench::print("document", "snapshot", workload, "us", 1000 * bench::median(snapshot));
        bench::print("document", "edit-after-snapshot", workload, "us", 1000 * bench::median(edit));
        bench::print("document", "transaction-30", workload, "us", 1000 * bench::median(many));
        bench::print("document", "undo-30", workload, "us", 1000 * bench::median(undo));
    }

    /// All ways lead to the same design, and the file to the same bytes.
    void check() const {
        const auto read = exchange::readFabric(native);
        require(read && read->design == design, "load gives another design");
        require(exchange::writeFabric(read->design, read->counters) == native, "load and save give other bytes");
        require(loadQt() == design, "the reference reads another design");
#ifdef FD_HAVE_SIMDJSON
        require(loadSimd() == design, "simdjson reads another design");
#endif
        bench::print("document", "native-file", workload, "bytes", static_cast<double>(native.size()));
        bench::print("document", "reference-file", workload, "bytes", static_cast<double>(wire.size()));
    }
};

} // namespace

int main(int argc, char** argv) {
    const bench::Arguments arguments(argc, argv);
    Bench run;
    run.hosts = static_cast<std::uint32_t>(arguments.number("--hosts", 1000));
    run.vms = static_cast<std::uint32_t>(arguments.number("--vms", 25000));
    run.rounds = static_cast<int>(arguments.number("--rounds", 7));
    run.folder = arguments.text("--disk").empty() ? "." : arguments.text("--disk");
    run.workload = "H=" + std::to_string(run.hosts) + ",V=" + std::to_string(run.vms);
    run.design = bench::documentDesign(run.hosts, run.vms, 1);
    run.native = exchange::writeFabric(run.design);
    bench::QtOut out;
    run.identities = bench::identitiesOf(run.design);
    bench::WireWrite<bench::QtOut>(run.design, run.identities, out).run();
    run.wire = out.bytes();
    out = {};
    run.memory();
    run.check();
    countsProcessorTime = arguments.has("--processor-time");
    run.load();
    run.saveAll();
    countsProcessorTime = false;
    run.disk();
    run.edits();
    return 0;
}

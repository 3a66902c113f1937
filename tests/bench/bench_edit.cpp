// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, copying and making many in a fabric of 1,000 hosts and 25,000 machines.
#include "model/document.h"
#include "model/find/query.h"
#include "model/generate/generate.h"
#include "model/ops/duplicate.h"
#include "model/ops/fragment.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace fd;

namespace {

using Clock = std::chrono::steady_clock;

template <class Run>
void measure(const char* variant, Run run) {
    constexpr int rounds = 9;
    std::vector<double> milliseconds;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        run();
        milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("BENCH edit %s 1000h25000v milliseconds.median %.3f\n", variant, milliseconds[rounds / 2]);
}

} // namespace

int main() {
    GenerateOptions options;
    options.hosts = 1000;
    options.vms = 25000;
    const auto design = generateFabric(options);
    if (!design)
        return EXIT_FAILURE;
    Document document(*design);
    Relations relations;
    relations.reset(document.design());
    std::size_t sink = 0;
    for (const char* text :
         {"vm-1234", "kind:nic speed:>=10", "kind:vm host:9 memoryMib:>1000", "vlan:120 site:a"}) {
        const auto query = find::Query::parse(text);
        const std::string variant = std::string("find[") + text + "]";
        std::string name = variant;
        std::replace(name.begin(), name.end(), ' ', '_');
        measure(name.c_str(), [&] { sink += find::search(*query, document.design()).size(); });
    }
    const AnyId host = document.design().idsOf(kindOf<Host>).front();
    ops::Duplication wanted;
    wanted.objects = {host};
    wanted.copies = 20;
    measure("duplicate-20", [&] {
        Transaction t = document.begin({});
        if (const auto made = ops::duplicate(t, relations, wanted))
            sink += made->size();
    });
    measure("shortages-20",
            [&] { sink += ops::duplicationShortages(document.design(), relations, wanted).size(); });
    std::vector<AnyId> hosts = document.design().idsOf(kindOf<Host>);
    hosts.resize(20);
    measure("copy-20", [&] { sink += ops::takeFragment(document.design(), relations, hosts).copied.size(); });
    const ops::Fragment fragment = ops::takeFragment(document.design(), relations, hosts);
    measure("paste-20", [&] {
        Transaction t = document.begin({});
        if (const auto pasted = ops::paste(t, fragment))
            sink += pasted->objects.size();
    });
    return sink == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

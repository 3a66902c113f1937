// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots stay as they were while other threads read them and the document goes on. Run under the thread sanitizer
// this also shows that no page is written that a snapshot shares.
#include "base/hash.h"
#include "model/document.h"
#include "support/random_fabric.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace fd;

namespace {

std::uint64_t fingerprint(const Design& design) {
    Fnv1a hash;
    for (const KindInfo& kind : allKinds())
        for (const AnyId id : design.idsOf(kind.kind))
            for (const FieldInfo& field : kind.fields)
                hash.addText(field.text(design.record(id)));
    return hash.value();
}

} // namespace

class TestSnapshots : public QObject {
    Q_OBJECT
private slots:
    void stayWhileTheDocumentChanges();
};

void TestSnapshots::stayWhileTheDocumentChanges() {
    Document document(test::randomDesign(400, 5));
    struct Taken {
        Design design;
        std::uint64_t expected;
    };
    std::mutex mutex;
    std::vector<Taken> taken;
    std::atomic<bool> done = false;
    std::atomic<int> checked = 0;
    std::atomic<int> wrong = 0;
    const auto read = [&](std::uint64_t seed) {
        SplitMix64 random(seed);
        for (bool last = false; !last;) {
            last = done;
            Taken one;
            {
                const std::lock_guard lock(mutex);
                if (taken.empty())
                    continue;
                one = taken[random.below(taken.size())];
            }
            wrong += fingerprint(one.design) != one.expected ? 1 : 0;
            ++checked;
        }
    };
    {
        std::jthread first(read, 1);
        std::jthread second(read, 2);
        SplitMix64 random(9);
        for (int step = 0; step < 80; ++step) {
            if (step % 4 == 3)
                document.undo();
            else
                QVERIFY(document.commit(test::randomTransaction(document, 5, random)));
            const Taken now{document.design(), fingerprint(document.design())};
            const std::lock_guard lock(mutex);
            taken.push_back(now);
        }
        done = true;
    }
    QVERIFY(checked > 0);
    QCOMPARE(wrong.load(), 0);
    for (const Taken& one : taken)
        QCOMPARE(fingerprint(one.design), one.expected);
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace fd::workspace {

/// Runs `work` on a thread of its own and waits for it while windows go on painting and timers go on ticking; nobody can
/// click or type meanwhile. Without windows, and on other threads, it simply runs.
template <class Work>
std::invoke_result_t<Work> patiently(Work work) {
    const QCoreApplication* application = QCoreApplication::instance();
    if (!application || application->thread() != QThread::currentThread())
        return work();
    std::optional<std::invoke_result_t<Work>> result;
    QEventLoop loop;
    std::jthread worker([&] {
        result.emplace(work());
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    worker.join();
    return std::move(*result);
}

} // namespace fd::workspace

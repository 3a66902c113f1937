// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace fd::bench {

/// One line in the form that the comparison scripts read.
inline void print(const std::string& path, const std::string& variant, const std::string& workload,
                  const std::string& metric, double value) {
    std::printf("BENCH %s %s %s %s %.9g\n", path.c_str(), variant.c_str(), workload.c_str(), metric.c_str(), value);
    std::fflush(stdout);
}

inline double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Largest resident size of this process so far (VmHWM), 0 where the system does not tell.
inline double peakMebibytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/// "--name value" and "--name" on the command line.
class Arguments {
public:
    Arguments(int count, char** values) : values_(values + 1, values + count) {}
    bool has(const char* name) const {
        return std::find(values_.begin(), values_.end(), std::string(name)) != values_.end();
    }
    double number(const char* name, double otherwise) const {
        const auto found = std::find(values_.begin(), values_.end(), std::string(name));
        return found == values_.end() || found + 1 == values_.end() ? otherwise : std::stod(*(found + 1));
    }
    std::string text(const char* name) const {
        const auto found = std::find(values_.begin(), values_.end(), std::string(name));
        return found == values_.end() || found + 1 == values_.end() ? std::string() : *(found + 1);
    }

private:
    std::vector<std::string> values_;
};

} // namespace fd::bench

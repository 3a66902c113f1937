// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history.h"

namespace fd {

void History::push(Step step) {
    while (steps_.size() > position_) {
        bytes_ -= steps_.back()->approximateBytes();
        steps_.pop_back();
    }
    if (saved_ > static_cast<long long>(position_))
        saved_ = kNever;
    bytes_ += step->approximateBytes();
    steps_.push_back(std::move(step));
    ++position_;
    trim();
}

void History::replaceLast(Step step) {
    bytes_ += step->approximateBytes() - steps_[position_ - 1]->approximateBytes();
    steps_[position_ - 1] = std::move(step);
}

void History::clear() {
    *this = History();
}

void History::trim() {
    while (steps_.size() > kMinimumSteps && bytes_ > kBudgetBytes) {
        bytes_ -= steps_.front()->approximateBytes();
        steps_.pop_front();
        --position_;
        saved_ = saved_ > 0 ? saved_ - 1 : kNever;
    }
}

} // namespace fd

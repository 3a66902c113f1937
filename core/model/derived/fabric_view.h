// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"
#include "model/relations.h"

#include <span>

namespace fd {

/// Told of every read through a FabricView; tests use it to hold rules to what they declare.
class ReadLog {
public:
    virtual ~ReadLog() = default;
    virtual void readRecord(AnyId id) = 0;
    virtual void readReferrers(Kind source, std::size_t field, AnyId target) = 0;
};

/// A design together with the reverse of its references: what everything derived from the model reads through.
class FabricView {
public:
    FabricView(const Design& design, const Relations& relations, ReadLog* log = nullptr)
        : design_(&design), relations_(&relations), log_(log) {}

    template <class T>
    const T* get(Id<T> id) const {
        if (log_ && id)
            log_->readRecord(id);
        return design_->get(id);
    }

    /// The objects of kind Source whose field `member` refers to `target`, in the order of their numbers.
    template <class Source, class Value, class Target>
    std::span<const Id<Source>> referring(Value Source::*member, Id<Target> target) const {
        if (log_ && target)
            log_->readReferrers(kindOf<Source>, relations_->fieldIndex(member), target);
        return relations_->of(member, target);
    }

    const Design& design() const { return *design_; }
    const Relations& relations() const { return *relations_; }
    const FabricSettings& settings() const { return design_->settings(); }
    bool isLogged() const { return log_ != nullptr; }

private:
    const Design* design_;
    const Relations* relations_;
    ReadLog* log_;
};

} // namespace fd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a rule says what it reads: fields of its subject and of objects along named references. From these
// declarations the engine knows which subjects an edit concerns.
//
//   own(&VirtualNic::macMode)                                    fields of the subject
//   via(&VirtualNic::vm).via(&Vm::host).own(&Host::osVersion)    along references
//   from(&VirtualNic::vm).own(&VirtualNic::mac)                  against a reference: the adapters of a VM
//   via(&Host::hostGroup).up(&HostGroup::parent).own(...)        along a reference any number of times
//   via(&HostSwitch::uplinkSet).value(kReach)                    a derived value

#include "model/change_set.h"
#include "model/kinds.h"

#include <initializer_list>
#include <type_traits>
#include <vector>

namespace fd::validation {

/// A derived value of objects of kind T, by its position in the list of derived values.
template <class T, class V>
struct Derived {
    std::size_t index = 0;
};

/// Derived values count as fields from the top of the mask downwards.
constexpr std::size_t derivedBit(std::size_t index) {
    return 63 - index;
}

/// One step of a path: along the reference `field` of `owner` (forward), or against it.
struct Step {
    Kind owner{};
    std::size_t field = 0;
    bool isForward = true;
    /// Any number of times, none included.
    bool repeats = false;
    /// The kind before the step.
    Kind start{};
    /// The kind after the step.
    Kind end{};
    auto operator<=>(const Step&) const = default;
};

/// Fields of the objects at the end of a path. With no fields only the objects' existence is read.
struct Read {
    Kind subject{};
    std::vector<Step> path;
    Kind end{};
    FieldMask fields;
};

/// A list of reads; lists may be nested.
struct Reads {
    std::vector<Read> all;
    Reads() = default;
    Reads(Read read) : all{std::move(read)} {}
    Reads(std::initializer_list<Reads> parts) {
        for (const Reads& part : parts)
            all.insert(all.end(), part.all.begin(), part.all.end());
    }
};

namespace detail {

template <class T, class V>
std::size_t positionOfField(V T::*member) {
    std::size_t at = 0;
    std::size_t found = ~std::size_t{0};
    forEachField<T>([&](const auto& f) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(f)>::ValueType, V>)
            if (f.member == member)
                found = at;
        ++at;
    });
    return found;
}

template <class V>
struct TargetOf;
template <class T>
struct TargetOf<Id<T>> {
    using Type = T;
};
template <class T>
struct TargetOf<std::vector<Id<T>>> {
    using Type = T;
};

} // namespace detail

template <class Subject, class End>
class Path {
public:
    Path() = default;
    explicit Path(std::vector<Step> steps) : steps_(std::move(steps)) {}

    template <class... V>
    Read own(V End::*... members) const {
        Read read{kindOf<Subject>, steps_, kindOf<End>, {}};
        (read.fields.set(detail::positionOfField(members)), ...);
        return read;
    }
    template <class V>
    Read value(Derived<End, V> derived) const {
        Read read{kindOf<Subject>, steps_, kindOf<End>, {}};
        read.fields.set(derivedBit(derived.index));
        return read;
    }
    template <class V>
    auto via(V End::*member) const {
        using Target = typename detail::TargetOf<V>::Type;
        return with<Target>(
            {kindOf<End>, detail::positionOfField(member), true, false, kindOf<End>, kindOf<Target>});
    }
    template <class Source, class V>
    auto from(V Source::*member) const {
        return with<Source>(
            {kindOf<Source>, detail::positionOfField(member), false, false, kindOf<End>, kindOf<Source>});
    }
    Path up(Id<End> End::*member) const {
        return with<End>(
            {kindOf<End>, detail::positionOfField(member), true, true, kindOf<End>, kindOf<End>});
    }
    Path down(Id<End> End::*member) const {
        return with<End>(
            {kindOf<End>, detail::positionOfField(member), false, true, kindOf<End>, kindOf<End>});
    }
    operator Reads() const { return own(); }

private:
    template <class NewEnd>
    Path<Subject, NewEnd> with(Step step) const {
        std::vector<Step> steps = steps_;
        steps.push_back(step);
        return Path<Subject, NewEnd>(std::move(steps));
    }
    std::vector<Step> steps_;
};

/// The subject itself, as the start of a path.
template <class T>
inline Path<T, T> self() {
    return {};
}
template <class T, class... V>
Read own(V T::*... members) {
    return Path<T, T>().own(members...);
}
template <class T, class V>
auto via(V T::*member) {
    return Path<T, T>().via(member);
}
/// Objects that refer to the subject.
template <class Source, class V>
auto from(V Source::*member) {
    using Target = typename detail::TargetOf<V>::Type;
    return Path<Target, Target>().from(member);
}

} // namespace fd::validation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/prelude.h"

namespace fd::validation {

/// Gives the VM subnet of a finding a VSID that no other has.
RuleFix useNextVsid();

} // namespace fd::validation

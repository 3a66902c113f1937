// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every rule file includes.
#include "validation/derived_values.h"
#include "validation/facts.h"
#include "validation/rule.h"
#include "validation/rules/questions.h"

#include <algorithm>

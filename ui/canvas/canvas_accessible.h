// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class CanvasView;

/// Shows assistive technology the cards of a canvas as its children; Qt shows it nothing of a graphics scene.
void installCanvasAccessibility(CanvasView& view);
/// Tells assistive technology that the focus on the canvas moved to the current object.
void announceFocus(CanvasView& view);

} // namespace fd::ui

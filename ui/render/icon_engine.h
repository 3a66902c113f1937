// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace fd::render {

/// A complete SVG document of one icon in one colour; empty if there is no icon of this name.
QByteArray iconDocument(const QString& name, const QColor& colour);

} // namespace fd::render

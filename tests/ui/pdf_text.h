// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the texts of a PDF file, as somebody who copies them gets them.
#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>

namespace fd::ui::test {

/// The streams of a PDF file, unpacked.
inline QList<QByteArray> streamsOf(const QByteArray& pdf) {
    QList<QByteArray> out;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        const qsizetype begin = at + 7;
        const qsizetype end = pdf.indexOf("endstream", begin);
        if (end < 0)
            break;
        // qUncompress wants a guess of the size in front; short streams are not packed.
        const QByteArray packed = pdf.mid(begin, end - begin);
        out += packed.startsWith('x') ? qUncompress(QByteArray("\0\1\0\0", 4) + packed) : packed;
        at = end + 3;
    }
    return out;
}

/// From the numbers of glyphs to letters, as the file's own table for copying text says.
inline std::map<uint, QString> lettersOf(const QByteArray& table) {
    std::map<uint, QString> letters;
    static const QRegularExpression row(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    auto rows = row.globalMatch(QString::fromLatin1(table));
    while (rows.hasNext()) {
        const auto match = rows.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        const QStringList listed =
            match.captured(5).split(QRegularExpression(QStringLiteral("[<>\\s]+")), Qt::SkipEmptyParts);
        const uint base = match.captured(4).toUInt(nullptr, 16);
        for (uint glyph = first; glyph <= last && last < 0x10000; ++glyph) {
            const uint letter = match.captured(4).isEmpty() ? listed.value(glyph - first).toUInt(nullptr, 16)
                                                            : base + glyph - first;
            letters[glyph] = QString(QChar(static_cast<char16_t>(letter)));
        }
    }
    return letters;
}

/// All texts of a PDF, once for each font of it.
inline QStringList textsOf(const QByteArray& pdf) {
    QList<std::map<uint, QString>> fonts;
    QByteArray page;
    for (const QByteArray& stream : streamsOf(pdf)) {
        if (stream.contains("beginbfrange"))
            fonts += lettersOf(stream);
        else if (stream.contains(" Tf"))
            page += stream;
    }
    static const QRegularExpression shown(QStringLiteral("<([0-9A-Fa-f]+)>"));
    QStringList out;
    for (const auto& letters : fonts) {
        QString text;
        auto pieces = shown.globalMatch(QString::fromLatin1(page));
        while (pieces.hasNext()) {
            const QString hex = pieces.next().captured(1);
            for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
                if (const auto at = letters.find(hex.mid(i, 4).toUInt(nullptr, 16)); at != letters.end())
                    text += at->second;
        }
        out += text;
    }
    return out;
}

} // namespace fd::ui::test

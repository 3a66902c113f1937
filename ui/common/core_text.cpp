// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/core_text.h"

#include "model/naming.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>

namespace fd::ui {

namespace {

/// The contexts in which the engine marks its strings, the short ones of names first.
constexpr std::array kContexts{"Kind",   "Field",      "Choice", "Severity",  "Edit",  "Step",  "Find", "Operation",    "Rule", "Why", "Profile",
                               "Fix",    "Values",     "Names",  "Files",     "Guard", "Basis",        "Theme",
                               "View",   "Sample",     "Picture", "FabricFile", "Json", "Reachability", "Simulation",
                               "Generate", "Validation", "Layout", "Scenario", "Diagram", "Chain"};

QHash<QByteArray, QString>& cache() {
    // Only the window's thread translates.
    static QHash<QByteArray, QString> known;
    return known;
}

QString lookUp(const QByteArray& source) {
    for (const char* context : kContexts) {
        QString found = QCoreApplication::translate(context, source.constData());
        if (found.toUtf8() != source)
            return found;
    }
    return QString::fromUtf8(source);
}

/// Inside a sentence English writes the name of a kind small, German only the adjective that begins it. Names of the
/// consoles such as "Run As account" and abbreviations stay.
QString insideSentence(QString name) {
    const qsizetype space = name.indexOf(u' ');
    bool isSmall = false;
    if (QLocale().language() == QLocale::German) {
        const QString first = name.left(space);
        isSmall = space > 0 && name.mid(space + 1, 1).isUpper() &&
                  (first.endsWith(u'e') || first.endsWith(QStringLiteral("er")) || first.endsWith(QStringLiteral("es")));
    } else {
        isSmall = name.size() > 1 && name[1].isLower() && !name.startsWith(QStringLiteral("Run As"));
    }
    if (isSmall)
        name[0] = name[0].toLower();
    return name;
}

/// Arguments that are words of the program themselves, such as the label of a field.
bool isTranslatedArgument(const std::string& name) {
    // "field1" and "shown1" are those of sentences that list several values as the program shows them.
    return name == "kind" || name == "kinds" || name == "otherKind" || name.starts_with("field") ||
           name.starts_with("shown");
}

} // namespace

std::span<const char* const> engineContexts() {
    return kContexts;
}

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

QString translated(std::string_view source) {
    if (source.empty())
        return {};
    const QByteArray key(source.data(), static_cast<qsizetype>(source.size()));
    const auto known = cache().constFind(key);
    if (known != cache().constEnd())
        return *known;
    // Where a word may be broken matters in narrow columns only, and would be in the way of comparing and searching.
    return *cache().insert(key, lookUp(key).remove(QChar::SoftHyphen));
}

QString sentence(const Text& text) {
    std::vector<TextArgument> arguments = text.arguments;
    for (TextArgument& argument : arguments)
        if (isTranslatedArgument(argument.name))
            argument.value = toUtf8(translated(argument.value));
    return fromUtf8(fillPlaceholders(toUtf8(translated(text.source)), arguments));
}

const std::function<std::string(const Text&)>& pictureWords() {
    static const std::function<std::string(const Text&)> words = [](const Text& text) { return toUtf8(sentence(text)); };
    return words;
}

QString sentence(const Error& error) {
    QString out = sentence(error.text);
    if (error.place.line > 0)
        out = QCoreApplication::translate("Messages", "Line %1: %2").arg(error.place.line).arg(out);
    if (!error.advice.source.empty())
        out += u' ' + sentence(error.advice);
    return out;
}

void forgetTranslations() {
    cache().clear();
}

QString kindName(Kind kind) {
    return translated(kindInfo(kind).singular);
}

QString kindPlural(Kind kind) {
    return translated(kindInfo(kind).plural);
}

QString fieldLabel(const FieldInfo& field) {
    return translated(field.label);
}

QString breakableFieldLabel(const FieldInfo& field) {
    return QCoreApplication::translate("Field", field.label);
}

QString shownName(const Design& design, AnyId id) {
    return fromUtf8(displayName(design, id));
}

QString kindAndName(const Design& design, AnyId id) {
    return QCoreApplication::translate("Messages", "%1 \"%2\"").arg(kindName(id.kind), shownName(design, id));
}

QString severityName(validation::Severity severity) {
    return translated(labelOf(severity));
}

QString countOfKind(Kind kind, std::size_t count) {
    return QCoreApplication::translate("Messages", "%1 %2", "number, kind of object")
        .arg(QLocale().toString(static_cast<qulonglong>(count)),
             insideSentence(count == 1 ? kindName(kind) : kindPlural(kind)));
}

} // namespace fd::ui

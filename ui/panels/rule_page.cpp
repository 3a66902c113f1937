// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rule_page.h"

#include "ui/common/core_text.h"

#include <QFile>
#include <QLocale>

namespace fd::ui {

namespace {

QString readPage(const QString& folder, std::string_view ruleId) {
    QFile page(QStringLiteral(":/rules/") + folder + fromUtf8(ruleId) + QStringLiteral(".md"));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

} // namespace

QString explanationOf(std::string_view ruleId) {
    // The default locale is the language of the window: "de_DE" finds rules/de, "zh_CN" finds rules/zh_CN.
    const QString locale = QLocale().name();
    for (const QString& folder : {locale, locale.section(u'_', 0, 0)})
        if (const QString page = readPage(folder + u'/', ruleId); !page.isEmpty())
            return page;
    return englishExplanationOf(ruleId);
}

QString englishExplanationOf(std::string_view ruleId) {
    return readPage({}, ruleId);
}

QString sectionOf(const QString& page, RuleSection section) {
    const QStringList parts = page.split(QStringLiteral("\n## "));
    // The first part is the title.
    const auto at = static_cast<qsizetype>(section) + 1;
    return at < parts.size() ? parts[at].section(u'\n', 1).trimmed() : QString();
}

} // namespace fd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_pages.h"

#include "ui/common/core_text.h"
#include "validation/catalog.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace fd::ui {

namespace {

const QLatin1String kRule("rule:");

std::optional<QString> fileText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

QString titleOf(const QString& text) {
    const QString first = text.section(u'\n', 0, 0);
    return first.startsWith(QStringLiteral("# ")) ? first.mid(2).trimmed() : first.trimmed();
}

QStringList topics() {
    QStringList out;
    for (const QString& file : QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.md")}))
        out += file.chopped(3);
    return out;
}

bool holdsAll(const QString& text, const QStringList& words) {
    return std::ranges::all_of(words,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::optional<HelpPage> helpPage(const QString& topic, const QString& language) {
    std::optional<QString> text;
    if (topic.startsWith(kRule)) {
        text = fileText(QStringLiteral(":/rules/%1/%2.md").arg(language, topic.mid(kRule.size())));
        if (!text)
            text = fileText(QStringLiteral(":/rules/%1.md").arg(topic.mid(kRule.size())));
    } else {
        text = fileText(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
        if (!text)
            text = fileText(QStringLiteral(":/help/en/%1.md").arg(topic));
    }
    if (!text)
        return std::nullopt;
    HelpPage page{topic, titleOf(*text), *text};
    if (const validation::RuleInfo* rule =
            topic.startsWith(kRule) ? validation::findRule(toUtf8(topic.mid(kRule.size()))) : nullptr)
        page.title = translated(rule->title);
    return page;
}

bool hasHelpPage(const QString& topic) {
    return helpPage(topic, QStringLiteral("en")).has_value();
}

QStringList ruleTopics() {
    QStringList out;
    for (const validation::RuleInfo& rule : validation::ruleCatalog())
        out += kRule + fromUtf8(rule.id);
    return out;
}

std::vector<HelpPage> helpContents(const QString& language) {
    QStringList order{QStringLiteral("index")};
    if (const auto index = helpPage(order.front(), language))
        for (const QString& link : linksOf(*index))
            if (const auto target = helpTarget(link, order.front()); target && !order.contains(target->topic))
                order += target->topic;
    std::vector<HelpPage> out;
    for (const QString& topic : topics())
        if (const auto page = helpPage(topic, language))
            out.push_back(*page);
    const auto place = [&](const HelpPage& page) {
        const auto at = order.indexOf(page.topic);
        return at < 0 ? order.size() : at;
    };
    std::ranges::sort(out, [&](const HelpPage& a, const HelpPage& b) {
        return place(a) != place(b) ? place(a) < place(b) : a.title.localeAwareCompare(b.title) < 0;
    });
    return out;
}

std::vector<HelpPage> searchHelp(const QString& words, const QString& language) {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpPage> out;
    const auto take = [&](const QString& topic) {
        if (const auto page = helpPage(topic, language);
            page && holdsAll(page->title + u' ' + page->text, wanted))
            out.push_back(*page);
    };
    for (const QString& topic : topics())
        take(topic);
    for (const QString& topic : ruleTopics())
        take(topic);
    std::ranges::stable_partition(out, [&](const HelpPage& page) { return holdsAll(page.title, wanted); });
    return out;
}

std::optional<HelpTarget> helpTarget(const QString& link, const QString& from) {
    if (link.contains(QStringLiteral("://")) || link.startsWith(QStringLiteral("mailto:")))
        return std::nullopt;
    const QString heading = link.section(u'#', 1);
    QString topic = link.section(u'#', 0, 0);
    if (topic.isEmpty())
        return HelpTarget{from, heading};
    const bool isRule = topic.contains(QStringLiteral("rules/"));
    topic = topic.section(u'/', -1);
    if (topic.endsWith(QStringLiteral(".md")))
        topic.chop(3);
    return HelpTarget{isRule ? kRule + topic : topic, heading};
}

QStringList linksOf(const HelpPage& page) {
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)\s]+)\))"));
    QStringList out;
    for (auto found = link.globalMatch(page.text); found.hasNext();)
        out += found.next().captured(1);
    return out;
}

QString headingAnchor(const QString& heading) {
    QString out;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == u'_')
            out += c;
        else if ((c.isSpace() || c == u'-') && !out.endsWith(u'-'))
            out += u'-';
    return out;
}

QStringList headingsOf(const HelpPage& page) {
    QStringList out;
    for (const QString& line : page.text.split(u'\n'))
        if (line.startsWith(u'#'))
            out += headingAnchor(line.section(u' ', 1).trimmed());
    return out;
}

QString firstParagraph(const HelpPage& page) {
    QTextDocument document;
    document.setMarkdown(page.text);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() == 0 && !block.text().trimmed().isEmpty() && !block.textList())
            return block.text().trimmed();
    return {};
}

} // namespace fd::ui

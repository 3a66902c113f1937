// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fd::ui {

/// The users' help that is built in. A topic is the file name of its page without ending: "getting-started"
/// is resources/help/<language>/getting-started.md. The pages of rules are topics too: "rule:vlan-range".
struct HelpPage {
    QString topic;
    QString title;
    /// Markdown; its first line is the title.
    QString text;
};

/// A place that a link points to: a page, and a heading on it (none: the top).
struct HelpTarget {
    QString topic;
    QString heading;
};

/// The page in that language, else in English; nothing if there is no such topic.
std::optional<HelpPage> helpPage(const QString& topic, const QString& language);
bool hasHelpPage(const QString& topic);
/// All topics but rules: "index" first, then in the order in which the index links to them, then the rest by
/// title.
std::vector<HelpPage> helpContents(const QString& language);
/// Topics of all rules in the order of the catalogue.
QStringList ruleTopics();
/// Pages in which every word is found, those with a word in the title first.
std::vector<HelpPage> searchHelp(const QString& words, const QString& language);
/// Where a link on a page of the help leads: "views.md#zoom", "#zoom", "rule:vlan-range". Nothing for
/// addresses of the web.
std::optional<HelpTarget> helpTarget(const QString& link, const QString& from);
/// The links on a page, as written.
QStringList linksOf(const HelpPage& page);
/// A heading as links name it: lower case, words joined by "-".
QString headingAnchor(const QString& heading);
/// The anchors of all headings of a page.
QStringList headingsOf(const HelpPage& page);
/// The first paragraph of a page as plain text, for "What is this?".
QString firstParagraph(const HelpPage& page);

} // namespace fd::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/svg/svg_writer.h"
#include "exchange/report/html.h"

namespace fd::exchange::html {

namespace {

constexpr std::string_view kRules = R"css(
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--fd-canvas);color:var(--fd-text);
font:15px/1.55 "Segoe UI",system-ui,-apple-system,"Noto Sans","DejaVu Sans",Verdana,sans-serif}
a{color:var(--fd-accent);text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid var(--fd-accent);outline-offset:2px;border-radius:2px}
.cover{background:var(--fd-card);border-bottom:1px solid var(--fd-frame-border);padding:64px 32px 36px}
.cover>*{max-width:1180px;margin-left:auto;margin-right:auto}
.kicker{font-size:13px;letter-spacing:.09em;text-transform:uppercase;color:var(--fd-accent);font-weight:700;margin-bottom:6px}
h1{font-size:40px;line-height:1.15;margin-top:0;margin-bottom:10px;letter-spacing:-.01em}
.lead{font-size:17px;color:var(--fd-text-muted);margin-top:0;margin-bottom:22px}
.facts{display:flex;flex-wrap:wrap;gap:6px 32px;margin-top:0;margin-bottom:26px;padding:0;list-style:none}
.facts li{color:var(--fd-text-muted)}
.facts b{color:var(--fd-text);font-weight:600;margin-left:6px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px;padding:0;list-style:none;margin-top:0;margin-bottom:0}
.tiles li{background:var(--fd-canvas);border:1px solid var(--fd-frame-border);border-radius:10px;padding:12px 14px}
.tiles b{display:block;font-size:26px;line-height:1.2;font-weight:700}
.tiles span{color:var(--fd-text-muted);font-size:13px}
.tiles .error b{color:var(--fd-error)} .tiles .warning b{color:var(--fd-warning)} .tiles .advice b{color:var(--fd-advice)} .tiles .good b{color:var(--fd-good)}
.page{max-width:1244px;margin:0 auto;padding:28px 32px 80px}
nav.contents{background:var(--fd-card);border:1px solid var(--fd-frame-border);border-radius:12px;padding:18px 24px;margin-bottom:12px}
nav.contents h2{margin:0 0 8px;font-size:17px;border:0;padding:0}
nav.contents ol{margin:0;padding-left:22px}
nav.contents ul{columns:4 190px;margin:4px 0 8px;padding-left:0;list-style:none;font-size:13.5px}
nav.contents .count{color:var(--fd-text-muted)}
h2{font-size:26px;line-height:1.25;margin:56px 0 14px;padding-bottom:8px;border-bottom:2px solid var(--fd-frame-border)}
h3{font-size:18px;margin:34px 0 8px}
h4{font-size:15px;margin:18px 0 4px}
.count{font-size:13px;font-weight:600;color:var(--fd-text-muted);background:var(--fd-frame);border-radius:10px;padding:1px 9px;vertical-align:2px}
figure{margin:18px 0 28px;background:var(--fd-card);border:1px solid var(--fd-frame-border);border-radius:12px;padding:16px}
figure svg{display:block;width:100%;height:auto}
figcaption{color:var(--fd-text-muted);font-size:13.5px;margin-top:10px}
figcaption b{color:var(--fd-text)}
.scroll{overflow-x:auto;border:1px solid var(--fd-frame-border);border-radius:10px;background:var(--fd-card);margin:8px 0 18px}
table{border-collapse:collapse;width:100%;font-size:13.5px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table.part caption{position:static;width:auto;height:auto;overflow:visible;clip-path:none;text-align:left;color:var(--fd-text-muted);font-size:12px;padding:8px 12px 2px}
table.single caption{position:static;width:auto;height:auto;overflow:visible;clip-path:none;text-align:left;font-weight:700;padding:10px 14px 4px;font-size:15px}
th,td{text-align:left;vertical-align:top;padding:7px 12px;border-bottom:1px solid var(--fd-frame-border)}
tbody tr:last-child th,tbody tr:last-child td{border-bottom:0}
thead th{background:var(--fd-card-header);font-size:12px;color:var(--fd-text-muted);font-weight:600;vertical-align:bottom}
tbody th{font-weight:600;white-space:nowrap}
tbody td.number{white-space:nowrap}
table.single th{width:32%;color:var(--fd-text-muted);font-weight:500}
.number{text-align:right;font-variant-numeric:tabular-nums}
tr:target th,tr:target td{background:var(--fd-advice-soft)}
.shared{color:var(--fd-text-muted);margin:4px 0 8px;font-size:13.5px}
.shared b{color:var(--fd-text);font-weight:600}
.finding{background:var(--fd-card);border:1px solid var(--fd-frame-border);border-left:5px solid var(--tone);border-radius:8px;padding:12px 18px;margin:10px 0}
.finding p{margin:4px 0}
.finding .what{font-weight:600}
.finding .why,.finding .rule{color:var(--fd-text-muted);font-size:13.5px}
.finding.error{--tone:var(--fd-error)} .finding.warning{--tone:var(--fd-warning)} .finding.advice{--tone:var(--fd-advice)}
.tag{display:inline-block;font-size:12px;font-weight:700;border:1px solid currentColor;border-radius:9px;padding:0 8px;margin-right:8px}
.tag.error{color:var(--fd-error);background:var(--fd-error-soft)}
.tag.warning{color:var(--fd-warning);background:var(--fd-warning-soft)}
.tag.advice{color:var(--fd-advice);background:var(--fd-advice-soft)}
.none{background:var(--fd-good-soft);border:1px solid var(--fd-good);border-radius:8px;padding:12px 18px}
.quiet{color:var(--fd-text-muted);font-size:13.5px}
footer{color:var(--fd-text-muted);font-size:13px;border-top:1px solid var(--fd-frame-border);margin-top:56px;padding-top:14px}
@media (max-width:640px){.cover{padding:36px 18px 24px}.page{padding:18px}h1{font-size:30px}}
@media print{
@page{size:A4 landscape;margin:14mm}
body{font-size:10.5pt}
.cover{min-height:80vh;border:0;padding:20mm 0 0;break-after:page}
.page{max-width:none;padding:0}
nav.contents{border:0;padding:0;break-after:page}
h2{break-before:page;margin-top:0} nav.contents h2{break-before:auto}
h2,h3,h4{break-after:avoid}
figure,.finding,tr{break-inside:avoid}
figure{border:0;padding:0}
figure svg{max-height:165mm}
.scroll{overflow:visible;border-radius:0}
table{font-size:8.5pt}
thead{display:table-header-group}
thead th,tbody th{white-space:normal}
th,td{overflow-wrap:break-word}
th,td{padding:3px 6px}
a{color:inherit}
}
)css";

} // namespace

std::string styleSheet() {
    using diagram::Theme;
    std::string style = ":root{color-scheme:light dark;" + diagram::cssVariables(Theme::Light) + "}\n";
    style +=
        "@media screen and (prefers-color-scheme:dark){:root{" + diagram::cssVariables(Theme::Dark) + "}}\n";
    style += "@media print{:root{color-scheme:light;" + diagram::cssVariables(Theme::Print) + "}}";
    style += kRules;
    return style;
}

} // namespace fd::exchange::html

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/dev/check-translations finds nothing in the files as they are, and notices each kind of mistake.
# UX-251: German and Chinese have no unfinished entry. Texts that were not collected yet, and pages that wait for their
# translation, are left to packaging/dev/check.
. "$(dirname "$0")/tools.sh"
needs python3 python3
check=$top/packaging/dev/check-translations
"$check" --top "$top" --no-sources --no-pages >"$scratch/log" || fail "$(cat "$scratch/log")"

mkdir -p "$scratch/top/translations" "$scratch/top/resources/help/en"
cp "$top/translations/glossary.md" "$scratch/top/translations"
# singular ATTRIBUTE TEXT: the English file with one text that counts something.
singular() {
    cat >"$scratch/top/translations/fabric-designer_en.ts" <<END
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation$1><numerusform>$2</numerusform><numerusform>%n hosts</numerusform></translation>
    </message>
</context>
</TS>
END
}
singular "" '%n host'
# texts ENGLISH GERMAN CHINESE: a pair of files with this one text, in the text of an XML element.
texts() {
    for language in de zh_CN; do
        if [ "$language" = de ]; then word=$2; else word=$3; fi
        cat >"$scratch/top/translations/fabric-designer_$language.ts" <<END
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="$language" sourcelanguage="en">
<context>
    <name>Edit</name>
    <message>
        <source>$1</source>
        <translation$4>$word</translation>
    </message>
</context>
</TS>
END
    done
}
run() { "$check" --top "$scratch/top" --no-sources; }
accepted() {
    texts "$1" "$2" "$3" ""
    run >"$scratch/log" || fail "not accepted: $(cat "$scratch/log")"
}
refused() {
    what=$1
    shift
    texts "$1" "$2" "$3" "${4:-}"
    must_fail "$what" run
}

accepted 'The host group {name} is empty.' 'Die Hostgruppe {name} ist leer.' '主机组 {name} 为空。'
accepted '&amp;Open…' 'Ö&amp;ffnen…' '打开(&amp;O)…'
accepted 'Logical networks' 'Logische Netzwerke' '逻辑网络'
singular ' type="unfinished"' ''
refused "an English text without its singular" 'Logical networks' 'Logische Netzwerke' '逻辑网络'
singular "" '%n host'
refused "a text that is not finished" 'Open' 'Öffnen' '打开' ' type="unfinished"'
refused "a text that is empty" 'Open' '' '打开'
refused "a placeholder that is missing" 'Rename {name}' 'Umbenennen' '重命名 {name}'
refused "a placeholder with another name" 'Rename {name}' '{nam} umbenennen' '重命名 {name}'
refused "another number" '%1 of %2' '%1 von %3' '%1，共 %2'
refused "an access key that is missing" '&amp;Open' 'Öffnen' '打开(&amp;O)'
refused "an access key too many" 'Open' 'Ö&amp;ffnen' '打开'
refused "a full stop that is missing" 'It is empty.' 'Es ist leer' '为空。'
refused "a Western full stop" 'It is empty.' 'Es ist leer.' '为空.'
refused "blanks at the end" 'Name: ' 'Name:' '名称： '
refused "straight quotation marks" 'Open "{name}"' '"{name}" öffnen' '打开“{name}”'
refused "a word beside the glossary" 'Tenants' 'Mandanten' '承租人'
refused "a missing blank" 'The host is up.' 'Der Host läuft.' '主机HV01正在运行。'

# Pages of help: the same headings and links, in each language.
accepted 'Open' 'Öffnen' '打开'
printf '# Title\n\nSee [walk](walk.md).\n\n## Why\n' >"$scratch/top/resources/help/en/page.md"
must_fail "a missing page" run
for language in de zh_CN; do
    mkdir -p "$scratch/top/resources/help/$language"
    printf '# Titel\n\nSiehe [Weg](walk.md).\n\n## Warum\n' >"$scratch/top/resources/help/$language/page.md"
done
run >"$scratch/log" || fail "not accepted: $(cat "$scratch/log")"
printf '# Titel\n\nSiehe [Weg](weg.md).\n\n## Warum\n' >"$scratch/top/resources/help/de/page.md"
must_fail "a link that leads elsewhere" run
printf '# Titel\n\nSiehe [Weg](walk.md).\n' >"$scratch/top/resources/help/de/page.md"
must_fail "a heading that is missing" run
printf '# Title\n\nChoose *File > Open*.\n' >"$scratch/top/resources/help/en/page.md"
printf '# Titel\n\n*打开*\n' >"$scratch/top/resources/help/zh_CN/page.md"
printf '# Titel\n\nWählen Sie *Datei > Öffnen*.\n' >"$scratch/top/resources/help/de/page.md"
run >"$scratch/log" || fail "not accepted: $(cat "$scratch/log")"
printf '# Titel\n\nWählen Sie *Datei > Aufmachen*.\n' >"$scratch/top/resources/help/de/page.md"
must_fail "a page that calls a command by another name than the window" run
exit 0

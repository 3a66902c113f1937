<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>Vom Datenträger neu &amp;laden</translation>
    </message>
    <message>
        <source>Export repor&amp;t…</source>
        <translation>Ber&amp;icht exportieren…</translation>
    </message>
    <message>
        <source>Close &amp;design</source>
        <translation>Entwurf s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate &amp;many…</source>
        <translation>&amp;Mehrfach duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select n&amp;othing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>&amp;Gleiche Art auswählen</translation>
    </message>
    <message>
        <source>Select what is connec&amp;ted</source>
        <translation>&amp;Verbundenes auswählen</translation>
    </message>
    <message>
        <source>Select w&amp;hat has problems</source>
        <translation>Objekte &amp;mit Problemen auswählen</translation>
    </message>
    <message>
        <source>&amp;Go to object…</source>
        <translation>&amp;Gehe zu Objekt…</translation>
    </message>
    <message>
        <source>Command palett&amp;e…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>&amp;Physical</source>
        <translation>&amp;Physisch</translation>
    </message>
    <message>
        <source>&amp;Logical</source>
        <translation>&amp;Logisch</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>&amp;Host data plane</source>
        <translation>&amp;Hostdatenebene</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Pr&amp;esentation</source>
        <translation>Präs&amp;entation</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>&amp;Fensterlayout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <source>&amp;Run all now</source>
        <translation>&amp;Alles jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Show problems</source>
        <translation>&amp;Probleme anzeigen</translation>
    </message>
    <message>
        <source>&amp;Run scenario</source>
        <translation>&amp;Szenario ausführen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Show simulation</source>
        <translation>Simulation an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Fabric Designer</source>
        <translation>Ü&amp;ber Fabric Designer</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Lay out</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>Lay&amp;ered</source>
        <translation>&amp;Schichten</translation>
    </message>
    <message>
        <source>&amp;Grid by site</source>
        <translation>&amp;Raster je Standort</translation>
    </message>
    <message>
        <source>&amp;Radial</source>
        <translation>S&amp;trahlenförmig</translation>
    </message>
    <message>
        <source>&amp;Tidy: remove overlaps</source>
        <translation>A&amp;ufräumen: Überlappungen beseitigen</translation>
    </message>
    <message>
        <source>&amp;Pin in place</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aussch&amp;neiden</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Paste &amp;here</source>
        <translation>&amp;Hier einfügen</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Select the same &amp;site</source>
        <translation>Gleichen &amp;Standort auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weiter&amp;suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>V&amp;orheriges suchen</translation>
    </message>
    <message>
        <source>Ne&amp;w design step by step…</source>
        <translation>Neuer Ent&amp;wurf Schritt für Schritt…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Panel &amp;1</source>
        <translation>Bereich &amp;1</translation>
    </message>
    <message>
        <source>Panel &amp;2</source>
        <translation>Bereich &amp;2</translation>
    </message>
    <message>
        <source>Panel &amp;3</source>
        <translation>Bereich &amp;3</translation>
    </message>
    <message>
        <source>Panel &amp;4</source>
        <translation>Bereich &amp;4</translation>
    </message>
    <message>
        <source>Panel &amp;5</source>
        <translation>Bereich &amp;5</translation>
    </message>
    <message>
        <source>Panel &amp;6</source>
        <translation>Bereich &amp;6</translation>
    </message>
    <message>
        <source>Panel &amp;7</source>
        <translation>Bereich &amp;7</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>&amp;Hilfe hierzu</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Short &amp;tour</source>
        <translation>Kurze &amp;Führung</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>T&amp;rennen</translation>
    </message>
    <message>
        <source>Fit sele&amp;ction</source>
        <translation>A&amp;uswahl anzeigen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Only what has problems</source>
        <translation>Nur, was &amp;Probleme hat</translation>
    </message>
    <message>
        <source>&amp;Hide the rest instead of fading it</source>
        <translation>Den Rest aus&amp;blenden statt abschwächen</translation>
    </message>
    <message>
        <source>&amp;Show everything again</source>
        <translation>Wieder alle&amp;s zeigen</translation>
    </message>
    <message>
        <source>Show &amp;no VLAN in particular</source>
        <translation>&amp;Kein bestimmtes VLAN hervorheben</translation>
    </message>
    <message>
        <source>Panel &amp;8</source>
        <translation>Bereich &amp;8</translation>
    </message>
    <message>
        <source>Selec&amp;t</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Mo&amp;ve the view</source>
        <translation>A&amp;nsicht verschieben</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Linke Kanten</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Mitten auf einer Senkrechten</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Rechte Kanten</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Obere Kanten</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>M&amp;itten auf einer Waagerechten</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Untere Kanten</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>Gleiche Abstände &amp;waagerecht</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>Gleiche Abstände &amp;senkrecht</translation>
    </message>
    <message>
        <source>&amp;Snap to grid</source>
        <translation>Am Ra&amp;ster einrasten</translation>
    </message>
    <message>
        <source>Show &amp;guides</source>
        <translation>Hilfs&amp;linien zeigen</translation>
    </message>
    <message>
        <source>Loc&amp;k positions</source>
        <translation>Positionen s&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Open data plane</source>
        <translation>&amp;Datenebene öffnen</translation>
    </message>
    <message>
        <source>VMQ and R&amp;SS…</source>
        <translation>VMQ und R&amp;SS…</translation>
    </message>
    <message>
        <source>Carried &amp;VLANs…</source>
        <translation>Übertragene &amp;VLANs…</translation>
    </message>
    <message>
        <source>Show where its VLAN &amp;goes</source>
        <translation>Anzeigen, wohin sein VLAN &amp;führt</translation>
    </message>
    <message>
        <source>Show the &amp;hosts that use it</source>
        <translation>H&amp;osts zeigen, die es verwenden</translation>
    </message>
    <message>
        <source>De&amp;ploy to hosts…</source>
        <translation>Auf Hosts &amp;bereitstellen…</translation>
    </message>
    <message>
        <source>Add VLAN and su&amp;bnet</source>
        <translation>V&amp;LAN und Subnetz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New pool</source>
        <translation>&amp;Neuer Pool</translation>
    </message>
    <message>
        <source>Go to the &amp;first end</source>
        <translation>Zum &amp;ersten Ende</translation>
    </message>
    <message>
        <source>Go to the oth&amp;er end</source>
        <translation>Zum &amp;anderen Ende</translation>
    </message>
    <message>
        <source>Offer repa&amp;irs…</source>
        <translation>Reparaturen an&amp;bieten…</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>R&amp;eachability</source>
        <translation>&amp;Erreichbarkeit</translation>
    </message>
    <message>
        <source>Run on another desi&amp;gn…</source>
        <translation>Auf einem anderen Ent&amp;wurf ausführen…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Abspielen oder an&amp;halten</translation>
    </message>
    <message>
        <source>One step &amp;back</source>
        <translation>Einen Schritt z&amp;urück</translation>
    </message>
    <message>
        <source>One step forwar&amp;d</source>
        <translation>Einen Schritt &amp;vor</translation>
    </message>
    <message>
        <source>To the st&amp;art</source>
        <translation>Zum Anfan&amp;g</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Schnelle&amp;r</translation>
    </message>
    <message>
        <source>Begin again at the e&amp;nd</source>
        <translation>Am Ende vo&amp;n vorn beginnen</translation>
    </message>
    <message>
        <source>Free&amp;ze what the diagram shows</source>
        <translation>Anzeige im &amp;Diagramm einfrieren</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Documented VMM behaviour</source>
        <translation>Dokumentiertes VMM-Verhalten</translation>
    </message>
    <message>
        <source>Documented Windows behaviour</source>
        <translation>Dokumentiertes Windows-Verhalten</translation>
    </message>
    <message>
        <source>Documented guidance</source>
        <translation>Dokumentierte Empfehlung</translation>
    </message>
    <message>
        <source>Common practice</source>
        <translation>Gängige Praxis</translation>
    </message>
    <message>
        <source>Our own inference</source>
        <translation>Eigene Schlussfolgerung</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Show the chain</source>
        <translation>Kette zeigen</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>No network site of &quot;{logical}&quot; with a VLAN or subnet is made for host group &quot;{group}&quot;.</source>
        <translation>Kein Netzwerkstandort von „{logical}“ mit VLAN oder Subnetz ist für Hostgruppe „{group}“ bestimmt.</translation>
    </message>
    <message>
        <source>For host group &quot;{group}&quot; there is: {sites}.</source>
        <translation>Für Hostgruppe „{group}“ gibt es: {sites}.</translation>
    </message>
    <message>
        <source>No uplink port profile contains such a network site.</source>
        <translation>Kein Uplinkportprofil enthält einen solchen Netzwerkstandort.</translation>
    </message>
    <message>
        <source>Uplink port profiles with such a site: {profiles}.</source>
        <translation>Uplinkportprofile mit einem solchen Standort: {profiles}.</translation>
    </message>
    <message>
        <source>On host &quot;{host}&quot; reached by: {switches}.</source>
        <translation>Auf Host „{host}“ erreicht durch: {switches}.</translation>
    </message>
    <message>
        <source>Host &quot;{host}&quot; has no virtual switch.</source>
        <translation>Host „{host}“ hat keinen virtuellen Switch.</translation>
    </message>
    <message>
        <source>The virtual switches of host &quot;{host}&quot; do not use such an uplink port profile: {switches}.</source>
        <translation>Die virtuellen Switches von Host „{host}“ verwenden kein solches Uplinkportprofil: {switches}.</translation>
    </message>
    <message>
        <source>VM network &quot;{network}&quot; has no logical network.</source>
        <translation>VM-Netzwerk „{network}“ hat kein logisches Netzwerk.</translation>
    </message>
    <message>
        <source>VM network &quot;{network}&quot; uses logical network &quot;{logical}&quot;.</source>
        <translation>VM-Netzwerk „{network}“ verwendet logisches Netzwerk „{logical}“.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Windows Server 2008 R2</source>
        <translation>Windows Server 2008 R2</translation>
    </message>
    <message>
        <source>Windows Server 2012</source>
        <translation>Windows Server 2012</translation>
    </message>
    <message>
        <source>Windows Server 2012 R2</source>
        <translation>Windows Server 2012 R2</translation>
    </message>
    <message>
        <source>Windows Server 2016</source>
        <translation>Windows Server 2016</translation>
    </message>
    <message>
        <source>Windows Server 2019</source>
        <translation>Windows Server 2019</translation>
    </message>
    <message>
        <source>Windows Server 2022</source>
        <translation>Windows Server 2022</translation>
    </message>
    <message>
        <source>Windows Server 2025</source>
        <translation>Windows Server 2025</translation>
    </message>
    <message>
        <source>VMM 2012 R2</source>
        <translation>VMM 2012 R2</translation>
    </message>
    <message>
        <source>VMM 2016</source>
        <translation>VMM 2016</translation>
    </message>
    <message>
        <source>VMM 2019</source>
        <translation>VMM 2019</translation>
    </message>
    <message>
        <source>VMM 2019 UR1</source>
        <translation>VMM 2019 UR1</translation>
    </message>
    <message>
        <source>VMM 2022</source>
        <translation>VMM 2022</translation>
    </message>
    <message>
        <source>VMM 2025</source>
        <translation>VMM 2025</translation>
    </message>
    <message>
        <source>TCP/IP</source>
        <translation>TCP/IP</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>SMB</source>
        <translation>SMB</translation>
    </message>
    <message>
        <source>Top of rack</source>
        <translation>Top-of-Rack</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Closest</source>
        <translation>Nächstgelegen</translation>
    </message>
    <message>
        <source>Closest static</source>
        <translation>Nächstgelegen, statisch</translation>
    </message>
    <message>
        <source>NUMA</source>
        <translation>NUMA</translation>
    </message>
    <message>
        <source>NUMA static</source>
        <translation>NUMA, statisch</translation>
    </message>
    <message>
        <source>Conservative</source>
        <translation>Konservativ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>iWARP</source>
        <translation>iWARP</translation>
    </message>
    <message>
        <source>RoCE v1</source>
        <translation>RoCE v1</translation>
    </message>
    <message>
        <source>RoCE v2</source>
        <translation>RoCE v2</translation>
    </message>
    <message>
        <source>InfiniBand</source>
        <translation>InfiniBand</translation>
    </message>
    <message>
        <source>NIC team (LBFO)</source>
        <translation>NIC-Team (LBFO)</translation>
    </message>
    <message>
        <source>Switch Embedded Team (SET)</source>
        <translation>Switch Embedded Team (SET)</translation>
    </message>
    <message>
        <source>Switch independent</source>
        <translation>Switchunabhängig</translation>
    </message>
    <message>
        <source>Static teaming</source>
        <translation>Statischer Teamvorgang</translation>
    </message>
    <message>
        <source>LACP</source>
        <translation>LACP</translation>
    </message>
    <message>
        <source>Host default</source>
        <translation>Standard des Hosts</translation>
    </message>
    <message>
        <source>Hyper-V port</source>
        <translation>Hyper-V-Port</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Transport ports</source>
        <translation>Transportports</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Capturing</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filterung</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>No uplink team</source>
        <translation>Kein Uplinkteam</translation>
    </message>
    <message>
        <source>Team (LBFO)</source>
        <translation>Team (LBFO)</translation>
    </message>
    <message>
        <source>Embedded team (SET)</source>
        <translation>Eingebettetes Team (SET)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>One connected network</source>
        <translation>Ein verbundenes Netzwerk</translation>
    </message>
    <message>
        <source>VLAN-based independent networks</source>
        <translation>VLAN-basierte unabhängige Netzwerke</translation>
    </message>
    <message>
        <source>PVLAN-based independent networks</source>
        <translation>PVLAN-basierte unabhängige Netzwerke</translation>
    </message>
    <message>
        <source>Network virtualization</source>
        <translation>Netzwerkvirtualisierung</translation>
    </message>
    <message>
        <source>Managed outside VMM</source>
        <translation>Außerhalb von VMM verwaltet</translation>
    </message>
    <message>
        <source>No isolation</source>
        <translation>Keine Isolation</translation>
    </message>
    <message>
        <source>VLAN or PVLAN</source>
        <translation>VLAN oder PVLAN</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>As the VM network says</source>
        <translation>Wie vom VM-Netzwerk vorgegeben</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Promiscuous</source>
        <translation>Promiskuitiv</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <source>Legacy (emulated)</source>
        <translation>Älterer Adapter (emuliert)</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>NVGRE</source>
        <translation>NVGRE</translation>
    </message>
    <message>
        <source>VXLAN</source>
        <translation>VXLAN</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>GRE</source>
        <translation>GRE</translation>
    </message>
    <message>
        <source>Layer 3 forwarding</source>
        <translation>Layer-3-Weiterleitung</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>Machine certificates</source>
        <translation>Computerzertifikate</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS pass-through</source>
        <translation>HTTPS-Durchleitung</translation>
    </message>
    <message>
        <source>HTTPS terminate</source>
        <translation>HTTPS-Terminierung</translation>
    </message>
    <message>
        <source>TCP and UDP</source>
        <translation>TCP und UDP</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>Quell-IP</translation>
    </message>
    <message>
        <source>Destination IP</source>
        <translation>Ziel-IP</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>SSL session</source>
        <translation>SSL-Sitzung</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Roundrobin</translation>
    </message>
    <message>
        <source>Least connections</source>
        <translation>Wenigste Verbindungen</translation>
    </message>
    <message>
        <source>Fastest response time</source>
        <translation>Schnellste Antwortzeit</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Link goes down</source>
        <translation>Verbindung fällt aus</translation>
    </message>
    <message>
        <source>Frames are lost silently</source>
        <translation>Frames gehen unbemerkt verloren</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Live migration</source>
        <translation>Livemigration</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>Host leeren</translation>
    </message>
    <message>
        <source>Ping (ICMP)</source>
        <translation>Ping (ICMP)</translation>
    </message>
    <message>
        <source>Layer 2 (broadcast)</source>
        <translation>Schicht 2 (Broadcast)</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>Muss erreichen</translation>
    </message>
    <message>
        <source>Must not reach</source>
        <translation>Darf nicht erreichen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Link gets slower</source>
        <translation>Verbindung wird langsamer</translation>
    </message>
    <message>
        <source>Processor is busy</source>
        <translation>Prozessor ist beschäftigt</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>In bursts</source>
        <translation>In Schüben</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n objects differ.</source>
        <translation>
            <numerusform>%n Objekt unterscheidet sich.</numerusform>
            <numerusform>%n Objekte unterscheiden sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>stack {name}</source>
        <translation>Stapel {name}</translation>
    </message>
    <message>
        <source>{n} interface</source>
        <translation>{n} Schnittstelle</translation>
    </message>
    <message>
        <source>{n} interfaces</source>
        <translation>{n} Schnittstellen</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>{n} adapter connected</source>
        <translation>{n} Adapter verbunden</translation>
    </message>
    <message>
        <source>{n} adapters connected</source>
        <translation>{n} Adapter verbunden</translation>
    </message>
    <message>
        <source>{n} processor</source>
        <translation>{n} Prozessor</translation>
    </message>
    <message>
        <source>{n} processors</source>
        <translation>{n} Prozessoren</translation>
    </message>
    <message>
        <source>gateway host</source>
        <translation>Gatewayhost</translation>
    </message>
    <message>
        <source>{n} adapter</source>
        <translation>{n} Adapter</translation>
    </message>
    <message>
        <source>{n} adapters</source>
        <translation>{n} Adapter</translation>
    </message>
    <message>
        <source>{n} virtual machine</source>
        <translation>{n} virtueller Computer</translation>
    </message>
    <message>
        <source>{n} virtual machines</source>
        <translation>{n} virtuelle Computer</translation>
    </message>
    <message>
        <source>on {network}</source>
        <translation>an {network}</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>kein Kabel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Standard switch</source>
        <translation>Standardswitch</translation>
    </message>
    <message>
        <source>no VLAN</source>
        <translation>kein VLAN</translation>
    </message>
    <message>
        <source>for no host group</source>
        <translation>für keine Hostgruppe</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (Standard)</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>Direktes Routing</translation>
    </message>
    <message>
        <source>NAT and VPN</source>
        <translation>NAT und VPN</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Front-End</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Back-End</translation>
    </message>
    <message>
        <source>{n} queue</source>
        <translation>{n} Warteschlange</translation>
    </message>
    <message>
        <source>{n} queues</source>
        <translation>{n} Warteschlangen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not capable</source>
        <translation>nicht fähig</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>from {first}, at most {most}</source>
        <translation>ab {first}, höchstens {most}</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastenausgleich</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Minimum bandwidth</source>
        <translation>Mindestbandbreite</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>{n} vCPU</source>
        <translation>{n} vCPU</translation>
    </message>
    <message>
        <source>{n} vCPUs</source>
        <translation>{n} vCPUs</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>NUMA node {n}</source>
        <translation>NUMA-Knoten {n}</translation>
    </message>
    <message>
        <source>one queue</source>
        <translation>eine Warteschlange</translation>
    </message>
    <message>
        <source>{n} logical processor, {rate} each</source>
        <translation>{n} logischer Prozessor mit {rate}</translation>
    </message>
    <message>
        <source>{n} logical processors, {rate} each</source>
        <translation>{n} logische Prozessoren mit je {rate}</translation>
    </message>
    <message>
        <source>Queues and processors</source>
        <translation>Warteschlangen und Prozessoren</translation>
    </message>
    <message>
        <source>{n} finding, an error</source>
        <translation>{n} Befund, ein Fehler</translation>
    </message>
    <message>
        <source>{n} findings, the worst an error</source>
        <translation>{n} Befunde, der schwerste ein Fehler</translation>
    </message>
    <message>
        <source>{n} finding, a warning</source>
        <translation>{n} Befund, eine Warnung</translation>
    </message>
    <message>
        <source>{n} findings, the worst a warning</source>
        <translation>{n} Befunde, der schwerste eine Warnung</translation>
    </message>
    <message>
        <source>{n} piece of advice</source>
        <translation>{n} Hinweis</translation>
    </message>
    <message>
        <source>{n} pieces of advice</source>
        <translation>{n} Hinweise</translation>
    </message>
    <message>
        <source>carries VLAN {number}</source>
        <translation>führt VLAN {number}</translation>
    </message>
    <message>
        <source>does not allow VLAN {number}</source>
        <translation>lässt VLAN {number} nicht zu</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>load {percent}</source>
        <translation>Last {percent}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>from {from} to {to}</source>
        <translation>von {from} nach {to}</translation>
    </message>
    <message>
        <source>No host group</source>
        <translation>Keine Hostgruppe</translation>
    </message>
    <message>
        <source>No tenant</source>
        <translation>Kein Mandant</translation>
    </message>
    <message>
        <source>{n} VM network</source>
        <translation>{n} VM-Netzwerk</translation>
    </message>
    <message>
        <source>{n} VM networks</source>
        <translation>{n} VM-Netzwerke</translation>
    </message>
    <message>
        <source>{n} host</source>
        <translation>{n} Host</translation>
    </message>
    <message>
        <source>{n} hosts</source>
        <translation>{n} Hosts</translation>
    </message>
    <message>
        <source>rack {name}</source>
        <translation>Rack {name}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>The design changed in the meantime; nothing was done.</source>
        <translation>Der Entwurf hat sich inzwischen geändert; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Try again on the present state.</source>
        <translation>Versuchen Sie es mit dem aktuellen Stand erneut.</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot; here.</source>
        <translation>Hier gibt es kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>Delete &quot;{name}&quot;</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete {count} objects</source>
        <translation>{count} Objekte löschen</translation>
    </message>
    <message>
        <source>Change {field} of &quot;{name}&quot;</source>
        <translation>{field} von „{name}“ ändern</translation>
    </message>
    <message>
        <source>Change {field} on {count} {kinds}</source>
        <translation>{kinds} ({count}): {field} ändern</translation>
    </message>
    <message>
        <source>Rename &quot;{name}&quot;</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Take acceptance back</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Accept a problem</source>
        <translation>Problem akzeptieren</translation>
    </message>
    <message>
        <source>Duplicate {count} objects</source>
        <translation>{count} Objekte duplizieren</translation>
    </message>
    <message>
        <source>Insert {kind}</source>
        <translation>Einfügen: {kind}</translation>
    </message>
    <message>
        <source>Connect &quot;{name}&quot; to &quot;{other}&quot;</source>
        <translation>„{name}“ mit „{other}“ verbinden</translation>
    </message>
    <message>
        <source>Paste {count} {kinds}</source>
        <translation>Einfügen: {kinds} ({count})</translation>
    </message>
    <message>
        <source>Cut {count} objects</source>
        <translation>{count} Objekte ausschneiden</translation>
    </message>
    <message>
        <source>Paste {count} objects</source>
        <translation>{count} Objekte einfügen</translation>
    </message>
    <message>
        <source>Insert {count} {kinds}</source>
        <translation>Einfügen: {kinds} ({count})</translation>
    </message>
    <message>
        <source>Set up the design</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>Cut &quot;{name}&quot;</source>
        <translation>„{name}“ ausschneiden</translation>
    </message>
    <message>
        <source>Paste &quot;{name}&quot;</source>
        <translation>„{name}“ einfügen</translation>
    </message>
    <message>
        <source>Duplicate &quot;{name}&quot;</source>
        <translation>„{name}“ duplizieren</translation>
    </message>
    <message>
        <source>Connect &quot;{name}&quot; to &quot;{other}&quot; port {port}</source>
        <translation>„{name}“ mit „{other}“ Port {port} verbinden</translation>
    </message>
    <message>
        <source>Add traffic</source>
        <translation>Verkehr hinzufügen</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Record traffic</source>
        <translation>Verkehr aufzeichnen</translation>
    </message>
    <message>
        <source>Expect that &quot;{name}&quot; reaches &quot;{other}&quot;</source>
        <translation>Erwarten, dass „{name}“ „{other}“ erreicht</translation>
    </message>
    <message>
        <source>Expect that &quot;{name}&quot; does not reach &quot;{other}&quot;</source>
        <translation>Erwarten, dass „{name}“ „{other}“ nicht erreicht</translation>
    </message>
    <message>
        <source>Use the profile &quot;{name}&quot; of the rules</source>
        <translation>Regelprofil „{name}“ verwenden</translation>
    </message>
</context>
<context>
    <name>FabricFile</name>
    <message>
        <source>This object does not have the form of the older format.</source>
        <translation>Dieses Objekt hat nicht die Form des älteren Formats.</translation>
    </message>
    <message>
        <source>Open the file with the version of the program that wrote it.</source>
        <translation>Öffnen Sie die Datei mit der Programmversion, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>{text} is not the number of an object.</source>
        <translation>{text} ist keine Objektnummer.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Akzeptiert am</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>VM network gateway</source>
        <translation>VM-Netzwerkgateway</translation>
    </message>
    <message>
        <source>Peer address</source>
        <translation>Peeradresse</translation>
    </message>
    <message>
        <source>Peer AS number</source>
        <translation>AS-Nummer des Peers</translation>
    </message>
    <message>
        <source>VMM version</source>
        <translation>VMM-Version</translation>
    </message>
    <message>
        <source>First VSID given out</source>
        <translation>Erste vergebene VSID</translation>
    </message>
    <message>
        <source>Last VSID given out</source>
        <translation>Letzte vergebene VSID</translation>
    </message>
    <message>
        <source>Physical MTU</source>
        <translation>Physische MTU</translation>
    </message>
    <message>
        <source>Create logical networks automatically</source>
        <translation>Logische Netzwerke automatisch erstellen</translation>
    </message>
    <message>
        <source>Create virtual switches automatically</source>
        <translation>Virtuelle Switches automatisch erstellen</translation>
    </message>
    <message>
        <source>Treat the fabric as deployed</source>
        <translation>Fabric als bereitgestellt behandeln</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Run As account</source>
        <translation>Ausführendes Konto</translation>
    </message>
    <message>
        <source>Gateway host cluster</source>
        <translation>Gateway-Hostcluster</translation>
    </message>
    <message>
        <source>Back-end switch</source>
        <translation>Back-End-Switch</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>Direktes Routing</translation>
    </message>
    <message>
        <source>Front-end server address</source>
        <translation>Adresse des Front-End-Servers</translation>
    </message>
    <message>
        <source>VM networks at most</source>
        <translation>Höchstzahl VM-Netzwerke</translation>
    </message>
    <message>
        <source>VPN server address</source>
        <translation>Adresse des VPN-Servers</translation>
    </message>
    <message>
        <source>Host groups</source>
        <translation>Hostgruppen</translation>
    </message>
    <message>
        <source>Front-end network site</source>
        <translation>Front-End-Netzwerkstandort</translation>
    </message>
    <message>
        <source>Back-end network site</source>
        <translation>Back-End-Netzwerkstandort</translation>
    </message>
    <message>
        <source>Computer name</source>
        <translation>Computername</translation>
    </message>
    <message>
        <source>Host group</source>
        <translation>Hostgruppe</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Hostcluster</translation>
    </message>
    <message>
        <source>Windows Server version</source>
        <translation>Windows Server-Version</translation>
    </message>
    <message>
        <source>Dedicated to network virtualization gateways</source>
        <translation>Nur für HNV-Gateways</translation>
    </message>
    <message>
        <source>Available for placement</source>
        <translation>Für Platzierung verfügbar</translation>
    </message>
    <message>
        <source>Live migration</source>
        <translation>Livemigration</translation>
    </message>
    <message>
        <source>Simultaneous live migrations</source>
        <translation>Gleichzeitige Livemigrationen</translation>
    </message>
    <message>
        <source>Use any network for live migration</source>
        <translation>Beliebiges Netzwerk für Livemigration</translation>
    </message>
    <message>
        <source>Live migration subnets</source>
        <translation>Subnetze für Livemigration</translation>
    </message>
    <message>
        <source>Live migration performance option</source>
        <translation>Leistungsoption der Livemigration</translation>
    </message>
    <message>
        <source>Logical processors</source>
        <translation>Logische Prozessoren</translation>
    </message>
    <message>
        <source>Threads per core</source>
        <translation>Threads pro Kern</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA-Knoten (Anzahl)</translation>
    </message>
    <message>
        <source>Network capacity of one processor</source>
        <translation>Netzwerk­kapazität eines Prozessors</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Cluster IP addresses</source>
        <translation>Cluster-IP-Adressen</translation>
    </message>
    <message>
        <source>Cluster IP pools</source>
        <translation>Cluster-IP-Pools</translation>
    </message>
    <message>
        <source>Parent host group</source>
        <translation>Übergeordnete Hostgruppe</translation>
    </message>
    <message>
        <source>Inherit network settings</source>
        <translation>Netzwerk­einstellungen erben</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Logical switch</source>
        <translation>Logischer Switch</translation>
    </message>
    <message>
        <source>Uplink port profile set</source>
        <translation>Uplinkport­profilsatz</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Physical NICs</source>
        <translation>Physische Netzwerkadapter</translation>
    </message>
    <message>
        <source>NIC team</source>
        <translation>NIC-Team</translation>
    </message>
    <message>
        <source>Virtual switch</source>
        <translation>Virtueller Switch</translation>
    </message>
    <message>
        <source>VM network</source>
        <translation>VM-Netzwerk</translation>
    </message>
    <message>
        <source>VM subnet</source>
        <translation>VM-Subnetz</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Port classification</source>
        <translation>Port­klassifizierung</translation>
    </message>
    <message>
        <source>Used by management</source>
        <translation>Für Verwaltung verwendet</translation>
    </message>
    <message>
        <source>Inherit settings from the physical NIC</source>
        <translation>Einstellungen vom physischen Adapter erben</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>IPv4 pool</source>
        <translation>IPv4-Pool</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>IPv6 pool</source>
        <translation>IPv6-Pool</translation>
    </message>
    <message>
        <source>MAC address type</source>
        <translation>MAC-Adresstyp</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>RDMA</source>
        <translation>RDMA</translation>
    </message>
    <message>
        <source>PVLAN mode</source>
        <translation>PVLAN-Modus</translation>
    </message>
    <message>
        <source>IP pool</source>
        <translation>IP-Pool</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Subnet-VLAN</source>
        <translation>Subnetz-VLAN</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Erste Adresse</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Letzte Adresse</translation>
    </message>
    <message>
        <source>VIP addresses</source>
        <translation>VIP-Adressen</translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation>Reservierte Adressen</translation>
    </message>
    <message>
        <source>Default gateways</source>
        <translation>Standardgateways</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>DNS suffix</source>
        <translation>DNS-Suffix</translation>
    </message>
    <message>
        <source>DNS search suffixes</source>
        <translation>DNS-Suchsuffixe</translation>
    </message>
    <message>
        <source>WINS servers</source>
        <translation>WINS-Server</translation>
    </message>
    <message>
        <source>NetBIOS over TCP/IP</source>
        <translation>NetBIOS über TCP/IP</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>Statische Routen</translation>
    </message>
    <message>
        <source>PXE servers</source>
        <translation>PXE-Server</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>VIP template</source>
        <translation>VIP-Vorlage</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastenausgleichs­modul</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Virtual IP address</source>
        <translation>Virtuelle IP-Adresse</translation>
    </message>
    <message>
        <source>Pool of the virtual IP</source>
        <translation>Pool der virtuellen IP</translation>
    </message>
    <message>
        <source>Configuration provider</source>
        <translation>Konfigurations­anbieter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Front-end logical networks</source>
        <translation>Logische Front-End-Netzwerke</translation>
    </message>
    <message>
        <source>Back-end logical networks</source>
        <translation>Logische Back-End-Netzwerke</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Dynamic VLAN on virtual adapters</source>
        <translation>Dynamisches VLAN auf virtuellen Adaptern</translation>
    </message>
    <message>
        <source>NVGRE encapsulation</source>
        <translation>NVGRE-Kapselung</translation>
    </message>
    <message>
        <source>Network controller</source>
        <translation>Netzwerk­controller</translation>
    </message>
    <message>
        <source>Public IP network</source>
        <translation>Öffentliches IP-Netzwerk</translation>
    </message>
    <message>
        <source>Uplink mode</source>
        <translation>Uplinkmodus</translation>
    </message>
    <message>
        <source>Minimum bandwidth mode</source>
        <translation>Modus der Mindest­bandbreite</translation>
    </message>
    <message>
        <source>SR-IOV</source>
        <translation>SR-IOV</translation>
    </message>
    <message>
        <source>Packet Direct</source>
        <translation>Packet Direct</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Managed by the network controller</source>
        <translation>Vom Netzwerk­controller verwaltet</translation>
    </message>
    <message>
        <source>MAC pool</source>
        <translation>MAC-Pool</translation>
    </message>
    <message>
        <source>External IP pool</source>
        <translation>Externer IP-Pool</translation>
    </message>
    <message>
        <source>External address</source>
        <translation>Externe Adresse</translation>
    </message>
    <message>
        <source>Inbound at most</source>
        <translation>Eingehend höchstens</translation>
    </message>
    <message>
        <source>Outbound at most</source>
        <translation>Ausgehend höchstens</translation>
    </message>
    <message>
        <source>NAT connection</source>
        <translation>NAT-Verbindung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>External port</source>
        <translation>Externer Port</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>Interne Adresse</translation>
    </message>
    <message>
        <source>Internal port</source>
        <translation>Interner Port</translation>
    </message>
    <message>
        <source>REST address</source>
        <translation>REST-Adresse</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Kapselung</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Deny routing</source>
        <translation>Routing verweigern</translation>
    </message>
    <message>
        <source>Logical network</source>
        <translation>Logisches Netzwerk</translation>
    </message>
    <message>
        <source>Teaming mode</source>
        <translation>Teammodus</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastenausgleichs­modus</translation>
    </message>
    <message>
        <source>Standby member</source>
        <translation>Standbymitglied</translation>
    </message>
    <message>
        <source>From switch</source>
        <translation>Von Switch</translation>
    </message>
    <message>
        <source>From port</source>
        <translation>Von Port</translation>
    </message>
    <message>
        <source>To switch</source>
        <translation>Zu Switch</translation>
    </message>
    <message>
        <source>To port</source>
        <translation>Zu Port</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Allowed VLANs</source>
        <translation>Zulässige VLANs</translation>
    </message>
    <message>
        <source>Native VLAN</source>
        <translation>Natives VLAN</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>VLAN mode</source>
        <translation>VLAN-Modus</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>VLAN-ID</translation>
    </message>
    <message>
        <source>VLAN trunk list</source>
        <translation>VLAN-Trunkliste</translation>
    </message>
    <message>
        <source>Subnets assigned by hand</source>
        <translation>Von Hand zugewiesene Subnetze</translation>
    </message>
    <message>
        <source>Network virtualization</source>
        <translation>Netzwerk­virtualisierung</translation>
    </message>
    <message>
        <source>RSS capable</source>
        <translation>RSS-fähig</translation>
    </message>
    <message>
        <source>RSS</source>
        <translation>RSS</translation>
    </message>
    <message>
        <source>RSS profile</source>
        <translation>RSS-Profil</translation>
    </message>
    <message>
        <source>RSS queues</source>
        <translation>RSS-Warteschlangen</translation>
    </message>
    <message>
        <source>VMQ capable</source>
        <translation>VMQ-fähig</translation>
    </message>
    <message>
        <source>VMQ</source>
        <translation>VMQ</translation>
    </message>
    <message>
        <source>VMQ queues</source>
        <translation>VMQ-Warteschlangen</translation>
    </message>
    <message>
        <source>Base processor</source>
        <translation>Basisprozessor</translation>
    </message>
    <message>
        <source>Last processor (0 = all)</source>
        <translation>Letzter Prozessor (0 = alle)</translation>
    </message>
    <message>
        <source>Processors at most</source>
        <translation>Höchstzahl Prozessoren</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>SR-IOV capable</source>
        <translation>SR-IOV-fähig</translation>
    </message>
    <message>
        <source>RDMA capable</source>
        <translation>RDMA-fähig</translation>
    </message>
    <message>
        <source>RDMA kind</source>
        <translation>RDMA-Art</translation>
    </message>
    <message>
        <source>Data Center Bridging</source>
        <translation>Data Center Bridging</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>VLANs that the port carries</source>
        <translation>Vom Port übertragene VLANs</translation>
    </message>
    <message>
        <source>Native VLAN of the port</source>
        <translation>Natives VLAN des Ports</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Stack or chassis</source>
        <translation>Stack oder Chassis</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Knows private VLANs</source>
        <translation>Kennt private VLANs</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Applies to the whole server</source>
        <translation>Gilt für den ganzen Server</translation>
    </message>
    <message>
        <source>Port ACL</source>
        <translation>Port-ACL</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Local addresses</source>
        <translation>Lokale Adressen</translation>
    </message>
    <message>
        <source>Remote addresses</source>
        <translation>Remoteadressen</translation>
    </message>
    <message>
        <source>Local ports</source>
        <translation>Lokale Ports</translation>
    </message>
    <message>
        <source>Remote ports</source>
        <translation>Remoteports</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Physical switch</source>
        <translation>Physischer Switch</translation>
    </message>
    <message>
        <source>Leads to the Internet</source>
        <translation>Führt ins Internet</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Mapped secondary VLANs</source>
        <translation>Zugeordnete sekundäre VLANs</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Local proxy ARP</source>
        <translation>Lokaler Proxy-ARP</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>Abtastintervall</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Target host</source>
        <translation>Zielhost</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Rate at most (0 = as fast as it goes)</source>
        <translation>Höchstrate (0 = so schnell es geht)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Amount (0 = without end)</source>
        <translation>Menge (0 = ohne Ende)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Stop (0 = end of the scenario)</source>
        <translation>Ende (0 = Ende des Szenarios)</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Network site</source>
        <translation>Netzwerkstandort</translation>
    </message>
    <message>
        <source>Secondary VLAN</source>
        <translation>Sekundäres VLAN</translation>
    </message>
    <message>
        <source>Has DHCP</source>
        <translation>Hat DHCP</translation>
    </message>
    <message>
        <source>User role</source>
        <translation>Benutzerrolle</translation>
    </message>
    <message>
        <source>Network sites</source>
        <translation>Netzwerk­standorte</translation>
    </message>
    <message>
        <source>Uplink port profile</source>
        <translation>Uplinkportprofil</translation>
    </message>
    <message>
        <source>Microsoft Network Load Balancing</source>
        <translation>Microsoft-Netzwerklasten­ausgleich</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>Antragsteller des Zertifikats</translation>
    </message>
    <message>
        <source>Encrypt again towards the machines</source>
        <translation>Zu den VMs erneut verschlüsseln</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>Persistence detail</source>
        <translation>Persistenzdetail</translation>
    </message>
    <message>
        <source>Load balancing method</source>
        <translation>Lastenausgleichs­methode</translation>
    </message>
    <message>
        <source>Health monitor request</source>
        <translation>Anforderung der Integritäts­überwachung</translation>
    </message>
    <message>
        <source>Expected response</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>Monitor interval</source>
        <translation>Überwachungs­intervall</translation>
    </message>
    <message>
        <source>Monitor timeout</source>
        <translation>Überwachungs­timeout</translation>
    </message>
    <message>
        <source>Monitor retries</source>
        <translation>Wiederholungen der Überwachung</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Gateway back end</source>
        <translation>Gateway-Back-End</translation>
    </message>
    <message>
        <source>Trunk VLANs</source>
        <translation>Trunk-VLANs</translation>
    </message>
    <message>
        <source>Native VLAN of the trunk</source>
        <translation>Natives VLAN des Trunks</translation>
    </message>
    <message>
        <source>PVLAN mode set outside VMM</source>
        <translation>PVLAN-Modus außerhalb von VMM gesetzt</translation>
    </message>
    <message>
        <source>MAC spoofing</source>
        <translation>MAC-Spoofing</translation>
    </message>
    <message>
        <source>Guest specified IP addresses</source>
        <translation>Vom Gast angegebene IP-Adressen</translation>
    </message>
    <message>
        <source>Virtual port profile</source>
        <translation>Virtuelles Portprofil</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>IPsec task offload</source>
        <translation>IPsec-Taskabladung</translation>
    </message>
    <message>
        <source>vRSS</source>
        <translation>vRSS</translation>
    </message>
    <message>
        <source>DHCP guard</source>
        <translation>DHCP-Wächter</translation>
    </message>
    <message>
        <source>Router guard</source>
        <translation>Routerwächter</translation>
    </message>
    <message>
        <source>Guest teaming</source>
        <translation>Gastteamvorgang</translation>
    </message>
    <message>
        <source>IEEE priority tagging</source>
        <translation>IEEE-Prioritäts­tagging</translation>
    </message>
    <message>
        <source>Minimum bandwidth weight</source>
        <translation>Gewichtung der Mindest­bandbreite</translation>
    </message>
    <message>
        <source>Minimum bandwidth</source>
        <translation>Mindest­bandbreite</translation>
    </message>
    <message>
        <source>Maximum bandwidth</source>
        <translation>Höchstbandbreite</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Virtual processors</source>
        <translation>Virtuelle Prozessoren</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Memory written</source>
        <translation>Geschriebener Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Highly available</source>
        <translation>Hoch verfügbar</translation>
    </message>
    <message>
        <source>DHCP server</source>
        <translation>DHCP-Server</translation>
    </message>
    <message>
        <source>Teams its adapters</source>
        <translation>Fasst seine Adapter zu einem Team zusammen</translation>
    </message>
    <message>
        <source>Gateway that it implements</source>
        <translation>Gateway, das er umsetzt</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Routing domain ID</source>
        <translation>Routingdomänen-ID</translation>
    </message>
    <message>
        <source>Provider address family</source>
        <translation>Adressfamilie der Anbieteradressen</translation>
    </message>
    <message>
        <source>Customer address family</source>
        <translation>Adressfamilie der Kundenadressen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Routing subnet</source>
        <translation>Routingsubnetz</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Autonomous system number</source>
        <translation>Nummer des autonomen Systems</translation>
    </message>
    <message>
        <source>VSID</source>
        <translation>VSID</translation>
    </message>
    <message>
        <source>Ports at most (0 = no limit)</source>
        <translation>Höchstzahl Ports (0 = unbegrenzt)</translation>
    </message>
    <message>
        <source>Static IP address</source>
        <translation>Statische IP-Adresse</translation>
    </message>
    <message>
        <source>Static MAC address</source>
        <translation>Statische MAC-Adresse</translation>
    </message>
    <message>
        <source>Target address</source>
        <translation>Zieladresse</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Account with the key</source>
        <translation>Konto mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Integrity check</source>
        <translation>Integritäts­prüfung</translation>
    </message>
    <message>
        <source>Cipher transform</source>
        <translation>Verschlüsselungs­transformation</translation>
    </message>
    <message>
        <source>Authentication transform</source>
        <translation>Authentifi­zierungs­transformation</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS-Gruppe</translation>
    </message>
    <message>
        <source>Diffie-Hellman group</source>
        <translation>Diffie-Hellman-Gruppe</translation>
    </message>
    <message>
        <source>Security association lifetime</source>
        <translation>Lebensdauer der Sicherheits­zuordnung</translation>
    </message>
    <message>
        <source>Security association data limit</source>
        <translation>Datenlimit der Sicherheits­zuordnung</translation>
    </message>
    <message>
        <source>GRE key</source>
        <translation>GRE-Schlüssel</translation>
    </message>
    <message>
        <source>Peer addresses</source>
        <translation>Peeradressen</translation>
    </message>
    <message>
        <source>Next-hop VM network</source>
        <translation>VM-Netzwerk des nächsten Hops</translation>
    </message>
    <message>
        <source>Profile of the rules</source>
        <translation>Profil der Regeln</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rate left</source>
        <translation>Verbleibende Rate</translation>
    </message>
    <message>
        <source>Logical processor</source>
        <translation>Logischer Prozessor</translation>
    </message>
    <message>
        <source>Busy with other work</source>
        <translation>Mit anderer Arbeit beschäftigt</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;{file}&quot; is open for reading only and was not saved.</source>
        <translation>„{file}“ ist schreibgeschützt geöffnet und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is open in another window, so it is read-only here.</source>
        <translation>„{file}“ ist in einem anderen Fenster geöffnet und daher hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>Save it under another name to change it.</source>
        <translation>Speichern Sie unter einem anderen Namen, um Änderungen vorzunehmen.</translation>
    </message>
    <message>
        <source>Another design is being opened. Nothing can be changed until it is there.</source>
        <translation>Ein anderer Entwurf wird gerade geöffnet. Bis er da ist, kann nichts geändert werden.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>&quot;{text}&quot; is no problem. Use error, warning, advice, any or none.</source>
        <translation>„{text}“ ist keine Art von Problem. Verwenden Sie error, warning, advice, any oder none.</translation>
    </message>
    <message>
        <source>No kind of object is called &quot;{text}&quot;.</source>
        <translation>Keine Objektart heißt „{text}“.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no VLAN number.</source>
        <translation>„{text}“ ist keine VLAN-Nummer.</translation>
    </message>
    <message>
        <source>No object has a field &quot;{text}&quot;.</source>
        <translation>Kein Objekt hat ein Feld „{text}“.</translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>Es fehlt ein Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Clip the priority</source>
        <translation>Priorität begrenzen</translation>
    </message>
    <message>
        <source>Raise the setting</source>
        <translation>Einstellung erhöhen</translation>
    </message>
    <message>
        <source>Clip the number</source>
        <translation>Anzahl begrenzen</translation>
    </message>
    <message>
        <source>Use the first reserved address of the front-end pool</source>
        <translation>Erste reservierte Adresse des Front-End-Pools verwenden</translation>
    </message>
    <message>
        <source>Mark the host</source>
        <translation>Host kennzeichnen</translation>
    </message>
    <message>
        <source>Offer the gateway to that group</source>
        <translation>Gateway dieser Gruppe anbieten</translation>
    </message>
    <message>
        <source>Raise the metric above the front end</source>
        <translation>Metrik über die des Front-Ends erhöhen</translation>
    </message>
    <message>
        <source>Shorten the name</source>
        <translation>Namen kürzen</translation>
    </message>
    <message>
        <source>Clear the VLAN</source>
        <translation>VLAN-Angabe entfernen</translation>
    </message>
    <message>
        <source>Create a pool</source>
        <translation>Pool erstellen</translation>
    </message>
    <message>
        <source>Set the first address as gateway</source>
        <translation>Erste Adresse als Gateway festlegen</translation>
    </message>
    <message>
        <source>Keep the own address</source>
        <translation>Eigene Adresse behalten</translation>
    </message>
    <message>
        <source>Move all nodes to the first node&apos;s group</source>
        <translation>Alle Knoten in die Gruppe des ersten Knotens verschieben</translation>
    </message>
    <message>
        <source>Use the first host adapter for management</source>
        <translation>Ersten Hostadapter für die Verwaltung verwenden</translation>
    </message>
    <message>
        <source>Make all adapters available</source>
        <translation>Alle Adapter verfügbar machen</translation>
    </message>
    <message>
        <source>Keep the first use only</source>
        <translation>Nur die erste Verwendung behalten</translation>
    </message>
    <message>
        <source>Clear the manual list</source>
        <translation>Manuelle Liste leeren</translation>
    </message>
    <message>
        <source>Switch DCB on at both ends</source>
        <translation>DCB an beiden Enden einschalten</translation>
    </message>
    <message>
        <source>Switch VMQ on</source>
        <translation>VMQ einschalten</translation>
    </message>
    <message>
        <source>Add the VLANs to the port</source>
        <translation>VLANs dem Port hinzufügen</translation>
    </message>
    <message>
        <source>Switch VMQ off</source>
        <translation>VMQ ausschalten</translation>
    </message>
    <message>
        <source>Offer the site to the host&apos;s group</source>
        <translation>Standort der Gruppe des Hosts anbieten</translation>
    </message>
    <message>
        <source>Swap the addresses</source>
        <translation>Adressen tauschen</translation>
    </message>
    <message>
        <source>Let the second pool begin after the first</source>
        <translation>Zweiten Pool nach dem ersten beginnen lassen</translation>
    </message>
    <message>
        <source>Use the block of VMM&apos;s own pool</source>
        <translation>Block des VMM-eigenen Pools verwenden</translation>
    </message>
    <message>
        <source>Take the address from a pool</source>
        <translation>Adresse aus einem Pool nehmen</translation>
    </message>
    <message>
        <source>Move it to All Hosts</source>
        <translation>Nach „Alle Hosts“ verschieben</translation>
    </message>
    <message>
        <source>Turn inheritance on</source>
        <translation>Vererbung einschalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Suggest a name</source>
        <translation>Namen vorschlagen</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Write the subnet without host bits</source>
        <translation>Subnetz ohne Hostbits schreiben</translation>
    </message>
    <message>
        <source>Use the servers of the first pool in all of them</source>
        <translation>Die Server des ersten Pools in allen verwenden</translation>
    </message>
    <message>
        <source>Reserve the gateway&apos;s address</source>
        <translation>Adresse des Gateways reservieren</translation>
    </message>
    <message>
        <source>Use the first address of the subnet</source>
        <translation>Erste Adresse des Subnetzes verwenden</translation>
    </message>
    <message>
        <source>Switch NetBIOS off</source>
        <translation>NetBIOS ausschalten</translation>
    </message>
    <message>
        <source>Leave these addresses out</source>
        <translation>Diese Adressen auslassen</translation>
    </message>
    <message>
        <source>Clip the range to the subnet</source>
        <translation>Bereich auf das Subnetz kürzen</translation>
    </message>
    <message>
        <source>Clip to the pool</source>
        <translation>Auf den Pool kürzen</translation>
    </message>
    <message>
        <source>Use DHCP</source>
        <translation>DHCP verwenden</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Die erste behalten</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>Die zweite entfernen</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Clear the setting</source>
        <translation>Einstellung zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the bandwidth settings</source>
        <translation>Bandbreiteneinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Keep the weight</source>
        <translation>Gewichtung behalten</translation>
    </message>
    <message>
        <source>Keep the minimum bandwidth</source>
        <translation>Mindestbandbreite behalten</translation>
    </message>
    <message>
        <source>Clip the weight</source>
        <translation>Gewichtung begrenzen</translation>
    </message>
    <message>
        <source>Mark as set outside VMM</source>
        <translation>Als außerhalb von VMM gesetzt kennzeichnen</translation>
    </message>
    <message>
        <source>Use the secondary VLAN of the other sites</source>
        <translation>Sekundäres VLAN der anderen Standorte verwenden</translation>
    </message>
    <message>
        <source>Clear the secondary VLAN</source>
        <translation>Sekundäres VLAN entfernen</translation>
    </message>
    <message>
        <source>Clear the classification</source>
        <translation>Klassifizierung entfernen</translation>
    </message>
    <message>
        <source>Remove the extensions</source>
        <translation>Erweiterungen entfernen</translation>
    </message>
    <message>
        <source>Use Hyper-V Port in the uplink profile</source>
        <translation>„Hyper-V-Port“ im Uplinkprofil verwenden</translation>
    </message>
    <message>
        <source>Use Hyper-V Port</source>
        <translation>„Hyper-V-Port“ verwenden</translation>
    </message>
    <message>
        <source>Switch the offload off in these profiles</source>
        <translation>Abladung in diesen Profilen ausschalten</translation>
    </message>
    <message>
        <source>Make the team switch-independent</source>
        <translation>Team switchunabhängig machen</translation>
    </message>
    <message>
        <source>Switch SR-IOV on in the logical switch</source>
        <translation>SR-IOV im logischen Switch einschalten</translation>
    </message>
    <message>
        <source>Switch SR-IOV off</source>
        <translation>SR-IOV ausschalten</translation>
    </message>
    <message>
        <source>Use an embedded team</source>
        <translation>Eingebettetes Team verwenden</translation>
    </message>
    <message>
        <source>Use the host default</source>
        <translation>Standard des Hosts verwenden</translation>
    </message>
    <message>
        <source>Set the flag in the profile</source>
        <translation>Option im Profil einschalten</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>Option ausschalten</translation>
    </message>
    <message>
        <source>Offer these sites to the host&apos;s group</source>
        <translation>Diese Standorte der Hostgruppe anbieten</translation>
    </message>
    <message>
        <source>Use an uplink set that fits</source>
        <translation>Passenden Uplinksatz verwenden</translation>
    </message>
    <message>
        <source>Lower the timeout</source>
        <translation>Timeout verringern</translation>
    </message>
    <message>
        <source>Make it synthetic</source>
        <translation>Synthetisch machen</translation>
    </message>
    <message>
        <source>Make the MAC address static</source>
        <translation>MAC-Adresse statisch machen</translation>
    </message>
    <message>
        <source>Add a processor</source>
        <translation>Prozessor hinzufügen</translation>
    </message>
    <message>
        <source>Begin at the next address</source>
        <translation>Bei der nächsten Adresse beginnen</translation>
    </message>
    <message>
        <source>Use the built-in gateway</source>
        <translation>Eingebautes Gateway verwenden</translation>
    </message>
    <message>
        <source>Let VMM choose a new one</source>
        <translation>VMM eine neue wählen lassen</translation>
    </message>
    <message>
        <source>Change the isolation</source>
        <translation>Isolation ändern</translation>
    </message>
    <message>
        <source>Use the next free VSID</source>
        <translation>Nächste freie VSID verwenden</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>{value} is no number of {option}; allowed are {first} to {last}.</source>
        <translation>{value} ist kein Wert für {option}; erlaubt sind {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>VMM does not delete logical network &quot;{name}&quot; while {n} objects use it.</source>
        <translation>VMM löscht das logische Netzwerk „{name}“ nicht, solange {n} Objekte es verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete network site &quot;{name}&quot; while {n} objects depend on it.</source>
        <translation>VMM löscht den Netzwerkstandort „{name}“ nicht, solange {n} Objekte davon abhängen.</translation>
    </message>
    <message>
        <source>VMM does not delete &quot;{name}&quot; while {n} pools or VM networks use it.</source>
        <translation>VMM löscht „{name}“ nicht, solange {n} Pools oder VM-Netzwerke es verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete host group &quot;{name}&quot; while {n} objects belong to it.</source>
        <translation>VMM löscht die Hostgruppe „{name}“ nicht, solange {n} Objekte dazugehören.</translation>
    </message>
    <message>
        <source>VMM does not delete IP pool &quot;{name}&quot; while {n} addresses from it are in use.</source>
        <translation>VMM löscht den IP-Pool „{name}“ nicht, solange {n} Adressen daraus verwendet werden.</translation>
    </message>
    <message>
        <source>VMM does not delete VM network &quot;{name}&quot; while {n} objects use it.</source>
        <translation>VMM löscht das VM-Netzwerk „{name}“ nicht, solange {n} Objekte es verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete VM subnet &quot;{name}&quot; while {n} objects use it.</source>
        <translation>VMM löscht das VM-Subnetz „{name}“ nicht, solange {n} Objekte es verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete uplink port profile &quot;{name}&quot; while {n} logical switches use it.</source>
        <translation>VMM löscht das Uplinkportprofil „{name}“ nicht, solange {n} logische Switches es verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete virtual port profile &quot;{name}&quot; while {n} virtual ports use it.</source>
        <translation>VMM löscht das virtuelle Portprofil „{name}“ nicht, solange {n} virtuelle Ports es verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete port classification &quot;{name}&quot; while {n} objects use it.</source>
        <translation>VMM löscht die Portklassifizierung „{name}“ nicht, solange {n} Objekte sie verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete logical switch &quot;{name}&quot; while {n} objects use it.</source>
        <translation>VMM löscht den logischen Switch „{name}“ nicht, solange {n} Objekte ihn verwenden.</translation>
    </message>
    <message>
        <source>VMM does not delete gateway &quot;{name}&quot; while {n} objects use it.</source>
        <translation>VMM löscht das Gateway „{name}“ nicht, solange {n} Objekte es verwenden.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Offloads and queues</source>
        <translation>Abladungen und Warteschlangen</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Simulation and drawing</source>
        <translation>Simulation und Darstellung</translation>
    </message>
    <message>
        <source>%1 has host bits. Use %2</source>
        <translation>%1 hat Hostbits. Verwenden Sie %2</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The member &quot;{name}&quot; stands twice in one object.</source>
        <translation>Das Feld „{name}“ steht zweimal in einem Objekt.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In a view</source>
        <translation>In einer Ansicht</translation>
    </message>
    <message>
        <source>To the nearest object that way</source>
        <translation>Zum nächsten Objekt in dieser Richtung</translation>
    </message>
    <message>
        <source>Extend the selection that way (all arrow keys)</source>
        <translation>Auswahl in dieser Richtung erweitern (alle Pfeiltasten)</translation>
    </message>
    <message>
        <source>Move the selection by one step (all arrow keys)</source>
        <translation>Auswahl um einen Schritt verschieben (alle Pfeiltasten)</translation>
    </message>
    <message>
        <source>Open the object</source>
        <translation>Objekt öffnen</translation>
    </message>
    <message>
        <source>Select with the mouse</source>
        <translation>Mit der Maus auswählen</translation>
    </message>
    <message>
        <source>Connect with the mouse</source>
        <translation>Mit der Maus verbinden</translation>
    </message>
    <message>
        <source>Move the view with the mouse</source>
        <translation>Ansicht mit der Maus verschieben</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Leave the view</source>
        <translation>Ansicht verlassen</translation>
    </message>
    <message>
        <source>In a field of the inspector</source>
        <translation>In einem Feld des Inspektors</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <translation>Wert behalten</translation>
    </message>
    <message>
        <source>Back to the value before</source>
        <translation>Zurück zum vorherigen Wert</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>In der Palette</translation>
    </message>
    <message>
        <source>Insert beside the selection</source>
        <translation>Neben der Auswahl einfügen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Accepted finding</source>
        <translation>Akzeptiertes Problem</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Akzeptierte Probleme</translation>
    </message>
    <message>
        <source>BGP peer</source>
        <translation>BGP-Peer</translation>
    </message>
    <message>
        <source>BGP peers</source>
        <translation>BGP-Peers</translation>
    </message>
    <message>
        <source>Fabric settings</source>
        <translation>Fabriceinstellungen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Hostcluster</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Hostcluster</translation>
    </message>
    <message>
        <source>Host group</source>
        <translation>Hostgruppe</translation>
    </message>
    <message>
        <source>Host groups</source>
        <translation>Hostgruppen</translation>
    </message>
    <message>
        <source>Virtual switch</source>
        <translation>Virtueller Switch</translation>
    </message>
    <message>
        <source>Virtual switches</source>
        <translation>Virtuelle Switches</translation>
    </message>
    <message>
        <source>Host virtual NIC</source>
        <translation>Virtueller Netzwerkadapter des Hosts</translation>
    </message>
    <message>
        <source>Host virtual NICs</source>
        <translation>Virtuelle Netzwerkadapter der Hosts</translation>
    </message>
    <message>
        <source>IP assignment</source>
        <translation>IP-Zuweisung</translation>
    </message>
    <message>
        <source>IP assignments</source>
        <translation>IP-Zuweisungen</translation>
    </message>
    <message>
        <source>IP pool</source>
        <translation>IP-Pool</translation>
    </message>
    <message>
        <source>IP pools</source>
        <translation>IP-Pools</translation>
    </message>
    <message>
        <source>Load-balanced tier</source>
        <translation>Ebene mit Lastenausgleich</translation>
    </message>
    <message>
        <source>Load-balanced tiers</source>
        <translation>Ebenen mit Lastenausgleich</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastenausgleichsmodul</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Lastenausgleichsmodule</translation>
    </message>
    <message>
        <source>Logical network</source>
        <translation>Logisches Netzwerk</translation>
    </message>
    <message>
        <source>Logical networks</source>
        <translation>Logische Netzwerke</translation>
    </message>
    <message>
        <source>Logical switch</source>
        <translation>Logischer Switch</translation>
    </message>
    <message>
        <source>Logical switches</source>
        <translation>Logische Switches</translation>
    </message>
    <message>
        <source>MAC assignment</source>
        <translation>MAC-Zuweisung</translation>
    </message>
    <message>
        <source>MAC assignments</source>
        <translation>MAC-Zuweisungen</translation>
    </message>
    <message>
        <source>MAC pool</source>
        <translation>MAC-Pool</translation>
    </message>
    <message>
        <source>MAC pools</source>
        <translation>MAC-Pools</translation>
    </message>
    <message>
        <source>NAT connection</source>
        <translation>NAT-Verbindung</translation>
    </message>
    <message>
        <source>NAT connections</source>
        <translation>NAT-Verbindungen</translation>
    </message>
    <message>
        <source>NAT rule</source>
        <translation>NAT-Regel</translation>
    </message>
    <message>
        <source>NAT rules</source>
        <translation>NAT-Regeln</translation>
    </message>
    <message>
        <source>Network controller</source>
        <translation>Netzwerkcontroller</translation>
    </message>
    <message>
        <source>Network controllers</source>
        <translation>Netzwerkcontroller</translation>
    </message>
    <message>
        <source>Network route</source>
        <translation>Netzwerkroute</translation>
    </message>
    <message>
        <source>Network routes</source>
        <translation>Netzwerkrouten</translation>
    </message>
    <message>
        <source>Network site</source>
        <translation>Netzwerkstandort</translation>
    </message>
    <message>
        <source>Network sites</source>
        <translation>Netzwerkstandorte</translation>
    </message>
    <message>
        <source>NIC team</source>
        <translation>NIC-Team</translation>
    </message>
    <message>
        <source>NIC teams</source>
        <translation>NIC-Teams</translation>
    </message>
    <message>
        <source>Physical link</source>
        <translation>Physische Verbindung</translation>
    </message>
    <message>
        <source>Physical links</source>
        <translation>Physische Verbindungen</translation>
    </message>
    <message>
        <source>Physical NIC</source>
        <translation>Physischer Netzwerkadapter</translation>
    </message>
    <message>
        <source>Physical NICs</source>
        <translation>Physische Netzwerkadapter</translation>
    </message>
    <message>
        <source>Physical switch</source>
        <translation>Physischer Switch</translation>
    </message>
    <message>
        <source>Physical switches</source>
        <translation>Physische Switches</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>Port ACL</source>
        <translation>Port-ACL</translation>
    </message>
    <message>
        <source>Port ACLs</source>
        <translation>Port-ACLs</translation>
    </message>
    <message>
        <source>Port ACL rule</source>
        <translation>Port-ACL-Regel</translation>
    </message>
    <message>
        <source>Port ACL rules</source>
        <translation>Port-ACL-Regeln</translation>
    </message>
    <message>
        <source>Port classification</source>
        <translation>Portklassifizierung</translation>
    </message>
    <message>
        <source>Port classifications</source>
        <translation>Portklassifizierungen</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Router interface</source>
        <translation>Routerschnittstelle</translation>
    </message>
    <message>
        <source>Router interfaces</source>
        <translation>Routerschnittstellen</translation>
    </message>
    <message>
        <source>Run As account</source>
        <translation>Ausführendes Konto</translation>
    </message>
    <message>
        <source>Run As accounts</source>
        <translation>Ausführende Konten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenario event</source>
        <translation>Szenarioereignis</translation>
    </message>
    <message>
        <source>Scenario events</source>
        <translation>Szenarioereignisse</translation>
    </message>
    <message>
        <source>Scenario flow</source>
        <translation>Szenariofluss</translation>
    </message>
    <message>
        <source>Scenario flows</source>
        <translation>Szenarioflüsse</translation>
    </message>
    <message>
        <source>Subnet-VLAN</source>
        <translation>Subnetz-VLAN</translation>
    </message>
    <message>
        <source>Subnet-VLANs</source>
        <translation>Subnetz-VLANs</translation>
    </message>
    <message>
        <source>Switch extension</source>
        <translation>Switcherweiterung</translation>
    </message>
    <message>
        <source>Switch extensions</source>
        <translation>Switcherweiterungen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Uplink port profile</source>
        <translation>Uplinkportprofil</translation>
    </message>
    <message>
        <source>Uplink port profiles</source>
        <translation>Uplinkportprofile</translation>
    </message>
    <message>
        <source>Uplink port profile set</source>
        <translation>Uplinkportprofilsatz</translation>
    </message>
    <message>
        <source>Uplink port profile sets</source>
        <translation>Uplinkportprofilsätze</translation>
    </message>
    <message>
        <source>VIP template</source>
        <translation>VIP-Vorlage</translation>
    </message>
    <message>
        <source>VIP templates</source>
        <translation>VIP-Vorlagen</translation>
    </message>
    <message>
        <source>Virtual NIC</source>
        <translation>Virtueller Netzwerkadapter</translation>
    </message>
    <message>
        <source>Virtual NICs</source>
        <translation>Virtuelle Netzwerkadapter</translation>
    </message>
    <message>
        <source>Virtual port</source>
        <translation>Virtueller Port</translation>
    </message>
    <message>
        <source>Virtual ports</source>
        <translation>Virtuelle Ports</translation>
    </message>
    <message>
        <source>Virtual port profile</source>
        <translation>Virtuelles Portprofil</translation>
    </message>
    <message>
        <source>Virtual port profiles</source>
        <translation>Virtuelle Portprofile</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Computer</translation>
    </message>
    <message>
        <source>VM network</source>
        <translation>VM-Netzwerk</translation>
    </message>
    <message>
        <source>VM networks</source>
        <translation>VM-Netzwerke</translation>
    </message>
    <message>
        <source>VM network gateway</source>
        <translation>VM-Netzwerkgateway</translation>
    </message>
    <message>
        <source>VM network gateways</source>
        <translation>VM-Netzwerkgateways</translation>
    </message>
    <message>
        <source>VM subnet</source>
        <translation>VM-Subnetz</translation>
    </message>
    <message>
        <source>VM subnets</source>
        <translation>VM-Subnetze</translation>
    </message>
    <message>
        <source>VM template</source>
        <translation>VM-Vorlage</translation>
    </message>
    <message>
        <source>VM templates</source>
        <translation>VM-Vorlagen</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>VPN connections</source>
        <translation>VPN-Verbindungen</translation>
    </message>
    <message>
        <source>Expected reachability</source>
        <translation>Erwartete Erreichbarkeit</translation>
    </message>
    <message>
        <source>Expected reachabilities</source>
        <translation>Erwartete Erreichbarkeiten</translation>
    </message>
    <message>
        <source>Rule setting</source>
        <translation>Regeleinstellung</translation>
    </message>
    <message>
        <source>Rule settings</source>
        <translation>Regeleinstellungen</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Layered</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Grid by site</source>
        <translation>Raster je Standort</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Strahlenförmig</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Va&amp;lidate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Far&amp;bschema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>Anordnun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Jump to panel</source>
        <translation>&amp;Zum Bereich springen</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>Aus&amp;richten</translation>
    </message>
    <message>
        <source>&amp;Distribute</source>
        <translation>&amp;Verteilen</translation>
    </message>
    <message>
        <source>O&amp;bject</source>
        <translation>Ob&amp;jekt</translation>
    </message>
    <message>
        <source>&amp;Move to host group</source>
        <translation>In &amp;Hostgruppe verschieben</translation>
    </message>
    <message>
        <source>Add to &amp;team</source>
        <translation>Zu &amp;Team hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Uplink profiles</source>
        <translation>&amp;Uplinkprofile</translation>
    </message>
    <message>
        <source>&amp;Classifications</source>
        <translation>&amp;Klassifizierungen</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>&amp;Hier hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Fix problems</source>
        <translation>Probleme be&amp;heben</translation>
    </message>
    <message>
        <source>Show onl&amp;y</source>
        <translation>&amp;Darstellung eingrenzen</translation>
    </message>
    <message>
        <source>&amp;VLAN</source>
        <translation>&amp;VLAN</translation>
    </message>
    <message>
        <source>Host &amp;group</source>
        <translation>Host&amp;gruppe</translation>
    </message>
    <message>
        <source>Network s&amp;ite</source>
        <translation>Netzwerkstand&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>&amp;Kind of object</source>
        <translation>&amp;Art des Objekts</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, kind of object</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>No object is called &quot;{name}&quot;.</source>
        <translation>Kein Objekt heißt „{name}“.</translation>
    </message>
    <message>
        <source>Several objects are called &quot;{name}&quot;: {candidates}.</source>
        <translation>Mehrere Objekte heißen „{name}“: {candidates}.</translation>
    </message>
    <message>
        <source>Name the kind too, as in host:HV01, or give the id.</source>
        <translation>Nennen Sie auch die Art, wie in host:HV01, oder die Kennung.</translation>
    </message>
</context>
<context>
    <name>NamesPreview</name>
    <message>
        <source>%1 … %2</source>
        <comment>the first names, the last one</comment>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>All {n} ports of {switch} are taken.</source>
        <translation>Alle {n} Ports von {switch} sind belegt.</translation>
    </message>
    <message>
        <source>{nic} is already connected to {switch}.</source>
        <translation>{nic} ist bereits mit {switch} verbunden.</translation>
    </message>
    <message>
        <source>Port {port} is already connected to {other}.</source>
        <translation>Port {port} ist bereits mit {other} verbunden.</translation>
    </message>
    <message>
        <source>A link joins two different switches.</source>
        <translation>Eine Verbindung führt zwischen zwei verschiedenen Switches.</translation>
    </message>
    <message>
        <source>{nic} is not connected to a switch.</source>
        <translation>{nic} ist mit keinem Switch verbunden.</translation>
    </message>
    <message>
        <source>{a} and {b} are already connected.</source>
        <translation>{a} und {b} sind bereits verbunden.</translation>
    </message>
    <message>
        <source>Every physical NIC of {host} is connected. Add one first.</source>
        <translation>Alle physischen Adapter von {host} sind verbunden. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>Host virtual adapters cannot be teamed.</source>
        <translation>Virtuelle Adapter des Hosts können kein Team bilden.</translation>
    </message>
    <message>
        <source>No path: logical network &quot;{logical}&quot; is not on host {host}.</source>
        <translation>Kein Weg: Das logische Netzwerk „{logical}“ ist auf Host {host} nicht vorhanden.</translation>
    </message>
    <message>
        <source>Every virtual NIC of {vm} has a network. Add one first.</source>
        <translation>Alle virtuellen Adapter von {vm} haben ein Netzwerk. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>{switch} is on another host than the machine.</source>
        <translation>{switch} ist auf einem anderen Host als der virtuelle Computer.</translation>
    </message>
    <message>
        <source>Host virtual NICs cannot use {network}, because it uses network virtualization.</source>
        <translation>Virtuelle Hostadapter können {network} nicht verwenden, weil es Netzwerkvirtualisierung nutzt.</translation>
    </message>
    <message>
        <source>{network} already has the gateway {gateway}.</source>
        <translation>{network} hat bereits das Gateway {gateway}.</translation>
    </message>
    <message>
        <source>Direct routing serves one VM network; {gateway} already serves &quot;{network}&quot;.</source>
        <translation>Direktes Routing bedient ein VM-Netzwerk; {gateway} bedient bereits „{network}“.</translation>
    </message>
    <message>
        <source>A gateway serves VM networks that use network virtualization. {network} does not.</source>
        <translation>Ein Gateway bedient VM-Netzwerke mit Netzwerkvirtualisierung. {network} nutzt keine.</translation>
    </message>
    <message>
        <source>Hosts are connected through a physical switch.</source>
        <translation>Hosts werden über einen physischen Switch verbunden.</translation>
    </message>
    <message>
        <source>A VM network connects virtual adapters. Drop it on a logical network or in the Tenant view.</source>
        <translation>Ein VM-Netzwerk verbindet virtuelle Adapter. Legen Sie es auf einem logischen Netzwerk oder in der Mandantenansicht ab.</translation>
    </message>
    <message>
        <source>A logical network reaches hosts through its network sites and an uplink port profile.</source>
        <translation>Ein logisches Netzwerk erreicht Hosts über seine Netzwerkstandorte und ein Uplinkportprofil.</translation>
    </message>
    <message>
        <source>An IP pool belongs to a network site&apos;s subnet or to a VM subnet.</source>
        <translation>Ein IP-Pool gehört zum Subnetz eines Netzwerkstandorts oder zu einem VM-Subnetz.</translation>
    </message>
    <message>
        <source>A port classification is offered by logical switches and used by virtual adapters.</source>
        <translation>Eine Portklassifizierung wird von logischen Switches angeboten und von virtuellen Adaptern verwendet.</translation>
    </message>
    <message>
        <source>An uplink port profile carries network sites and is offered by logical switches.</source>
        <translation>Ein Uplinkportprofil trägt Netzwerkstandorte und wird von logischen Switches angeboten.</translation>
    </message>
    <message>
        <source>A gateway serves VM networks.</source>
        <translation>Ein Gateway bedient VM-Netzwerke.</translation>
    </message>
    <message>
        <source>A network site is scoped to host groups and carried by uplink port profiles.</source>
        <translation>Ein Netzwerkstandort gilt für Hostgruppen und wird von Uplinkportprofilen getragen.</translation>
    </message>
    <message>
        <source>A VM subnet takes virtual adapters.</source>
        <translation>Ein VM-Subnetz nimmt virtuelle Adapter auf.</translation>
    </message>
    <message>
        <source>A physical switch is connected to physical NICs and to other physical switches.</source>
        <translation>Ein physischer Switch wird mit physischen Adaptern und anderen physischen Switches verbunden.</translation>
    </message>
    <message>
        <source>A physical NIC is connected to a physical switch, a team or a virtual switch.</source>
        <translation>Ein physischer Adapter wird mit einem physischen Switch, einem Team oder einem virtuellen Switch verbunden.</translation>
    </message>
    <message>
        <source>A virtual machine runs on a host and is connected to VM networks.</source>
        <translation>Ein virtueller Computer läuft auf einem Host und wird mit VM-Netzwerken verbunden.</translation>
    </message>
    <message>
        <source>{a} and {b} cannot be connected.</source>
        <translation>{a} und {b} können nicht verbunden werden.</translation>
    </message>
    <message>
        <source>An object cannot be connected to itself.</source>
        <translation>Ein Objekt kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>A physical NIC belongs to a host. Drop it on one.</source>
        <translation>Ein physischer Adapter gehört zu einem Host. Legen Sie ihn auf einem ab.</translation>
    </message>
    <message>
        <source>A team joins adapters of one host. Drop it on a host.</source>
        <translation>Ein Team fasst Adapter eines Hosts zusammen. Legen Sie es auf einem Host ab.</translation>
    </message>
    <message>
        <source>{host} has no free physical NIC. Add one or release one first.</source>
        <translation>{host} hat keinen freien physischen Adapter. Fügen Sie zuerst einen hinzu oder geben Sie einen frei.</translation>
    </message>
    <message>
        <source>A virtual switch belongs to a host. Drop it on one.</source>
        <translation>Ein virtueller Switch gehört zu einem Host. Legen Sie ihn auf einem ab.</translation>
    </message>
    <message>
        <source>A host virtual NIC needs a virtual switch. Drop it on one.</source>
        <translation>Ein virtueller Hostadapter braucht einen virtuellen Switch. Legen Sie ihn auf einem ab.</translation>
    </message>
    <message>
        <source>A network site belongs to a logical network. Drop it on one.</source>
        <translation>Ein Netzwerkstandort gehört zu einem logischen Netzwerk. Legen Sie ihn auf einem ab.</translation>
    </message>
    <message>
        <source>A subnet-VLAN belongs to a network site. Drop it on one.</source>
        <translation>Ein Subnetz-VLAN gehört zu einem Netzwerkstandort. Legen Sie es auf einem ab.</translation>
    </message>
    <message>
        <source>An IP pool belongs to a network site&apos;s subnet or to a VM subnet. Drop it on one.</source>
        <translation>Ein IP-Pool gehört zum Subnetz eines Netzwerkstandorts oder zu einem VM-Subnetz. Legen Sie ihn auf einem ab.</translation>
    </message>
    <message>
        <source>{row} has no subnet with free addresses. Enter its subnet first.</source>
        <translation>{row} hat kein Subnetz mit freien Adressen. Geben Sie zuerst das Subnetz ein.</translation>
    </message>
    <message>
        <source>A VM network needs a logical network. Add one first.</source>
        <translation>Ein VM-Netzwerk braucht ein logisches Netzwerk. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>A VM subnet belongs to a VM network. Drop it on one.</source>
        <translation>Ein VM-Subnetz gehört zu einem VM-Netzwerk. Legen Sie es auf einem ab.</translation>
    </message>
    <message>
        <source>A virtual machine runs on a host or belongs to a VM network. Drop it on one.</source>
        <translation>Ein virtueller Computer läuft auf einem Host oder gehört zu einem VM-Netzwerk. Legen Sie ihn auf einem ab.</translation>
    </message>
    <message>
        <source>A virtual NIC belongs to a virtual machine. Drop it on one.</source>
        <translation>Ein virtueller Adapter gehört zu einem virtuellen Computer. Legen Sie ihn auf einem ab.</translation>
    </message>
    <message>
        <source>{kind} cannot be added on its own.</source>
        <translation>{kind} kann nicht für sich allein hinzugefügt werden.</translation>
    </message>
    <message>
        <source>No path to VM network &quot;{network}&quot;: logical network &quot;{logical}&quot; is not on host {host}.</source>
        <translation>Kein Weg zum VM-Netzwerk „{network}“: Das logische Netzwerk „{logical}“ ist auf Host {host} nicht vorhanden.</translation>
    </message>
    <message>
        <source>{host} is dedicated to gateways and takes no machine on the virtualized network &quot;{network}&quot;.</source>
        <translation>{host} ist für Gateways reserviert und nimmt keinen virtuellen Computer des virtualisierten Netzwerks „{network}“ auf.</translation>
    </message>
    <message>
        <source>Network virtualization, which &quot;{network}&quot; uses, needs Windows Server 2012. {host} runs an older version.</source>
        <translation>Die von „{network}“ genutzte Netzwerkvirtualisierung braucht Windows Server 2012. {host} hat eine ältere Version.</translation>
    </message>
    <message>
        <source>Classification &quot;{class}&quot; is not on logical switch &quot;{switch}&quot; of {host}.</source>
        <translation>Die Klassifizierung „{class}“ ist auf dem logischen Switch „{switch}“ von {host} nicht vorhanden.</translation>
    </message>
    <message>
        <source>&quot;{switch}&quot; on {host} is a standard switch, which knows no classification &quot;{class}&quot;.</source>
        <translation>„{switch}“ auf {host} ist ein Standardswitch und kennt keine Klassifizierung „{class}“.</translation>
    </message>
    <message>
        <source>{vm} already runs on {host}.</source>
        <translation>{vm} läuft bereits auf {host}.</translation>
    </message>
    <message>
        <source>{host} is not available for placement.</source>
        <translation>{host} ist nicht für die Platzierung verfügbar.</translation>
    </message>
    <message>
        <source>{host} is already in host group {group}.</source>
        <translation>{host} ist bereits in der Hostgruppe {group}.</translation>
    </message>
    <message>
        <source>This object no longer exists.</source>
        <translation>Dieses Objekt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{nic} is not an adapter of {host}.</source>
        <translation>{nic} ist kein Adapter von {host}.</translation>
    </message>
    <message>
        <source>Windows Server 2022 and later cannot bind a virtual switch to an LBFO team. Use SET.</source>
        <translation>Ab Windows Server 2022 kann ein virtueller Switch nicht an ein LBFO-Team gebunden werden. Verwenden Sie SET.</translation>
    </message>
    <message>
        <source>{nic} belongs to virtual switch {user}. Remove it there first.</source>
        <translation>{nic} gehört zum virtuellen Switch {user}. Entfernen Sie ihn dort zuerst.</translation>
    </message>
    <message>
        <source>{nic} belongs to team {user}. Remove it there first.</source>
        <translation>{nic} gehört zum Team {user}. Entfernen Sie ihn dort zuerst.</translation>
    </message>
    <message>
        <source>{switch} uses an embedded team (SET), which needs Windows Server 2016. {host} runs an older version.</source>
        <translation>{switch} nutzt ein eingebettetes Team (SET), das Windows Server 2016 braucht. {host} hat eine ältere Version.</translation>
    </message>
    <message>
        <source>{switch} is already deployed on {host}.</source>
        <translation>{switch} ist auf {host} bereits bereitgestellt.</translation>
    </message>
    <message>
        <source>{switch} is a standard switch, which has one host virtual NIC at most.</source>
        <translation>{switch} ist ein Standardswitch und hat höchstens einen virtuellen Hostadapter.</translation>
    </message>
    <message>
        <source>A team needs at least one free physical NIC.</source>
        <translation>Ein Team braucht mindestens einen freien physischen Adapter.</translation>
    </message>
    <message>
        <source>Windows Server teams adapters from version 2012 on. {host} runs an older version.</source>
        <translation>Windows Server bildet Teams ab Version 2012. {host} hat eine ältere Version.</translation>
    </message>
    <message>
        <source>The members of a team are adapters of one host.</source>
        <translation>Die Mitglieder eines Teams sind Adapter eines Hosts.</translation>
    </message>
    <message>
        <source>{switch} takes one physical NIC. Team the adapters, or use a logical switch with an uplink team.</source>
        <translation>{switch} nimmt einen physischen Adapter auf. Bilden Sie ein Team oder verwenden Sie einen logischen Switch mit Uplinkteam.</translation>
    </message>
    <message>
        <source>{team} is a team of another host.</source>
        <translation>{team} ist ein Team eines anderen Hosts.</translation>
    </message>
    <message>
        <source>{switch} comes from a logical switch, which makes its own team.</source>
        <translation>{switch} stammt von einem logischen Switch, der sein eigenes Team bildet.</translation>
    </message>
    <message>
        <source>{team} already carries virtual switch {switch}.</source>
        <translation>{team} trägt bereits den virtuellen Switch {switch}.</translation>
    </message>
    <message>
        <source>{switch} is bound to {nic}. Remove it there first.</source>
        <translation>{switch} ist an {nic} gebunden. Entfernen Sie ihn dort zuerst.</translation>
    </message>
    <message>
        <source>The clipboard holds no objects of a design.</source>
        <translation>Die Zwischenablage enthält keine Objekte eines Entwurfs.</translation>
    </message>
    <message>
        <source>Pool {pool} has {free} free addresses; the copies need {needed}.</source>
        <translation>Der Pool {pool} hat {free} freie Adressen; die Kopien brauchen {needed}.</translation>
    </message>
    <message>
        <source>{switch} has {free} free ports; the copies need {needed}.</source>
        <translation>{switch} hat {free} freie Ports; die Kopien brauchen {needed}.</translation>
    </message>
    <message>
        <source>{count} ports on {switch} are taken or do not exist; those copies stay without a cable.</source>
        <translation>{count} Ports an {switch} sind belegt oder existieren nicht; diese Kopien bleiben ohne Kabel.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no range of names. Write it like {example}.</source>
        <translation>„{text}“ ist kein Bereich von Namen. Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>The copies need a name.</source>
        <translation>Die Kopien brauchen einen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>{name} belongs to something that this design does not have. Select what it shall belong to, then paste again.</source>
        <translation>{name} gehört zu etwas, das es in diesem Entwurf nicht gibt. Wählen Sie aus, wozu es gehören soll, und fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>{value} is too few or too many {what}; allowed are {first} to {last}.</source>
        <translation>{what}: {value} ist zu wenig oder zu viel; erlaubt sind {first} bis {last}.</translation>
    </message>
    <message>
        <source>{count} of the names are taken; the copies go on to the next free numbers.</source>
        <translation>{count} der Namen sind vergeben; die Kopien gehen zu den nächsten freien Nummern weiter.</translation>
    </message>
    <message>
        <source>A cable joins a physical NIC and a physical switch, a link two physical switches. {to} is neither.</source>
        <translation>Ein Kabel verbindet einen physischen Adapter mit einem physischen Switch, eine Verbindung zwei physische Switches. {to} ist keines davon.</translation>
    </message>
    <message>
        <source>{nic} already has a cable.</source>
        <translation>{nic} hat bereits ein Kabel.</translation>
    </message>
    <message>
        <source>Make this a SET switch</source>
        <translation>Zu einem Switch mit SET machen</translation>
    </message>
    <message>
        <source>Remove it there and connect</source>
        <translation>Dort entfernen und verbinden</translation>
    </message>
    <message>
        <source>Add a physical NIC and connect it</source>
        <translation>Physischen Adapter hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Add a virtual NIC and connect it</source>
        <translation>Virtuellen Adapter hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Which uplink port profile?</source>
        <translation>Welches Uplinkportprofil?</translation>
    </message>
    <message>
        <source>Which VM network?</source>
        <translation>Welches VM-Netzwerk?</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>What does the gateway do for {network}?</source>
        <translation>Was leistet das Gateway für {network}?</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Direct routing</source>
        <translation>Direktes Routing</translation>
    </message>
    <message>
        <source>Site-to-site VPN</source>
        <translation>Site-to-Site-VPN</translation>
    </message>
    <message>
        <source>Select machines that have another host to move to, or a host to drain.</source>
        <translation>Wählen Sie virtuelle Computer, für die es einen anderen Host gibt, oder einen Host, der geleert werden soll.</translation>
    </message>
    <message>
        <source>Select the machines, adapters or hosts that are to send something.</source>
        <translation>Wählen Sie die virtuellen Computer, Adapter oder Hosts, die etwas senden sollen.</translation>
    </message>
    <message>
        <source>This design lacks what the scenario needs: hosts with adapters, and machines on them.</source>
        <translation>Diesem Entwurf fehlt, was das Szenario braucht: Hosts mit Adaptern und virtuelle Computer darauf.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no time and no amount. Write &quot;12.5 s&quot;, &quot;1:30&quot; or &quot;100 GB&quot;.</source>
        <translation>„{text}“ ist weder eine Zeit noch eine Menge. Schreiben Sie „12.5 s“, „1:30“ oder „100 GB“.</translation>
    </message>
    <message>
        <source>Which virtual port profile?</source>
        <translation>Welches virtuelle Portprofil?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Hosts and devices</source>
        <translation>Hosts und Geräte</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Switching</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>The picture would be {width} by {height} pixels, which is too large for PNG.</source>
        <translation>Das Bild hätte {width} mal {height} Pixel und ist damit zu groß für PNG.</translation>
    </message>
    <message>
        <source>Choose a smaller resolution, or SVG or PDF.</source>
        <translation>Wählen Sie eine kleinere Auflösung, SVG oder PDF.</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window and of pictures on the screen; files and paper have their own.</source>
        <translation>Farben des Fensters und der Bilder auf dem Bildschirm; Dateien und Papier haben eigene.</translation>
    </message>
    <message>
        <source>Open the last design at start</source>
        <translation>Beim Start den letzten Entwurf öffnen</translation>
    </message>
    <message>
        <source>Otherwise the start page is shown.</source>
        <translation>Sonst wird die Startseite angezeigt.</translation>
    </message>
    <message>
        <source>The wheel zooms</source>
        <translation>Das Mausrad zoomt</translation>
    </message>
    <message>
        <source>Otherwise the wheel scrolls, and zooms with Ctrl.</source>
        <translation>Sonst blättert das Mausrad und zoomt mit Strg.</translation>
    </message>
    <message>
        <source>Single letters choose tools</source>
        <translation>Einzelne Buchstaben wählen Werkzeuge</translation>
    </message>
    <message>
        <source>V selects, C connects, H moves the view while a view has the keyboard.</source>
        <translation>V wählt aus, C verbindet, H verschiebt die Ansicht, solange eine Ansicht den Tastaturfokus hat.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Save for recovery after</source>
        <translation>Zur Wiederherstellung sichern nach</translation>
    </message>
    <message>
        <source>At the latest so long after a change a copy is kept in case the program is stopped. Your file is not touched.</source>
        <translation>Spätestens so lange nach einer Änderung wird eine Kopie gesichert, falls das Programm abbricht. Ihre Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes at once; names in your designs stay as they are.</source>
        <translation>Wechselt sofort; Namen in Ihren Entwürfen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Relative to the size that the desktop uses.</source>
        <translation>Im Verhältnis zur Größe, die der Desktop verwendet.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing slides or pulses; views jump to their new place.</source>
        <translation>Nichts gleitet oder pulsiert; Ansichten springen an ihre neue Stelle.</translation>
    </message>
    <message>
        <source>Passing notes stay for</source>
        <translation>Kurze Hinweise bleiben</translation>
    </message>
    <message>
        <source>How long a note like &quot;40 objects deleted&quot; can be read and its Undo be pressed.</source>
        <translation>Wie lange eine Meldung wie „40 Objekte gelöscht“ zu lesen und ihr „Rückgängig“ anzuklicken ist.</translation>
    </message>
    <message>
        <source>Adapters of a new host</source>
        <translation>Adapter eines neuen Hosts</translation>
    </message>
    <message>
        <source>So many physical adapters has a host that you add.</source>
        <translation>So viele physische Adapter hat ein Host, den Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Speed of a new host&apos;s adapters</source>
        <translation>Geschwindigkeit der Adapter eines neuen Hosts</translation>
    </message>
    <message>
        <source>Hosts that are there already stay as they are.</source>
        <translation>Vorhandene Hosts bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Snap to grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>Cards that are moved or dropped stand on the lines of a grid.</source>
        <translation>Karten, die verschoben oder abgelegt werden, stehen auf den Linien eines Rasters.</translation>
    </message>
    <message>
        <source>Width of the grid</source>
        <translation>Weite des Rasters</translation>
    </message>
    <message>
        <source>Also how far Ctrl and an arrow key move the selection.</source>
        <translation>Auch so weit bewegen Strg und eine Pfeiltaste die Auswahl.</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Hilfslinien zeigen</translation>
    </message>
    <message>
        <source>Lines appear where edges meet those of neighbours.</source>
        <translation>Linien erscheinen, wo Kanten auf die von Nachbarn treffen.</translation>
    </message>
    <message>
        <source>Lock positions</source>
        <translation>Positionen sperren</translation>
    </message>
    <message>
        <source>Cards cannot be moved by accident.</source>
        <translation>Karten lassen sich nicht versehentlich verschieben.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Advice on pictures</source>
        <translation>Hinweise auf Bildern</translation>
    </message>
    <message>
        <source>Otherwise only errors and warnings have a sign on cards; the list of problems has all.</source>
        <translation>Sonst haben nur Fehler und Warnungen ein Zeichen auf Karten; die Liste der Probleme enthält alle.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Loads on pictures</source>
        <translation>Lasten auf Bildern</translation>
    </message>
    <message>
        <source>The simulated moment is drawn on cables, adapters and hosts.</source>
        <translation>Der simulierte Augenblick wird auf Kabeln, Adaptern und Hosts gezeichnet.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Classroom</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
</context>
<context>
    <name>Reachability</name>
    <message>
        <source>&quot;{field}&quot; must be a MAC address, not &quot;{value}&quot;.</source>
        <translation>„{field}“ muss eine MAC-Adresse sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>The input has neither &quot;cases&quot; nor &quot;topology&quot;.</source>
        <translation>Die Eingabe enthält weder „cases“ noch „topology“.</translation>
    </message>
    <message>
        <source>Give an object with a list &quot;cases&quot;, each with &quot;topology&quot; and &quot;queries&quot;.</source>
        <translation>Geben Sie ein Objekt mit einer Liste „cases“ an, jeweils mit „topology“ und „queries“.</translation>
    </message>
    <message>
        <source>Adapters without a fixed address were given free addresses of their subnets.</source>
        <translation>Adapter ohne feste Adresse haben freie Adressen ihrer Subnetze erhalten.</translation>
    </message>
    <message>
        <source>{gateway} has no machine with an adapter in its front-end network: it was taken to run on the host of its back-end switch.</source>
        <translation>{gateway} hat keinen virtuellen Computer mit einem Adapter im Front-End-Netzwerk; angenommen wurde, dass es auf dem Host seines Back-End-Switches läuft.</translation>
    </message>
    <message>
        <source>The design has no physical switch: all uplinks were taken to end on one.</source>
        <translation>Der Entwurf hat keinen physischen Switch; angenommen wurde, dass alle Uplinks an einem gemeinsamen Switch enden.</translation>
    </message>
    <message>
        <source>{router} names no physical switch: it was taken to be connected to {switch}.</source>
        <translation>{router} nennt keinen physischen Switch; angenommen wurde eine Verbindung mit {switch}.</translation>
    </message>
    <message>
        <source>{name} sends the packet</source>
        <translation>{name} sendet das Paket</translation>
    </message>
    <message>
        <source>{name}, VLAN {vlan}</source>
        <translation>{name}, VLAN {vlan}</translation>
    </message>
    <message>
        <source>{name} routes</source>
        <translation>{name} routet</translation>
    </message>
    <message>
        <source>{name} answers for the neighbour</source>
        <translation>{name} antwortet für den Nachbarn</translation>
    </message>
    <message>
        <source>{name} encapsulates</source>
        <translation>{name} kapselt das Paket</translation>
    </message>
    <message>
        <source>{name} unwraps</source>
        <translation>{name} entkapselt das Paket</translation>
    </message>
    <message>
        <source>{name} translates the address</source>
        <translation>{name} übersetzt die Adresse</translation>
    </message>
    <message>
        <source>{name} carries it through the tunnel</source>
        <translation>{name} führt es durch den Tunnel</translation>
    </message>
    <message>
        <source>{name} receives it</source>
        <translation>{name} empfängt es</translation>
    </message>
    <message>
        <source>{name}, untagged</source>
        <translation>{name}, ohne Tag</translation>
    </message>
    <message>
        <source>{object} takes no part in traffic, so nothing can be said of its reachability.</source>
        <translation>{object} nimmt nicht am Datenverkehr teil; über die Erreichbarkeit lässt sich daher nichts sagen.</translation>
    </message>
    <message>
        <source>Name a virtual machine, a virtual NIC, a host, a router, a gateway or a VPN connection.</source>
        <translation>Nennen Sie einen virtuellen Computer, einen virtuellen Netzwerkadapter, einen Host, einen Router, ein Gateway oder eine VPN-Verbindung.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; refers to &quot;{value}&quot;, which is not in the topology.</source>
        <translation>„{field}“ verweist auf „{value}“, das in der Topologie nicht vorkommt.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>„{field}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a whole number.</source>
        <translation>„{field}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be true or false.</source>
        <translation>„{field}“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>„{field}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list of whole numbers.</source>
        <translation>„{field}“ muss eine Liste ganzer Zahlen sein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a VLAN list such as 1-9,11, not &quot;{value}&quot;.</source>
        <translation>„{field}“ muss eine VLAN-Liste wie 1-9,11 sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be an IP address, not &quot;{value}&quot;.</source>
        <translation>„{field}“ muss eine IP-Adresse sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a prefix such as 10.0.0.0/24, not &quot;{value}&quot;.</source>
        <translation>„{field}“ muss ein Präfix wie 10.0.0.0/24 sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be an address such as 10.0.0.5/24, not &quot;{value}&quot;.</source>
        <translation>„{field}“ muss eine Adresse wie 10.0.0.5/24 sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a port or a range of ports, not &quot;{value}&quot;.</source>
        <translation>„{field}“ muss ein Port oder ein Portbereich sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no known protocol.</source>
        <translation>„{field}“ ist „{value}“, was kein bekanntes Protokoll ist.</translation>
    </message>
    <message>
        <source>Adapter not connected</source>
        <translation>Adapter nicht verbunden</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because one of the two adapters is not connected.</source>
        <translation>{from} kann {to} nicht erreichen, weil einer der beiden Adapter nicht verbunden ist.</translation>
    </message>
    <message>
        <source>An adapter that is connected to no VM network and no switch has nowhere to send a frame to.</source>
        <translation>Ein Adapter, der mit keinem VM-Netzwerk und keinem Switch verbunden ist, kann seine Frames nirgendwohin senden.</translation>
    </message>
    <message>
        <source>Connect the adapter to a VM network.</source>
        <translation>Verbinden Sie den Adapter mit einem VM-Netzwerk.</translation>
    </message>
    <message>
        <source>No network site for this host</source>
        <translation>Kein Netzwerkstandort für diesen Host</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a logical network has no site for the host group of one of them.</source>
        <translation>{from} kann {to} nicht erreichen, weil ein logisches Netzwerk für die Hostgruppe eines der beiden keinen Netzwerkstandort hat.</translation>
    </message>
    <message>
        <source>The site gives an adapter its VLAN and its subnet. A host whose group no site of the logical network serves can give neither.</source>
        <translation>Der Standort gibt einem Adapter sein VLAN und sein Subnetz. Auf einem Host, dessen Gruppe kein Standort des logischen Netzwerks bedient, fehlt beides.</translation>
    </message>
    <message>
        <source>Add the host group to a site, or place the VM on another host.</source>
        <translation>Nehmen Sie die Hostgruppe in einen Standort auf oder platzieren Sie die VM auf einem anderen Host.</translation>
    </message>
    <message>
        <source>VLAN id cannot be used</source>
        <translation>VLAN-ID nicht verwendbar</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a port has a VLAN id that no frame can carry.</source>
        <translation>{from} kann {to} nicht erreichen, weil ein Port eine VLAN-ID hat, die kein Frame tragen kann.</translation>
    </message>
    <message>
        <source>The tag of a frame has 12 bits for the VLAN. 0 stands for untagged, 1 to 4094 can be used, 4095 is reserved, and 4096 does not fit.</source>
        <translation>Das Tag eines Frames hat 12 Bit für das VLAN. 0 steht für „ohne Tag“, 1 bis 4094 sind verwendbar, 4095 ist reserviert, und 4096 passt nicht hinein.</translation>
    </message>
    <message>
        <source>Choose an id from 1 to 4094, or 0 for untagged.</source>
        <translation>Wählen Sie eine ID von 1 bis 4094 oder 0 für „ohne Tag“.</translation>
    </message>
    <message>
        <source>Primary and secondary VLAN are the same</source>
        <translation>Primäres und sekundäres VLAN sind gleich</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a private VLAN port uses one id as primary and as secondary.</source>
        <translation>{from} kann {to} nicht erreichen, weil ein Port eines privaten VLANs dieselbe ID als primäre und als sekundäre verwendet.</translation>
    </message>
    <message>
        <source>The primary carries frames away from the promiscuous port, the secondary carries them toward it. With one id for both there is no difference to enforce.</source>
        <translation>Das primäre VLAN trägt Frames vom promiskuitiven Port weg, das sekundäre zu ihm hin. Mit derselben ID für beide gibt es keinen Unterschied, der sich durchsetzen ließe.</translation>
    </message>
    <message>
        <source>Choose a secondary id that differs from the primary.</source>
        <translation>Wählen Sie eine sekundäre ID, die sich von der primären unterscheidet.</translation>
    </message>
    <message>
        <source>The guest tags, the port does not expect it</source>
        <translation>Der Gast sendet mit Tag, der Port erwartet keines</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a guest sends tagged frames into a port that is no trunk.</source>
        <translation>{from} kann {to} nicht erreichen, weil ein Gast Frames mit Tag an einen Port sendet, der kein Trunk ist.</translation>
    </message>
    <message>
        <source>Outside trunk mode the port itself decides on the VLAN and the guest has to send untagged frames.</source>
        <translation>Außerhalb des Trunkmodus bestimmt der Port selbst das VLAN, und der Gast muss Frames ohne Tag senden.</translation>
    </message>
    <message>
        <source>Remove the VLAN in the guest, or set the port to trunk mode.</source>
        <translation>Entfernen Sie das VLAN im Gast oder stellen Sie den Port auf den Trunkmodus um.</translation>
    </message>
    <message>
        <source>The guest&apos;s VLAN is not in the port&apos;s list</source>
        <translation>Das VLAN des Gasts steht nicht in der Liste des Ports</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a guest uses a VLAN that its trunk port does not allow.</source>
        <translation>{from} kann {to} nicht erreichen, weil ein Gast ein VLAN verwendet, das sein Trunkport nicht zulässt.</translation>
    </message>
    <message>
        <source>The list of a trunk port holds for both directions: what is not on it is neither taken in nor given out.</source>
        <translation>Die Liste eines Trunkports gilt in beide Richtungen: Was nicht darauf steht, wird weder angenommen noch ausgegeben.</translation>
    </message>
    <message>
        <source>Add the VLAN to the allowed list of the virtual port.</source>
        <translation>Nehmen Sie das VLAN in die zulässigen VLANs des virtuellen Ports auf.</translation>
    </message>
    <message>
        <source>VLAN and virtual subnet on one adapter</source>
        <translation>VLAN und virtuelles Subnetz an einem Adapter</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because an adapter has a VLAN and a virtual subnet at once.</source>
        <translation>{from} kann {to} nicht erreichen, weil ein Adapter zugleich ein VLAN und ein virtuelles Subnetz hat.</translation>
    </message>
    <message>
        <source>An adapter is kept apart by a VLAN or by a virtual subnet. The tag on the wire of a tenant&apos;s packet is that of the provider network.</source>
        <translation>Ein Adapter wird entweder durch ein VLAN oder durch ein virtuelles Subnetz getrennt. Das Tag, das ein Mandantenpaket auf der Leitung trägt, ist das des Anbieternetzwerks.</translation>
    </message>
    <message>
        <source>Clear one of the two.</source>
        <translation>Löschen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Virtual subnet id out of range</source>
        <translation>Virtuelle Subnetz-ID außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a virtual subnet id is outside of 4096 to 16777214.</source>
        <translation>{from} kann {to} nicht erreichen, weil eine virtuelle Subnetz-ID außerhalb von 4096 bis 16777214 liegt.</translation>
    </message>
    <message>
        <source>The field has 24 bits; the first 4096 values and the last one are reserved.</source>
        <translation>Das Feld hat 24 Bit; die ersten 4096 Werte und der letzte sind reserviert.</translation>
    </message>
    <message>
        <source>Assign an id from 4096 to 16777214.</source>
        <translation>Vergeben Sie eine ID von 4096 bis 16777214.</translation>
    </message>
    <message>
        <source>Virtual subnet id used twice</source>
        <translation>Virtuelle Subnetz-ID zweimal verwendet</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because two virtual subnets of one logical network have the same id.</source>
        <translation>{from} kann {to} nicht erreichen, weil zwei virtuelle Subnetze eines logischen Netzwerks dieselbe ID haben.</translation>
    </message>
    <message>
        <source>Between hosts the id is all that tells one tenant&apos;s packets from another&apos;s.</source>
        <translation>Zwischen Hosts unterscheidet allein die ID die Pakete eines Mandanten von denen eines anderen.</translation>
    </message>
    <message>
        <source>Give each virtual subnet an id of its own.</source>
        <translation>Geben Sie jedem virtuellen Subnetz eine eigene ID.</translation>
    </message>
    <message>
        <source>Subnets of the VM network overlap</source>
        <translation>Subnetze des VM-Netzwerks überlappen</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because subnets of a VM network overlap.</source>
        <translation>{from} kann {to} nicht erreichen, weil sich Subnetze eines VM-Netzwerks überlappen.</translation>
    </message>
    <message>
        <source>A VM network routes by address. An address that lies in two of its subnets has no single place.</source>
        <translation>Ein VM-Netzwerk routet nach Adressen. Eine Adresse, die in zwei seiner Subnetze liegt, hat keinen eindeutigen Platz.</translation>
    </message>
    <message>
        <source>Use subnets that do not overlap.</source>
        <translation>Verwenden Sie Subnetze, die sich nicht überlappen.</translation>
    </message>
    <message>
        <source>The address belongs to the distributed router</source>
        <translation>Die Adresse gehört dem verteilten Router</translation>
    </message>
    <message>
        <source>{from} cannot reach {to}, because a VM has the first address of its virtual subnet.</source>
        <translation>{from} kann {to} nicht erreichen, weil eine VM die erste Adresse ihres virtuellen Subnetzes hat.</translation>
    </message>
    <message>
        <source>The virtual switch of every host answers on the first address of each virtual subnet as its default gateway.</source>
        <translation>Der virtuelle Switch jedes Hosts antwortet auf der ersten Adresse jedes virtuellen Subnetzes als dessen Standardgateway.</translation>
    </message>
    <message>
        <source>Give the VM another address.</source>
        <translation>Geben Sie der VM eine andere Adresse.</translation>
    </message>
    <message>
        <source>SR-IOV together with a switch policy</source>
        <translation>SR-IOV zusammen mit einer Switchrichtlinie</translation>
    </message>
    <message>
        <source>{from} cannot reach {to} in a predictable way, because an adapter has SR-IOV and a policy of the virtual switch.</source>
        <translation>{from} kann {to} nicht vorhersagbar erreichen, weil ein Adapter SR-IOV und eine Richtlinie des virtuellen Switches hat.</translation>
    </message>
    <message>
        <source>A virtual function hands packets to the hardware directly. Port ACLs, guards, private VLANs and virtual subnets live in the virtual switch and do not see them.</source>
        <translation>Eine virtuelle Funktion übergibt Pakete direkt an die Hardware. Port-ACLs, Wächter, private VLANs und virtuelle Subnetze sitzen im virtuellen Switch und sehen diese Pakete nicht.</translation>
    </message>
    <message>
        <source>Turn SR-IOV off for the adapter, or do without the policy.</source>
        <translation>Schalten Sie SR-IOV für den Adapter aus oder verzichten Sie auf die Richtlinie.</translation>
    </message>
    <message>
        <source>Different VLANs</source>
        <translation>Verschiedene VLANs</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because they are in different VLANs.</source>
        <translation>{from} erreicht {to} nicht, weil beide in verschiedenen VLANs sind.</translation>
    </message>
    <message>
        <source>A VLAN is a network of its own. Frames stay inside it, also when both sides use addresses of one IP subnet.</source>
        <translation>Ein VLAN ist ein eigenes Netzwerk. Frames bleiben darin, auch wenn beide Seiten Adressen desselben IP-Subnetzes verwenden.</translation>
    </message>
    <message>
        <source>If they should talk, put both into one VLAN, or give them two subnets and a router.</source>
        <translation>Sollen beide kommunizieren, legen Sie sie in dasselbe VLAN, oder geben Sie ihnen zwei Subnetze und einen Router.</translation>
    </message>
    <message>
        <source>A broadcast ends at the router</source>
        <translation>Ein Broadcast endet am Router</translation>
    </message>
    <message>
        <source>The broadcast of {from} does not reach {to}, because a router is between them.</source>
        <translation>Der Broadcast von {from} erreicht {to} nicht, weil ein Router dazwischen liegt.</translation>
    </message>
    <message>
        <source>A broadcast goes to every port of its VLAN or virtual subnet. Routers do not pass it on.</source>
        <translation>Ein Broadcast geht an jeden Port seines VLANs oder virtuellen Subnetzes. Router geben ihn nicht weiter.</translation>
    </message>
    <message>
        <source>Use unicast, or a relay agent for DHCP.</source>
        <translation>Verwenden Sie Unicast oder für DHCP einen Relay-Agent.</translation>
    </message>
    <message>
        <source>VLAN missing on a trunk</source>
        <translation>VLAN fehlt auf einem Trunk</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a port on the way does not allow their VLAN.</source>
        <translation>{from} erreicht {to} nicht, weil ein Port auf dem Weg das gemeinsame VLAN nicht zulässt.</translation>
    </message>
    <message>
        <source>Both ends use the same VLAN, but every port of every link between them has to allow it.</source>
        <translation>Beide Enden verwenden dasselbe VLAN, aber jeder Port jeder Verbindung dazwischen muss es zulassen.</translation>
    </message>
    <message>
        <source>Add the VLAN to the allowed list of the switch port that is named.</source>
        <translation>Nehmen Sie das VLAN in die zulässigen VLANs des genannten Switchports auf.</translation>
    </message>
    <message>
        <source>VLAN does not exist on a switch</source>
        <translation>VLAN existiert auf einem Switch nicht</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a switch on the way does not have their VLAN.</source>
        <translation>{from} erreicht {to} nicht, weil ein Switch auf dem Weg das gemeinsame VLAN nicht kennt.</translation>
    </message>
    <message>
        <source>A physical switch forwards the VLANs that were created on it, whatever its ports allow.</source>
        <translation>Ein physischer Switch leitet nur VLANs weiter, die auf ihm angelegt sind, gleich, was seine Ports zulassen.</translation>
    </message>
    <message>
        <source>Create the VLAN on the switch.</source>
        <translation>Legen Sie das VLAN auf dem Switch an.</translation>
    </message>
    <message>
        <source>Switch port in access mode</source>
        <translation>Switchport im Access-Modus</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a switch port on the way is in access mode.</source>
        <translation>{from} erreicht {to} nicht, weil ein Switchport auf dem Weg im Access-Modus ist.</translation>
    </message>
    <message>
        <source>The virtual switch sends frames with a tag and waits for the tag on those that come back. A port in access mode drops tagged frames and strips tags.</source>
        <translation>Der virtuelle Switch sendet Frames mit Tag und erwartet das Tag auch an denen, die zurückkommen. Ein Port im Access-Modus verwirft Frames mit Tag und entfernt Tags.</translation>
    </message>
    <message>
        <source>Make the switch port a trunk, or use untagged virtual ports.</source>
        <translation>Machen Sie den Switchport zum Trunk oder verwenden Sie virtuelle Ports ohne Tag.</translation>
    </message>
    <message>
        <source>Untagged frames mean different VLANs</source>
        <translation>Frames ohne Tag bedeuten verschiedene VLANs</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the two ends of a link disagree about untagged frames.</source>
        <translation>{from} erreicht {to} nicht, weil die beiden Enden einer Verbindung Frames ohne Tag verschieden zuordnen.</translation>
    </message>
    <message>
        <source>The native VLAN leaves a trunk without a tag. The other end counts the frame to its own native VLAN, and a virtual switch counts it to no VLAN at all.</source>
        <translation>Das native VLAN verlässt einen Trunk ohne Tag. Das andere Ende rechnet den Frame seinem eigenen nativen VLAN zu, ein virtueller Switch gar keinem VLAN.</translation>
    </message>
    <message>
        <source>Set the same native VLAN on both ends, and do not tag a virtual port with the native VLAN of its switch port.</source>
        <translation>Stellen Sie an beiden Enden dasselbe native VLAN ein, und versehen Sie einen virtuellen Port nicht mit dem nativen VLAN seines Switchports.</translation>
    </message>
    <message>
        <source>Only part of a team carries the VLAN</source>
        <translation>Nur ein Teil eines Teams überträgt das VLAN</translation>
    </message>
    <message>
        <source>{from} does not reach {to} reliably, because only some uplinks of a team carry the VLAN.</source>
        <translation>{from} erreicht {to} nicht zuverlässig, weil nur einige Uplinks eines Teams das VLAN übertragen.</translation>
    </message>
    <message>
        <source>A team spreads the traffic over its members. Frames that happen to take the wrong member are lost.</source>
        <translation>Ein Team verteilt den Verkehr auf seine Mitglieder. Frames, die das falsche Mitglied nehmen, gehen verloren.</translation>
    </message>
    <message>
        <source>Set up all switch ports of the team alike.</source>
        <translation>Richten Sie alle Switchports des Teams gleich ein.</translation>
    </message>
    <message>
        <source>No cable between the two</source>
        <translation>Kein Kabel zwischen beiden</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because their switches are not connected.</source>
        <translation>{from} erreicht {to} nicht, weil ihre Switches nicht miteinander verbunden sind.</translation>
    </message>
    <message>
        <source>There is no chain of uplinks and links from one switch to the other.</source>
        <translation>Es gibt keine Kette von Uplinks und Verbindungen vom einen Switch zum anderen.</translation>
    </message>
    <message>
        <source>Add a link or an uplink.</source>
        <translation>Fügen Sie eine Verbindung oder einen Uplink hinzu.</translation>
    </message>
    <message>
        <source>Private virtual switch</source>
        <translation>Privater virtueller Switch</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because a private virtual switch has no way out.</source>
        <translation>{from} erreicht {to} nicht, weil ein privater virtueller Switch keinen Weg nach außen hat.</translation>
    </message>
    <message>
        <source>A private switch joins VMs of one host and nothing else.</source>
        <translation>Ein privater Switch verbindet VMs eines Hosts und sonst nichts.</translation>
    </message>
    <message>
        <source>Use an external switch.</source>
        <translation>Verwenden Sie einen externen Switch.</translation>
    </message>
    <message>
        <source>Internal virtual switch</source>
        <translation>Interner virtueller Switch</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because an internal virtual switch has no uplink.</source>
        <translation>{from} erreicht {to} nicht, weil ein interner virtueller Switch keinen Uplink hat.</translation>
    </message>
    <message>
        <source>An internal switch joins the VMs of one host and the host itself, not the physical network.</source>
        <translation>Ein interner Switch verbindet die VMs eines Hosts und den Host selbst, nicht das physische Netzwerk.</translation>
    </message>
    <message>
        <source>Both ports are isolated</source>
        <translation>Beide Ports sind isoliert</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because both are isolated ports of the private VLAN.</source>
        <translation>{from} erreicht {to} nicht, weil beide isolierte Ports des privaten VLANs sind.</translation>
    </message>
    <message>
        <source>An isolated port sends in the secondary VLAN and listens to the primary only, so only promiscuous ports hear it. That holds on one host as well.</source>
        <translation>Ein isolierter Port sendet im sekundären VLAN und hört nur auf das primäre; daher hören ihn nur promiskuitive Ports. Das gilt auch auf demselben Host.</translation>
    </message>
    <message>
        <source>Make them a community, or let a router answer for both with local proxy ARP.</source>
        <translation>Machen Sie beide zu einer Community oder lassen Sie einen Router mit lokalem Proxy-ARP für beide antworten.</translation>
    </message>
    <message>
        <source>Isolated port and community port</source>
        <translation>Isolierter Port und Communityport</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because one port is isolated and the other belongs to a community.</source>
        <translation>{from} erreicht {to} nicht, weil ein Port isoliert ist und der andere zu einer Community gehört.</translation>
    </message>
    <message>
        <source>Each of the two sends in a secondary VLAN that the other one does not listen to.</source>
        <translation>Jeder der beiden sendet in einem sekundären VLAN, auf das der andere nicht hört.</translation>
    </message>
    <message>
        <source>Put both into one community.</source>
        <translation>Legen Sie beide in dieselbe Community.</translation>
    </message>
    <message>
        <source>Two communities</source>
        <translation>Zwei Communitys</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because they belong to different communities of the private VLAN.</source>
        <translation>{from} erreicht {to} nicht, weil beide zu verschiedenen Communitys des privaten VLANs gehören.</translation>
    </message>
    <message>
        <source>Every community is a secondary VLAN of its own.</source>
        <translation>Jede Community ist ein eigenes sekundäres VLAN.</translation>
    </message>
    <message>
        <source>Use the same secondary id.</source>
        <translation>Verwenden Sie dieselbe sekundäre ID.</translation>
    </message>
    <message>
        <source>Different primary VLANs</source>
        <translation>Verschiedene primäre VLANs</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because their private VLANs have different primaries.</source>
        <translation>{from} erreicht {to} nicht, weil ihre privaten VLANs verschiedene primäre VLANs haben.</translation>
    </message>
    <message>
        <source>A private VLAN is one primary together with its secondaries. Two of them are two networks.</source>
        <translation>Ein privates VLAN besteht aus einem primären VLAN und dessen sekundären. Zwei davon sind zwei Netzwerke.</translation>
    </message>
    <message>
        <source>Route between them.</source>
        <translation>Routen Sie zwischen beiden.</translation>
    </message>
    <message>
        <source>The promiscuous port does not hear this secondary</source>
        <translation>Der promiskuitive Port hört dieses sekundäre VLAN nicht</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the promiscuous side does not list the secondary VLAN in use.</source>
        <translation>{from} erreicht {to} nicht, weil die promiskuitive Seite das verwendete sekundäre VLAN nicht aufführt.</translation>
    </message>
    <message>
        <source>A promiscuous port, or the router interface of the primary, hears the secondaries on its list and no others.</source>
        <translation>Ein promiskuitiver Port oder die Routerschnittstelle des primären VLANs hört genau die sekundären VLANs auf seiner Liste.</translation>
    </message>
    <message>
        <source>Add the secondary to the list of the promiscuous port or to the mapping of the router interface.</source>
        <translation>Nehmen Sie das sekundäre VLAN in die Liste des promiskuitiven Ports oder in die Zuordnung der Routerschnittstelle auf.</translation>
    </message>
    <message>
        <source>The peer is an ordinary port</source>
        <translation>Die Gegenstelle ist ein gewöhnlicher Port</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because {to} is an ordinary port in the primary VLAN.</source>
        <translation>{from} erreicht {to} nicht, weil {to} ein gewöhnlicher Port im primären VLAN ist.</translation>
    </message>
    <message>
        <source>An ordinary port in the primary can send to private ports, but they answer in their secondary, which it does not hear.</source>
        <translation>Ein gewöhnlicher Port im primären VLAN kann an private Ports senden, aber diese antworten in ihrem sekundären VLAN, das er nicht hört.</translation>
    </message>
    <message>
        <source>Make the peer&apos;s port promiscuous.</source>
        <translation>Machen Sie den Port der Gegenstelle promiskuitiv.</translation>
    </message>
    <message>
        <source>No default gateway</source>
        <translation>Kein Standardgateway</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a sender has no default gateway.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil ein Absender kein Standardgateway hat.</translation>
    </message>
    <message>
        <source>The destination is in another subnet, and without a gateway there is nobody to send to.</source>
        <translation>Das Ziel liegt in einem anderen Subnetz, und ohne Gateway gibt es niemanden, an den gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Enter the gateway in the IP pool or in the guest.</source>
        <translation>Tragen Sie das Gateway im IP-Pool oder im Gast ein.</translation>
    </message>
    <message>
        <source>The gateway is in another subnet</source>
        <translation>Das Gateway liegt in einem anderen Subnetz</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a default gateway is outside of the sender&apos;s own subnet.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil ein Standardgateway außerhalb des Subnetzes seines Absenders liegt.</translation>
    </message>
    <message>
        <source>The gateway is found by an address request, and those stay in the sender&apos;s subnet.</source>
        <translation>Das Gateway wird durch eine ARP-Anforderung gefunden, und solche Anforderungen bleiben im Subnetz des Absenders.</translation>
    </message>
    <message>
        <source>Correct the address of the gateway or the prefix length.</source>
        <translation>Berichtigen Sie die Adresse des Gateways oder die Präfixlänge.</translation>
    </message>
    <message>
        <source>Nobody has the gateway&apos;s address</source>
        <translation>Niemand hat die Adresse des Gateways</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because no interface has the address of the gateway.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil keine Schnittstelle die Adresse des Gateways hat.</translation>
    </message>
    <message>
        <source>The request for the gateway&apos;s address stays without an answer.</source>
        <translation>Die Anfrage nach der Adresse des Gateways bleibt ohne Antwort.</translation>
    </message>
    <message>
        <source>Create the router interface, or correct the address.</source>
        <translation>Legen Sie die Routerschnittstelle an oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The next hop does not forward</source>
        <translation>Der nächste Hop leitet nicht weiter</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the next hop is not a router.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil der nächste Hop kein Router ist.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address belongs to a machine that keeps what it gets.</source>
        <translation>Die Adresse des Gateways gehört einem Computer, der behält, was er bekommt.</translation>
    </message>
    <message>
        <source>Turn forwarding on, or use the right gateway.</source>
        <translation>Schalten Sie die Weiterleitung ein oder verwenden Sie das richtige Gateway.</translation>
    </message>
    <message>
        <source>Nobody answers for this address</source>
        <translation>Niemand antwortet für diese Adresse</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because no interface on the segment has the address.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil keine Schnittstelle im Segment die Adresse hat.</translation>
    </message>
    <message>
        <source>The request for the address stays without an answer.</source>
        <translation>Die Anfrage nach der Adresse bleibt ohne Antwort.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>Adresse zweimal verwendet</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk reliably, because an address is in use twice.</source>
        <translation>{from} und {to} können nicht zuverlässig kommunizieren, weil eine Adresse zweimal verwendet wird.</translation>
    </message>
    <message>
        <source>Two interfaces answer the same request, and the faster answer decides.</source>
        <translation>Zwei Schnittstellen beantworten dieselbe Anfrage, und die schnellere Antwort entscheidet.</translation>
    </message>
    <message>
        <source>Give each interface an address of its own.</source>
        <translation>Geben Sie jeder Schnittstelle eine eigene Adresse.</translation>
    </message>
    <message>
        <source>A router has no route</source>
        <translation>Ein Router hat keine Route</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a router on the way does not know where to send the packet.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil ein Router auf dem Weg nicht weiß, wohin er das Paket senden soll.</translation>
    </message>
    <message>
        <source>A router needs an interface in the destination&apos;s network, or a route to it, in both directions.</source>
        <translation>Ein Router braucht eine Schnittstelle im Netzwerk des Ziels oder eine Route dorthin, und zwar in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Add an interface or a route.</source>
        <translation>Fügen Sie eine Schnittstelle oder eine Route hinzu.</translation>
    </message>
    <message>
        <source>The packet goes in circles</source>
        <translation>Das Paket läuft im Kreis</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because routers send the packet to each other.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil Router das Paket einander zusenden.</translation>
    </message>
    <message>
        <source>Every router takes one from the time to live. At zero the packet is dropped.</source>
        <translation>Jeder Router verringert die Lebensdauer (TTL) um eins. Bei null wird das Paket verworfen.</translation>
    </message>
    <message>
        <source>Correct the routes.</source>
        <translation>Berichtigen Sie die Routen.</translation>
    </message>
    <message>
        <source>A router&apos;s access list says no</source>
        <translation>Die Zugriffsliste eines Routers verweigert</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because an access list of a router drops the packet.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil eine Zugriffsliste eines Routers das Paket verwirft.</translation>
    </message>
    <message>
        <source>A rule on a router interface matched, or its default is to deny.</source>
        <translation>Eine Regel einer Routerschnittstelle traf zu, oder ihre Vorgabe lautet „Verweigern“.</translation>
    </message>
    <message>
        <source>Change the rule if the traffic is wanted.</source>
        <translation>Ändern Sie die Regel, wenn der Verkehr erwünscht ist.</translation>
    </message>
    <message>
        <source>Packet too large</source>
        <translation>Paket zu groß</translation>
    </message>
    <message>
        <source>{from} does not reach {to} with packets of this size, because they may not be fragmented and do not fit.</source>
        <translation>{from} erreicht {to} mit Paketen dieser Größe nicht, weil sie nicht fragmentiert werden dürfen und nicht passen.</translation>
    </message>
    <message>
        <source>The tunnel headers count as well: NVGRE adds 42 bytes over IPv4, VXLAN 50.</source>
        <translation>Auch die Tunnelheader zählen: NVGRE fügt über IPv4 42 Bytes hinzu, VXLAN 50.</translation>
    </message>
    <message>
        <source>Lower the MTU in the VM (1458 for NVGRE, 1450 for VXLAN over 1500 bytes), or allow jumbo frames on all of the provider network.</source>
        <translation>Verringern Sie die MTU in der VM (1458 bei NVGRE, 1450 bei VXLAN über 1500 Bytes), oder lassen Sie im gesamten Anbieternetzwerk Jumbo Frames zu.</translation>
    </message>
    <message>
        <source>A port ACL denies</source>
        <translation>Eine Port-ACL verweigert</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a port ACL of an adapter denies the address.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil eine Port-ACL eines Adapters die Adresse verweigert.</translation>
    </message>
    <message>
        <source>Of the rules that match, the one with the longest prefix decides. Port ACLs have no memory: the answer needs permission too.</source>
        <translation>Von den zutreffenden Regeln entscheidet die mit dem längsten Präfix. Port-ACLs haben kein Gedächtnis: Auch die Antwort braucht eine Erlaubnis.</translation>
    </message>
    <message>
        <source>Change the ACL.</source>
        <translation>Ändern Sie die ACL.</translation>
    </message>
    <message>
        <source>An extended port ACL denies</source>
        <translation>Eine erweiterte Port-ACL verweigert</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because an extended port ACL of an adapter denies the packet.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil eine erweiterte Port-ACL eines Adapters das Paket verweigert.</translation>
    </message>
    <message>
        <source>Of the rules that match, the one with the largest weight decides.</source>
        <translation>Von den zutreffenden Regeln entscheidet die mit der größten Gewichtung.</translation>
    </message>
    <message>
        <source>Add a rule with a larger weight, or make the allowing rule stateful.</source>
        <translation>Fügen Sie eine Regel mit größerer Gewichtung hinzu oder machen Sie die zulassende Regel zustandsbehaftet.</translation>
    </message>
    <message>
        <source>Source MAC address not allowed</source>
        <translation>Quell-MAC-Adresse nicht zulässig</translation>
    </message>
    <message>
        <source>{from} does not reach {to} with this source MAC address.</source>
        <translation>{from} erreicht {to} mit dieser Quell-MAC-Adresse nicht.</translation>
    </message>
    <message>
        <source>A port takes frames with the adapter&apos;s own MAC address only, unless MAC address spoofing is on.</source>
        <translation>Ein Port nimmt nur Frames mit der MAC-Adresse des eigenen Adapters an, es sei denn, MAC-Spoofing ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Allow MAC address spoofing where it is needed, for instance for network load balancing.</source>
        <translation>Lassen Sie MAC-Spoofing zu, wo es gebraucht wird, zum Beispiel für den Netzwerklastenausgleich (NLB).</translation>
    </message>
    <message>
        <source>DHCP guard</source>
        <translation>DHCP-Wächter</translation>
    </message>
    <message>
        <source>The DHCP answer of {to} does not reach {from}, because DHCP guard is on for {to}.</source>
        <translation>Die DHCP-Antwort von {to} erreicht {from} nicht, weil für {to} der DHCP-Wächter eingeschaltet ist.</translation>
    </message>
    <message>
        <source>DHCP guard drops what only a DHCP server sends. Clients behind such a port are not affected.</source>
        <translation>Der DHCP-Wächter verwirft, was nur ein DHCP-Server sendet. Clients hinter einem solchen Port sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Turn DHCP guard off for a DHCP server that is authorised.</source>
        <translation>Schalten Sie den DHCP-Wächter für einen autorisierten DHCP-Server aus.</translation>
    </message>
    <message>
        <source>Router guard</source>
        <translation>Routerwächter</translation>
    </message>
    <message>
        <source>The router message of {from} does not reach {to}, because router guard is on for {from}.</source>
        <translation>Die Routernachricht von {from} erreicht {to} nicht, weil für {from} der Routerwächter eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Router guard drops advertisements and redirects. Other packets pass, routed ones too.</source>
        <translation>Der Routerwächter verwirft Routerankündigungen und Umleitungen. Andere Pakete passieren, auch geroutete.</translation>
    </message>
    <message>
        <source>Turn router guard off for a router that is authorised.</source>
        <translation>Schalten Sie den Routerwächter für einen autorisierten Router aus.</translation>
    </message>
    <message>
        <source>Different VM networks</source>
        <translation>Verschiedene VM-Netzwerke</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because they are in different VM networks.</source>
        <translation>{from} erreicht {to} nicht, weil beide in verschiedenen VM-Netzwerken sind.</translation>
    </message>
    <message>
        <source>A VM network is a routing domain of its own. Equal addresses do not change that, and without gateways nothing passes between two of them.</source>
        <translation>Ein VM-Netzwerk ist eine eigene Routingdomäne. Gleiche Adressen ändern daran nichts, und ohne Gateways gelangt nichts von einem ins andere.</translation>
    </message>
    <message>
        <source>Connect both through gateways, or put both VMs into one VM network.</source>
        <translation>Verbinden Sie beide über Gateways oder legen Sie beide VMs in dasselbe VM-Netzwerk.</translation>
    </message>
    <message>
        <source>The VM network has no gateway</source>
        <translation>Das VM-Netzwerk hat kein Gateway</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the VM network has no gateway to the outside.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil das VM-Netzwerk kein Gateway nach außen hat.</translation>
    </message>
    <message>
        <source>The first address of a virtual subnet routes inside the VM network. To leave or to enter it, a gateway is needed.</source>
        <translation>Die erste Adresse eines virtuellen Subnetzes routet innerhalb des VM-Netzwerks. Um es zu verlassen oder hineinzugelangen, braucht es ein Gateway.</translation>
    </message>
    <message>
        <source>Configure NAT, direct routing or a VPN for the VM network.</source>
        <translation>Richten Sie für das VM-Netzwerk NAT, direktes Routing oder ein VPN ein.</translation>
    </message>
    <message>
        <source>A host lacks a policy record</source>
        <translation>Einem Host fehlt ein Richtliniendatensatz</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the sender&apos;s host has no record of the destination.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil der Host des Absenders keinen Datensatz für das Ziel hat.</translation>
    </message>
    <message>
        <source>The host maps a customer address to a provider address by its records. Without one it does not even answer the VM&apos;s address request.</source>
        <translation>Der Host ordnet einer Kundenadresse anhand seiner Datensätze eine Anbieteradresse zu. Ohne Datensatz beantwortet er nicht einmal die ARP-Anforderung der VM.</translation>
    </message>
    <message>
        <source>Refresh the virtual network policy; VMM does that for VMs that it deployed.</source>
        <translation>Aktualisieren Sie die Richtlinie des virtuellen Netzwerks; VMM tut das für VMs, die es bereitgestellt hat.</translation>
    </message>
    <message>
        <source>A policy record is out of date</source>
        <translation>Ein Richtliniendatensatz ist veraltet</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a record leads to a host that does not run the VM.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil ein Datensatz zu einem Host führt, auf dem die VM nicht läuft.</translation>
    </message>
    <message>
        <source>The packet is encapsulated to the provider address in the record, and the host that gets it has no such VM.</source>
        <translation>Das Paket wird an die Anbieteradresse im Datensatz gekapselt, und der Host, der es bekommt, hat diese VM nicht.</translation>
    </message>
    <message>
        <source>Refresh the policy of the host.</source>
        <translation>Aktualisieren Sie die Richtlinie des Hosts.</translation>
    </message>
    <message>
        <source>Not an IP packet</source>
        <translation>Kein IP-Paket</translation>
    </message>
    <message>
        <source>The frame of {from} does not reach {to}, because the overlay carries IP only.</source>
        <translation>Der Frame von {from} erreicht {to} nicht, weil das Overlay nur IP überträgt.</translation>
    </message>
    <message>
        <source>Inside a VM network forwarding goes by IP address; the host answers address requests itself. All other frames are dropped.</source>
        <translation>In einem VM-Netzwerk wird nach IP-Adresse weitergeleitet; ARP-Anforderungen beantwortet der Host selbst. Alle anderen Frames werden verworfen.</translation>
    </message>
    <message>
        <source>A provider address is not for you</source>
        <translation>Eine Anbieteradresse ist hier nicht nutzbar</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because provider addresses serve encapsulated traffic only.</source>
        <translation>{from} erreicht {to} nicht, weil Anbieteradressen nur gekapseltem Verkehr dienen.</translation>
    </message>
    <message>
        <source>Neither tenants nor the programs of a host use provider addresses, and the host&apos;s normal routing table does not show them.</source>
        <translation>Weder Mandanten noch die Programme eines Hosts verwenden Anbieteradressen, und die normale Routingtabelle des Hosts zeigt sie nicht.</translation>
    </message>
    <message>
        <source>A host has no provider address</source>
        <translation>Ein Host hat keine Anbieteradresse</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a host on the way has no provider address.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil ein Host auf dem Weg keine Anbieteradresse hat.</translation>
    </message>
    <message>
        <source>A host without an address from the provider network can neither send nor receive tenants&apos; packets of other hosts.</source>
        <translation>Ein Host ohne Adresse aus dem Anbieternetzwerk kann Mandantenpakete anderer Hosts weder senden noch empfangen.</translation>
    </message>
    <message>
        <source>Create an IP pool with free addresses in the provider site of the host.</source>
        <translation>Legen Sie am Anbieterstandort des Hosts einen IP-Pool mit freien Adressen an.</translation>
    </message>
    <message>
        <source>The provider network has no gateway</source>
        <translation>Das Anbieternetzwerk hat kein Gateway</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the provider addresses are in two subnets and the pool names no gateway.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil die Anbieteradressen in zwei Subnetzen liegen und der Pool kein Gateway nennt.</translation>
    </message>
    <message>
        <source>A host takes the gateway for its provider address from the pool.</source>
        <translation>Das Gateway für seine Anbieteradresse entnimmt ein Host dem Pool.</translation>
    </message>
    <message>
        <source>Enter a gateway in the provider IP pool.</source>
        <translation>Tragen Sie im Anbieter-IP-Pool ein Gateway ein.</translation>
    </message>
    <message>
        <source>The tunnel is filtered</source>
        <translation>Der Tunnel wird gefiltert</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a router on the provider network drops the tunnel&apos;s packets.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil ein Router im Anbieternetzwerk die Pakete des Tunnels verwirft.</translation>
    </message>
    <message>
        <source>NVGRE is IP protocol 47, VXLAN is UDP to port 4789.</source>
        <translation>NVGRE ist IP-Protokoll 47, VXLAN ist UDP an Port 4789.</translation>
    </message>
    <message>
        <source>Permit the protocol between all provider subnets.</source>
        <translation>Lassen Sie das Protokoll zwischen allen Anbietersubnetzen zu.</translation>
    </message>
    <message>
        <source>Inside address behind NAT</source>
        <translation>Interne Adresse hinter NAT</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the VM network is behind NAT.</source>
        <translation>{from} erreicht {to} nicht, weil das VM-Netzwerk hinter NAT liegt.</translation>
    </message>
    <message>
        <source>Outside, only the external address of the VM network exists.</source>
        <translation>Außen gibt es nur die externe Adresse des VM-Netzwerks.</translation>
    </message>
    <message>
        <source>Publish a port with a NAT rule, or use direct routing.</source>
        <translation>Veröffentlichen Sie einen Port mit einer NAT-Regel oder verwenden Sie direktes Routing.</translation>
    </message>
    <message>
        <source>No rule for this port</source>
        <translation>Keine Regel für diesen Port</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because no NAT rule forwards this port to it.</source>
        <translation>{from} erreicht {to} nicht, weil keine NAT-Regel diesen Port dorthin weiterleitet.</translation>
    </message>
    <message>
        <source>The packet arrives at the external address, and without a rule it ends there.</source>
        <translation>Das Paket kommt an der externen Adresse an, und ohne Regel endet es dort.</translation>
    </message>
    <message>
        <source>Add a NAT rule.</source>
        <translation>Fügen Sie eine NAT-Regel hinzu.</translation>
    </message>
    <message>
        <source>No external address</source>
        <translation>Keine externe Adresse</translation>
    </message>
    <message>
        <source>{from} does not reach {to}, because the VM network has no external address for NAT.</source>
        <translation>{from} erreicht {to} nicht, weil das VM-Netzwerk keine externe Adresse für NAT hat.</translation>
    </message>
    <message>
        <source>NAT needs an address of its own for each VM network, from a pool of the external network.</source>
        <translation>NAT braucht für jedes VM-Netzwerk eine eigene Adresse aus einem Pool des externen Netzwerks.</translation>
    </message>
    <message>
        <source>Create the pool, or free an address.</source>
        <translation>Legen Sie den Pool an oder geben Sie eine Adresse frei.</translation>
    </message>
    <message>
        <source>Direct routing serves one VM network</source>
        <translation>Direktes Routing bedient ein VM-Netzwerk</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because a gateway in direct-routing mode has more than one VM network.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil ein Gateway mit direktem Routing mehr als ein VM-Netzwerk hat.</translation>
    </message>
    <message>
        <source>With direct routing a gateway belongs to one VM network.</source>
        <translation>Bei direktem Routing gehört ein Gateway zu genau einem VM-Netzwerk.</translation>
    </message>
    <message>
        <source>Use another gateway for the second VM network.</source>
        <translation>Verwenden Sie für das zweite VM-Netzwerk ein anderes Gateway.</translation>
    </message>
    <message>
        <source>The outside does not know the way back</source>
        <translation>Außen ist der Rückweg unbekannt</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the outside has no route to the VM network.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil es außen keine Route zum VM-Netzwerk gibt.</translation>
    </message>
    <message>
        <source>With direct routing the outside sees the VM&apos;s own address and needs a route to it.</source>
        <translation>Bei direktem Routing sieht man außen die eigene Adresse der VM und braucht eine Route dorthin.</translation>
    </message>
    <message>
        <source>Add a route to the subnets of the VM network by the gateway&apos;s external address.</source>
        <translation>Fügen Sie eine Route zu den Subnetzen des VM-Netzwerks über die externe Adresse des Gateways hinzu.</translation>
    </message>
    <message>
        <source>The prefix is not in the tunnel</source>
        <translation>Das Präfix ist nicht im Tunnel</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the tunnel does not list the remote subnet.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil der Tunnel das entfernte Subnetz nicht aufführt.</translation>
    </message>
    <message>
        <source>A site-to-site tunnel carries the prefixes that are listed for it.</source>
        <translation>Ein Site-to-Site-Tunnel überträgt die Präfixe, die für ihn aufgeführt sind.</translation>
    </message>
    <message>
        <source>Add the remote prefix to the tunnel.</source>
        <translation>Fügen Sie dem Tunnel das entfernte Präfix hinzu.</translation>
    </message>
    <message>
        <source>Address on both sides</source>
        <translation>Adresse auf beiden Seiten</translation>
    </message>
    <message>
        <source>{from} and {to} cannot talk, because the address exists inside and outside.</source>
        <translation>{from} und {to} können nicht kommunizieren, weil es die Adresse innen und außen gibt.</translation>
    </message>
    <message>
        <source>Direct routing and VPN make one routing domain of both sides. Of two equal networks one is out of reach. As a remark: such an overlap exists, but this packet is not affected.</source>
        <translation>Direktes Routing und VPN machen aus beiden Seiten eine Routingdomäne. Von zwei gleichen Netzwerken ist dann eines nicht erreichbar. Als Anmerkung: Eine solche Überlappung besteht, dieses Paket ist aber nicht betroffen.</translation>
    </message>
    <message>
        <source>Renumber one side, or use NAT.</source>
        <translation>Vergeben Sie auf einer Seite neue Adressen oder verwenden Sie NAT.</translation>
    </message>
    <message>
        <source>Turning around in one gateway</source>
        <translation>Kehrtwende in einem Gateway</translation>
    </message>
    <message>
        <source>Whether {from} reaches {to} is not certain: the packet would have to turn around inside one gateway.</source>
        <translation>Ob {from} {to} erreicht, ist nicht sicher: Das Paket müsste innerhalb eines Gateways umkehren.</translation>
    </message>
    <message>
        <source>No source says whether the gateway sends a packet from one tenant back in to an external address of its own, so nothing is promised.</source>
        <translation>Keine Quelle sagt, ob das Gateway ein Paket eines Mandanten an eine seiner eigenen externen Adressen wieder hineinsendet; daher wird nichts versprochen.</translation>
    </message>
    <message>
        <source>Test it, or use two gateways.</source>
        <translation>Testen Sie es oder verwenden Sie zwei Gateways.</translation>
    </message>
    <message>
        <source>Same virtual switch</source>
        <translation>Derselbe virtuelle Switch</translation>
    </message>
    <message>
        <source>{from} reaches {to} on the same virtual switch.</source>
        <translation>{from} erreicht {to} am selben virtuellen Switch.</translation>
    </message>
    <message>
        <source>Nothing leaves the host.</source>
        <translation>Nichts verlässt den Host.</translation>
    </message>
    <message>
        <source>Same VLAN</source>
        <translation>Dasselbe VLAN</translation>
    </message>
    <message>
        <source>{from} reaches {to} in one VLAN.</source>
        <translation>{from} erreicht {to} in einem VLAN.</translation>
    </message>
    <message>
        <source>The frame is switched over the physical network and keeps its VLAN.</source>
        <translation>Der Frame wird über das physische Netzwerk geswitcht und behält sein VLAN.</translation>
    </message>
    <message>
        <source>By a promiscuous port</source>
        <translation>Über einen promiskuitiven Port</translation>
    </message>
    <message>
        <source>{from} reaches {to}, because one of the two is promiscuous.</source>
        <translation>{from} erreicht {to}, weil einer der beiden Ports promiskuitiv ist.</translation>
    </message>
    <message>
        <source>Frames go toward the promiscuous port in the secondary VLAN and come back in the primary.</source>
        <translation>Frames laufen im sekundären VLAN zum promiskuitiven Port hin und im primären zurück.</translation>
    </message>
    <message>
        <source>Same community</source>
        <translation>Dieselbe Community</translation>
    </message>
    <message>
        <source>{from} reaches {to} inside their community.</source>
        <translation>{from} erreicht {to} innerhalb der gemeinsamen Community.</translation>
    </message>
    <message>
        <source>Both ports send in the same secondary VLAN and listen to it.</source>
        <translation>Beide Ports senden im selben sekundären VLAN und hören darauf.</translation>
    </message>
    <message>
        <source>A router answers for the neighbour</source>
        <translation>Ein Router antwortet für den Nachbarn</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a router that answers for it.</source>
        <translation>{from} erreicht {to} über einen Router, der für {to} antwortet.</translation>
    </message>
    <message>
        <source>Layer 2 keeps the two apart, but local proxy ARP makes the router take the packet and send it back down.</source>
        <translation>Layer 2 trennt die beiden, aber durch lokalen Proxy-ARP nimmt der Router das Paket an und sendet es wieder hinunter.</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Geroutet</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a router.</source>
        <translation>{from} erreicht {to} über einen Router.</translation>
    </message>
    <message>
        <source>There is at least one router between the two subnets.</source>
        <translation>Zwischen den beiden Subnetzen liegt mindestens ein Router.</translation>
    </message>
    <message>
        <source>Directly by the hardware</source>
        <translation>Direkt über die Hardware</translation>
    </message>
    <message>
        <source>{from} reaches {to} past the virtual switch.</source>
        <translation>{from} erreicht {to} am virtuellen Switch vorbei.</translation>
    </message>
    <message>
        <source>At least one of the two uses a virtual function of the network adapter.</source>
        <translation>Mindestens einer der beiden nutzt eine virtuelle Funktion des Netzwerkadapters.</translation>
    </message>
    <message>
        <source>Same virtual subnet</source>
        <translation>Dasselbe virtuelle Subnetz</translation>
    </message>
    <message>
        <source>{from} reaches {to} in one virtual subnet.</source>
        <translation>{from} erreicht {to} in einem virtuellen Subnetz.</translation>
    </message>
    <message>
        <source>Between two hosts the packet is encapsulated, on one host it is not.</source>
        <translation>Zwischen zwei Hosts wird das Paket gekapselt, auf demselben Host nicht.</translation>
    </message>
    <message>
        <source>Distributed router</source>
        <translation>Verteilter Router</translation>
    </message>
    <message>
        <source>{from} reaches {to} by the distributed router.</source>
        <translation>{from} erreicht {to} über den verteilten Router.</translation>
    </message>
    <message>
        <source>The virtual switch of the sending host routes between the subnets of a VM network.</source>
        <translation>Der virtuelle Switch des sendenden Hosts routet zwischen den Subnetzen eines VM-Netzwerks.</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>{from} reaches {to} with the external address of its VM network.</source>
        <translation>{from} erreicht {to} mit der externen Adresse des eigenen VM-Netzwerks.</translation>
    </message>
    <message>
        <source>The gateway replaces the sender&apos;s address and lets the answer back in.</source>
        <translation>Das Gateway ersetzt die Adresse des Absenders und lässt die Antwort wieder herein.</translation>
    </message>
    <message>
        <source>NAT rule</source>
        <translation>NAT-Regel</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a NAT rule.</source>
        <translation>{from} erreicht {to} über eine NAT-Regel.</translation>
    </message>
    <message>
        <source>The gateway replaces the external address and port by those of the rule.</source>
        <translation>Das Gateway ersetzt die externe Adresse und den externen Port durch die der Regel.</translation>
    </message>
    <message>
        <source>Gateway without translation</source>
        <translation>Gateway ohne Übersetzung</translation>
    </message>
    <message>
        <source>{from} reaches {to} by a gateway that leaves the addresses as they are.</source>
        <translation>{from} erreicht {to} über ein Gateway, das die Adressen unverändert lässt.</translation>
    </message>
    <message>
        <source>Direct routing shows the VM&apos;s own address to the outside.</source>
        <translation>Bei direktem Routing sieht man außen die eigene Adresse der VM.</translation>
    </message>
    <message>
        <source>Site-to-site tunnel</source>
        <translation>Site-to-Site-Tunnel</translation>
    </message>
    <message>
        <source>{from} reaches {to} by the tunnel to another site.</source>
        <translation>{from} erreicht {to} über den Tunnel zu einem anderen Standort.</translation>
    </message>
    <message>
        <source>The tunnel takes what is addressed to the prefixes listed for it.</source>
        <translation>Der Tunnel nimmt, was an die für ihn aufgeführten Präfixe adressiert ist.</translation>
    </message>
    <message>
        <source>VLANs joined by the native VLAN</source>
        <translation>Durch das native VLAN verbundene VLANs</translation>
    </message>
    <message>
        <source>Frames between {from} and {to} change their VLAN on the way.</source>
        <translation>Frames zwischen {from} und {to} wechseln unterwegs ihr VLAN.</translation>
    </message>
    <message>
        <source>The ends of a link disagree about the native VLAN, and two VLANs became one.</source>
        <translation>Die Enden einer Verbindung haben verschiedene native VLANs, und zwei VLANs wurden zu einem.</translation>
    </message>
    <message>
        <source>Set the same native VLAN on both ends.</source>
        <translation>Stellen Sie an beiden Enden dasselbe native VLAN ein.</translation>
    </message>
    <message>
        <source>Secondary used as an ordinary VLAN</source>
        <translation>Sekundäres VLAN als gewöhnliches VLAN verwendet</translation>
    </message>
    <message>
        <source>Between {from} and {to} an ordinary port is in a VLAN that serves as a secondary.</source>
        <translation>Zwischen {from} und {to} liegt ein gewöhnlicher Port in einem VLAN, das als sekundäres dient.</translation>
    </message>
    <message>
        <source>For a port outside the private VLAN the secondary is a VLAN like any other: it is not isolated.</source>
        <translation>Für einen Port außerhalb des privaten VLANs ist das sekundäre ein VLAN wie jedes andere: Es ist nicht isoliert.</translation>
    </message>
    <message>
        <source>Use a switch that knows private VLANs, or another VLAN.</source>
        <translation>Verwenden Sie einen Switch, der private VLANs kennt, oder ein anderes VLAN.</translation>
    </message>
    <message>
        <source>One secondary, two primaries</source>
        <translation>Ein sekundäres, zwei primäre VLANs</translation>
    </message>
    <message>
        <source>A secondary VLAN of {from} or {to} belongs to another primary as well.</source>
        <translation>Ein sekundäres VLAN von {from} oder {to} gehört noch zu einem anderen primären VLAN.</translation>
    </message>
    <message>
        <source>On one layer-2 network a secondary should belong to one primary: ports of the other primary hear it too.</source>
        <translation>In einem Layer-2-Netzwerk sollte ein sekundäres VLAN zu einem einzigen primären gehören: Ports des anderen primären hören es sonst mit.</translation>
    </message>
    <message>
        <source>Give each primary secondaries of its own.</source>
        <translation>Geben Sie jedem primären VLAN eigene sekundäre.</translation>
    </message>
    <message>
        <source>Two isolated secondaries</source>
        <translation>Zwei isolierte sekundäre VLANs</translation>
    </message>
    <message>
        <source>The primary VLAN of {from} or {to} has more than one isolated secondary.</source>
        <translation>Das primäre VLAN von {from} oder {to} hat mehr als ein isoliertes sekundäres VLAN.</translation>
    </message>
    <message>
        <source>Virtual switches forward it, but physical switches with private VLANs take one isolated secondary for each primary.</source>
        <translation>Virtuelle Switches leiten das weiter, aber physische Switches mit privaten VLANs nehmen je primärem VLAN nur ein isoliertes sekundäres an.</translation>
    </message>
    <message>
        <source>Use one isolated secondary.</source>
        <translation>Verwenden Sie ein isoliertes sekundäres VLAN.</translation>
    </message>
    <message>
        <source>More than VMM can set up</source>
        <translation>Mehr, als VMM einrichten kann</translation>
    </message>
    <message>
        <source>The design has community or promiscuous ports.</source>
        <translation>Der Entwurf hat Communityports oder promiskuitive Ports.</translation>
    </message>
    <message>
        <source>VMM sets up isolated ports only.</source>
        <translation>VMM richtet nur isolierte Ports ein.</translation>
    </message>
    <message>
        <source>Set these ports with PowerShell.</source>
        <translation>Richten Sie diese Ports mit PowerShell ein.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no port mode.</source>
        <translation>„{field}“ ist „{value}“, was kein Portmodus ist.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no type of switch.</source>
        <translation>„{field}“ ist „{value}“, was kein Switchtyp ist.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is &quot;{value}&quot;, which is no direction.</source>
        <translation>„{field}“ ist „{value}“, was keine Richtung ist.</translation>
    </message>
    <message>
        <source>A topology must be an object.</source>
        <translation>Eine Topologie muss ein Objekt sein.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Rule &quot;{rule}&quot; could not run here.</source>
        <translation>Die Regel „{rule}“ konnte hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Port ACL on an old host</source>
        <translation>Port-ACL auf einem alten Host</translation>
    </message>
    <message>
        <source>Port ACLs need Windows Server 2012 R2; &quot;{h}&quot; is older and has machines with an ACL: {list}.</source>
        <translation>Port-ACLs brauchen Windows Server 2012 R2; „{h}“ ist älter und hat virtuelle Computer mit ACL: {list}.</translation>
    </message>
    <message>
        <source>Priority not allowed</source>
        <translation>Priorität nicht erlaubt</translation>
    </message>
    <message>
        <source>&quot;{rule}&quot;: priority {n} is not allowed; 1 to 65535, from 100 on with a network controller.</source>
        <translation>„{rule}“: Priorität {n} ist nicht erlaubt; 1 bis 65535, mit Netzwerkcontroller ab 100.</translation>
    </message>
    <message>
        <source>AS number missing</source>
        <translation>AS-Nummer fehlt</translation>
    </message>
    <message>
        <source>BGP of &quot;{use}&quot; needs an AS number from 1 to 4,294,967,295.</source>
        <translation>BGP von „{use}“ braucht eine AS-Nummer von 1 bis 4.294.967.295.</translation>
    </message>
    <message>
        <source>BGP without peer</source>
        <translation>BGP ohne Peer</translation>
    </message>
    <message>
        <source>Add the remote BGP peer of &quot;{use}&quot;.</source>
        <translation>Fügen Sie den entfernten BGP-Peer von „{use}“ hinzu.</translation>
    </message>
    <message>
        <source>Directly routed subnet collides</source>
        <translation>Direkt geroutetes Subnetz kollidiert</translation>
    </message>
    <message>
        <source>Direct routing makes one routing domain; {a} of &quot;{sub}&quot; collides with site &quot;{site}&quot;.</source>
        <translation>Direktes Routing bildet eine Routingdomäne; {a} von „{sub}“ kollidiert mit Standort „{site}“.</translation>
    </message>
    <message>
        <source>Back end without provider network</source>
        <translation>Back-End ohne Anbieternetzwerk</translation>
    </message>
    <message>
        <source>The back end of &quot;{gw}&quot; must be a site of a virtualized network with an address pool.</source>
        <translation>Das Back-End von „{gw}“ muss ein Standort eines virtualisierten Netzwerks mit Adresspool sein.</translation>
    </message>
    <message>
        <source>Gateway serves too many VM networks</source>
        <translation>Gateway bedient zu viele VM-Netzwerke</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; is set for {m} VM networks; {n} use it.</source>
        <translation>„{gw}“ ist für {m} VM-Netzwerke eingestellt; {n} nutzen es.</translation>
    </message>
    <message>
        <source>Impossible number of VM networks</source>
        <translation>Unmögliche Anzahl von VM-Netzwerken</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot;: {n} VM networks at most is not allowed; 1 to 100, with direct routing 1.</source>
        <translation>„{gw}“: Eine Obergrenze von {n} VM-Netzwerken ist nicht erlaubt; 1 bis 100, bei direktem Routing 1.</translation>
    </message>
    <message>
        <source>Next-hop address missing</source>
        <translation>Adresse des nächsten Hops fehlt</translation>
    </message>
    <message>
        <source>Enter the address on the front-end network of &quot;{gw}&quot; that physical routers use as next hop.</source>
        <translation>Geben Sie die Adresse im Front-End-Netzwerk von „{gw}“ ein, die physische Router als nächsten Hop verwenden.</translation>
    </message>
    <message>
        <source>NAT or VPN on direct routing</source>
        <translation>NAT oder VPN bei direktem Routing</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; routes directly; NAT and VPN of &quot;{use}&quot; do not work on it.</source>
        <translation>„{gw}“ routet direkt; NAT und VPN von „{use}“ funktionieren dort nicht.</translation>
    </message>
    <message>
        <source>Direct routing for two VM networks</source>
        <translation>Direktes Routing für zwei VM-Netzwerke</translation>
    </message>
    <message>
        <source>A direct-routing gateway serves one VM network only; &quot;{gw}&quot; serves {list}.</source>
        <translation>Ein Gateway mit direktem Routing bedient nur ein VM-Netzwerk; „{gw}“ bedient {list}.</translation>
    </message>
    <message>
        <source>Front end without pool</source>
        <translation>Front-End ohne Pool</translation>
    </message>
    <message>
        <source>The front-end site of &quot;{gw}&quot; needs a static address pool.</source>
        <translation>Der Front-End-Standort von „{gw}“ braucht einen statischen Adresspool.</translation>
    </message>
    <message>
        <source>Gateway machine on an ordinary host</source>
        <translation>Gateway-VM auf einem gewöhnlichen Host</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; carries gateway machines and must be marked as dedicated gateway host: {list}.</source>
        <translation>„{h}“ trägt Gateway-VMs und muss als reiner Gatewayhost gekennzeichnet sein: {list}.</translation>
    </message>
    <message>
        <source>Gateway not offered everywhere</source>
        <translation>Gateway nicht überall angeboten</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; is not offered to host group &quot;{g}&quot; of site &quot;{site}&quot;.</source>
        <translation>„{gw}“ wird der Hostgruppe „{g}“ von Standort „{site}“ nicht angeboten.</translation>
    </message>
    <message>
        <source>Gateway metrics in the wrong order</source>
        <translation>Gatewaymetriken in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; has metric {a}, the front end of &quot;{gw}&quot; has {b}; give the infrastructure gateway a higher metric than the front end.</source>
        <translation>„{p}“ hat Metrik {a}, das Front-End von „{gw}“ hat {b}; das Infrastrukturgateway braucht eine höhere Metrik als das Front-End.</translation>
    </message>
    <message>
        <source>Gateway machine&apos;s name too long</source>
        <translation>Name der Gateway-VM zu lang</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; has {n} characters; NetBIOS names of gateway machines have at most 15.</source>
        <translation>„{vm}“ hat {n} Zeichen; NetBIOS-Namen von Gateway-VMs haben höchstens 15.</translation>
    </message>
    <message>
        <source>Gateway without a second machine</source>
        <translation>Gateway ohne zweite VM</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; has {n} machines on {m} hosts; a pair on a two-node cluster survives a failure.</source>
        <translation>„{gw}“ hat {n} VMs auf {m} Hosts; ein Paar auf einem Cluster mit zwei Knoten übersteht einen Ausfall.</translation>
    </message>
    <message>
        <source>Routing subnet in use</source>
        <translation>Routingsubnetz in Verwendung</translation>
    </message>
    <message>
        <source>The routing subnet {net} of &quot;{use}&quot; overlaps &quot;{sub}&quot;; it must be unused.</source>
        <translation>Das Routingsubnetz {net} von „{use}“ überlappt „{sub}“; es muss unbenutzt sein.</translation>
    </message>
    <message>
        <source>Gateway on a plain VM network</source>
        <translation>Gateway an einem einfachen VM-Netzwerk</translation>
    </message>
    <message>
        <source>&quot;{vmn}&quot; is not virtualized; only virtualized VM networks use a gateway.</source>
        <translation>„{vmn}“ ist nicht virtualisiert; nur virtualisierte VM-Netzwerke verwenden ein Gateway.</translation>
    </message>
    <message>
        <source>VLAN on a gateway machine</source>
        <translation>VLAN an einer Gateway-VM</translation>
    </message>
    <message>
        <source>Do not set VLANs on gateway machines such as &quot;{vnic}&quot;; sites supply them.</source>
        <translation>Stellen Sie an Gateway-VMs wie „{vnic}“ keine VLANs ein; sie kommen von den Standorten.</translation>
    </message>
    <message>
        <source>VPN behind a private front end</source>
        <translation>VPN hinter einem privaten Front-End</translation>
    </message>
    <message>
        <source>&quot;{gw}&quot; offers VPN, but its front-end site &quot;{site}&quot; has private addresses; tunnels must reach it from the Internet.</source>
        <translation>„{gw}“ bietet VPN, aber der Front-End-Standort „{site}“ hat private Adressen; Tunnel müssen ihn aus dem Internet erreichen.</translation>
    </message>
    <message>
        <source>Next-hop network shared</source>
        <translation>Netzwerk des nächsten Hops mehrfach genutzt</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; share the next-hop network &quot;{vmn}&quot;; each L3 tenant needs its own.</source>
        <translation>„{a}“ und „{b}“ teilen das Next-Hop-Netzwerk „{vmn}“; jeder L3-Mandant braucht ein eigenes.</translation>
    </message>
    <message>
        <source>NAT address taken</source>
        <translation>NAT-Adresse vergeben</translation>
    </message>
    <message>
        <source>{ip} is taken by {list}; each VM network has its own.</source>
        <translation>{ip} ist vergeben an {list}; jedes VM-Netzwerk hat eine eigene.</translation>
    </message>
    <message>
        <source>NAT address outside the front-end pool</source>
        <translation>NAT-Adresse außerhalb des Front-End-Pools</translation>
    </message>
    <message>
        <source>{ip} of &quot;{nat}&quot; is not in a pool of the front-end site.</source>
        <translation>{ip} von „{nat}“ liegt in keinem Pool des Front-End-Standorts.</translation>
    </message>
    <message>
        <source>Port forwarded twice</source>
        <translation>Port zweimal weitergeleitet</translation>
    </message>
    <message>
        <source>{proto} {port} is already forwarded by &quot;{first}&quot;.</source>
        <translation>{proto} {port} wird bereits von „{first}“ weitergeleitet.</translation>
    </message>
    <message>
        <source>Port outside 1 to 65535</source>
        <translation>Port außerhalb von 1 bis 65535</translation>
    </message>
    <message>
        <source>NAT rule &quot;{rule}&quot;: port {n} is not allowed; ports run from 1 to 65535.</source>
        <translation>NAT-Regel „{rule}“: Port {n} ist nicht erlaubt; Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>NAT rule leads outside</source>
        <translation>NAT-Regel führt nach außen</translation>
    </message>
    <message>
        <source>{ip} of NAT rule &quot;{rule}&quot; is in no subnet of &quot;{vmn}&quot;, which &quot;{use}&quot; serves.</source>
        <translation>{ip} der NAT-Regel „{rule}“ liegt in keinem Subnetz von „{vmn}“, das „{use}“ bedient.</translation>
    </message>
    <message>
        <source>Tunnel without route</source>
        <translation>Tunnel ohne Route</translation>
    </message>
    <message>
        <source>Without BGP the tunnel &quot;{vpn}&quot; needs at least one route.</source>
        <translation>Ohne BGP braucht der Tunnel „{vpn}“ mindestens eine Route.</translation>
    </message>
    <message>
        <source>Route overlaps a subnet</source>
        <translation>Route überlappt ein Subnetz</translation>
    </message>
    <message>
        <source>{route} overlaps &quot;{sub}&quot;; a tunnel joins both into one routing domain.</source>
        <translation>{route} überlappt „{sub}“; ein Tunnel verbindet beide zu einer Routingdomäne.</translation>
    </message>
    <message>
        <source>Pre-shared key without account</source>
        <translation>Vorinstallierter Schlüssel ohne Konto</translation>
    </message>
    <message>
        <source>Choose the Run As account that holds the key of &quot;{vpn}&quot;.</source>
        <translation>Wählen Sie das ausführende Konto mit dem Schlüssel von „{vpn}“.</translation>
    </message>
    <message>
        <source>Host too old for network virtualization</source>
        <translation>Host zu alt für Netzwerkvirtualisierung</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is on a virtualized network; &quot;{h}&quot; is older than Windows Server 2012.</source>
        <translation>„{vnic}“ ist in einem virtualisierten Netzwerk; „{h}“ ist älter als Windows Server 2012.</translation>
    </message>
    <message>
        <source>Provider network carries other machines</source>
        <translation>Anbieternetzwerk trägt andere virtuelle Computer</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; carries a gateway&apos;s provider traffic; &quot;{vmn}&quot; puts other adapters on it.</source>
        <translation>„{ln}“ trägt den Anbieterverkehr eines Gateways; „{vmn}“ verbindet noch andere Adapter damit.</translation>
    </message>
    <message>
        <source>Encapsulated frames too long</source>
        <translation>Gekapselte Frames zu lang</translation>
    </message>
    <message>
        <source>Encapsulated frames of &quot;{ln}&quot; do not fit the physical MTU {n}; guests with {g} bytes need {m}.</source>
        <translation>Gekapselte Frames von „{ln}“ passen nicht in die physische MTU {n}; Gäste mit {g} Bytes brauchen {m}.</translation>
    </message>
    <message>
        <source>No provider address pool</source>
        <translation>Kein Pool für Anbieteradressen</translation>
    </message>
    <message>
        <source>Site &quot;{site}&quot; needs a provider address pool.</source>
        <translation>Standort „{site}“ braucht einen Pool für Anbieteradressen.</translation>
    </message>
    <message>
        <source>Virtualized network without site</source>
        <translation>Virtualisiertes Netzwerk ohne Standort</translation>
    </message>
    <message>
        <source>Virtualized network &quot;{ln}&quot; needs a site with a subnet.</source>
        <translation>Das virtualisierte Netzwerk „{ln}“ braucht einen Standort mit Subnetz.</translation>
    </message>
    <message>
        <source>Provider pool without gateway</source>
        <translation>Anbieterpool ohne Gateway</translation>
    </message>
    <message>
        <source>Without a gateway in &quot;{p}&quot;, provider addresses of different sites of &quot;{ln}&quot; cannot reach each other.</source>
        <translation>Ohne Gateway in „{p}“ erreichen sich Anbieteradressen verschiedener Standorte von „{ln}“ nicht.</translation>
    </message>
    <message>
        <source>Too few provider addresses</source>
        <translation>Zu wenige Anbieteradressen</translation>
    </message>
    <message>
        <source>Hosts need {n} provider addresses in &quot;{site}&quot;; its pools have {m}.</source>
        <translation>Die Hosts brauchen {n} Anbieteradressen in „{site}“; die Pools haben {m}.</translation>
    </message>
    <message>
        <source>NVGRE without controller on new hosts</source>
        <translation>NVGRE ohne Controller auf neuen Hosts</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; uses network virtualization without network controller, which is documented up to Windows Server 2016 only.</source>
        <translation>„{h}“ nutzt Netzwerkvirtualisierung ohne Netzwerkcontroller, was nur bis Windows Server 2016 dokumentiert ist.</translation>
    </message>
    <message>
        <source>VXLAN on old hosts</source>
        <translation>VXLAN auf alten Hosts</translation>
    </message>
    <message>
        <source>VXLAN needs Windows Server 2016 and the network controller; &quot;{h}&quot; is older.</source>
        <translation>VXLAN braucht Windows Server 2016 und den Netzwerkcontroller; „{h}“ ist älter.</translation>
    </message>
    <message>
        <source>Host adapter on a virtualized network</source>
        <translation>Hostadapter in einem virtualisierten Netzwerk</translation>
    </message>
    <message>
        <source>Host adapters such as &quot;{vnic}&quot; cannot join the virtualized VM network &quot;{vmn}&quot;.</source>
        <translation>Hostadapter wie „{vnic}“ können dem virtualisierten VM-Netzwerk „{vmn}“ nicht beitreten.</translation>
    </message>
    <message>
        <source>Inherited and own address</source>
        <translation>Geerbte und eigene Adresse</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; inherits the adapter&apos;s settings and has an address of its own; choose one.</source>
        <translation>„{vnic}“ erbt die Einstellungen des Adapters und hat eine eigene Adresse; wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>Host adapter without VM network</source>
        <translation>Hostadapter ohne VM-Netzwerk</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is not connected; every adapter, host ones too, connects to a VM network.</source>
        <translation>„{vnic}“ ist nicht verbunden; jeder Adapter, auch der eines Hosts, gehört an ein VM-Netzwerk.</translation>
    </message>
    <message>
        <source>Network not in the uplink profile</source>
        <translation>Netzwerk nicht im Uplinkprofil</translation>
    </message>
    <message>
        <source>&quot;{u}&quot; carries no site of &quot;{ln}&quot;, which &quot;{vnic}&quot; needs.</source>
        <translation>„{u}“ trägt keinen Standort von „{ln}“, den „{vnic}“ braucht.</translation>
    </message>
    <message>
        <source>VLAN of another network</source>
        <translation>VLAN eines anderen Netzwerks</translation>
    </message>
    <message>
        <source>VLAN {v} of &quot;{vnic}&quot; is not part of &quot;{vmn}&quot; on this uplink.</source>
        <translation>VLAN {v} von „{vnic}“ gehört auf diesem Uplink nicht zu „{vmn}“.</translation>
    </message>
    <message>
        <source>Nodes in different host groups</source>
        <translation>Knoten in verschiedenen Hostgruppen</translation>
    </message>
    <message>
        <source>The nodes of &quot;{c}&quot; are in different host groups: {list}.</source>
        <translation>Die Knoten von „{c}“ sind in verschiedenen Hostgruppen: {list}.</translation>
    </message>
    <message>
        <source>One network for everything</source>
        <translation>Ein Netzwerk für alles</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; uses one network for management, cluster and live migration; use separate ones.</source>
        <translation>„{h}“ verwendet ein Netzwerk für Verwaltung, Cluster und Livemigration; verwenden Sie getrennte.</translation>
    </message>
    <message>
        <source>Too many nodes</source>
        <translation>Zu viele Knoten</translation>
    </message>
    <message>
        <source>A cluster can have 64 nodes; &quot;{c}&quot; has {n}.</source>
        <translation>Ein Cluster kann 64 Knoten haben; „{c}“ hat {n}.</translation>
    </message>
    <message>
        <source>Mixed Windows Server versions</source>
        <translation>Gemischte Windows Server-Versionen</translation>
    </message>
    <message>
        <source>&quot;{c}&quot; mixes Windows Server versions ({list}); that is allowed only during a rolling upgrade.</source>
        <translation>„{c}“ mischt Windows Server-Versionen ({list}); das ist nur während eines parallelen Upgrades erlaubt.</translation>
    </message>
    <message>
        <source>Nodes with different switches</source>
        <translation>Knoten mit verschiedenen Switches</translation>
    </message>
    <message>
        <source>The nodes of &quot;{c}&quot; do not have the same switches; machines may lose connectivity after a move.</source>
        <translation>Die Knoten von „{c}“ haben nicht dieselben Switches; virtuelle Computer können nach einer Migration die Verbindung verlieren.</translation>
    </message>
    <message>
        <source>Management path cut</source>
        <translation>Verwaltungszugang unterbrochen</translation>
    </message>
    <message>
        <source>Binding &quot;{nic}&quot; to &quot;{sw}&quot; would cut the only management path of &quot;{h}&quot;.</source>
        <translation>Die Bindung von „{nic}“ an „{sw}“ würde den einzigen Verwaltungszugang von „{h}“ unterbrechen.</translation>
    </message>
    <message>
        <source>Host without management adapter</source>
        <translation>Host ohne Verwaltungsadapter</translation>
    </message>
    <message>
        <source>Host &quot;{h}&quot; has no adapter for management; VMM could not reach it.</source>
        <translation>Host „{h}“ hat keinen Adapter für die Verwaltung; VMM könnte ihn nicht erreichen.</translation>
    </message>
    <message>
        <source>No adapter for machines</source>
        <translation>Kein Adapter für virtuelle Computer</translation>
    </message>
    <message>
        <source>No adapter of &quot;{h}&quot; is available for virtual machines.</source>
        <translation>Kein Adapter von „{h}“ ist für virtuelle Computer verfügbar.</translation>
    </message>
    <message>
        <source>Host too old or too new for VMM</source>
        <translation>Host zu alt oder zu neu für VMM</translation>
    </message>
    <message>
        <source>{v} cannot manage &quot;{h}&quot; with {os}.</source>
        <translation>{v} kann „{h}“ mit {os} nicht verwalten.</translation>
    </message>
    <message>
        <source>Live-migration subnet out of reach</source>
        <translation>Livemigrationssubnetz nicht erreichbar</translation>
    </message>
    <message>
        <source>Host &quot;{h}&quot; has no adapter in live-migration subnet {cidr}.</source>
        <translation>Host „{h}“ hat keinen Adapter im Livemigrationssubnetz {cidr}.</translation>
    </message>
    <message>
        <source>Adapter bound twice</source>
        <translation>Adapter zweimal gebunden</translation>
    </message>
    <message>
        <source>&quot;{nic}&quot; of &quot;{h}&quot; is used by {n} switches or teams.</source>
        <translation>„{nic}“ von „{h}“ wird von {n} Switches oder Teams verwendet.</translation>
    </message>
    <message>
        <source>Networks assigned by hand below a logical switch</source>
        <translation>Von Hand zugewiesene Netzwerke unter einem logischen Switch</translation>
    </message>
    <message>
        <source>The uplink profile already decides the networks of &quot;{nic}&quot; on &quot;{h}&quot;; remove the manual ones.</source>
        <translation>Das Uplinkprofil bestimmt bereits die Netzwerke von „{nic}“ auf „{h}“; entfernen Sie die von Hand zugewiesenen.</translation>
    </message>
    <message>
        <source>RoCE without DCB</source>
        <translation>RoCE ohne DCB</translation>
    </message>
    <message>
        <source>RoCE on &quot;{nic}&quot; of &quot;{h}&quot; needs Data Center Bridging on the host and its physical switch.</source>
        <translation>RoCE an „{nic}“ von „{h}“ braucht Data Center Bridging auf dem Host und seinem physischen Switch.</translation>
    </message>
    <message>
        <source>RDMA under a switch on an old host</source>
        <translation>RDMA unter einem Switch auf einem alten Host</translation>
    </message>
    <message>
        <source>Before Windows Server 2016 RDMA does not work on an adapter bound to a team or virtual switch: &quot;{nic}&quot; of &quot;{h}&quot;.</source>
        <translation>Vor Windows Server 2016 funktioniert RDMA nicht an einem Adapter unter einem Team oder virtuellen Switch: „{nic}“ von „{h}“.</translation>
    </message>
    <message>
        <source>RDMA without VLAN</source>
        <translation>RDMA ohne VLAN</translation>
    </message>
    <message>
        <source>Many switches drop priority marks on untagged traffic; give the RDMA adapter &quot;{nic}&quot; a VLAN.</source>
        <translation>Viele Switches verwerfen Prioritätsmarken ohne Tag; geben Sie dem RDMA-Adapter „{nic}“ ein VLAN.</translation>
    </message>
    <message>
        <source>RSS under a virtual switch</source>
        <translation>RSS unter einem virtuellen Switch</translation>
    </message>
    <message>
        <source>&quot;{nic}&quot; of &quot;{h}&quot; is below a virtual switch with VMQ off: RSS for host traffic is off there, so one processor serves all its traffic.</source>
        <translation>„{nic}“ von „{h}“ liegt unter einem virtuellen Switch ohne VMQ: RSS ist dort für Hostverkehr aus, sodass ein Prozessor allen Verkehr bedient.</translation>
    </message>
    <message>
        <source>VLAN missing on the physical port</source>
        <translation>VLAN fehlt am physischen Port</translation>
    </message>
    <message>
        <source>The physical port of &quot;{nic}&quot; on &quot;{h}&quot; does not carry VLAN {ids}.</source>
        <translation>Der physische Port von „{nic}“ auf „{h}“ überträgt VLAN {ids} nicht.</translation>
    </message>
    <message>
        <source>VMQ on a slow adapter</source>
        <translation>VMQ an einem langsamen Adapter</translation>
    </message>
    <message>
        <source>VMQ is on for &quot;{nic}&quot; of &quot;{h}&quot; with {speed}; below 10 Gbit/s it is off by default and not recommended.</source>
        <translation>VMQ ist für „{nic}“ von „{h}“ mit {speed} eingeschaltet; unter 10 Gbit/s ist es standardmäßig aus und nicht empfohlen.</translation>
    </message>
    <message>
        <source>Site not available to the host</source>
        <translation>Standort für den Host nicht verfügbar</translation>
    </message>
    <message>
        <source>Site &quot;{site}&quot; is not available to host group &quot;{g}&quot;. The console lists it, but &quot;{nic}&quot; of &quot;{h}&quot; cannot use it.</source>
        <translation>Standort „{site}“ ist für die Hostgruppe „{g}“ nicht verfügbar. Die Konsole zeigt ihn, aber „{nic}“ von „{h}“ kann ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>More hosts than tested</source>
        <translation>Mehr Hosts als getestet</translation>
    </message>
    <message>
        <source>The design has {n} hosts; VMM was tested with {m}.</source>
        <translation>Der Entwurf hat {n} Hosts; VMM wurde mit {m} getestet.</translation>
    </message>
    <message>
        <source>More logical networks than tested</source>
        <translation>Mehr logische Netzwerke als getestet</translation>
    </message>
    <message>
        <source>The design has {n} logical networks; VMM was tested with {m}.</source>
        <translation>Der Entwurf hat {n} logische Netzwerke; VMM wurde mit {m} getestet.</translation>
    </message>
    <message>
        <source>More VM networks than tested</source>
        <translation>Mehr VM-Netzwerke als getestet</translation>
    </message>
    <message>
        <source>The design has {n} VM networks; VMM was tested with {m}.</source>
        <translation>Der Entwurf hat {n} VM-Netzwerke; VMM wurde mit {m} getestet.</translation>
    </message>
    <message>
        <source>More machines than tested</source>
        <translation>Mehr virtuelle Computer als getestet</translation>
    </message>
    <message>
        <source>The design has {n} virtual machines; VMM was tested with {m}.</source>
        <translation>Der Entwurf hat {n} virtuelle Computer; VMM wurde mit {m} getestet.</translation>
    </message>
    <message>
        <source>Too many machines on a cluster</source>
        <translation>Zu viele virtuelle Computer in einem Cluster</translation>
    </message>
    <message>
        <source>Hyper-V runs at most {m} machines on a cluster; &quot;{c}&quot; has {n}.</source>
        <translation>Hyper-V betreibt höchstens {m} virtuelle Computer in einem Cluster; „{c}“ hat {n}.</translation>
    </message>
    <message>
        <source>Too many machines on a host</source>
        <translation>Zu viele virtuelle Computer auf einem Host</translation>
    </message>
    <message>
        <source>Hyper-V runs at most {m} machines on a host; &quot;{h}&quot; has {n}.</source>
        <translation>Hyper-V betreibt höchstens {m} virtuelle Computer auf einem Host; „{h}“ hat {n}.</translation>
    </message>
    <message>
        <source>MAC address used twice</source>
        <translation>MAC-Adresse zweimal verwendet</translation>
    </message>
    <message>
        <source>{mac} is used by {list}.</source>
        <translation>{mac} wird verwendet von {list}.</translation>
    </message>
    <message>
        <source>Multicast address in a MAC pool</source>
        <translation>Multicastadresse in einem MAC-Pool</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {mac} is a multicast address.</source>
        <translation>„{p}“: {mac} ist eine Multicastadresse.</translation>
    </message>
    <message>
        <source>First address after the last</source>
        <translation>Erste Adresse nach der letzten</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: the first address {a} is after the last, {b}.</source>
        <translation>„{p}“: Die erste Adresse {a} liegt nach der letzten, {b}.</translation>
    </message>
    <message>
        <source>Different first octets</source>
        <translation>Verschiedene erste Oktette</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: start and end must share their first three octets.</source>
        <translation>„{p}“: Anfang und Ende müssen die ersten drei Oktette gemeinsam haben.</translation>
    </message>
    <message>
        <source>Overlapping MAC pools</source>
        <translation>Überlappende MAC-Pools</translation>
    </message>
    <message>
        <source>&quot;{p1}&quot; and &quot;{p2}&quot; overlap; delete the default pool before dividing it.</source>
        <translation>„{p1}“ und „{p2}“ überlappen; löschen Sie den Standardpool, bevor Sie ihn aufteilen.</translation>
    </message>
    <message>
        <source>Reserved MAC addresses</source>
        <translation>Reservierte MAC-Adressen</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {prefix} is reserved for {vendor}.</source>
        <translation>„{p}“: {prefix} ist für {vendor} reserviert.</translation>
    </message>
    <message>
        <source>Static MAC outside the pools</source>
        <translation>Statische MAC außerhalb der Pools</translation>
    </message>
    <message>
        <source>{mac} of &quot;{vnic}&quot; is outside every MAC pool of its host&apos;s groups.</source>
        <translation>{mac} von „{vnic}“ liegt außerhalb aller MAC-Pools der Gruppen seines Hosts.</translation>
    </message>
    <message>
        <source>Host group is its own ancestor</source>
        <translation>Hostgruppe ist ihr eigener Vorfahr</translation>
    </message>
    <message>
        <source>Host group &quot;{g}&quot; is its own ancestor.</source>
        <translation>Hostgruppe „{g}“ ist ihr eigener Vorfahr.</translation>
    </message>
    <message>
        <source>Inheritance off</source>
        <translation>Vererbung aus</translation>
    </message>
    <message>
        <source>&quot;{g}&quot; does not inherit network resources, so sites, pools and MAC pools given to its parents do not reach it.</source>
        <translation>„{g}“ erbt keine Netzwerkressourcen; Standorte, Pools und MAC-Pools der übergeordneten Gruppen gelten dort nicht.</translation>
    </message>
    <message>
        <source>Name used twice</source>
        <translation>Name zweimal verwendet</translation>
    </message>
    <message>
        <source>There is already an object of this kind called &quot;{name}&quot; here.</source>
        <translation>Hier gibt es bereits ein Objekt dieser Art namens „{name}“.</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>This object needs a name.</source>
        <translation>Dieses Objekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>Network names can have at most 64 characters; this one has {n}.</source>
        <translation>Netzwerknamen können höchstens 64 Zeichen haben; dieser hat {n}.</translation>
    </message>
    <message>
        <source>Several VLANs in a connected network</source>
        <translation>Mehrere VLANs in einem verbundenen Netzwerk</translation>
    </message>
    <message>
        <source>&quot;{site}&quot; offers VLANs {vlans} in one connected network: VMM picks one, you cannot choose per machine.</source>
        <translation>„{site}“ bietet die VLANs {vlans} in einem verbundenen Netzwerk: VMM wählt eines, Sie können es nicht je VM bestimmen.</translation>
    </message>
    <message>
        <source>Independent network without VLAN</source>
        <translation>Unabhängiges Netzwerk ohne VLAN</translation>
    </message>
    <message>
        <source>Independent networks are separated by VLAN; a row of &quot;{site}&quot; has none.</source>
        <translation>Unabhängige Netzwerke werden durch VLANs getrennt; eine Zeile von „{site}“ hat keines.</translation>
    </message>
    <message>
        <source>Logical network without site</source>
        <translation>Logisches Netzwerk ohne Standort</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; needs at least one network site.</source>
        <translation>„{ln}“ braucht mindestens einen Netzwerkstandort.</translation>
    </message>
    <message>
        <source>Two kinds of isolation</source>
        <translation>Zwei Arten von Isolation</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; separates by VLAN and belongs to a network controller as well. A logical network can use one kind of isolation only; make a second network.</source>
        <translation>„{ln}“ trennt nach VLAN und gehört außerdem zu einem Netzwerkcontroller. Ein logisches Netzwerk kann nur eine Art von Isolation nutzen; legen Sie ein zweites an.</translation>
    </message>
    <message>
        <source>Site without host group</source>
        <translation>Standort ohne Hostgruppe</translation>
    </message>
    <message>
        <source>Choose the host groups that may use site &quot;{site}&quot;.</source>
        <translation>Wählen Sie die Hostgruppen, die den Standort „{site}“ verwenden dürfen.</translation>
    </message>
    <message>
        <source>Site without VLAN or subnet</source>
        <translation>Standort ohne VLAN oder Subnetz</translation>
    </message>
    <message>
        <source>Site &quot;{site}&quot; has no VLAN or subnet.</source>
        <translation>Standort „{site}“ hat kein VLAN und kein Subnetz.</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>A row of &quot;{site}&quot; says nothing: enter a VLAN, a subnet or both.</source>
        <translation>Eine Zeile von „{site}“ sagt nichts aus: Geben Sie ein VLAN, ein Subnetz oder beides ein.</translation>
    </message>
    <message>
        <source>Not a subnet</source>
        <translation>Kein Subnetz</translation>
    </message>
    <message>
        <source>&quot;{site}&quot;: &quot;{text}&quot; is not a subnet in CIDR form, e.g. 10.0.0.0/24.</source>
        <translation>„{site}“: „{text}“ ist kein Subnetz in CIDR-Form wie 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>Subnet with host bits</source>
        <translation>Subnetz mit Hostbits</translation>
    </message>
    <message>
        <source>{text} was read as {net}.</source>
        <translation>{text} wurde als {net} gelesen.</translation>
    </message>
    <message>
        <source>Overlapping subnets</source>
        <translation>Überlappende Subnetze</translation>
    </message>
    <message>
        <source>{a} in &quot;{s1}&quot; overlaps {b} in &quot;{s2}&quot;; both can be used in host group &quot;{g}&quot;.</source>
        <translation>{a} in „{s1}“ überlappt {b} in „{s2}“; beide sind in der Hostgruppe „{g}“ verwendbar.</translation>
    </message>
    <message>
        <source>VLAN outside 1 to 4094</source>
        <translation>VLAN außerhalb von 1 bis 4094</translation>
    </message>
    <message>
        <source>&quot;{site}&quot;: &quot;{text}&quot; is no VLAN. VLAN IDs run from 1 to 4094 (0 = untagged).</source>
        <translation>„{site}“: „{text}“ ist kein VLAN. VLAN-IDs reichen von 1 bis 4094 (0 = ohne Tag).</translation>
    </message>
    <message>
        <source>VLAN twice in a site</source>
        <translation>VLAN zweimal in einem Standort</translation>
    </message>
    <message>
        <source>VLAN {v} appears twice in &quot;{site}&quot;.</source>
        <translation>VLAN {v} steht zweimal in „{site}“.</translation>
    </message>
    <message>
        <source>VLAN in two logical networks</source>
        <translation>VLAN in zwei logischen Netzwerken</translation>
    </message>
    <message>
        <source>VLAN {v} belongs to &quot;{ln1}&quot; and &quot;{ln2}&quot; at the same place, so they are one broadcast domain.</source>
        <translation>VLAN {v} gehört am selben Ort zu „{ln1}“ und „{ln2}“; beide sind damit eine Broadcastdomäne.</translation>
    </message>
    <message>
        <source>Virtualized machine on a gateway host</source>
        <translation>VM eines virtualisierten Netzwerks auf einem Gatewayhost</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; is a dedicated gateway and takes no machines on virtualized networks such as &quot;{vnic}&quot;.</source>
        <translation>„{h}“ ist ein reiner Gatewayhost und nimmt keine virtuellen Computer virtualisierter Netzwerke wie „{vnic}“ auf.</translation>
    </message>
    <message>
        <source>Host does not reach the network</source>
        <translation>Host erreicht das Netzwerk nicht</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; has no switch that reaches &quot;{vmn}&quot;, which &quot;{vnic}&quot; needs.</source>
        <translation>„{h}“ hat keinen Switch, der „{vmn}“ erreicht, das „{vnic}“ braucht.</translation>
    </message>
    <message>
        <source>Switch lacks the classification</source>
        <translation>Switch ohne die Klassifizierung</translation>
    </message>
    <message>
        <source>&quot;{sw}&quot; on &quot;{h}&quot; has no &quot;{pc}&quot;, which &quot;{vnic}&quot; asks for.</source>
        <translation>„{sw}“ auf „{h}“ hat kein „{pc}“, das „{vnic}“ verlangt.</translation>
    </message>
    <message>
        <source>Adapter not connected</source>
        <translation>Adapter nicht verbunden</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is not connected to a VM network.</source>
        <translation>„{vnic}“ ist mit keinem VM-Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>DNS or WINS server may be given out</source>
        <translation>DNS- oder WINS-Server könnte vergeben werden</translation>
    </message>
    <message>
        <source>VMM may hand out {ip} from &quot;{p}&quot;, which the design uses as a DNS or WINS server.</source>
        <translation>VMM könnte {ip} aus „{p}“ vergeben, die der Entwurf als DNS- oder WINS-Server verwendet.</translation>
    </message>
    <message>
        <source>Pools of a site differ in DNS servers</source>
        <translation>Pools eines Standorts mit verschiedenen DNS-Servern</translation>
    </message>
    <message>
        <source>The pools of &quot;{site}&quot; name different DNS servers: {list}.</source>
        <translation>Die Pools von „{site}“ nennen verschiedene DNS-Server: {list}.</translation>
    </message>
    <message>
        <source>Pool exhausted</source>
        <translation>Pool erschöpft</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; needs {n} addresses and has {m}.</source>
        <translation>„{p}“ braucht {n} Adressen und hat {m}.</translation>
    </message>
    <message>
        <source>Gateway may be given out</source>
        <translation>Gateway könnte vergeben werden</translation>
    </message>
    <message>
        <source>VMM may hand out {ip}, which is the gateway of &quot;{p}&quot;.</source>
        <translation>VMM könnte {ip} vergeben, das Gateway von „{p}“.</translation>
    </message>
    <message>
        <source>Gateway outside the subnet</source>
        <translation>Gateway außerhalb des Subnetzes</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: gateway {ip} is not in {net}.</source>
        <translation>„{p}“: Gateway {ip} liegt nicht in {net}.</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 in one pool</source>
        <translation>IPv4 und IPv6 in einem Pool</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; mixes IPv4 and IPv6 ({a}, {b}, {net}); a pool holds either.</source>
        <translation>„{p}“ mischt IPv4 und IPv6 ({a}, {b}, {net}); ein Pool enthält nur eines davon.</translation>
    </message>
    <message>
        <source>Too few multicast addresses</source>
        <translation>Zu wenige Multicastadressen</translation>
    </message>
    <message>
        <source>Each VM subnet takes one multicast address; {n} are needed, &quot;{p}&quot; has {m}.</source>
        <translation>Jedes VM-Subnetz belegt eine Multicastadresse; {n} werden gebraucht, „{p}“ hat {m}.</translation>
    </message>
    <message>
        <source>Multicast pool in the wrong place</source>
        <translation>Multicastpool am falschen Ort</translation>
    </message>
    <message>
        <source>Multicast pools such as &quot;{p}&quot; belong to a network-virtualization logical network with matching IP versions.</source>
        <translation>Multicastpools wie „{p}“ gehören zu einem logischen Netzwerk mit Netzwerkvirtualisierung und passenden IP-Versionen.</translation>
    </message>
    <message>
        <source>Pool nearly full</source>
        <translation>Pool fast voll</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; is {n} % full.</source>
        <translation>„{p}“ ist zu {n} % belegt.</translation>
    </message>
    <message>
        <source>NetBIOS on a public range</source>
        <translation>NetBIOS in einem öffentlichen Bereich</translation>
    </message>
    <message>
        <source>NetBIOS over TCP/IP should be off on public ranges such as that of &quot;{p}&quot;.</source>
        <translation>NetBIOS über TCP/IP sollte in öffentlichen Bereichen wie dem von „{p}“ aus sein.</translation>
    </message>
    <message>
        <source>Network or broadcast address in the pool</source>
        <translation>Netzwerk- oder Broadcastadresse im Pool</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {ip} cannot be given to a machine.</source>
        <translation>„{p}“: {ip} kann keinem Computer zugewiesen werden.</translation>
    </message>
    <message>
        <source>Pool without subnet</source>
        <translation>Pool ohne Subnetz</translation>
    </message>
    <message>
        <source>&quot;{p}&quot; needs a subnet on its site; the row that it belongs to has none.</source>
        <translation>„{p}“ braucht ein Subnetz im Standort; die zugehörige Zeile hat keines.</translation>
    </message>
    <message>
        <source>Overlapping pools</source>
        <translation>Überlappende Pools</translation>
    </message>
    <message>
        <source>&quot;{p1}&quot; and &quot;{p2}&quot; overlap from {a} to {b}.</source>
        <translation>„{p1}“ und „{p2}“ überlappen von {a} bis {b}.</translation>
    </message>
    <message>
        <source>Pool leaves its subnet</source>
        <translation>Pool verlässt sein Subnetz</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {ip} is not in {net}.</source>
        <translation>„{p}“: {ip} liegt nicht in {net}.</translation>
    </message>
    <message>
        <source>Reserved range outside the pool</source>
        <translation>Reservierter Bereich außerhalb des Pools</translation>
    </message>
    <message>
        <source>Reserved range {r} leaves the pool {a} to {b}.</source>
        <translation>Der reservierte Bereich {r} verlässt den Pool {a} bis {b}.</translation>
    </message>
    <message>
        <source>Reserved and VIP at once</source>
        <translation>Zugleich reserviert und VIP</translation>
    </message>
    <message>
        <source>&quot;{p}&quot;: {r} is both reserved and a VIP.</source>
        <translation>„{p}“: {r} ist zugleich reserviert und VIP.</translation>
    </message>
    <message>
        <source>Static address without pool</source>
        <translation>Statische Adresse ohne Pool</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is static but &quot;{vmn}&quot; has no address pool.</source>
        <translation>„{vnic}“ ist statisch, aber „{vmn}“ hat keinen Adresspool.</translation>
    </message>
    <message>
        <source>VIP range outside the pool</source>
        <translation>VIP-Bereich außerhalb des Pools</translation>
    </message>
    <message>
        <source>VIP range {r} leaves the pool {a} to {b}.</source>
        <translation>Der VIP-Bereich {r} verlässt den Pool {a} bis {b}.</translation>
    </message>
    <message>
        <source>Address used twice</source>
        <translation>Adresse zweimal verwendet</translation>
    </message>
    <message>
        <source>{ip} is used by {list}.</source>
        <translation>{ip} wird verwendet von {list}.</translation>
    </message>
    <message>
        <source>Static address that is set aside</source>
        <translation>Statische Adresse ist reserviert</translation>
    </message>
    <message>
        <source>{ip} of &quot;{vnic}&quot; is set aside in &quot;{p}&quot;.</source>
        <translation>{ip} von „{vnic}“ ist in „{p}“ reserviert.</translation>
    </message>
    <message>
        <source>Static address in no pool</source>
        <translation>Statische Adresse in keinem Pool</translation>
    </message>
    <message>
        <source>{ip} of &quot;{vnic}&quot; is in no pool of &quot;{vmn}&quot;.</source>
        <translation>{ip} von „{vnic}“ liegt in keinem Pool von „{vmn}“.</translation>
    </message>
    <message>
        <source>Two default classifications</source>
        <translation>Zwei Standardklassifizierungen</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; has {n} default classifications; a switch has one.</source>
        <translation>„{ls}“ hat {n} Standardklassifizierungen; ein Switch hat eine.</translation>
    </message>
    <message>
        <source>Classification twice on a switch</source>
        <translation>Klassifizierung zweimal an einem Switch</translation>
    </message>
    <message>
        <source>&quot;{pc}&quot; is already on &quot;{ls}&quot;.</source>
        <translation>„{pc}“ ist bereits an „{ls}“.</translation>
    </message>
    <message>
        <source>Classification without profile</source>
        <translation>Klassifizierung ohne Profil</translation>
    </message>
    <message>
        <source>&quot;{pc}&quot; has no port profile on &quot;{ls}&quot;.</source>
        <translation>„{pc}“ hat kein Portprofil an „{ls}“.</translation>
    </message>
    <message>
        <source>Minimum above maximum</source>
        <translation>Minimum über dem Maximum</translation>
    </message>
    <message>
        <source>&quot;{v}&quot;: the minimum {a} is above the maximum {b}.</source>
        <translation>„{v}“: Das Minimum {a} liegt über dem Maximum {b}.</translation>
    </message>
    <message>
        <source>Guest-specified addresses without virtualization</source>
        <translation>Vom Gast angegebene Adressen ohne Virtualisierung</translation>
    </message>
    <message>
        <source>&quot;{v}&quot; lets guests set their addresses, which works only with network virtualization; none of its adapters uses that.</source>
        <translation>„{v}“ lässt Gäste ihre Adressen setzen, was nur mit Netzwerkvirtualisierung geht; keiner der Adapter nutzt sie.</translation>
    </message>
    <message>
        <source>Minimum that the switch ignores</source>
        <translation>Vom Switch ignoriertes Minimum</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; uses bandwidth mode {m}; the minimum of &quot;{v}&quot; is ignored.</source>
        <translation>„{ls}“ verwendet den Bandbreitenmodus {m}; das Minimum von „{v}“ wird ignoriert.</translation>
    </message>
    <message>
        <source>Bandwidth limits with SR-IOV</source>
        <translation>Bandbreitengrenzen mit SR-IOV</translation>
    </message>
    <message>
        <source>Bandwidth settings of &quot;{v}&quot; do nothing on &quot;{ls}&quot;, because both use SR-IOV.</source>
        <translation>Bandbreiteneinstellungen von „{v}“ bewirken an „{ls}“ nichts, weil beide SR-IOV nutzen.</translation>
    </message>
    <message>
        <source>Two kinds of minimum</source>
        <translation>Zwei Arten von Minimum</translation>
    </message>
    <message>
        <source>&quot;{v}&quot; has a weight and a minimum bandwidth; the switch heeds only one of them.</source>
        <translation>„{v}“ hat eine Gewichtung und eine Mindestbandbreite; der Switch beachtet nur eines davon.</translation>
    </message>
    <message>
        <source>vRSS without VMQ</source>
        <translation>vRSS ohne VMQ</translation>
    </message>
    <message>
        <source>vRSS is on in &quot;{v}&quot;, but it needs VMQ.</source>
        <translation>vRSS ist in „{v}“ eingeschaltet, braucht aber VMQ.</translation>
    </message>
    <message>
        <source>Weight outside 0 to 100</source>
        <translation>Gewichtung außerhalb von 0 bis 100</translation>
    </message>
    <message>
        <source>&quot;{v}&quot;: weight {n} is outside 0 to 100.</source>
        <translation>„{v}“: Gewichtung {n} liegt außerhalb von 0 bis 100.</translation>
    </message>
    <message>
        <source>Two isolated secondaries</source>
        <translation>Zwei isolierte sekundäre VLANs</translation>
    </message>
    <message>
        <source>A primary VLAN can have only one isolated secondary; {p} has {list} in &quot;{site}&quot;.</source>
        <translation>Ein primäres VLAN kann nur ein isoliertes sekundäres haben; {p} hat {list} in „{site}“.</translation>
    </message>
    <message>
        <source>PVLAN mode that VMM does not set</source>
        <translation>PVLAN-Modus, den VMM nicht setzt</translation>
    </message>
    <message>
        <source>VMM makes isolated PVLAN ports only; set the {mode} mode of &quot;{nic}&quot; on the host with PowerShell.</source>
        <translation>VMM erzeugt nur isolierte PVLAN-Ports; setzen Sie den Modus {mode} von „{nic}“ auf dem Host mit PowerShell.</translation>
    </message>
    <message>
        <source>Primary equals secondary VLAN</source>
        <translation>Primäres gleich sekundärem VLAN</translation>
    </message>
    <message>
        <source>Primary and secondary VLAN must differ; both are {v} in &quot;{site}&quot;.</source>
        <translation>Primäres und sekundäres VLAN müssen verschieden sein; beide sind {v} in „{site}“.</translation>
    </message>
    <message>
        <source>Primary VLAN in two sites</source>
        <translation>Primäres VLAN in zwei Standorten</translation>
    </message>
    <message>
        <source>Primary VLAN {v} of &quot;{ln}&quot; is used in &quot;{s1}&quot; and &quot;{s2}&quot;; give each site its own.</source>
        <translation>Das primäre VLAN {v} von „{ln}“ wird in „{s1}“ und „{s2}“ verwendet; geben Sie jedem Standort ein eigenes.</translation>
    </message>
    <message>
        <source>Different secondaries in the sites</source>
        <translation>Verschiedene sekundäre VLANs in den Standorten</translation>
    </message>
    <message>
        <source>The sites of &quot;{ln}&quot; use different secondary VLANs: {list}. Use the same one in every site.</source>
        <translation>Die Standorte von „{ln}“ verwenden verschiedene sekundäre VLANs: {list}. Verwenden Sie überall dasselbe.</translation>
    </message>
    <message>
        <source>Secondary VLAN missing</source>
        <translation>Sekundäres VLAN fehlt</translation>
    </message>
    <message>
        <source>VLAN {v} of &quot;{site}&quot; needs a secondary VLAN, as each VLAN of a PVLAN network does.</source>
        <translation>VLAN {v} von „{site}“ braucht wie jedes VLAN eines PVLAN-Netzwerks ein sekundäres VLAN.</translation>
    </message>
    <message>
        <source>Secondary VLAN outside a PVLAN network</source>
        <translation>Sekundäres VLAN außerhalb eines PVLAN-Netzwerks</translation>
    </message>
    <message>
        <source>Only PVLAN networks have secondary VLANs; the one in &quot;{site}&quot; has no effect.</source>
        <translation>Nur PVLAN-Netzwerke haben sekundäre VLANs; das in „{site}“ bewirkt nichts.</translation>
    </message>
    <message>
        <source>Secondary VLAN under two primaries</source>
        <translation>Sekundäres VLAN unter zwei primären</translation>
    </message>
    <message>
        <source>Secondary {s} is used by primaries {p1} and {p2} on the same switches.</source>
        <translation>Das sekundäre VLAN {s} wird an denselben Switches von den primären {p1} und {p2} verwendet.</translation>
    </message>
    <message>
        <source>PVLAN secondary is also a normal VLAN</source>
        <translation>Sekundäres PVLAN auch als normales VLAN</translation>
    </message>
    <message>
        <source>VLAN {v} is both a PVLAN secondary in &quot;{s1}&quot; and a normal VLAN in &quot;{s2}&quot;.</source>
        <translation>VLAN {v} ist zugleich sekundäres PVLAN in „{s1}“ und normales VLAN in „{s2}“.</translation>
    </message>
    <message>
        <source>Standard switch with several host adapters</source>
        <translation>Standardswitch mit mehreren Hostadaptern</translation>
    </message>
    <message>
        <source>VMM adds only a management adapter to a standard switch; &quot;{sw}&quot; on &quot;{h}&quot; has {n} host adapters.</source>
        <translation>VMM fügt einem Standardswitch nur einen Verwaltungsadapter hinzu; „{sw}“ auf „{h}“ hat {n} Hostadapter.</translation>
    </message>
    <message>
        <source>Standard switch with several adapters</source>
        <translation>Standardswitch mit mehreren Adaptern</translation>
    </message>
    <message>
        <source>Standard switch &quot;{sw}&quot; on &quot;{h}&quot; takes one adapter (or a team made outside VMM); it has {n}.</source>
        <translation>Der Standardswitch „{sw}“ auf „{h}“ nimmt einen Adapter (oder ein außerhalb von VMM gebildetes Team) auf; er hat {n}.</translation>
    </message>
    <message>
        <source>Standard switch without sites</source>
        <translation>Standardswitch ohne Standorte</translation>
    </message>
    <message>
        <source>Assign sites to the adapter of &quot;{sw}&quot; on &quot;{h}&quot; by hand, or machines find no network.</source>
        <translation>Weisen Sie dem Adapter von „{sw}“ auf „{h}“ Standorte von Hand zu, sonst finden virtuelle Computer kein Netzwerk.</translation>
    </message>
    <message>
        <source>Classification on a standard switch</source>
        <translation>Klassifizierung an einem Standardswitch</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; has the port classification &quot;{pc}&quot;, but &quot;{h}&quot; has a standard switch here; it knows no classification.</source>
        <translation>„{vnic}“ hat die Portklassifizierung „{pc}“, aber „{h}“ hat hier einen Standardswitch; der kennt keine.</translation>
    </message>
    <message>
        <source>More guaranteed than the uplink has</source>
        <translation>Mehr garantiert als der Uplink hat</translation>
    </message>
    <message>
        <source>On &quot;{h}&quot; switch &quot;{sw}&quot; guarantees {n}, but its uplink has {m}.</source>
        <translation>Auf „{h}“ garantiert der Switch „{sw}“ {n}, sein Uplink hat aber {m}.</translation>
    </message>
    <message>
        <source>Network virtualization without controller on SET</source>
        <translation>Netzwerkvirtualisierung ohne Controller auf SET</translation>
    </message>
    <message>
        <source>NVGRE as VMM manages it does not run on SET; &quot;{ls}&quot; carries &quot;{site}&quot;.</source>
        <translation>NVGRE, wie VMM es verwaltet, läuft nicht auf SET; „{ls}“ trägt „{site}“.</translation>
    </message>
    <message>
        <source>LBFO team under a switch</source>
        <translation>LBFO-Team unter einem Switch</translation>
    </message>
    <message>
        <source>Binding a virtual switch to an LBFO team is no longer developed; use SET on &quot;{h}&quot;.</source>
        <translation>Virtuelle Switches an LBFO-Teams werden nicht mehr weiterentwickelt; verwenden Sie SET auf „{h}“.</translation>
    </message>
    <message>
        <source>Too many adapters in a team</source>
        <translation>Zu viele Adapter in einem Team</translation>
    </message>
    <message>
        <source>A team takes 1 to 32 adapters; &quot;{sw}&quot; on &quot;{h}&quot; has {n}.</source>
        <translation>Ein Team nimmt 1 bis 32 Adapter auf; „{sw}“ auf „{h}“ hat {n}.</translation>
    </message>
    <message>
        <source>Team of different speeds</source>
        <translation>Team mit verschiedenen Geschwindigkeiten</translation>
    </message>
    <message>
        <source>The team below &quot;{sw}&quot; on &quot;{h}&quot; mixes speeds ({list}); that is not supported.</source>
        <translation>Das Team unter „{sw}“ auf „{h}“ mischt Geschwindigkeiten ({list}); das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>No in-box teaming before Windows Server 2012</source>
        <translation>Kein integriertes Teaming vor Windows Server 2012</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; runs Windows Server 2008 R2, which has no in-box teaming.</source>
        <translation>„{h}“ hat Windows Server 2008 R2 ohne integriertes Teaming.</translation>
    </message>
    <message>
        <source>Extensions on a controller-managed switch</source>
        <translation>Erweiterungen an einem vom Controller verwalteten Switch</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; is managed by the network controller and cannot have extensions.</source>
        <translation>„{ls}“ wird vom Netzwerkcontroller verwaltet und kann keine Erweiterungen haben.</translation>
    </message>
    <message>
        <source>Switch without uplink profile</source>
        <translation>Switch ohne Uplinkprofil</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; needs an uplink port profile before it can be deployed.</source>
        <translation>„{ls}“ braucht vor der Bereitstellung ein Uplinkportprofil.</translation>
    </message>
    <message>
        <source>Two adapters without team</source>
        <translation>Zwei Adapter ohne Team</translation>
    </message>
    <message>
        <source>&quot;{ls}&quot; has the uplink mode &quot;no uplink team&quot;, which binds one adapter; on &quot;{h}&quot; it has {n}.</source>
        <translation>„{ls}“ hat den Uplinkmodus „Kein Uplinkteam“, der einen Adapter bindet; auf „{h}“ sind es {n}.</translation>
    </message>
    <message>
        <source>Packet Direct without Hyper-V Port</source>
        <translation>Packet Direct ohne „Hyper-V-Port“</translation>
    </message>
    <message>
        <source>Packet Direct on &quot;{ls}&quot; needs a switch-independent team with Hyper-V Port; &quot;{u}&quot; asks for something else.</source>
        <translation>Packet Direct an „{ls}“ braucht ein switchunabhängiges Team mit „Hyper-V-Port“; „{u}“ verlangt etwas anderes.</translation>
    </message>
    <message>
        <source>Load balancing that SET does not know</source>
        <translation>Lastenausgleich, den SET nicht kennt</translation>
    </message>
    <message>
        <source>SET knows Hyper-V Port and Dynamic only; &quot;{u}&quot; asks for {a} on &quot;{ls}&quot;.</source>
        <translation>SET kennt nur „Hyper-V-Port“ und „Dynamisch“; „{u}“ verlangt {a} an „{ls}“.</translation>
    </message>
    <message>
        <source>Dynamic with SET</source>
        <translation>„Dynamisch“ mit SET</translation>
    </message>
    <message>
        <source>Hyper-V Port is recommended for SET; &quot;{u}&quot; uses Dynamic on &quot;{ls}&quot;.</source>
        <translation>Für SET wird „Hyper-V-Port“ empfohlen; „{u}“ verwendet „Dynamisch“ an „{ls}“.</translation>
    </message>
    <message>
        <source>Different adapters in an embedded team</source>
        <translation>Verschiedene Adapter in einem eingebetteten Team</translation>
    </message>
    <message>
        <source>SET needs identical adapters; those of &quot;{h}&quot; differ in {what}.</source>
        <translation>SET braucht gleiche Adapter; die von „{h}“ unterscheiden sich in {what}.</translation>
    </message>
    <message>
        <source>IPsec offload with SET</source>
        <translation>IPsec-Abladung mit SET</translation>
    </message>
    <message>
        <source>IPsec task offload does not work with SET; on &quot;{ls}&quot; these ask for it: {list}.</source>
        <translation>IPsec-Taskabladung funktioniert nicht mit SET; an „{ls}“ wird sie verlangt von: {list}.</translation>
    </message>
    <message>
        <source>Too many adapters in an embedded team</source>
        <translation>Zu viele Adapter in einem eingebetteten Team</translation>
    </message>
    <message>
        <source>SET takes 1 to 8 adapters; &quot;{sw}&quot; on &quot;{h}&quot; has {n}.</source>
        <translation>SET nimmt 1 bis 8 Adapter auf; „{sw}“ auf „{h}“ hat {n}.</translation>
    </message>
    <message>
        <source>Embedded teaming needs Windows Server 2016</source>
        <translation>Eingebettetes Teaming braucht Windows Server 2016</translation>
    </message>
    <message>
        <source>Switch Embedded Teaming needs Windows Server 2016 and VMM 2016; &quot;{h}&quot; with &quot;{ls}&quot; is older.</source>
        <translation>Switch Embedded Teaming braucht Windows Server 2016 und VMM 2016; „{h}“ mit „{ls}“ ist älter.</translation>
    </message>
    <message>
        <source>Static or LACP with SET</source>
        <translation>Statisch oder LACP mit SET</translation>
    </message>
    <message>
        <source>SET works switch-independent only; &quot;{u}&quot; asks for {a} on &quot;{ls}&quot;.</source>
        <translation>SET arbeitet nur switchunabhängig; „{u}“ verlangt {a} an „{ls}“.</translation>
    </message>
    <message>
        <source>Bandwidth settings with SET</source>
        <translation>Bandbreiteneinstellungen mit SET</translation>
    </message>
    <message>
        <source>With SET, bandwidth settings of virtual ports can behave unpredictably; on &quot;{ls}&quot; these have some: {list}.</source>
        <translation>Mit SET können sich Bandbreiteneinstellungen virtueller Ports unvorhersehbar verhalten; an „{ls}“ haben welche: {list}.</translation>
    </message>
    <message>
        <source>SR-IOV not on everywhere</source>
        <translation>SR-IOV nicht überall eingeschaltet</translation>
    </message>
    <message>
        <source>SR-IOV must be on in the profile, the switch and the adapter; it is missing for &quot;{v}&quot; on &quot;{ls}&quot;.</source>
        <translation>SR-IOV muss in Profil, Switch und Adapter eingeschaltet sein; es fehlt für „{v}“ an „{ls}“.</translation>
    </message>
    <message>
        <source>SR-IOV where the switch must work</source>
        <translation>SR-IOV, wo der Switch arbeiten muss</translation>
    </message>
    <message>
        <source>SR-IOV traffic of &quot;{vnic}&quot; skips the switch, so its encapsulation or ACL cannot apply.</source>
        <translation>SR-IOV-Verkehr von „{vnic}“ umgeht den Switch, sodass dessen Kapselung oder ACL nicht wirken kann.</translation>
    </message>
    <message>
        <source>SR-IOV under a team</source>
        <translation>SR-IOV unter einem Team</translation>
    </message>
    <message>
        <source>SR-IOV bypasses the team; &quot;{ls}&quot; cannot use it with NIC teaming.</source>
        <translation>SR-IOV umgeht das Team; „{ls}“ kann es nicht mit NIC-Teaming verwenden.</translation>
    </message>
    <message>
        <source>Team of one adapter</source>
        <translation>Team aus einem Adapter</translation>
    </message>
    <message>
        <source>&quot;{sw}&quot; on &quot;{h}&quot; has one adapter, which gives neither balance nor failover.</source>
        <translation>„{sw}“ auf „{h}“ hat einen Adapter und damit weder Lastverteilung noch Ausfallschutz.</translation>
    </message>
    <message>
        <source>Static or LACP team on two switches</source>
        <translation>Statisches oder LACP-Team an zwei Switches</translation>
    </message>
    <message>
        <source>LACP and static teams must end on one switch; that of &quot;{h}&quot; ends on {list}.</source>
        <translation>LACP- und statische Teams müssen an einem Switch enden; das von „{h}“ endet an {list}.</translation>
    </message>
    <message>
        <source>Two forwarding extensions</source>
        <translation>Zwei Weiterleitungserweiterungen</translation>
    </message>
    <message>
        <source>Only one forwarding extension can be active on &quot;{ls}&quot;: {list}.</source>
        <translation>An „{ls}“ kann nur eine Weiterleitungserweiterung aktiv sein: {list}.</translation>
    </message>
    <message>
        <source>Weights above 100</source>
        <translation>Gewichtungen über 100</translation>
    </message>
    <message>
        <source>Weights on &quot;{h}&quot; add up to {n}; keep the sum at or below 100 so they read as percent.</source>
        <translation>Die Gewichtungen auf „{h}“ ergeben {n}; bleiben Sie bei höchstens 100, dann sind sie Prozentwerte.</translation>
    </message>
    <message>
        <source>Dynamic needs Windows Server 2012 R2</source>
        <translation>„Dynamisch“ braucht Windows Server 2012 R2</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; runs Windows Server 2012; Dynamic load balancing needs Windows Server 2012 R2.</source>
        <translation>„{h}“ hat Windows Server 2012; der Lastenausgleich „Dynamisch“ braucht Windows Server 2012 R2.</translation>
    </message>
    <message>
        <source>Flag missing for Windows Server 2012</source>
        <translation>Option für Windows Server 2012 fehlt</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; runs Windows Server 2012, where uplink profile &quot;{u}&quot; must enable network virtualization.</source>
        <translation>„{h}“ hat Windows Server 2012; dort muss das Uplinkprofil „{u}“ Netzwerkvirtualisierung aktivieren.</translation>
    </message>
    <message>
        <source>Network virtualization without network</source>
        <translation>Netzwerkvirtualisierung ohne Netzwerk</translation>
    </message>
    <message>
        <source>Network virtualization is on but &quot;{u}&quot; has no site of a virtualized network.</source>
        <translation>Netzwerkvirtualisierung ist eingeschaltet, aber „{u}“ hat keinen Standort eines virtualisierten Netzwerks.</translation>
    </message>
    <message>
        <source>Uplink profile without site</source>
        <translation>Uplinkprofil ohne Standort</translation>
    </message>
    <message>
        <source>Uplink profile &quot;{u}&quot; carries no network.</source>
        <translation>Das Uplinkprofil „{u}“ trägt kein Netzwerk.</translation>
    </message>
    <message>
        <source>Uplink profile out of scope</source>
        <translation>Uplinkprofil außerhalb des Gültigkeitsbereichs</translation>
    </message>
    <message>
        <source>The uplink profile of &quot;{set}&quot; contains sites that are out of scope for &quot;{h}&quot;: {list}.</source>
        <translation>Das Uplinkprofil von „{set}“ enthält Standorte, die für „{h}“ nicht gelten: {list}.</translation>
    </message>
    <message>
        <source>Two sites of one network in a profile</source>
        <translation>Zwei Standorte eines Netzwerks in einem Profil</translation>
    </message>
    <message>
        <source>Both {s1} and {s2} belong to &quot;{ln}&quot;; every VLAN of both reaches each host of &quot;{u}&quot;.</source>
        <translation>{s1} und {s2} gehören beide zu „{ln}“; jedes VLAN von beiden erreicht jeden Host von „{u}“.</translation>
    </message>
    <message>
        <source>No place for an uplink profile</source>
        <translation>Kein Platz für ein Uplinkprofil</translation>
    </message>
    <message>
        <source>No host group can use all sites of &quot;{u}&quot;; it can be applied nowhere. Its sites: {list}.</source>
        <translation>Keine Hostgruppe kann alle Standorte von „{u}“ verwenden; es ist nirgends anwendbar. Seine Standorte: {list}.</translation>
    </message>
    <message>
        <source>Too few virtual addresses</source>
        <translation>Zu wenige virtuelle Adressen</translation>
    </message>
    <message>
        <source>{n} tiers need a VIP from &quot;{p}&quot;; the pool reserves {m}.</source>
        <translation>{n} Ebenen brauchen eine VIP aus „{p}“; der Pool reserviert {m}.</translation>
    </message>
    <message>
        <source>Timeout not below the interval</source>
        <translation>Timeout nicht unter dem Intervall</translation>
    </message>
    <message>
        <source>&quot;{vip}&quot;: the timeout of {a} s should be below the interval of {b} s.</source>
        <translation>„{vip}“: Der Timeout von {a} s sollte unter dem Intervall von {b} s liegen.</translation>
    </message>
    <message>
        <source>NLB on a virtualized network</source>
        <translation>NLB in einem virtualisierten Netzwerk</translation>
    </message>
    <message>
        <source>NLB does not work on virtualized networks; &quot;{vm}&quot; of &quot;{tier}&quot; is on &quot;{vmn}&quot;.</source>
        <translation>NLB funktioniert nicht in virtualisierten Netzwerken; „{vm}“ von „{tier}“ ist in „{vmn}“.</translation>
    </message>
    <message>
        <source>NLB with Linux</source>
        <translation>NLB mit Linux</translation>
    </message>
    <message>
        <source>NLB balances Windows machines only; &quot;{tier}&quot; has {list}.</source>
        <translation>NLB verteilt nur auf Windows-Computer; „{tier}“ hat {list}.</translation>
    </message>
    <message>
        <source>Virtual address not set aside</source>
        <translation>Virtuelle Adresse nicht reserviert</translation>
    </message>
    <message>
        <source>{ip} of &quot;{tier}&quot; is not in a VIP range.</source>
        <translation>{ip} von „{tier}“ liegt in keinem VIP-Bereich.</translation>
    </message>
    <message>
        <source>&quot;{vip}&quot;: port {n} is not allowed; ports run from 1 to 65535.</source>
        <translation>„{vip}“: Port {n} ist nicht erlaubt; Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Migration to a host without the switch</source>
        <translation>Migration auf einen Host ohne den Switch</translation>
    </message>
    <message>
        <source>&quot;{h2}&quot; does not have the logical switch &quot;{ls}&quot;; &quot;{vm}&quot; cannot move there live.</source>
        <translation>„{h2}“ hat den logischen Switch „{ls}“ nicht; „{vm}“ kann nicht per Livemigration dorthin verschoben werden.</translation>
    </message>
    <message>
        <source>DHCP guard blocks a DHCP server</source>
        <translation>DHCP-Wächter blockiert einen DHCP-Server</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; belongs to a DHCP server; the DHCP guard of &quot;{v}&quot; blocks it.</source>
        <translation>„{vnic}“ gehört zu einem DHCP-Server; der DHCP-Wächter von „{v}“ blockiert ihn.</translation>
    </message>
    <message>
        <source>Guest team cannot work</source>
        <translation>Gastteam kann nicht funktionieren</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; teams its adapters: that needs two adapters on two switches with guest teaming allowed.</source>
        <translation>„{vm}“ bildet ein Team: Das braucht zwei Adapter an zwei Switches, an denen Gastteams erlaubt sind.</translation>
    </message>
    <message>
        <source>Legacy adapter on generation 2</source>
        <translation>Älterer Adapter bei Generation 2</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; is a legacy adapter; generation 2 has none.</source>
        <translation>„{vnic}“ ist ein älterer Adapter; Generation 2 hat keine.</translation>
    </message>
    <message>
        <source>Too many adapters</source>
        <translation>Zu viele Adapter</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; may have {n} adapters of this kind; it has {m}.</source>
        <translation>„{vm}“ darf {n} Adapter dieser Art haben; es sind {m}.</translation>
    </message>
    <message>
        <source>NLB without MAC spoofing</source>
        <translation>NLB ohne MAC-Spoofing</translation>
    </message>
    <message>
        <source>&quot;{vm}&quot; takes part in &quot;{tier}&quot; with NLB, which needs MAC address spoofing; none of its adapters allows that.</source>
        <translation>„{vm}“ gehört zu „{tier}“ mit NLB, das MAC-Spoofing braucht; keiner der Adapter erlaubt es.</translation>
    </message>
    <message>
        <source>Static address needs a static MAC</source>
        <translation>Statische Adresse braucht statische MAC</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot;: a static IP address from a pool needs a static MAC address, so that VMM finds the right adapter.</source>
        <translation>„{vnic}“: Eine statische IP-Adresse aus einem Pool braucht eine statische MAC-Adresse, damit VMM den richtigen Adapter findet.</translation>
    </message>
    <message>
        <source>vRSS with one processor</source>
        <translation>vRSS mit einem Prozessor</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; asks for vRSS, which needs two virtual processors; the machine has one.</source>
        <translation>„{vnic}“ verlangt vRSS, das zwei virtuelle Prozessoren braucht; der Computer hat einen.</translation>
    </message>
    <message>
        <source>vRSS on an old host</source>
        <translation>vRSS auf einem alten Host</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; asks for vRSS, which arrived with Windows Server 2012 R2; &quot;{h}&quot; is older.</source>
        <translation>„{vnic}“ verlangt vRSS, das es ab Windows Server 2012 R2 gibt; „{h}“ ist älter.</translation>
    </message>
    <message>
        <source>vRSS on a slow adapter</source>
        <translation>vRSS an einem langsamen Adapter</translation>
    </message>
    <message>
        <source>&quot;{vnic}&quot; asks for vRSS, which needs a 10 Gbit/s adapter with VMQ; &quot;{h}&quot; has {speed} there.</source>
        <translation>„{vnic}“ verlangt vRSS, das einen 10-Gbit/s-Adapter mit VMQ braucht; „{h}“ hat dort {speed}.</translation>
    </message>
    <message>
        <source>Pool contains the built-in gateway</source>
        <translation>Pool enthält das eingebaute Gateway</translation>
    </message>
    <message>
        <source>{ip} is the built-in gateway of the subnet of &quot;{p}&quot;; the pool must begin after it.</source>
        <translation>{ip} ist das eingebaute Gateway des Subnetzes von „{p}“; der Pool muss danach beginnen.</translation>
    </message>
    <message>
        <source>Gateway differs from the built-in one</source>
        <translation>Gateway weicht vom eingebauten ab</translation>
    </message>
    <message>
        <source>The gateway of the subnet of &quot;{p}&quot; is always {ip}.</source>
        <translation>Das Gateway des Subnetzes von „{p}“ ist immer {ip}.</translation>
    </message>
    <message>
        <source>Routing domain used twice</source>
        <translation>Routingdomäne zweimal verwendet</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; share a routing domain.</source>
        <translation>„{a}“ und „{b}“ teilen sich eine Routingdomäne.</translation>
    </message>
    <message>
        <source>Second VM network of a connected network</source>
        <translation>Zweites VM-Netzwerk eines verbundenen Netzwerks</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; has the VM network &quot;{first}&quot; already; a connected network has one.</source>
        <translation>„{ln}“ hat bereits das VM-Netzwerk „{first}“; ein verbundenes Netzwerk hat eines.</translation>
    </message>
    <message>
        <source>Isolation does not fit the logical network</source>
        <translation>Isolation passt nicht zum logischen Netzwerk</translation>
    </message>
    <message>
        <source>&quot;{ln}&quot; is of kind {kind}; VM network &quot;{vmn}&quot; must have isolation {iso}.</source>
        <translation>„{ln}“ ist von der Art {kind}; das VM-Netzwerk „{vmn}“ muss die Isolation {iso} haben.</translation>
    </message>
    <message>
        <source>VLAN of another logical network</source>
        <translation>VLAN eines anderen logischen Netzwerks</translation>
    </message>
    <message>
        <source>&quot;{sub}&quot; needs one of the VLANs of logical network &quot;{ln}&quot;.</source>
        <translation>„{sub}“ braucht eines der VLANs des logischen Netzwerks „{ln}“.</translation>
    </message>
    <message>
        <source>VLAN belongs to another VM network</source>
        <translation>VLAN gehört einem anderen VM-Netzwerk</translation>
    </message>
    <message>
        <source>{v} already belongs to VM network &quot;{vmn}&quot;.</source>
        <translation>{v} gehört bereits zum VM-Netzwerk „{vmn}“.</translation>
    </message>
    <message>
        <source>VM subnet without pool</source>
        <translation>VM-Subnetz ohne Pool</translation>
    </message>
    <message>
        <source>&quot;{sub}&quot; needs an IP pool; VMM answers DHCP from it as well.</source>
        <translation>„{sub}“ braucht einen IP-Pool; VMM beantwortet auch DHCP daraus.</translation>
    </message>
    <message>
        <source>Overlapping subnets in a routing domain</source>
        <translation>Überlappende Subnetze in einer Routingdomäne</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; overlap; subnets of one routing domain must not.</source>
        <translation>„{a}“ und „{b}“ überlappen; Subnetze einer Routingdomäne dürfen das nicht.</translation>
    </message>
    <message>
        <source>VSID used twice</source>
        <translation>VSID zweimal verwendet</translation>
    </message>
    <message>
        <source>VSID {n} is used by &quot;{a}&quot; and &quot;{b}&quot;.</source>
        <translation>VSID {n} wird von „{a}“ und „{b}“ verwendet.</translation>
    </message>
    <message>
        <source>VSID outside the range</source>
        <translation>VSID außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&quot;{sub}&quot;: &quot;{text}&quot; is no VSID; they run from 4096 to 16,777,214.</source>
        <translation>„{sub}“: „{text}“ ist keine VSID; sie reichen von 4096 bis 16.777.214.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Contoso: two sites</source>
        <translation>Contoso: zwei Standorte</translation>
    </message>
    <message>
        <source>Converged hosts, PVLAN web servers, two tenants with overlapping addresses, NAT and routing gateways. Nothing is wrong with it.</source>
        <translation>Konvergente Hosts, PVLAN-Webserver, zwei Mandanten mit überlappenden Adressen, NAT- und Routinggateways. Daran ist nichts falsch.</translation>
    </message>
    <message>
        <source>Dedicated adapters beside a converged host</source>
        <translation>Einzelne Adapter neben einem konvergenten Host</translation>
    </message>
    <message>
        <source>A Windows Server 2008 R2 host with one adapter for each kind of traffic, and a host that carries the same traffic over one team.</source>
        <translation>Ein Host mit Windows Server 2008 R2 und einem Adapter je Verkehrsart sowie ein Host, der denselben Verkehr über ein Team führt.</translation>
    </message>
    <message>
        <source>Empty start</source>
        <translation>Leerer Anfang</translation>
    </message>
    <message>
        <source>Nothing but the root host group All Hosts.</source>
        <translation>Nur die oberste Hostgruppe „Alle Hosts“.</translation>
    </message>
    <message>
        <source>Small office</source>
        <translation>Kleines Büro</translation>
    </message>
    <message>
        <source>Two hosts with four 1 Gbit/s adapters each, one VLAN. Nothing is wrong with it.</source>
        <translation>Zwei Hosts mit je vier Adaptern zu 1 Gbit/s, ein VLAN. Daran ist nichts falsch.</translation>
    </message>
    <message>
        <source>Converged 10 GbE</source>
        <translation>Konvergent mit 10 GbE</translation>
    </message>
    <message>
        <source>Four hosts, SET, four host virtual NICs with weights. One piece of advice: bandwidth settings with SET.</source>
        <translation>Vier Hosts, SET, vier virtuelle Hostadapter mit Gewichtungen. Ein Hinweis: Bandbreiteneinstellungen mit SET.</translation>
    </message>
    <message>
        <source>Two sites</source>
        <translation>Zwei Standorte</translation>
    </message>
    <message>
        <source>Sixteen hosts in two host groups, four logical networks with sites and pools. Nothing is wrong with it.</source>
        <translation>Sechzehn Hosts in zwei Hostgruppen, vier logische Netzwerke mit Standorten und Pools. Daran ist nichts falsch.</translation>
    </message>
    <message>
        <source>Hosting with network virtualization</source>
        <translation>Hosting mit Netzwerkvirtualisierung</translation>
    </message>
    <message>
        <source>Three tenants with overlapping addresses behind NAT, VPN and routing gateways. Nothing is wrong with it.</source>
        <translation>Drei Mandanten mit überlappenden Adressen hinter NAT-, VPN- und Routinggateways. Daran ist nichts falsch.</translation>
    </message>
    <message>
        <source>PVLAN web farm</source>
        <translation>PVLAN-Webfarm</translation>
    </message>
    <message>
        <source>Isolated, community and promiscuous ports on two hosts. Nothing is wrong with it.</source>
        <translation>Isolierte Ports, Communityports und promiskuitive Ports auf zwei Hosts. Daran ist nichts falsch.</translation>
    </message>
    <message>
        <source>Broken on purpose</source>
        <translation>Absichtlich fehlerhaft</translation>
    </message>
    <message>
        <source>Twelve planted mistakes, for teaching: find them and mend them.</source>
        <translation>Zwölf eingebaute Fehler für den Unterricht: finden und beheben.</translation>
    </message>
    <message>
        <source>Large: 200 hosts</source>
        <translation>Groß: 200 Hosts</translation>
    </message>
    <message>
        <source>200 hosts with 800 adapters in four halls, for trying speed. Nothing is wrong with it.</source>
        <translation>200 Hosts mit 800 Adaptern in vier Räumen, um die Geschwindigkeit auszuprobieren. Daran ist nichts falsch.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>A disk of 100 GB is copied from {from} to {to} over one SMB connection. Which processor receives it, and how long does it take?</source>
        <translation>Ein Datenträger mit 100 GB wird über eine SMB-Verbindung von {from} nach {to} kopiert. Welcher Prozessor empfängt ihn, und wie lange dauert es?</translation>
    </message>
    <message>
        <source>{host} is drained while everybody goes on working. How long until it is empty, and who notices?</source>
        <translation>{host} wird geleert, während alle weiterarbeiten. Wie lange dauert es, und wer merkt etwas davon?</translation>
    </message>
    <message>
        <source>{n} hosts are drained one after the other. Does each drain end before the next one begins?</source>
        <translation>{n} Hosts werden nacheinander geleert. Ist jeder leer, bevor der nächste an die Reihe kommt?</translation>
    </message>
    <message>
        <source>At 22:00, which is second 10, all {n} machines begin to send 20 GB each to a backup store outside the fabric.</source>
        <translation>Um 22:00 Uhr, das ist Sekunde 10, beginnen alle {n} virtuellen Computer, je 20 GB an einen Sicherungsspeicher außerhalb der Fabric zu senden.</translation>
    </message>
    <message>
        <source>{vm} receives all it can from outside over 32 connections, and is moved at second 30. Is it one processor that holds it back?</source>
        <translation>{vm} empfängt von außen über 32 Verbindungen, so viel es geht, und wird in Sekunde 30 verschoben. Bremst ein einzelner Prozessor?</translation>
    </message>
    <message>
        <source>Every machine talks to a neighbour and answers the outside world.</source>
        <translation>Jeder virtuelle Computer spricht mit einem Nachbarn und antwortet der Außenwelt.</translation>
    </message>
    <message>
        <source>{nic} of {host} loses its link at second 20 and gets it back at second 40.</source>
        <translation>{nic} von {host} verliert in Sekunde 20 die Verbindung und erhält sie in Sekunde 40 zurück.</translation>
    </message>
    <message>
        <source>Copy a 100 GB VHDX</source>
        <translation>VHDX mit 100 GB kopieren</translation>
    </message>
    <message>
        <source>Drain one host</source>
        <translation>Einen Host leeren</translation>
    </message>
    <message>
        <source>Patch night: drain all in turn</source>
        <translation>Patchnacht: alle nacheinander leeren</translation>
    </message>
    <message>
        <source>Backup at 22:00</source>
        <translation>Sicherung um 22:00 Uhr</translation>
    </message>
    <message>
        <source>One big VM</source>
        <translation>Eine große VM</translation>
    </message>
    <message>
        <source>NIC failure</source>
        <translation>Ausfall eines Netzwerkadapters</translation>
    </message>
    <message>
        <source>Busy hour</source>
        <translation>Stoßzeit</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; is missing.</source>
        <translation>Beispiel „{example}“: „{field}“ fehlt.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: the kind &quot;{value}&quot; is not known.</source>
        <translation>Beispiel „{example}“: Die Art „{value}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot; must be an object.</source>
        <translation>Beispiel „{example}“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The input has neither &quot;examples&quot; nor &quot;kind&quot; and &quot;input&quot;.</source>
        <translation>Die Eingabe enthält weder „examples“ noch „kind“ und „input“.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a list.</source>
        <translation>Beispiel „{example}“: „{field}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be an object.</source>
        <translation>Beispiel „{example}“: „{field}“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a number or a text like &quot;7/2&quot;.</source>
        <translation>Beispiel „{example}“: „{field}“ muss eine Zahl oder ein Text wie &quot;7/2&quot; sein.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a whole number, not below 0.</source>
        <translation>Beispiel „{example}“: „{field}“ muss eine ganze Zahl sein, mindestens 0.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be a text.</source>
        <translation>Beispiel „{example}“: „{field}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be true or false.</source>
        <translation>Beispiel „{example}“: „{field}“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; cannot be &quot;{value}&quot;.</source>
        <translation>Beispiel „{example}“: „{field}“ darf nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; names &quot;{value}&quot;, which does not exist.</source>
        <translation>Beispiel „{example}“: „{field}“ nennt „{value}“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; is too large.</source>
        <translation>Beispiel „{example}“: „{field}“ ist zu groß.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be [first, last].</source>
        <translation>Beispiel „{example}“: „{field}“ muss die Form [erste, letzte] haben.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; is not an address: &quot;{value}&quot;.</source>
        <translation>Beispiel „{example}“: „{field}“ ist keine Adresse: „{value}“.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be at most 65535.</source>
        <translation>Beispiel „{example}“: „{field}“ darf höchstens 65535 sein.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be 80 hexadecimal digits.</source>
        <translation>Beispiel „{example}“: „{field}“ muss aus 80 hexadezimalen Ziffern bestehen.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{value}&quot; is not a port number.</source>
        <translation>Zeile {line}: „{value}“ ist keine Portnummer.</translation>
    </message>
    <message>
        <source>Line {line}: a row has protocol, source, destination, source port and destination port.</source>
        <translation>Zeile {line}: Eine Zeile besteht aus Protokoll, Quelle, Ziel, Quellport und Zielport.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{value}&quot; is not an IP address.</source>
        <translation>Zeile {line}: „{value}“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Line {line}: the two addresses are of different families.</source>
        <translation>Zeile {line}: Die beiden Adressen gehören zu verschiedenen Adressfamilien.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; uses the name &quot;{value}&quot; twice.</source>
        <translation>Beispiel „{example}“: „{field}“ verwendet den Namen „{value}“ zweimal.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be [switch, adapter].</source>
        <translation>Beispiel „{example}“: „{field}“ muss die Form [Switch, Adapter] haben.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be setCapacity or reroute, not &quot;{value}&quot;.</source>
        <translation>Beispiel „{example}“: „{field}“ muss setCapacity oder reroute sein, nicht „{value}“.</translation>
    </message>
    <message>
        <source>Example &quot;{example}&quot;: &quot;{field}&quot; must be above 0.</source>
        <translation>Beispiel „{example}“: „{field}“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>A size, rate or time of &quot;{name}&quot; is negative.</source>
        <translation>Eine Größe, Rate oder Zeit von „{name}“ ist negativ.</translation>
    </message>
    <message>
        <source>The weight of &quot;{name}&quot; must be above 0.</source>
        <translation>Die Gewichtung von „{name}“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; belongs to a virtual adapter that does not exist.</source>
        <translation>„{name}“ gehört zu einem virtuellen Adapter, den es nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stops before it starts.</source>
        <translation>„{name}“ endet vor seinem Beginn.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs at least one copy pass.</source>
        <translation>„{name}“ braucht mindestens einen Kopierdurchgang.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; names a host that does not exist.</source>
        <translation>„{name}“ nennt einen Host, den es nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has the same source and target host.</source>
        <translation>„{name}“ hat denselben Quell- und Zielhost.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; names a job that does not exist.</source>
        <translation>„{name}“ nennt einen Auftrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>An event names something that does not exist.</source>
        <translation>Ein Ereignis nennt etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The capacity of &quot;{name}&quot; is negative.</source>
        <translation>Die Kapazität von „{name}“ ist negativ.</translation>
    </message>
    <message>
        <source>The speed of adapter &quot;{name}&quot; must be above 0.</source>
        <translation>Die Geschwindigkeit von Adapter „{name}“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The processor settings of adapter &quot;{name}&quot; leave it no processor of this host.</source>
        <translation>Die Prozessoreinstellungen von Adapter „{name}“ lassen ihm keinen Prozessor dieses Hosts.</translation>
    </message>
    <message>
        <source>Adapter &quot;{name}&quot; uses RSS but has no queue.</source>
        <translation>Adapter „{name}“ verwendet RSS, hat aber keine Warteschlange.</translation>
    </message>
    <message>
        <source>The indirection table of adapter &quot;{name}&quot; must have a power of two of entries.</source>
        <translation>Die Anzahl der Einträge in der Umleitungstabelle von Adapter „{name}“ muss eine Zweierpotenz sein.</translation>
    </message>
    <message>
        <source>A host needs processors with a capacity above 0, a busy threshold above 0 and a dispatch share between 0 and 1.</source>
        <translation>Ein Host braucht Prozessoren mit einer Kapazität über 0, einen Auslastungsschwellenwert über 0 und einen Verteilungsanteil zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A host needs at least one network adapter.</source>
        <translation>Ein Host braucht mindestens einen Netzwerkadapter.</translation>
    </message>
    <message>
        <source>Port &quot;{name}&quot; needs at least one virtual processor and one queue pair.</source>
        <translation>Port „{name}“ braucht mindestens einen virtuellen Prozessor und ein Warteschlangenpaar.</translation>
    </message>
    <message>
        <source>The rate of flow &quot;{name}&quot; is negative.</source>
        <translation>Die Rate von Fluss „{name}“ ist negativ.</translation>
    </message>
    <message>
        <source>Flow &quot;{name}&quot; names a port or adapter that does not exist.</source>
        <translation>Fluss „{name}“ nennt einen Port oder Adapter, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The simulation was cancelled.</source>
        <translation>Die Simulation wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; uses a resource that does not exist.</source>
        <translation>„{name}“ verwendet eine Ressource, die es nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; uses a resource with a negative share.</source>
        <translation>„{name}“ verwendet eine Ressource mit negativem Anteil.</translation>
    </message>
    <message>
        <source>The minimum rate of &quot;{name}&quot; is negative.</source>
        <translation>Die Mindestrate von „{name}“ ist negativ.</translation>
    </message>
    <message>
        <source>The maximum rate of &quot;{name}&quot; is negative.</source>
        <translation>Die Höchstrate von „{name}“ ist negativ.</translation>
    </message>
    <message>
        <source>Nothing limits the rate of &quot;{name}&quot;: it has no resource on its path and no maximum rate.</source>
        <translation>Nichts begrenzt die Rate von „{name}“: Auf dem Weg liegt keine Ressource, und es gibt keine Höchstrate.</translation>
    </message>
    <message>
        <source>A hash key has 80 hexadecimal digits (40 bytes).</source>
        <translation>Ein Hashschlüssel hat 80 hexadezimale Ziffern (40 Bytes).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; writes memory as fast as it can be sent: it was paused after {passes} passes with {mebibytes} MiB left.</source>
        <translation>„{name}“ schreibt Arbeitsspeicher so schnell, wie er gesendet werden kann: nach {passes} Durchgängen mit {mebibytes} MiB Rest angehalten.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stood still for {seconds} s: TCP connections break after about 20 s.</source>
        <translation>„{name}“ stand {seconds} s still: TCP-Verbindungen brechen nach etwa 20 s ab.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has not arrived when the scenario ends.</source>
        <translation>„{name}“ ist am Ende des Szenarios noch nicht angekommen.</translation>
    </message>
    <message>
        <source>The reserved rates on &quot;{name}&quot; are more than it can carry; they were reduced in proportion.</source>
        <translation>Die reservierten Raten auf „{name}“ übersteigen dessen Kapazität; sie wurden anteilig verringert.</translation>
    </message>
    <message>
        <source>A processor receives what its host&apos;s settings say (5 Gbit/s unless changed); every bit costs the same.</source>
        <translation>Ein Prozessor empfängt, was die Einstellungen seines Hosts sagen (5 Gbit/s, wenn nicht geändert); jedes Bit kostet gleich viel.</translation>
    </message>
    <message>
        <source>Rates are payload: an adapter carries its line rate less the headers of full frames.</source>
        <translation>Raten sind Nutzdaten: Ein Adapter überträgt seine Leitungsrate abzüglich der Header voller Frames.</translation>
    </message>
    <message>
        <source>Hosts without NUMA data have one node.</source>
        <translation>Hosts ohne NUMA-Angaben haben einen Knoten.</translation>
    </message>
    <message>
        <source>Adapters without a speed run at 10 Gbit/s.</source>
        <translation>Adapter ohne Geschwindigkeit laufen mit 10 Gbit/s.</translation>
    </message>
    <message>
        <source>Physical switches choose the link of a team by a hash of addresses and ports.</source>
        <translation>Physische Switches wählen die Leitung eines Teams nach einem Hash über Adressen und Ports.</translation>
    </message>
    <message>
        <source>Adapters without an address get one, because hashes need addresses.</source>
        <translation>Adapter ohne Adresse erhalten eine, weil Hashes Adressen brauchen.</translation>
    </message>
    <message>
        <source>Links without a speed run at 40 Gbit/s.</source>
        <translation>Verbindungen ohne Geschwindigkeit laufen mit 40 Gbit/s.</translation>
    </message>
    <message>
        <source>Flow {number} from &quot;{from}&quot; to &quot;{to}&quot; does not run: an end is not connected to the fabric, or it stops before it starts.</source>
        <translation>Fluss {number} von „{from}“ nach „{to}“ läuft nicht: Ein Ende ist nicht mit der Fabric verbunden, oder er endet vor seinem Beginn.</translation>
    </message>
    <message>
        <source>Adapters hash the inner addresses and ports of NVGRE; its headers do not count against the rate.</source>
        <translation>Adapter bilden den Hash über die inneren Adressen und Ports von NVGRE; dessen Header zählen nicht zur Rate.</translation>
    </message>
    <message>
        <source>The event at {seconds} s names nothing that can fail.</source>
        <translation>Das Ereignis bei {seconds} s nennt nichts, was ausfallen kann.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; fails</source>
        <translation>„{name}“ fällt aus</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is back</source>
        <translation>„{name}“ ist wieder da</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; loses frames silently</source>
        <translation>„{name}“ verliert unbemerkt Frames</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is drained</source>
        <translation>„{name}“ wird geleert</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is moved</source>
        <translation>„{name}“ wird verschoben</translation>
    </message>
    <message>
        <source>The drain at {seconds} s names no host.</source>
        <translation>Das Leeren bei {seconds} s nennt keinen Host.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stays where it is: no other host can take it.</source>
        <translation>„{name}“ bleibt, wo es ist: Kein anderer Host kann es aufnehmen.</translation>
    </message>
    <message>
        <source>The migration of &quot;{name}&quot; is left out: it has no source or no other target host.</source>
        <translation>Die Migration von „{name}“ entfällt: Es gibt keine Quelle oder keinen anderen Zielhost.</translation>
    </message>
    <message>
        <source>A live migration takes 2.5 s to set up and 0.5 s to resume, sends all memory, and pauses after ten passes or when half a second is left.</source>
        <translation>Eine Livemigration braucht 2,5 s zum Einrichten und 0,5 s zum Fortsetzen, sendet allen Arbeitsspeicher und hält nach zehn Durchgängen oder bei einer halben Sekunde Rest an.</translation>
    </message>
    <message>
        <source>Compression halves the memory on the wire and handles 1 GB of memory per second.</source>
        <translation>Komprimierung halbiert den Arbeitsspeicher auf der Leitung und schafft 1 GB Arbeitsspeicher je Sekunde.</translation>
    </message>
    <message>
        <source>Adapters that are not connected to a physical switch reach all others without a limit.</source>
        <translation>Adapter ohne Verbindung zu einem physischen Switch erreichen alle anderen ohne Grenze.</translation>
    </message>
    <message>
        <source>Between physical switches that no cable connects, such as two sites, there is no limit.</source>
        <translation>Zwischen physischen Switches ohne Kabelverbindung, etwa zwei Standorten, gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>The duration of a scenario must be above 0 and at most a week.</source>
        <translation>Die Dauer eines Szenarios muss über 0 und höchstens eine Woche sein.</translation>
    </message>
    <message>
        <source>The sampling interval must be above 0 and give at most 20,000 samples.</source>
        <translation>Das Abtastintervall muss über 0 sein und höchstens 20.000 Werte ergeben.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;{name}&quot;.</source>
        <translation>Es gibt kein Szenario „{name}“.</translation>
    </message>
    <message>
        <source>Use the name of a scenario of the design, or busy-hour, patch-day or nic-failure.</source>
        <translation>Verwenden Sie den Namen eines Szenarios des Entwurfs oder busy-hour, patch-day oder nic-failure.</translation>
    </message>
    <message>
        <source>From Windows Server 2019 on, ports with vRSS use VMMQ, under SET dynamic VMMQ.</source>
        <translation>Ab Windows Server 2019 nutzen Ports mit vRSS VMMQ, unter SET dynamisches VMMQ.</translation>
    </message>
    <message>
        <source>Software vRSS costs a quarter of the work on the processor of the queue.</source>
        <translation>Software-vRSS kostet ein Viertel der Arbeit auf dem Prozessor der Warteschlange.</translation>
    </message>
    <message>
        <source>Adapters whose processor settings fit no processor of their host use all.</source>
        <translation>Adapter, deren Prozessoreinstellungen zu keinem Prozessor ihres Hosts passen, nutzen alle.</translation>
    </message>
    <message>
        <source>Hosts whose receive settings make no sense receive without a processor limit.</source>
        <translation>Hosts mit unsinnigen Empfangseinstellungen empfangen ohne Prozessorgrenze.</translation>
    </message>
    <message>
        <source>Traffic inside one host uses no link; each connection gets one processor&apos;s rate at most.</source>
        <translation>Verkehr innerhalb eines Hosts belegt keine Leitung; jede Verbindung erhält höchstens die Rate eines Prozessors.</translation>
    </message>
    <message>
        <source>Bursts last one to three seconds, pauses two to six, longer in long scenarios; the seed draws them. An amount is that of each burst.</source>
        <translation>Stöße dauern eine bis drei Sekunden, Pausen zwei bis sechs, in langen Szenarien länger; der Startwert bestimmt sie. Eine Menge gilt für jeden Stoß.</translation>
    </message>
    <message>
        <source>The event at {seconds} s names no processor of a host.</source>
        <translation>Das Ereignis bei {seconds} s nennt keinen Prozessor eines Hosts.</translation>
    </message>
    <message>
        <source>The event at {seconds} s names no adapter and no link.</source>
        <translation>Das Ereignis bei {seconds} s nennt weder Adapter noch Verbindung.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; drops to {rate}</source>
        <translation>„{name}“ fällt auf {rate}</translation>
    </message>
    <message>
        <source>Processor {processor} of &quot;{name}&quot; is {percent} % busy with other work</source>
        <translation>Prozessor {processor} von „{name}“ ist zu {percent} % mit anderer Arbeit ausgelastet</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add {kind}</source>
        <translation>Hinzufügen: {kind}</translation>
    </message>
    <message>
        <source>Move {name} to host group {group}</source>
        <translation>{name} in Hostgruppe {group} verschieben</translation>
    </message>
    <message>
        <source>Connect {a} and {b}</source>
        <translation>{a} und {b} verbinden</translation>
    </message>
    <message>
        <source>Disconnect {name}</source>
        <translation>{name} trennen</translation>
    </message>
    <message>
        <source>Duplicate {n} objects</source>
        <translation>{n} Objekte duplizieren</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Rename {before} to {after}</source>
        <translation>{before} in {after} umbenennen</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Move {vm} to {host}</source>
        <translation>{vm} auf {host} verschieben</translation>
    </message>
    <message>
        <source>Move {n} machines to {host}</source>
        <translation>{n} virtuelle Computer auf {host} verschieben</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>{name} anheften</translation>
    </message>
    <message>
        <source>Lay out in layers</source>
        <translation>In Schichten anordnen</translation>
    </message>
    <message>
        <source>Lay out as a grid</source>
        <translation>Als Raster anordnen</translation>
    </message>
    <message>
        <source>Lay out radially</source>
        <translation>Strahlenförmig anordnen</translation>
    </message>
    <message>
        <source>Remove overlaps</source>
        <translation>Überlappungen beseitigen</translation>
    </message>
    <message>
        <source>Align {n} objects</source>
        <translation>{n} Objekte ausrichten</translation>
    </message>
    <message>
        <source>Distribute {n} objects</source>
        <translation>{n} Objekte verteilen</translation>
    </message>
    <message>
        <source>Add {n} {kinds}</source>
        <translation>Hinzufügen: {kinds} ({n})</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This repair is not possible here any more.</source>
        <translation>Diese Reparatur ist hier nicht mehr möglich.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>&quot;{text}&quot; is not a bandwidth such as 10G, 2.5 Gbit/s or 100M.</source>
        <translation>„{text}“ ist keine Bandbreite wie 10G, 2.5 Gbit/s oder 100M.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a GUID such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff.</source>
        <translation>„{text}“ ist keine GUID wie 6f9619ff-8b86-d011-b42d-00cf4fc964ff.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an IP address such as 10.0.0.1 or 2001:db8::1.</source>
        <translation>„{text}“ ist keine IP-Adresse wie 10.0.0.1 oder 2001:db8::1.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a subnet in CIDR form, e.g. 10.0.0.0/24.</source>
        <translation>„{text}“ ist kein Subnetz in CIDR-Form wie 10.0.0.0/24.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an address range such as 10.0.0.5-10.0.0.9.</source>
        <translation>„{text}“ ist kein Adressbereich wie 10.0.0.5-10.0.0.9.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a MAC address such as 00:1D:D8:B7:1C:11.</source>
        <translation>„{text}“ ist keine MAC-Adresse wie 00:1D:D8:B7:1C:11.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a gateway such as 10.0.0.1, or 10.0.0.1 20 with its metric.</source>
        <translation>„{text}“ ist kein Gateway wie 10.0.0.1 oder 10.0.0.1 20 mit Metrik.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a route such as 10.1.0.0/16 via 10.0.0.1.</source>
        <translation>„{text}“ ist keine Route wie 10.1.0.0/16 via 10.0.0.1.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an address with its length such as 10.0.0.1/24.</source>
        <translation>„{text}“ ist keine Adresse mit Länge wie 10.0.0.1/24.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a VLAN ID; they run from 1 to 4094.</source>
        <translation>„{text}“ ist keine VLAN-ID; sie reichen von 1 bis 4094.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a virtual subnet ID; they run from 4096 to 16777214.</source>
        <translation>„{text}“ ist keine virtuelle Subnetz-ID; sie reichen von 4096 bis 16777214.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a list of VLANs such as 10,20,40-42.</source>
        <translation>„{text}“ ist keine Liste von VLANs wie 10,20,40-42.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not name an object.</source>
        <translation>„{text}“ bezeichnet kein Objekt.</translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation>{text} ist zu groß.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number.</source>
        <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither true nor false.</source>
        <translation>„{text}“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not one of {choices}.</source>
        <translation>„{text}“ ist keines von {choices}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an object of another kind.</source>
        <translation>„{text}“ ist ein Objekt anderer Art.</translation>
    </message>
    <message>
        <source>VLAN must be between 1 and 4094 (0 means no VLAN here)</source>
        <translation>VLAN muss zwischen 1 und 4094 liegen (0 bedeutet hier: kein VLAN)</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>Logical</source>
        <translation>Logisch</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Host data plane</source>
        <translation>Hostdatenebene</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Hosts x addresses each: {parts} = {n} &gt; {m} free in {ranges}.</source>
        <translation>Hosts × Adressen je Host: {parts} = {n} &gt; {m} frei in {ranges}.</translation>
    </message>
    <message>
        <source>{parts} = {n} &gt; 100.</source>
        <translation>{parts} = {n} &gt; 100.</translation>
    </message>
    <message>
        <source>Priority {n} is outside 1 to 65535, or below 100 with a network controller.</source>
        <translation>Priorität {n} liegt außerhalb von 1 bis 65535 oder mit Netzwerkcontroller unter 100.</translation>
    </message>
    <message>
        <source>The pool includes {ip}, the first address of its subnet.</source>
        <translation>Der Pool enthält {ip}, die erste Adresse seines Subnetzes.</translation>
    </message>
    <message>
        <source>The gateway entered is not {ip}.</source>
        <translation>Das eingetragene Gateway ist nicht {ip}.</translation>
    </message>
    <message>
        <source>The nodes belong to more than one group: {list}.</source>
        <translation>Die Knoten gehören zu mehr als einer Gruppe: {list}.</translation>
    </message>
    <message>
        <source>{n} nodes &gt; 64.</source>
        <translation>{n} Knoten &gt; 64.</translation>
    </message>
    <message>
        <source>More than one version among the nodes: {list}.</source>
        <translation>Mehr als eine Version unter den Knoten: {list}.</translation>
    </message>
    <message>
        <source>More than one VLAN in one connected network: {vlans}.</source>
        <translation>Mehr als ein VLAN in einem verbundenen Netzwerk: {vlans}.</translation>
    </message>
    <message>
        <source>{a} of &quot;{sub}&quot; and a subnet of site &quot;{site}&quot; have addresses in common.</source>
        <translation>{a} von „{sub}“ und ein Subnetz des Standorts „{site}“ haben gemeinsame Adressen.</translation>
    </message>
    <message>
        <source>{n} VM networks in use &gt; {m} allowed.</source>
        <translation>{n} VM-Netzwerke nutzen es &gt; {m} erlaubt.</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 100; with direct routing exactly 1 is allowed.</source>
        <translation>{n} liegt außerhalb von 1 bis 100; bei direktem Routing ist genau 1 erlaubt.</translation>
    </message>
    <message>
        <source>Metric {a} of &quot;{p}&quot; is not above metric {b} of the front end.</source>
        <translation>Metrik {a} von „{p}“ liegt nicht über Metrik {b} des Front-Ends.</translation>
    </message>
    <message>
        <source>{n} characters &gt; 15 of a NetBIOS name.</source>
        <translation>{n} Zeichen &gt; 15 eines NetBIOS-Namens.</translation>
    </message>
    <message>
        <source>{n} machines on {m} hosts; at least 2 machines on 2 hosts survive a failure.</source>
        <translation>{n} VMs auf {m} Hosts; erst 2 VMs auf 2 Hosts überstehen einen Ausfall.</translation>
    </message>
    <message>
        <source>{net} and the subnet of &quot;{sub}&quot; have addresses in common.</source>
        <translation>{net} und das Subnetz von „{sub}“ haben gemeinsame Adressen.</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; is older than Windows Server 2012, the first with network virtualization.</source>
        <translation>„{h}“ ist älter als Windows Server 2012, das erste mit Netzwerkvirtualisierung.</translation>
    </message>
    <message>
        <source>{g} bytes of the guest + encapsulation = {m} &gt; {n} of the physical network.</source>
        <translation>{g} Bytes des Gasts + Kapselung = {m} &gt; {n} des physischen Netzwerks.</translation>
    </message>
    <message>
        <source>The documents name Windows Server 2012 to 2016 for network virtualization without network controller; &quot;{h}&quot; is newer.</source>
        <translation>Die Dokumentation nennt für Netzwerkvirtualisierung ohne Netzwerkcontroller Windows Server 2012 bis 2016; „{h}“ ist neuer.</translation>
    </message>
    <message>
        <source>{os} is not in the list of hosts that {v} supports.</source>
        <translation>{os} steht nicht in der Liste der Hosts, die {v} unterstützt.</translation>
    </message>
    <message>
        <source>VLAN {v} is not among the VLANs that &quot;{vmn}&quot; has behind this uplink.</source>
        <translation>VLAN {v} gehört nicht zu den VLANs, die „{vmn}“ hinter diesem Uplink hat.</translation>
    </message>
    <message>
        <source>{n} hosts &gt; {m} tested.</source>
        <translation>{n} Hosts &gt; {m} getestete.</translation>
    </message>
    <message>
        <source>{n} logical networks &gt; {m} tested.</source>
        <translation>{n} logische Netzwerke &gt; {m} getestete.</translation>
    </message>
    <message>
        <source>{n} VM networks &gt; {m} tested.</source>
        <translation>{n} VM-Netzwerke &gt; {m} getestete.</translation>
    </message>
    <message>
        <source>{n} machines &gt; {m} tested.</source>
        <translation>{n} virtuelle Computer &gt; {m} getestete.</translation>
    </message>
    <message>
        <source>{n} machines &gt; {m} on a cluster.</source>
        <translation>{n} virtuelle Computer &gt; {m} in einem Cluster.</translation>
    </message>
    <message>
        <source>{n} machines &gt; {m} on a host.</source>
        <translation>{n} virtuelle Computer &gt; {m} auf einem Host.</translation>
    </message>
    <message>
        <source>No address of the host&apos;s adapters lies in {cidr}.</source>
        <translation>Keine Adresse der Adapter des Hosts liegt in {cidr}.</translation>
    </message>
    <message>
        <source>{n} guaranteed &gt; {m} of the uplink.</source>
        <translation>{n} garantiert &gt; {m} des Uplinks.</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 32.</source>
        <translation>{n} liegt außerhalb von 1 bis 32.</translation>
    </message>
    <message>
        <source>More than one speed: {list}.</source>
        <translation>Mehr als eine Geschwindigkeit: {list}.</translation>
    </message>
    <message>
        <source>{n} adapters &gt; 1.</source>
        <translation>{n} Adapter &gt; 1.</translation>
    </message>
    <message>
        <source>{a} is neither Hyper-V Port nor Dynamic.</source>
        <translation>{a} ist weder „Hyper-V-Port“ noch „Dynamisch“.</translation>
    </message>
    <message>
        <source>The adapters differ in {what}; SET compares exactly this.</source>
        <translation>Die Adapter unterscheiden sich in {what}; genau das vergleicht SET.</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 8.</source>
        <translation>{n} liegt außerhalb von 1 bis 8.</translation>
    </message>
    <message>
        <source>{a} is not switch-independent.</source>
        <translation>{a} ist nicht switchunabhängig.</translation>
    </message>
    <message>
        <source>The members end on more than one switch: {list}.</source>
        <translation>Die Mitglieder enden an mehr als einem Switch: {list}.</translation>
    </message>
    <message>
        <source>More than one forwarding extension: {list}.</source>
        <translation>Mehr als eine Weiterleitungserweiterung: {list}.</translation>
    </message>
    <message>
        <source>{mac} has more than one user: {list}.</source>
        <translation>{mac} wird mehrfach verwendet: {list}.</translation>
    </message>
    <message>
        <source>The lowest bit of the first octet of {mac} is 1.</source>
        <translation>Das niedrigste Bit im ersten Oktett von {mac} ist 1.</translation>
    </message>
    <message>
        <source>{a} &gt; {b}.</source>
        <translation>{a} &gt; {b}.</translation>
    </message>
    <message>
        <source>The range begins with {prefix}, which belongs to {vendor}.</source>
        <translation>Der Bereich beginnt mit {prefix}, das {vendor} gehört.</translation>
    </message>
    <message>
        <source>{mac} is below the start or above the end of every pool in reach.</source>
        <translation>{mac} liegt vor dem Anfang oder nach dem Ende jedes Pools, der in Frage kommt.</translation>
    </message>
    <message>
        <source>{n} characters &gt; 64.</source>
        <translation>{n} Zeichen &gt; 64.</translation>
    </message>
    <message>
        <source>{ip} has more than one user: {list}.</source>
        <translation>{ip} wird mehrfach verwendet: {list}.</translation>
    </message>
    <message>
        <source>{proto} {port} appears twice on one external address.</source>
        <translation>{proto} {port} kommt an einer externen Adresse zweimal vor.</translation>
    </message>
    <message>
        <source>{n} is outside 1 to 65535.</source>
        <translation>{n} liegt außerhalb von 1 bis 65535.</translation>
    </message>
    <message>
        <source>{ip} lies in none of the subnets of &quot;{vmn}&quot;.</source>
        <translation>{ip} liegt in keinem der Subnetze von „{vmn}“.</translation>
    </message>
    <message>
        <source>{n} uses of one adapter &gt; 1.</source>
        <translation>{n} Verwendungen eines Adapters &gt; 1.</translation>
    </message>
    <message>
        <source>VLAN {ids} is needed by the networks on this adapter and is not in the port&apos;s list.</source>
        <translation>VLAN {ids} wird von den Netzwerken an diesem Adapter gebraucht und fehlt in der Liste des Ports.</translation>
    </message>
    <message>
        <source>{speed} &lt; 10 Gbit/s.</source>
        <translation>{speed} &lt; 10 Gbit/s.</translation>
    </message>
    <message>
        <source>{n} defaults &gt; 1.</source>
        <translation>{n} Standardklassifizierungen &gt; 1.</translation>
    </message>
    <message>
        <source>{ip} lies in the range of &quot;{p}&quot; and is not reserved there.</source>
        <translation>{ip} liegt im Bereich von „{p}“ und ist dort nicht reserviert.</translation>
    </message>
    <message>
        <source>Different lists: {list}.</source>
        <translation>Verschiedene Listen: {list}.</translation>
    </message>
    <message>
        <source>{n} addresses needed &gt; {m} to give out.</source>
        <translation>{n} Adressen gebraucht &gt; {m} verfügbar.</translation>
    </message>
    <message>
        <source>{ip} is no address of {net}.</source>
        <translation>{ip} ist keine Adresse von {net}.</translation>
    </message>
    <message>
        <source>{a} to {b} and {net} are not of one IP version.</source>
        <translation>{a} bis {b} und {net} gehören nicht zu einer IP-Version.</translation>
    </message>
    <message>
        <source>{n} VM subnets &gt; {m} multicast addresses.</source>
        <translation>{n} VM-Subnetze &gt; {m} Multicastadressen.</translation>
    </message>
    <message>
        <source>{n} % &gt; 90 %.</source>
        <translation>{n} % &gt; 90 %.</translation>
    </message>
    <message>
        <source>{ip} is the network or broadcast address of the subnet.</source>
        <translation>{ip} ist die Netzwerk- oder Broadcastadresse des Subnetzes.</translation>
    </message>
    <message>
        <source>The ranges share {a} to {b}.</source>
        <translation>Die Bereiche haben {a} bis {b} gemeinsam.</translation>
    </message>
    <message>
        <source>{r} is not within {a} to {b}.</source>
        <translation>{r} liegt nicht in {a} bis {b}.</translation>
    </message>
    <message>
        <source>{n} tiers &gt; {m} reserved VIPs.</source>
        <translation>{n} Ebenen &gt; {m} reservierte VIPs.</translation>
    </message>
    <message>
        <source>More than one isolated secondary for primary {p}: {list}.</source>
        <translation>Mehr als ein isoliertes sekundäres VLAN für das primäre {p}: {list}.</translation>
    </message>
    <message>
        <source>Primary {v} = secondary {v}.</source>
        <translation>Primäres VLAN {v} = sekundäres VLAN {v}.</translation>
    </message>
    <message>
        <source>Primary {v} in &quot;{s1}&quot; = primary {v} in &quot;{s2}&quot;.</source>
        <translation>Primäres VLAN {v} in „{s1}“ = primäres VLAN {v} in „{s2}“.</translation>
    </message>
    <message>
        <source>More than one secondary VLAN: {list}.</source>
        <translation>Mehr als ein sekundäres VLAN: {list}.</translation>
    </message>
    <message>
        <source>Secondary {s} of primary {p1} = secondary {s} of primary {p2}.</source>
        <translation>Sekundäres VLAN {s} des primären {p1} = sekundäres VLAN {s} des primären {p2}.</translation>
    </message>
    <message>
        <source>Secondary {v} in &quot;{s1}&quot; = VLAN {v} in &quot;{s2}&quot;.</source>
        <translation>Sekundäres VLAN {v} in „{s1}“ = VLAN {v} in „{s2}“.</translation>
    </message>
    <message>
        <source>The routing domain of &quot;{a}&quot; = that of &quot;{b}&quot;.</source>
        <translation>Die Routingdomäne von „{a}“ = die von „{b}“.</translation>
    </message>
    <message>
        <source>{n} host adapters &gt; 1.</source>
        <translation>{n} Hostadapter &gt; 1.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has no form &quot;address/length&quot;.</source>
        <translation>„{text}“ hat nicht die Form „Adresse/Länge“.</translation>
    </message>
    <message>
        <source>{text} has bits after the prefix; without them it is {net}.</source>
        <translation>{text} hat Bits hinter dem Präfix; ohne sie ist es {net}.</translation>
    </message>
    <message>
        <source>{a} and {b} have addresses in common, and host group &quot;{g}&quot; sees both.</source>
        <translation>{a} und {b} haben gemeinsame Adressen, und die Hostgruppe „{g}“ sieht beide.</translation>
    </message>
    <message>
        <source>&quot;{s1}&quot; and &quot;{s2}&quot;: 2 sites of one logical network &gt; 1.</source>
        <translation>„{s1}“ und „{s2}“: 2 Standorte eines logischen Netzwerks &gt; 1.</translation>
    </message>
    <message>
        <source>Timeout {a} s is not below interval {b} s.</source>
        <translation>Timeout {a} s liegt nicht unter dem Intervall {b} s.</translation>
    </message>
    <message>
        <source>{ip} lies in no VIP range of its pools.</source>
        <translation>{ip} liegt in keinem VIP-Bereich seiner Pools.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number from 0 to 4094.</source>
        <translation>„{text}“ ist keine Zahl von 0 bis 4094.</translation>
    </message>
    <message>
        <source>VLAN {v}: 2 rows or more &gt; 1.</source>
        <translation>VLAN {v}: 2 Zeilen oder mehr &gt; 1.</translation>
    </message>
    <message>
        <source>VLAN {v} of &quot;{ln1}&quot; = VLAN {v} of &quot;{ln2}&quot;.</source>
        <translation>VLAN {v} von „{ln1}“ = VLAN {v} von „{ln2}“.</translation>
    </message>
    <message>
        <source>The kind {kind} asks for isolation {iso}; the VM network has another one.</source>
        <translation>Die Art {kind} verlangt die Isolation {iso}; das VM-Netzwerk hat eine andere.</translation>
    </message>
    <message>
        <source>VLAN {v} has 2 VM networks or more &gt; 1.</source>
        <translation>VLAN {v} hat 2 VM-Netzwerke oder mehr &gt; 1.</translation>
    </message>
    <message>
        <source>&quot;{a}&quot; and &quot;{b}&quot; have addresses in common.</source>
        <translation>„{a}“ und „{b}“ haben gemeinsame Adressen.</translation>
    </message>
    <message>
        <source>{ip} lies in a reserved or VIP range of &quot;{p}&quot;.</source>
        <translation>{ip} liegt in einem reservierten oder VIP-Bereich von „{p}“.</translation>
    </message>
    <message>
        <source>{ip} lies in the range of no pool of &quot;{vmn}&quot;.</source>
        <translation>{ip} liegt in keinem Pool von „{vmn}“.</translation>
    </message>
    <message>
        <source>{m} adapters &gt; {n}.</source>
        <translation>{m} Adapter &gt; {n}.</translation>
    </message>
    <message>
        <source>1 virtual processor &lt; 2.</source>
        <translation>1 virtueller Prozessor &lt; 2.</translation>
    </message>
    <message>
        <source>{route} and the subnet of &quot;{sub}&quot; have addresses in common.</source>
        <translation>{route} und das Subnetz von „{sub}“ haben gemeinsame Adressen.</translation>
    </message>
    <message>
        <source>{n} is outside 0 to 100.</source>
        <translation>{n} liegt außerhalb von 0 bis 100.</translation>
    </message>
    <message>
        <source>VSID {n} of &quot;{a}&quot; = VSID {n} of &quot;{b}&quot;.</source>
        <translation>VSID {n} von „{a}“ = VSID {n} von „{b}“.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no number from 4096 to 16,777,214.</source>
        <translation>„{text}“ ist keine Zahl von 4096 bis 16.777.214.</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is empty.</source>
        <translation>{field1} von „{name1}“ ist leer.</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}.</source>
        <translation>{field1} von „{name1}“ ist {shown1}.</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}; {field2} of &quot;{name2}&quot; is {shown2}.</source>
        <translation>{field1} von „{name1}“ ist {shown1}; {field2} von „{name2}“ ist {shown2}.</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}; {field2} of &quot;{name2}&quot; is {shown2}; {field3} of &quot;{name3}&quot; is {shown3}.</source>
        <translation>{field1} von „{name1}“ ist {shown1}; {field2} von „{name2}“ ist {shown2}; {field3} von „{name3}“ ist {shown3}.</translation>
    </message>
    <message>
        <source>{field1} of &quot;{name1}&quot; is {shown1}; {field2} of &quot;{name2}&quot; is {shown2}; {field3} of &quot;{name3}&quot; is {shown3}; {field4} of &quot;{name4}&quot; is {shown4}.</source>
        <translation>{field1} von „{name1}“ ist {shown1}; {field2} von „{name2}“ ist {shown2}; {field3} von „{name3}“ ist {shown3}; {field4} von „{name4}“ ist {shown4}.</translation>
    </message>
    <message>
        <source>The logical switches and uplink port profiles of the nodes of &quot;{c}&quot; are not the same.</source>
        <translation>Die logischen Switches und Uplinkportprofile der Knoten von „{c}“ sind nicht gleich.</translation>
    </message>
    <message>
        <source>0 IP pools for provider addresses in &quot;{site}&quot; &lt; 1.</source>
        <translation>0 IP-Pools für Anbieteradressen in „{site}“ &lt; 1.</translation>
    </message>
    <message>
        <source>0 adapters of &quot;{h}&quot; marked for management &lt; 1.</source>
        <translation>0 für die Verwaltung markierte Adapter von „{h}“ &lt; 1.</translation>
    </message>
    <message>
        <source>The uplink of a virtual switch on &quot;{h}&quot; is an LBFO team.</source>
        <translation>Der Uplink eines virtuellen Switches auf „{h}“ ist ein LBFO-Team.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 of &quot;{h}&quot; &lt; Windows Server 2012, the first with teaming.</source>
        <translation>Windows Server 2008 R2 von „{h}“ &lt; Windows Server 2012, der ersten Version mit Teaming.</translation>
    </message>
    <message>
        <source>0 uplink port profiles of &quot;{ls}&quot; &lt; 1.</source>
        <translation>0 Uplinkportprofile von „{ls}“ &lt; 1.</translation>
    </message>
    <message>
        <source>The uplink of &quot;{ls}&quot; is an embedded team; the version on &quot;{h}&quot; or that of VMM &lt; 2016.</source>
        <translation>Der Uplink von „{ls}“ ist ein eingebettetes Team; die Version auf „{h}“ oder die von VMM &lt; 2016.</translation>
    </message>
    <message>
        <source>&quot;{h}&quot; is a dedicated gateway, and &quot;{vnic}&quot; is on a virtualized network.</source>
        <translation>„{h}“ ist ein dediziertes Gateway, und „{vnic}“ liegt in einem virtualisierten Netzwerk.</translation>
    </message>
    <message>
        <source>0 rows of &quot;{site}&quot; &lt; 1.</source>
        <translation>0 Zeilen von „{site}“ &lt; 1.</translation>
    </message>
    <message>
        <source>A row of &quot;{site}&quot; has VLAN 0 and no subnet.</source>
        <translation>Eine Zeile von „{site}“ hat VLAN 0 und kein Subnetz.</translation>
    </message>
    <message>
        <source>Windows Server 2012 of &quot;{h}&quot; &lt; Windows Server 2012 R2.</source>
        <translation>Windows Server 2012 von „{h}“ &lt; Windows Server 2012 R2.</translation>
    </message>
    <message>
        <source>The method of &quot;{tier}&quot; is NLB, and &quot;{vmn}&quot; is virtualized.</source>
        <translation>Das Verfahren von „{tier}“ ist NLB, und „{vmn}“ ist virtualisiert.</translation>
    </message>
    <message>
        <source>0 IP pools of &quot;{sub}&quot; &lt; 1.</source>
        <translation>0 IP-Pools von „{sub}“ &lt; 1.</translation>
    </message>
    <message>
        <source>0 adapters of &quot;{vm}&quot; that allow MAC address spoofing &lt; 1.</source>
        <translation>0 Adapter von „{vm}“, die MAC-Adressspoofing erlauben, &lt; 1.</translation>
    </message>
    <message>
        <source>0 routes of &quot;{vpn}&quot; &lt; 1, and BGP is switched off.</source>
        <translation>0 Routen von „{vpn}“ &lt; 1, und BGP ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fd::ui::CanvasView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Drag a host or a physical switch from the palette, or press Insert.</source>
        <translation>Ziehen Sie einen Host oder physischen Switch aus der Palette oder drücken Sie Einfg.</translation>
    </message>
    <message>
        <source>There is nothing to show in this view yet.</source>
        <translation>In dieser Ansicht ist noch nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n adapter(s)</source>
        <translation>
            <numerusform>%n Adapter</numerusform>
            <numerusform>%n Adapter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Positions are locked. Unlock them in the Arrange menu.</source>
        <translation>Die Positionen sind gesperrt. Entsperren Sie sie im Menü „Anordnen“.</translation>
    </message>
    <message>
        <source>Nothing can be added here.</source>
        <translation>Hier kann nichts hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ChartPage</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ClipboardActions</name>
    <message numerus="yes">
        <source>%n objects copied.</source>
        <translation>
            <numerusform>%n Objekt kopiert.</numerusform>
            <numerusform>%n Objekte kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects cut.</source>
        <translation>
            <numerusform>%n Objekt ausgeschnitten.</numerusform>
            <numerusform>%n Objekte ausgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n objects</source>
        <translation>
            <numerusform>%n Objekt eingefügt</numerusform>
            <numerusform>%n Objekte eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables not kept</source>
        <translation>
            <numerusform>%n Kabel nicht übernommen</numerusform>
            <numerusform>%n Kabel nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links not kept</source>
        <translation>
            <numerusform>%n Verknüpfung nicht übernommen</numerusform>
            <numerusform>%n Verknüpfungen nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects left out</source>
        <translation>
            <numerusform>%n Objekt ausgelassen</numerusform>
            <numerusform>%n Objekte ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence made of parts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2 &quot;%3&quot;</source>
        <comment>object, field, what it referred to</comment>
        <translation>%1: %2 „%3“</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::CommandPalette</name>
    <message>
        <source>Enter runs, Alt+Enter shows the place in the menus, Esc closes.</source>
        <translation>Eingabe führt aus, Alt+Eingabe zeigt die Stelle in den Menüs, Esc schließt.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ComparePage</name>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>&amp;A:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>&amp;B:</source>
        <translation>&amp;B:</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Adapters of the host</source>
        <translation>Adapter des Hosts</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>What is compared in pictures</source>
        <translation>Was in Bildern verglichen wird</translation>
    </message>
    <message>
        <source>Difference on the diagram</source>
        <translation>Unterschied im Diagramm</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was wurde geändert?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Changes of the design</source>
        <translation>Änderungen des Entwurfs</translation>
    </message>
    <message>
        <source>Processors in run A</source>
        <translation>Prozessoren in Lauf A</translation>
    </message>
    <message>
        <source>Processors in run B</source>
        <translation>Prozessoren in Lauf B</translation>
    </message>
    <message>
        <source>Adapters in run A</source>
        <translation>Adapter in Lauf A</translation>
    </message>
    <message>
        <source>Adapters in run B</source>
        <translation>Adapter in Lauf B</translation>
    </message>
    <message>
        <source>Run two scenarios, or one before and after a change, to compare them.</source>
        <translation>Führen Sie zwei Szenarien aus, oder eines vor und nach einer Änderung, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Both runs have the same numbers.</source>
        <translation>Beide Läufe haben dieselben Zahlen.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>The design is the same in both runs.</source>
        <translation>Der Entwurf ist in beiden Läufen derselbe.</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
</context>
<context>
    <name>fd::ui::CoreChart</name>
    <message>
        <source>Load of each processor over time</source>
        <translation>Last jedes Prozessors im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time in s</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
</context>
<context>
    <name>fd::ui::DuplicateActions</name>
    <message numerus="yes">
        <source>%n objects duplicated.</source>
        <translation>
            <numerusform>%n Objekt dupliziert.</numerusform>
            <numerusform>%n Objekte dupliziert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>fd::ui::DuplicateDialog</name>
    <message>
        <source>Duplicate many</source>
        <translation>Mehrfach duplizieren</translation>
    </message>
    <message>
        <source>To the next free ports</source>
        <translation>An die nächsten freien Ports</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of each of the selected objects</source>
        <translation>
            <numerusform>%n Kopie jedes ausgewählten Objekts</numerusform>
            <numerusform>%n Kopien jedes ausgewählten Objekts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;IP addresses from the same pools</source>
        <translation>&amp;IP-Adressen aus denselben Pools</translation>
    </message>
    <message>
        <source>Copy the &amp;machines on them too</source>
        <translation>Die V&amp;Ms darauf mitkopieren</translation>
    </message>
    <message>
        <source>Add many</source>
        <translation>Mehrere hinzufügen</translation>
    </message>
    <message>
        <source>Host groups</source>
        <translation>Hostgruppen</translation>
    </message>
    <message>
        <source>To the same ports, further on for each copy</source>
        <translation>An dieselben Ports, je Kopie weitergezählt</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>A&amp;nzahl:</translation>
    </message>
    <message>
        <source>N&amp;ames:</source>
        <translation>N&amp;amen:</translation>
    </message>
    <message>
        <source>&amp;Spread over:</source>
        <translation>&amp;Verteilen auf:</translation>
    </message>
    <message>
        <source>&amp;Cables:</source>
        <translation>&amp;Kabel:</translation>
    </message>
    <message>
        <source>Without a tick all stay in the host group of the original.</source>
        <translation>Ohne Auswahl bleiben alle in der Hostgruppe des Originals.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Makes %1.</source>
        <comment>a list of numbers and kinds</comment>
        <translation>Ergibt %1.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>&amp;Ansicht:</translation>
    </message>
    <message>
        <source>A&amp;rea:</source>
        <translation>&amp;Bereich:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>Farb&amp;schema:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>Ausricht&amp;ung:</translation>
    </message>
    <message>
        <source>Re&amp;solution:</source>
        <translation>Auf&amp;lösung:</translation>
    </message>
    <message>
        <source>Transparent &amp;background</source>
        <translation>Durchsichtiger &amp;Hintergrund</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Für den Druck</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>So groß wie das Bild</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>One HTML file with all tables, pictures, problems and simulated runs.</source>
        <translation>Eine HTML-Datei mit allen Tabellen, Bildern, Problemen und simulierten Läufen.</translation>
    </message>
    <message>
        <source>With the &amp;loads of the simulation</source>
        <translation>Mit den Las&amp;ten der Simulation</translation>
    </message>
    <message>
        <source>What the diagram shows of the simulated moment is in the picture too</source>
        <translation>Was das Diagramm vom simulierten Moment zeigt, ist auch im Bild</translation>
    </message>
    <message>
        <source>Scale:</source>
        <translation>Maßstab:</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Signs of problems</source>
        <translation>Zeichen für Probleme</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Schnittmarken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Title bloc&amp;k</source>
        <translation>Sch&amp;riftfeld</translation>
    </message>
    <message>
        <source>Fit to one sheet</source>
        <translation>Auf ein Blatt einpassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 sheets</source>
        <translation>%1 × %2 Blätter</translation>
    </message>
    <message>
        <source>What is on screen</source>
        <translation>Was auf dem Bildschirm ist</translation>
    </message>
</context>
<context>
    <name>fd::ui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Die Vorschau wird gezeichnet …</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of %1</source>
        <translation>
            <numerusform>%n Blatt von %1</numerusform>
            <numerusform>%n Blätter von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>fd::ui::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fd::ui::FindBar</name>
    <message>
        <source>Find: a name, or kind:nic speed:&gt;=10 vlan:120 site:&quot;New York&quot; problem:error</source>
        <translation>Suchen: ein Name oder kind:nic speed:&gt;=10 vlan:120 site:&quot;New York&quot; problem:error</translation>
    </message>
    <message>
        <source>Find objects</source>
        <translation>Objekte suchen</translation>
    </message>
    <message>
        <source>Previous result (Shift+F3)</source>
        <translation>Vorheriges Ergebnis (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next result (F3)</source>
        <translation>Nächstes Ergebnis (F3)</translation>
    </message>
    <message>
        <source>Select all results</source>
        <translation>Alle Ergebnisse auswählen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position, number of results</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::HeatMap</name>
    <message>
        <source>No processor received anything in this run.</source>
        <translation>In diesem Lauf hat kein Prozessor etwas empfangen.</translation>
    </message>
    <message>
        <source>Run a scenario to see what each processor has to do.</source>
        <translation>Führen Sie ein Szenario aus, um zu sehen, was jeder Prozessor zu tun hat.</translation>
    </message>
    <message>
        <source>Load in %</source>
        <translation>Last in %</translation>
    </message>
</context>
<context>
    <name>fd::ui::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Start of the help</source>
        <translation>Anfang der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>fd::ui::HistoryPanel</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>fd::ui::HowMany</name>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>The number in braces counts up</source>
        <translation>Die Zahl in geschweiften Klammern zählt hoch</translation>
    </message>
    <message>
        <source>How &amp;many?</source>
        <translation>Wie &amp;viele?</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>&amp;Namen:</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>fd::ui::InspectorPanel</name>
    <message>
        <source>Keep showing this object</source>
        <translation>Dieses Objekt weiter anzeigen</translation>
    </message>
    <message>
        <source>Problems here</source>
        <translation>Probleme hier</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Select an object to see and change what it is.</source>
        <translation>Wählen Sie ein Objekt aus, um seine Eigenschaften zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Choose one kind to change its fields:</source>
        <translation>Wählen Sie eine Art, um ihre Felder zu ändern:</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>of different kinds</source>
        <translation>verschiedener Art</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>kind, name, field that refers to the object</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::KeyEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which loses it if you assign it here.</source>
        <comment>key, command</comment>
        <translation>%1 gehört zu „%2“ und geht dort verloren, wenn Sie es hier zuweisen.</translation>
    </message>
    <message>
        <source>T&amp;ake over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>fd::ui::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>fd::ui::LayoutBar</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep these places. One step that can be undone.</source>
        <translation>Diese Plätze behalten. Ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave everything where it was.</source>
        <translation>Alles lassen, wo es war.</translation>
    </message>
    <message>
        <source>Layout of everything:</source>
        <translation>Alles anordnen:</translation>
    </message>
    <message>
        <source>Layout of the selection:</source>
        <translation>Auswahl anordnen:</translation>
    </message>
    <message>
        <source>Layout preview</source>
        <translation>Vorschau der Anordnung</translation>
    </message>
</context>
<context>
    <name>fd::ui::LongWork</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the design</source>
        <translation>Der Entwurf wird geprüft</translation>
    </message>
    <message>
        <source>The design has been checked.</source>
        <translation>Der Entwurf ist geprüft.</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation läuft</translation>
    </message>
    <message>
        <source>The simulation has ended.</source>
        <translation>Die Simulation ist beendet.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparaturen werden ausgeführt</translation>
    </message>
    <message>
        <source>The repairs have been made.</source>
        <translation>Die Reparaturen sind ausgeführt.</translation>
    </message>
    <message>
        <source>Computing reachability</source>
        <translation>Die Erreichbarkeit wird berechnet</translation>
    </message>
    <message>
        <source>Reachability has been computed.</source>
        <translation>Die Erreichbarkeit ist berechnet.</translation>
    </message>
</context>
<context>
    <name>fd::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Fabric Designer</source>
        <translation>Fabric Designer</translation>
    </message>
    <message>
        <source>%1[*] (read-only) - %2</source>
        <comment>design, program</comment>
        <translation>%1[*] (schreibgeschützt) - %2</translation>
    </message>
    <message>
        <source>%1[*] - %2</source>
        <comment>design, program</comment>
        <translation>%1[*] - %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, advice</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of advice</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking, %n left</source>
        <translation>
            <numerusform>Prüfung läuft, noch %n</numerusform>
            <numerusform>Prüfung läuft, noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of hosts, number of machines</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Gliederung anzeigen</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Inspektor anzeigen</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Zurück auf 100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n objects deleted.</source>
        <translation>
            <numerusform>%n Objekt gelöscht.</numerusform>
            <numerusform>%n Objekte gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>There is nothing that &quot;%1&quot; could be connected to.</source>
        <translation>Es gibt nichts, womit „%1“ verbunden werden könnte.</translation>
    </message>
    <message>
        <source>Connect &quot;%1&quot; to…</source>
        <translation>„%1“ verbinden mit…</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Einfügen: %1</translation>
    </message>
    <message>
        <source>Command or object: &gt; for commands, @ for objects</source>
        <translation>Befehl oder Objekt: &gt; für Befehle, @ für Objekte</translation>
    </message>
    <message>
        <source>About Fabric Designer</source>
        <translation>Über Fabric Designer</translation>
    </message>
    <message>
        <source>Fabric Designer %1</source>
        <translation>Fabric Designer %1</translation>
    </message>
    <message>
        <source>Design, check and simulate Hyper-V and VMM network fabrics.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Hyper-V- und VMM-Netzwerke entwerfen, prüfen und simulieren.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Fabric designs (*.fabric);;All files (*)</source>
        <translation>Fabric-Entwürfe (*.fabric);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Andernfalls gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not opened. %2</source>
        <translation>„%1“ wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Lesbares öffnen</translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;.</source>
        <translation>Es gibt kein Beispiel „%1“.</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>An anderem Ort speichern…</translation>
    </message>
    <message>
        <source>The file was changed by another program.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Fassung behalten</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more notes)</source>
        <translation>
            <numerusform>(und %n weitere Anmerkung)</numerusform>
            <numerusform>(und %n weitere Anmerkungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Notes on opening</source>
        <translation>Anmerkungen zum Öffnen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <comment>for example 3 hosts</comment>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is connected here that could be disconnected.</source>
        <translation>Hier ist nichts verbunden, was sich trennen ließe.</translation>
    </message>
    <message>
        <source>No host uses it yet.</source>
        <translation>Noch kein Host verwendet es.</translation>
    </message>
    <message>
        <source>There is no host that it could be deployed to.</source>
        <translation>Es gibt keinen Host, auf dem es bereitgestellt werden könnte.</translation>
    </message>
    <message>
        <source>Deploy &quot;%1&quot; to…</source>
        <translation>„%1“ bereitstellen auf…</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>VLAN, who uses it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>VLAN: none</source>
        <translation>VLAN: keines</translation>
    </message>
    <message>
        <source>Show where one VLAN goes</source>
        <translation>Anzeigen, wohin ein VLAN führt</translation>
    </message>
    <message>
        <source>Show only a part of the design</source>
        <translation>Nur einen Teil des Entwurfs anzeigen</translation>
    </message>
    <message>
        <source>only problems</source>
        <translation>nur Probleme</translation>
    </message>
    <message>
        <source>Filter: all</source>
        <translation>Filter: alles</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind, owner</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>recovered work</source>
        <translation>wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The file itself is not changed.</source>
        <translation>Die Datei selbst wird nicht verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are no designs and were not opened.</source>
        <translation>
            <numerusform>%n Datei ist kein Entwurf und wurde nicht geöffnet.</numerusform>
            <numerusform>%n Dateien sind keine Entwürfe und wurden nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list and cannot be opened. Copy its rows in a spreadsheet and paste them into the Table view.</source>
        <translation>„%1“ ist eine Liste und kann nicht geöffnet werden. Kopieren Sie die Zeilen in einer Tabellenkalkulation und fügen Sie sie in der Tabellenansicht ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no design and was not opened. Designs end with .fabric.</source>
        <translation>„%1“ ist kein Entwurf und wurde nicht geöffnet. Entwürfe enden auf .fabric.</translation>
    </message>
    <message>
        <source>Looking for repairs…</source>
        <translation>Reparaturen werden gesucht …</translation>
    </message>
    <message>
        <source>Show in the Problems panel</source>
        <translation>Im Bereich „Probleme“ zeigen</translation>
    </message>
    <message>
        <source>There is no ready-made repair</source>
        <translation>Es gibt keine fertige Reparatur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>repair, what it changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 (not found): locate…</source>
        <translation>%1 (nicht gefunden): suchen …</translation>
    </message>
    <message>
        <source>Opening &quot;%1&quot;</source>
        <translation>„%1“ wird geöffnet</translation>
    </message>
    <message>
        <source>Writing &quot;%1&quot;</source>
        <translation>„%1“ wird geschrieben</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>Das Bild wird gezeichnet</translation>
    </message>
    <message>
        <source>Another design is being opened.</source>
        <translation>Ein anderer Entwurf wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>Check cancelled</source>
        <translation>Prüfung abgebrochen</translation>
    </message>
</context>
<context>
    <name>fd::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>fd::ui::MigrationChart</name>
    <message>
        <source>waits for a free slot</source>
        <translation>wartet auf einen freien Platz</translation>
    </message>
    <message>
        <source>%1, stands still for %2 ms</source>
        <translation>%1, Stillstand %2 ms</translation>
    </message>
    <message>
        <source>Time in s</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>No machine moved during this run.</source>
        <translation>Während dieses Laufs wurde kein virtueller Computer migriert.</translation>
    </message>
    <message>
        <source>Run a scenario that moves machines to see their migrations.</source>
        <translation>Führen Sie ein Szenario aus, das virtuelle Computer verschiebt, um deren Migrationen zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2 of memory, %3 dirtied each second</source>
        <translation>%1: %2 Arbeitsspeicher, %3 je Sekunde geändert</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>It waits: the hosts take part in as many migrations as they may.</source>
        <translation>Wartet: Die Hosts führen bereits so viele Migrationen aus, wie sie dürfen.</translation>
    </message>
    <message>
        <source>Passes: %1</source>
        <translation>Durchgänge: %1</translation>
    </message>
    <message>
        <source>Slower for %1 (brown-out), still for %2 ms (black-out)</source>
        <translation>%1 lang verlangsamt (Brown-out), %2 ms Stillstand (Black-out)</translation>
    </message>
    <message>
        <source>Paused because of the pass limit: it dirties memory as fast as it can be sent.</source>
        <translation>Wegen der Durchgangsgrenze angehalten: Der Arbeitsspeicher ändert sich so schnell, wie er gesendet werden kann.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Dirtied each second</source>
        <translation>Geändert je Sekunde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>paused because of the pass limit</source>
        <translation>wegen der Durchgangsgrenze angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s); the longest, %1, takes %2.</source>
        <translation>
            <numerusform>%n Migration; %1 dauert %2.</numerusform>
            <numerusform>%n Migrationen; die längste, %1, dauert %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s), none finished.</source>
        <translation>
            <numerusform>%n Migration, nicht abgeschlossen.</numerusform>
            <numerusform>%n Migrationen, keine abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
</context>
<context>
    <name>fd::ui::NewDesignWizard</name>
    <message>
        <source>New design step by step</source>
        <translation>Neuer Entwurf Schritt für Schritt</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Where do the hosts stand? Each place becomes a host group with its own VLANs, subnets and top-of-rack switches.</source>
        <translation>Wo stehen die Hosts? Jeder Ort wird zu einer Hostgruppe mit eigenen VLANs, Subnetzen und Top-of-Rack-Switches.</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <comment>name of a site</comment>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Sites, one in a line</source>
        <translation>Standorte, einer je Zeile</translation>
    </message>
    <message>
        <source>&amp;Sites, one in a line:</source>
        <translation>S&amp;tandorte, einer je Zeile:</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>How many hosts does each site have, and how are they connected?</source>
        <translation>Wie viele Hosts hat jeder Standort, und wie sind sie angeschlossen?</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>&amp;Hosts in each site:</source>
        <translation>&amp;Hosts je Standort:</translation>
    </message>
    <message>
        <source>&amp;Adapters of each host:</source>
        <translation>&amp;Adapter je Host:</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>Ges&amp;chwindigkeit:</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Management and virtual machines are always there. What else do the hosts carry, and over which adapters?</source>
        <translation>Verwaltung und virtuelle Computer gibt es immer. Was tragen die Hosts noch, und über welche Adapter?</translation>
    </message>
    <message>
        <source>&amp;Cluster heartbeat and shared volumes</source>
        <translation>&amp;Clusterheartbeat und freigegebene Clustervolumes</translation>
    </message>
    <message>
        <source>&amp;Live migration</source>
        <translation>&amp;Livemigration</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>Speiche&amp;r</translation>
    </message>
    <message>
        <source>C&amp;onverged: everything over one embedded team (SET)</source>
        <translation>K&amp;onvergent: alles über ein eingebettetes Team (SET)</translation>
    </message>
    <message>
        <source>S&amp;eparate: one adapter for each kind of traffic, two for the machines</source>
        <translation>G&amp;etrennt: ein Adapter je Verkehrsart, zwei für die virtuellen Computer</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Tenants get networks of their own by network virtualization; they may all use the same addresses. Leave the list empty if there are none.</source>
        <translation>Mandanten erhalten durch Netzwerkvirtualisierung eigene Netzwerke; alle dürfen dieselben Adressen verwenden. Lassen Sie die Liste leer, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Tenants, one in a line</source>
        <translation>Mandanten, einer je Zeile</translation>
    </message>
    <message>
        <source>&amp;Tenants, one in a line:</source>
        <translation>&amp;Mandanten, einer je Zeile:</translation>
    </message>
    <message>
        <source>&amp;Virtual machines on each host:</source>
        <translation>&amp;Virtuelle Computer je Host:</translation>
    </message>
    <message>
        <source>This makes: %1.</source>
        <translation>Das ergibt: %1.</translation>
    </message>
    <message>
        <source>Na&amp;mes begin with:</source>
        <translation>Na&amp;men beginnen mit:</translation>
    </message>
</context>
<context>
    <name>fd::ui::ObjectTable</name>
    <message>
        <source>Kind of the rows</source>
        <translation>Art der Zeilen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>field</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Zeilen gruppieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fd::ui::ObjectTableModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>field, value, number of rows</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: problem</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fd::ui::OutlineModel</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, number of objects</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
</context>
<context>
    <name>fd::ui::OutlinePanel</name>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Order of the outline</source>
        <translation>Ordnung der Gliederung</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Nothing here yet. Drag a host from the palette or press Ctrl+K.</source>
        <translation>Hier ist noch nichts. Ziehen Sie einen Host aus der Palette oder drücken Sie Strg+K.</translation>
    </message>
</context>
<context>
    <name>fd::ui::PalettePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the palette</source>
        <translation>Palette filtern</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Drag to the view, or press Enter to insert</source>
        <translation>In die Ansicht ziehen oder mit der Eingabetaste einfügen</translation>
    </message>
</context>
<context>
    <name>fd::ui::PasteRowsDialog</name>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Rows to be made</source>
        <translation>Anzulegende Zeilen</translation>
    </message>
    <message>
        <source>Column %1 is left out: no field is called &quot;%2&quot;.</source>
        <translation>Spalte %1 wird ausgelassen: Kein Feld heißt „%2“.</translation>
    </message>
    <message>
        <source>These rows make %1.</source>
        <translation>Diese Zeilen ergeben %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be taken:</source>
        <translation>
            <numerusform>%n Zelle kann nicht übernommen werden:</numerusform>
            <numerusform>%n Zellen können nicht übernommen werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>fd::ui::PreferencesDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Restore defaults of this page</source>
        <translation>&amp;Standard dieser Seite wiederherstellen</translation>
    </message>
    <message>
        <source>Set by your instructor.</source>
        <translation>Von Ihrer Lehrkraft festgelegt.</translation>
    </message>
</context>
<context>
    <name>fd::ui::Presentation</name>
    <message>
        <source>%1 ends the presentation.</source>
        <comment>keys</comment>
        <translation>%1 beendet die Präsentation.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemDetails</name>
    <message>
        <source>About the problem</source>
        <translation>Über das Problem</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Take acceptance back</source>
        <translation>Akzeptieren zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;This problem…</source>
        <translation>&amp;Dieses Problem…</translation>
    </message>
    <message>
        <source>This rule for this &amp;object…</source>
        <translation>Diese Regel für dieses &amp;Objekt…</translation>
    </message>
    <message>
        <source>This &amp;rule everywhere…</source>
        <translation>Diese &amp;Regel überall…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>If left alone:</source>
        <translation>Wenn nichts geschieht:</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Akzeptiert von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Less about this rule</source>
        <translation>Weniger zu dieser Regel</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Mehr zu dieser Regel</translation>
    </message>
    <message>
        <source>adds a %1</source>
        <comment>kind of object</comment>
        <translation>fügt hinzu: %1</translation>
    </message>
    <message>
        <source>deletes %1</source>
        <translation>löscht %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 becomes %4</source>
        <translation>%1 von %2: %3 wird zu %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more objects</source>
        <translation>
            <numerusform>%1; %n weiteres Objekt</numerusform>
            <numerusform>%1; %n weitere Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of this kind</source>
        <translation>
            <numerusform>Alle %n dieser Art</numerusform>
            <numerusform>Alle %n dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n of this kind</source>
        <translation>
            <numerusform>%1: alle %n dieser Art</numerusform>
            <numerusform>%1: alle %n dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ready-made repair</source>
        <translation>Es gibt keine fertige Reparatur</translation>
    </message>
    <message>
        <source>Accept problem</source>
        <translation>Problem akzeptieren</translation>
    </message>
    <message>
        <source>Why is it fine here? The reason is kept in the design and shown in reports.</source>
        <translation>Warum ist das hier in Ordnung? Der Grund wird im Entwurf gespeichert und in Berichten gezeigt.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemsModel</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemsPanel</name>
    <message>
        <source>Only selection</source>
        <translation>Nur Auswahl</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Advice %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Akzeptiert %1</translation>
    </message>
    <message>
        <source>Open a design to have it checked.</source>
        <translation>Öffnen Sie einen Entwurf, damit er geprüft wird.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Kein Problem entspricht dem Filter.</translation>
    </message>
    <message numerus="yes">
        <source>No problems found. %n rules ran.</source>
        <translation>
            <numerusform>Keine Probleme gefunden. %n Regel wurde geprüft.</numerusform>
            <numerusform>Keine Probleme gefunden. %n Regeln wurden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By object</source>
        <translation>Nach Objekt</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachBar</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Verkehr</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>Port </source>
        <comment>before the number of a TCP port</comment>
        <translation>Port </translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Only differences from expected</source>
        <translation>Nur Abweichungen vom Erwarteten</translation>
    </message>
    <message>
        <source>Save or copy the matrix</source>
        <translation>Matrix speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>&amp;CSV speichern…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachDetails</name>
    <message>
        <source>Must reach</source>
        <translation>Muss erreichen</translation>
    </message>
    <message>
        <source>Expect that these reach each other; the matrix marks where they do not.</source>
        <translation>Erwarten, dass diese einander erreichen; die Matrix kennzeichnet, wo sie es nicht tun.</translation>
    </message>
    <message>
        <source>Must not reach</source>
        <translation>Darf nicht erreichen</translation>
    </message>
    <message>
        <source>Expect that these stay apart; the matrix marks where they do not.</source>
        <translation>Erwarten, dass diese getrennt bleiben; die Matrix kennzeichnet, wo sie es nicht sind.</translation>
    </message>
    <message>
        <source>The way of the packet and of its answer:</source>
        <translation>Der Weg des Pakets und seiner Antwort:</translation>
    </message>
    <message>
        <source>The way of the packet</source>
        <translation>Der Weg des Pakets</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Erwartet:</translation>
    </message>
    <message>
        <source>Expected reachability</source>
        <translation>Erwartete Erreichbarkeit</translation>
    </message>
    <message>
        <source>Remove expectation</source>
        <translation>Erwartung entfernen</translation>
    </message>
    <message>
        <source>Choose a cell to see why it is so.</source>
        <translation>Wählen Sie eine Zelle, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what happens</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (answer)</source>
        <translation>%1 (Antwort)</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Here it ends: %1</source>
        <translation>Hier endet es: %1</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts aus</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>expectation, whether it holds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachModel</name>
    <message>
        <source>No tenant</source>
        <translation>Kein Mandant</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>Kein Host</translation>
    </message>
    <message>
        <source>No subnet</source>
        <translation>Kein Subnetz</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n alike</source>
        <translation>
            <numerusform>%1 und %n gleichartiger</numerusform>
            <numerusform>%1 und %n gleichartige</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of adapters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An adapter and itself.</source>
        <translation>Ein Adapter und er selbst.</translation>
    </message>
    <message>
        <source>Some reach each other and some do not. For example: %1</source>
        <translation>Manche erreichen einander, manche nicht. Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>er selbst</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>sender, receiver, state</comment>
        <translation>%1 an %2: %3</translation>
    </message>
    <message>
        <source>, not as expected</source>
        <translation>, nicht wie erwartet</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachPanel</name>
    <message>
        <source>Reachability matrix</source>
        <translation>Erreichbarkeitsmatrix</translation>
    </message>
    <message>
        <source>Rows send, columns receive. Enter shows the way, Space opens the row, Shift+Space the column.</source>
        <translation>Zeilen senden, Spalten empfangen. Die Eingabetaste zeigt den Weg, die Leertaste öffnet die Zeile, Umschalt+Leertaste die Spalte.</translation>
    </message>
    <message>
        <source>%1 must reach %2</source>
        <translation>%1 muss %2 erreichen</translation>
    </message>
    <message>
        <source>%1 must not reach %2</source>
        <translation>%1 darf %2 nicht erreichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Open a design to see who reaches whom.</source>
        <translation>Öffnen Sie einen Entwurf, um zu sehen, wer wen erreicht.</translation>
    </message>
    <message>
        <source>Computing who reaches whom…</source>
        <translation>Es wird berechnet, wer wen erreicht…</translation>
    </message>
    <message>
        <source>Not computed. Choose Compute to see who reaches whom.</source>
        <translation>Nicht berechnet. Wählen Sie „Berechnen“, um zu sehen, wer wen erreicht.</translation>
    </message>
    <message>
        <source>Nothing is expected yet. Choose a cell, then Must reach or Must not reach.</source>
        <translation>Noch ist nichts erwartet. Wählen Sie eine Zelle und dann „Muss erreichen“ oder „Darf nicht erreichen“.</translation>
    </message>
    <message>
        <source>Everything is as expected.</source>
        <translation>Alles ist wie erwartet.</translation>
    </message>
    <message>
        <source>No adapter matches the filter.</source>
        <translation>Kein Adapter entspricht dem Filter.</translation>
    </message>
    <message>
        <source>The design has no adapters yet.</source>
        <translation>Der Entwurf hat noch keine Adapter.</translation>
    </message>
    <message>
        <source>The design has changed; the matrix shows how it was.</source>
        <translation>Der Entwurf hat sich geändert; die Matrix zeigt den früheren Stand.</translation>
    </message>
    <message>
        <source>%1 adapters of %2 kinds. Rows send, columns receive.</source>
        <translation>%1 Adapter von %2 Arten. Zeilen senden, Spalten empfangen.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReferenceEditor</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>fd::ui::ReferencesEditor</name>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Choose %1 from a list</source>
        <translation>Aus einer Liste wählen: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
</context>
<context>
    <name>fd::ui::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Save as profile…</source>
        <translation>Als Profil &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>Profil &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Severity of the chosen rules</source>
        <translation>Schweregrad der gewählten Regeln</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Wie die Regel sagt</translation>
    </message>
    <message>
        <source>S&amp;everity of the chosen rules</source>
        <translation>S&amp;chweregrad der gewählten Regeln</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
</context>
<context>
    <name>fd::ui::RunData</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Processor %1 of %2: %3 of what it can receive</source>
        <translation>Prozessor %1 von %2: %3 dessen, was er empfangen kann</translation>
    </message>
    <message>
        <source>Queue %1 of %2: %3</source>
        <translation>Warteschlange %1 von %2: %3</translation>
    </message>
    <message>
        <source>The host receives:</source>
        <translation>Der Host empfängt:</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Live migration of %1</source>
        <translation>Livemigration von %1</translation>
    </message>
    <message>
        <source>%1 is done after</source>
        <translation>%1 ist fertig nach</translation>
    </message>
    <message>
        <source>%1, processor %2, peak</source>
        <translation>%1, Prozessor %2, Spitze</translation>
    </message>
    <message>
        <source>the outside world</source>
        <translation>die Außenwelt</translation>
    </message>
    <message>
        <source>processor %1 of %2</source>
        <translation>Prozessor %1 von %2</translation>
    </message>
    <message>
        <source>adapter %1 of %2</source>
        <translation>Adapter %1 von %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>die Verbindung %1</translation>
    </message>
    <message>
        <source>the maximum bandwidth of %1</source>
        <translation>die maximale Bandbreite von %1</translation>
    </message>
    <message>
        <source>%1: %2, held back by %3</source>
        <translation>%1: %2, gebremst durch %3</translation>
    </message>
    <message>
        <source>Nothing more goes through at some moments: it is a bottleneck of this run.</source>
        <translation>Zeitweise geht nichts mehr durch: ein Engpass dieses Laufs.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more flow(s) that are held back</source>
        <translation>
            <numerusform>und %n weiterer Fluss, der gebremst wird</numerusform>
            <numerusform>und %n weitere Flüsse, die gebremst werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds it back at this moment: all get what they want.</source>
        <translation>In diesem Moment bremst nichts: Alle bekommen, was sie wollen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more flow(s)</source>
        <translation>
            <numerusform>und %n weiterer Fluss</numerusform>
            <numerusform>und %n weitere Flüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing holds it back: it sends what it wants.</source>
        <translation>Nichts bremst: Es wird gesendet, was gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>fd::ui::ScenarioEditor</name>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>Sa&amp;mpling interval:</source>
        <translation>A&amp;btastintervall:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Startwert:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sampling interval</source>
        <translation>Abtastintervall</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same design, scenario and seed give the same numbers.</source>
        <translation>Derselbe Entwurf, dasselbe Szenario und derselbe Startwert ergeben dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Traffic: who sends to whom</source>
        <translation>Verkehr: wer sendet an wen</translation>
    </message>
    <message>
        <source>Events: what happens when</source>
        <translation>Ereignisse: was geschieht wann</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Add traffic</source>
        <translation>Verkehr hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected traffic</source>
        <translation>Ausgewählten Verkehr entfernen</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected events</source>
        <translation>Ausgewählte Ereignisse entfernen</translation>
    </message>
    <message>
        <source>Keep in the design to change it</source>
        <translation>In den Entwurf übernehmen, um es zu ändern</translation>
    </message>
    <message>
        <source>What it plays</source>
        <translation>Was es spielt</translation>
    </message>
</context>
<context>
    <name>fd::ui::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Duplicate, or keep a ready-made one in the design</source>
        <translation>Duplizieren oder ein fertiges in den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Record what the selected objects do</source>
        <translation>Aufzeichnen, was die ausgewählten Objekte tun</translation>
    </message>
    <message>
        <source>The selected ones &amp;talk to each other</source>
        <translation>Die ausgewählten &amp;kommunizieren miteinander</translation>
    </message>
    <message>
        <source>The first one &amp;copies 10 GB to the others</source>
        <translation>Das erste kopiert &amp;10 GB an die anderen</translation>
    </message>
    <message>
        <source>The selected ones are &amp;moved to another host</source>
        <translation>Die ausgewählten werden auf einen anderen Host &amp;verschoben</translation>
    </message>
    <message>
        <source>Ready-made for this design</source>
        <translation>Fertige Szenarien für diesen Entwurf</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Szenario 1</translation>
    </message>
    <message>
        <source>Recording 1</source>
        <translation>Aufzeichnung 1</translation>
    </message>
</context>
<context>
    <name>fd::ui::ScenarioTableModel</name>
    <message>
        <source>chosen by the program</source>
        <translation>vom Programm gewählt</translation>
    </message>
    <message>
        <source>outside world</source>
        <translation>Außenwelt</translation>
    </message>
</context>
<context>
    <name>fd::ui::SeriesChart</name>
    <message>
        <source>Time in s</source>
        <translation>Zeit in s</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>%1: %2 of at most %3, %4 of it guaranteed</source>
        <translation>%1: %2 von höchstens %3, davon %4 garantiert</translation>
    </message>
    <message>
        <source>%1: %2 of at most %3</source>
        <translation>%1: %2 von höchstens %3</translation>
    </message>
    <message>
        <source>%1: %2, guaranteed are %3</source>
        <translation>%1: %2, garantiert sind %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fd::ui::SimulationPanel</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Nothing on this host sends anything at this moment.</source>
        <translation>Auf diesem Host sendet im Moment nichts.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung läuft…</translation>
    </message>
    <message>
        <source>Stopped at %1. The results are partial.</source>
        <translation>Bei %1 angehalten. Die Ergebnisse sind unvollständig.</translation>
    </message>
    <message>
        <source>The design has changed since this run.</source>
        <translation>Der Entwurf hat sich seit diesem Lauf geändert.</translation>
    </message>
    <message>
        <source>Share by weight</source>
        <translation>Anteil nach Gewichtung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Taken for granted:</source>
        <translation>Annahmen:</translation>
    </message>
    <message>
        <source>Fingerprint of the results: %1</source>
        <translation>Fingerabdruck der Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Queueing</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Traffic and events of the scenario</source>
        <translation>Verkehr und Ereignisse des Szenarios</translation>
    </message>
    <message>
        <source>Load of each processor</source>
        <translation>Last jedes Prozessors</translation>
    </message>
    <message>
        <source>Throughput against limits and guarantees</source>
        <translation>Durchsatz gegen Grenzen und Garantien</translation>
    </message>
    <message>
        <source>Live migrations pass by pass</source>
        <translation>Livemigrationen Durchgang für Durchgang</translation>
    </message>
    <message>
        <source>Drops and queueing: what had to wait</source>
        <translation>Verluste und Warten: was warten musste</translation>
    </message>
    <message>
        <source>Weights and measured shares</source>
        <translation>Gewichtungen und gemessene Anteile</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>What was taken for granted</source>
        <translation>Was angenommen wurde</translation>
    </message>
    <message>
        <source>Scenario and results</source>
        <translation>Szenario und Ergebnisse</translation>
    </message>
    <message>
        <source>Throughput over time</source>
        <translation>Durchsatz im Zeitverlauf</translation>
    </message>
    <message>
        <source>What had to wait or was dropped, over time</source>
        <translation>Was warten musste oder verworfen wurde, im Zeitverlauf</translation>
    </message>
    <message>
        <source>Live migrations over time</source>
        <translation>Livemigrationen im Zeitverlauf</translation>
    </message>
    <message>
        <source>The host whose charts are shown</source>
        <translation>Der Host, dessen Diagramme gezeigt werden</translation>
    </message>
    <message>
        <source>The chosen host over the whole run</source>
        <translation>Der gewählte Host über den ganzen Lauf</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Adapters of the host</source>
        <translation>Adapter des Hosts</translation>
    </message>
    <message>
        <source>Virtual adapters of the host</source>
        <translation>Virtuelle Adapter des Hosts</translation>
    </message>
    <message>
        <source>Links between switches</source>
        <translation>Verbindungen zwischen Switches</translation>
    </message>
    <message>
        <source>Whose throughput</source>
        <translation>Wessen Durchsatz</translation>
    </message>
    <message>
        <source>Nothing of this kind carried anything.</source>
        <translation>Nichts dieser Art hat etwas übertragen.</translation>
    </message>
    <message>
        <source>Everybody got what they wanted.</source>
        <translation>Alle haben erhalten, was sie wollten.</translation>
    </message>
    <message>
        <source>Stopped before anything was computed.</source>
        <translation>Angehalten, bevor etwas berechnet wurde.</translation>
    </message>
    <message>
        <source>Choose a scenario and run it.</source>
        <translation>Wählen Sie ein Szenario und führen Sie es aus.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Run a scenario, then click a number to learn where it comes from.</source>
        <translation>Führen Sie ein Szenario aus und klicken Sie dann auf einen Wert, um zu erfahren, woher er kommt.</translation>
    </message>
    <message>
        <source>Measured share</source>
        <translation>Gemessener Anteil</translation>
    </message>
    <message>
        <source>Estimate. Model: fluid, max-min shares.</source>
        <translation>Schätzung. Modell: Fluidmodell mit Max-Min-Anteilen.</translation>
    </message>
    <message>
        <source>Estimate. Model: fluid, max-min shares; core capacity %1; &lt;a href=&quot;settings:%2&quot;&gt;settings&lt;/a&gt;, &lt;a href=&quot;notes:&quot;&gt;notes&lt;/a&gt;</source>
        <translation>Schätzung. Modell: Fluss, Max-Min-Anteile; Kernkapazität %1; &lt;a href=&quot;settings:%2&quot;&gt;Einstellungen&lt;/a&gt;, &lt;a href=&quot;notes:&quot;&gt;Anmerkungen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>No processor received anything.</source>
        <translation>Kein Prozessor hat etwas empfangen.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>Garantiert</translation>
    </message>
    <message>
        <source>Nobody is held back at this moment.</source>
        <translation>In diesem Moment wird niemand gebremst.</translation>
    </message>
    <message>
        <source>Nothing flows at this moment.</source>
        <translation>In diesem Moment fließt nichts.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) on this host.</source>
        <translation>
            <numerusform>%n Absender auf diesem Host.</numerusform>
            <numerusform>%n Absender auf diesem Host.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are within 5 % where a link is the limit, within 25 % where a processor is; pauses are right to the order of magnitude only.</source>
        <translation>Zeiten stimmen auf 5 % genau, wo eine Verbindung die Grenze ist, auf 25 %, wo es ein Prozessor ist; Pausen stimmen nur in der Größenordnung.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>scenario, design</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Partial&lt;/b&gt; up to %1. %2</source>
        <comment>a moment, a sentence</comment>
        <translation>&lt;b&gt;Teilweise&lt;/b&gt; bis %1. %2</translation>
    </message>
    <message>
        <source>Busiest now: processor %1 of %2 with %3.</source>
        <translation>Am meisten belastet: Prozessor %1 von %2 mit %3.</translation>
    </message>
    <message>
        <source>Held back most now: %1 gets %2 less than it wants.</source>
        <translation>Jetzt am stärksten gebremst: %1 bekommt %2 weniger als gewünscht.</translation>
    </message>
    <message>
        <source>Most now: %1 with %2.</source>
        <translation>Am meisten: %1 mit %2.</translation>
    </message>
    <message>
        <source>Run on another design</source>
        <translation>Auf einem anderen Entwurf ausführen</translation>
    </message>
    <message>
        <source>Fabric designs (*.fabric)</source>
        <translation>Fabric-Entwürfe (*.fabric)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>fd::ui::StartPage</name>
    <message>
        <source>Fabric Designer</source>
        <translation>Fabric Designer</translation>
    </message>
    <message>
        <source>Design, check and simulate Hyper-V and VMM network fabrics.</source>
        <translation>Hyper-V- und VMM-Netzwerke entwerfen, prüfen und simulieren.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recovered: %1, %2</source>
        <comment>name, time</comment>
        <translation>Wiederhergestellt: %1, %2</translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation>Wiederhergestellten Entwurf öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>An empty fabric to build up.</source>
        <translation>Eine leere Fabric zum Aufbauen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A design from this computer.</source>
        <translation>Ein Entwurf von diesem Computer.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes newer than the file</source>
        <translation>
            <numerusform>%n Minute neuer als die Datei</numerusform>
            <numerusform>%n Minuten neuer als die Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>New design step by step…</source>
        <translation>Neuer Entwurf Schritt für Schritt…</translation>
    </message>
    <message>
        <source>Sites, hosts, traffic and tenants from four questions.</source>
        <translation>Standorte, Hosts, Datenverkehr und Mandanten aus vier Fragen.</translation>
    </message>
    <message>
        <source>Short tour</source>
        <translation>Kurze Führung</translation>
    </message>
    <message>
        <source>Five notes about the window, with a sample.</source>
        <translation>Fünf Hinweise zum Fenster, mit einem Beispiel.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>What this program does, on one page.</source>
        <translation>Was dieses Programm tut, auf einer Seite.</translation>
    </message>
    <message>
        <source>Designs that you open or save appear here.</source>
        <translation>Entwürfe, die Sie öffnen oder speichern, erscheinen hier.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, folder</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Pinned: stays at the top of the list</source>
        <translation>Angeheftet: bleibt oben in der Liste</translation>
    </message>
    <message>
        <source>Pin to the top of the list</source>
        <translation>Oben in der Liste anheften</translation>
    </message>
    <message>
        <source>Locate &quot;%1&quot;</source>
        <translation>„%1“ suchen</translation>
    </message>
    <message>
        <source>Fabric designs (*.fabric)</source>
        <translation>Fabric-Entwürfe (*.fabric)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>recent files</comment>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::StoryText</name>
    <message>
        <source>%1 sends %2 to %3</source>
        <translation>%1 sendet %2 an %3</translation>
    </message>
    <message>
        <source>%1 sends to %2 as fast as it goes</source>
        <translation>%1 sendet an %2, so schnell es geht</translation>
    </message>
    <message>
        <source>%1 sends to %2 in bursts of %3</source>
        <translation>%1 sendet an %2 in Schüben von %3</translation>
    </message>
    <message>
        <source>%1 sends to %2 at up to %3</source>
        <translation>%1 sendet an %2 mit bis zu %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, action, object</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plays %1, with a value every %2</source>
        <translation>Spielt %1, mit einem Wert alle %2</translation>
    </message>
    <message>
        <source>the outside world</source>
        <translation>die Außenwelt</translation>
    </message>
</context>
<context>
    <name>fd::ui::TimeSlider</name>
    <message>
        <source>Not computed yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
</context>
<context>
    <name>fd::ui::TitleBlockPage</name>
    <message>
        <source>Project:</source>
        <translation>Projekt:</translation>
    </message>
    <message>
        <source>Subtitle:</source>
        <translation>Untertitel:</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>Kunde:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Autor:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.svg *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>fd::ui::Tour</name>
    <message>
        <source>What can be drawn</source>
        <translation>Was sich zeichnen lässt</translation>
    </message>
    <message>
        <source>Drag from the palette onto the view, or press Enter on an entry. Ctrl+K finds everything by name.</source>
        <translation>Ziehen Sie aus der Palette auf die Ansicht, oder drücken Sie auf einem Eintrag die Eingabetaste. Strg+K findet alles nach Namen.</translation>
    </message>
    <message>
        <source>One design, several views</source>
        <translation>Ein Entwurf, mehrere Ansichten</translation>
    </message>
    <message>
        <source>Physical, logical, tenant and host views and the table show the same objects. Ctrl+1 to Ctrl+5 switch.</source>
        <translation>Physische, logische, Mandanten- und Hostansicht und die Tabelle zeigen dieselben Objekte. Strg+1 bis Strg+5 wechseln.</translation>
    </message>
    <message>
        <source>All about the selected object</source>
        <translation>Alles zum ausgewählten Objekt</translation>
    </message>
    <message>
        <source>Values are checked while you type. Ctrl+Z takes every step back.</source>
        <translation>Werte werden beim Tippen geprüft. Strg+Z nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>Sofort geprüft</translation>
    </message>
    <message>
        <source>Every change is checked. A problem says why it is one and often brings the button that mends it; F8 goes to the next.</source>
        <translation>Jede Änderung wird geprüft. Ein Problem sagt, warum es eines ist, und bringt oft die Schaltfläche mit, die es behebt; F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <source>Problems, objects, selection and saving at a glance; each field opens its panel. F1 helps everywhere.</source>
        <translation>Probleme, Objekte, Auswahl und Speichern auf einen Blick; jedes Feld öffnet seinen Bereich. F1 hilft überall.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>fd::ui::TransportBar</name>
    <message>
        <source>Time of the simulation</source>
        <translation>Zeit der Simulation</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>One step back (,)</source>
        <translation>Ein Schritt zurück (,)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>One step forward (.)</source>
        <translation>Ein Schritt vor (.)</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Freeze what the diagram shows</source>
        <translation>Anzeige im Diagramm anhalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>fd::ui::ValueEditor</name>
    <message>
        <source>Several values (%1)</source>
        <translation>Verschiedene Werte (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
</context>
<context>
    <name>fd::ui::ViewArea</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>fd::ui::ViewBar</name>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) do not allow it</source>
        <translation>
            <numerusform>%n Port lässt es nicht zu</numerusform>
            <numerusform>%n Ports lassen es nicht zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these ports</source>
        <translation>Diese Ports auswählen</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
</context>
<context>
    <name>fd::ui::Why</name>
    <message>
        <source>Click a cell, a line or a bar to learn why it has its value.</source>
        <translation>Klicken Sie auf eine Zelle, eine Linie oder einen Balken, um zu erfahren, woher der Wert kommt.</translation>
    </message>
    <message>
        <source>the outside world</source>
        <translation>Außenwelt</translation>
    </message>
    <message>
        <source>%1 can receive %2 on one processor</source>
        <translation>%1 kann mit einem Prozessor %2 empfangen</translation>
    </message>
    <message>
        <source>%1 carries %2 in one direction</source>
        <translation>%1 überträgt %2 in einer Richtung</translation>
    </message>
    <message>
        <source>the port profile of %1 allows %2</source>
        <translation>das Portprofil von %1 lässt %2 zu</translation>
    </message>
    <message>
        <source>Nobody shares it.</source>
        <translation>Niemand teilt es.</translation>
    </message>
    <message>
        <source>It is shared with:</source>
        <translation>Es wird geteilt mit:</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bottleneck: %1&lt;/b&gt;. Limit: %2. If it were more, this number would rise.</source>
        <translation>&lt;b&gt;Engpass: %1&lt;/b&gt;. Grenze: %2. Wäre sie höher, stiege dieser Wert.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>It wants %1.</source>
        <translation>Gewünscht sind %1.</translation>
    </message>
    <message>
        <source>Nothing holds it back: it gets what it wants.</source>
        <translation>Nichts bremst: Er erhält, was er will.</translation>
    </message>
    <message>
        <source>It does not send at this moment.</source>
        <translation>In diesem Moment wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Bottleneck: %1. Limit: %2.</source>
        <translation>Engpass: %1. Grenze: %2.</translation>
    </message>
    <message>
        <source>Nothing holds these back: they get what they want.</source>
        <translation>Nichts bremst diese: Sie erhalten, was sie wollen.</translation>
    </message>
    <message>
        <source>Nothing goes through it at this moment.</source>
        <translation>In diesem Moment geht nichts hindurch.</translation>
    </message>
    <message>
        <source>It is the sum of:</source>
        <translation>Summe aus:</translation>
    </message>
    <message>
        <source>Processor %1 of %2</source>
        <translation>Prozessor %1 von %2</translation>
    </message>
    <message>
        <source>It receives %1 of the %2 that the host&apos;s settings allow a processor.</source>
        <translation>Er empfängt %1 der %2, die die Einstellungen des Hosts einem Prozessor erlauben.</translation>
    </message>
    <message>
        <source>queue %1 of %2: %3</source>
        <translation>Warteschlange %1 von %2: %3</translation>
    </message>
    <message>
        <source>It serves %1.</source>
        <translation>Er bedient %1.</translation>
    </message>
    <message>
        <source>%1 out, %2 in</source>
        <translation>%1 gesendet, %2 empfangen</translation>
    </message>
    <message>
        <source>It is not full: what goes through it is held back elsewhere, or wants no more.</source>
        <translation>Nicht ausgelastet: Was hindurchgeht, wird anderswo gebremst oder will nicht mehr.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>It moves %1 of memory from %2 to %3; %4 of it are dirtied each second and sent again.</source>
        <translation>%1 Arbeitsspeicher werden von %2 nach %3 verschoben; %4 davon werden je Sekunde geändert und erneut gesendet.</translation>
    </message>
    <message>
        <source>It goes at %1 now.</source>
        <translation>Momentane Rate: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent for it at this moment.</source>
        <translation>In diesem Moment wird dafür nichts gesendet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bottleneck: one processor of %1&lt;/b&gt;, because one connection is received by one processor.</source>
        <translation>&lt;b&gt;Engpass: ein Prozessor von %1&lt;/b&gt;, weil eine Verbindung von einem einzigen Prozessor empfangen wird.</translation>
    </message>
</context>
</TS>

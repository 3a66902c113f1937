<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n objects differ.</source>
        <translation>
            <numerusform>%n object differs.</numerusform>
            <numerusform>%n objects differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::CanvasView</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adapter(s)</source>
        <translation>
            <numerusform>%n adapter</numerusform>
            <numerusform>%n adapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::ClipboardActions</name>
    <message numerus="yes">
        <source>%n objects copied.</source>
        <translation>
            <numerusform>%n object copied.</numerusform>
            <numerusform>%n objects copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects cut.</source>
        <translation>
            <numerusform>%n object cut.</numerusform>
            <numerusform>%n objects cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n objects</source>
        <translation>
            <numerusform>Pasted %n object</numerusform>
            <numerusform>Pasted %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables not kept</source>
        <translation>
            <numerusform>%n cable not kept</numerusform>
            <numerusform>%n cables not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links not kept</source>
        <translation>
            <numerusform>%n link not kept</numerusform>
            <numerusform>%n links not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects left out</source>
        <translation>
            <numerusform>%n object left out</numerusform>
            <numerusform>%n objects left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::DuplicateActions</name>
    <message numerus="yes">
        <source>%n objects duplicated.</source>
        <translation>
            <numerusform>%n object duplicated.</numerusform>
            <numerusform>%n objects duplicated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n copies of each of the selected objects</source>
        <translation>
            <numerusform>%n copy of each of the selected objects</numerusform>
            <numerusform>%n copies of each of the selected objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::ExportPreview</name>
    <message numerus="yes">
        <source>%n sheets of %1</source>
        <translation>
            <numerusform>%n sheet of %1</numerusform>
            <numerusform>%n sheets of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::InspectorPanel</name>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::LongWork</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking, %n left</source>
        <translation>
            <numerusform>Checking, %n left</numerusform>
            <numerusform>Checking, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects deleted.</source>
        <translation>
            <numerusform>%n object deleted.</numerusform>
            <numerusform>%n objects deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more notes)</source>
        <translation>
            <numerusform>(and %n more note)</numerusform>
            <numerusform>(and %n more notes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are no designs and were not opened.</source>
        <translation>
            <numerusform>%n file is no design and was not opened.</numerusform>
            <numerusform>%n files are no designs and were not opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::MigrationChart</name>
    <message numerus="yes">
        <source>%n migration(s); the longest, %1, takes %2.</source>
        <translation>
            <numerusform>%n migration; the longest, %1, takes %2.</numerusform>
            <numerusform>%n migrations; the longest, %1, takes %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s), none finished.</source>
        <translation>
            <numerusform>%n migration, none finished.</numerusform>
            <numerusform>%n migrations, none finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::OutlineModel</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::PasteRowsDialog</name>
    <message numerus="yes">
        <source>%n cells cannot be taken:</source>
        <translation>
            <numerusform>%n cell cannot be taken:</numerusform>
            <numerusform>%n cells cannot be taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemDetails</name>
    <message numerus="yes">
        <source>%1; %n more objects</source>
        <translation>
            <numerusform>%1; %n more object</numerusform>
            <numerusform>%1; %n more objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n of this kind</source>
        <translation>
            <numerusform>All %n of this kind</numerusform>
            <numerusform>All %n of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n of this kind</source>
        <translation>
            <numerusform>%1: all %n of this kind</numerusform>
            <numerusform>%1: all %n of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>No problems found. %n rules ran.</source>
        <translation>
            <numerusform>No problems found. %n rule ran.</numerusform>
            <numerusform>No problems found. %n rules ran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::ReachModel</name>
    <message numerus="yes">
        <source>%1 and %n alike</source>
        <translation>
            <numerusform>%1 and %n alike</numerusform>
            <numerusform>%1 and %n alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::RunData</name>
    <message numerus="yes">
        <source>and %n more flow(s) that are held back</source>
        <translation>
            <numerusform>and %n more flow that is held back</numerusform>
            <numerusform>and %n more flows that are held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more flow(s)</source>
        <translation>
            <numerusform>and %n more flow</numerusform>
            <numerusform>and %n more flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::SimulationPanel</name>
    <message numerus="yes">
        <source>%n sender(s) on this host.</source>
        <translation>
            <numerusform>%n sender on this host.</numerusform>
            <numerusform>%n senders on this host.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::StartPage</name>
    <message numerus="yes">
        <source>%n minutes newer than the file</source>
        <translation>
            <numerusform>%n minute newer than the file</numerusform>
            <numerusform>%n minutes newer than the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>recent files</comment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::ui::ViewBar</name>
    <message numerus="yes">
        <source>%n port(s) do not allow it</source>
        <translation>
            <numerusform>%n port does not allow it</numerusform>
            <numerusform>%n ports do not allow it</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>besa::ComparePage</name>
    <message numerus="yes">
        <source>%n run(s) with another model or evaluation text are left out. Check one of them to see it among its like.</source>
        <translation>
            <numerusform>%n run with another model or evaluation text is left out. Check it to see it among its like.</numerusform>
            <numerusform>%n runs with another model or evaluation text are left out. Check one of them to see it among its like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::ExportDialog</name>
    <message numerus="yes">
        <source>Written and checked: %1 zeros of %2 weights (%3), %n file(s) with the right hash.</source>
        <translation>
            <numerusform>Written and checked: %1 zeros of %2 weights (%3), %n file with the right hash.</numerusform>
            <numerusform>Written and checked: %1 zeros of %2 weights (%3), %n files with the right hash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::MainWindow</name>
    <message numerus="yes">
        <source>Verified: %1 zeros counted, %n file(s) unchanged.</source>
        <translation>
            <numerusform>Verified: %1 zeros counted, %n file unchanged.</numerusform>
            <numerusform>Verified: %1 zeros counted, %n files unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::OptionForm</name>
    <message numerus="yes">
        <source>%n more settings</source>
        <translation>
            <numerusform>%n more setting</numerusform>
            <numerusform>%n more settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::PathEdit</name>
    <message numerus="yes">
        <source>One thing is wanted here, and %n were dropped.</source>
        <translation>
            <numerusform>One thing is wanted here, and %n was dropped.</numerusform>
            <numerusform>One thing is wanted here, and %n were dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::PromptPanel</name>
    <message numerus="yes">
        <source>The first %n token(s) agree; then the dense model writes %1, the pruned one %2.</source>
        <translation>
            <numerusform>The first token agrees; then the dense model writes %1, the pruned one %2.</numerusform>
            <numerusform>The first %n tokens agree; then the dense model writes %1, the pruned one %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the dense model ends.</source>
        <translation>
            <numerusform>The one token agrees; then the dense model ends.</numerusform>
            <numerusform>All %n tokens agree; then the dense model ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) agree; then the pruned model ends.</source>
        <translation>
            <numerusform>The one token agrees; then the pruned model ends.</numerusform>
            <numerusform>All %n tokens agree; then the pruned model ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both models give the same answer of %n token(s).</source>
        <translation>
            <numerusform>Both models give the same answer of %n token.</numerusform>
            <numerusform>Both models give the same answer of %n tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::ResultsPage</name>
    <message numerus="yes">
        <source>%n window(s) of %1 tokens, %2</source>
        <translation>
            <numerusform>%n window of %1 tokens, %2</numerusform>
            <numerusform>%n windows of %1 tokens, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages: %n warning(s)</source>
        <translation>
            <numerusform>Messages: %n warning</numerusform>
            <numerusform>Messages: %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besa::StartBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

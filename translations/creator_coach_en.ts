<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FoldRow</name>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n word.</numerusform>
            <numerusform>%n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message numerus="yes">
        <source>%Ln word(s) pasted.</source>
        <translation>
            <numerusform>%Ln word pasted.</numerusform>
            <numerusform>%Ln words pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s).</source>
        <translation>
            <numerusform>%Ln word.</numerusform>
            <numerusform>%Ln words.</numerusform>
        </translation>
    </message>
</context>
</TS>

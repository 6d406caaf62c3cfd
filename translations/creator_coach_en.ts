<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>The journal would be as it was then, with %n entries.</source>
        <translation>
            <numerusform>The journal would be as it was then, with %n entry.</numerusform>
            <numerusform>The journal would be as it was then, with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now it has %n.</source>
        <translation>
            <numerusform>Now it has %n.</numerusform>
            <numerusform>Now it has %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <source>%n entries are gone for good.</source>
        <translation>
            <numerusform>%n entry is gone for good.</numerusform>
            <numerusform>%n entries are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
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
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>Exported %n entries to {file}</source>
        <translation>
            <numerusform>Exported %n entry to {file}</numerusform>
            <numerusform>Exported %n entries to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n entries.</source>
        <translation>
            <numerusform>Brought in %n entry.</numerusform>
            <numerusform>Brought in %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteEverythingDialog</name>
    <message numerus="yes">
        <source>%n entries go for good, with drafts, the trash, and what the app learned from you.</source>
        <translation>
            <numerusform>%n entry goes for good, with drafts, the trash, and what the app learned from you.</numerusform>
            <numerusform>%n entries go for good, with drafts, the trash, and what the app learned from you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n backups, in {folder}.</source>
        <translation>
            <numerusform>There is %n backup, in {folder}.</numerusform>
            <numerusform>There are %n backups, in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>The %n found in the journal</source>
        <translation>
            <numerusform>The one found in the journal</numerusform>
            <numerusform>The %n found in the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n with kind words</source>
        <translation>
            <numerusform>The one with kind words</numerusform>
            <numerusform>The %n with kind words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
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
    <name>IncomingDialog</name>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation>
            <numerusform>%n entry is new.</numerusform>
            <numerusform>%n entries are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries replace earlier ones here.</source>
        <translation>
            <numerusform>%n entry replaces an earlier one here.</numerusform>
            <numerusform>%n entries replace earlier ones here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here already and stay as they are.</source>
        <translation>
            <numerusform>%n entry is here already and stays as it is.</numerusform>
            <numerusform>%n entries are here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries can’t be read and are left out.</source>
        <translation>
            <numerusform>%n entry can’t be read and is left out.</numerusform>
            <numerusform>%n entries can’t be read and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>So far there are %Ln.</source>
        <translation>
            <numerusform>So far there is %Ln.</numerusform>
            <numerusform>So far there are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln from this time. From five on there is something to see.</source>
        <translation>
            <numerusform>There is %Ln from this time. From five on there is something to see.</numerusform>
            <numerusform>There are %Ln from this time. From five on there is something to see.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting … {some} of %Ln entries read.</source>
        <translation>
            <numerusform>Counting … {some} of %Ln entry read.</numerusform>
            <numerusform>Counting … {some} of %Ln entries read.</numerusform>
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
    <message numerus="yes">
        <source>%n or more found</source>
        <translation>
            <numerusform>%n or more found</numerusform>
            <numerusform>%n or more found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message numerus="yes">
        <source>%n entries deleted more than 30 days ago are now gone for good.</source>
        <translation>
            <numerusform>%n entry deleted more than 30 days ago is now gone for good.</numerusform>
            <numerusform>%n entries deleted more than 30 days ago are now gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>The newest whole backup is from {date}, with %n entries.</source>
        <translation>
            <numerusform>The newest whole backup is from {date}, with %n entry.</numerusform>
            <numerusform>The newest whole backup is from {date}, with %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDeeds</name>
    <message numerus="yes">
        <source>%Ln comment(s) let go of.</source>
        <extracomment>Comments listed at a time.</extracomment>
        <translation>
            <numerusform>%Ln comment let go of.</numerusform>
            <numerusform>%Ln comments let go of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are in the jar.</source>
        <translation>
            <numerusform>%Ln note is in the jar.</numerusform>
            <numerusform>%Ln notes are in the jar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyPages</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln row could not be read.</numerusform>
            <numerusform>%Ln rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read</source>
        <translation>
            <numerusform>%Ln row could not be read</numerusform>
            <numerusform>%Ln rows could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyProgress</name>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointHead</name>
    <message numerus="yes">
        <source>{name}, %n entries</source>
        <extracomment>So many of the entries behind a point are listed at a time.</extracomment>
        <translation>
            <numerusform>{name}, %n entry</numerusform>
            <numerusform>{name}, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relock</name>
    <message numerus="yes">
        <source>%n backups couldn’t be read and stay as they were.</source>
        <translation>
            <numerusform>%n backup couldn’t be read and stays as it was.</numerusform>
            <numerusform>%n backups couldn’t be read and stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n entries were saved.</source>
        <translation>
            <numerusform>%n entry was saved.</numerusform>
            <numerusform>%n entries were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may not be quite as they were.</source>
        <translation>
            <numerusform>%n of them may not be quite as it was.</numerusform>
            <numerusform>%n of them may not be quite as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>More filters (%n)</source>
        <translation>
            <numerusform>More filters (%n)</numerusform>
            <numerusform>More filters (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortedGroups</name>
    <message numerus="yes">
        <source>Put %Ln note(s) in the jar</source>
        <translation>
            <numerusform>Put %Ln note in the jar</numerusform>
            <numerusform>Put %Ln notes in the jar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) mention it</source>
        <translation>
            <numerusform>%Ln comment mentions it</numerusform>
            <numerusform>%Ln comments mention it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go of all %Ln</source>
        <translation>
            <numerusform>Let go of it</numerusform>
            <numerusform>Let go of all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>It was lighter afterwards in {some} of %n readings with a number before and after.</source>
        <translation>
            <numerusform>It was lighter afterwards in {some} of %n reading with a number before and after.</numerusform>
            <numerusform>It was lighter afterwards in {some} of %n readings with a number before and after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lighter in %Ln</source>
        <translation>
            <numerusform>Lighter in %Ln</numerusform>
            <numerusform>Lighter in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same in %Ln</source>
        <translation>
            <numerusform>the same in %Ln</numerusform>
            <numerusform>the same in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>harder in %Ln</source>
        <translation>
            <numerusform>harder in %Ln</numerusform>
            <numerusform>harder in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{point} comes up most, in {some} of %n entries.</source>
        <translation>
            <numerusform>{point} comes up most, in {some} of %n entry.</numerusform>
            <numerusform>{point} comes up most, in {some} of %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since</source>
        <translation>
            <numerusform>%Ln since</numerusform>
            <numerusform>%Ln since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a choice.</source>
        <translation>
            <numerusform>%Ln without a choice.</numerusform>
            <numerusform>%Ln without a choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n if-then plans, {used} of them used.</source>
        <translation>
            <numerusform>%n if-then plan, {used} used.</numerusform>
            <numerusform>%n if-then plans, {used} of them used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message numerus="yes">
        <source>It goes in %n parts, one after the other.</source>
        <translation>
            <numerusform>It goes in %n part.</numerusform>
            <numerusform>It goes in %n parts, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrongWords</name>
    <message numerus="yes">
        <source>%Ln kind(s) changed</source>
        <translation>
            <numerusform>%Ln kind changed</numerusform>
            <numerusform>%Ln kinds changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed threat(s)</source>
        <translation>
            <numerusform>%Ln missed threat</numerusform>
            <numerusform>%Ln missed threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarm(s)</source>
        <translation>
            <numerusform>%Ln false alarm</numerusform>
            <numerusform>%Ln false alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible reading(s) turned down</source>
        <translation>
            <numerusform>%Ln possible reading turned down</numerusform>
            <numerusform>%Ln possible readings turned down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takeaway(s) unticked</source>
        <translation>
            <numerusform>%Ln takeaway unticked</numerusform>
            <numerusform>%Ln takeaways unticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing that you have put right, in %Ln comment(s) read.</source>
        <translation>
            <numerusform>Nothing that you have put right, in %Ln comment read.</numerusform>
            <numerusform>Nothing that you have put right, in %Ln comments read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln comment(s) read: {faults}.</source>
        <translation>
            <numerusform>In %Ln comment read: {faults}.</numerusform>
            <numerusform>In %Ln comments read: {faults}.</numerusform>
        </translation>
    </message>
</context>
</TS>

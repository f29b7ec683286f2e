<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>Nothing was copied: more than %Ln token(s) are selected.</source>
        <translation>
            <numerusform>Nothing was copied: more than %Ln token is selected.</numerusform>
            <numerusform>Nothing was copied: more than %Ln tokens are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln selected token(s) can be listed alone.</source>
        <translation>
            <numerusform>No more than %Ln selected token can be listed alone.</numerusform>
            <numerusform>No more than %Ln selected tokens can be listed alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are no longer selected.</source>
        <translation>
            <numerusform>%Ln token is no longer selected.</numerusform>
            <numerusform>%Ln tokens are no longer selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not in view.</source>
        <translation>
            <numerusform>%Ln of them was not in view.</numerusform>
            <numerusform>%Ln of them were not in view.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) copied.</source>
        <translation>
            <numerusform>%Ln token copied.</numerusform>
            <numerusform>%Ln tokens copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln token(s)</source>
        <translation>
            <numerusform>at least %Ln token</numerusform>
            <numerusform>at least %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln not in view</numerusform>
            <numerusform>%Ln not in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read</source>
        <translation>
            <numerusform>%Ln record has fields that could not be read</numerusform>
            <numerusform>%Ln records have fields that could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message numerus="yes">
        <source>The keychain did not answer within %Ln s.</source>
        <translation>
            <numerusform>The keychain did not answer within %Ln s.</numerusform>
            <numerusform>The keychain did not answer within %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message numerus="yes">
        <source>(%Ln more after it)</source>
        <translation>
            <numerusform>(%Ln more after it)</numerusform>
            <numerusform>(%Ln more after it)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) exported.</source>
        <translation>
            <numerusform>%Ln token exported.</numerusform>
            <numerusform>%Ln tokens exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came after the selection was made.</source>
        <translation>
            <numerusform>%Ln of them came after the selection was made.</numerusform>
            <numerusform>%Ln of them came after the selection was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have fields that could not be read, and are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln of them has fields that could not be read, and is in the file as it was sent.</numerusform>
            <numerusform>%Ln of them have fields that could not be read, and are in the file as they were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln record(s) have fields that could not be read. They are in the file as they were sent.</source>
        <translation>
            <numerusform>%Ln record has fields that could not be read. They are in the file as they were sent.</numerusform>
            <numerusform>%Ln records have fields that could not be read. They are in the file as they were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdFallback</name>
    <message numerus="yes">
        <source>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</source>
        <translation>
            <numerusform>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</numerusform>
            <numerusform>the server does not filter by id, and %n of the ids did not turn up when its list was read page by page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln selected token(s)</source>
        <translation>
            <numerusform>%Ln selected token</numerusform>
            <numerusform>%Ln selected tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: %Ln token(s)</source>
        <translation>
            <numerusform>Everything that matches: %Ln token</numerusform>
            <numerusform>Everything that matches: %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that matches: at least %Ln token(s)</source>
        <translation>
            <numerusform>Everything that matches: at least %Ln token</numerusform>
            <numerusform>Everything that matches: at least %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in view</source>
        <translation>
            <numerusform>%Ln not in view</numerusform>
            <numerusform>%Ln not in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerClock</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>%Ln week ago</numerusform>
            <numerusform>%Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
</TS>

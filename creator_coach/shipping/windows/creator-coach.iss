; Inno Setup's recipe for the Windows installer: ISCC /DVersion=0.1.0 creator-coach.iss. Not tried by us yet.
; For the person alone, so that no administrator is asked; what is theirs stays when the program is removed.
[Setup]
AppId={{8C0B7E7F-5F0E-4B0E-9D2A-6C2E5D0A1B47}
AppName=Creator Coach
AppVersion={#Version}
AppPublisher=Creator Coach contributors
DefaultDirName={autopf}\Creator Coach
DefaultGroupName=Creator Coach
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SourceDir=..\..\..
OutputDir=dist
OutputBaseFilename=creator-coach-{#Version}-setup
SetupIconFile=build\shipping\icons\creator-coach.ico
UninstallDisplayIcon={app}\creator-coach.exe
LicenseFile=LICENSE
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"

[Files]
Source: "dist\creator-coach\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; The libraries of an earlier version; nothing of the person's is in there.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Creator Coach"; Filename: "{app}\creator-coach.exe"

[Run]
Filename: "{app}\creator-coach.exe"; Description: "{cm:LaunchProgram,Creator Coach}"; Flags: nowait postinstall skipifsilent

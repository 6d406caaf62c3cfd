<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Creator Coach {version}</source>
        <translation>Creator Coach {version}</translation>
    </message>
    <message>
        <source>No account, and nothing is sent unless you turn translation on and say yes each time.</source>
        <translation>Inget konto. Inget skickas om du inte slår på översättning och säger ja varje gång.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Guiden</translation>
    </message>
    <message>
        <source>The thinking behind the app, and where it comes from.</source>
        <translation>Tankarna bakom appen, och var de kommer ifrån.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Så läser appen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Creator Coach: MIT. Qt for Python: LGPL 3. Typefaces Inter and Literata: SIL Open Font Licence. Icons by Lucide: ISC.</source>
        <translation>Creator Coach: MIT. Qt for Python: LGPL 3. Typsnitten Inter och Literata: SIL Open Font License. Ikoner från Lucide: ISC.</translation>
    </message>
    <message>
        <source>Licences, word for word</source>
        <translation>Licenserna ord för ord</translation>
    </message>
    <message>
        <source>Every part of the app, its version, and the whole text of its licence.</source>
        <translation>Varje del av appen, dess version och hela licenstexten.</translation>
    </message>
    <message>
        <source>The first page of the first day</source>
        <translation>Den första dagens sida</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Öppna guiden</translation>
    </message>
    <message>
        <source>See all of them</source>
        <translation>Se alla</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Läs dem</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Visa den igen</translation>
    </message>
    <message>
        <source>In Swedish and English. It guesses, and you decide.</source>
        <translation>På svenska och engelska. Appen gissar, och du avgör.</translation>
    </message>
    <message>
        <source>By written rules and word lists alone, in Swedish and English: the trained reader is missing. It guesses, and you decide.</source>
        <translation>Bara efter skrivna regler och ordlistor, på svenska och engelska: den tränade läsaren saknas. Appen gissar, och du avgör.</translation>
    </message>
    <message>
        <source>By written rules, word lists and a trained reader ({name}), in Swedish and English. It guesses, and you decide.</source>
        <translation>Efter skrivna regler, ordlistor och en tränad läsare ({name}), på svenska och engelska. Appen gissar, och du avgör.</translation>
    </message>
</context>
<context>
    <name>Abroad</name>
    <message>
        <source>The key is forgotten.</source>
        <extracomment>What the services are told a comment is in; of any other they find out themselves.</extracomment>
        <translation>Nyckeln är glömd.</translation>
    </message>
    <message>
        <source>The key is in this computer’s keyring.</source>
        <translation>Nyckeln ligger i datorns nyckelring.</translation>
    </message>
    <message>
        <source>This computer has no keyring the app can use. The key holds until you close the app.</source>
        <translation>Datorn har ingen nyckelring som appen kan använda. Nyckeln gäller tills du stänger appen.</translation>
    </message>
</context>
<context>
    <name>AfterPart</name>
    <message>
        <source>{after} now.</source>
        <extracomment>As on the first page: from this number on, a minute of breathing is offered. Below this, &quot;just as heavy&quot; would be a strange thing to say.</extracomment>
        <translation>Nu {after}.</translation>
    </message>
    <message>
        <source>It’s allowed to still sting.</source>
        <translation>Det får fortfarande svida.</translation>
    </message>
    <message>
        <source>Just as heavy now. It’s fine to stop here.</source>
        <translation>Lika tungt nu. Det är okej att stanna här.</translation>
    </message>
    <message>
        <source>{before}, now {after}.</source>
        <translation>{before}, nu {after}.</translation>
    </message>
    <message>
        <source>How hard is it now?</source>
        <translation>Hur hårt tar det nu?</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>mycket hårt</translation>
    </message>
    <message>
        <source>What do you feel, if you want to name it?</source>
        <translation>Vad känner du, om du vill sätta ord på det?</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>You agreed with</source>
        <translation>Du höll med om</translation>
    </message>
    <message>
        <source>Open the reading</source>
        <translation>Öppna läsningen</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>Deleting for good …</source>
        <translation>Raderar för gott …</translation>
    </message>
</context>
<context>
    <name>AttackPage</name>
    <message>
        <source>This is how on {platform}.</source>
        <translation>Så gör du på {platform}.</translation>
    </message>
    <message>
        <source>This is how on most platforms.</source>
        <translation>Så gör du på de flesta plattformar.</translation>
    </message>
    <message>
        <source>Let it go and put it away</source>
        <translation>Släpp det och lägg undan</translation>
    </message>
    <message>
        <source>Write a few lines first</source>
        <translation>Skriv några rader först</translation>
    </message>
    <message>
        <source>It is kept in the journal, still folded. You can delete it whenever you like.</source>
        <translation>Den sparas i dagboken, fortfarande hopvikt. Du kan radera den när du vill.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Stäng dörren</translation>
    </message>
    <message>
        <source>From your kind words</source>
        <translation>Ur din burk med vänliga ord</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>can’t be read</source>
        <translation>går inte att läsa</translation>
    </message>
    <message numerus="yes">
        <source>The journal would be as it was then, with %n entries.</source>
        <translation>
            <numerusform>Dagboken skulle bli som den var då, med %n anteckning.</numerusform>
            <numerusform>Dagboken skulle bli som den var då, med %n anteckningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now it has %n.</source>
        <translation>
            <numerusform>Nu har den %n.</numerusform>
            <numerusform>Nu har den %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest are from {days}.</source>
        <translation>De nyaste är från {days}.</translation>
    </message>
    <message>
        <source>Choose a backup in the list first</source>
        <translation>Välj en säkerhetskopia i listan först</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Det finns inga säkerhetskopior än.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Seven days, four weeks and twelve months are kept, locked as the journal is. Restoring keeps the journal as it is now as a backup first, so it can be undone.</source>
        <translation>Sju dagar, fyra veckor och tolv månader sparas, låsta på samma sätt som dagboken. När du återställer sparas dagboken först som den är nu, så det går att ångra.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Gör en nu</translation>
    </message>
    <message>
        <source>Copy to a folder …</source>
        <translation>Kopiera till en mapp …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Press again to remove it for good</source>
        <translation>Tryck igen för att ta bort den för gott</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Pasted {day}</source>
        <translation>Inklistrade {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln kommentar</numerusform>
            <numerusform>%Ln kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} of {taken} read</source>
        <translation>{read} av {taken} lästa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Press again to remove it for good</source>
        <translation>Tryck igen för att ta bort den för gott</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>The app is still at work on the journal. Try again in a moment.</source>
        <translation>Appen arbetar fortfarande med dagboken. Försök igen om en liten stund.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>It is back in the journal.</source>
        <translation>Den är tillbaka i dagboken.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are gone for good.</source>
        <translation>
            <numerusform>%n anteckning är borta för gott.</numerusform>
            <numerusform>%n anteckningar är borta för gott.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>The text is hidden when you paste it</source>
        <translation>Texten döljs när du klistrar in</translation>
    </message>
    <message>
        <source>Only blank space so far.</source>
        <translation>Bara blanksteg än så länge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) pasted.</source>
        <translation>
            <numerusform>%Ln ord inklistrat.</numerusform>
            <numerusform>%Ln ord inklistrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s).</source>
        <translation>
            <numerusform>%Ln ord.</numerusform>
            <numerusform>%Ln ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is hidden.</source>
        <translation>Texten är dold.</translation>
    </message>
    <message>
        <source>That is long: the app reads the first part closely and looks for danger in all of it.</source>
        <translation>Det är långt: appen läser den första delen noga och letar efter fara i allt.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Tömt.</translation>
    </message>
    <message>
        <source>The link is kept with the comment. Now paste the comment itself.</source>
        <translation>Länken sparas med kommentaren. Klistra nu in själva kommentaren.</translation>
    </message>
    <message>
        <source>The words in a picture cannot be read here. Type them in; for a threat, keep the picture.</source>
        <translation>Ord i en bild går inte att läsa här. Skriv av dem. Gäller det ett hot, spara bilden.</translation>
    </message>
    <message>
        <source>That file is too large for one comment. Nothing was taken in.</source>
        <translation>Filen är för stor för att vara en kommentar. Inget har lagts in.</translation>
    </message>
    <message>
        <source>There is no text in that file. Nothing was taken in.</source>
        <translation>Det finns ingen text i filen. Inget har lagts in.</translation>
    </message>
    <message>
        <source>That file could not be opened. Nothing was taken in.</source>
        <translation>Filen gick inte att öppna. Inget har lagts in.</translation>
    </message>
</context>
<context>
    <name>Breathing</name>
    <message>
        <source>Breathe a minute</source>
        <translation>Andas en minut</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nej tack</translation>
    </message>
    <message>
        <source>That was a minute. Read on when you like.</source>
        <translation>Det var en minut. Läs vidare när du vill.</translation>
    </message>
    <message>
        <source>Would sixty seconds of slow breathing be good first?</source>
        <translation>Vill du andas lugnt i 60 sekunder först?</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Andas in</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Andas ut</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>{seconds} s kvar</translation>
    </message>
</context>
<context>
    <name>CareLine</name>
    <message>
        <source>Would you like to talk to someone?</source>
        <translation>Vill du prata med någon?</translation>
    </message>
    <message>
        <source>Show whom I can reach</source>
        <translation>Visa vem jag kan nå</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Where to put the journal</source>
        <translation>Var dagboken ska läggas</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exporterar …</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entries to {file}</source>
        <translation>
            <numerusform>Exporterade %n anteckning till {file}</numerusform>
            <numerusform>Exporterade %n anteckningar till {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file to bring in</source>
        <translation>Vilken fil som ska hämtas in</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Läser filen …</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Hämtar in …</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n entries.</source>
        <translation>
            <numerusform>Hämtade in %n anteckning.</numerusform>
            <numerusform>Hämtade in %n anteckningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was written by a newer version of the app. Nothing was changed.</source>
        <translation>Filen är skriven av en nyare version av appen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The file isn’t an exported journal. Nothing was changed.</source>
        <translation>Filen är ingen exporterad dagbok. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>Det finns redan en fil med det namnet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There isn’t enough room on the disk. Nothing was changed.</source>
        <translation>Det finns inte plats nog på disken. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The app can’t read or write there. Nothing was changed.</source>
        <translation>Appen kan inte läsa eller skriva där. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>ChairCard</name>
    <message>
        <source>May have wanted</source>
        <translation>Ville kanske</translation>
    </message>
    <message>
        <source>May have felt</source>
        <translation>Kände kanske</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Stämmer det?</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>Doesn’t fit</source>
        <translation>Stämmer inte</translation>
    </message>
    <message>
        <source>Y on the keyboard</source>
        <translation>J på tangentbordet</translation>
    </message>
    <message>
        <source>N on the keyboard</source>
        <translation>N på tangentbordet</translation>
    </message>
</context>
<context>
    <name>ChairList</name>
    <message>
        <source>From their chair</source>
        <translation>Från deras stol</translation>
    </message>
    <message>
        <source>One possible reading. Nobody knows for sure, and you decide whether it fits.</source>
        <translation>En möjlig läsning. Ingen vet säkert, och du avgör om den stämmer.</translation>
    </message>
    <message>
        <source>Two possible readings. Nobody knows for sure, and you decide what fits.</source>
        <translation>Två möjliga läsningar. Ingen vet säkert, och du avgör vad som stämmer.</translation>
    </message>
    <message>
        <source>Three possible readings. Nobody knows for sure, and you decide what fits.</source>
        <translation>Tre möjliga läsningar. Ingen vet säkert, och du avgör vad som stämmer.</translation>
    </message>
    <message>
        <source>Nobody knows for sure, and you decide what fits.</source>
        <translation>Ingen vet säkert, och du avgör vad som stämmer.</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Comment {number}</source>
        <translation>Kommentar {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Släpp</translation>
    </message>
</context>
<context>
    <name>CommentRows</name>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>CommentSheet</name>
    <message>
        <source>Hide the words again</source>
        <extracomment>A screen reader is given this much of the comment as a description; the rest is in the text itself.</extracomment>
        <translation>Dölj orden igen</translation>
    </message>
    <message>
        <source>Show hidden words</source>
        <translation>Visa dolda ord</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>Kommentaren</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Vik ihop</translation>
    </message>
    <message>
        <source>Hidden word</source>
        <translation>Dolt ord</translation>
    </message>
    <message>
        <source>Marks: {list}</source>
        <translation>Markeringar: {list}</translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <source>Optional</source>
        <extracomment>Names that are the same in every language. Where a link leads, by the end of its host.</extracomment>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>Where was it written?</source>
        <translation>Var skrevs det?</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Vad handlade det om?</translation>
    </message>
    <message>
        <source>Choose or write</source>
        <translation>Välj eller skriv</translation>
    </message>
    <message>
        <source>A video or a post, for example</source>
        <translation>Till exempel en video eller ett inlägg</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blogg</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Making a backup …</source>
        <translation>Gör en säkerhetskopia …</translation>
    </message>
    <message>
        <source>A backup has been made.</source>
        <translation>En säkerhetskopia är gjord.</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Var kopian ska läggas</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Kopierad till {file}</translation>
    </message>
    <message>
        <source>The backup is gone.</source>
        <translation>Säkerhetskopian är borta.</translation>
    </message>
    <message>
        <source>Your last words couldn’t be saved, so nothing was changed.</source>
        <translation>Det sista du skrev gick inte att spara, så inget har ändrats.</translation>
    </message>
    <message>
        <source>The journal is as it was then.</source>
        <translation>Dagboken är som den var då.</translation>
    </message>
    <message>
        <source>There isn’t enough room on the disk. Nothing was changed.</source>
        <translation>Det finns inte plats nog på disken. Inget har ändrats.</translation>
    </message>
    <message>
        <source>That didn’t work: the file or the folder can’t be read or written. Nothing was changed.</source>
        <translation>Det gick inte: filen eller mappen kan inte läsas eller skrivas. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ett annat land</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app has to close</source>
        <translation>Appen behöver stängas</translation>
    </message>
    <message>
        <source>Something went wrong in the app itself. What you have written is saved.</source>
        <translation>Något gick fel i själva appen. Det du har skrivit är sparat.</translation>
    </message>
    <message>
        <source>Something went wrong in the app itself. The last words you wrote may not be saved.</source>
        <translation>Något gick fel i själva appen. Det sista du skrev är kanske inte sparat.</translation>
    </message>
    <message>
        <source>What a developer needs to know. Nothing of what you or anyone else wrote is in it.</source>
        <translation>Det en utvecklare behöver veta. Inget av det du eller någon annan har skrivit finns med.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiera detaljerna</translation>
    </message>
    <message>
        <source>Copy what you wrote</source>
        <translation>Kopiera det du skrev</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>DangerBanner</name>
    <message>
        <source>Are you in danger now? Call {number}.</source>
        <translation>Är du i fara nu? Ring {number}.</translation>
    </message>
    <message>
        <source>Are you in danger now? Call the emergency number where you are.</source>
        <translation>Är du i fara nu? Ring nödnumret där du är.</translation>
    </message>
    <message>
        <source>Don’t wait for an answer from the platform.</source>
        <translation>Vänta inte på svar från plattformen.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Some of the journal can’t be read as it was written. A backup may hold it.</source>
        <translation>En del av dagboken går inte att läsa som den skrevs. En säkerhetskopia kan ha det.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place on the computer</source>
        <translation>Plats på datorn</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Made by themselves, one for each day that you use the app. Nothing leaves the computer.</source>
        <translation>Görs av sig själva, en för varje dag som du använder appen. Inget lämnar datorn.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Take the journal out, or bring it in</source>
        <translation>Ta ut dagboken, eller hämta in den</translation>
    </message>
    <message>
        <source>As a file that can be read back, or as one for people to read. It is not encrypted.</source>
        <translation>Som en fil som går att läsa in igen, eller som en att läsa själv. Den är inte krypterad.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportera dagboken</translation>
    </message>
    <message>
        <source>Bring in …</source>
        <translation>Hämta in …</translation>
    </message>
    <message>
        <source>Bring an exported journal in</source>
        <translation>Hämta in en exporterad dagbok</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Radera allt</translation>
    </message>
    <message>
        <source>Every entry, for good. You are asked first, and asked what is to become of the backups.</source>
        <translation>Varje anteckning, för gott. Du får frågan först, och väljer vad som ska hända med säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>Delete everything …</source>
        <translation>Radera allt …</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Use it</source>
        <extracomment>Kinds that feed on answers; here the sentence about answering says so.</extracomment>
        <translation>Använda det</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Släppa det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara det</translation>
    </message>
    <message>
        <source>A short thank-you is enough, whenever you like.</source>
        <translation>Ett kort tack räcker, när du vill.</translation>
    </message>
    <message>
        <source>You don’t have to. Answers often draw more of the same. If you still want to, sleep on it.</source>
        <translation>Du behöver inte. Svar drar ofta till sig mer av samma sort. Vill du ändå, sov på saken.</translation>
    </message>
    <message>
        <source>Take one thing with you to the next piece. The rest can stay here.</source>
        <translation>Ta med en sak till nästa gång. Resten får ligga kvar här.</translation>
    </message>
    <message>
        <source>Better tomorrow than today. You can answer just as well then.</source>
        <translation>Vänta gärna till i morgon. Du kan svara lika bra då.</translation>
    </message>
    <message>
        <source>Put it away and do something else. Trying not to think of it seldom works.</source>
        <translation>Lägg undan det och gör något annat. Att försöka låta bli att tänka på det brukar inte hjälpa.</translation>
    </message>
    <message>
        <source>It stays in your journal, where you’ll find it on a heavier day.</source>
        <translation>Det ligger kvar i dagboken, så att du hittar det en tyngre dag.</translation>
    </message>
</context>
<context>
    <name>DeleteEverythingDialog</name>
    <message>
        <source>Delete everything</source>
        <translation>Radera allt</translation>
    </message>
    <message>
        <source>Deleting everything. That may take a moment.</source>
        <translation>Raderar allt. Det kan ta en stund.</translation>
    </message>
    <message>
        <source>Tick first that you want to delete everything</source>
        <translation>Kryssa först i att du vill radera allt</translation>
    </message>
    <message>
        <source>Say first what is to become of the backups, and tick that you want to delete everything</source>
        <translation>Välj först vad som ska hända med säkerhetskopiorna och kryssa i att du vill radera allt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good, with drafts, the trash, and what the app learned from you.</source>
        <translation>
            <numerusform>%n anteckning försvinner för gott, med utkast, papperskorgen och det som appen har lärt sig av dig.</numerusform>
            <numerusform>%n anteckningar försvinner för gott, med utkast, papperskorgen och det som appen har lärt sig av dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n backups, in {folder}.</source>
        <translation>
            <numerusform>Det finns %n säkerhetskopia, i {folder}.</numerusform>
            <numerusform>Det finns %n säkerhetskopior, i {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Det finns inga säkerhetskopior.</translation>
    </message>
    <message>
        <source>Keep the backups, with what you wrote.</source>
        <translation>Behåll säkerhetskopiorna, med det du skrev.</translation>
    </message>
    <message>
        <source>Delete the backups too. Nothing can be brought back.</source>
        <translation>Radera säkerhetskopiorna också. Inget går att få tillbaka.</translation>
    </message>
    <message>
        <source>Files that you exported or copied to another place stay where they are. So do your settings.</source>
        <translation>Filer som du har exporterat eller kopierat till en annan plats ligger kvar. Det gör dina inställningar också.</translation>
    </message>
    <message>
        <source>I want to delete everything</source>
        <translation>Jag vill radera allt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>What you have begun waits here until you put it away.</source>
        <translation>Det du har börjat på ligger här tills du lägger undan det.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Utan titel</translation>
    </message>
    <message>
        <source>Open the draft {title}, {where}</source>
        <translation>Öppna utkastet {title}, {where}</translation>
    </message>
    <message>
        <source>Delete the draft {title}</source>
        <translation>Radera utkastet {title}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
</context>
<context>
    <name>Emptying</name>
    <message>
        <source>Deleting everything …</source>
        <translation>Raderar allt …</translation>
    </message>
    <message>
        <source>Everything is deleted. Another program holds the file; close it, then this app.</source>
        <translation>Allt är raderat. Ett annat program håller i filen: stäng det, och sedan den här appen.</translation>
    </message>
    <message>
        <source>Everything is deleted, the backups too.</source>
        <translation>Allt är raderat, säkerhetskopiorna också.</translation>
    </message>
    <message>
        <source>Everything is deleted. The backups are kept.</source>
        <translation>Allt är raderat. Säkerhetskopiorna finns kvar.</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Change title and tags</source>
        <translation>Ändra titel och taggar</translation>
    </message>
    <message>
        <source>I have used the plan</source>
        <translation>Jag har använt planen</translation>
    </message>
    <message>
        <source>The reading</source>
        <translation>Läsningen</translation>
    </message>
    <message>
        <source>Reflect on</source>
        <translation>Reflektera vidare</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Utan titel</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Mitt svar</translation>
    </message>
    <message>
        <source>Took with me</source>
        <translation>Tar med</translation>
    </message>
    <message>
        <source>From their chair, what rang true</source>
        <translation>Från deras stol, det som stämde</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Känslor</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Min anteckning</translation>
    </message>
    <message>
        <source>My reply</source>
        <translation>Mitt svar</translation>
    </message>
    <message>
        <source>What I chose</source>
        <translation>Vad jag valde</translation>
    </message>
</context>
<context>
    <name>EntryHeader</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflektera</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Pages of this comment</source>
        <translation>Kommentarens sidor</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Utan titel</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Hide the text</source>
        <translation>Dölj texten</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Visa texten</translation>
    </message>
    <message>
        <source>The text is saved</source>
        <translation>Texten är sparad</translation>
    </message>
    <message>
        <source>Export the evidence</source>
        <translation>Exportera underlag</translation>
    </message>
    <message>
        <source>Makes a folder or a zip with the text, these details, your pictures and their checksums.</source>
        <translation>Gör en mapp eller en zip med texten, de här uppgifterna, dina bilder och deras kontrollsummor.</translation>
    </message>
    <message>
        <source>Let go of the pictures here, and they go with the evidence.</source>
        <translation>Släpp bilderna här, så följer de med underlaget.</translation>
    </message>
    <message>
        <source>Copy the whole checksum</source>
        <translation>Kopiera hela kontrollsumman</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Kontots namn</translation>
    </message>
    <message>
        <source>Address of the comment</source>
        <translation>Adressen till kommentaren</translation>
    </message>
    <message>
        <source>{date} at {time} ({offset})</source>
        <translation>{date} kl. {time} ({offset})</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Pictures</source>
        <extracomment>What may go with it, by the end of its name.</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Vilka bilder</translation>
    </message>
    <message>
        <source>Only pictures and PDF files that are saved on this computer can be added.</source>
        <translation>Bara bilder och PDF-filer som är sparade på den här datorn går att lägga till.</translation>
    </message>
    <message>
        <source>Export the evidence</source>
        <translation>Exportera underlag</translation>
    </message>
    <message>
        <source>The text as it came, when and where, and a checksum for each part. It holds the whole comment, unveiled, and is not encrypted. No account is needed to make it or to read it.</source>
        <translation>Texten som den kom, när och var, och en kontrollsumma för varje del. Hela kommentaren ligger där, utan något dolt, och inget är krypterat. Det behövs inget konto för att göra det eller läsa det.</translation>
    </message>
    <message>
        <source>Pictures to go with it, if you have any</source>
        <translation>Bilder som ska följa med, om du har några</translation>
    </message>
    <message>
        <source>Let go here to add them</source>
        <translation>Släpp här för att lägga till dem</translation>
    </message>
    <message>
        <source>Add pictures …</source>
        <translation>Lägg till bilder …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>As a folder</source>
        <translation>Som en mapp</translation>
    </message>
    <message>
        <source>As one zip file</source>
        <translation>Som en zip-fil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Välj plats …</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Every entry</source>
        <extracomment>The form that is made of a page by Qt. Days back that can be chosen; 0 is all of the time.</extracomment>
        <translation>Alla anteckningar</translation>
    </message>
    <message numerus="yes">
        <source>The %n found in the journal</source>
        <translation>
            <numerusform>Den som dagboken visar nu</numerusform>
            <numerusform>De %n som dagboken visar nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Those found in the journal</source>
        <translation>De som hittades i dagboken</translation>
    </message>
    <message>
        <source>The one that is open</source>
        <translation>Den som är öppen</translation>
    </message>
    <message numerus="yes">
        <source>The %n with kind words</source>
        <translation>
            <numerusform>Den vänliga kommentaren</numerusform>
            <numerusform>De %n vänliga kommentarerna</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds every word, so that it can be read back. Keep it where only you can see it.</source>
        <translation>Filen innehåller varje ord, så att den går att läsa in igen. Lägg den där bara du ser den.</translation>
    </message>
    <message>
        <source>The file is for people to read and can’t be read back. It is not encrypted.</source>
        <translation>Filen är till för att läsas av människor och går inte att läsa in igen. Den är inte krypterad.</translation>
    </message>
    <message>
        <source>Everything, to be read back (JSON)</source>
        <translation>Allt, för att läsas in igen (JSON)</translation>
    </message>
    <message>
        <source>To read or print (PDF)</source>
        <translation>Att läsa eller skriva ut (PDF)</translation>
    </message>
    <message>
        <source>Plain text with headings (Markdown)</source>
        <translation>Ren text med rubriker (Markdown)</translation>
    </message>
    <message>
        <source>A web page (HTML)</source>
        <translation>En webbsida (HTML)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>En tabell (CSV)</translation>
    </message>
    <message>
        <source>With hurtful words hidden</source>
        <translation>Med sårande ord dolda</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Ord för ord</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Inte alls</translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>Den senaste dagen</numerusform>
            <numerusform>De senaste %n dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportera dagboken</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>The comments</source>
        <translation>Kommentarerna</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Välj plats …</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Where to put the evidence</source>
        <translation>Var underlaget ska ligga</translation>
    </message>
    <message>
        <source>The evidence wasn’t exported. The app can’t write to that folder.</source>
        <translation>Underlaget exporterades inte. Appen får inte skriva i den mappen.</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exporterat till {folder}</translation>
    </message>
    <message>
        <source>Exporting the evidence …</source>
        <translation>Exporterar underlaget …</translation>
    </message>
    <message>
        <source>The evidence wasn’t exported. One of the pictures can’t be read.</source>
        <translation>Underlaget exporterades inte. En av bilderna går inte att läsa.</translation>
    </message>
    <message>
        <source>The evidence wasn’t exported. There isn’t enough room there.</source>
        <translation>Underlaget exporterades inte. Det finns inte plats nog där.</translation>
    </message>
    <message>
        <source>Where to put what the app got wrong</source>
        <translation>Var det som appen läste fel ska ligga</translation>
    </message>
    <message>
        <source>creator-coach-corrections.jsonl</source>
        <translation>creator-coach-rättelser.jsonl</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporterat till {file}</translation>
    </message>
    <message>
        <source>Nothing was exported. The app can’t write to that place.</source>
        <translation>Inget blev exporterat. Appen får inte skriva på den platsen.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>It wasn’t saved. The disk is full. Your text is still here.</source>
        <translation>Det gick inte att spara. Disken är full. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. Another program has the journal open. Your text is still here.</source>
        <translation>Det gick inte att spara. Ett annat program har dagboken öppen. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. The app can’t write to the journal’s folder. Your text is still here.</source>
        <translation>Det gick inte att spara. Appen får inte skriva i dagbokens mapp. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. The journal’s folder is gone. Your text is still here.</source>
        <translation>Det gick inte att spara. Dagbokens mapp är borta. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. The journal’s folder may only be read, not written to. Your text is still here.</source>
        <translation>Det gick inte att spara. Dagbokens mapp går bara att läsa, inte att skriva i. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. The journal can’t be read. Your text is still here.</source>
        <translation>Det gick inte att spara. Dagboken går inte att läsa. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. The journal is locked. Your text is still here.</source>
        <translation>Det gick inte att spara. Dagboken är låst. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. A newer version of the app has changed the journal. Your text is still here.</source>
        <translation>Det gick inte att spara. En nyare version av appen har ändrat dagboken. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>It wasn’t saved. Your text is still here.</source>
        <translation>Det gick inte att spara. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>That didn’t work: the disk is full. Nothing was changed.</source>
        <translation>Det gick inte: disken är full. Inget har ändrats.</translation>
    </message>
    <message>
        <source>That didn’t work: another program has the journal open. Nothing was changed.</source>
        <translation>Det gick inte: ett annat program har dagboken öppen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>That didn’t work: the app can’t write to the journal’s folder. Nothing was changed.</source>
        <translation>Det gick inte: appen får inte skriva i dagbokens mapp. Inget har ändrats.</translation>
    </message>
    <message>
        <source>That didn’t work: the journal’s folder is gone.</source>
        <translation>Det gick inte: dagbokens mapp är borta.</translation>
    </message>
    <message>
        <source>That didn’t work: the journal’s folder may only be read, not written to. Nothing was changed.</source>
        <translation>Det gick inte: dagbokens mapp går bara att läsa, inte att skriva i. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Parts of the journal can’t be read. It may be damaged.</source>
        <translation>Delar av dagboken går inte att läsa. Den kan vara skadad.</translation>
    </message>
    <message>
        <source>That didn’t work: the journal is locked.</source>
        <translation>Det gick inte: dagboken är låst.</translation>
    </message>
    <message>
        <source>That didn’t work: a newer version of the app has changed the journal.</source>
        <translation>Det gick inte: en nyare version av appen har ändrat dagboken.</translation>
    </message>
    <message>
        <source>That didn’t work. Nothing was changed.</source>
        <translation>Det gick inte. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The journal is from a newer version</source>
        <translation>Dagboken är från en nyare version</translation>
    </message>
    <message>
        <source>A newer Creator Coach has written it. Update the app to open it. Nothing has been changed.</source>
        <translation>En nyare Creator Coach har skrivit den. Uppdatera appen för att öppna den. Inget är ändrat.</translation>
    </message>
    <message>
        <source>The journal can’t be read</source>
        <translation>Dagboken går inte att läsa</translation>
    </message>
    <message>
        <source>The file seems damaged, or it is no journal. Nothing has been changed in it.</source>
        <translation>Filen verkar vara skadad, eller så är den ingen dagbok. Inget har ändrats i den.</translation>
    </message>
    <message>
        <source>It opens with its passphrase.</source>
        <translation>Den öppnas med sin lösenfras.</translation>
    </message>
    <message>
        <source>The journal is already open</source>
        <translation>Dagboken är redan öppen</translation>
    </message>
    <message>
        <source>Creator Coach may be running in another window. Close it and try again.</source>
        <translation>Creator Coach kanske är igång i ett annat fönster. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Dagboken är låst</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>The journal can’t be opened until there is room. Nothing has been lost.</source>
        <translation>Dagboken går inte att öppna förrän det finns plats. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The journal’s folder is gone</source>
        <translation>Dagbokens mapp är borta</translation>
    </message>
    <message>
        <source>It may be on a disk that isn’t connected. Connect it and try again.</source>
        <translation>Den kanske ligger på en disk som inte är ansluten. Anslut den och försök igen.</translation>
    </message>
    <message>
        <source>The journal can’t be opened</source>
        <translation>Dagboken går inte att öppna</translation>
    </message>
    <message>
        <source>Its folder may only be read, not written to. Nothing has been lost.</source>
        <translation>Dess mapp går bara att läsa, inte att skriva i. Inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The app can’t read or write its folder. Nothing has been lost.</source>
        <translation>Appen kan inte läsa eller skriva i sin mapp. Inget har gått förlorat.</translation>
    </message>
</context>
<context>
    <name>FeelingWords</name>
    <message>
        <source>sad</source>
        <translation>ledsen</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>arg</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>orolig</translation>
    </message>
    <message>
        <source>ashamed</source>
        <translation>skamsen</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>trött</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>förvirrad</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>stressad</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>lättad</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>lugnare</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>a word of your own</source>
        <extracomment>Kept in the journal under these names; a person&apos;s own word is kept as it was written.</extracomment>
        <translation>ett eget ord</translation>
    </message>
    <message>
        <source>A word of your own for what you feel</source>
        <translation>Ett eget ord för det du känner</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any</source>
        <extracomment>Days back that can be chosen; None is a period of one&apos;s own. Strengths that can be chosen, both ends included.</extracomment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hållning</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>Den senaste dagen</numerusform>
            <numerusform>De senaste %n dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Från en dag till en annan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>Tog hårt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Första och sista dagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Plans not used yet</source>
        <translation>Planer som inte har använts</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>Country, theme and text size</source>
        <translation>Land, tema och textstorlek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Which support lines are shown.</source>
        <translation>Vilka stödlinjer som visas.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>The comment is folded</source>
        <translation>Kommentaren är hopvikt</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s).</source>
        <translation>
            <numerusform>%n ord.</numerusform>
            <numerusform>%n ord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Vik upp</translation>
    </message>
    <message>
        <source>Unfold the comment</source>
        <translation>Vik upp kommentaren</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Someone to talk to</source>
        <translation>Någon att prata med</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The numbers are in the app and work offline. Last checked {date}.</source>
        <translation>Numren finns i appen utan nät. Senast kontrollerade {date}.</translation>
    </message>
    <message>
        <source>The numbers are in the app and work offline. Not yet verified by a person; the list is of {date}.</source>
        <translation>Numren finns i appen utan nät. De är ännu inte kontrollerade av en människa; listan är från {date}.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Next: {title}</source>
        <translation>Nästa: {title}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Sök i guiden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Choose a chapter</source>
        <translation>Välj ett kapitel</translation>
    </message>
    <message>
        <source>Nothing with those words.</source>
        <translation>Inget med de orden.</translation>
    </message>
</context>
<context>
    <name>IfThen</name>
    <message>
        <source>If</source>
        <extracomment>What the voice leaves open in a sentence.</extracomment>
        <translation>Om</translation>
    </message>
    <message>
        <source>then</source>
        <translation>så</translation>
    </message>
    <message>
        <source>If: when or where it happens</source>
        <translation>Om: när eller var det händer</translation>
    </message>
    <message>
        <source>Then: the one small thing you do</source>
        <translation>Så: den lilla sak du gör då</translation>
    </message>
    <message>
        <source>when or where it happens</source>
        <translation>när eller var det händer</translation>
    </message>
    <message>
        <source>one small thing I do</source>
        <translation>en liten sak jag gör då</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Bring in a journal</source>
        <translation>Hämta in en dagbok</translation>
    </message>
    <message>
        <source>A backup is made first. Nothing is kept twice, and all of it is brought in or nothing.</source>
        <translation>En säkerhetskopia görs först. Inget sparas två gånger, och allt hämtas in eller inget.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hämta in</translation>
    </message>
    <message>
        <source>Bringing it in. Nothing else can be changed meanwhile.</source>
        <translation>Hämtar in. Under tiden går inget annat att ändra.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation>
            <numerusform>%n anteckning är ny.</numerusform>
            <numerusform>%n anteckningar är nya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries replace earlier ones here.</source>
        <translation>
            <numerusform>%n anteckning ersätter en tidigare här.</numerusform>
            <numerusform>%n anteckningar ersätter tidigare här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here already and stay as they are.</source>
        <translation>
            <numerusform>%n anteckning finns redan här och får vara som den är.</numerusform>
            <numerusform>%n anteckningar finns redan här och får vara som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries can’t be read and are left out.</source>
        <translation>
            <numerusform>%n anteckning går inte att läsa och lämnas utanför.</numerusform>
            <numerusform>%n anteckningar går inte att läsa och lämnas utanför.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no entries in the file.</source>
        <translation>Det finns inga anteckningar i filen.</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>Untitled</source>
        <extracomment>A mark lies with so many of the entries behind its point, the newest, so that it does not go with the first of them.</extracomment>
        <translation>Utan titel</translation>
    </message>
    <message>
        <source>creator-coach-insights-{day}</source>
        <translation>creator-coach-insikter-{day}</translation>
    </message>
    <message>
        <source>Where to put the figures</source>
        <translation>Var siffrorna ska läggas</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporterat till {file}</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insikter</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was exported.</source>
        <translation>Det finns redan en fil med det namnet. Inget exporterades.</translation>
    </message>
    <message>
        <source>There isn’t enough room there. Nothing was exported.</source>
        <translation>Det finns inte plats där. Inget exporterades.</translation>
    </message>
    <message>
        <source>The app can’t write there. Nothing was exported.</source>
        <translation>Appen kan inte skriva där. Inget exporterades.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Show as tables</source>
        <translation>Visa som tabeller</translation>
    </message>
    <message numerus="yes">
        <source>So far there are %Ln.</source>
        <translation>
            <numerusform>Än så länge finns det %Ln.</numerusform>
            <numerusform>Än så länge finns det %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer would mostly show chance.</source>
        <extracomment>The forms that the figures can be taken out in.</extracomment>
        <translation>Färre skulle mest visa slumpen.</translation>
    </message>
    <message>
        <source>After five readings there is something to see</source>
        <translation>Efter fem läsningar finns det något att se</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>Ny läsning</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln from this time. From five on there is something to see.</source>
        <translation>
            <numerusform>Det finns %Ln från den här tiden. Från fem finns det något att se.</numerusform>
            <numerusform>Det finns %Ln från den här tiden. Från fem finns det något att se.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few in this time</source>
        <translation>För få under den här tiden</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Räknar …</translation>
    </message>
    <message numerus="yes">
        <source>Counting … {some} of %Ln entries read.</source>
        <translation>
            <numerusform>Räknar … {some} av %Ln läst.</numerusform>
            <numerusform>Räknar … {some} av %Ln lästa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insikter</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>10 weeks</source>
        <translation>10 veckor</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Papper (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabell (CSV)</translation>
    </message>
    <message>
        <source>Export without comment text…</source>
        <translation>Exportera utan kommentartext …</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more found</source>
        <translation>
            <numerusform>%n träff eller fler</numerusform>
            <numerusform>%n träffar eller fler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorgen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>Ny läsning</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alla anteckningar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Your journal is empty for now</source>
        <translation>Dagboken är tom än</translation>
    </message>
    <message>
        <source>Once you’ve read your first comment, you’ll find it here.</source>
        <translation>När du har läst din första kommentar ligger den här.</translation>
    </message>
    <message>
        <source>Nothing with those words</source>
        <translation>Inget med de orden</translation>
    </message>
    <message>
        <source>Try other words or fewer filters.</source>
        <translation>Pröva andra ord eller färre filter.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message>
        <source>Deleted.</source>
        <translation>Raderad.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted more than 30 days ago are now gone for good.</source>
        <translation>
            <numerusform>%n anteckning som raderades för mer än 30 dagar sedan är nu borta för gott.</numerusform>
            <numerusform>%n anteckningar som raderades för mer än 30 dagar sedan är nu borta för gott.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>It’s among your kind words.</source>
        <extracomment>All of the kind words: they are entries of the journal like any other.</extracomment>
        <translation>Den ligger bland dina vänliga ord.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>That part is among your kind words.</source>
        <translation>De orden ligger bland dina vänliga ord.</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>“{words}”</source>
        <extracomment>Where the person&apos;s words on it are kept: what the reflection asks of kind words. What is longer is read in the journal; in letters. The words are saved when the hands have rested this long.</extracomment>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>What in your work made this possible?</source>
        <translation>Vad i ditt arbete gjorde det här möjligt?</translation>
    </message>
    <message>
        <source>Saved as you write</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>Ändra dina ord</translation>
    </message>
    <message>
        <source>What made it possible?</source>
        <translation>Vad gjorde det möjligt?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Open in the journal</source>
        <translation>Öppna i dagboken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
</context>
<context>
    <name>KindChoices</name>
    <message>
        <source>What would you call it?</source>
        <translation>Vad skulle du kalla det?</translation>
    </message>
</context>
<context>
    <name>KindMenu</name>
    <message>
        <source>{kind} (now)</source>
        <translation>{kind} (nu)</translation>
    </message>
</context>
<context>
    <name>KindNote</name>
    <message>
        <source>Draw another</source>
        <extracomment>How many letters of a comment are shown here; all of it can be read where it is kept.</extracomment>
        <translation>Dra en annan</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka den</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>”{words}”</translation>
    </message>
</context>
<context>
    <name>KindWordsPage</name>
    <message>
        <source>Kind words</source>
        <extracomment>More is asked for this far above the end, in pixels.</extracomment>
        <translation>Vänliga ord</translation>
    </message>
    <message>
        <source>Add kind words</source>
        <translation>Lägg till vänliga ord</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>Search the kind words</source>
        <translation>Sök bland de vänliga orden</translation>
    </message>
    <message>
        <source>The note of the day</source>
        <translation>Dagens lapp</translation>
    </message>
    <message>
        <source>The jar is waiting</source>
        <translation>Burken väntar</translation>
    </message>
    <message>
        <source>Add something kind that someone wrote.</source>
        <translation>Lägg i något snällt som någon skrivit.</translation>
    </message>
    <message>
        <source>Nothing with those words</source>
        <translation>Inget med de orden</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>The jar counts nothing and compares nothing. It is here for the days when one hard word is loudest.</source>
        <translation>Burken räknar inget och jämför inget. Den finns för dagarna då ett enda hårt ord låter högst.</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Taggar, med komma emellan</translation>
    </message>
    <message>
        <source>A title of your own</source>
        <translation>En egen titel</translation>
    </message>
    <message>
        <source>sound, length</source>
        <translation>ljudet, längden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Let the app find out</source>
        <extracomment>Languages are named in themselves, so that whoever reads one finds it.</extracomment>
        <translation>Låt appen avgöra</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatiskt</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Språk: {language}</translation>
    </message>
    <message>
        <source>The comment’s language: {language}</source>
        <translation>Kommentarens språk: {language}</translation>
    </message>
</context>
<context>
    <name>LanguageLine</name>
    <message>
        <source>Read as Swedish.</source>
        <translation>Läst som svenska.</translation>
    </message>
    <message>
        <source>Read as English.</source>
        <translation>Läst som engelska.</translation>
    </message>
    <message>
        <source>The language is not clear.</source>
        <translation>Språket är inte tydligt.</translation>
    </message>
    <message>
        <source>If that is wrong:</source>
        <translation>Om det inte stämmer:</translation>
    </message>
    <message>
        <source>Read as Swedish</source>
        <translation>Läs som svenska</translation>
    </message>
    <message>
        <source>Read as English</source>
        <translation>Läs som engelska</translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message>
        <source>To leave behind</source>
        <translation>Att lämna</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>Long is what counts. Four words of your own are good.</source>
        <translation>Det är längden som räknas. Fyra egna ord räcker bra.</translation>
    </message>
    <message>
        <source>Short: a computer can guess it.</source>
        <translation>Kort: en dator kan gissa den.</translation>
    </message>
    <message>
        <source>Fair. A few more words make it hard to guess.</source>
        <translation>Hyfsad. Med några ord till blir den svår att gissa.</translation>
    </message>
    <message>
        <source>Long: hard to guess, if the words are your own.</source>
        <translation>Lång: svår att gissa, om orden är dina egna.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences, word for word</source>
        <extracomment>What the smallest window has room for, and the least that is worth reading in, in pixels.</extracomment>
        <translation>Licenserna ord för ord</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Sök i licenserna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Kopiera {number}</translation>
    </message>
    <message>
        <source>Copy {number}, {name}</source>
        <translation>Kopiera {number}, {name}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Opens with a passphrase</source>
        <translation>Öppnas med lösenfras</translation>
    </message>
    <message>
        <source>The journal and its backups are encrypted.</source>
        <translation>Dagboken och säkerhetskopiorna är krypterade.</translation>
    </message>
    <message>
        <source>Open with a passphrase</source>
        <translation>Öppna med lösenfras</translation>
    </message>
    <message>
        <source>The journal is encrypted. If you forget the passphrase nobody can open it, not even those who made the app.</source>
        <translation>Dagboken krypteras. Glömmer du frasen kan ingen öppna den, inte ens de som har gjort appen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj lösenfras</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Ta bort lösenfrasen</translation>
    </message>
    <message>
        <source>Lock by itself when idle</source>
        <translation>Lås av sig självt</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen locks, where the system says so. Ctrl+L does it now.</source>
        <translation>Även när datorn går i viloläge eller skärmen låses, om systemet säger till. Ctrl+L låser genast.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Efter %n minut</numerusform>
            <numerusform>Efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Kom ihåg på den här datorn</translation>
    </message>
    <message>
        <source>The computer’s own keyring keeps the passphrase, and the app opens without asking for it.</source>
        <translation>Datorns egen nyckelring sparar frasen, och appen öppnas utan att fråga efter den.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Type the passphrase first</source>
        <translation>Skriv lösenfrasen först</translation>
    </message>
    <message>
        <source>Your last words couldn’t be saved. The app keeps them and tries again when you unlock.</source>
        <translation>Det sista du skrev gick inte att spara. Appen har det kvar och försöker igen när du låser upp.</translation>
    </message>
    <message>
        <source>That isn’t the passphrase. Try again, and check that Caps Lock is off.</source>
        <translation>Frasen stämmer inte. Försök igen, och se efter att Caps Lock är av.</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Dagboken är låst</translation>
    </message>
    <message>
        <source>Looking for a backup …</source>
        <translation>Letar efter en säkerhetskopia …</translation>
    </message>
    <message>
        <source>There is no whole backup of it.</source>
        <translation>Det finns ingen hel säkerhetskopia av den.</translation>
    </message>
    <message numerus="yes">
        <source>The newest whole backup is from {date}, with %n entries.</source>
        <translation>
            <numerusform>Den senaste hela säkerhetskopian är från {date}, med %n anteckning.</numerusform>
            <numerusform>Den senaste hela säkerhetskopian är från {date}, med %n anteckningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Rädda det som går att läsa</translation>
    </message>
    <message>
        <source>Support, without unlocking</source>
        <translation>Stöd, utan att låsa upp</translation>
    </message>
</context>
<context>
    <name>ManyDeeds</name>
    <message numerus="yes">
        <source>%Ln comment(s) let go of.</source>
        <extracomment>Comments listed at a time.</extracomment>
        <translation>
            <numerusform>%Ln kommentar har släppts.</numerusform>
            <numerusform>%Ln kommentarer har släppts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are in the jar.</source>
        <translation>
            <numerusform>%Ln lapp ligger i burken.</numerusform>
            <numerusform>%Ln lappar ligger i burken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Var filen ska ligga</translation>
    </message>
    <message>
        <source>comments.csv</source>
        <translation>kommentarer.csv</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>Det finns redan en fil med det namnet. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Nothing was exported. The app can’t write to that place.</source>
        <translation>Inget exporterades. Appen kan inte skriva på den platsen.</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporterat till {file}</translation>
    </message>
</context>
<context>
    <name>ManyIntake</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Vilken fil</translation>
    </message>
    <message>
        <source>Paste the comments first, or choose a file.</source>
        <translation>Klistra in kommentarerna först, eller välj en fil.</translation>
    </message>
    <message>
        <source>Paste the comments here, with an empty line between them, or drop a file.</source>
        <translation>Klistra in kommentarerna här, med en tom rad emellan, eller släpp en fil.</translation>
    </message>
    <message>
        <source>The comments</source>
        <translation>Kommentarerna</translation>
    </message>
    <message>
        <source>Read and sort them</source>
        <translation>Läs och sortera dem</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Välj en fil …</translation>
    </message>
    <message>
        <source>Sorted before</source>
        <translation>Sorterade förut</translation>
    </message>
    <message>
        <source>In which column are the comments?</source>
        <translation>I vilken kolumn står kommentarerna?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Read</source>
        <extracomment>What can be listed: one group, the comments behind one point, or all of them.</extracomment>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Many comments at once</source>
        <translation>Många kommentarer på en gång</translation>
    </message>
    <message>
        <source>The app reads them first, sorts them by what you can do with them, and folds the hard ones.</source>
        <translation>Appen läser dem först, sorterar dem efter vad du kan göra med dem och viker ihop de hårda.</translation>
    </message>
    <message>
        <source>Sorted by what you can do with them. The hard ones are folded, and lie by themselves.</source>
        <translation>Sorterade efter vad du kan göra med dem. De hårda är hopvikta och ligger för sig.</translation>
    </message>
    <message>
        <source>In the order they came. Of the hard ones no word is shown.</source>
        <translation>I den ordning de kom. Av de hårda visas inga ord.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorterat</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>How they are shown</source>
        <translation>Hur de visas</translation>
    </message>
    <message>
        <source>Report without hard words …</source>
        <translation>Rapport utan hårda ord …</translation>
    </message>
    <message>
        <source>Only what can be used …</source>
        <translation>Bara det användbara …</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Sort other comments</source>
        <translation>Sortera andra kommentarer</translation>
    </message>
</context>
<context>
    <name>ManyPages</name>
    <message>
        <source>That file could not be opened. Nothing was taken in.</source>
        <extracomment>While comments are read, what came of them is shown anew so often, in milliseconds: nobody reads it faster.</extracomment>
        <translation>Filen gick inte att öppna. Inget har lagts in.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln rad gick inte att läsa.</numerusform>
            <numerusform>%Ln rader gick inte att läsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment was found there.</source>
        <translation>Det fanns ingen kommentar där.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln kommentar</numerusform>
            <numerusform>%Ln kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read</source>
        <translation>
            <numerusform>%Ln rad gick inte att läsa</numerusform>
            <numerusform>%Ln rader gick inte att läsa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyProgress</name>
    <message>
        <source>{read} of {taken} read</source>
        <translation>{read} av {taken} lästa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln i sekunden</numerusform>
            <numerusform>%Ln i sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>ungefär %Ln minut kvar</numerusform>
            <numerusform>ungefär %Ln minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Läs vidare</translation>
    </message>
</context>
<context>
    <name>ManyWords</name>
    <message>
        <source>Feedback</source>
        <translation>Synpunkter</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Åsikter</translation>
    </message>
    <message>
        <source>Mockery</source>
        <translation>Hån</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Påhopp</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vänligt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>show the word</source>
        <translation>visa ordet</translation>
    </message>
    <message>
        <source>insult</source>
        <translation>förolämpning</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>hot</translation>
    </message>
    <message>
        <source>private detail</source>
        <translation>privat uppgift</translation>
    </message>
    <message>
        <source>[hidden: {what}]</source>
        <translation>[dolt: {what}]</translation>
    </message>
    <message>
        <source>hidden word, {what}, press Enter to show</source>
        <translation>dolt ord, {what}, tryck Enter för att visa</translation>
    </message>
    <message>
        <source>About the work</source>
        <translation>Om verket</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Önskan</translation>
    </message>
    <message>
        <source>Overstatement</source>
        <translation>Överdrift</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Känsla</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Beröm</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Förolämpning</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>Private detail</source>
        <translation>Privat uppgift</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>If you forget the passphrase, nobody can open the journal: not you, and not those who made the app. Write it down on paper and keep it safe.</source>
        <translation>Glömmer du lösenfrasen kan ingen öppna dagboken: varken du eller de som har gjort appen. Skriv upp den på papper och göm det väl.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De två är inte lika än.</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Keep as kind words</source>
        <translation>Spara som vänliga ord</translation>
    </message>
    <message>
        <source>Select some of the comment first.</source>
        <translation>Markera något i kommentaren först.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The journal and its backups are being rewritten. This may take a moment.</source>
        <translation>Dagboken och säkerhetskopiorna skrivs om. Det kan ta en stund.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice first</source>
        <translation>Skriv samma lösenfras två gånger först</translation>
    </message>
    <message>
        <source>Type the current passphrase first, and the new one twice</source>
        <translation>Skriv först den nuvarande lösenfrasen och den nya två gånger</translation>
    </message>
    <message>
        <source>Type the passphrase first</source>
        <translation>Skriv lösenfrasen först</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lock the journal</source>
        <translation>Lås dagboken</translation>
    </message>
    <message>
        <source>The journal and its backups are encrypted, and open with the passphrase only.</source>
        <translation>Dagboken och säkerhetskopiorna krypteras och går bara att öppna med lösenfrasen.</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation>Lås med den här frasen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>The journal and its backups get the new one. The old one no longer opens them.</source>
        <translation>Dagboken och säkerhetskopiorna får den nya. Den gamla öppnar dem inte längre.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Ta bort låset</translation>
    </message>
    <message>
        <source>Anyone who can use this computer can then read the journal and its backups.</source>
        <translation>Den som kommer åt den här datorn kan sedan läsa dagboken och säkerhetskopiorna.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what I type</source>
        <extracomment>Fewer characters than the first are called short, fewer than the second fair.</extracomment>
        <translation>Dölj det jag skriver</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Visa det jag skriver</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste the comment here.
You don’t need to read it again.</source>
        <translation>Klistra in kommentaren här.
Du behöver inte läsa den en gång till.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Visa texten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Dölj texten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Töm texten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>PlanQuestion</name>
    <message>
        <source>You made a plan on {day}. Has it been of use?</source>
        <translation>Du gjorde en plan den {day}. Har du haft nytta av den?</translation>
    </message>
    <message>
        <source>Yes, I have used it</source>
        <translation>Ja, jag har använt den</translation>
    </message>
    <message>
        <source>No, not so far</source>
        <translation>Nej, inte hittills</translation>
    </message>
    <message>
        <source>See the entry</source>
        <translation>Visa anteckningen</translation>
    </message>
</context>
<context>
    <name>PointHead</name>
    <message numerus="yes">
        <source>{name}, %n entries</source>
        <extracomment>So many of the entries behind a point are listed at a time.</extracomment>
        <translation>
            <numerusform>{name}, %n anteckning</numerusform>
            <numerusform>{name}, %n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klart</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Inte klart ändå</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteChip</name>
    <message>
        <source>Show it in the comment</source>
        <translation>Visa det i kommentaren</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>Kopiera citatet</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insikter</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Vänliga ord</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställ­ningar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Asks before
anything is sent.</source>
        <translation>Frågar innan
något skickas.</translation>
    </message>
    <message>
        <source>Translation is on: nothing leaves this computer before you have said so.</source>
        <translation>Översättning är på: inget lämnar datorn förrän du har sagt ja.</translation>
    </message>
    <message>
        <source>Works offline.
Everything stays here.</source>
        <translation>Arbetar utan nät.
Allt stannar här.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Allt stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Du är här</translation>
    </message>
</context>
<context>
    <name>ReadRow</name>
    <message>
        <source>Paste or write a comment first.</source>
        <translation>Klistra in eller skriv en kommentar först.</translation>
    </message>
    <message>
        <source>Read it together</source>
        <translation>Läs tillsammans</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Allt stannar på den här datorn.</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reading…</source>
        <extracomment>Most readings are done before this; a word that comes and goes at once would only be unrest.</extracomment>
        <translation>Läser …</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>What worked</source>
        <extracomment>Kinds with something to learn: take and leave have a place even when they are empty.</extracomment>
        <translation>Det som fungerade</translation>
    </message>
    <message>
        <source>If you want to understand</source>
        <translation>Om du vill förstå</translation>
    </message>
    <message>
        <source>This is enough</source>
        <translation>Räcker så här</translation>
    </message>
    <message>
        <source>On to Reflect</source>
        <translation>Vidare till Reflektera</translation>
    </message>
    <message>
        <source>Keep the kind words</source>
        <translation>Spara de vänliga orden</translation>
    </message>
</context>
<context>
    <name>ReflectSheet</name>
    <message>
        <source>What I do now</source>
        <translation>Det jag gör nu</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Hur känns det nu?</translation>
    </message>
    <message>
        <source>Hide the comment</source>
        <translation>Dölj kommentaren</translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation>Visa kommentaren</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Steg {number} av {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>On to the reply</source>
        <translation>Vidare till svaret</translation>
    </message>
    <message>
        <source>Nothing has to be decided today.</source>
        <translation>Inget måste bestämmas i dag.</translation>
    </message>
    <message>
        <source>Any number is a good number to stop at.</source>
        <translation>Vilken siffra som helst duger att sluta på.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>That’s enough</source>
        <translation>Räcker så här</translation>
    </message>
</context>
<context>
    <name>Relock</name>
    <message>
        <source>The computer’s keyring didn’t answer. Nothing was changed.</source>
        <translation>Datorns nyckelring svarade inte. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Your last words couldn’t be saved, so nothing was changed.</source>
        <translation>Det sista du skrev gick inte att spara, så inget har ändrats.</translation>
    </message>
    <message>
        <source>That isn’t the current passphrase. Nothing was changed.</source>
        <translation>Det är inte den nuvarande lösenfrasen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There isn’t enough room on the disk to rewrite the journal. Nothing was changed.</source>
        <translation>Det finns inte plats nog på disken för att skriva om dagboken. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Another program has the journal open. Nothing was changed.</source>
        <translation>Ett annat program har dagboken öppen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Parts of the journal can’t be read, so it was left as it is. Nothing was changed.</source>
        <translation>Delar av dagboken går inte att läsa, så den fick vara som den är. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The app can’t write to the journal’s folder. Nothing was changed.</source>
        <translation>Appen kan inte skriva i dagbokens mapp. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The journal is locked with your passphrase.</source>
        <translation>Dagboken är låst med din lösenfras.</translation>
    </message>
    <message>
        <source>The lock is removed.</source>
        <translation>Låset är borttaget.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups couldn’t be read and stay as they were.</source>
        <translation>
            <numerusform>%n säkerhetskopia gick inte att läsa och är som den var.</numerusform>
            <numerusform>%n säkerhetskopior gick inte att läsa och är som de var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>To look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Ångra bytet</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Inget sticker ut.</translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>This is enough</source>
        <extracomment>A draft is looked over when the hands have rested this long; and again this much later if it could not be yet.</extracomment>
        <translation>Räcker så här</translation>
    </message>
</context>
<context>
    <name>ReplyRoute</name>
    <message>
        <source>A reply has rested.</source>
        <translation>Ett svar har vilat.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Läs det</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Write for everyone who reads in silence</source>
        <translation>Skriv för alla som läser tyst</translation>
    </message>
    <message>
        <source>Write here, or begin with one of the lines above.</source>
        <translation>Skriv här, eller börja med en av raderna ovanför.</translation>
    </message>
</context>
<context>
    <name>ReplySide</name>
    <message>
        <source>Write something, and how it sounds is shown here.</source>
        <translation>Skriv något, så syns det här hur det låter.</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Så här låter det</translation>
    </message>
    <message>
        <source>The app never sends anything. You copy the reply yourself, if you want to.</source>
        <translation>Appen skickar aldrig något. Du kopierar svaret själv, om du vill.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The backup is restored. The journal as it was is kept: {file}</source>
        <translation>Säkerhetskopian är återställd. Dagboken som den var finns kvar: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were saved.</source>
        <translation>
            <numerusform>%n anteckning är räddad.</numerusform>
            <numerusform>%n anteckningar är räddade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may not be quite as they were.</source>
        <translation>
            <numerusform>%n av dem är kanske inte riktigt som den var.</numerusform>
            <numerusform>%n av dem är kanske inte riktigt som de var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n gick inte att läsa.</numerusform>
            <numerusform>%n gick inte att läsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Den skadade filen finns kvar: {file}</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Change the time</source>
        <extracomment>How long a reply rests unless the person says otherwise, and what they may choose, in minutes.</extracomment>
        <translation>Ändra tid</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Annan tid</translation>
    </message>
    <message>
        <source>Rest {time} more</source>
        <translation>Vila {time} till</translation>
    </message>
    <message>
        <source>Rest {time}</source>
        <translation>Låt vila {time}</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Inget är skrivet än.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Kopiera ändå</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Kopiera svaret</translation>
    </message>
    <message>
        <source>Don’t rest</source>
        <translation>Vila inte</translation>
    </message>
    <message>
        <source>The reply rests for {time} more</source>
        <translation>Svaret vilar i {time} till</translation>
    </message>
    <message>
        <source>The reply has rested</source>
        <translation>Svaret har vilat</translation>
    </message>
    <message>
        <source>The reply is copied</source>
        <translation>Svaret är kopierat</translation>
    </message>
    <message>
        <source>Let the reply rest</source>
        <translation>Låt svaret vila</translation>
    </message>
    <message>
        <source>A note in the app at {time}. Read it then with new eyes.</source>
        <translation>Påminnelse i appen {time}. Läs det då med nya ögon.</translation>
    </message>
    <message>
        <source>Read it with new eyes. Then it’s yours to copy.</source>
        <translation>Läs det med nya ögon. Sedan kan du kopiera det.</translation>
    </message>
    <message>
        <source>You post it yourself, if you want to. The draft stays here.</source>
        <translation>Du lägger upp det själv, om du vill. Utkastet ligger kvar här.</translation>
    </message>
    <message>
        <source>What you still want to say after a while is worth saying.</source>
        <translation>Det du vill säga även om en stund är värt att säga.</translation>
    </message>
</context>
<context>
    <name>RestWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dygn</numerusform>
            <numerusform>%n dygn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>ready to read</source>
        <translation>klart att läsa</translation>
    </message>
    <message>
        <source>ready to read in {time}</source>
        <translation>klart att läsa om {time}</translation>
    </message>
</context>
<context>
    <name>RestingList</name>
    <message>
        <source>Replies that rest</source>
        <extracomment>An entry whose reply rests, and what is left of the rest.</extracomment>
        <translation>Svar som vilar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Utan titel</translation>
    </message>
    <message>
        <source>Open the reply {title}, {when}</source>
        <translation>Öppna svaret {title}, {when}</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>The reading is done.</source>
        <translation>Läsningen är klar.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa den</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Untitled</source>
        <translation>Utan titel</translation>
    </message>
    <message>
        <source>Found in the comment.</source>
        <translation>Finns i kommentaren.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Känsla</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Verk</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Read, with no notes.</source>
        <translation>Läst, utan anteckningar.</translation>
    </message>
    <message>
        <source>Took something to use.</source>
        <translation>Tog med något att använda.</translation>
    </message>
    <message>
        <source>Chose to answer.</source>
        <translation>Valde att svara.</translation>
    </message>
    <message>
        <source>Let go, with no answer.</source>
        <translation>Släppt utan svar.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Tidigare i veckan</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Förra veckan</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Säkerhet först</translation>
    </message>
    <message>
        <source>This was no threat</source>
        <translation>Det här var inget hot</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>Ett steg i taget</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Lägg undan</translation>
    </message>
    <message>
        <source>It stays in the journal, folded, with what you filled in here.</source>
        <translation>Den ligger kvar i dagboken, hopvikt, med det du har fyllt i här.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Saved on this computer {time}</source>
        <translation>Sparat på den här datorn {time}</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>nothing chosen</source>
        <translation>inget valt</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} av 10</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the journal</source>
        <extracomment>The search follows the typing when the hands have rested this long. The least room to type in, in pixels, however large the text.</extracomment>
        <translation>Sök i dagboken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Search inside the comments too</source>
        <translation>Sök även i kommentarerna</translation>
    </message>
    <message numerus="yes">
        <source>More filters (%n)</source>
        <translation>
            <numerusform>Fler filter (%n)</numerusform>
            <numerusform>Fler filter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Fler filter</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>LibreTranslate of your own</source>
        <translation>Egen LibreTranslate</translation>
    </message>
    <message>
        <source>The text goes to the LibreTranslate at your address, and whoever runs that can read it.</source>
        <translation>Texten går till den LibreTranslate som du har angett. Den som sköter den kan läsa texten.</translation>
    </message>
    <message>
        <source>Google gets the text and your internet address, and may keep both. No account is used.</source>
        <translation>Google får texten och din internetadress, och kan spara båda. Inget konto används.</translation>
    </message>
    <message>
        <source>MyMemory, run by the company Translated in Italy, gets the text and your internet address. It may keep the text in a collection that others can search.</source>
        <translation>MyMemory, som drivs av företaget Translated i Italien, får texten och din internetadress. Texten kan sparas i en samling som andra kan söka i.</translation>
    </message>
    <message>
        <source>DeepL in Germany gets the text, your key and your internet address. With a key for the free plan it may keep the text and train on it.</source>
        <translation>DeepL i Tyskland får texten, din nyckel och din internetadress. Med en nyckel för gratisversionen kan texten sparas och användas för träning.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>The choice that stands for no language in particular.</extracomment>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Ändringar sparas direkt</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The app’s own words. Comments are read in Swedish and English.</source>
        <translation>Appens egna ord. Kommentarer läses på svenska och engelska.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>From 100 to 200 percent.</source>
        <translation>Från 100 till 200 procent.</translation>
    </message>
    <message>
        <source>Hide hard words until I ask for them</source>
        <translation>Dölj hårda ord tills jag ber om dem</translation>
    </message>
    <message>
        <source>Kind words beside an attack</source>
        <translation>Vänliga ord vid ett påhopp</translation>
    </message>
    <message>
        <source>One of those you have kept. Never beside a threat.</source>
        <translation>En av lapparna du har sparat. Aldrig vid ett hot.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>The breathing circle stands still, as it does when the computer is set to less movement.</source>
        <translation>Andningscirkeln står stilla, som den gör när datorn är inställd på mindre rörelse.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Which support lines are shown.</source>
        <translation>Vilka stödlinjer som visas.</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Någon du litar på</translation>
    </message>
    <message>
        <source>Shown if a comment is a threat. Optional.</source>
        <translation>Visas om en kommentar är ett hot. Valfritt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Personens nummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>Show this word</source>
        <translation>Visa det här ordet</translation>
    </message>
    <message>
        <source>Hide this word</source>
        <translation>Dölj det här ordet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the comment, hard words masked</source>
        <translation>Kopiera kommentaren med hårda ord dolda</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hidden. F9 brings it back.</source>
        <translation>Dolt. F9 tar fram det igen.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Landed</source>
        <translation>Tog hårt</translation>
    </message>
    <message>
        <source>Landed {before}</source>
        <translation>Tog hårt: {before}</translation>
    </message>
    <message>
        <source>Landed {before}, then {after}</source>
        <translation>Tog hårt: {before}, sedan {after}</translation>
    </message>
</context>
<context>
    <name>SilenceCard</name>
    <message>
        <source>You owe nobody an answer. Who reads in silence sees that, too.</source>
        <translation>Du är inte skyldig någon ett svar. Det förstår också de som läser tyst.</translation>
    </message>
    <message>
        <source>What you have written stays here, if you change your mind.</source>
        <translation>Det du har skrivit ligger kvar, om du ändrar dig.</translation>
    </message>
    <message>
        <source>No reply is a reply, too</source>
        <translation>Inget svar är också ett svar</translation>
    </message>
    <message>
        <source>Put it away without a reply</source>
        <translation>Lägg undan utan svar</translation>
    </message>
    <message>
        <source>Write after all</source>
        <translation>Skriv ändå</translation>
    </message>
</context>
<context>
    <name>SortedGroups</name>
    <message>
        <source>A possible threat</source>
        <extracomment>So many recurring points are shown before the rest is asked for. The colour of each in the whole picture, and whether it is hatched.</extracomment>
        <translation>Möjligt hot</translation>
    </message>
    <message>
        <source>Someone may be unwell</source>
        <translation>Någon kanske mår dåligt</translation>
    </message>
    <message>
        <source>Something to take with you</source>
        <translation>Något att ta med</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vänligt</translation>
    </message>
    <message>
        <source>See it differently</source>
        <translation>Tycker annorlunda</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Påhopp</translation>
    </message>
    <message>
        <source>Mockery</source>
        <translation>Hån</translation>
    </message>
    <message>
        <source>Nothing to read out of them</source>
        <translation>Inget att läsa ur</translation>
    </message>
    <message>
        <source>Start here, when you are able to.</source>
        <translation>Börja här, när du orkar.</translation>
    </message>
    <message>
        <source>Nothing to take with you.</source>
        <translation>Inget att ta med.</translation>
    </message>
    <message>
        <source>Read them or leave them.</source>
        <translation>Läs eller låt bli.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln note(s) in the jar</source>
        <translation>
            <numerusform>Lägg %Ln lapp i burken</numerusform>
            <numerusform>Lägg %Ln lappar i burken</numerusform>
        </translation>
    </message>
    <message>
        <source>Or read them one at a time</source>
        <translation>Eller läs en i taget</translation>
    </message>
    <message>
        <source>Read the kind ones</source>
        <translation>Läs de vänliga</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Read one at a time</source>
        <translation>Läs en i taget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) mention it</source>
        <translation>
            <numerusform>%Ln kommentar nämner det</numerusform>
            <numerusform>%Ln kommentarer nämner det</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Gå igenom dem</translation>
    </message>
    <message>
        <source>Open safety first</source>
        <translation>Öppna säkerhet först</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message numerus="yes">
        <source>Let go of all %Ln</source>
        <translation>
            <numerusform>Släpp den</numerusform>
            <numerusform>Släpp alla %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Don’t feed them</source>
        <translation>Mata inte</translation>
    </message>
    <message>
        <source>Put all of them in the jar</source>
        <translation>Lägg alla i burken</translation>
    </message>
    <message>
        <source>{gentle} of {total} are kind, useful, or only see it differently.</source>
        <translation>{gentle} av {total} är vänliga, användbara eller tycker bara annorlunda.</translation>
    </message>
    <message>
        <source>A lot has come at once</source>
        <translation>Mycket har kommit på en gång</translation>
    </message>
    <message>
        <source>You don’t have to read it today. You can take a pause, ask somebody you trust to go through it, or filter comments for a while.</source>
        <translation>Du behöver inte läsa det i dag. Du kan ta en paus, be någon du litar på att gå igenom det, eller filtrera kommentarer ett tag.</translation>
    </message>
    <message>
        <source>The same sender comes back</source>
        <translation>Samma avsändare återkommer</translation>
    </message>
    <message>
        <source>If it feels like being followed, keep evidence, and tell someone.</source>
        <translation>Känns det som att bli förföljd? Spara bevis, och berätta för någon.</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Hopvikta</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Hela bilden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>StanceStrip</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the kind of comment</source>
        <translation>Ändra sorten på kommentaren</translation>
    </message>
    <message>
        <source>This is a threat</source>
        <translation>Det här är ett hot</translation>
    </message>
    <message>
        <source>Leads to the safety page. You can take it back there.</source>
        <translation>Leder till sidan om säkerhet. Där kan du ta tillbaka det.</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>ditt val</translation>
    </message>
    <message>
        <source>uncertain guess</source>
        <translation>osäker gissning</translation>
    </message>
    <message>
        <source>contains an insult</source>
        <translation>innehåller en förolämpning</translation>
    </message>
    <message>
        <source>contains private details</source>
        <translation>innehåller privata uppgifter</translation>
    </message>
    <message>
        <source>aimed at a group</source>
        <translation>riktat mot en grupp</translation>
    </message>
    <message>
        <source>mixed in tone</source>
        <translation>blandad ton</translation>
    </message>
    <message>
        <source>perhaps ironic</source>
        <translation>kanske ironiskt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What did someone write?</source>
        <extracomment>From this number on, a minute of breathing is offered before the reading.</extracomment>
        <translation>Vad var det någon skrev?</translation>
    </message>
    <message>
        <source>Lay it down here. Then we read it together, at your pace.</source>
        <translation>Lägg det här. Sedan läser vi det tillsammans, i din takt.</translation>
    </message>
    <message>
        <source>Paste the comment</source>
        <translation>Klistra in kommentaren</translation>
    </message>
    <message>
        <source>Many comments at once …</source>
        <translation>Många kommentarer på en gång …</translation>
    </message>
    <message>
        <source>How hard did it land?</source>
        <translation>Hur hårt tog det?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>mycket hårt</translation>
    </message>
</context>
<context>
    <name>StarterRow</name>
    <message>
        <source>Begin with</source>
        <translation>Börja med</translation>
    </message>
    <message>
        <source>You don’t have to answer. Answers often draw more of the same.</source>
        <translation>Du behöver inte svara. Svar drar ofta till sig mer av samma sak.</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Begin with: {starter}</source>
        <translation>Börja med: {starter}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>steget du är på</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>inget skrivet än</translation>
    </message>
    <message>
        <source>Step {number}: {title}, {state}</source>
        <translation>Steg {number}: {title}, {state}</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>You don’t have to carry this alone. Here are people to call.</source>
        <translation>Du behöver inte bära det här själv. Här finns människor att ringa.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Öppna guiden</translation>
    </message>
    <message>
        <source>What the app can and can’t do</source>
        <translation>Vad appen kan och inte kan</translation>
    </message>
    <message>
        <source>The app reads words, not people, and it is no substitute for someone to talk to. Nobody sees what you write here, so nobody can help you from here.</source>
        <translation>Appen läser ord, inte människor, och den ersätter ingen att prata med. Ingen ser det du skriver här, så ingen kan heller hjälpa dig härifrån.</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take away: {words}</source>
        <translation>Ta bort: {words}</translation>
    </message>
    <message>
        <source>To take with you</source>
        <translation>Att ta med</translation>
    </message>
    <message>
        <source>The app finds nothing here to use. You may see something it does not.</source>
        <translation>Appen hittar inget här att använda. Du kanske ser något som den inte ser.</translation>
    </message>
    <message>
        <source>Add one of your own</source>
        <translation>Lägg till en egen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Put back what was taken away</source>
        <translation>Lägg tillbaka det som togs bort</translation>
    </message>
    <message>
        <source>One sentence, in your words</source>
        <translation>En mening, med dina ord</translation>
    </message>
    <message>
        <source>Something to take with you, in your words</source>
        <translation>Något att ta med, med dina ord</translation>
    </message>
</context>
<context>
    <name>TakeLine</name>
    <message>
        <source>Put it in your own words</source>
        <extracomment>As much as one sentence may hold.</extracomment>
        <translation>Säg det med egna ord</translation>
    </message>
    <message>
        <source>Put it in your own words: {words}</source>
        <translation>Säg det med egna ord: {words}</translation>
    </message>
    <message>
        <source>The same in your own words</source>
        <translation>Samma sak med egna ord</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>That is too long for this field. Nothing was taken in.</source>
        <translation>Det är för långt för det här fältet. Inget har lagts in.</translation>
    </message>
    <message>
        <source>A picture can’t be put among words. Pictures can go with the evidence of a threat.</source>
        <translation>En bild går inte att lägga bland orden. Bilder kan följa med underlaget om ett hot.</translation>
    </message>
    <message>
        <source>That file is too large. Nothing was taken in.</source>
        <translation>Filen är för stor. Inget har lagts in.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>No reading has a number both before and after.</source>
        <extracomment>So many stretches, the latest, stand beside each other in a picture; the table has all of them. Gives the name of a topic.</extracomment>
        <translation>Ingen läsning har en siffra både före och efter.</translation>
    </message>
    <message numerus="yes">
        <source>It was lighter afterwards in {some} of %n readings with a number before and after.</source>
        <translation>
            <numerusform>Det hade lättat efteråt i {some} av %n läsning med en siffra både före och efter.</numerusform>
            <numerusform>Det hade lättat efteråt i {some} av %n läsningar med en siffra både före och efter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message numerus="yes">
        <source>Lighter in %Ln</source>
        <translation>
            <numerusform>Lättare i %Ln</numerusform>
            <numerusform>Lättare i %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same in %Ln</source>
        <translation>
            <numerusform>lika i %Ln</numerusform>
            <numerusform>lika i %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>harder in %Ln</source>
        <translation>
            <numerusform>hårdare i %Ln</numerusform>
            <numerusform>hårdare i %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>How hard it hit, 0–10. Median {before} before and {after} after. Your own numbers, no test.</source>
        <translation>Hur hårt det tog, 0–10. Median {before} före och {after} efter. Dina egna siffror, inget test.</translation>
    </message>
    <message>
        <source>Dotted line: harder afterwards. Ring around the dot: the same.</source>
        <translation>Prickad linje: hårdare efteråt. Ring runt punkten: lika.</translation>
    </message>
    <message>
        <source>Each line is a week: the medians of its readings.</source>
        <translation>Varje streck är en vecka: medianerna för dess läsningar.</translation>
    </message>
    <message>
        <source>Each line is a month: the medians of its readings.</source>
        <translation>Varje streck är en månad: medianerna för dess läsningar.</translation>
    </message>
    <message>
        <source>Each line is a year: the medians of its readings.</source>
        <translation>Varje streck är ett år: medianerna för dess läsningar.</translation>
    </message>
    <message>
        <source>when it came</source>
        <translation>när den kom</translation>
    </message>
    <message>
        <source>when you were done</source>
        <translation>när du var klar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Lättare</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Lika</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Hårdare</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Before (median)</source>
        <translation>Före (median)</translation>
    </message>
    <message>
        <source>After (median)</source>
        <translation>Efter (median)</translation>
    </message>
    <message>
        <source>Most often: {kinds}, {times} of {all}.</source>
        <translation>Oftast: {kinds}, {times} av {all}.</translation>
    </message>
    <message>
        <source>Most often: {kinds}, {times} each of {all}.</source>
        <translation>Oftast: {kinds}, {times} var av {all}.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Vad som kommer in</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>What people come back to</source>
        <translation>Det folk återkommer till</translation>
    </message>
    <message>
        <source>Nothing has come up more than once.</source>
        <translation>Inget har kommit upp mer än en gång.</translation>
    </message>
    <message numerus="yes">
        <source>{point} comes up most, in {some} of %n entries.</source>
        <translation>
            <numerusform>{point} kommer upp oftast, i {some} av %n anteckning.</numerusform>
            <numerusform>{point} kommer upp oftast, i {some} av %n anteckningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Put together by the words in what you took with you. Something may be missing or misplaced.</source>
        <translation>Sammanfört efter orden i det du tog med dig. Något kan saknas eller ha hamnat fel.</translation>
    </message>
    <message>
        <source>Done in {month}</source>
        <translation>Klart i {month}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln since</source>
        <translation>
            <numerusform>%Ln sedan dess</numerusform>
            <numerusform>%Ln sedan dess</numerusform>
        </translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Vad du valde</translation>
    </message>
    <message>
        <source>You have chosen nothing in particular, and that is fine.</source>
        <translation>Du har inte valt något särskilt, och det går bra.</translation>
    </message>
    <message>
        <source>Most often: {choices}.</source>
        <translation>Oftast: {choices}.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a choice.</source>
        <translation>
            <numerusform>%Ln utan val.</numerusform>
            <numerusform>%Ln utan val.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Använda det</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Släppa det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara det</translation>
    </message>
    <message>
        <source>If-then plans</source>
        <translation>Om-så-planer</translation>
    </message>
    <message>
        <source>No if-then plans in this time.</source>
        <translation>Inga om-så-planer under den här tiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n if-then plans, {used} of them used.</source>
        <translation>
            <numerusform>%n om-så-plan, {used} använd.</numerusform>
            <numerusform>%n om-så-planer, {used} av dem använda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använda</translation>
    </message>
    <message>
        <source>Not used, or not yet</source>
        <translation>Inte använda, eller inte än</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>w{week}</source>
        <translation>v.{week}</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>Vecka {week}, {year}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} och {last}</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>It is undone.</source>
        <translation>Det är ångrat.</translation>
    </message>
</context>
<context>
    <name>ToneMeter</name>
    <message>
        <source>Warm</source>
        <translation>Varm</translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation>Saklig</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Skarp</translation>
    </message>
    <message>
        <source>Harsh</source>
        <translation>Hård</translation>
    </message>
    <message>
        <source>Tone: {tone}</source>
        <translation>Ton: {tone}</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Stop waiting</source>
        <translation>Sluta vänta</translation>
    </message>
    <message>
        <source>Don’t send</source>
        <translation>Skicka inte</translation>
    </message>
    <message>
        <source>Waiting for {host}. You can stop at any time.</source>
        <translation>Väntar på {host}. Du kan avbryta när du vill.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Send this to {host}?</source>
        <translation>Ska det här skickas till {host}?</translation>
    </message>
    <message>
        <source>This text would be sent, word for word:</source>
        <translation>Den här texten skickas i så fall, ord för ord:</translation>
    </message>
    <message>
        <source>The text that would be sent</source>
        <translation>Texten som skulle skickas</translation>
    </message>
    <message numerus="yes">
        <source>It goes in %n parts, one after the other.</source>
        <translation>
            <numerusform>Den går i %n del.</numerusform>
            <numerusform>Den går i %n delar, en i taget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and translate</source>
        <translation>Skicka och översätt</translation>
    </message>
    <message>
        <source>The address in Settings can’t be used. Nothing was sent.</source>
        <translation>Adressen i Inställningar går inte att använda. Inget skickades.</translation>
    </message>
    <message>
        <source>The service wants a key, or another key. It is set in Settings.</source>
        <translation>Tjänsten vill ha en nyckel, eller en annan nyckel. Den anges i Inställningar.</translation>
    </message>
    <message>
        <source>The service couldn’t be reached. The comment is as it was.</source>
        <translation>Tjänsten gick inte att nå. Kommentaren är som den var.</translation>
    </message>
    <message>
        <source>No answer came in time. The comment is as it was.</source>
        <translation>Inget svar kom i tid. Kommentaren är som den var.</translation>
    </message>
    <message>
        <source>The service takes no more right now. Try again later.</source>
        <translation>Tjänsten tar inte emot mer just nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>The service is out of order right now. Try again later.</source>
        <translation>Tjänsten fungerar inte just nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>The service wanted to send the text on to another place. The app didn’t let it.</source>
        <translation>Tjänsten ville skicka texten vidare till ett annat ställe. Det gick appen inte med på.</translation>
    </message>
    <message>
        <source>What came back was no translation. The comment is as it was.</source>
        <translation>Det som kom tillbaka var ingen översättning. Kommentaren är som den var.</translation>
    </message>
    <message>
        <source>The service doesn’t know this language.</source>
        <translation>Tjänsten kan inte det här språket.</translation>
    </message>
    <message>
        <source>The comment is too long to be translated.</source>
        <translation>Kommentaren är för lång för att översättas.</translation>
    </message>
    <message>
        <source>You stopped it. The comment is as it was.</source>
        <translation>Du avbröt. Kommentaren är som den var.</translation>
    </message>
</context>
<context>
    <name>TranslateLine</name>
    <message>
        <source>A translation can be turned on in Settings. Until then nothing is sent.</source>
        <translation>Översättning går att slå på i Inställningar. Tills dess skickas inget.</translation>
    </message>
    <message>
        <source>Translate …</source>
        <translation>Översätt …</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks first</source>
        <translation>Visar vad som skulle skickas, och frågar först</translation>
    </message>
    <message>
        <source>Hide the translation</source>
        <translation>Dölj översättningen</translation>
    </message>
    <message>
        <source>Show the translation</source>
        <translation>Visa översättningen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Comments in other languages than Swedish and English stay unread. Nothing is sent.</source>
        <translation>Kommentarer på andra språk än svenska och engelska förblir olästa. Inget skickas.</translation>
    </message>
    <message>
        <source>You are shown the text and asked each time. The journal is never sent.</source>
        <translation>Du får se texten och blir tillfrågad varje gång. Dagboken skickas aldrig.</translation>
    </message>
    <message>
        <source>Who may translate a comment</source>
        <translation>Vem som får översätta en kommentar</translation>
    </message>
    <message>
        <source>Address of your LibreTranslate</source>
        <translation>Adress till din LibreTranslate</translation>
    </message>
    <message>
        <source>This address can’t be used: https, or http on this computer.</source>
        <translation>Den adressen går inte att använda: https, eller http på den här datorn.</translation>
    </message>
    <message>
        <source>By https, or by http on this computer, such as http://localhost:5000.</source>
        <translation>Med https, eller med http på den här datorn, till exempel http://localhost:5000.</translation>
    </message>
    <message>
        <source>Your DeepL key</source>
        <translation>Din DeepL-nyckel</translation>
    </message>
    <message>
        <source>Kept in this computer’s keyring; where there is none, only until you close the app.</source>
        <translation>Sparas i datorns nyckelring. Finns ingen gäller den bara tills du stänger appen.</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Untitled</source>
        <extracomment>How long what was deleted can be taken back, in days.</extracomment>
        <translation>Utan titel</translation>
    </message>
    <message>
        <source>Deleted {day}. Gone for good {last}.</source>
        <translation>Raderad {day}. Borta för gott {last}.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorgen</translation>
    </message>
    <message>
        <source>What is deleted stays here for 30 days. After that it is gone for good, from the backups too.</source>
        <translation>Det som raderas ligger kvar här i 30 dagar. Sedan är det borta för gott, ur säkerhetskopiorna också.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Töm papperskorgen</translation>
    </message>
    <message>
        <source>Press again to empty it for good</source>
        <translation>Tryck igen för att tömma den för gott</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Press again to delete it for good</source>
        <translation>Tryck igen för att radera den för gott</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Raderade anteckningar</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Papperskorgen är tom</translation>
    </message>
</context>
<context>
    <name>TrustedPerson</name>
    <message>
        <source>Your safe person</source>
        <translation>Din trygga person</translation>
    </message>
    <message>
        <source>In Settings you can save a name and a number for days like this.</source>
        <translation>Under Inställningar kan du spara ett namn och ett nummer för dagar som den här.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiera numret</translation>
    </message>
</context>
<context>
    <name>Warning_</name>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Leave the words as they are, and don’t mention them again.</source>
        <translation>Låt orden stå, och nämn dem inte igen.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Did the app read it wrong?</source>
        <translation>Läste appen fel?</translation>
    </message>
    <message>
        <source>There’s something to take with me</source>
        <translation>Det finns något att ta med</translation>
    </message>
    <message>
        <source>I want to see it from their chair</source>
        <translation>Jag vill se det från deras stol</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Type the same passphrase twice first</source>
        <translation>Skriv samma lösenfras två gånger först</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>A calm room for hard words</source>
        <translation>Ett lugnt rum för hårda ord</translation>
    </message>
    <message>
        <source>Someone wrote something that stayed with you. Here you can read it again, from their chair, take what is of use and leave the rest.</source>
        <translation>Någon skrev något som fastnade. Här kan du läsa det igen, från deras stol, ta med det som går att använda och lämna resten.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Allt stannar på den här datorn</translation>
    </message>
    <message>
        <source>No account, no adverts. Nothing is sent.</source>
        <translation>Inget konto, ingen reklam. Inget skickas.</translation>
    </message>
    <message>
        <source>Hard words are hidden to begin with</source>
        <translation>Hårda ord är dolda från början</translation>
    </message>
    <message>
        <source>You choose whether and when to see them.</source>
        <translation>Du väljer själv om och när du vill se dem.</translation>
    </message>
    <message>
        <source>Suggestions, not answers</source>
        <translation>Förslag, inte facit</translation>
    </message>
    <message>
        <source>The readings are guesses. You decide what fits.</source>
        <translation>Läsningarna är gissningar. Du avgör vad som stämmer.</translation>
    </message>
    <message>
        <source>Lock with a passphrase (optional)</source>
        <translation>Lås med en lösenfras (valfritt)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Put away, folded.</source>
        <translation>Lagd undan, hopvikt.</translation>
    </message>
    <message>
        <source>Kept in the journal.</source>
        <translation>Sparat i dagboken.</translation>
    </message>
    <message>
        <source>What you write is saved, but today’s backup couldn’t be made.</source>
        <translation>Det du skriver är sparat, men dagens säkerhetskopia gick inte att göra.</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Se vad som går att göra</translation>
    </message>
    <message>
        <source>The settings weren’t saved. They hold until you close the app.</source>
        <translation>Inställningarna kunde inte sparas. De gäller tills du stänger appen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Feedback</source>
        <translation>Synpunkt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Åsikt</translation>
    </message>
    <message>
        <source>Mockery</source>
        <translation>Hån</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Påhopp</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vänligt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <translation>Lär av det</translation>
    </message>
    <message>
        <source>Solve it</source>
        <translation>Lös det</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>Acceptera skillnaden</translation>
    </message>
    <message>
        <source>Don’t feed it</source>
        <translation>Mata inte</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Släpp det</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Säkerhet först</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara det</translation>
    </message>
    <message>
        <source>Leave it be</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Good grounds</source>
        <translation>God grund</translation>
    </message>
    <message>
        <source>Fair guess</source>
        <translation>Rimlig gissning</translation>
    </message>
    <message>
        <source>Faint guess</source>
        <translation>Svag gissning</translation>
    </message>
</context>
<context>
    <name>WrongRow</name>
    <message>
        <source>Counting …</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>The file says what the app read, how sure it was and what you said instead, with language, rough length, month and version. Nothing that anyone wrote is in it, no name and no link. It is sent nowhere.</source>
        <translation>I filen står vad appen läste, hur säker den var och vad du sade i stället, med språk, ungefärlig längd, månad och version. Inget som någon har skrivit finns med, inget namn och ingen länk. Den skickas ingenstans.</translation>
    </message>
    <message>
        <source>What the app got wrong</source>
        <translation>Vad appen läste fel</translation>
    </message>
    <message>
        <source>Export without comment text…</source>
        <translation>Exportera utan kommentartext …</translation>
    </message>
</context>
<context>
    <name>WrongWords</name>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Inget är läst än.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) changed</source>
        <translation>
            <numerusform>%Ln sort ändrad</numerusform>
            <numerusform>%Ln sorter ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed threat(s)</source>
        <translation>
            <numerusform>%Ln missat hot</numerusform>
            <numerusform>%Ln missade hot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarm(s)</source>
        <translation>
            <numerusform>%Ln falskt larm</numerusform>
            <numerusform>%Ln falska larm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible reading(s) turned down</source>
        <translation>
            <numerusform>%Ln möjlig läsning avvisad</numerusform>
            <numerusform>%Ln möjliga läsningar avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln takeaway(s) unticked</source>
        <translation>
            <numerusform>%Ln bortvald punkt att ta med</numerusform>
            <numerusform>%Ln bortvalda punkter att ta med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing that you have put right, in %Ln comment(s) read.</source>
        <translation>
            <numerusform>Inget som du har rättat, på %Ln läst kommentar.</numerusform>
            <numerusform>Inget som du har rättat, på %Ln lästa kommentarer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln comment(s) read: {faults}.</source>
        <translation>
            <numerusform>På %Ln läst kommentar: {faults}.</numerusform>
            <numerusform>På %Ln lästa kommentarer: {faults}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, you said {own}</source>
        <translation>{kind}, du sade {own}</translation>
    </message>
    <message>
        <source>Threats it missed</source>
        <translation>Hot den missade</translation>
    </message>
    <message>
        <source>Threats that were none</source>
        <translation>Hot som inga var</translation>
    </message>
    <message>
        <source>Possible readings you turned down</source>
        <translation>Möjliga läsningar du avvisade</translation>
    </message>
    <message>
        <source>Takeaways you unticked</source>
        <translation>Punkter att ta med som du valde bort</translation>
    </message>
    <message>
        <source>Takeaways you wrote yourself</source>
        <translation>Punkter att ta med som du skrev själv</translation>
    </message>
    <message>
        <source>Counted over the whole journal.</source>
        <translation>Räknat över hela dagboken.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>What the app got wrong</source>
        <translation>Vad appen läste fel</translation>
    </message>
</context>
</TS>

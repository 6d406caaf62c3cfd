"""Made-up entries and readings for tests of pages, in words and with marks as the coach would give them."""

from datetime import datetime, timedelta, timezone

from creator_coach.content.types import Chair, HelpLine, Question, Said, Step
from creator_coach.journal.types import Context, Entry, EntryState, Reflection
from creator_coach.reading.types import (
    Comment,
    Flag,
    Grounds,
    Kernel,
    KernelId,
    Kind,
    Leave,
    LeaveId,
    Mark,
    Marked,
    Perspective,
    PerspectiveId,
    QuestionId,
    Reading,
    SafetyLevel,
    Span,
    ThreatType,
    Why,
)

WHEN = datetime(2026, 11, 22, 14, 12, 7, tzinfo=timezone(timedelta(hours=1)))


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def marked(text: str, mark: Mark, *stretches: str) -> list[Marked]:
    return [Marked(span(text, words), mark) for words in stretches]


def chair(text: str, which: PerspectiveId, grounds: Grounds, words: tuple[str, str, str, str], *quotes: str) -> Chair:
    title, sentence, wanted, felt = words
    return Chair(which, grounds, title, sentence, wanted, felt, quotes, tuple(span(text, quote) for quote in quotes))


def said(why: str, **parts: object) -> Said:
    empty: dict[str, object] = {
        "headline": "",
        "body": (),
        "chairs": (),
        "take": (),
        "leave": (),
        "questions": (),
        "closing": "",
        "notice": "",
        "text": why,
    }
    return Said(why=why, **(empty | parts))  # type: ignore[arg-type]


def entry(text: str, reading: Reading | None, context: Context | None = None, **more: object) -> Entry:
    made = Entry("0" * 32, WHEN, WHEN, EntryState.OPEN, text, context or Context("YouTube", "Torpet, del 3"), reading)
    return Entry(**({f: getattr(made, f) for f in made.__slots__} | more))


FEEDBACK_SV = (
    "Herregud vad du tjatar. Fjorton minuter innan du ens sätter spaden i jorden, det är alltid samma sak numera. "
    "Jag fattar att du måste ha sponsorer men ljudet hoppar varje gång du klipper och man får sitta och skruva på "
    "volymen. Du är en idiot om du tror att alla har tid med sånt här. Gör en kort version för oss som bara vill se "
    "odlingen. Jag gillade kanalen förut, nu blir jag mest besviken."
)


def _feedback_marks() -> tuple[Marked, ...]:
    text = FEEDBACK_SV
    work = ("Fjorton minuter innan du ens sätter spaden i jorden", "ljudet hoppar varje gång du klipper")
    found = (
        *marked(text, Mark.WORK, *work),
        *marked(text, Mark.ABSOLUTE, "alltid", "alla"),
        *marked(text, Mark.INSULT, "idiot"),
        *marked(text, Mark.REQUEST, "Gör en kort version"),
        *marked(text, Mark.FEELING, "gillade kanalen förut", "mest besviken"),
    )
    return tuple(sorted(found, key=lambda each: each.span))


def _feedback_chairs() -> tuple[Chair, ...]:
    fix = (
        "Någon med ett praktiskt problem",
        "Det kan vara så att ljudet står i vägen: ”ljudet hoppar”.",
        "slippa ändra volymen mitt i filmen",
        "irritation",
    )
    before = (
        "En tittare som saknar det som var",
        "Kanske saknar de hur det var: ”gillade kanalen förut”.",
        "komma till odlingen fortare, som förr",
        "besvikelse, och en sorts saknad",
    )
    unseen = (
        "Någon utan ett ansikte framför sig",
        "Kanske blev orden hårdare för att de inte såg dig: ”Du är en idiot”. Det förklarar tonen, ursäktar den inte.",
        "",
        "",
    )
    text = FEEDBACK_SV
    return (
        chair(text, PerspectiveId.WANTS_A_FIX, Grounds.GOOD, fix, "ljudet hoppar", "varje gång du klipper"),
        chair(text, PerspectiveId.MISSES_BEFORE, Grounds.FAIR, before, "gillade kanalen förut", "mest besviken"),
        chair(text, PerspectiveId.DISINHIBITED, Grounds.FAINT, unseen, "Du är en idiot"),
    )


def _feedback_reading() -> Reading:
    text = FEEDBACK_SV
    return Reading(
        Comment(text),
        "sv",
        Kind.FEEDBACK,
        Grounds.GOOD,
        Why.USABLE_HARSH,
        flags=frozenset({Flag.INSULTS}),
        heat=0.6,
        marks=_feedback_marks(),
        perspectives=tuple(Perspective(each.id, each.grounds, each.spans) for each in _feedback_chairs()),
        kernels=(
            Kernel(KernelId.FAULT, (span(text, "Fjorton minuter"),)),
            Kernel(KernelId.FAULT, (span(text, "ljudet hoppar"),)),
            Kernel(KernelId.REQUEST, (span(text, "Gör en kort version"),)),
        ),
        leave=(
            Leave(LeaveId.ABOUT_YOU, (span(text, "idiot"),)),
            Leave(LeaveId.OVERSTATEMENT, (span(text, "alltid"), span(text, "alla"))),
        ),
        questions=(QuestionId.THIRD_PERSON, QuestionId.KERNEL_MINE, QuestionId.IF_THEN),
        read_to=len(text),
    )


def feedback_sv() -> tuple[Entry, Said]:
    friend = Question(QuestionId.THIRD_PERSON, "En vän", "Vad skulle du säga till en vän?", "", ("Jag skulle säga",))
    words = said(
        "Hård ton, men tre saker går att använda.",
        chairs=_feedback_chairs(),
        take=(
            "Det dröjer 14 minuter till första spadtaget.",
            "Ljudnivån hoppar vid klippen.",
            "Några vill ha en kortare version.",
        ),
        leave=("Ordet om dig som person. Det handlar inte om filmen.", "”Alltid” och ”alla” är känsla, inte mått."),
        questions=(friend,),
        closing="Vad stämmer enligt dig?",
    )
    return entry(FEEDBACK_SV, _feedback_reading()), words


def _feedback_en_reading(text: str, chairs: tuple[Chair, ...]) -> Reading:
    return Reading(
        Comment(text),
        "en",
        Kind.FEEDBACK,
        Grounds.FAIR,
        Why.USABLE_HARSH,
        flags=frozenset({Flag.INSULTS}),
        marks=(
            *marked(text, Mark.WORK, "what the torque setting is"),
            *marked(text, Mark.ABSOLUTE, "never once", "everybody"),
            *marked(text, Mark.INSULT, "Absolute clown"),
        ),
        perspectives=(Perspective(PerspectiveId.UNMET_EXPECTATION, Grounds.FAIR, chairs[0].spans),),
        kernels=(Kernel(KernelId.FAULT, (span(text, "what the torque setting is"),)),),
        leave=(Leave(LeaveId.ABOUT_YOU, (span(text, "Absolute clown"),)),),
        read_to=len(text),
    )


def feedback_en() -> tuple[Entry, Said]:
    text = "You never once say what the torque setting is. The ONE number everybody needs 😤 Absolute clown."
    number = (
        "Someone who came for one number",
        "Perhaps they came for one number and left without it: “The ONE number everybody needs”.",
        "to find the setting without searching",
        "frustration, with the tool in hand",
    )
    quote = "The ONE number everybody needs"
    chairs = (chair(text, PerspectiveId.UNMET_EXPECTATION, Grounds.FAIR, number, quote),)
    words = said(
        "Harsh words, but one thing you can use.",
        chairs=chairs,
        take=("State the torque setting in the video.",),
        leave=("The last two words. They say nothing about the work.",),
        closing="What rings true to you?",
    )
    return entry(text, _feedback_en_reading(text, chairs), Context("YouTube", "Brake job, part 2")), words


def opinion() -> tuple[Entry, Said]:
    text = "Jag föredrar nog de gamla filmerna, musiken nu är inte min smak."
    chairs = (
        chair(
            text,
            PerspectiveId.TASTE_CLASH,
            Grounds.GOOD,
            ("Någon med en annan smak", "Det kan vara så enkelt som smak: ”inte min smak”.", "något lugnare", ""),
            "inte min smak",
        ),
    )
    reading = Reading(
        Comment(text),
        "sv",
        Kind.OPINION,
        Grounds.GOOD,
        Why.TASTE,
        marks=tuple(marked(text, Mark.WORK, "musiken nu") + marked(text, Mark.FEELING, "föredrar")),
        perspectives=(Perspective(PerspectiveId.TASTE_CLASH, Grounds.GOOD, chairs[0].spans),),
    )
    words = said("Det här handlar om smak.", headline="Ni tycker olika. Det får ni göra.", chairs=chairs)
    return entry(text, reading, Context("Instagram")), words


def mockery() -> tuple[Entry, Said]:
    text = "Haha snickra lite till så kanske fågelholken får plats med din hjärna"
    chairs = (
        chair(
            text,
            PerspectiveId.SEEKS_ATTENTION,
            Grounds.FAINT,
            ("Någon som vill ha skratt", "Kanske är det publiken som ska skratta: ”Haha”.", "bli sedd", ""),
            "Haha",
        ),
    )
    reading = Reading(
        Comment(text),
        "sv",
        Kind.MOCKERY,
        Grounds.FAIR,
        Why.JOKE,
        marks=tuple(marked(text, Mark.INSULT, "får plats med din hjärna")),
        perspectives=(Perspective(PerspectiveId.SEEKS_ATTENTION, Grounds.FAINT, chairs[0].spans),),
    )
    words = said(
        "Det är ett skämt på din bekostnad.",
        headline="Ett skämt behöver inget svar",
        body=("Det finns inget här att rätta till. Den som retas lever på svar.",),
        chairs=chairs,
    )
    return entry(text, reading, Context("TikTok", "Fågelholken")), words


def attack() -> tuple[Entry, Said]:
    text = "Patetisk liten människa, ingen vill se dig här, lägg ner och försvinn innan alla tröttnat på ditt fula tryn"
    reading = Reading(
        Comment(text),
        "sv",
        Kind.ATTACK,
        Grounds.GOOD,
        Why.AT_YOU,
        marks=(
            *marked(text, Mark.INSULT, "Patetisk liten människa", "fula tryn"),
            *marked(text, Mark.ABSOLUTE, "ingen"),
        ),
    )
    words = said(
        "De handlar om dig, inte om det du har gjort.",
        headline="Det här säger mer om dem",
        body=(
            "Appen hittar inget här som du kan använda. Utan ett ansikte framför sig blir människor hårdare.",
            "Du behöver inte förstå det, och du behöver inte svara.",
        ),
    )
    return entry(text, reading, Context("Instagram", "Julpysslet")), words


def threat(threat_type: ThreatType = ThreatType.VEILED_VIOLENCE) -> tuple[Entry, Said]:
    text = "Jag vet var du bor på Hittevägen 4. Du ska passa dig när du går hem."
    reading = Reading(
        Comment(text),
        "sv",
        Kind.THREAT,
        Grounds.GOOD,
        Why.DANGER,
        threat_type=threat_type,
        safety_level=SafetyLevel.A,
        marks=tuple(marked(text, Mark.THREAT, "Du ska passa dig") + marked(text, Mark.PRIVATE, "Hittevägen 4")),
    )
    words = said(
        "Det här kan vara ett hot.",
        headline="Du behöver inte förstå eller svara på det här",
        body=(
            "Är du i fara nu? Ring 112.",
            "Det här kan vara ett inlindat hot. Du behöver inte vara säker för att ta det på allvar.",
            "Berätta för en person.",
        ),
    )
    return entry(text, reading, Context("Instagram", "")), words


def kind() -> tuple[Entry, Said]:
    text = "Jag och dottern pysslade efter din film hela söndagen. Tack för lugnet, ditt lilla geni."
    reading = Reading(
        Comment(text),
        "sv",
        Kind.KIND,
        Grounds.GOOD,
        Why.WARM,
        marks=tuple(marked(text, Mark.PRAISE, "Tack för lugnet")),
        kernels=(Kernel(KernelId.WORKED, (span(text, "lugnet"),)),),
    )
    words = said(
        "Någon tog sig tid att tacka.",
        headline="Låt det landa",
        body=("Läs det en gång till, långsamt.",),
        take=("Lugnet i filmen gjorde något för dem.",),
    )
    return entry(text, reading, Context("Instagram", "Julpysslet")), words


def unclear() -> tuple[Entry, Said]:
    text = "jaha ok"
    reading = Reading(Comment(text), "unsure", Kind.UNCLEAR, Grounds.FAINT, Why.TOO_LITTLE)
    words = said(
        "För kort för att läsa något ur.",
        headline="För kort för att läsa något ur",
        body=("Den vänligaste läsningen är lika trolig som den värsta.",),
    )
    return entry(text, reading, Context()), words


def other_language() -> tuple[Entry, Said]:
    text = "Das ist leider ziemlich langweilig geworden."
    reading = Reading(Comment(text), "de", Kind.UNCLEAR, Grounds.FAINT, Why.OTHER_LANGUAGE)
    words = said(
        "Appen läser bara svenska och engelska ännu.",
        notice="Appen läser bara svenska och engelska ännu. Du kan ändå reflektera.",
    )
    return entry(text, reading), words


def platform_steps() -> tuple[Step, ...]:
    return (
        Step("remove", "Ta bort kommentaren", "Håll fingret på den och välj Radera."),
        Step("block", "Begränsa eller blockera", "Blockera även kontots nya profiler."),
        Step("report", "Anmäl", "Mobbning eller trakasserier."),
    )


def safety_steps() -> tuple[Step, ...]:
    return (
        Step("no_reply", "Svara inte", "Ett svar ger ofta ny näring."),
        Step("evidence", "Säkra bevis", "Ta en skärmbild med adress, namn och tid. Radera inget ännu."),
        Step("report", "Anmäl till plattformen", "Välj ”Hot eller våld”. Blockera efteråt."),
        Step("police", "Polisanmäl", "Ring 114 14 eller besök en station. Ta med underlaget."),
        Step("tell", "Berätta för någon", "Ett kort meddelande räcker."),
    )


def help_lines() -> tuple[HelpLine, ...]:
    rows = (
        ("se_emergency", "Nödnumret", "112", "Fara för liv"),
        ("se_police", "Polisen", "114 14", "När det inte är akut"),
        ("se_victim", "Brottsofferjouren", "116 006", "För dig som utsatts för brott"),
        ("se_women", "Kvinnofridslinjen", "020-50 50 50", "Hot och våld"),
        ("se_suicide", "Självmordslinjen, Mind", "90101", "Om tankar på att inte leva"),
    )
    return tuple(
        HelpLine("SE", each, name, number, purpose, "", "", "2026-11-22", verified=False)
        for each, name, number, purpose in rows
    )


def reflected(made: Entry, reflection: Reflection) -> Entry:
    return Entry(**({f: getattr(made, f) for f in made.__slots__} | {"reflection": reflection}))

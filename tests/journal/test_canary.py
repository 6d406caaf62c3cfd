"""With a passphrase, no word of the person's or the commenter's lies open anywhere: while it is used, and after."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from creator_coach import places
from creator_coach.coach import Coach
from creator_coach.intake.types import Source
from creator_coach.journal import backup, lock, salvage
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Context, EntryState, JournalDamaged, Reflection, Search
from creator_coach.reading.types import Kind, QuestionId

WORDS = {
    "comment": "zebrafisk",
    "note": "kanariefågel",
    "answer": "lammkotlett",
    "takeaway": "björnbärssylt",
    "tag": "morotskaka",
    "title": "flygekorre",
    "work": "tangentbord",
    "account": "snigelpost",
    "feeling": "glädjeyra",
    "settled": "nyckelpiga",
    "batch": "hasselmusöra",
}


def open_words(*folders: Path) -> set[str]:
    """Which of the words are found in any file or name under the folders, in either of two encodings and any case."""
    found = set()
    for folder in folders:
        for path in folder.rglob("*"):
            content = str(path).encode() + (path.read_bytes() if path.is_file() else b"")
            shown = {content.lower(), content.decode("utf-8", "replace").lower().encode()}
            forms = {name: (word.encode(), word[:6].encode(), word.encode("utf-16-le")) for name, word in WORDS.items()}
            found |= {name for name, some in forms.items() for form in some if any(form in each for each in shown)}
    return found


@pytest.fixture
def everywhere(own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, ...]:
    """The home folder, with data, cache, config and state in it, and the folder for temporary files."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return own_home, temporary


def use(coach: Coach) -> None:
    """Everything that leaves something: a draft, a reading, a reflection, a correction, the trash, and a search."""
    draft = coach.begin(f"Ljudet är för lågt, din {WORDS['comment']}.", Context(work=WORDS["work"]))
    reading = coach.read(draft.text)
    said = Reflection(
        note=WORDS["note"],
        answers=((QuestionId.IF_THEN, WORDS["answer"]),),
        own_kernels=(WORDS["takeaway"],),
        feelings=(WORDS["feeling"],),
    )
    context = Context(account=WORDS["account"], work=WORDS["work"])
    kept = coach.save(
        replace(
            draft,
            state=EntryState.KEPT,
            reading=reading,
            reflection=said,
            context=context,
            title=WORDS["title"],
            tags=(WORDS["tag"],),
            settled=((f"word:{WORDS['settled']}", draft.created.date()),),
        )
    )
    coach.correct(kept, Kind.COMPLAINT)
    other = coach.begin(f"Till papperskorgen, {WORDS['comment']}")
    coach.delete(other.id)
    for word in WORDS.values():
        coach.journal.find(Search(word, in_comments=True))
    coach.begin(f"Ett utkast om {WORDS['comment']}")
    many = coach.many.begin(Source.of_text(f"Första, {WORDS['batch']}.\n\nAndra, {WORDS['batch']}."))
    list(coach.many.take_in(many, Source.of_text(f"Första, {WORDS['batch']}.\n\nAndra, {WORDS['batch']}.")))
    coach.many.judge(many, coach.many.to_judge(coach.many.waiting(many), lambda: False)())


def mend_without_a_page(path: Path, passphrase: str) -> None:
    """The last page that can be missing with anything left to be read."""
    whole = path.read_bytes()
    for page in range(len(whole) // 4096 - 1, 0, -1):
        path.write_bytes(whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :])
        with suppress(JournalDamaged):
            assert salvage.mend(path, passphrase).damaged.name.startswith("journal-damaged-")
            return
    raise AssertionError


def test_no_word_lies_open(everywhere: tuple[Path, ...]) -> None:
    path = places.journal_path()
    coach = Coach.at(path, "öppna")
    use(coach)
    assert path.with_name("journal.db-wal").stat().st_size
    assert open_words(*everywhere) == set()
    coach.journal.back_up()
    while coach.journal.tidy():
        pass
    assert open_words(*everywhere) == set()
    coach.close()
    assert open_words(*everywhere) == set()
    lock.change(path, "öppna", "annat")
    copy = backup.copies(path)[-1]
    backup.restore(path, copy, "annat")
    assert open_words(*everywhere) == set()
    mend_without_a_page(path, "annat")
    assert open_words(*everywhere) == set()
    assert Journal(path, "annat").count() == 1
    assert open_words(*everywhere) == set()


def test_without_a_passphrase_the_words_would_be_seen_and_a_new_lock_hides_them(everywhere: tuple[Path, ...]) -> None:
    """So that the test above cannot pass by looking in the wrong place."""
    path = places.journal_path()
    coach = Coach.at(path)
    use(coach)
    coach.journal.back_up()
    coach.close()
    assert open_words(*everywhere) == set(WORDS)
    lock.change(path, None, "öppna")
    assert open_words(*everywhere) == set()

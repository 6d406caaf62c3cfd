"""What can be used and what may be left."""

from __future__ import annotations

import pytest

from creator_coach.reading.lexicon import Weights
from creator_coach.reading.parts import LEVELS
from creator_coach.reading.sift import Sifted, sift
from creator_coach.reading.types import KernelId, Kind, LeaveId, Mark, Span
from tests.reading.lent import cues, span

#: A clause with a fault is usable, one with a request is asked for, one with an insult stings.
CLAUSES = Weights(
    ("usable", "request", "sting"),
    (-3.0, -3.0, -3.0),
    {
        "cue:fault": ((0, 5.0),),
        "cue:broken": ((0, 5.0),),
        "cue:request": ((0, 5.0), (1, 5.0)),
        "cue:insult": ((2, 5.0),),
    },
)


def _sift(text: str, kind: Kind = Kind.FEEDBACK) -> Sifted:
    found, hits = cues(
        text,
        fault="för låg|lång",
        broken="trasig",
        request="kan du",
        insult="idiot|idiot*",
        fact="fel årtal",
        swear="fan",
        absolute="alltid|alla",
        feeling="trött på",
        praise="älskar",
        **{"topic.sound": "ljudet", "topic.picture": "bilden"},
    )
    return sift(text, found, hits, kind, CLAUSES)


def _words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [one.of(text) for one in spans]


def test_fault_and_request_become_marks_and_kernels_with_their_words() -> None:
    text = "Älskar låten, men ljudet är för låg vid 6:20. Kan du höja?"
    sifted = _sift(text)
    assert _words(text, sifted.spans(Mark.WORK)) == ["ljudet är för låg vid 6:20"]
    assert _words(text, sifted.spans(Mark.REQUEST)) == ["Kan du höja"]
    assert [(kernel.id, kernel.topic) for kernel in sifted.kernels] == [
        (KernelId.FAULT, "sound"),
        (KernelId.REQUEST, None),
    ]
    assert _words(text, sifted.spans(Mark.PRAISE)) == ["Älskar"]


def test_an_insult_is_cut_out_of_what_is_used() -> None:
    text = "den är för lång din idiot kan du korta"
    sifted = _sift(text)
    assert _words(text, sifted.spans(Mark.INSULT)) == ["idiot"]
    for kernel in sifted.kernels:
        assert "idiot" not in " ".join(_words(text, kernel.quotes))
    assert [leave.id for leave in sifted.leave] == [LeaveId.ABOUT_YOU]


def test_a_clause_that_only_stings_is_covered_whole() -> None:
    text = "Ljudet är för låg. Vilken komplett och total idiot du faktiskt är alltså"
    assert _words(text, _sift(text).spans(Mark.INSULT)) == ["Vilken komplett och total idiot du faktiskt är alltså"]


@pytest.mark.parametrize(
    ("kind", "reason", "covered"),
    [
        (Kind.ATTACK, LeaveId.ALL, ["Vilken idiot.", "Kan du höja?"]),
        (Kind.MOCKERY, LeaveId.JOKE, ["Vilken idiot"]),
    ],
)
def test_all_of_an_attack_and_of_mockery_may_be_left_and_nothing_taken(
    kind: Kind, reason: LeaveId, covered: list[str]
) -> None:
    text = "Vilken idiot. Kan du höja?"
    sifted = _sift(text, kind)
    assert _words(text, sifted.spans(Mark.INSULT)) == covered
    assert sifted.kernels == ()
    assert [(leave.id, _words(text, leave.spans)) for leave in sifted.leave] == [
        (reason, ["Vilken idiot.", "Kan du höja?"])
    ]


def test_a_kind_comment_is_never_covered() -> None:
    text = "din idiot, älskar den"
    sifted = _sift(text, Kind.KIND)
    assert sifted.spans(Mark.INSULT) == ()
    assert sifted.leave == ()


def test_what_worked_is_kept_from_a_kind_comment() -> None:
    assert [kernel.id for kernel in _sift("ljudet är inte för låg", Kind.KIND).kernels] == [KernelId.WORKED]


def test_a_complaint_always_has_a_problem_and_feedback_may_have_none() -> None:
    assert [kernel.id for kernel in _sift("inget här", Kind.COMPLAINT).kernels] == [KernelId.PROBLEM]
    assert _sift("inget här").kernels == ()
    assert _sift("").kernels == ()
    assert _sift("", Kind.COMPLAINT).kernels == ()


def test_a_claim_of_fact_is_something_to_check() -> None:
    assert _sift("för låg och fel årtal").kernels[0].id is KernelId.FACT


def test_opinions_have_marks_for_questions_but_nothing_to_take() -> None:
    text = "Inte min grej. Kan du höja?"
    sifted = _sift(text, Kind.OPINION)
    assert len(sifted.spans(Mark.REQUEST)) == 1
    assert sifted.kernels == ()


def test_at_most_three_kernels_in_the_order_of_the_text() -> None:
    text = "Kan du ett. Kan du två. För låg. Kan du tre. Kan du fyra."
    starts = [kernel.quotes[0].start for kernel in _sift(text).kernels]
    assert len(starts) == 3
    assert starts == sorted(starts)


def test_two_topics_name_none() -> None:
    assert _sift("ljudet och bilden är för låg").kernels[0].topic is None


def test_neighbouring_clauses_are_one_kernel() -> None:
    text = "ljudet är för låg, för lång"
    assert [_words(text, kernel.quotes) for kernel in _sift(text).kernels] == [["ljudet är för låg, för lång"]]


def test_overstatement_only_of_the_creator_and_outside_plain_reports() -> None:
    def over(text: str) -> list[str]:
        return _words(text, _sift(text).spans(Mark.ABSOLUTE))

    assert over("du tjatar alltid") == ["alltid"]
    assert over("jag har alltid gillat dig") == []
    assert over("alla gillar det") == []
    assert over("du älskar alltid") == []


def test_swearing_is_tone() -> None:
    assert [leave.id for leave in _sift("men fan, den är för lång").leave] == [LeaveId.TONE]


def test_feelings_are_marked() -> None:
    assert len(_sift("jag är trött på det").spans(Mark.FEELING)) == 1


def test_what_a_person_is_likened_to_is_covered_and_never_taken() -> None:
    text = "du låter som en kassörska, ljudet är för låg"
    found, hits = cues(text, likened="du låter som en", fault="för låg")
    sifted = sift(text, found, hits, Kind.FEEDBACK, CLAUSES)
    assert _words(text, sifted.spans(Mark.INSULT)) == ["du låter som en kassörska"]
    assert [_words(text, kernel.quotes) for kernel in sifted.kernels] == [["ljudet är för låg"]]


def test_a_usable_clause_that_opens_by_asking_is_a_request() -> None:
    text = "för låg. Kan du höja det"
    found, hits = cues(text, fault="för låg", request="kan du")
    mild = Weights(CLAUSES.labels, CLAUSES.bias, {"cue:fault": ((0, 5.0),), "cue:request": ((0, 5.0),)})
    assert [kernel.id for kernel in sift(text, found, hits, Kind.FEEDBACK, mild).kernels] == [
        KernelId.FAULT,
        KernelId.REQUEST,
    ]


def test_what_is_left_around_an_insult_is_no_kernel() -> None:
    text = "är ni idiot eller bara lata? den är trasig"
    found, hits = cues(text, insult="idiot", broken="trasig")
    eager = Weights(CLAUSES.labels, (3.0, -3.0, -3.0), {})
    assert [_words(text, kernel.quotes) for kernel in sift(text, found, hits, Kind.COMPLAINT, eager).kernels] == [
        ["den är trasig"]
    ]


def _scored(text: str, kind: Kind, **marked: str) -> Sifted:
    """Sifted with a model that is sure of the words given for each mark, and of nothing else."""
    found, hits = cues(text, insult="idiot", fault="för låg")
    chances = {
        mark: [0.9 if mark in marked and token.span.overlaps(span(text, marked[mark])) else 0.0 for token in found]
        for mark in LEVELS
    }
    return sift(text, found, hits, kind, CLAUSES, chances)


def test_a_model_marks_the_stretches_it_is_sure_of() -> None:
    text = "Älskar låten, men basen dränker sången hela tiden, kan du sänka den nästa gång, din surkart"
    sifted = _scored(
        text, Kind.FEEDBACK, work="basen dränker sången", request="kan du sänka den nästa gång", insult="din surkart"
    )
    assert _words(text, sifted.spans(Mark.WORK)) == ["basen dränker sången hela tiden"]  # to the end of the thought
    assert _words(text, sifted.spans(Mark.REQUEST)) == ["kan du sänka den nästa gång"]
    assert _words(text, sifted.spans(Mark.INSULT)) == ["din surkart"]
    assert [kernel.id for kernel in sifted.kernels] == [KernelId.FAULT, KernelId.REQUEST]


def test_where_what_is_asked_and_what_is_wrong_overlap_the_request_wins() -> None:
    text = "kan du sänka basen"
    sifted = _scored(text, Kind.FEEDBACK, request=text, work="sänka basen")
    assert (_words(text, sifted.spans(Mark.REQUEST)), sifted.spans(Mark.WORK)) == ([text], ())


def test_without_a_stretch_the_best_clause_is_used() -> None:
    sifted = _scored("Ljudet är för låg här", Kind.COMPLAINT)
    assert sifted.kernels


def test_an_insult_of_the_word_lists_stays_one_though_a_model_sees_none() -> None:
    text = "Kan du höja ljudet din idiot"
    sifted = _scored(text, Kind.FEEDBACK, request=text)
    assert _words(text, sifted.spans(Mark.INSULT)) == ["idiot"]
    assert _words(text, sifted.spans(Mark.REQUEST)) == ["Kan du höja ljudet"]


def test_a_model_finds_what_worked_in_a_kind_comment_and_nothing_to_use_in_a_taste() -> None:
    text = "Din röst gör mig lugn"
    assert [kernel.id for kernel in _scored(text, Kind.KIND, work="Din röst").kernels] == [KernelId.WORKED]
    assert _scored(text, Kind.OPINION, work="Din röst").spans(Mark.WORK) == ()


def test_a_request_that_stings_is_covered_and_not_taken() -> None:
    text = "är ni helt inkompetenta? Fixa det"
    found, hits = cues(text, request="fixa")
    chances: dict[Mark, list[float]] = {mark: [0.0] * len(found) for mark in LEVELS}
    chances[Mark.REQUEST] = [0.7, 0.6, 0.5, 0.4, 0.7, 0.9, 0.9]
    chances[Mark.INSULT][3] = 0.25
    sifted = sift(text, found, hits, Kind.COMPLAINT, CLAUSES, chances, insulting=False)
    assert _words(text, sifted.spans(Mark.REQUEST)) == ["Fixa det"]
    assert _words(text, sifted.spans(Mark.INSULT)) == ["är ni helt inkompetenta"]

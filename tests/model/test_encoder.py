"""The encoder's arithmetic against the same written out number by number."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from creator_coach.model import packing
from creator_coach.model.encoder import Answer, Encoder
from creator_coach.model.labels import HEADS, TAGS
from creator_coach.model.packing import Array
from tests.model import tiny

Row = list[float]
Tensors = dict[str, Array]
IDS = [0, 23, 24, 3, 29, 5, 2]


def linear(given: Tensors, name: str, rows: list[Row]) -> list[Row]:
    weight, bias = given[f"{name}.weight"].tolist(), given[f"{name}.bias"].tolist()
    return [
        [math.fsum(w * x for w, x in zip(line, row, strict=True)) + b for line, b in zip(weight, bias, strict=True)]
        for row in rows
    ]


def normed(given: Tensors, name: str, rows: list[Row]) -> list[Row]:
    weight, bias = given[f"{name}.weight"].tolist(), given[f"{name}.bias"].tolist()
    found = []
    for row in rows:
        mean = math.fsum(row) / len(row)
        spread = math.sqrt(math.fsum((x - mean) ** 2 for x in row) / len(row) + tiny.FACTS["epsilon"])
        found.append([(x - mean) / spread * w + b for x, w, b in zip(row, weight, bias, strict=True)])
    return found


def shares(logits: Row) -> Row:
    odds = [math.exp(x) for x in logits]
    return [x / math.fsum(odds) for x in odds]


def mixed(weights: Row, rows: list[Row]) -> Row:
    return [math.fsum(w * x for w, x in zip(weights, column, strict=True)) for column in zip(*rows, strict=True)]


def added(first: list[Row], second: list[Row]) -> list[Row]:
    return [[a + b for a, b in zip(*pair, strict=True)] for pair in zip(first, second, strict=True)]


def attention(given: Tensors, name: str, states: list[Row]) -> list[Row]:
    """Each head by itself, each place looking at every place."""
    rows = linear(given, f"{name}qkv", states)
    inner = tiny.WIDTH // tiny.FACTS["heads"]
    seen: list[Row] = [[] for _ in rows]
    for start in range(0, tiny.WIDTH, inner):
        query, key, value = (
            [row[part * tiny.WIDTH + start : part * tiny.WIDTH + start + inner] for row in rows] for part in range(3)
        )
        for place, q in enumerate(query):
            near = [math.fsum(a * b for a, b in zip(q, k, strict=True)) / math.sqrt(inner) for k in key]
            seen[place] += mixed(shares(near), value)
    return linear(given, f"{name}ao", seen)


def bent(x: float) -> float:
    return 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def plain(given: Tensors, ids: list[int]) -> tuple[dict[str, Row], list[Row]]:
    """What the encoder should say, in ordinary numbers and loops."""
    word = packing.words(given["word.4"], given["word.scale"]).tolist()
    states = normed(given, "norm", added([word[n] for n in ids], given["place"].tolist()[: len(ids)]))
    for layer in range(tiny.LAYERS):
        name = f"layers.{layer}."
        states = normed(given, f"{name}aln", added(states, attention(given, name, states)))
        wide = [[bent(x) for x in row] for row in linear(given, f"{name}fi", states)]
        states = normed(given, f"{name}oln", added(states, linear(given, f"{name}fo", wide)))
    states = normed(given, "even", states)
    looked = shares([x for (x,) in linear(given, "look", states)])
    both = mixed([1 / len(ids)] * len(ids), states) + mixed(looked, states)
    heads = {name: linear(given, f"heads.{name}", [both])[0] for name in HEADS}
    return heads, linear(given, "tags", states[1:-1])


@pytest.fixture
def packed(tmp_path: Path) -> packing.Packed:
    return packing.load(tiny.write(tmp_path) / "reader.npz")


def floats(packed: packing.Packed) -> Tensors:
    """All tensors in floats, the weights outputs by inputs, as they are written."""
    return {**packed.tensors, **{name: weight.floats().T for name, weight in packed.weights.items()}}


@pytest.mark.parametrize("ids", [IDS, IDS[:1] + IDS[-2:], list(range(30))])
def test_the_arithmetic_is_that_of_the_loops(packed: packing.Packed, ids: list[int]) -> None:
    answer = Encoder(packed).ask(ids)
    heads, tags = plain(floats(packed), ids)
    for name in HEADS:
        assert answer.heads[name] == pytest.approx(np.array(heads[name]), abs=1e-4)
    assert answer.tags == pytest.approx(np.array(tags), abs=1e-4)


def test_what_the_pieces_add_is_all_that_the_perspectives_are_made_of(
    packed: packing.Packed, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = Encoder(packed)
    whole: list[Array] = []
    speaks = Encoder._speaks

    def kept(self: Encoder, states: Array, looked: Array) -> Array:
        whole.append(speaks(self, states, looked))
        return whole[-1]

    monkeypatch.setattr(Encoder, "_speaks", kept)
    answer = encoder.ask(IDS)
    bias = packed.tensors["heads.perspectives.bias"]
    assert whole[0].sum(axis=0) + bias == pytest.approx(answer.heads["perspectives"], abs=1e-4)
    assert answer.speaks == pytest.approx(whole[0][1:-1])


def test_every_head_and_every_inner_piece_has_its_numbers(packed: packing.Packed) -> None:
    answer = Encoder(packed).ask(IDS)
    assert {name: found.shape for name, found in answer.heads.items()} == {name: (n,) for name, n in HEADS.items()}
    assert answer.tags.shape == (len(IDS) - 2, len(TAGS))
    assert {found.dtype for found in (*answer.heads.values(), answer.tags)} == {np.dtype(np.float32)}


def test_the_order_of_the_pieces_matters(packed: packing.Packed) -> None:
    encoder = Encoder(packed)

    def kinds(answer: Answer) -> Array:
        return answer.heads["kind"]

    assert np.array_equal(kinds(encoder.ask(IDS)), kinds(encoder.ask(IDS)))
    assert not np.allclose(kinds(encoder.ask(IDS)), kinds(encoder.ask([IDS[0], *IDS[-2:0:-1], IDS[-1]])), atol=1e-3)


def test_large_numbers_are_borne(packed: packing.Packed) -> None:
    """Logits in the hundreds would overflow an exponential that is taken as it is."""
    great = {
        name: replace(found, scale=found.scale * 400) if name.endswith("qkv.weight") else found
        for name, found in packed.weights.items()
    }
    answer = Encoder(replace(packed, weights=great)).ask(IDS)
    assert all(np.isfinite(found).all() for found in (*answer.heads.values(), answer.tags))


def test_it_says_how_many_pieces_it_has_places_for(packed: packing.Packed) -> None:
    encoder = Encoder(packed)
    assert encoder.places == tiny.PLACES
    assert len(encoder.ask([0] * tiny.PLACES).tags) == tiny.PLACES - 2
    with pytest.raises(ValueError, match="broadcast"):
        encoder.ask([0] * (tiny.PLACES + 1))

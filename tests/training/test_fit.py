"""The training: batches, losses where something is known, rates, and a toy set that is learned."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

torch = pytest.importorskip("torch")

from creator_coach.model.labels import KINDS, TAGS  # noqa: E402  # Only with torch.
from creator_coach.model.pieces import PAD  # noqa: E402
from creator_coach.training import fit, network  # noqa: E402
from creator_coach.training.examples import UNKNOWN, example  # noqa: E402
from creator_coach.training.fit import Plan  # noqa: E402
from creator_coach.training.network import Network  # noqa: E402
from tests.model import tiny  # noqa: E402
from tests.training import toys  # noqa: E402

EXAMPLES = [example(case, toys.VOCABULARY) for case in toys.COMMENTS]
PLAN = Plan(epochs=12, batch=4, rate=1e-3, head_rate=1e-2, warm=0.1)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """So little is calculated here that more would only be in each other's way."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def fresh() -> Network:
    torch.manual_seed(1)
    return network.from_base(toys.base(), list(range(len(tiny.PIECES))))


def trained(plan: Plan = PLAN) -> tuple[Network, list[str]]:
    said: list[str] = []
    return fit.fit(fresh(), toys.COMMENTS, toys.VOCABULARY, plan, said.append), said


class TestBatches:
    def test_shorter_comments_are_padded_to_a_length_that_eight_divides(self) -> None:
        short, long = EXAMPLES[0], EXAMPLES[2]
        made = fit.batch_of([short, long])
        assert made.ids.shape[1] % 8 == 0
        assert made.ids[0].tolist() == short.ids + [PAD] * (made.ids.shape[1] - len(short.ids))
        assert made.mask.sum(1).tolist() == [len(short.ids), len(long.ids)]
        assert made.tags.shape == (2, made.ids.shape[1], len(TAGS))
        assert set(made.tags[0, len(short.ids) :].flatten().tolist()) == {UNKNOWN}
        assert made.danger.tolist() == [[0.0], [0.0]]

    def test_each_comment_comes_once_beside_others_of_its_length(self) -> None:
        lengths = {number: 1 + number % 50 for number in range(64)}
        blank = [0.0] * len(TAGS)
        made = [replace(EXAMPLES[0], ids=[0] * n, tags=[blank] * n, sort=number) for number, n in lengths.items()]
        found = list(fit.batches(made, 4, random.Random(1)))
        order = [number for batch in found for number in batch.sort.tolist()]
        assert sorted(order) == list(range(64))
        assert order != sorted(order)
        assert all(len(batch.sort) == 4 for batch in found)
        # 64 comments of 1 to 50 pieces: sorted, no four neighbours are far apart.
        assert all(batch.mask.sum(1).max() - batch.mask.sum(1).min() <= 4 for batch in found)


class TestLoss:
    def test_what_is_unknown_counts_for_nothing(self) -> None:
        truth = torch.tensor([[1.0, UNKNOWN], [UNKNOWN, UNKNOWN]])
        loss = fit._known(torch.tensor([[0.0, 50.0], [50.0, -50.0]]), truth)
        assert loss.item() == pytest.approx(0.6931, abs=1e-3)
        assert fit._known(torch.tensor([[7.0, 7.0]]), torch.tensor([[UNKNOWN, UNKNOWN]])).item() == 0.0

    def test_the_truth_costs_less_than_its_opposite(self) -> None:
        batch = fit.batch_of(EXAMPLES)
        heads = {"sort": torch.zeros(len(EXAMPLES), 9)}
        heads |= {name: 9 * (2 * getattr(batch, name) - 1) for name in ("flags", "danger", "perspectives", "kind")}
        tags = 9 * (2 * batch.tags - 1)
        right = fit.loss_of(heads, tags, batch)
        for name in ("flags", "danger", "perspectives", "kind"):
            assert fit.loss_of(heads | {name: -heads[name]}, tags, batch) > right + 1, name
        assert fit.loss_of(heads, -tags, batch) > right + 1
        # None of them is a danger: whatever is said of its sort costs nothing.
        assert fit.loss_of(heads | {"sort": torch.full((len(EXAMPLES), 9), 5.0)}, tags, batch) == right


class TestRates:
    def test_they_rise_at_first_and_fall_to_nothing(self) -> None:
        found = [fit.rate(step, 100, 0.1) for step in range(101)]
        assert found[0] == 0.0
        assert found[10] == 1.0
        assert found[:11] == sorted(found[:11])
        assert found[10:] == sorted(found[10:], reverse=True)
        assert found[100] == 0.0
        assert fit.rate(0, 1, 0.1) == 0.0

    def test_lower_layers_move_less_and_words_not_at_all(self) -> None:
        ours = fresh()
        rate_of = {id(one): group["lr"] for group in fit.groups(ours, PLAN) for one in _listed(group)}
        rates = {name: rate_of.get(id(one)) for name, one in ours.named_parameters()}
        assert rates["word.weight"] is None
        assert rates["layers.1.fi.weight"] == PLAN.rate
        assert rates["layers.0.fi.weight"] == pytest.approx(PLAN.rate * PLAN.fall)
        assert rates["place.weight"] == pytest.approx(PLAN.rate * PLAN.fall**2)
        assert rates["heads.kind.bias"] == rates["tags.weight"] == PLAN.head_rate
        assert [name for name, rate in rates.items() if rate is None] == ["word.weight"]

    def test_only_matrices_decay(self) -> None:
        for group in fit.groups(fresh(), PLAN):
            dimensions = {one.ndim for one in _listed(group)}
            assert dimensions == ({2} if group["weight_decay"] else {1})


def _listed(group: dict[str, object]) -> list[Any]:
    found = group["params"]
    assert isinstance(found, list)
    return found


def test_the_average_is_that_of_the_weights_that_were_counted() -> None:
    ours, average = torch.nn.Linear(2, 1), fit._Average()
    for value in (1.0, 2.0, 6.0):
        torch.nn.init.constant_(ours.weight, value)
        torch.nn.init.constant_(ours.bias, -value)
        average.add(ours)
    average.give(ours)
    assert (ours.weight.tolist(), ours.bias.tolist()) == ([[3.0, 3.0]], [-3.0])


class TestFit:
    def test_the_loss_falls_and_the_comments_are_learned(self) -> None:
        ours, said = trained()
        losses = [float(re.findall(r"loss ([\d.]+)", line)[0]) for line in said]
        assert len(losses) == PLAN.epochs
        assert losses[-1] < losses[0] / 2
        batch = fit.batch_of(EXAMPLES)
        with torch.no_grad():
            heads, _ = ours(batch.ids, batch.mask)
        kinds = [str(KINDS[n]) for n in heads["kind"].argmax(1).tolist()]
        assert kinds == [case["kind"] for case in toys.COMMENTS]

    def test_it_is_ready_to_be_asked_and_its_words_are_as_they_were(self) -> None:
        ours, _ = trained(replace(PLAN, epochs=1))
        assert not ours.training
        before, after = fresh().state_dict(), ours.state_dict()
        same = {name for name in before if torch.equal(before[name], after[name])}
        # None of the comments is a danger: nothing is learned of its sorts.
        assert same == {"word.weight", "heads.sort.bias"}

    def test_the_same_seed_gives_the_same_weights(self) -> None:
        short = replace(PLAN, epochs=3)
        (first, _), (second, _), (other, _) = trained(short), trained(short), trained(replace(short, seed=2))
        state = second.state_dict()
        assert all(torch.equal(found, state[name]) for name, found in first.state_dict().items())
        assert not torch.equal(first.heads["kind"].weight, other.heads["kind"].weight)

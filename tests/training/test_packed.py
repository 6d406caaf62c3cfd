"""What was trained in torch says the same in the app, before and after it was packed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from creator_coach.model import packing  # noqa: E402  # Only with torch.
from creator_coach.model.encoder import Encoder  # noqa: E402
from creator_coach.model.packing import Matrix  # noqa: E402
from creator_coach.training import network, packed  # noqa: E402
from creator_coach.training.base import Array  # noqa: E402
from creator_coach.training.network import Network  # noqa: E402
from tests.model import tiny  # noqa: E402
from tests.training import toys  # noqa: E402

FACTS = tiny.FACTS | {"epsilon": toys.SHAPE.epsilon}
IDS = [[0, 23, 24, 3, 29, 5, 2], [0, 4, 2], [0, *range(4, 30), *range(4, 30), 2]]


@pytest.fixture(scope="module")
def trained() -> Network:
    """Heads by chance, on the made-up encoder's own words."""
    torch.manual_seed(1)
    found = network.from_base(toys.base(), list(range(len(tiny.PIECES))))
    # A fresh norm changes nothing: one that does shows whether it is used.
    with torch.no_grad():
        for one in found.parameters():
            one.add_(0.05 * torch.randn(one.shape) * one.requires_grad)
    found.eval()
    return found


def both(ours: Network, encoder: Encoder, ids: list[int]) -> tuple[Array, Array]:
    """Every logit that the two give, in one row each."""
    with torch.no_grad():
        heads, tags = ours(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.bool))
    answer = encoder.ask(ids)
    assert answer.heads.keys() == heads.keys()
    theirs = [*(answer.heads[name] for name in heads), answer.tags.ravel()]
    return torch.cat([*(found[0] for found in heads.values()), tags[0, 1:-1].ravel()]).numpy(), np.concatenate(theirs)


def _weight(name: str, found: Array) -> bool:
    return name.endswith(".weight") and found.ndim > 1


def chances(logits: Array) -> Array:
    found: Array = 1 / (1 + np.exp(-logits))
    return found


@pytest.mark.parametrize("ids", IDS)
def test_the_app_s_arithmetic_is_that_of_the_training(trained: Network, ids: list[int]) -> None:
    made = packed.tensors(trained)
    four, scale = packing.in_four_bits(made.pop("word"))
    exact = {
        name: Matrix(found.T, np.ones(len(found), np.float32)) for name, found in made.items() if _weight(name, found)
    }
    others = {name: found for name, found in made.items() if name not in exact}
    tensors = {**others, "word.4": four, "word.scale": scale}
    encoder = Encoder(packing.Packed(exact, tensors, tiny.PIECES, tiny.SCORES, FACTS))
    trained_says, app_says = both(trained, encoder, ids)
    assert np.abs(trained_says - app_says).max() < 1e-4


@pytest.mark.parametrize("ids", IDS)
def test_packing_changes_next_to_nothing(trained: Network, ids: list[int], tmp_path: Path) -> None:
    packing.save(tmp_path / "reader.npz", packed.tensors(trained), tiny.PIECES, tiny.SCORES, FACTS)
    found = packing.load(tmp_path / "reader.npz")
    words = packing.words(found.tensors["word.4"], found.tensors["word.scale"])
    assert np.array_equal(words, toys.base().tensors["emb.word"])
    trained_says, app_says = both(trained, Encoder(found), ids)
    assert np.abs(trained_says - app_says).mean() < 1e-2
    assert np.abs(chances(trained_says) - chances(app_says)).max() < 1e-2
    assert np.ptp(chances(trained_says)) > 0.2


def test_no_more_places_are_shipped_than_a_window_needs() -> None:
    shape = toys.SHAPE
    long = Network(type(shape)(shape.width, 1, 2, 8, packed.PLACES + 50, 1e-5), 4)
    assert packed.tensors(long)["place"].shape == (packed.PLACES, shape.width)

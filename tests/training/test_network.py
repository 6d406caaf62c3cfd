"""The network that is trained: the encoder's own weights below, new heads above."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from creator_coach.model.labels import HEADS, TAGS  # noqa: E402  # Only with torch.
from creator_coach.training import network  # noqa: E402
from creator_coach.training.network import DROPOUT, Drop, Network  # noqa: E402
from tests.training import toys  # noqa: E402

KEPT = [0, 1, 2, 3, 4, 7, 20]


def made() -> Network:
    torch.manual_seed(1)
    found = network.from_base(toys.base(), KEPT)
    found.eval()
    return found


class TestDrop:
    def test_it_drops_nothing_when_asked(self) -> None:
        states = torch.rand(2, 3, 8)
        drop = Drop()
        drop.eval()
        assert torch.equal(drop(states), states)

    def test_in_training_whole_features_of_a_comment_go_and_the_others_grow(self) -> None:
        torch.manual_seed(1)
        found = Drop()(torch.ones(4, 5, 1000))
        assert torch.equal(found, found[:, :1].expand_as(found))
        assert not torch.equal(found[0], found[1])
        gone = found == 0
        assert gone.float().mean().item() == pytest.approx(DROPOUT, abs=0.02)
        assert torch.allclose(found[~gone], torch.tensor(1 / (1 - DROPOUT)))


class TestFromBase:
    def test_the_kept_words_are_the_encoder_s_and_stay_as_they_are(self) -> None:
        found = made()
        assert found.word.weight.numpy().tolist() == toys.base().tensors["emb.word"][KEPT].tolist()
        assert [name for name, one in found.named_parameters() if not one.requires_grad] == ["word.weight"]

    def test_each_weight_goes_where_it_belongs(self) -> None:
        state, given = made().state_dict(), toys.base().tensors
        wide = toys.SHAPE.width
        same = {
            "layers.1.qkv.weight": ("l1.q.w", "l1.k.w", "l1.v.w"),
            "layers.0.qkv.bias": ("l0.q.b", "l0.k.b", "l0.v.b"),
            "layers.1.fo.weight": ("l1.fo.w",),
            "layers.0.oln.bias": ("l0.oln.b",),
            "norm.weight": ("emb.ln.w",),
        }
        for ours, theirs in same.items():
            assert torch.equal(state[ours], torch.cat([torch.tensor(given[name]) for name in theirs])), ours
        # Every text is of the first of two types.
        assert state["place.weight"][5].tolist() == (given["emb.pos"][5] + given["emb.type"][:wide]).tolist()

    def test_an_encoder_of_another_shape_is_refused(self) -> None:
        other = toys.base()
        other.tensors["l0.fi.w"] = other.tensors["l0.fi.w"][:5]
        with pytest.raises(RuntimeError, match=r"layers\.0\.fi\.weight"):
            network.from_base(other, KEPT)


class TestForward:
    def test_every_head_and_every_place_has_its_numbers(self) -> None:
        ids = torch.tensor([[0, 4, 5, 2], [0, 6, 4, 2]])
        heads, tags = made()(ids, ids != 1)
        assert {name: found.shape for name, found in heads.items()} == {name: (2, size) for name, size in HEADS.items()}
        assert tuple(tags.shape) == (2, 4, len(TAGS))

    def test_padding_and_neighbours_change_nothing(self) -> None:
        ours = made()
        alone = torch.tensor([[0, 4, 5, 2]])
        together = torch.tensor([[0, 6, 6, 4, 5, 4, 2], [0, 4, 5, 2, 1, 1, 1]])
        heads, tags = ours(alone, alone != 1)
        others, other_tags = ours(together, together != 1)
        for name in HEADS:
            assert torch.allclose(heads[name][0], others[name][1], atol=1e-5), name
        assert torch.allclose(tags[0], other_tags[1, :4], atol=1e-5)

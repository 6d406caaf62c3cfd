"""The encoder and its heads in torch: what is trained, and later packed for creator_coach/model."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from creator_coach.model.labels import HEADS, TAGS
from creator_coach.training.base import Base, Shape

#: Chance of a number being dropped, inside the encoder and before the heads.
DROPOUT = 0.1


class Drop(nn.Module):
    """Dropout of whole features: one mask for all places of a comment, which is much faster on a processor."""

    def forward(self, states: Tensor) -> Tensor:
        """`states` with some features of each comment set to nothing while training; the same otherwise."""
        if not self.training:
            return states
        shape = (states.shape[0], *(1,) * (states.ndim - 2), states.shape[-1])
        kept = torch.rand(shape) >= DROPOUT
        return states * (kept.to(states.dtype) / (1 - DROPOUT))


class Layer(nn.Module):
    """One layer of the encoder: attention, then two steps of width `inner`; norms after each (as in BERT)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.ao = nn.Linear(shape.width, shape.width)
        self.aln = nn.LayerNorm(shape.width, shape.epsilon)
        self.fi = nn.Linear(shape.width, shape.inner)
        self.fo = nn.Linear(shape.inner, shape.width)
        self.oln = nn.LayerNorm(shape.width, shape.epsilon)
        self.drop = Drop()

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """States after this layer; `mask` says which places hold a piece."""
        batch, length, width = states.shape
        inner = width // self.heads
        q, k, v = self.qkv(states).view(batch, length, 3, self.heads, inner).permute(2, 0, 3, 1, 4)
        # Written out: torch's fused attention is slower here, on short texts and two cores.
        near = (q * inner**-0.5) @ k.transpose(-1, -2)
        near = near + torch.where(mask, 0.0, -1e4).to(near.dtype)[:, None, None, :]
        seen = (near.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(batch, length, width)
        states = self.aln(states + self.drop(self.ao(seen)))
        bent = functional.gelu(self.fi(states), approximate="tanh")
        after: Tensor = self.oln(states + self.drop(self.fo(bent)))
        return after


class Network(nn.Module):
    """Pieces in; for each head its logits out, and for each piece the logits of its tags."""

    def __init__(self, shape: Shape, words: int) -> None:
        super().__init__()
        width = shape.width
        self.word = nn.Embedding(words, width)
        self.place = nn.Embedding(shape.places, width)
        self.norm = nn.LayerNorm(width, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        # The encoder's states are small and lie close together: made even, the heads learn many times faster.
        self.even = nn.LayerNorm(width, shape.epsilon)
        self.look = nn.Linear(width, 1)
        self.drop = Drop()
        self.heads = nn.ModuleDict({name: nn.Linear(2 * width, outputs) for name, outputs in HEADS.items()})
        self.tags = nn.Linear(width, len(TAGS))

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        """Logits of the heads by name, and of the tags; `ids` and `mask` are comments by places."""
        places = torch.arange(ids.shape[1])
        states = self.drop(self.norm(self.word(ids) + self.place(places)))
        for layer in self.layers:
            states = layer(states, mask)
        states = self.even(states)
        weight = mask.unsqueeze(-1).to(states.dtype)
        mean = (states * weight).sum(1) / weight.sum(1)
        looked = self.look(states).masked_fill(~mask.unsqueeze(-1), -1e4).softmax(1)
        both = self.drop(torch.cat([mean, (states * looked).sum(1)], dim=-1))
        return {name: head(both) for name, head in self.heads.items()}, self.tags(self.drop(states))


def _tensor(found: Any) -> Tensor:
    return torch.tensor(found.copy())


def from_base(base: Base, kept: list[int]) -> Network:
    """The network with the encoder's own weights, its words cut to the ids in `kept`; the heads are new."""
    network = Network(base.shape, len(kept))
    given = {name: _tensor(found) for name, found in base.tensors.items() if name != "emb.word"}
    state = {
        "word.weight": _tensor(base.tensors["emb.word"][kept]),
        "place.weight": given["emb.pos"] + given["emb.type"][: base.shape.width],
        "norm.weight": given["emb.ln.w"],
        "norm.bias": given["emb.ln.b"],
    }
    for number in range(base.shape.layers):
        old, new = f"l{number}.", f"layers.{number}."
        for part, short in (("weight", "w"), ("bias", "b")):
            state[f"{new}qkv.{part}"] = torch.cat([given[f"{old}{name}.{short}"] for name in "qkv"])
            for name in ("ao", "aln", "fi", "fo", "oln"):
                state[f"{new}{name}.{part}"] = given[f"{old}{name}.{short}"]
    missing, unexpected = network.load_state_dict(state, strict=False)
    wrong = [name for name in missing if not name.startswith(("even", "look", "heads", "tags"))]
    if wrong or unexpected:
        raise ValueError(f"the encoder does not fit: {wrong} {unexpected}")
    network.word.weight.requires_grad_(False)
    return network

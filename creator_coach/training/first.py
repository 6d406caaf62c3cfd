"""A first stage before our own comments: the encoder learns emotions, insults and irony from public sets.

Its heads are thrown away afterwards. It was tried and did not help (resources/model/CARD.md), so `make train` leaves it
out; it is kept so that anyone can try it again, with these sets or others: `--first FOLDER`, where
FOLDER/<set>/dev.jsonl.gz holds a line of JSON for each text.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from creator_coach.model.labels import TAGS
from creator_coach.model.pieces import BEGIN, END, PAD, Vocabulary
from creator_coach.training.fit import Plan, Tell, groups, rate
from creator_coach.training.network import Network

#: The most characters and pieces of a text that are read, and the most texts taken from one set.
REACH, LONGEST, MOST = 600, 96, 9_000
_ATTACK = TAGS.index("attack")

Labels = Callable[[dict[str, Any]], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Task:
    """A head of its own: how many outputs, which sets, and what a line of theirs says."""

    sets: tuple[str, ...]
    labels: tuple[str, ...]
    of: Labels


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text's pieces, what a head should say of it, and which pieces are toxic (None where that is not known)."""

    ids: list[int]
    task: str
    wanted: Sequence[float]
    toxic: list[float] | None


def _among(field: str, labels: tuple[str, ...]) -> Labels:
    """For each label whether it is, or is among, what the line's field holds."""
    return lambda line: [float(label == line[field] or label in _listed(line[field])) for label in labels]


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _numbers(labels: tuple[str, ...]) -> Labels:
    return lambda line: [float(line[label] or 0.0) for label in labels]


# fmt: off
_EMOTIONS = (
    "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity", "desire",
    "disappointment", "disapproval", "disgust", "embarrassment", "excitement", "fear", "gratitude", "grief", "joy",
    "love", "nervousness", "neutral", "optimism", "pride", "realization", "relief", "remorse", "sadness", "surprise",
)
# fmt: on
_PLUTCHIK = ("anger", "anticipation", "disgust", "fear", "joy", "sadness", "surprise", "trust")
_TOXIC = ("identity_based_attack", "insult", "other_toxicity", "profane_obscene", "threat")
_HATE, _STANCE = ("neither", "offensive", "hate"), ("neg", "neu", "pos")

TASKS: Mapping[str, Task] = {
    "goemotions": Task(("goemotions",), _EMOTIONS, _among("emotions", _EMOTIONS)),
    "xed": Task(("xed_sv", "xed_en"), _PLUTCHIK, _among("emotions", _PLUTCHIK)),
    "toxic": Task(("toxic_types",), _TOXIC, _numbers(_TOXIC)),
    "sarcasm": Task(("isarcasm",), ("sarcastic",), _numbers(("sarcastic",))),
    "hate": Task(("davidson",), _HATE, _among("label", _HATE)),
    "danish": Task(("dkhate",), ("off",), _numbers(("off",))),
    "stance": Task(("absabank_imm",), _STANCE, _among("label", _STANCE)),
}
SPANS = "toxic_spans"


def lesson(line: dict[str, Any], task: str, vocabulary: Vocabulary) -> Lesson:
    """One line of a set; of SPANS, with the pieces that its `spans` (positions of toxic letters) touch."""
    pieces = vocabulary.cut(line["text"][:REACH])[:LONGEST]
    ids = [BEGIN, *(piece.id for piece in pieces), END]
    if task != SPANS:
        return Lesson(ids, task, TASKS[task].of(line), None)
    given = json.loads(line["spans"]) if isinstance(line["spans"], str) else line["spans"]
    toxic = {at for start, end in given for at in range(start, end + 1)}
    marked = [float(not toxic.isdisjoint(range(piece.start, max(piece.end, piece.start + 1)))) for piece in pieces]
    return Lesson(ids, task, (), [-1.0, *marked, -1.0])


def lessons(folder: Path, vocabulary: Vocabulary, chance: random.Random) -> list[Lesson]:
    """Those of every set that is in `folder`, in a new order."""
    found = []
    wanted = {name: task for task, one in TASKS.items() for name in one.sets} | {SPANS: SPANS}
    for name, task in wanted.items():
        path = folder / name / "dev.jsonl.gz"
        if path.is_file():
            with gzip.open(path, "rt", encoding="utf-8") as file:
                lines = [json.loads(line) for line in file]
            chance.shuffle(lines)
            found += [lesson(line, task, vocabulary) for line in lines[:MOST]]
    chance.shuffle(found)
    return found


def loss_of(heads: Mapping[str, Tensor], tags: Tensor, part: Sequence[Lesson]) -> Tensor:
    """Binary cross-entropy of each lesson's own head, and of the tag for attacks where toxic pieces are known."""
    longest = tags.shape[1]
    losses = []
    for task, found in heads.items():
        rows = [at for at, one in enumerate(part) if one.task == task]
        if rows:
            wanted = torch.tensor([part[at].wanted for at in rows])
            losses.append(functional.binary_cross_entropy_with_logits(found[rows].float(), wanted, reduction="sum"))
    rows = [at for at, one in enumerate(part) if one.toxic]
    if rows:
        toxic = torch.tensor([[*(part[at].toxic or ()), *[-1.0] * (longest - len(part[at].ids))] for at in rows])
        known = toxic >= 0
        each = functional.binary_cross_entropy_with_logits(
            tags[rows][..., _ATTACK].float(), toxic.clamp(min=0), reduction="none"
        )
        losses.append(2 * len(rows) * (each * known).sum() / known.sum())
    return torch.stack(losses).sum() / len(part)


def teach(network: Network, folder: Path, vocabulary: Vocabulary, plan: Plan, tell: Tell) -> Network:
    """Train the encoder of `network` once through the sets in `folder`; its own heads stay as they were."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)  # noqa: S311  # Shuffling, not secrets.
    own, width = (network.heads, network.tags), network.place.embedding_dim
    network.heads = nn.ModuleDict({name: nn.Linear(2 * width, len(task.labels)) for name, task in TASKS.items()})
    network.tags = nn.Linear(width, len(TAGS))
    every, size = lessons(folder, vocabulary, chance), 2 * plan.batch
    optimiser = torch.optim.AdamW(groups(network, plan), betas=(0.9, 0.98), eps=1e-6, fused=True)
    steps = -(-len(every) // size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: rate(step, steps, plan.warm))
    network.train()
    for start in range(0, len(every), size):
        part = every[start : start + size]
        longest = -(-max(len(one.ids) for one in part) // 8) * 8
        ids = torch.tensor([one.ids + [PAD] * (longest - len(one.ids)) for one in part])
        with torch.autocast("cpu", torch.bfloat16):
            heads, tags = network(ids, ids != PAD)
        optimiser.zero_grad(set_to_none=True)
        loss_of(heads, tags, part).backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
    network.heads, network.tags = own
    tell(f"first stage: {len(every)} texts of public sets")
    return network

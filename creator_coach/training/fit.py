"""Trains the network on labelled comments: several heads at once, the lower layers moving less than the upper."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from creator_coach.model.labels import TAGS
from creator_coach.model.pieces import PAD, Vocabulary
from creator_coach.training.examples import Case, Example, example, roughened
from creator_coach.training.network import Network


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train. Rates are AdamW's; `fall` is by how much the rate falls from a layer to the one below."""

    epochs: int = 4
    batch: int = 16
    rate: float = 1e-4
    head_rate: float = 1e-3
    fall: float = 0.9
    decay: float = 0.01
    warm: float = 0.06
    rough: float = 0.3
    average_from: float = 0.85
    seed: int = 1


#: Where a line about the training goes.
Tell = Callable[[str], None]

#: How much each head's loss counts.
SHARES = {"kind": 1.0, "flags": 0.5, "danger": 1.0, "sort": 0.2, "perspectives": 0.4, "tags": 1.5}


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples of nearly one length, padded, as tensors."""

    ids: Tensor
    mask: Tensor
    kind: Tensor
    flags: Tensor
    danger: Tensor
    sort: Tensor
    perspectives: Tensor
    tags: Tensor


def batch_of(examples: Sequence[Example]) -> Batch:
    """The examples as one batch."""
    # Few different lengths: the arithmetic library prepares itself anew for each.
    longest = -(-max(len(one.ids) for one in examples) // 8) * 8
    blank = [-1.0] * len(TAGS)
    ids = torch.tensor([one.ids + [PAD] * (longest - len(one.ids)) for one in examples])
    return Batch(
        ids=ids,
        mask=ids != PAD,
        kind=torch.tensor([one.kind for one in examples]),
        flags=torch.tensor([one.flags for one in examples]),
        danger=torch.tensor([[one.danger] for one in examples]),
        sort=torch.tensor([one.sort for one in examples]),
        perspectives=torch.tensor([one.perspectives for one in examples]),
        tags=torch.tensor([one.tags + [blank] * (longest - len(one.ids)) for one in examples]),
    )


def batches(examples: list[Example], size: int, chance: random.Random) -> Iterator[Batch]:
    """All examples once, in a new order, those of a batch about equally long."""
    order = list(range(len(examples)))
    chance.shuffle(order)
    stretch = size * 16
    groups = []
    for start in range(0, len(order), stretch):
        part = sorted(order[start : start + stretch], key=lambda at: len(examples[at].ids))
        groups += [part[at : at + size] for at in range(0, len(part), size)]
    chance.shuffle(groups)
    for group in groups:
        yield batch_of([examples[at] for at in group])


def _known(logits: Tensor, truth: Tensor) -> Tensor:
    """Binary cross-entropy where the truth is known, summed over labels, averaged over examples."""
    known = truth >= 0
    loss = functional.binary_cross_entropy_with_logits(logits, truth.clamp(min=0), reduction="none") * known
    return loss.sum() / known.any(-1).sum().clamp(min=1)


def loss_of(heads: dict[str, Tensor], tags: Tensor, truth: Batch) -> Tensor:
    """The losses of all heads, weighed by SHARES."""
    heads = {name: found.float() for name, found in heads.items()}
    losses = {
        "kind": functional.cross_entropy(heads["kind"], truth.kind, label_smoothing=0.05),
        "flags": _known(heads["flags"], truth.flags),
        "danger": _known(heads["danger"], truth.danger),
        "sort": functional.cross_entropy(heads["sort"], truth.sort, ignore_index=-1, reduction="sum")
        / max(1, int((truth.sort >= 0).sum())),
        "perspectives": _known(heads["perspectives"], truth.perspectives),
        "tags": _known(tags.float(), truth.tags),
    }
    return torch.stack([SHARES[name] * loss for name, loss in losses.items()]).sum()


def groups(network: Network, plan: Plan) -> list[dict[str, object]]:
    """Parameters with their rates: a layer's falls with its depth, norms and biases do not decay."""
    depth = len(network.layers)
    rates: dict[tuple[float, bool], list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("layers."):
            own = plan.rate * plan.fall ** (depth - 1 - int(name.split(".")[1]))
        elif name.startswith(("place", "norm")):
            own = plan.rate * plan.fall**depth
        else:
            own = plan.head_rate
        rates.setdefault((own, parameter.ndim > 1), []).append(parameter)
    return [{"params": found, "lr": own, "weight_decay": plan.decay * wide} for (own, wide), found in rates.items()]


def rate(step: int, steps: int, warm: float) -> float:
    """The share of its rate that a step is taken with: up for the first steps, then evenly down."""
    rise = max(1, int(steps * warm))
    return step / rise if step < rise else max(0.0, (steps - step) / max(1, steps - rise))


class _Average:
    """The mean of the network's weights over the later steps: steadier than the last ones."""

    def __init__(self) -> None:
        self.sums: dict[str, Tensor] = {}
        self.count = 0

    def add(self, network: nn.Module) -> None:
        """Count the weights as they are now."""
        self.count += 1
        for name, parameter in network.named_parameters():
            if parameter.requires_grad:
                now = parameter.detach().float()
                self.sums[name] = self.sums[name] + now if name in self.sums else now.clone()

    def give(self, network: nn.Module) -> None:
        """Set the network's weights to the mean."""
        state = copy.copy(network.state_dict())
        state.update({name: found / self.count for name, found in self.sums.items()})
        network.load_state_dict(state)


def fit(network: Network, cases: Sequence[Case], vocabulary: Vocabulary, plan: Plan, tell: Tell) -> Network:
    """Train `network` on `cases` as `plan` says; the same network, trained and ready to be asked.

    `tell` is given a line after each epoch.
    """
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)  # noqa: S311  # Shuffling, not secrets.
    optimiser = torch.optim.AdamW(groups(network, plan), betas=(0.9, 0.98), eps=1e-6, fused=True)
    steps = plan.epochs * -(-len(cases) // plan.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: rate(step, steps, plan.warm))
    average, step = _Average(), 0
    network.train()
    for epoch in range(plan.epochs):
        rough = [roughened(case, chance) if epoch and chance.random() < plan.rough else case for case in cases]
        examples = [example(case, vocabulary) for case in rough]
        total = 0.0
        for batch in batches(examples, plan.batch, chance):
            with torch.autocast("cpu", torch.bfloat16):
                heads, tags = network(batch.ids, batch.mask)
            loss = loss_of(heads, tags, batch)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            total += loss.item()
            if step >= plan.average_from * steps and step % 10 == 0:
                average.add(network)
        tell(f"epoch {epoch + 1} of {plan.epochs}: loss {total * plan.batch / len(cases):.3f}")
    average.give(network)
    network.eval()
    return network

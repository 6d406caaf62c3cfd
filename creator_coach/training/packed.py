"""From a trained network to the file that creator_coach/model runs."""

from __future__ import annotations

from typing import Any

from creator_coach.training.base import Array
from creator_coach.training.network import Network

#: No comment window is longer: the places beyond are not shipped.
PLACES = 256


def tensors(network: Network) -> dict[str, Array]:
    """The network's tensors by the names that the encoder in creator_coach/model asks for."""
    found: dict[str, Any] = {name: value.detach().float().numpy() for name, value in network.state_dict().items()}
    shipped = {"word": found.pop("word.weight"), "place": found.pop("place.weight")[:PLACES]}
    return shipped | found

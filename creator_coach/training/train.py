"""`make train`: makes the trained reader from the encoder's package and the labelled comments, with fixed seeds.

Run as `python -m creator_coach.training.train CASES FOLDER [--without FILE ...]`; FOLDER gets reader.npz. The files
named after --without are not learned from, so that they can judge.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from creator_coach.model import packing
from creator_coach.model.reader import FILE
from creator_coach.training import base, examples, vocabulary
from creator_coach.training.examples import Case

#: The reader's name and version; a new version whenever it is trained anew.
NAME = "e5-sv-en 2"
#: What each head's logits are multiplied by, so that of what it calls .8 likely eight in ten are so (temperature
#: scaling, Guo et al. 2017); measured on authors that were left out (tests/evaluate/authors.py).
SHARPNESS = {"kind": 1.0, "flags": 1.0, "danger": 1.0, "sort": 1.0, "perspectives": 1.0}


def train(
    files: Mapping[str, list[Case]],
    folder: Path,
    without: Iterable[str] = (),
    epochs: int | None = None,
    public: Path | None = None,
) -> Path:
    """Train on `files` (cases by file name) but for those in `without`; the path of what was written in `folder`.

    `public` holds sets for a first stage (first.py); without it there is none.
    """
    # Imported here: the tests read this module without the training packages.
    from creator_coach.training import first, fit, network, packed

    encoder = base.load()
    taught = [case for name, cases in files.items() if name not in set(without) for case in cases]
    every = [case["text"] for cases in files.values() for case in cases]
    kept = vocabulary.chosen(encoder, [*every, *vocabulary.frequent_words()])
    plan = fit.Plan() if epochs is None else fit.Plan(epochs=epochs)
    begun, words = network.from_base(encoder, kept), vocabulary.reduced(encoder, kept)
    if public is not None:
        begun = first.teach(begun, public, words, plan, tell=_tell)
    trained = fit.fit(begun, taught, words, plan, tell=_tell)
    folder.mkdir(parents=True, exist_ok=True)
    facts = {
        "name": NAME,
        "cases": len(taught),
        "without": sorted(without),
        "heads": encoder.shape.heads,
        "layers": encoder.shape.layers,
        "epsilon": encoder.shape.epsilon,
        "unknown": vocabulary.unlikely(encoder),
        "sharpness": SHARPNESS,
    }
    pieces, scores = [encoder.pieces[n] for n in kept], encoder.scores[kept].tolist()
    packing.save(folder / FILE, packed.tensors(trained), pieces, scores, facts)
    return folder / FILE


def _tell(line: str) -> None:
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {line}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Train as the arguments say and print where the reader is."""
    ask = argparse.ArgumentParser(prog="make train", description=__doc__)
    ask.add_argument("cases", type=Path)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--without", nargs="*", default=[], metavar="FILE", help="files to leave out, by their stems")
    ask.add_argument("--epochs", type=int, help="how often every comment is seen")
    ask.add_argument("--first", type=Path, metavar="FOLDER", help="public sets to learn from first")
    asked = ask.parse_args(arguments)
    made = train(examples.load(asked.cases), asked.folder, asked.without, asked.epochs, asked.first)
    _tell(f"{made} ({made.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

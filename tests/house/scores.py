"""Short tables of long reports, one line for each room or module: what is covered, which mutants were found out.

coverage json -q -o - | python -m tests.house.scores cover
mutmut results --all true | python -m tests.house.scores mutants
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any

#: A mutant that runs on without an end is found out too: the test does not pass.
FOUND = ("killed", "timeout")
_MUTANT = re.compile(r"creator_coach\.(?P<module>[\w.]+?)\.x\S*__mutmut_\d+: (?P<status>.+)")


def covered(report: dict[str, Any]) -> Iterator[str]:
    """The rooms of a coverage report in JSON: how much of the lines and branches of each was run, the whole last."""
    have, wanted = Counter[str](), Counter[str]()
    for name, file in report["files"].items():
        summary = file["summary"]
        for room in (PurePath(name).with_suffix("").parts[1], "all"):
            have[room] += summary["covered_lines"] + summary.get("covered_branches", 0)
            wanted[room] += summary["num_statements"] + summary.get("num_branches", 0)
    for room in sorted(wanted, key=lambda room: (room == "all", room)):
        share = 100 * have[room] / wanted[room] if wanted[room] else 100.0
        yield f"{room:<14}{share:6.1f} %  {wanted[room] - have[room]:5} of {wanted[room]} not run"


def mutants(lines: Iterable[str]) -> Iterator[str]:
    """The modules of `mutmut results --all true`: how many mutants of each were found out, of those that were tried."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for line in lines:
        found = _MUTANT.fullmatch(line.strip())
        if found and found["status"] != "not checked":
            seen[found["module"]][found["status"]] += 1
    for module, counts in sorted(seen.items()):
        good, tried = sum(counts[each] for each in FOUND), counts.total()
        yield f"{module:<22}{good:5} of {tried:4}  {100 * good / tried:5.1f} %"


def main(what: str) -> int:
    """Read the report from the pipe and print its table."""
    lines = covered(json.load(sys.stdin)) if what == "cover" else mutants(sys.stdin)
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

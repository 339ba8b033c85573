#!/usr/bin/env python3
"""Reference for the scenario lab: writes scenario.csv and scenario_draws.csv beside itself by public/data/scenario.py,
which shares no line with the Rust.

scenario.csv: for the nation and each of the 38 areas, each preset and decade on the projection of 2023 (and for some
links more: paths, drift, radius, reach, admin_share, expand, pools, changed numbers, areas of one's own): population,
municipalities and residents by status for twelve services under three regimes, staff, first years below `secure`.
To keep the file small, a row `digest-…` is a weighted sum over services, regimes and statuses; the nation, Bingo and
Kagoshima carry every number in the first case of each kind. `--all` writes every number (15 MB).
scenario_draws.csv: medians and 90 % ranges of 1,000 draws for some links.
Usage: python3 tests/reference/scenario.py [--all]   (numpy)
"""
import csv
import pathlib
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "public" / "data"))
import scenario as model  # noqa: E402

TABLES = model.Tables()
LINKS = [f"preset={p}" for p in model.PRESETS] + [
    "path=trend", "path=flat", "preset=defence&drift=0.5&radius=150&reach=60",
    "preset=combined&path=trend&drift=-1&radius=200&admin_share=40", "radius=0", "reach=0",
    "expand=1", "preset=combined&expand=1&set=expand-km:60&admin_share=25",
    "pool=medical,shopping,administration&year=2043",
    "set=secure-from:0.9,uncertain-from:0.6,hospital-pop50:20000,hospital-pop80:20000,clinic-reach-km:15,staff-cap:300000",
]
EVERY_SCOPE = len(LINKS)
# Areas of one's own: Okayama with two that are not members and one of another area; Bingo without its core; one town.
OWN = ["own=33100,33461,33586,34207", "own=34205,34207,34462,33205&preset=vertical&admin_share=50", "own=01224&path=flat", "own=39201,39301,39302,39424&drift=1&expand=1"]
FULL = ("nation", "bingo", "kagoshima")
FULL_CASES = (1, 6, 9, 12)
DRAWS = ["", "area=bingo", "area=kagoshima&preset=defence&path=trend&seed=7", "area=hachinohe&year=2037&radius=150&reach=70",
         "own=33100,33461,33586,34207&path=flat", "area=okayama&expand=1&year=2025&set=error-common:0.5,secure-from:0.7"]


def first_below(m, statuses):
    decades = [m.years.index(y) for y in model.DECADES]
    member = m.in_body[m.who]
    for key, status in statuses.items():
        rows = member if key[1] == "area" else np.ones(len(member), bool)
        below = status[rows][:, decades] > 0
        first = np.where(below.any(1), 1 + below.argmax(1), 0)
        yield key, [float((first == k).sum()) for k in range(8)]


def quantities(link, scope):
    settings = model.settings_of(link) | ({} if scope in ("nation", "own") else {"area": scope})
    m = model.Model(TABLES, settings)
    out, digests, k = {}, {x: 0 for x in ("municipalities", "residents", "first-below")}, dict(municipalities=0, residents=0)
    weight = lambda n: (7919 * n) % 1009 + 1
    for quantity, service, regime, values in m.results():
        out[f"{service}.{regime}.{quantity}" if service else quantity] = values
        if service:
            what = quantity.split("-")[0]
            k[what] += 1
            digests[what] = digests[what] + weight(k[what]) * values
    for n, ((service, regime), first) in enumerate(first_below(m, m.statuses())):
        out[f"{service}.{regime}.first-below"] = first
        digests["first-below"] = digests["first-below"] + weight(n + 1) * np.array(first)
    return out | {f"digest-{x}": v for x, v in digests.items()}


def main():
    with open(HERE / "scenario.csv", "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow("link scope quantity v1 v2 v3 v4 v5 v6 v7 v8".split())
        for n, link in enumerate(LINKS + OWN):
            for scope in (["nation"] + TABLES.areas if n < EVERY_SCOPE else ["own"]):
                keep = "--all" in sys.argv or (scope in FULL and n in FULL_CASES) or scope == "own"
                for q, v in quantities(link, scope).items():
                    if keep or "." not in q:
                        w.writerow([link, scope, q] + [repr(float(x)) for x in v])
    with open(HERE / "scenario_draws.csv", "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow("link quantity service regime year low median high".split())
        for link in DRAWS:
            for quantity, service, regime, year, spread in model.Model(TABLES, model.settings_of(link)).draws():
                w.writerow([link, quantity, service, regime, year] + [repr(float(x)) for x in spread])


if __name__ == "__main__":
    main()

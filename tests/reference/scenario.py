#!/usr/bin/env python3
"""Reference for the scenario lab, independent of the Rust: reads public/data, writes scenario.csv beside itself.

For the nation and each of the 38 areas, each preset and decade on the projection of 2023 (and for some settings more:
the other paths, drift, radius, reach, admin_share): population, municipalities and residents by status for twelve
services under three regimes, the pooled and lone staff, and a checksum of first years below `secure`.
To keep the file small, a row `digest-…` is a weighted sum over services, regimes and statuses; the nation, Bingo and
Kagoshima carry every number in the first case of each kind. `--all` writes every number (15 MB).
Usage: python3 tests/reference/scenario.py [--all]   (numpy)
"""
import csv, pathlib
import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "public" / "data"
read = lambda name: list(csv.DictReader(open(DATA / name, encoding="utf-8-sig")))

towns = read("municipalities.csv")
code = [t["code"] for t in towns]
at = {c: i for i, c in enumerate(code)}
n = len(code)
prefecture = np.array([int(t["prefecture"]) for t in towns])
lat = np.radians([float(t["lat"]) for t in towns])
lon = np.radians([float(t["lon"]) for t in towns])
h = np.sin((lat[:, None] - lat) / 2) ** 2 + np.cos(lat[:, None]) * np.cos(lat) * np.sin((lon[:, None] - lon) / 2) ** 2
distance = 2 * 6371.0 * np.arcsin(np.sqrt(np.minimum(h, 1)))
np.fill_diagonal(distance, np.inf)

areas = [a["area_id"] for a in read("areas.csv")]
fellow = np.zeros((len(areas), n), bool)
core_prefecture = {}
for m in read("memberships.csv"):
    fellow[areas.index(m["area_id"]), at[m["code"]]] = True
    if m["role"] == "core":
        core_prefecture.setdefault(m["area_id"], prefecture[at[m["code"]]])
member = fellow.any(0)

decades = list(range(2020, 2051, 5))
census = {y: np.full(n, np.nan) for y in (2015, 2020)}
for r in read("census.csv"):
    if int(r["year"]) in census:
        census[int(r["year"])][at[r["code"]]] = float(r["population"])
ipss = np.full((n, 7), np.nan)
for r in read("projection_2023.csv"):
    ipss[at[r["code"]]] = [float(r[f"total_{y}"]) for y in decades]

services = [s for s in read("service_thresholds.csv") if s["service_id"]]
EDGES = {"department-store": (250_000.0, 300_000.0)}
PRESETS = {
    "now": {"culture"}, "defence": {"medical", "care"},
    "integrate": {"medical", "care", "shopping", "culture", "administration"},
    "vertical": {"administration"},
}
PRESETS["institution"] = PRESETS["combined"] = PRESETS["integrate"]


def people(path, drift):
    t = np.array(decades, float)
    with np.errstate(divide="ignore", invalid="ignore"):
        if path == "ipss":
            p = ipss.copy()
        elif path == "trend":
            p = census[2020][:, None] * (census[2020] / census[2015])[:, None] ** ((t - 2020) / 5)
            p[np.isnan(ipss[:, 0])] = np.nan
        else:
            p = np.repeat(census[2020][:, None], 7, 1)
            p[census[2020] == 0] = np.nan
    p[member] *= (1 + drift / 100) ** np.maximum(t - 2025, 0)
    return p


def curve(u):
    x = np.log(np.minimum(u, 610_000))
    return np.exp(10.4101 - 1.3391 * x + 0.05026 * x * x)


def run(preset, path="ipss", drift=0.0, radius=100.0, reach=100.0, admin=0.0):
    """Rows (scope, quantity, value)."""
    p = people(path, drift)
    counted = ~np.isnan(p[:, 0])
    p0 = np.where(counted[:, None], p, 0)
    status, sums = {}, {}
    for km in {float(s["reach_km"]) for s in services}:
        near = (distance <= km * radius / 100) & (radius > 0)
        best = np.zeros_like(p0)
        for f in fellow:
            best[f] = np.maximum(best[f], near[np.ix_(f, f)] @ p0[f])
        sums[km] = near @ p0, best
    for s in services:
        near_sum, best = sums[float(s["reach_km"])]
        nearby = p0 + reach / 100 * near_sum
        area = p0 + reach / 100 * best if s["field"] in PRESETS[preset] else p0
        low, high = EDGES.get(s["service_id"], (float(s["pop50"]), float(s["pop80"])))
        b = np.log(4) / np.log(high / low)
        a = -b * np.log(low)
        for regime, u in (("alone", p0), ("area", area), ("nearby", nearby)):
            with np.errstate(divide="ignore"):
                chance = np.where(u > 0, 1 / (1 + np.exp(-(a + b * np.log(u)))), 0)
            status[s["service_id"], regime] = np.where(chance >= 0.8 - 1e-12, 0, np.where(chance >= 0.5 - 1e-12, 1, 2))
    pref_sum = np.array([p0[prefecture == k].sum(0) for k in range(1, 48)])
    area_sum = np.array([p0[f].sum(0) for f in fellow])
    mine = np.array([area_sum[fellow[:, i]].max(0) if member[i] else np.zeros(7) for i in range(n)])
    of_pref = pref_sum[prefecture - 1]
    body = {"vertical": of_pref, "combined": np.maximum(mine, of_pref)}.get(preset, mine)
    if "administration" not in PRESETS[preset]:
        body = p0
    body = np.maximum(body, p0)
    with np.errstate(divide="ignore", invalid="ignore"):
        lone = np.where(p0 > 0, p0 / 1000 * curve(p0), 0)
        pooled = np.where(p0 > 0, p0 / 1000 * curve(body), 0)
    for scope in ["nation"] + areas:
        who = counted if scope == "nation" else counted & fellow[areas.index(scope)]
        out = {"population": p0[who].sum(0), "staff-alone": lone[who].sum(0), "staff-pooled": pooled[who].sum(0)}
        out["staff-expected"] = out["staff-alone"] + admin / 100 * (out["staff-pooled"] - out["staff-alone"])
        for (sid, regime), st in status.items():
            w = who & member if regime == "area" else who
            for k, name in enumerate(("secure", "uncertain", "hard")):
                hit = (st[w] == k)
                out[f"{sid}.{regime}.municipalities-{name}"] = hit.sum(0).astype(float)
                out[f"{sid}.{regime}.residents-{name}"] = (p0[w] * hit).sum(0)
            below = st[w] > 0
            first = np.where(below.any(1), 1 + below.argmax(1), 0)
            for k in range(8):
                out.setdefault(f"{sid}.{regime}.first-below", []).append(float((first == k).sum()))
        for q, v in out.items():
            yield scope, q, v


CASES = [dict(preset=p) for p in PRESETS] + [
    dict(preset="integrate", path="trend"), dict(preset="integrate", path="flat"),
    dict(preset="defence", drift=0.5, radius=150.0, reach=60.0), dict(preset="combined", path="trend", drift=-1.0, radius=200.0, admin=40.0),
    dict(preset="integrate", radius=0.0), dict(preset="integrate", reach=0.0),
]

REGIMES, STATUS = ("alone", "area", "nearby"), ("secure", "uncertain", "hard")


def digest(out, what, length):
    """Weighted sum: any one number that differs changes it."""
    total, k = np.zeros(length), 0
    for s in services:
        for regime in REGIMES:
            for name in [f"{what}-{x}" for x in STATUS] if what != "first-below" else [what]:
                k += 1
                total += ((7919 * k) % 1009 + 1) * np.array(out[f"{s['service_id']}.{regime}.{name}"])
    return total


if __name__ == "__main__":
    import itertools, sys

    full_output = "--all" in sys.argv
    with open(HERE / "scenario.csv", "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow("preset path drift radius reach admin scope quantity v1 v2 v3 v4 v5 v6 v7 v8".split())
        for number, c in enumerate(CASES):
            full = dict(path="ipss", drift=0.0, radius=100.0, reach=100.0, admin=0.0) | c
            for scope, rows in itertools.groupby(run(**full), key=lambda r: r[0]):
                out = {q: v for _, q, v in rows}
                keep = full_output or (scope in ("nation", "bingo", "kagoshima") and number in (1, 2, 9))
                shown = out if keep else {q: v for q, v in out.items() if "." not in q}
                shown |= {f"digest-{x}": digest(out, x, 8 if x == "first-below" else 7) for x in ("municipalities", "residents", "first-below")}
                for q, v in shown.items():
                    w.writerow([full[k] for k in "preset path drift radius reach admin".split()] + [scope, q] + [repr(float(x)) for x in v])

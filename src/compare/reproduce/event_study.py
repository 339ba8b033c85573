"""Computes again the event study of this address: @ADDRESS@

@STUDY@
Python 3.8 or newer, nothing else. In one folder, from the site's data page: @FILES@
Run: python3 @NAME@ FOLDER
"""
import csv
import math
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "."
YEARS = range(2013, 2026)


def read(name):
    with open(FOLDER + "/" + name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


towns = {row["code"]: row for row in read("municipalities.csv")}
members = read("memberships.csv")
people = {(row["code"], int(row["year"])): float(row["population"] or 0) for row in read("panel.csv")}

# Who joined when; the first year treated is the first whose 1 January is on or after the day of joining.
joined = {}
for m in members:
    joined[m["code"]] = min(joined.get(m["code"], m["joined"]), m["joined"])
cohort = {c: int(day[:4]) + (day[5:] != "01-01") for c, day in joined.items()}
core = {m["code"] for m in members if m["role"] == "core"}
#if partner
treated = set(joined) - core
#end
#if core
treated = core
#end
#if all
treated = set(joined)
#end
# Agreements with Kochi outside the national scheme: neither participants nor controls.
control = set(towns) - set(joined) - set("@KOCHI@".split())
#if metro
outside = {c for c, t in towns.items() if t["three_metro_prefecture"] == "0"}
treated, control = treated & outside, control & outside
#end
#if settlement
# Known to be in the sister scheme (a list that is not complete).
control -= {row["code"] for row in read("settlement_areas_seen.csv") if row["ended"] == "0"}
#end
#if commuter
centres = {c for c, t in towns.items() if t["kind"] in ("designated", "core") and t["three_metro_prefecture"] == "0"}
#if million
centres -= set("@MILLION@".split())  # a million people or more, census of 2020
#end
suburbs = {c for c, t in towns.items() if t["employment_area_role"] == "suburb" and t["employment_area_2020"] in centres}
treated, control = treated & suburbs, control & suburbs
#end
treated = {c for c in treated if 2013 < cohort[c] <= 2025}

# Paths: 100 ln N less that of 2013; a municipality without people in some year is left out of all.
whole = [c for c in sorted(treated | control) if all(people.get((c, y), 0) > 0 for y in YEARS)]
path = {c: [100.0 * (math.log(people[c, y]) - math.log(people[c, 2013])) for y in YEARS] for c in whole}
cohorts = sorted({cohort[c] for c in whole if c in treated})

# Sums by prefecture: for the controls (0) and each cohort the number of towns and their paths added up.
parts = {}
for c in whole:
    sums = parts.setdefault(towns[c]["prefecture"], {g: [0.0] * 14 for g in [0] + cohorts})
    s = sums[cohort[c] if c in treated else 0]
    s[0] += 1
    for t in range(13):
        s[t + 1] += path[c][t]
prefectures = [parts[p] for p in sorted(parts)]


def effects(chosen):
    """Event time -> (treated municipalities, effect), from the prefectures chosen; None without controls."""
    total = {g: [sum(column) for column in zip(*(sums[g] for sums in chosen))] for g in [0] + cohorts}
    never, out = total[0], {}
    if never[0] == 0:
        return None
    for g in cohorts:
        s, base = total[g], g - 1 - 2013 + 1
        if s[0] == 0:
            continue
        for t in range(1, 14):
            att = (s[t] - s[base]) / s[0] - (never[t] - never[base]) / never[0]
            n, added = out.get(2012 + t - g, (0.0, 0.0))
            out[2012 + t - g] = (n + s[0], added + s[0] * att)
    return {e: (n, added / n) for e, (n, added) in out.items()}


# The draws: xoshiro256++ seeded by SplitMix64. They agree with the page exactly.
MASK = (1 << 64) - 1
h = 0xCBF29CE484222325
for byte in b"compare-event-study":
    h = ((h ^ byte) * 0x100000001B3) & MASK
z, s = @SEED@ ^ h, []
for _ in range(4):
    z = (z + 0x9E3779B97F4A7C15) & MASK
    a = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    b = ((a ^ (a >> 27)) * 0x94D049BB133111EB) & MASK
    s.append(b ^ (b >> 31))


def below(n):
    x = (s[0] + s[3]) & MASK
    x = (((x << 23) | (x >> 41)) + s[0]) & MASK
    t = (s[1] << 17) & MASK
    s[2] ^= s[0]
    s[3] ^= s[1]
    s[1] ^= s[2]
    s[0] ^= s[3]
    s[2] ^= t
    s[3] = ((s[3] << 45) & MASK) | (s[3] >> 19)
    return int((x >> 11) * 2.0**-53 * n)


drawn = []
while len(drawn) < 2000:
    one = effects([prefectures[below(len(prefectures))] for _ in prefectures])
    if one is not None:
        drawn.append(one)


def quantile(values, share):  # type 7
    values = sorted(values)
    place = share * (len(values) - 1)
    at = math.floor(place)
    return values[at] + (place - at) * (values[min(at + 1, len(values) - 1)] - values[at])


real = effects(prefectures)
print("event_time,effect,low,high,n")
for e in sorted(real):
    band = [one[e][1] for one in drawn[:500] if e in one]
    ends = [repr(quantile(band, share)) for share in (0.025, 0.975)] if 2 * len(band) >= 500 else ["", ""]
    print(e, repr(real[e][1]), *ends, int(real[e][0]), sep=",")

# Wald's test of the event times -4, -3, -2, with the covariance of the draws.
before = (-4, -3, -2)
rows = [[one[e][1] for e in before] for one in drawn if all(e in one for e in before)]
if all(e in real for e in before) and len(rows) >= 1000:
    middle = [sum(column) / len(rows) for column in zip(*rows)]
    a = [[sum((r[i] - middle[i]) * (r[j] - middle[j]) for r in rows) / (len(rows) - 1) for j in range(3)] for i in range(3)]
    a = [row + [real[e][1]] for row, e in zip(a, before)]
    for i in range(3):  # Gauss-Jordan
        a[i] = [v / a[i][i] for v in a[i]]
        for r in range(3):
            if r != i:
                a[r] = [v - a[r][i] * p for v, p in zip(a[r], a[i])]
    wald = sum(real[e][1] * row[3] for e, row in zip(before, a))
    print("pre-test-p", repr(math.erfc(math.sqrt(wald / 2)) + math.sqrt(2 * wald / math.pi) * math.exp(-wald / 2)))

#!/usr/bin/env python3
"""The scenarios of Kurabe in Python: the same link gives the same figures.

    python3 scenario.py "https://…/scenarios/?area=bingo&preset=defence&path=ipss"      results as CSV
    python3 scenario.py --draws "…"                                                     with medians and 90 % ranges

Reads the tables of this folder (download it whole). Needs Python 3.9 and numpy. The rows carry the names and values of
the rows `result` in the CSV that the page offers. Written from the measuring rules (page "methods"), independently of
the site's own code; the site is tested against it.
"""
import csv
import pathlib
import sys
import urllib.parse

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
DECADES = list(range(2020, 2051, 5))
REGIMES, STATUS = ("alone", "area", "nearby"), ("secure", "uncertain", "hard")
FIELDS = "medical care shopping culture fire administration medical-area water infrastructure transport planning".split()
PRESETS = {
    "now": {"culture"},
    "defence": {"medical", "care"},
    "integrate": set(FIELDS),
    "institution": set(FIELDS),
    "vertical": set(FIELDS[4:]),
    "combined": set(FIELDS),
}
# The numbers of the model that belong to no single service.
NUMBERS = {
    "secure-from": 0.8, "uncertain-from": 0.5,
    "fire-small": 100_000, "fire-target": 300_000, "medical-area": 200_000, "daily-life": 100_000,
    "staff-constant": 10.4101, "staff-slope": -1.3391, "staff-curvature": 0.05026, "staff-cap": 610_000,
    "expand-km": 40,
    "error-under-3000": 0.061, "error-under-10000": 0.030, "error-under-30000": 0.024, "error-above": 0.014,
    "error-growth": 0.8, "error-common": 0.1,
    "class-under-10000": 500, "class-under-100000": 2_500, "class-above": 25_000,
}
USUAL = dict(area="", own=[], preset="integrate", pool=None, path="ipss", drift=0.0, year=2050, regime="area", radius=100.0,
             reach=100.0, expand=0, admin_share=0.0, seed=1, set={})


class Tables:
    """What the model reads."""

    def __init__(self, folder=HERE):
        read = lambda name: list(csv.DictReader(open(pathlib.Path(folder) / name, encoding="utf-8-sig")))
        towns = read("municipalities.csv")
        self.code = [t["code"] for t in towns]
        self.at = {c: i for i, c in enumerate(self.code)}
        n = len(self.code)
        self.prefecture = np.array([int(t["prefecture"]) for t in towns])
        self.kind = np.array([t["kind"] for t in towns])
        self.metro = np.array([t["three_metro_prefecture"] == "1" for t in towns])
        lat = np.radians([float(t["lat"]) for t in towns])
        lon = np.radians([float(t["lon"]) for t in towns])
        h = np.sin((lat[:, None] - lat) / 2) ** 2 + np.cos(lat[:, None]) * np.cos(lat) * np.sin((lon[:, None] - lon) / 2) ** 2
        self.km = 2 * 6371.0 * np.arcsin(np.sqrt(np.minimum(h, 1)))
        np.fill_diagonal(self.km, np.inf)
        self.areas = [a["area_id"] for a in read("areas.csv")]
        self.member = np.zeros((len(self.areas), n), bool)
        self.cores = []
        for m in read("memberships.csv"):
            a, i = self.areas.index(m["area_id"]), self.at[m["code"]]
            self.member[a, i] = True
            if m["role"] == "core":
                self.cores.append((a, i))
        self.outside = [self.at[r["code"]] for r in read("agreements_outside_scheme.csv")]
        self.census = {y: np.full(n, np.nan) for y in (2015, 2020, 2025)}
        for r in read("census.csv"):
            if int(r["year"]) in self.census and r["population"]:
                self.census[int(r["year"])][self.at[r["code"]]] = float(r["population"])
        self.ipss = np.full((n, 7), np.nan)
        for r in read("projection_2023.csv"):
            self.ipss[self.at[r["code"]]] = [float(r[f"total_{y}"]) for y in DECADES]
        self.services = [s for s in read("service_thresholds.csv") if s["service_id"]]


def settings_of(link):
    """Settings from a link of /scenarios (or from a query alone). Of `area` and `own`, `own` serves."""
    query = dict(urllib.parse.parse_qsl(link.split("?", 1)[-1].split("#")[0]))
    s = dict(USUAL)
    for name in ("area", "preset", "path", "regime"):
        s[name] = query.get(name, s[name])
    for name in ("drift", "radius", "reach", "admin_share"):
        s[name] = float(query.get(name, s[name]))
    for name in ("year", "expand", "seed"):
        s[name] = int(query.get(name, s[name]))
    if query.get("own"):
        s["own"] = query["own"].split(",")
    if query.get("pool"):
        s["pool"] = {p for p in query["pool"].split(",") if p != "none"}
    s["set"] = {k: float(v) for k, v in (p.split(":") for p in query.get("set", "").split(",") if ":" in p)}
    return s


class Model:
    """One run."""

    def __init__(self, tables, settings):
        t, s = self.t, self.s = tables, USUAL | settings
        self.number = lambda name: s["set"].get(name, NUMBERS.get(name))
        self.years = sorted(set(DECADES) | {s["year"]})
        self.pools = s["pool"] if s["pool"] is not None else PRESETS[s["preset"]]
        n = len(t.code)
        own = [t.at[c] for c in s["own"]]
        if own:
            self.bodies = np.zeros((1, n), bool)
            self.bodies[0, own] = True
            self.adds, self.added = self.bodies, []
            self.scope = self.bodies[0]
        else:
            self.bodies = t.member
            self.adds, self.added = self.might_join() if s["expand"] else (t.member, [])
            self.scope = t.member[t.areas.index(s["area"])] if s["area"] else np.ones(n, bool)
        self.in_body = self.bodies.any(0)
        self.people = self.path()
        self.counted = ~np.isnan(self.people[:, 0])
        self.who = self.scope & self.counted
        self.reach = [s["set"].get(x["service_id"] + "-reach-km", float(x["reach_km"])) * s["radius"] / 100 for x in t.services]

    def might_join(self):
        t = self.t
        adds, added = t.member.copy(), []
        for i in range(len(t.code)):
            if t.member[:, i].any() or t.kind[i] in ("designated", "core") or t.metro[i] or i in t.outside:
                continue
            a, core = min(t.cores, key=lambda c: t.km[i, c[1]])
            if t.km[i, core] <= self.number("expand-km"):
                adds[a, i] = True
                added.append(i)
        return adds, added

    def path(self):
        t, s, y = self.t, self.s, np.array(self.years, float)
        with np.errstate(divide="ignore", invalid="ignore"):
            if s["path"] == "ipss":
                p = np.array([np.interp(y, DECADES, row) for row in t.ipss])
            elif s["path"] == "trend":
                p = t.census[2020][:, None] * (t.census[2020] / t.census[2015])[:, None] ** ((y - 2020) / 5)
                p[np.isnan(t.ipss[:, 0])] = np.nan
            else:
                p = np.repeat(t.census[2020][:, None], len(y), 1)
                p[t.census[2020] == 0] = np.nan
        takes_part = t.member.any(0) | self.in_body
        p[takes_part] *= (1 + s["drift"] / 100) ** np.maximum(y - 2025, 0)
        return p

    def half(self, line):
        return self.number("class-under-10000" if line < 1e4 else "class-under-100000" if line < 1e5 else "class-above")

    def line(self, service, which):
        return self.s["set"].get(f"{service['service_id']}-{which}", float(service[which]))

    def curve(self, service, place=0.0):
        """a, b of a service; `place` moves both lines from the lower (−1) to the upper (1) edge of their classes."""
        low, high = self.line(service, "pop50"), self.line(service, "pop80")
        if high > low:
            low, high = low + place * self.half(low), high + place * self.half(high)
        if high <= low:
            low, high = low - self.half(low), low + self.half(low)
        b = np.log(4) / np.log(high / max(low, 1.0))
        return -b * np.log(max(low, 1.0)), b

    def pooled_people(self, p, km, who):
        """U as an area and by nearness for the municipalities in `who`, people `p` (municipality × anything)."""
        near = (self.t.km[who] <= km) & (km > 0)
        nearby = near @ p
        area = np.zeros_like(nearby)
        for body, adds in zip(self.bodies, self.adds):
            mine = body[who]
            if mine.any():
                area[mine] = np.maximum(area[mine], (near[mine] & adds) @ p)
        share = self.s["reach"] / 100
        return p[who] + share * area, p[who] + share * nearby

    def statuses(self):
        """Service × regime → 0 secure, 1 uncertain, 2 hard, for the municipalities counted."""
        p = np.where(self.counted[:, None], self.people, 0)
        who, out, sums = np.flatnonzero(self.who), {}, {}
        for service, km in zip(self.t.services, self.reach):
            if km not in sums:
                sums[km] = self.pooled_people(p, km, who)
            area, nearby = sums[km]
            a, b = self.curve(service)
            for regime, u in zip(REGIMES, (p[who], area if service["field"] in self.pools else p[who], nearby)):
                with np.errstate(divide="ignore"):
                    chance = np.where(u > 0, 1 / (1 + np.exp(-(a + b * np.log(u)))), 0)
                sure, perhaps = self.number("secure-from") - 1e-12, self.number("uncertain-from") - 1e-12
                out[service["service_id"], regime] = np.where(chance >= sure, 0, np.where(chance >= perhaps, 1, 2))
        return out

    def staff(self):
        t, p = self.t, np.where(self.counted[:, None], self.people, 0)
        of_prefecture = np.array([p[t.prefecture == k].sum(0) for k in range(1, 48)])[t.prefecture - 1]
        of_body = np.zeros_like(p)
        for body, adds in zip(self.bodies, self.adds):
            of_body[body] = np.maximum(of_body[body], p[adds].sum(0))
        size = {"vertical": of_prefecture, "combined": np.maximum(of_body, of_prefecture)}.get(self.s["preset"], of_body)
        size = np.maximum(size if "administration" in self.pools else p, p)
        c0, c1, c2, cap = (self.number("staff-" + x) for x in ("constant", "slope", "curvature", "cap"))

        def total(u):
            with np.errstate(divide="ignore", invalid="ignore"):
                x = np.log(np.minimum(u, cap))
                return np.where(p > 0, p / 1000 * np.exp(c0 + c1 * x + c2 * x * x), 0)[self.who].sum(0)

        alone, pooled = total(p), total(size)
        return alone, pooled, alone + self.s["admin_share"] / 100 * (pooled - alone)

    def results(self):
        """(quantity, service, regime, values by year)."""
        p = np.where(self.counted[:, None], self.people, 0)[self.who]
        yield "population", "", "", p.sum(0)
        for name, values in zip(("staff-alone", "staff-pooled", "staff-expected"), self.staff()):
            yield name, "", "", values
        member = self.in_body[self.who]
        for (service, regime), status in self.statuses().items():
            rows = member if regime == "area" else np.ones(len(member), bool)
            for k, name in enumerate(STATUS):
                hit = (status[rows] == k)
                yield f"municipalities-{name}", service, regime, hit.sum(0).astype(float)
                yield f"residents-{name}", service, regime, (p[rows] * hit).sum(0)

    def draws(self, n=1000):
        """Medians and 90 % ranges: people by year, and members with a secure service in the chosen year."""
        t, s = self.t, self.s
        random = Random(s["seed"], "scenario-population")
        moves = s["path"] != "flat"
        path = np.where(self.counted[:, None], self.people, 0)
        if moves and 2025 in self.years:
            path[self.counted, self.years.index(2025)] = t.census[2025][self.counted]
        h = np.array([0 if y in (2020, 2025) or not moves else (y - 2020) / 5 for y in self.years], float)
        growth = np.where(h > 0, h ** self.number("error-growth"), 0)
        size = t.census[2020]
        sd = np.select([size < 3_000, size < 10_000, size < 30_000],
                       [self.number(f"error-under-{k}") for k in (3000, 10000, 30000)], self.number("error-above"))
        common = self.number("error-common")
        y = self.years.index(s["year"])
        places, errors = np.empty((n, len(t.services))), np.empty((len(t.code), n))
        for d in range(n):
            places[d] = [2 * random.uniform() - 1 for _ in t.services]
            z = random.normals(47 + len(t.code))
            errors[:, d] = sd * (np.sqrt(common) * z[t.prefecture - 1] + np.sqrt(1 - common) * z[47:])
        people = [(path[:, [k]] * np.exp(errors * growth[k])) for k in range(len(self.years))]
        spread = lambda v: np.quantile(v, [0.05, 0.5, 0.95])
        for k, year in enumerate(self.years):
            yield "population", "", "", year, spread(people[k][self.who].sum(0))
        who = np.flatnonzero(self.who & self.in_body)
        sums = {}
        for j, (service, km) in enumerate(zip(t.services, self.reach)):
            if km not in sums:
                sums[km] = self.pooled_people(people[y], km, who)
            area, nearby = sums[km]
            own = people[y][who]
            curves = [self.curve(service, p) for p in places[:, j]]
            logit = np.log(self.number("secure-from") / (1 - self.number("secure-from")))
            line = np.array([np.exp((logit - a) / b) for a, b in curves])
            for regime, u in zip(REGIMES, (own, area if service["field"] in self.pools else own, nearby)):
                yield "members-secure", service["service_id"], regime, s["year"], spread((u >= line).sum(0))


MASK = (1 << 64) - 1


class Random:
    """xoshiro256++ seeded by SplitMix64(seed XOR FNV-1a64 of a name)."""

    def __init__(self, seed, name):
        z = 0xCBF29CE484222325
        for byte in name.encode():
            z = (z ^ byte) * 0x100000001B3 & MASK
        z ^= seed
        self.s = []
        for _ in range(4):
            z = (z + 0x9E3779B97F4A7C15) & MASK
            a = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
            b = (a ^ a >> 27) * 0x94D049BB133111EB & MASK
            self.s.append(b ^ b >> 31)

    def next(self):
        s0, s1, s2, s3 = self.s
        x = (s0 + s3) & MASK
        out = (((x << 23 | x >> 41) & MASK) + s0) & MASK
        t = s1 << 17 & MASK
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= t
        s3 = (s3 << 45 | s3 >> 19) & MASK
        self.s = [s0, s1, s2, s3]
        return out

    def uniform(self):
        return (self.next() >> 11) * 2.0 ** -53

    def normals(self, n):
        """Box and Muller, pair by pair."""
        u = np.array([self.uniform() for _ in range(n + n % 2)])
        radius, angle = np.sqrt(-2 * np.log(1 - u[::2])), 2 * np.pi * u[1::2]
        z = np.empty(n + n % 2)
        z[::2], z[1::2] = radius * np.cos(angle), radius * np.sin(angle)
        return z[:n]


def main():
    arguments = [a for a in sys.argv[1:] if a != "--draws"]
    model = Model(Tables(), settings_of(arguments[0] if arguments else ""))
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow("part quantity service regime year value".split())
    shown = lambda v: repr(int(v)) if float(v).is_integer() else repr(float(v))
    for quantity, service, regime, values in model.results():
        for year, value in zip(model.years, values):
            out.writerow(["result", quantity, service, regime, year, shown(value)])
    if "--draws" in sys.argv:
        for quantity, service, regime, year, spread in model.draws():
            for name, value in zip(("low", "median", "high"), spread):
                out.writerow(["result", f"{quantity}-{name}", service, regime, year, shown(value)])


if __name__ == "__main__":
    main()

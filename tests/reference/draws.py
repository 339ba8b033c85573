"""The draws of RULES 4 in plain Python, line for line as src/stats/random.rs and src/compare/draws.rs.

Run from the repository's top level:  python3 -W ignore tests/reference/draws.py
Writes tests/reference/draws.csv: golden values for tests/compare_draws.rs.
"""
import math
import sys

import numpy as np

sys.path.insert(0, "tests/reference")
import compare as ref

M = (1 << 64) - 1


def fnv1a64(name):
    h = 0xCBF29CE484222325
    for b in name.encode():
        h = ((h ^ b) * 0x100000001B3) & M
    return h


class Random:
    def __init__(self, seed, figure_id):
        z, self.s = seed ^ fnv1a64(figure_id), []
        for _ in range(4):
            z = (z + 0x9E3779B97F4A7C15) & M
            a = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M
            b = ((a ^ (a >> 27)) * 0x94D049BB133111EB) & M
            self.s.append(b ^ (b >> 31))

    def below(self, n):
        s = self.s
        x = (s[0] + s[3]) & M
        x = (((x << 23) | (x >> 41)) + s[0]) & M
        t = (s[1] << 17) & M
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = ((s[3] << 45) | (s[3] >> 19)) & M
        return int((x >> 11) * 2.0**-53 * n)

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


def sums(values):
    n = s = q = 0.0
    for y in values:
        n, s, q = n + 1.0, s + y, q + y * y
    return n, s, q


def add(blocks):
    n = s = q = 0.0
    for b in blocks:
        n, s, q = n + b[0], s + b[1], q + b[2]
    return n, s, q


def welch_t(a, total):
    b = (total[0] - a[0], total[1] - a[1], total[2] - a[2])
    if a[0] < 2 or b[0] < 2:
        return None
    var = lambda g: max((g[2] - g[1] * g[1] / g[0]) / (g[0] - 1), 0.0) / g[0]
    v = var(a) + var(b)
    return abs((a[1] / a[0] - b[1] / b[0]) / math.sqrt(v)) if v > 0 else None


def frame(ind, measure, a, b, role, control, joined_by="2018-04-01"):
    _, t, c = ref.groups(role, control, joined_by)
    y = ref.outcome(ind, measure, a, b).dropna()
    if control == "same-prefecture":
        pt, pc = ({ref.muni.prefecture[k] for k in g if k in y.index} for g in (t, c))
        t, c = ({k for k in g if ref.muni.prefecture[k] in pt & pc} for g in (t, c))
    first = ref.members.sort_values(["joined", "order"]).groupby("code").order.first()
    t, c = sorted(k for k in t if k in y.index), sorted(k for k in c if k in y.index)
    raw = [float(y[k]) for k in t + c]
    centre = 0.0
    for v in raw:
        centre += v
    centre /= len(raw)
    ys = [v - centre for v in raw]
    pref = [int(ref.muni.prefecture[k]) for k in t + c]
    area = [int(first[k]) for k in t]
    return ys, len(t), pref, area


def grouped(values, keys):
    return [sums(v for v, k in zip(values, keys) if k == key) for key in sorted(set(keys))]


def draws(question, seed, B=2000, R=10000):
    ys, nt, pref, area = frame(*question)
    # Bootstrap of prefectures.
    keys = sorted(set(pref))
    cells = [(sums(v for v, p in zip(ys[:nt], pref[:nt]) if p == k), sums(v for v, p in zip(ys[nt:], pref[nt:]) if p == k)) for k in keys]
    r, diffs = Random(seed, "compare-distribution"), []
    while len(diffs) < B:
        chosen = [cells[r.below(len(cells))] for _ in cells]
        T, C = add(c[0] for c in chosen), add(c[1] for c in chosen)
        if T[0] and C[0]:
            if question[5] == "same-prefecture":
                xy = xx = 0.0
                for a, b in chosen:
                    xy += (b[0] * a[1] - a[0] * b[1]) / (a[0] + b[0])
                    xx += a[0] * b[0] / (a[0] + b[0])
                diffs.append(xy / xx)
            else:
                diffs.append(T[1] / T[0] - C[1] / C[0])
    low, high = np.percentile(diffs, [2.5, 97.5])
    # Shuffled blocks, then shuffled municipalities.
    observed = welch_t(sums(ys[:nt]), add([sums(ys[:nt]), sums(ys[nt:])]))
    bt = grouped(ys[:nt], area)
    blocks = bt + grouped(ys[nt:], pref[nt:])
    total = add(blocks)
    large = lambda t: t is None or t >= observed * (1 - 1e-12)
    r, k = Random(seed, "compare-shuffle"), 0
    for _ in range(R):
        r.shuffle(blocks)
        k += large(welch_t(add(blocks[: len(bt)]), total))
    r, m = Random(seed, "compare-shuffle"), 0
    for _ in range(R):
        r.shuffle(ys)
        m += large(welch_t(sums(ys[:nt]), total))
    return low, high, (1 + k) / (R + 1), (1 + m) / (R + 1)


if __name__ == "__main__":
    cells = [
        (("population", "percent", 2013, 2025, "partner", "outside-metro"), 1),
        (("population", "change", 2013, 2022, "all", "outside-metro"), 1),
        (("population", "percent", 2013, 2025, "partner", "same-prefecture"), 1),
        (("population", "percent", 2013, 2025, "partner", "commuter-similar"), 7),
    ]
    with open("tests/reference/draws.csv", "w") as f:
        f.write("indicator,measure,from,to,role,control,seed,boot-low,boot-high,p-block,p-permutation\n")
        for q, seed in cells:
            out = draws(q, seed)
            print(q, seed, out)
            f.write(",".join(map(str, q)) + f",{seed}," + ",".join(repr(float(v)) for v in out) + "\n")
            f.flush()

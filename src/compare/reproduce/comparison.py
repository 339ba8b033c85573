"""Computes again what this address shows: @ADDRESS@

@QUESTION@
Python 3.8 or newer, nothing else. In one folder, from the site's data page: @FILES@
Run: python3 @NAME@ FOLDER
"""
import csv
import math
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "."
#if draws
DRAWS = True  # False leaves out bootstrap and permutations: they take most of the time
#end


def read(name):
    with open(FOLDER + "/" + name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


towns = {row["code"]: row for row in read("municipalities.csv")}
members = read("memberships.csv")
panel = {(row["code"], int(row["year"])): row for row in read("panel.csv")}


# The outcome. Missing in, missing out.
def get(code, year, column):
    cell = panel[code, year][column] if (code, year) in panel else ""
    return float(cell) if cell else math.nan


def per(factor, top, below):
    return factor * top / below if below > 0 else math.nan


def value(code, year):
    return @VALUE@


def outcome(code):
    end = value(code, @TO@)
    #if level
    return end
    #end
    #if change
    return end - value(code, @FROM@)
    #end
    #if percent
    start = value(code, @FROM@)
    return 100.0 * (end / start - 1.0) if start > 0 else math.nan
    #end
    #if annual
    start = value(code, @FROM@)
    return 100.0 * ((end / start) ** (1.0 / @YEARS@) - 1.0) if start > 0 else math.nan
    #end


# Who is in which group.
areas = list(dict.fromkeys(m["area_id"] for m in members))
first = {}
for m in members:
    joined = (m["joined"], areas.index(m["area_id"]))
    first[m["code"]] = min(first.get(m["code"], joined), joined)
#if custom
treated = set("@TREATED@".split()) & set(towns)
control = set("@CONTROLS@".split()) & set(towns) - treated
#else
# Agreements with Kochi outside the national scheme: neither participants nor controls.
KOCHI = set("@KOCHI@".split())
ever = {m["code"] for m in members}
on_day = [m for m in members if m["joined"] <= "@JOINED_BY@"]
core = {m["code"] for m in on_day if m["role"] == "core"}
#if partner
treated = {m["code"] for m in on_day} - core
#end
#if core
treated = core
#end
#if all
treated = {m["code"] for m in on_day}
#end
#if not-yet
control = set(towns) - KOCHI - {m["code"] for m in on_day}
#else
control = set(towns) - KOCHI - ever
#end
#end
named = len(treated)
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


def units(codes):
    found = []
    for code in sorted(codes):
        #if weighted
        y, w = outcome(code), get(code, @WEIGHT_YEAR@, "population")
        #else
        y, w = outcome(code), 1.0
        #end
        if math.isfinite(y) and w > 0:
            found.append((code, int(towns[code]["prefecture"]), y, w))
    return found


T, C = units(treated), units(control)
#if within
shared = {u[1] for u in T} & {u[1] for u in C}
T, C = ([u for u in group if u[1] in shared] for group in (T, C))
#end


def mean(group):
    return sum(w * y for _, _, y, w in group) / sum(w for _, _, _, w in group)


#if matched
# Matching: six covariates of 2013-2015, z-scores over both sides, the @K@ nearest with replacement.
def km(a, b):
    la, lb = math.radians(float(a["lat"])), math.radians(float(b["lat"]))
    half = math.radians(float(b["lon"]) - float(a["lon"])) / 2
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin(half) ** 2
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(h)))


declared = {m["code"] for m in members if m["role"] == "core"}
cities = [c for c, t in towns.items() if t["kind"] in ("designated", "core") or c in declared]


def covariates(code):
    n, later = get(code, 2013, "population"), get(code, 2015, "population")
    return (
        math.log(n) if n > 0 else math.nan,
        per(100.0, get(code, 2013, "age_65_plus"), n),
        100.0 * (later / n - 1.0) if n > 0 else math.nan,
        per(1000.0, get(code, 2013, "taxable_income_thousand_yen"), get(code, 2013, "taxpayers")),
        get(code, 2013, "fiscal_capacity_index"),
        min(km(towns[code], towns[c]) for c in cities if c != code),
    )


x = {u[0]: covariates(u[0]) for u in T + C}
T, C = ([u for u in group if all(map(math.isfinite, x[u[0]]))] for group in (T, C))
everyone = [x[u[0]] for u in T + C]
centre = [sum(column) / len(everyone) for column in zip(*everyone)]
spread = [math.sqrt(sum((v - m) ** 2 for v in column) / (len(everyone) - 1)) for column, m in zip(zip(*everyone), centre)]
z = {code: [(v - m) / s if s > 1e-9 else 0.0 for v, m, s in zip(row, centre, spread)] for code, row in x.items()}


def nearest(code, pool, k):  # ties: lower code
    return sorted(pool, key=lambda u: (math.dist(z[code], z[u[0]]), u[0]))[:k]


twins = {u[0]: nearest(u[0], C, @K@) for u in T}
used = {}
for found in twins.values():
    for u in found:
        used[u[0]] = used.get(u[0], 0) + 1
matches = [u for u in C if u[0] in used]


def slopes():  # least squares on the matches, weighted by how often each is used
    n, weight = len(z[matches[0][0]]), sum(used.values())
    rows = [(z[u[0]] + [u[2]], used[u[0]]) for u in matches]
    middle = [sum(w * row[j] for row, w in rows) / weight for j in range(n + 1)]
    rows = [([v - m for v, m in zip(row, middle)], w) for row, w in rows]
    a = [[sum(w * row[i] * row[j] for row, w in rows) for j in range(n + 1)] for i in range(n)]
    for i in range(n):  # Gauss-Jordan
        pivot = max(range(i, n), key=lambda r: abs(a[r][i]))
        if abs(a[pivot][i]) < 1e-9 * weight:  # a covariate that does not vary
            continue
        a[i], a[pivot] = a[pivot], a[i]
        a[i] = [v / a[i][i] for v in a[i]]
        for r in range(n):
            if r != i:
                a[r] = [v - a[r][i] * p for v, p in zip(a[r], a[i])]
    return [row[n] for row in a]


# Fewer than seven different matches: nothing is adjusted.
beta = slopes() if len(matches) > 6 else [0.0] * 6
m = {code: sum(b * v for b, v in zip(beta, row)) for code, row in z.items()}
expected = {c: sum(u[2] + m[c] - m[u[0]] for u in found) / len(found) for c, found in twins.items()}
n = len(T)
att = sum(u[2] - expected[u[0]] for u in T) / n
raw = sum(u[2] - sum(w[2] for w in twins[u[0]]) / len(twins[u[0]]) for u in T) / n
variance = sum((u[2] - expected[u[0]] - att) ** 2 for u in T)
for u in matches:
    near, times = nearest(u[0], [v for v in C if v is not u], 3), used[u[0]]
    own = len(near) / (len(near) + 1) * (u[2] - sum(v[2] for v in near) / len(near)) ** 2
    variance += times * (times - 1) / @K@**2 * own
att_se = math.sqrt(variance) / n
level = sum(used[u[0]] * (u[2] - m[u[0]]) for u in matches) / sum(used.values())
C = matches
mean_t, mean_c, difference = mean(T), sum(expected.values()) / n, att
psi = [(u[1], (u[2] - expected[u[0]] - att) / n) for u in T]
psi += [(u[1], -used[u[0]] / @K@ / n * (u[2] - m[u[0]] - level)) for u in C]
#else
mean_t, mean_c = mean(T), mean(C)
#if within
# Outcome and treatment less their (weighted) means in each prefecture.
psi, top, below = [], 0.0, 0.0
for prefecture in sorted(shared):
    here = [(1.0, y, w) for _, p, y, w in T if p == prefecture] + [(0.0, y, w) for _, p, y, w in C if p == prefecture]
    weight = sum(w for _, _, w in here)
    mt, my = sum(w * t for t, _, w in here) / weight, sum(w * y for _, y, w in here) / weight
    psi += [(prefecture, t - mt, y - my, w) for t, y, w in here]
top, below = sum(w * t * y for _, t, y, w in psi), sum(w * t * t for _, t, _, w in psi)
difference = top / below
psi = [(p, w * t * (y - difference * t) / below) for p, t, y, w in psi]
#else
difference = mean_t - mean_c
weight_t, weight_c = sum(u[3] for u in T), sum(u[3] for u in C)
psi = [(p, w * (y - mean_t) / weight_t) for _, p, y, w in T] + [(p, -w * (y - mean_c) / weight_c) for _, p, y, w in C]
#end
#end


# Student's t from the incomplete beta function (continued fraction of Lentz).
def p_two_sided(t, df):
    x, a, b = df / (df + t * t), df / 2, 0.5
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_fraction(1 - x, b, a)
    return beta_fraction(x, a, b)


def beta_fraction(x, a, b):
    if x <= 0:
        return 0.0
    scale = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    f = d
    for i in range(1, 1000):
        for part in (i * (b - i) * x / ((a + 2 * i - 1) * (a + 2 * i)), -(a + i) * (a + b + i) * x / ((a + 2 * i) * (a + 2 * i + 1))):
            d, c = 1 / (1 + part * d), 1 + part / c
            f *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return scale * f


def t_975(df):
    low, high = 0.0, 1e3
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if p_two_sided(middle, df) > 0.05 else (low, middle)
    return low


# The interval that decides: clustered by prefecture.
by_prefecture = {}
for prefecture, part in psi:
    by_prefecture[prefecture] = by_prefecture.get(prefecture, 0.0) + part
g, n = len(by_prefecture), len(T) + len(C)
error = math.sqrt(g / (g - 1) * (n - 1) / (n - 2) * sum(v * v for v in by_prefecture.values()))
half = t_975(g - 1) * error


def quantile(values, share):  # type 7
    values = sorted(values)
    place = share * (len(values) - 1)
    at = math.floor(place)
    return values[at] + (place - at) * (values[min(at + 1, len(values) - 1)] - values[at])


def show(name, number):
    print(name, repr(number))


show("n-treated", len(T))
show("n-control", len(C))
show("n-treated-left-out", named - len(T))
show("mean-treated", mean_t)
show("mean-control", mean_c)
ys = {"treated": sorted(u[2] for u in T), "control": sorted(u[2] for u in C)}
for side, y in ys.items():
    cut, middle = len(y) // 20, sum(y) / len(y)
    show("trimmed-" + side, sum(y[cut : len(y) - cut]) / (len(y) - 2 * cut))
    show("sd-" + side, math.sqrt(sum((v - middle) ** 2 for v in y) / (len(y) - 1)))
    for name, share in (("q1", 0.25), ("q3", 0.75), ("min", 0.0), ("max", 1.0)):
        show(name + "-" + side, quantile(y, share))
    #if once
    show("median-" + side, quantile(y, 0.5))
    #end
show("difference", difference)
show("cluster-low", difference - half)
show("cluster-high", difference + half)
show("p-cluster", p_two_sided(difference / error, g - 1) if error > 0 else float(difference == 0))
show("cluster-n", g)
#if matched
show("att", att)
show("att-raw", raw)
show("att-se", att_se)
#end
#if welch


# As if every municipality were independent.
def variance_of_mean(group, middle):
    weight = sum(u[3] for u in group)
    return len(group) / (len(group) - 1) * sum((w * (y - middle)) ** 2 for _, _, y, w in group) / weight**2


vt, vc = variance_of_mean(T, mean_t), variance_of_mean(C, mean_c)
below = vt**2 / (len(T) - 1) + vc**2 / (len(C) - 1)
df = (vt + vc) ** 2 / below if below > 0 else n - 2
welch = math.sqrt(vt + vc)
show("ci-low", difference - t_975(df) * welch)
show("ci-high", difference + t_975(df) * welch)
show("p-welch", p_two_sided(difference / welch, df) if welch > 0 else float(difference == 0))
#end
#if once
squares = sum(sum((v - sum(y) / len(y)) ** 2 for v in y) for y in ys.values())
if squares > 0:
    show("hedges-g", difference / math.sqrt(squares / (n - 2)) * (1 - 3 / (4 * n - 9)))
pairs = [(a > b) - (a < b) for a in ys["treated"] for b in ys["control"]]
show("cliffs-delta", sum(pairs) / len(pairs))
#end
#if draws


# The draws: xoshiro256++ seeded by SplitMix64, Fisher-Yates from the end. They agree with the page exactly.
MASK = (1 << 64) - 1


def seeded(figure):
    h = 0xCBF29CE484222325
    for byte in figure.encode():
        h = ((h ^ byte) * 0x100000001B3) & MASK
    z, state = @SEED@ ^ h, []
    for _ in range(4):
        z = (z + 0x9E3779B97F4A7C15) & MASK
        a = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        b = ((a ^ (a >> 27)) * 0x94D049BB133111EB) & MASK
        state.append(b ^ (b >> 31))
    return state


def below(state, sizes):  # for every size a whole number below it
    s0, s1, s2, s3 = state
    out = []
    for n in sizes:
        x = (s0 + s3) & MASK
        x = (((x << 23) | (x >> 41)) + s0) & MASK
        t = (s1 << 17) & MASK
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= t
        s3 = ((s3 << 45) & MASK) | (s3 >> 19)
        out.append(int((x >> 11) * 2.0**-53 * n))
    state[:] = s0, s1, s2, s3
    return out


def shuffle(items, state):
    last = len(items) - 1
    for i, j in zip(range(last, 0, -1), below(state, range(last + 1, 1, -1))):
        items[i], items[j] = items[j], items[i]


def sums(values):  # number, sum, sum of squares
    count = total = squares = 0.0
    for v in values:
        count, total, squares = count + 1.0, total + v, squares + v * v
    return count, total, squares


def add(parts):
    a = b = c = 0.0
    for p in parts:
        a, b, c = a + p[0], b + p[1], c + p[2]
    return a, b, c


def welch_t(a, b):
    if a[0] < 2 or b[0] < 2:
        return math.inf
    v = sum(max((q - s * s / k) / (k - 1), 0.0) / k for k, s, q in (a, b))
    return abs((a[1] / a[0] - b[1] / b[0]) / math.sqrt(v)) if v > 0 else math.inf


def grouped(values, keys):
    return [sums(v for v, k in zip(values, keys) if k == key) for key in sorted(set(keys))]


middle = 0.0
for u in T + C:
    middle += u[2]
middle /= n
y = [u[2] - middle for u in T + C]
yt, yc, nt = y[: len(T)], y[len(T) :], len(T)
if DRAWS:
    # Bootstrap of prefectures.
    cells = []
    for prefecture in sorted(by_prefecture):
        cells.append([sums(v for v, u in zip(side, group) if u[1] == prefecture) for side, group in ((yt, T), (yc, C))])
    state, drawn = seeded("compare-distribution"), []
    while len(drawn) < 2000:
        chosen = [cells[k] for k in below(state, [len(cells)] * len(cells))]
        a, b = add(c[0] for c in chosen), add(c[1] for c in chosen)
        if a[0] > 0 and b[0] > 0:
            #if within
            top = sum((c[0] * t[1] - t[0] * c[1]) / (t[0] + c[0]) for t, c in chosen)
            drawn.append(top / sum(t[0] * c[0] / (t[0] + c[0]) for t, c in chosen))
            #else
            drawn.append(a[1] / a[0] - b[1] / b[0])
            #end
    show("boot-low", quantile(drawn, 0.025))
    show("boot-high", quantile(drawn, 0.975))
    # Shuffled blocks: participants by area first joined, the others by prefecture; then single municipalities.
    block = [first[u[0]][1] if u[0] in first else len(areas) + u[1] for u in T]
    blocks = grouped(yt, block)
    held = len(blocks)
    blocks += grouped(yc, [u[1] for u in C])
    whole = add(blocks)
    observed = welch_t(sums(yt), sums(yc))
    if math.isfinite(observed):
        for name, items, part, total in (("p-block", blocks, held, add), ("p-permutation", y, nt, sums)):
            state, large = seeded("compare-shuffle"), 0
            for _ in range(10000):
                shuffle(items, state)
                a = total(items[:part])
                large += welch_t(a, [w - v for w, v in zip(whole, a)]) >= observed * (1 - 1e-12)
            show(name, (1 + large) / 10001)
#end

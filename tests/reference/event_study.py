"""Reference for the event study of RULES 6: Callaway and Sant'Anna (2021), never-treated controls, universal base g - 1.

Run from the repository's top level:  python3 -W ignore tests/reference/event_study.py
Reads public/data/*.csv, writes tests/reference/event_study.csv. Estimates are means over rows of a data frame; the
bootstrap repeats the rows of each drawn prefecture (the generator is that of draws.py, id compare-event-study).
"""
import itertools
import sys

import numpy as np
from scipy import stats

sys.path.insert(0, "tests/reference")
import compare as ref
from draws import Random

FIRST, LAST = 2013, 2025
YEARS = list(range(FIRST, LAST + 1))
Y = 100 * np.log(ref.P[YEARS].where(ref.P[YEARS] > 0))
JOINED = ref.members.groupby("code").joined.min()
# First year whose 1 January is on or after the day of joining.
G = JOINED.map(lambda day: next(y for y in range(2010, 2040) if f"{y}-01-01" >= day))


def units(role, control):
    """Treated (code -> g), controls, and how many of the role are left out: by restriction, late, without population."""
    asked = control if control in ("never", "outside-metro", "no-known-scheme", "commuter", "commuter-similar") else "outside-metro"
    role_members = {"partner": ref.ever - ref.ever_core, "core": ref.ever_core, "all": ref.ever}[role]
    # On the data date every member is one: `allowed` binds members and controls alike.
    _, allowed, controls = ref.groups("all", asked, "2025-04-01")
    inside = role_members & allowed
    late = {k for k in inside if G[k] > LAST}
    whole = set(Y.index[Y.notna().all(axis=1)])
    treated = {k: G[k] for k in sorted(inside - late) if k in whole}
    left = (len(role_members - allowed), len(late), len(inside - late) - len(treated))
    return asked, treated, sorted(controls & whole), left


def att(treated_y, control_y, g, t):
    """Rows are units, columns years."""
    return (treated_y[:, t - FIRST] - treated_y[:, g - 1 - FIRST]).mean() - (control_y[:, t - FIRST] - control_y[:, g - 1 - FIRST]).mean()


def by_event_time(by_cohort, control_y, only=None):
    """e -> (treated units, effect)."""
    out = {}
    for g, y in by_cohort.items():
        if len(y) == 0 or (only and not only[0] <= g <= only[1]):
            continue
        for t in YEARS:
            n, total = out.get(t - g, (0, 0.0))
            out[t - g] = (n + len(y), total + len(y) * att(y, control_y, g, t))
    return {e: (n, total / n) for e, (n, total) in sorted(out.items())}


def fast_event_times(cohorts, ns, means, control_mean):
    """The same from the means of each cohort and of the controls, for the draws."""
    top, below = {}, {}
    for g, n, m in zip(cohorts, ns, means):
        if n == 0:
            continue
        for t in YEARS:
            a = (m[t - FIRST] - m[g - 1 - FIRST]) - (control_mean[t - FIRST] - control_mean[g - 1 - FIRST])
            top[t - g] = top.get(t - g, 0.0) + n * a
            below[t - g] = below.get(t - g, 0) + n
    return {e: top[e] / below[e] for e in top}


def draws(treated, controls, seed, band=500, every=2000):
    pref = ref.muni.prefecture
    keys = sorted({pref[k] for k in list(treated) + controls})
    cohorts = sorted(set(treated.values()))
    y = {k: Y.loc[k].to_numpy() for k in list(treated) + controls}
    zero = np.zeros(len(YEARS))
    cells = {}
    for p in keys:
        here = [[k for k in controls if pref[k] == p]] + [[k for k in treated if pref[k] == p and treated[k] == g] for g in cohorts]
        cells[p] = [(len(ks), sum((y[k] - y[k][0] for k in ks), zero)) for ks in here]
    r, kept, tested, done = Random(seed, "compare-event-study"), [], [], 0
    while done < every:
        chosen = [cells[keys[r.below(len(keys))]] for _ in keys]
        ns = [sum(c[i][0] for c in chosen) for i in range(len(cohorts) + 1)]
        if ns[0] == 0:
            continue
        means = [sum((c[i][1] for c in chosen), zero) / max(ns[i], 1) for i in range(len(cohorts) + 1)]
        e = fast_event_times(cohorts, ns[1:], means[1:], means[0])
        if done < band:
            kept.append(e)
        if all(k in e for k in (-4, -3, -2)):
            tested.append([e[-4], e[-3], e[-2]])
        done += 1
    bands = {}
    for e in sorted(set().union(*kept)):
        v = [d[e] for d in kept if e in d]
        if 2 * len(v) >= band:
            bands[e] = tuple(np.percentile(v, [2.5, 97.5]))
    return bands, np.array(tested)


def study(role, control, seed):
    asked, treated, controls, left = units(role, control)
    yc = Y.loc[controls].to_numpy()
    by_cohort = {g: Y.loc[[k for k in treated if treated[k] == g]].to_numpy() for g in sorted(set(treated.values()))}
    bands, tested = draws(treated, controls, seed)
    yield "meta", "", "", len(treated), len(controls), *left, asked
    for g, y in by_cohort.items():
        for t in YEARS:
            yield "cell", g, t, len(y), att(y, yc, g, t)
    points = by_event_time(by_cohort, yc)
    for e, (n, effect) in points.items():
        yield "point", e, "", n, effect, *bands.get(e, ("", ""))
    for e, (n, effect) in by_event_time(by_cohort, yc, (2017, 2021)).items():
        if -4 <= e <= 4:
            yield "constant", e, "", n, effect
    if 2 * len(tested) >= 2000 and all(e in points for e in (-4, -3, -2)):
        theta, V = np.array([points[e][1] for e in (-4, -3, -2)]), np.cov(tested.T)
        w = theta @ np.linalg.solve(V, theta)
        yield "test", "", "", 3, w, stats.chi2.sf(w, 3)


ASKED = list(itertools.product(["partner", "core", "all"], ["never", "outside-metro", "no-known-scheme", "commuter", "commuter-similar"], [1]))
ASKED += [("partner", "outside-metro", 20251124), ("partner", "same-prefecture", 1), ("all", "not-yet", 7)]

if __name__ == "__main__":
    show = lambda v: repr(float(v)) if isinstance(v, (float, np.floating)) else str(v)
    with open("tests/reference/event_study.csv", "w") as f:
        f.write("role,control,seed,kind,key,year,n,values\n")
        for q in ASKED:
            for kind, key, year, n, *values in study(*q):
                f.write(",".join(map(str, q)) + f",{kind},{key},{year},{n}," + " ".join(map(show, values)).strip() + "\n")
                if kind in ("meta", "test"):
                    print(q, kind, n, values, flush=True)

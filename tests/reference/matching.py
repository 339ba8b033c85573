"""Independent reference for tests/compare_matching.rs: RULES 5 in numpy, pandas and scipy.

Run from the repository's top level:  python3 tests/reference/matching.py
Reads public/data/*.csv, writes tests/reference/matching.csv (one row per cell) and, for matching.R, which runs the
package Matching on the same z-scores, /tmp/kurabe_matching/*.csv (one file per cell; not kept).
"""
import itertools
import os

import numpy as np
import pandas as pd
from scipy import stats

from compare import LEVEL, P, ever_core, groups, muni, outcome

# The six covariates, in the order of RULES 5.
code = muni.index.to_numpy(str)
lat, lon = np.radians(muni.lat.to_numpy()), np.radians(muni.lon.to_numpy())
city = muni.kind.isin(["designated", "core"]).to_numpy() | muni.index.isin(ever_core)
h = (np.sin((lat[:, None] - lat[city]) / 2) ** 2
     + np.cos(lat)[:, None] * np.cos(lat[city]) * np.sin((lon[:, None] - lon[city]) / 2) ** 2)
km = 2 * 6371 * np.arcsin(np.sqrt(h))
km[code[:, None] == code[city][None, :]] = np.inf
X = pd.DataFrame({
    "ln_population_2013": np.log(P[2013].where(P[2013] > 0)),
    "aged_share_2013": LEVEL["aged_share"][2013],
    "population_percent_2013_2015": 100 * (P[2015] / P[2013] - 1),
    "income_per_taxpayer_2013": LEVEL["income_per_taxpayer"][2013],
    "fiscal_capacity_index_2013": LEVEL["fiscal_capacity_index"][2013],
    "km_to_city": pd.Series(km.min(axis=1), muni.index),
}).replace([np.inf, -np.inf], np.nan).sort_index()


def sample(ind, measure, a, b, role, pool, day):
    """Treated and pool by code, with y and covariates; number of the role and of those that lack something."""
    n_role, t, c = groups(role, pool, day)
    df = X.assign(y=outcome(ind, measure, a, b), pref=muni.prefecture)
    df["t"] = np.where(df.index.isin(t), 1, np.where(df.index.isin(c), 0, -1))
    df = df[df.t >= 0].sort_index()
    full = df.dropna()
    return full, n_role, (df.t == 1).sum() - (full.t == 1).sum(), (df.t == 0).sum() - (full.t == 0).sum()


def cell(ind, measure, a, b, role, pool, k, day="2018-04-01", keep=None):
    df, n_role, t_out, c_out = sample(ind, measure, a, b, role, pool, day)
    T = (df.t == 1).to_numpy()
    x, y, pref = df[X.columns].to_numpy(), df.y.to_numpy(), df.pref.to_numpy()
    if T.sum() < 2 or (~T).sum() < max(k, 2):
        return {"refused": 1}
    Z = (x - x.mean(axis=0)) / x.std(axis=0, ddof=1)
    zt, zc, yt, yc = Z[T], Z[~T], y[T], y[~T]
    order = lambda d: np.argsort(d, axis=1, kind="stable")  # ties: lower code
    near = order(np.linalg.norm(zt[:, None] - zc[None], axis=2))[:, :k]
    K = np.bincount(near.ravel(), minlength=len(yc))
    used = K > 0
    n1, nc = len(yt), used.sum()
    if nc < 2:
        return {"refused": 1}
    beta = np.zeros(7)
    if nc >= 7:
        A = np.column_stack([np.ones(nc), zc[used]])
        sw = np.sqrt(K[used])
        beta = np.linalg.lstsq(A * sw[:, None], yc[used] * sw, rcond=None)[0]
    else:
        beta[0] = np.average(yc[used], weights=K[used])
    mt, mc = beta[0] + zt @ beta[1:], beta[0] + zc @ beta[1:]
    expected = mt + (yc - mc)[near].mean(axis=1)
    att, raw = (yt - expected).mean(), (yt - yc[near].mean(axis=1)).mean()
    own = np.linalg.norm(zc[:, None] - zc[None], axis=2)
    np.fill_diagonal(own, np.inf)
    j = min(3, len(yc) - 1)
    s2 = j / (j + 1) * (yc - yc[order(own)[:, :j]].mean(axis=1)) ** 2
    V = (((yt - expected - att) ** 2).sum() + (K * (K - 1) / k**2 * s2).sum()) / n1**2
    # The interval that decides: residuals summed by prefecture.
    psi = np.concatenate([(yt - expected - att) / n1, -(K[used] / k) / n1 * (yc - mc)[used]])
    where = np.concatenate([pref[T], pref[~T][used]])
    g, n = len(set(where)), n1 + nc
    if g < 2:
        return {"refused": 1}
    Vg = g / (g - 1) * (n - 1) / (n - 2) * (pd.Series(psi).groupby(where).sum() ** 2).sum()
    half = stats.t.ppf(0.975, g - 1) * np.sqrt(Vg)
    r = {"n-treated": n1, "n-control": nc, "n-treated-left-out": n_role - n1, "mean-treated": yt.mean(),
         "mean-control": expected.mean(), "difference": att, "att": att, "att-raw": raw, "att-se": np.sqrt(V),
         "cluster-low": att - half, "cluster-high": att + half, "p-cluster": 2 * stats.t.sf(abs(att) / np.sqrt(Vg), g - 1),
         "cluster-n": g, "sd-treated": yt.std(ddof=1), "sd-control": yc[used].std(ddof=1),
         "trimmed-treated": stats.trim_mean(yt, 0.05), "trimmed-control": stats.trim_mean(yc[used], 0.05),
         "pool": len(yc), "treated-without": t_out, "pool-without": c_out}
    for q, p in (("q1", 25), ("q3", 75)):
        r[q + "-treated"], r[q + "-control"] = np.percentile(yt, p), np.percentile(yc[used], p)
    below = np.sqrt((x[T].var(axis=0, ddof=1) + x[~T].var(axis=0, ddof=1)) / 2)
    for i in range(6):
        r[f"before{i}"] = (x[T][:, i].mean() - x[~T][:, i].mean()) / below[i]
        r[f"after{i}"] = (x[T][:, i].mean() - np.average(x[~T][:, i], weights=K)) / below[i]
    # Who is matched with whom, as one number: codes of the matches weighted by the order of the treated.
    codes = df.index.to_numpy(str)[~T].astype(int)
    r["who"] = (codes[near].sum(axis=1) % 9973 * (np.arange(n1) % 97 + 1)).sum()
    r["distance"] = np.sort(np.linalg.norm(zt[:, None] - zc[None], axis=2), axis=1)[:, :k].sum()
    if keep:
        out = pd.DataFrame(Z, columns=[f"z{i}" for i in range(6)])
        out.insert(0, "t", T.astype(int)), out.insert(1, "y", y)
        out.to_csv(keep, index=False, float_format="%.17g")
    return r


POOLS = ["outside-metro", "never", "no-known-scheme", "commuter", "commuter-similar"]
ASKED = [
    ("population", "percent", 2015, 2025), ("population", "change", 2015, 2022), ("population", "annual", 2016, 2025),
    ("population", "level", 2015, 2025), ("households", "percent", 2015, 2022), ("income_per_taxpayer", "change", 2015, 2023),
    ("income_per_taxpayer", "annual", 2016, 2022), ("income_per_resident", "percent", 2015, 2021),
    ("expenditure_per_resident", "change", 2015, 2022), ("aged_share", "change", 2015, 2022), ("birth_rate", "change", 2016, 2023),
    ("net_migration_rate", "level", 2015, 2021), ("fiscal_capacity_index", "change", 2015, 2021),
    ("debt_service_ratio", "change", 2015, 2022), ("staff_per_1000", "change", 2021, 2024),
]


def grid():
    for (ind, m, a, b), role, k, pool in itertools.product(ASKED, ["partner", "all"], [1, 3, 5], POOLS):
        yield ind, m, a, b, role, pool, k, "2018-04-01"
    for role, k, pool, day in itertools.product(["core", "all"], [2, 4], POOLS, ["2015-10-01", "2016-04-01", "2025-04-01"]):
        yield "population", "percent", 2015, 2025, role, pool, k, day


# Cells that R's Matching computes again.
FOR_R = [
    ("population", "percent", 2015, 2025, "partner", "outside-metro"), ("population", "change", 2015, 2022, "all", "never"),
    ("income_per_taxpayer", "change", 2015, 2023, "partner", "no-known-scheme"), ("aged_share", "change", 2015, 2022, "all", "commuter"),
    ("fiscal_capacity_index", "change", 2015, 2021, "partner", "outside-metro"),
]

if __name__ == "__main__":
    with open("tests/reference/matching.csv", "w") as f:
        f.write("indicator,measure,from,to,role,match_pool,k,joined_by,results\n")
        for q in grid():
            r = cell(*q)
            f.write(",".join(map(str, q)) + "," + " ".join(f"{n}={float(v)!r}" for n, v in r.items()) + "\n")
    os.makedirs("/tmp/kurabe_matching", exist_ok=True)
    for q in FOR_R:
        cell(*q, 3, keep="/tmp/kurabe_matching/" + ",".join(map(str, q)) + ".csv")
    r = cell("population", "percent", 2015, 2025, "partner", "outside-metro", 3)
    print({n: round(float(v), 4) for n, v in r.items()})

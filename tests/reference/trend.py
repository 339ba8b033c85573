"""Reference for the trend: mean index (or level) by year with the band clustered by prefecture.

Run from the repository's top level:  python3 -W ignore tests/reference/trend.py
Writes tests/reference/trend.csv.
"""
import sys

import numpy as np
import pandas as pd
from scipy import stats

sys.path.insert(0, "tests/reference")
import compare as ref

QUESTIONS = [
    ("population", "percent", 2013, 2025, "partner", "outside-metro", "none"),
    ("population", "percent", 2013, 2025, "partner", "outside-metro", "population"),
    ("income_per_taxpayer", "change", 2012, 2023, "all", "never", "none"),
    ("net_migration_rate", "level", 2013, 2021, "partner", "commuter", "population"),
]


def lines(ind, measure, a, b, role, control, weight):
    _, t, c = ref.groups(role, control, "2018-04-01")
    y = ref.outcome(ind, measure, a, b).dropna()
    w = ref.P[b if measure == "level" else a] if weight == "population" else pd.Series(1.0, index=ref.muni.index)
    x = ref.LEVEL[ind]
    if "percent" in ref.MEASURES[ind]:
        x = 100 * x.div(x[a].where(x[a] > 0), axis=0)
    for side, codes in (("treated", t), ("control", c)):
        for year in x.columns:
            d = pd.DataFrame({"x": x[year], "w": w, "pref": ref.muni.prefecture}).loc[[k for k in sorted(codes) if k in y.index]].dropna()
            if d.empty:
                continue
            m = np.average(d.x, weights=d.w)
            psi = (d.w * (d.x - m) / d.w.sum()).groupby(d.pref).sum()
            g = len(psi)
            half = stats.t.ppf(0.975, g - 1) * np.sqrt(g / (g - 1) * (psi**2).sum())
            yield side, year, len(d), m, m - half, m + half


if __name__ == "__main__":
    with open("tests/reference/trend.csv", "w") as f:
        f.write("indicator,measure,from,to,role,control,weight,side,year,n,mean,low,high\n")
        for q in QUESTIONS:
            for line in lines(*q):
                f.write(",".join(map(str, q)) + "," + ",".join(str(v) if isinstance(v, (str, int)) else repr(float(v)) for v in line) + "\n")

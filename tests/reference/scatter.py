"""Independent reference for tests/compare_scatter.rs: correlations of two indicators by group, in pandas and scipy.

Run from the repository's top level:  python3 tests/reference/scatter.py
Reads public/data/*.csv (through compare.py), writes tests/reference/scatter.csv: one row per pair of indicators and group.
"""
import sys

import numpy as np
import pandas as pd
from scipy import stats

sys.path.insert(0, "tests/reference")
import compare as ref

# indicator, measure, from, to, role, control; second indicator with the measure and years it is moved to
CASES = [
    ("population", "percent", 2013, 2025, "partner", "outside-metro", "income_per_taxpayer", "percent", 2013, 2023),
    ("population", "percent", 2013, 2025, "all", "never", "aged_share", "change", 2013, 2022),
    ("population", "annual", 2012, 2021, "partner", "commuter-similar", "households", "annual", 2012, 2021),
    ("population", "change", 2011, 2015, "partner", "same-prefecture", "staff_per_1000", "change", 2021, 2024),
    ("income_per_resident", "level", 2010, 2023, "core", "not-yet", "net_migration_rate", "level", 2012, 2021),
    ("fiscal_capacity_index", "level", 2010, 2020, "partner", "no-known-scheme", "debt_service_ratio", "level", 2010, 2020),
    ("population", "percent", 2013, 2025, "partner", "commuter", "population", "percent", 2013, 2025),
]


def spearman(x, y):
    rho, n = stats.spearmanr(x, y).statistic, len(x)
    # Bonett and Wright (2000)
    half = stats.norm.ppf(0.975) * np.sqrt((1 + rho**2 / 2) / (n - 3))
    z = np.arctanh(min(rho, 1.0)) if rho < 1 else np.inf
    return rho, np.tanh(z - half), np.tanh(z + half)


if __name__ == "__main__":
    with open("tests/reference/scatter.csv", "w") as f:
        f.write("indicator,measure,from,to,role,control,second,measure2,from2,to2,group,n,r,r_low,r_high,rho,rho_low,rho_high\n")
        for case in CASES:
            ind, m, a, b, role, control, second, m2, a2, b2 = case
            _, t, c = ref.groups(role, control, "2018-04-01")
            df = pd.DataFrame({"x": ref.outcome(ind, m, a, b), "pref": ref.muni.prefecture})
            df["t"] = np.where(df.index.isin(t), 1.0, np.where(df.index.isin(c), 0.0, np.nan))
            df = df.dropna()
            if control == "same-prefecture":
                has = df.groupby("pref").t.agg(["min", "max"])
                df = df[df.pref.isin(has.index[(has["min"] == 0) & (has["max"] == 1)])]
            df["y"] = ref.outcome(second, m2, a2, b2)
            df = df.dropna()
            for group, part in [("treated", df[df.t == 1]), ("control", df[df.t == 0]), ("both", df)]:
                r = stats.pearsonr(part.x, part.y)
                ci = r.confidence_interval(0.95)
                out = [r.statistic, ci.low, ci.high, *spearman(part.x, part.y)]
                f.write(",".join(map(str, case)) + f",{group},{len(part)}," + ",".join(repr(float(v)) for v in out) + "\n")

"""Independent reference for tests/compare_reference.rs: RULES 1-4 in pandas, numpy and scipy.

Run from the repository's top level:  python3 tests/reference/compare.py
Reads public/data/*.csv, writes tests/reference/compare.csv (one row per cell and result).
"""
import datetime as dt
import itertools

import numpy as np
import pandas as pd
from scipy import stats

D = "public/data/"
muni = pd.read_csv(D + "municipalities.csv", dtype={"code": str, "employment_area_2020": str}).set_index("code")
panel = pd.read_csv(D + "panel.csv", dtype={"code": str})
members = pd.read_csv(D + "memberships.csv", dtype={"code": str})
areas = pd.read_csv(D + "areas.csv").set_index("area_id")
members["order"] = members.area_id.map(areas.order)
kochi = set(pd.read_csv(D + "agreements_outside_scheme.csv", dtype=str).code)
settle = pd.read_csv(D + "settlement_areas_seen.csv", dtype={"code": str})
settle = set(settle[settle.ended == 0].code)
census = pd.read_csv(D + "census.csv", dtype={"code": str})
census20 = census[census.year == 2020].set_index("code").population
ever = set(members.code)
ever_core = set(members[members.role == "core"].code)
wide = {c: panel.pivot(index="code", columns="year", values=c) for c in panel.columns[2:]}

P = wide["population"]
LEVEL = {
    "population": P,
    "households": wide["households"],
    "income_per_taxpayer": 1000 * wide["taxable_income_thousand_yen"] / wide["taxpayers"],
    "income_per_resident": 1000 * wide["taxable_income_thousand_yen"] / P,
    "expenditure_per_resident": 1000 * wide["total_expenditure_thousand_yen"] / P,
    "aged_share": 100 * wide["age_65_plus"] / P,
    "working_age_share": 100 * wide["age_15_64"] / P,
    "birth_rate": 1000 * wide["births"] / P,
    "death_rate": 1000 * wide["deaths"] / P,
    "net_migration_rate": 1000 * (wide["moved_in"] - wide["moved_out"]) / P,
    "fiscal_capacity_index": wide["fiscal_capacity_index"],
    "debt_service_ratio": wide["real_debt_service_ratio_pct"],
    "staff_per_1000": 1000 * wide["general_administration_staff"] / P,
}
LEVEL = {k: v.replace([np.inf, -np.inf], np.nan) for k, v in LEVEL.items()}
YEARS = {
    "population": (2013, 2025), "households": (2012, 2022), "income_per_taxpayer": (2012, 2023),
    "income_per_resident": (2015, 2023), "expenditure_per_resident": (2013, 2022), "aged_share": (2013, 2022),
    "working_age_share": (2010, 2022), "birth_rate": (2013, 2023), "death_rate": (2013, 2023),
    "net_migration_rate": (2013, 2021), "fiscal_capacity_index": (2013, 2021), "debt_service_ratio": (2013, 2022),
    "staff_per_1000": (2021, 2024),
}
ALL = ["change", "percent", "annual", "level"]
MEASURES = {k: ALL if k in list(YEARS)[:5] else ["change", "level"] for k in YEARS}
ROLES = ["partner", "core", "all"]
CONTROLS = ["never", "not-yet", "outside-metro", "no-known-scheme", "same-prefecture", "commuter", "commuter-similar"]


def register_date(y):
    return dt.date(y, 3, 31) if y <= 2013 else dt.date(y, 1, 1)


def outcome(ind, measure, a, b):
    x = LEVEL[ind]
    if measure == "level":
        return x[b]
    if measure == "change":
        return x[b] - x[a]
    base = x[a].where(x[a] > 0)
    if measure == "percent":
        return 100 * (x[b] / base - 1)
    years = (register_date(b) - register_date(a)).days / 365.25 if ind in ("population", "households") else b - a
    return 100 * ((x[b] / base) ** (1 / years) - 1)


def groups(role, control, joined_by):
    on = members[members.joined <= joined_by]
    inside = set(on.code)
    core = set(on[on.role == "core"].code)
    treated = {"partner": inside - core, "core": core, "all": inside}[role]
    pool = (set(muni.index) - kochi) - (inside if control == "not-yet" else ever)
    outside = set(muni.index[muni.three_metro_prefecture == 0])
    t, c = set(treated), pool
    if control in ("outside-metro", "no-known-scheme"):
        t, c = t & outside, c & outside
    if control == "no-known-scheme":
        c = c - settle
    if control.startswith("commuter"):
        centres = {k for k in outside if muni.kind[k] in ("designated", "core")}
        if control == "commuter-similar":
            centres = {k for k in centres if census20[k] < 1_000_000}
        sub = set(muni.index[(muni.employment_area_role == "suburb") & muni.employment_area_2020.isin(centres)])
        t, c = t & sub, c & sub
    return len(treated), t, c


def cell(ind, measure, a, b, role, control, weight, joined_by="2018-04-01"):
    n_role, t, c = groups(role, control, joined_by)
    df = pd.DataFrame({"y": outcome(ind, measure, a, b), "pref": muni.prefecture})
    df["w"] = P[b if measure == "level" else a] if weight == "population" else 1.0
    df["t"] = np.where(df.index.isin(t), 1.0, np.where(df.index.isin(c), 0.0, np.nan))
    df = df.dropna()
    if control == "same-prefecture":
        has = df.groupby("pref").t.agg(["min", "max"])
        df = df[df.pref.isin(has.index[(has["min"] == 0) & (has["max"] == 1)])]
    yt, yc = df.y[df.t == 1].values, df.y[df.t == 0].values
    nt, nc, n, g = len(yt), len(yc), len(df), df.pref.nunique()
    if nt < 2 or nc < 2 or g < 2:
        return {"refused": 1}
    w = df.w.values
    wt, wc = w[df.t == 1], w[df.t == 0]
    mt, mc = np.average(yt, weights=wt), np.average(yc, weights=wc)
    r = {"n-treated": nt, "n-control": nc, "n-treated-left-out": n_role - nt, "mean-treated": mt, "mean-control": mc,
         "trimmed-treated": stats.trim_mean(yt, 0.05), "trimmed-control": stats.trim_mean(yc, 0.05),
         "sd-treated": yt.std(ddof=1), "sd-control": yc.std(ddof=1), "cluster-n": g}
    for k, q in (("q1", 25), ("q3", 75)):
        r[k + "-treated"], r[k + "-control"] = np.percentile(yt, q), np.percentile(yc, q)
    if control == "same-prefecture":
        # Weighted least squares on treatment and a dummy for each prefecture; influence of the treatment coefficient.
        X = np.column_stack([df.t.values, pd.get_dummies(df.pref).values.astype(float)])
        sw = np.sqrt(w)
        beta = np.linalg.lstsq(X * sw[:, None], df.y.values * sw, rcond=None)[0]
        bread = np.linalg.inv((X * w[:, None]).T @ X)
        psi = (X @ bread[0]) * w * (df.y.values - X @ beta)
        d = beta[0]
    else:
        d = mt - mc
        psi = np.where(df.t == 1, w * (df.y - mt) / wt.sum(), -w * (df.y - mc) / wc.sum())
    V = g / (g - 1) * (n - 1) / (n - 2) * (pd.Series(psi, index=df.pref.values).groupby(level=0).sum() ** 2).sum()
    se, q = np.sqrt(V), stats.t.ppf(0.975, g - 1)
    r |= {"difference": d, "cluster-low": d - q * se, "cluster-high": d + q * se, "p-cluster": 2 * stats.t.sf(abs(d) / se, g - 1)}
    if control != "same-prefecture":
        if weight == "none":
            res = stats.ttest_ind(yt, yc, equal_var=False)
            ci = res.confidence_interval(0.95)
            r |= {"ci-low": ci.low, "ci-high": ci.high, "p-welch": res.pvalue}
        else:
            vt = nt / (nt - 1) * ((wt * (yt - mt)) ** 2).sum() / wt.sum() ** 2
            vc = nc / (nc - 1) * ((wc * (yc - mc)) ** 2).sum() / wc.sum() ** 2
            f = (vt + vc) ** 2 / (vt**2 / (nt - 1) + vc**2 / (nc - 1))
            h = stats.t.ppf(0.975, f) * np.sqrt(vt + vc)
            r |= {"ci-low": d - h, "ci-high": d + h, "p-welch": 2 * stats.t.sf(abs(d) / np.sqrt(vt + vc), f)}
    if weight == "none":
        r |= {"median-treated": np.median(yt), "median-control": np.median(yc)}
        sp = np.sqrt(((nt - 1) * yt.var(ddof=1) + (nc - 1) * yc.var(ddof=1)) / (n - 2))
        r["hedges-g"] = d / sp * (1 - 3 / (4 * n - 9))
        r["cliffs-delta"] = np.sign(yt[:, None] - yc[None, :]).mean()
    return r


def grid():
    for ind, (a, b) in YEARS.items():
        for m, role, control, weight in itertools.product(MEASURES[ind], ROLES, CONTROLS, ["none", "population"]):
            yield ind, m, a, b, role, control, weight, "2018-04-01"
    # The figures of RULES 8 and other dates of joining.
    for m, a, b, role, control in [("change", 2012, 2021, "partner", "outside-metro"), ("change", 2013, 2022, "all", "outside-metro"),
                                   ("change", 2013, 2022, "all", "never"), ("change", 2012, 2021, "all", "never"),
                                   ("change", 2013, 2022, "partner", "never")]:
        yield "population", m, a, b, role, control, "none", "2018-04-01"
    for day, control in itertools.product(["2015-10-01", "2016-04-01", "2025-04-01"], CONTROLS):
        yield "population", "percent", 2013, 2025, "all", control, "none", day


if __name__ == "__main__":
    with open("tests/reference/compare.csv", "w") as f:
        f.write("indicator,measure,from,to,role,control,weight,joined_by,results\n")
        for q in grid():
            r = cell(*q)
            f.write(",".join(map(str, q)) + "," + " ".join(f"{k}={float(v)!r}" for k, v in r.items()) + "\n")
    t = groups("partner", "never", "2018-04-01")[2]
    print("never", len(t), "known in settlement", len(t & settle))
    show = lambda *q: print(q, {k: round(float(v), 3) for k, v in cell(*q).items()})
    show("population", "percent", 2013, 2025, "partner", "outside-metro", "none")
    show("population", "change", 2012, 2021, "partner", "outside-metro", "none")
    show("population", "change", 2013, 2022, "all", "outside-metro", "none")
    show("population", "change", 2013, 2022, "all", "never", "none")
    show("population", "percent", 2013, 2025, "partner", "commuter", "none")
    show("population", "percent", 2013, 2025, "partner", "commuter-similar", "none")

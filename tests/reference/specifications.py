"""Independent reference for tests/compare_specifications.rs: RULES 7 (without `matched`) in pandas and numpy.

Run from the repository's top level:  python3 tests/reference/specifications.py
Reads public/data/*.csv (through compare.py), writes tests/reference/specifications.csv: one row per way of comparing.
"""
import itertools
import sys

import numpy as np

sys.path.insert(0, "tests/reference")
import compare as ref

ROLES = ["partner", "all"]
CONTROLS = ["never", "outside-metro", "no-known-scheme", "same-prefecture", "commuter", "commuter-similar"]
POPULATION = [(2012, 2021), (2013, 2021), (2013, 2022), (2013, 2025), (2016, 2025)]
INCOME = [(2012, 2019), (2012, 2023), (2015, 2023)]
CURVES = {
    "population": (["percent", "change"], POPULATION),
    "income_per_taxpayer": (["percent", "change"], INCOME),
    "aged_share": (["change"], [(2013, 2022), (2015, 2022)]),
    "net_migration_rate": (["change"], [(2013, 2021), (2015, 2021)]),
    # 2013 and 2015 both move to 2021, its first year: one period.
    "staff_per_1000": (["change"], [(2021, 2024)]),
}

if __name__ == "__main__":
    with open("tests/reference/specifications.csv", "w") as f:
        f.write("indicator,measure,from,to,role,control,weight,difference,low,high,d_over_sp,low_over_sp,high_over_sp,state\n")
        for indicator, (measures, periods) in CURVES.items():
            for measure, role, control, weight, (a, b) in itertools.product(measures, ROLES, CONTROLS, ["none", "population"], periods):
                r = ref.cell(indicator, measure, a, b, role, control, weight)
                q = f"{indicator},{measure},{a},{b},{role},{control},{weight}"
                if "refused" in r:
                    f.write(q + ",,,,,,,refused\n")
                    continue
                nt, nc = r["n-treated"], r["n-control"]
                sp = np.sqrt(((nt - 1) * r["sd-treated"] ** 2 + (nc - 1) * r["sd-control"] ** 2) / (nt + nc - 2))
                d, low, high = r["difference"], r["cluster-low"], r["cluster-high"]
                state = "above" if low > 0 else "below" if high < 0 else "unclear"
                f.write(q + "," + ",".join(repr(float(v)) for v in [d, low, high, d / sp, low / sp, high / sp]) + f",{state}\n")

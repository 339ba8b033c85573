"""How often the intervals of a matched comparison hold the truth, where the truth is known.

Run from the repository's top level:  python3 tests/reference/matching_coverage.py   (some seconds)
Real covariates, participants and prefectures (partner, outside-metro); outcomes made up: a plane of the covariates, an
effect common to each prefecture, noise, no effect of joining on average. Printed per k and world, 95 % meant:
  ai      Abadie and Imbens's own, as if municipalities were independent (att-se)
  site    participants' (y - y_hat - ATT)/N1 and controls' -(K/k)(y - m)/N1, summed by prefecture: what the site shows
  m only  the same with participants' (y - m - ATT)/N1: the exact parts of the ATT if m is right
  t only  participants' residuals by prefecture, and Abadie and Imbens's term for controls used again
Seen: ai fails (62-82 %) as soon as prefectures matter; site 91-93 %, m only 88-92 %, t only 89-93 %.
"""
import numpy as np
import pandas as pd
from scipy import stats

from matching import X, sample

df = sample("population", "percent", 2015, 2025, "partner", "outside-metro", "2018-04-01")[0]
T = (df.t == 1).to_numpy()
x = df[X.columns].to_numpy()
Z = (x - x.mean(axis=0)) / x.std(axis=0, ddof=1)
zt, zc, pref = Z[T], Z[~T], df.pref.to_numpy()
order = lambda d: np.argsort(d, axis=1, kind="stable")
own = np.linalg.norm(zc[:, None] - zc[None], axis=2)
np.fill_diagonal(own, np.inf)
three, far = order(own)[:, :3], order(np.linalg.norm(zt[:, None] - zc[None], axis=2))
names, at = np.unique(pref, return_inverse=True)
WORLDS = {"no prefecture effect": (0, 0, 0), "prefecture effect 0.5 sd": (0.5, 0, 0), "1 sd": (1, 0, 0),
          "0.5 sd, not a plane": (0.5, 0.5, 0), "0.5 sd, joining differs by prefecture": (0.5, 0, 0.7)}
rng = np.random.default_rng(1)
for k in (1, 3, 5):
    near = far[:, :k]
    K = np.bincount(near.ravel(), minlength=len(zc))
    used = K > 0
    A, sw = np.column_stack([np.ones(used.sum()), zc[used]]), np.sqrt(K[used])
    solve = np.linalg.pinv(A * sw[:, None])
    n1, where = T.sum(), np.concatenate([at[T], at[~T][used]])
    n, g = len(where), len(set(where))
    f, q = g / (g - 1) * (n - 1) / (n - 2), stats.t.ppf(0.975, g - 1)
    by = lambda psi, w: (np.bincount(w, weights=psi) ** 2).sum()
    for name, (common, bent, differs) in WORLDS.items():
        plane = Z @ [1, -0.5, 0.8, 0.3, 0.2, -0.4] + bent * (Z[:, 0] ** 2 + np.sin(2 * Z[:, 2]))
        held, R = np.zeros(4), 3000
        for _ in range(R):
            y = plane + common * rng.standard_normal(len(names))[at] + rng.standard_normal(len(Z))
            y = y + T * differs * rng.standard_normal(len(names))[at]
            yt, yc = y[T], y[~T]
            b = solve @ (yc[used] * sw)
            mt, mc = b[0] + zt @ b[1:], b[0] + zc @ b[1:]
            e = yt - mt - (yc - mc)[near].mean(axis=1)
            att, control = e.mean(), -(K[used] / k) / n1 * (yc - mc)[used]
            again = (K * (K - 1) / k**2 * 0.75 * (yc - yc[three].mean(axis=1)) ** 2).sum() / n1**2
            V = [((e - att) ** 2).sum() / n1**2 + again, f * by(np.concatenate([(e - att) / n1, control]), where),
                 f * by(np.concatenate([(yt - mt - (yt - mt).mean()) / n1, control]), where), f * by((e - att) / n1, at[T]) + again]
            held += abs(att) < np.array([1.96, q, q, q]) * np.sqrt(V)
        print(f"k {k}, {name}: " + ", ".join(f"{w} {100 * v / R:.1f}" for w, v in zip(["ai", "site", "m only", "t only"], held)))

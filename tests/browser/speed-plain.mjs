// The same work in plain JavaScript over typed arrays: the yardstick of `make speed`. Written for speed, not for reuse.
// It runs inside the page, so it holds everything it needs; `t` are the tables as speed.mjs has read them.
export function plain(t) {
  const N = t.prefecture.length;
  // Outcome of every municipality; NaN is missing.
  const outcome = (measure, from, to) => {
    const y = new Float64Array(N), a = t.population[from], b = t.population[to];
    for (let i = 0; i < N; i += 1) y[i] = measure === "percent" ? (a[i] > 0 ? 100 * (b[i] / a[i] - 1) : NaN) : b[i] - a[i];
    return y;
  };
  // 1 participant, 2 control, 0 neither.
  const sides = (role, control) => {
    const side = new Uint8Array(N);
    for (let i = 0; i < N; i += 1) {
      const treated = t.inside[i] && (role === "all" || !t.core[i]);
      let s = treated ? 1 : t.kochi[i] || t.ever[i] ? 0 : 2;
      if ((control === "outside-metro" || control === "no-known-scheme") && t.metro[i]) s = 0;
      if (control === "no-known-scheme" && s === 2 && t.settlement[i]) s = 0;
      if (control === "commuter" && !t.suburb[i]) s = 0;
      if (control === "commuter-similar" && t.suburb[i] !== 2) s = 0;
      side[i] = s;
    }
    return side;
  };
  const compare = (side, y, w, within) => {
    const has = new Uint8Array(96);
    for (let i = 0; i < N; i += 1) if (side[i] && y[i] === y[i]) has[t.prefecture[i] * 2 + side[i] - 1] = 1;
    const group = [[], []];
    for (let i = 0; i < N; i += 1) {
      const p = t.prefecture[i] * 2;
      if (side[i] && y[i] === y[i] && (!within || (has[p] && has[p + 1]))) group[side[i] - 1].push(i);
    }
    const mean = [0, 0], total = [0, 0], spread = [];
    for (let s = 0; s < 2; s += 1) {
      for (const i of group[s]) { mean[s] += w[i] * y[i]; total[s] += w[i]; }
      mean[s] /= total[s];
      const sorted = Float64Array.from(group[s], (i) => y[i]).sort();
      const at = (q) => { const p = q * (sorted.length - 1), k = Math.floor(p); return sorted[k] + (p - k) * (sorted[Math.min(k + 1, sorted.length - 1)] - sorted[k]); };
      const cut = Math.floor(0.05 * sorted.length);
      let plainMean = 0, squares = 0, trimmed = 0;
      for (const v of sorted) plainMean += v;
      plainMean /= sorted.length;
      for (const v of sorted) squares += (v - plainMean) ** 2;
      for (let k = cut; k < sorted.length - cut; k += 1) trimmed += sorted[k];
      spread.push({ sorted, sd: Math.sqrt(squares / (sorted.length - 1)), q: [0.25, 0.5, 0.75].map(at), trimmed: trimmed / (sorted.length - 2 * cut) });
    }
    const psi = new Float64Array(48), there = new Uint8Array(48);
    let difference = mean[0] - mean[1];
    if (within) {
      const weight = new Float64Array(48), st = new Float64Array(48), sy = new Float64Array(48);
      for (let s = 0; s < 2; s += 1) for (const i of group[s]) { const p = t.prefecture[i]; weight[p] += w[i]; st[p] += s ? 0 : w[i]; sy[p] += w[i] * y[i]; }
      let top = 0, below = 0;
      for (let s = 0; s < 2; s += 1) for (const i of group[s]) { const p = t.prefecture[i], d = 1 - s - st[p] / weight[p]; top += w[i] * d * (y[i] - sy[p] / weight[p]); below += w[i] * d * d; }
      difference = top / below;
      for (let s = 0; s < 2; s += 1) for (const i of group[s]) { const p = t.prefecture[i], d = 1 - s - st[p] / weight[p]; psi[p] += w[i] * d * (y[i] - sy[p] / weight[p] - difference * d) / below; there[p] = 1; }
    } else {
      for (let s = 0; s < 2; s += 1) for (const i of group[s]) { const p = t.prefecture[i]; psi[p] += (s ? -1 : 1) * w[i] * (y[i] - mean[s]) / total[s]; there[p] = 1; }
    }
    let g = 0, sum = 0;
    for (let p = 0; p < 48; p += 1) { g += there[p]; sum += psi[p] * psi[p]; }
    const n = group[0].length + group[1].length;
    // Cliff's delta of two sorted lists.
    let delta = 0, a = 0, b = 0;
    const [x, z] = [spread[0].sorted, spread[1].sorted];
    for (const v of x) { while (a < z.length && z[a] < v) a += 1; while (b < z.length && z[b] <= v) b += 1; delta += a - (z.length - b); }
    return { group, difference, error: Math.sqrt(g / (g - 1) * (n - 1) / (n - 2) * sum), delta: delta / (x.length * z.length), spread };
  };

  // xoshiro256++ in 32-bit halves.
  const random = (name) => {
    const M = (1n << 64n) - 1n;
    let h = 0xcbf29ce484222325n;
    for (const c of name) h = ((h ^ BigInt(c.charCodeAt(0))) * 0x100000001b3n) & M;
    let z = 1n ^ h;
    const s = new Uint32Array(8);
    for (let k = 0; k < 4; k += 1) {
      z = (z + 0x9e3779b97f4a7c15n) & M;
      const a = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & M;
      const b = ((a ^ (a >> 27n)) * 0x94d049bb133111ebn) & M;
      const v = b ^ (b >> 31n);
      s[2 * k] = Number(v & 0xffffffffn); s[2 * k + 1] = Number(v >> 32n);
    }
    // The state stays in the typed array: numbers of 32 bits kept in a closure would each be put on the heap.
    const v = new Int32Array(s.buffer);
    return (n) => {
      const a0 = v[0], a1 = v[1], b0 = v[2], b1 = v[3], d0 = v[6] ^ b0, d1 = v[7] ^ b1;
      let sum = (a0 >>> 0) + (v[6] >>> 0);
      const x0 = sum | 0, x1 = (a1 + v[7] + (sum > 0xffffffff ? 1 : 0)) | 0;
      const r0 = (x0 << 23) | (x1 >>> 9), r1 = (x1 << 23) | (x0 >>> 9);
      sum = (r0 >>> 0) + (a0 >>> 0);
      const low = sum >>> 0, high = (r1 + a1 + (sum > 0xffffffff ? 1 : 0)) >>> 0;
      const c0 = v[4] ^ a0, c1 = v[5] ^ a1;
      v[0] = a0 ^ d0; v[1] = a1 ^ d1;
      v[2] = b0 ^ c0; v[3] = b1 ^ c1;
      v[4] = c0 ^ (b0 << 17); v[5] = c1 ^ ((b1 << 17) | (b0 >>> 15));
      v[6] = (d1 << 13) | (d0 >>> 19); v[7] = (d0 << 13) | (d1 >>> 19);
      return Math.floor((high * 2097152 + (low >>> 11)) * 1.1102230246251565e-16 * n);
    };
  };
  const welch = (n, s, q, m, r, u) => {
    if (n < 2 || m < 2) return Infinity;
    const v = Math.max((q - s * s / n) / (n - 1), 0) / n + Math.max((u - r * r / m) / (m - 1), 0) / m;
    return v > 0 ? Math.abs((s / n - r / m) / Math.sqrt(v)) : Infinity;
  };
  const draws = (c, y) => {
    const units = [...c.group[0], ...c.group[1]], nt = c.group[0].length, n = units.length;
    let centre = 0;
    for (const i of units) centre += y[i];
    centre /= n;
    const v = Float64Array.from(units, (i) => y[i] - centre);
    const cells = new Map();
    units.forEach((i, k) => { const p = t.prefecture[i]; if (!cells.has(p)) cells.set(p, new Float64Array(4)); const cell = cells.get(p), o = k < nt ? 0 : 2; cell[o] += 1; cell[o + 1] += v[k]; });
    const list = [...cells.keys()].sort((a, b) => a - b).map((p) => cells.get(p));
    const boot = new Float64Array(2000);
    let below = random("compare-distribution"), done = 0;
    while (done < 2000) {
      let a = 0, b = 0, d = 0, e = 0;
      for (let k = 0; k < list.length; k += 1) { const cell = list[below(list.length)]; a += cell[0]; b += cell[1]; d += cell[2]; e += cell[3]; }
      if (a > 0 && d > 0) { boot[done] = b / a - e / d; done += 1; }
    }
    boot.sort();
    const blocksOf = (keys, from, to) => { const m = new Map(); for (let k = from; k < to; k += 1) { const key = keys(units[k]); if (!m.has(key)) m.set(key, [0, 0, 0]); const x = m.get(key); x[0] += 1; x[1] += v[k]; x[2] += v[k] * v[k]; } return [...m.keys()].sort((a, b) => a - b).map((k) => m.get(k)); };
    const held = blocksOf((i) => t.area[i], 0, nt), blocks = [...held, ...blocksOf((i) => t.prefecture[i], nt, n)];
    let W = [0, 0, 0];
    for (const b of blocks) W = [W[0] + b[0], W[1] + b[1], W[2] + b[2]];
    let ts = 0, tq = 0, cs = 0, cq = 0;
    for (let k = 0; k < n; k += 1) if (k < nt) { ts += v[k]; tq += v[k] * v[k]; } else { cs += v[k]; cq += v[k] * v[k]; }
    const observed = welch(nt, ts, tq, n - nt, cs, cq) * (1 - 1e-12);
    let large = 0;
    below = random("compare-shuffle");
    const order = Uint32Array.from(blocks, (_, k) => k);
    for (let r = 0; r < 10000; r += 1) {
      for (let i = order.length - 1; i > 0; i -= 1) { const j = below(i + 1), x = order[i]; order[i] = order[j]; order[j] = x; }
      let a = 0, s = 0, q = 0;
      for (let k = 0; k < held.length; k += 1) { const b = blocks[order[k]]; a += b[0]; s += b[1]; q += b[2]; }
      if (welch(a, s, q, W[0] - a, W[1] - s, W[2] - q) >= observed) large += 1;
    }
    const pBlock = (1 + large) / 10001;
    large = 0;
    below = random("compare-shuffle");
    for (let r = 0; r < 10000; r += 1) {
      for (let i = n - 1; i > 0; i -= 1) { const j = below(i + 1), x = v[i]; v[i] = v[j]; v[j] = x; }
      let s = 0, q = 0;
      for (let k = 0; k < nt; k += 1) { s += v[k]; q += v[k] * v[k]; }
      if (welch(nt, s, q, W[0] - nt, W[1] - s, W[2] - q) >= observed) large += 1;
    }
    return { pBlock, pPermutation: (1 + large) / 10001 };
  };

  const ones = new Float64Array(N).fill(1);
  const fastest = (run) => { let best = Infinity; for (let k = 0; k < 5; k += 1) { const start = performance.now(); run(); best = Math.min(best, performance.now() - start); } return best; };
  const out = {};
  out.basic = fastest(() => { for (let k = 0; k < 100; k += 1) compare(sides("partner", "outside-metro"), outcome("percent", 2013, 2025), ones, false); }) / 100;
  const y = outcome("percent", 2013, 2025), c = compare(sides("partner", "outside-metro"), y, ones, false);
  out.difference = c.difference;
  out.draws = fastest(() => Object.assign(out, draws(c, y)));
  out.ways = fastest(() => {
    out.waysTotal = 0;
    for (const measure of ["percent", "change"])
      for (const role of ["partner", "all"])
        for (const [from, to] of [[2012, 2021], [2013, 2021], [2013, 2022], [2013, 2025], [2016, 2025]])
          for (const control of ["never", "outside-metro", "no-known-scheme", "same-prefecture", "commuter", "commuter-similar"])
            for (const w of [ones, t.population[from]]) { compare(sides(role, control), outcome(measure, from, to), w, control === "same-prefecture"); out.waysTotal += 1; }
  });
  return out;
}

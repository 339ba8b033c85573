// Bytes of a wasm with names, by crate: code from the name section and the sizes of the functions, data as one line.
// `node scripts/weight.mjs file.wasm`. A dependency's line is what leaving it out would save, before compression.
import { readFileSync } from "node:fs";

const bytes = readFileSync(process.argv[2]);
let at = 8;
const number = () => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
};
const text = () => {
  const length = number();
  at += length;
  return bytes.toString("utf8", at - length, at);
};
let imported = 0;
let sizes = [];
let data = 0;
const names = new Map();
while (at < bytes.length) {
  const section = bytes[at++];
  const end = number() + at;
  if (section === 2) {
    for (let n = number(); n > 0; n -= 1) {
      text();
      text();
      const kind = bytes[at++];
      if (kind === 0) {
        number();
        imported += 1;
      } else if (kind === 1) {
        at += 1;
        const limits = bytes[at++];
        number();
        if (limits & 1) number();
      } else if (kind === 2) {
        const limits = bytes[at++];
        number();
        if (limits & 1) number();
      } else at += 2;
    }
  } else if (section === 10) {
    for (let n = number(); n > 0; n -= 1) {
      const size = number();
      sizes.push(size);
      at += size;
    }
  } else if (section === 11) data = end - at;
  else if (section === 0 && text() === "name") {
    while (at < end) {
      const kind = bytes[at++];
      const stop = number() + at;
      if (kind === 1) for (let n = number(); n > 0; n -= 1) names.set(number(), text());
      at = stop;
    }
  }
  at = end;
}
/** Crate of a mangled or demangled name: the first path that is not core, alloc or std decides. */
function crate(name) {
  const parts = [...name.matchAll(/(?:^|[^0-9A-Za-z_])(?:_ZN|<)?(\d+)?([a-z_][a-z0-9_]*)(?=(?:\[[0-9a-f]+\])?::|\d+[a-z_])/g)].map(([, , n]) => n);
  const legacy = /^_ZN(\d+)/.exec(name);
  const path = legacy ? [name.slice(3 + legacy[1].length, 3 + legacy[1].length + Number(legacy[1]))] : parts;
  const all = [...name.matchAll(/(?:^|\W|\d)(kurabe|leptos\w*|tachys|reactive_graph|plotters\w*|statrs|wasm_bindgen\w*|web_sys|js_sys|gloo\w*|form_urlencoded|percent_encoding|serde\w*|qrcode\w*|hashbrown|either_of|any_spawner|futures\w*|slotmap|dlmalloc|libm|num_traits|chrono)(?=\W|\d|$)/g)].map(([, n]) => n);
  return all.find((n) => n !== "kurabe") && !all.includes("kurabe") ? all[0] : all.includes("kurabe") ? "kurabe" : (path[0] ?? "other");
}
const by = new Map();
sizes.forEach((size, n) => {
  const who = crate(names.get(imported + n) ?? "");
  by.set(who, (by.get(who) ?? 0) + size);
});
by.set("data (strings, tables)", data);
const total = [...by.values()].reduce((a, b) => a + b, 0);
for (const [who, size] of [...by].sort((a, b) => b[1] - a[1]).slice(0, 24)) console.log(`${(size / 1000).toFixed(1).padStart(9)} kB ${((100 * size) / total).toFixed(1).padStart(5)} %  ${who}`);
console.log(`${(total / 1000).toFixed(1).padStart(9)} kB in all, ${sizes.length} functions`);

// Messages to the service worker, fuzzed: its own source in a sandbox with a cache that counts. Nothing outside of the
// scope is ever fetched, nothing throws, and only well-formed requests change what is kept.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const SCOPE = "https://kurabe.example/kurabe/";
const CASES = Number(process.env.FUZZ_MESSAGES ?? 100_000);

function worker() {
  const listeners = {};
  const fetched = [];
  const stores = new Map();
  const store = () => {
    const held = new Map();
    return { match: async (u) => held.get(String(u)), put: async (u, r) => void held.set(String(u), r), keys: async () => [...held.keys()].map((url) => ({ url })), delete: async (u) => held.delete(u) };
  };
  let skipped = 0;
  const context = vm.createContext({
    self: { registration: { scope: SCOPE }, clients: { claim: async () => {}, matchAll: async () => [] }, skipWaiting: () => { skipped += 1; }, addEventListener: (name, run) => { listeners[name] = run; } },
    caches: { keys: async () => [...stores.keys()], open: async (n) => stores.get(n) ?? stores.set(n, store()).get(n), delete: async (n) => stores.delete(n) },
    fetch: async (url) => { fetched.push(String(url.url ?? url)); return new Response("<html></html>", { status: 200 }); },
    Response, URL, Set, Map, Promise, Error, JSON, Array, Math,
  });
  vm.runInContext(readFileSync(new URL("../src/bin/prerender/worker.js", import.meta.url), "utf8"), context);
  const send = async (data) => {
    const waiting = [];
    let answer;
    listeners.message({ data, ports: [{ postMessage: (a) => { answer = a; } }], waitUntil: (p) => waiting.push(p) });
    await Promise.all(waiting);
    return answer;
  };
  return { send, fetched, skipped: () => skipped };
}

// A small generator of its own, so that a failure can be repeated.
let state = 1;
const below = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};
const pick = (list) => list[below(list.length)];
const PATHS = ["areas/bingo/", "../", "/", "//evil.example/", "https://evil.example/", "javascript:alert(1)", "data:text/html,x", "\u0000", "a".repeat(300), "%2e%2e/", "..\\", "?q=1", "#x", "", "en/", 7, null, undefined, {}, []];
function value(depth) {
  switch (below(depth > 2 ? 6 : 8)) {
    case 0: return pick(PATHS);
    case 1: return pick(["apply", "keep", "__proto__", "constructor"]);
    case 2: return below(1e9) - 5e8;
    case 3: return pick([null, undefined, true, NaN, Infinity, -0]);
    case 4: return String.fromCharCode(below(65536), below(65536));
    case 5: return { type: pick(["keep", "apply", "later", "Keep", 1, null]), pages: pick([undefined, "x", 3, [pick(PATHS)], [pick(PATHS), pick(PATHS), pick(PATHS)], { length: 2 }, Array(500).fill("en/")]) };
    case 6: return Array.from({ length: below(5) }, () => value(depth + 1));
    default: return Object.fromEntries(Array.from({ length: below(4) }, () => [pick(["type", "pages", "x"]), value(depth + 1)]));
  }
}

test(`${CASES} messages`, async () => {
  let { send, fetched, skipped } = worker();
  let [kept, refused] = [0, 0];
  for (let n = 0; n < CASES; n += 1) {
    const message = value(0);
    const answer = await send(message);
    if (answer?.ok === true) kept += 1;
    if (answer?.ok === false) refused += 1;
    const strange = fetched.filter((url) => !url.startsWith(SCOPE));
    assert.deepEqual(strange, [], JSON.stringify(message));
    fetched.length = 0;
  }
  assert.ok(kept > 0 && refused > 0 && skipped() > 0, `${kept} kept, ${refused} refused, ${skipped()} applied`);
});

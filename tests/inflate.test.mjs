// What the one-file edition unpacks itself with where the browser cannot: the bytes of zlib's own gzip, and damage told.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const source = readFileSync(new URL("../scripts/usb/inflate.js", import.meta.url), "utf8");
const inflate = new Function(`${source}; return inflate;`)();
const table = readFileSync(new URL("../public/data/municipalities.csv", import.meta.url));
const noise = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 2_654_435_761) >>> 24);

test("every kind of block comes out as it went in", () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from("a"), Buffer.alloc(100_000, 7), noise, table]) {
    for (const level of [0, 1, 6, 9]) assert.ok(Buffer.from(inflate(new Uint8Array(gzipSync(bytes, { level })))).equals(Buffer.from(bytes)), `${bytes.length} at ${level}`);
  }
});

test("damage is an error, never other bytes of the right length from a file cut short", () => {
  const packed = new Uint8Array(gzipSync(table, { level: 9 }));
  assert.throws(() => inflate(packed.subarray(0, packed.length - 9)));
  assert.throws(() => inflate(packed.subarray(1)));
  assert.throws(() => inflate(new Uint8Array(table)));
});

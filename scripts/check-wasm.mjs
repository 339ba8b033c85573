// Holds the built wasm to what Safari 15 and Chrome 85 read: `node scripts/check-wasm.mjs FOLDER…`. No table of externref
// (old Safari refuses the whole file), and wasm-opt (Debian's binaryen) validates it with exactly the features listed.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FEATURES = ["--mvp-features", "--enable-sign-ext", "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-bulk-memory"];
const [TABLE, EXTERNREF] = [4, 0x6f];

/** Element types of the tables a module defines. */
export function tableTypes(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const types = [];
  while (at < bytes.length) {
    const [section, size] = [bytes[at++], number()];
    const end = at + size;
    if (section === TABLE) {
      for (let n = number(); n > 0; n -= 1) {
        types.push(bytes[at++]);
        const limits = bytes[at++];
        number();
        if (limits & 1) number();
      }
    }
    at = end;
  }
  return types;
}

const failures = [];
let checked = 0;
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).filter((n) => n.endsWith(".wasm"))) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    if (tableTypes(bytes).includes(EXTERNREF)) failures.push(`${path}: a table of externref`);
    const run = spawnSync("wasm-opt", [...FEATURES, path, "-o", "/dev/null"], { encoding: "utf8" });
    if (run.error) failures.push(`${path}: no wasm-opt (apt-get install binaryen)`);
    else if (run.status !== 0) failures.push(`${path}: ${run.stderr.trim().split("\n")[0]}`);
    checked += 1;
  }
}
if (checked === 0) failures.push("no wasm found");
console.log(failures.length ? failures.join("\n") : `${checked} wasm files: no externref table, valid with ${FEATURES.join(" ")}`);
process.exit(failures.length ? 1 : 0);

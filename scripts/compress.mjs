// Brotli copies beside the files of a built site, for hosts that send `file.br` when they find it (nginx, Caddy, Apache):
// `node scripts/compress.mjs [folder]`. Level 11 for code and data, 5 for the thousands of pages: a second more of CPU
// for each percent is not worth it there. Files that are small or packed already have none, and neither have the pages of
// 1,741 towns in three languages: their copies would take the tree past 200 MB, and a host packs them as they are asked for.
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const LEAST_BYTES = 1024;
const LEFT = /\.(br|png|jpg|webp|zip|gz)$|[\\/]municipalities[\\/]/;

const folder = resolve(process.argv[2] ?? "dist");
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath ?? e.path, e.name)).filter((path) => !LEFT.test(path));
let [count, before, after] = [0, 0, 0];

async function work() {
  for (let path = files.pop(); path; path = files.pop()) {
    if ((await stat(path)).size < LEAST_BYTES) continue;
    const bytes = await readFile(path);
    const quality = path.endsWith(".html") ? 5 : 11;
    const packed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    await writeFile(`${path}.br`, packed);
    [count, before, after] = [count + 1, before + bytes.length, after + packed.length];
  }
}
await Promise.all(Array.from({ length: 4 }, work));
console.log(`compress: ${count} files, ${(before / 1e6).toFixed(1)} MB to ${(after / 1e6).toFixed(1)} MB`);

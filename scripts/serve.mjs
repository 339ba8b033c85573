// A small static server that behaves as GitHub Pages does: directory index, redirect to the trailing slash,
// 404.html, nothing outside the sub-path; and the brotli copy where there is one, as a host with static compression. `node scripts/serve.mjs [folder] [port] [base]`.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
  ".webmanifest": "application/manifest+json",
};

async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Serves `folder` under `base` (starts and ends with a slash); port 0 picks a free one. */
export async function serve({ folder, port = 0, base = "/" }) {
  const root = resolve(folder);
  const send = async (response, status, path, packs = false) => {
    const packed = packs && (await isFile(path + ".br"));
    const body = await readFile(packed ? path + ".br" : path);
    response.writeHead(status, {
      ...(packed ? { "content-encoding": "br", vary: "accept-encoding" } : {}),
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    response.end(body);
  };
  const missing = async (response) => {
    const page = join(root, "404.html");
    if (await isFile(page)) return send(response, 404, page);
    response.writeHead(404).end();
  };
  const server = createServer(async (request, response) => {
    try {
      const url = new URL(request.url, "http://localhost");
      let path;
      try {
        path = decodeURIComponent(url.pathname);
      } catch {
        return await missing(response);
      }
      const packs = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
      if (path + "/" === base) {
        response.writeHead(301, { location: base + url.search }).end();
        return;
      }
      if (!path.startsWith(base)) return await missing(response);
      const file = resolve(root, "." + sep + path.slice(base.length));
      if (file !== root && !file.startsWith(root + sep)) return await missing(response);
      if (path.endsWith("/")) {
        const index = join(file, "index.html");
        return (await isFile(index)) ? await send(response, 200, index, packs) : await missing(response);
      }
      if (await isFile(file)) return await send(response, 200, file, packs);
      if (await isFile(join(file, "index.html"))) {
        response.writeHead(301, { location: url.pathname + "/" + url.search }).end();
        return;
      }
      return await missing(response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  const origin = `http://localhost:${server.address().port}`;
  return { origin, address: origin + base, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist", port = "8080", base = "/"] = process.argv.slice(2);
  const { address } = await serve({ folder, port: Number(port), base });
  console.log(`${address} (Ctrl-C ends)`);
}

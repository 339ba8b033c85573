// Writes the small map of the first page (src/page/small_map.svg) from the boundaries and the memberships:
// land and prefecture lines dissolved, one shape for all core cities and one for all partners, thinned to what a
// map of 560 px can show, Okinawa and the islands towards it in a frame of their own.
import { readFileSync, writeFileSync } from "node:fs";

const topology = JSON.parse(readFileSync("geo/japan.topojson", "utf8"));
const rows = (file) => readFileSync(file, "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
const role = new Map();
for (const [, code, r] of rows("public/data/memberships.csv")) if (role.get(code) !== "core") role.set(code, r);

const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

// Conic enough at this size: longitudes shrunk by the cosine of 36°; units of half a CSS pixel.
const UNIT = 62, K = Math.cos((36 * Math.PI) / 180);
const main = { left: 128.3, right: 149.2, top: 45.7, bottom: 29 };
const inset = { left: 122.7, right: 130.3, top: 29, bottom: 23.9, x: 8, y: 8, scale: 0.9 };
const WIDTH = Math.round((main.right - main.left) * K * UNIT), HEIGHT = Math.round((main.top - 30.1) * UNIT);
const project = ([lon, lat]) => lat < main.bottom && lon < 135
  ? [inset.x + (lon - inset.left) * K * UNIT * inset.scale, inset.y + (inset.top - lat) * UNIT * inset.scale]
  : [(lon - main.left) * K * UNIT, (main.top - lat) * UNIT];

const shapes = topology.objects.municipalities.geometries.concat(topology.objects.northern.geometries)
  .map((g) => ({ code: g.properties.code, polygons: g.type === "Polygon" ? [g.arcs] : g.arcs }));
const forward = (i) => (i < 0 ? ~i : i);
const users = new Map();
for (const shape of shapes) for (const ring of shape.polygons.flat()) for (const i of ring) {
  users.set(forward(i), [...(users.get(forward(i)) ?? []), shape.code]);
}

// Douglas and Peucker on each arc, so that neighbours keep the same line; its ends stay.
const thin = (points, tolerance) => {
  const keep = new Set([0, points.length - 1]);
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [a, b] = stack.pop();
    const [ax, ay] = points[a], [bx, by] = points[b], length = Math.hypot(bx - ax, by - ay);
    let far = 0, at = -1;
    for (let i = a + 1; i < b; i++) {
      const [x, y] = points[i];
      const d = length ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length : Math.hypot(x - ax, y - ay);
      if (d > far) [far, at] = [d, i];
    }
    if (far > tolerance) { keep.add(at); stack.push([a, at], [at, b]); }
  }
  return points.filter((_, i) => keep.has(i));
};
const thinned = new Map();
const line = (i, tolerance) => {
  const key = `${forward(i)}:${tolerance}`;
  if (!thinned.has(key)) thinned.set(key, thin(arcs[forward(i)].map(project), tolerance));
  const points = thinned.get(key);
  return i < 0 ? [...points].reverse() : points;
};

// Arcs with `inside` on one side only, chained into rings.
const dissolve = (inside, tolerance) => {
  const starts = new Map(), name = (p) => p.map((v) => v.toFixed(4)).join();
  for (const shape of shapes.filter((s) => inside(s.code))) for (const ring of shape.polygons.flat()) for (const i of ring) {
    if (users.get(forward(i)).filter(inside).length !== 1) continue;
    const points = line(i, tolerance), from = name(points[0]);
    starts.set(from, [...(starts.get(from) ?? []), points]);
  }
  const rings = [];
  for (const [, list] of starts) while (list.length) {
    const ring = [...list.pop()];
    for (let next; name(ring[0]) !== name(ring.at(-1)) && (next = starts.get(name(ring.at(-1)))?.pop()); ) ring.push(...next.slice(1));
    rings.push(ring);
  }
  return rings;
};
const area = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => {
  const [nx, ny] = ring[(i + 1) % ring.length];
  return sum + x * ny - nx * y;
}, 0)) / 2;

const write = (lines, close) => lines.map((points) => {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)]);
  let [px, py] = whole[0], out = `M${px} ${py}l`;
  let steps = [];
  for (const [x, y] of whole.slice(1, close ? -1 : undefined)) {
    if (x === px && y === py) continue;
    steps.push(`${x - px} ${y - py}`);
    [px, py] = [x, y];
  }
  if (steps.length < (close ? 2 : 1)) return "";
  return (out + steps.join(" ")).replaceAll(" -", "-") + (close ? "z" : "");
}).join("");

const land = dissolve(() => true, 1.6).filter((r) => area(r) > 6);
const lines = [...users].filter(([, [a, b]]) => b && a.slice(0, 2) !== b.slice(0, 2)).map(([i]) => line(i, 2.2));
const partners = dissolve((c) => role.get(c) === "partner", 1.6).filter((r) => area(r) > 4);
const cores = dissolve((c) => role.get(c) === "core", 1.6).filter((r) => area(r) > 4);
const frame = `M${inset.x} ${Math.round(inset.y + (inset.top - inset.bottom) * UNIT * inset.scale)}h${Math.round((inset.right - inset.left) * K * UNIT * inset.scale)}v${-Math.round((inset.top - inset.bottom) * UNIT * inset.scale)}`;
const svg = `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path class="map-land" d="${write(land, true)}"/>`
  + `<path class="map-partner" d="${write(partners, true)}"/><path class="map-core" d="${write(cores, true)}"/>`
  + `<path class="map-line" d="${write(lines, false)}"/><path class="map-frame" d="${frame}"/></svg>\n`;
writeFileSync("src/page/small_map.svg", svg);
console.log(`${svg.length} characters, ${WIDTH} × ${HEIGHT}`);

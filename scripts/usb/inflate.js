// Unpacks gzip (RFC 1951, RFC 1952) where the browser has no DecompressionStream: Safari before 16.4, Firefox before 113.
// Bytes in, bytes out; throws on damage.
const inflate = (bytes) => {
  let at = 10;
  if (bytes[0] !== 31 || bytes[1] !== 139 || bytes[2] !== 8 || bytes[3] !== 0) throw new Error("not gzip, or with a header of its own");
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  const out = new Uint8Array(size);
  let end = 0, held = 0, count = 0;
  const bits = (n) => {
    while (count < n) {
      if (at >= bytes.length) throw new Error("cut short");
      held |= bytes[at++] << count;
      count += 8;
    }
    const value = held & ((1 << n) - 1);
    held >>>= n;
    count -= n;
    return value;
  };
  /** A Huffman code from the lengths of its words: how many there are of each length, and the symbols in order. */
  const code = (lengths) => {
    const counts = new Uint16Array(16), from = new Uint16Array(16), symbols = new Uint16Array(lengths.length);
    for (const length of lengths) counts[length] += 1;
    counts[0] = 0;
    for (let n = 1; n < 16; n += 1) from[n] = from[n - 1] + counts[n - 1];
    lengths.forEach((length, symbol) => { if (length) symbols[from[length]++] = symbol; });
    return { counts, symbols };
  };
  const next = ({ counts, symbols }) => {
    let word = 0, first = 0, index = 0;
    for (let n = 1; n < 16; n += 1) {
      word |= bits(1);
      if (word - counts[n] < first) return symbols[index + word - first];
      index += counts[n];
      first = (first + counts[n]) << 1;
      word <<= 1;
    }
    throw new Error("no such word");
  };
  const steps = (first, grow) => {
    // Base values and extra bits of lengths and distances grow by the same rule.
    const base = [], extra = [];
    for (let n = 0, value = first; n < 30; n += 1) {
      extra[n] = n < grow ? 0 : Math.floor(n / grow) - 1;
      base[n] = value;
      value += 1 << extra[n];
    }
    return { base, extra };
  };
  const length = steps(3, 4), distance = steps(1, 2);
  length.base[28] = 258;
  length.extra[28] = 0;
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const fixed = [code([...Array(288).keys()].map((n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8))), code(Array(30).fill(5))];
  const written = () => {
    const [literals, distances, words] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const lengths = Array(19).fill(0);
    for (let n = 0; n < words; n += 1) lengths[ORDER[n]] = bits(3);
    const words_ = code(lengths), all = [];
    while (all.length < literals + distances) {
      const symbol = next(words_);
      const [value, times] = symbol < 16 ? [symbol, 1] : symbol === 16 ? [all[all.length - 1], 3 + bits(2)] : [0, symbol === 17 ? 3 + bits(3) : 11 + bits(7)];
      for (let n = 0; n < times; n += 1) all.push(value);
    }
    return [code(all.slice(0, literals)), code(all.slice(literals, literals + distances))];
  };
  for (let last = 0; !last;) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      held = count = 0;
      const n = bytes[at] | (bytes[at + 1] << 8);
      out.set(bytes.subarray(at + 4, at + 4 + n), end);
      at += 4 + n;
      end += n;
      continue;
    }
    if (kind === 3) throw new Error("no such block");
    const [words, backs] = kind === 1 ? fixed : written();
    for (;;) {
      const symbol = next(words);
      if (symbol === 256) break;
      if (symbol < 256) { out[end++] = symbol; continue; }
      const n = symbol - 257, run = length.base[n] + bits(length.extra[n]);
      const d = next(backs), back = distance.base[d] + bits(distance.extra[d]);
      if (!(back <= end)) throw new Error("points before the start");
      for (let k = 0; k < run; k += 1) { out[end] = out[end - back]; end += 1; }
    }
  }
  if (end !== size) throw new Error("not as long as it says");
  return out;
};

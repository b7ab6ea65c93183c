// What each kind of file holds, as FORMAT.md describes it.
import { check } from './files.js';
import { bareOf, fold } from './query.js';
import { Reader, inflated, utf8 } from './reader.js';

export const TIER = 2000;
export const COLUMNS = ['hospital', 'category', 'kind', 'year'];

export async function readManifest(body) {
  const reader = new Reader(await inflated(body));
  check(reader.varint() === 1);
  const size = reader.varint();
  const lengths = reader.take(7);
  const longest = Math.max(...lengths);
  check(longest < 16);
  // What the next bits mean, whatever follows a code: its level and its length.
  const codes = [];
  for (let length = 1; length <= longest; length++)
    lengths.forEach((other, level) => other === length && codes.push(...new Array(1 << longest - length).fill({ level, length })));
  const isTiered = reader.varint();
  const pages = reader.hashes(size);
  const count = reader.varint();
  return {
    size, codes, longest, isTiered, pages,
    terms: reader.hashes(count),
    firsts: reader.many(count, before => reader.term(before)),
    rest: reader.hashes(reader.varint()),
    namesHash: reader.hash(),
    charactersHash: reader.hash(),
    facetsHash: reader.hash(),
    keys: reader.many(reader.varint(), () => utf8(reader.take(2))),
    dictionary: reader.take(reader.varint()),
  };
}

export function readShard(body, { firsts, isTiered, size }, n) {
  const reader = new Reader(body);
  const terms = reader.many(reader.varint(), before => ({ term: reader.term(before && before.term), n: reader.varint(), length: reader.varint(), rest: isTiered && reader.varint() }));
  check(terms[0].term === firsts[n]);
  return terms.map(term => {
    check(term.n <= size && (!term.rest || term.n > TIER));
    return { ...term, bytes: reader.take(term.length) };
  });
}

// The pages of a list, ascending, and their levels.
export function readList(bytes, n, { size, codes, longest }) {
  let at = 5;
  // At least 25 bits from a place on, at the upper end of a number; zeros behind the end.
  const peek = () => {
    const i = at >> 3;
    return (bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]) << (at & 7);
  };
  const isComplement = bytes[0] > 127;
  const k = bytes[0] >> 3 & 15;
  const given = new Uint32Array(isComplement ? size - n : n);
  let page = -1;
  for (let i = 0; i < given.length; i++) {
    let ones = Math.clz32(~peek());
    for (; ones > 24; ones = Math.clz32(~peek())) {
      page += 24 << k;
      at += 24;
      check(page < size);
    }
    at += ones + 1;
    page += (ones << k) + (k && peek() >>> 32 - k) + 1;
    at += k;
    check(page < size);
    given[i] = page;
  }
  let pages = given;
  if (isComplement) {
    pages = new Uint32Array(n);
    for (let i = 0, missing = 0, next = 0; next < size; next++) {
      if (given[missing] === next)
        missing++;
      else
        pages[i++] = next;
    }
  }
  const levels = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const code = codes[peek() >>> 32 - longest];
    check(code);
    levels[i] = code.level;
    at += code.length;
  }
  check(at <= bytes.length * 8);
  return { pages, levels };
}

export async function readFragment(body, dictionary) {
  const [address, kind, year, title, brand, secretary, hospital, slogan, ...rest] = utf8(await inflated(body, dictionary)).split('\n');
  check(slogan !== undefined);
  const text = rest.join('\n');
  return {
    address, slogan, text,
    fields: { kind, year: +year || null, title, brand: brand || null, secretary: secretary || null, hospital: hospital || null },
    bares: [title, brand, secretary, slogan].map(bareOf),
    folded: fold(hospital + '\n' + text).folded,
  };
}

export async function readNames(body) {
  return utf8(await inflated(body)).split('\n').filter(Boolean).map(line => {
    const [key, name] = line.split('\t');
    return { key, level: +name[0], name: name.slice(1) };
  });
}

// The label of each page in each column, or an empty string.
export function readFacets(body, size) {
  const reader = new Reader(body);
  const columns = {};
  for (const name of COLUMNS.slice(0, 3)) {
    const labels = ['', ...reader.many(reader.varint(), () => reader.text())];
    const column = columns[name] = [];
    while (column.length < size) {
      const label = labels[reader.varint()];
      const run = reader.varint();
      check(label !== undefined && run && column.length + run <= size);
      for (let i = 0; i < run; i++)
        column.push(label);
    }
  }
  const first = reader.varint();
  const width = reader.varint();
  const bits = Array.from(reader.take(Math.ceil(size * width / 8)), byte => byte.toString(2).padStart(8, '0')).join('');
  columns.year = Array.from({ length: size }, (_, page) => {
    const year = parseInt(bits.substr(page * width, width) || '0', 2);
    return year ? String(first + year - 1) : '';
  });
  return columns;
}

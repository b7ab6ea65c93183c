// Writes an index as generator/Search/FORMAT.md describes it, by a second encoder that knows nothing of the generator's. It gives
// to a few pages what the generator gives only to many thousands (many shards, stored unions, lists with a rest), and takes names
// and readings as a test wants them.
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

const HAN = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const utf8 = text => new TextEncoder().encode(text);

export function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128))
    bytes.push(value % 128 | 128);
  return [...bytes, value];
}
const text = value => [...varint(utf8(value).length), ...utf8(value)];

export function seal(body) {
  let hash = 0x811c9dc5;
  for (const byte of body)
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return Uint8Array.from([...body, hash >>> 24, hash >>> 16 & 255, hash >>> 8 & 255, hash & 255]);
}

const fold = value => Array.from(value, c => c.normalize('NFKC').toLowerCase()).join('');

export function termsOf(value) {
  const chars = Array.from(fold(value));
  const terms = [];
  const kind = c => c === undefined ? 's' : HAN.test(c) ? 'h' : LETTER.test(c) ? 'l' : 's';
  for (let i = 0; i < chars.length; i++) {
    const c = chars[i];
    if (kind(c) === 'h') {
      terms.push(kind(chars[i + 1]) === 's' ? c + '$' : c + chars[i + 1]);
      if (kind(chars[i - 1]) === 'l')
        terms.push(c + '<' + chars[i - 1]);
    } else if (kind(c) === 'l') {
      const from = i;
      while (kind(chars[i + 1]) === 'l' && i + 1 - from < 32)
        i++;
      terms.push(chars.slice(from, i + 1).join(''));
    }
  }
  return terms;
}

const bare = value => Array.from(fold(value)).filter(c => HAN.test(c) || LETTER.test(c)).join('');

function postingsOf(documents) {
  const postings = new Map();
  documents.forEach((document, page) => {
    const levels = new Map();
    const raise = (value, level) => termsOf(value).forEach(term => levels.set(term, Math.max(level, levels.get(term) ?? 0)));
    const counts = new Map();
    for (const paragraph of document.text ?? [])
      termsOf(paragraph).forEach(term => counts.set(term, (counts.get(term) ?? 0) + 1));
    counts.forEach((count, term) => levels.set(term, count > 4 ? 3 : count > 2 ? 2 : count - 1));
    [document.hospital ?? '', ...document.labels ?? []].forEach(value => raise(value, 4));
    (document.names ?? []).forEach(value => raise(value, 5));
    for (const [value, level] of [[document.slogan, 5], [document.secretary, 5], [document.title, 6], [document.brand, 6]]) {
      raise(value ?? '', level);
      raise(bare(value ?? ''), level);
    }
    levels.forEach((level, term) => postings.has(term) ? postings.get(term).push([page, level]) : postings.set(term, [[page, level]]));
  });
  return postings;
}

// Level codes of three bits each.
function listOf(postings, size, k) {
  const isComplement = postings.length > size * 0.8;
  const pages = new Set(postings.map(([page]) => page));
  const given = isComplement ? [...Array(size).keys()].filter(page => !pages.has(page)) : [...pages];
  let bits = (isComplement ? '1' : '0') + k.toString(2).padStart(4, '0');
  let before = -1;
  for (const page of given) {
    const gap = page - before - 1;
    bits += '1'.repeat(gap >> k) + '0' + (k ? (gap & (1 << k) - 1).toString(2).padStart(k, '0') : '');
    before = page;
  }
  for (const [, level] of postings)
    bits += level.toString(2).padStart(3, '0');
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return bits.match(/.{8}/g).map(byte => parseInt(byte, 2));
}

// documents: [{ url, kind, title, … }]; names: { key: [[level, name]] }; the files as a Map from path to bytes.
export function encode(documents, { names = {}, variants = '', syllables = {}, shardSize = 400, stored = [], isTiered = false } = {}) {
  const size = documents.length;
  const files = new Map();
  const dictionary = utf8('党支部医院"义诊活动branch\n');
  const put = (path, body) => files.set(path, seal(body));
  const hashOf = bodies => createHash('sha256').update(Buffer.concat(bodies.map(body => Uint8Array.from(body)))).digest('hex').slice(0, 8);
  const group = (folder, bodies) => {
    const hashes = [];
    for (let n = 0; n < bodies.length; n += 64)
      hashes.push(hashOf(bodies.slice(n, n + 64)));
    bodies.forEach((body, n) => put(`${folder}/${hashes[n >> 6]}/${n}.bin`, body));
    return hashes.flatMap(hash => [...Buffer.from(hash, 'hex')]);
  };

  const postings = postingsOf(documents);
  for (const prefix of stored) {
    const union = new Map();
    for (const [term, list] of postings) {
      if (term.startsWith(prefix) && !term.startsWith(prefix + '<'))
        list.forEach(([page, level]) => union.set(page, Math.max(level, union.get(page) ?? 0)));
    }
    postings.set(prefix + '*', [...union].sort((a, b) => a[0] - b[0]));
  }

  const rests = [];
  const shards = [];
  let shard = null;
  const terms = [...postings.keys()].sort((a, b) => a < b ? -1 : 1);
  terms.forEach((term, i) => {
    let list = postings.get(term);
    const { length } = list;
    let rest = 0;
    if (isTiered && length > 2000) {
      const best = new Set([...list].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2000));
      rests.push(listOf(list.filter(posting => !best.has(posting)), size, 3));
      rest = rests.length;
      list = list.filter(posting => best.has(posting));
    }
    const bytes = listOf(list, size, i % 4);
    if (!shard || shard.length + bytes.length > shardSize)
      shards.push(shard = { first: term, before: '', count: 0, head: [], lists: [], length: 0 });
    const shared = sharedBy(shard.before, term);
    shard.head.push(...varint(shared), ...text(term.slice(shared)), ...varint(length), ...varint(bytes.length), ...isTiered ? varint(rest) : []);
    shard.lists.push(...bytes);
    shard.length += bytes.length + 6;
    shard.before = term;
    shard.count++;
  });

  const fragments = documents.map(document => deflateRawSync(utf8([
    document.url, document.kind ?? 'branch', document.year ?? '', document.title, document.brand ?? '', document.secretary ?? '',
    document.hospital ?? '', document.slogan ?? '', ...document.names ?? [], ...document.labels ?? [], ...document.text ?? [],
  ].join('\n')), { dictionary }));

  const keys = [...new Set(Object.keys(names).map(key => key.slice(0, 2)))].sort();
  const nameFiles = keys.map(xy => deflateRawSync(utf8(Object.keys(names).filter(key => key.startsWith(xy)).sort()
    .flatMap(key => names[key].map(([level, name]) => `${key}\t${level}${name}\n`)).join(''))));
  const namesHash = hashOf(nameFiles);
  keys.forEach((xy, i) => put(`names/${namesHash}/${xy}.bin`, nameFiles[i]));

  const all = documents.map(document => JSON.stringify(document)).join('');
  const characters = deflateRawSync(utf8([
    [...new Set(all)].filter(c => HAN.test(c)).sort().join(''), variants, Object.entries(syllables).map(([key, value]) => `${key} ${value}`).join('\n'),
  ].join('\n\n')));
  put(`characters-${hashOf([characters])}.bin`, characters);

  const facets = [];
  for (const column of ['hospital', 'category', 'kind']) {
    const values = documents.map(document => document[column] ?? (column === 'kind' ? 'branch' : undefined));
    const labels = [...new Set(values.filter(value => value !== undefined))];
    facets.push(...varint(labels.length), ...labels.flatMap(text));
    values.forEach(value => facets.push(...varint(labels.indexOf(value) + 1), 1));
  }
  const bits = documents.map(({ year }) => (year ? year - 1989 : 0).toString(2).padStart(6, '0')).join('');
  facets.push(...varint(1990), 6, ...(bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? []).map(byte => parseInt(byte, 2)));
  const deflated = deflateRawSync(Uint8Array.from(facets));
  put(`facets-${hashOf([deflated])}.bin`, deflated);

  let before = '';
  const pageHashes = group('pages', fragments);
  const shardHashes = group('terms', shards.map(({ count, head, lists }) => [...varint(count), ...head, ...lists]));
  const manifest = [1, ...varint(size), 3, 3, 3, 3, 3, 3, 3, isTiered ? 1 : 0, ...pageHashes, ...varint(shards.length), ...shardHashes];
  for (const { first } of shards) {
    const shared = sharedBy(before, first);
    manifest.push(...varint(shared), ...text(first.slice(shared)));
    before = first;
  }
  manifest.push(...varint(rests.length), ...group('rest', rests));
  for (const hash of [namesHash, hashOf([characters]), hashOf([deflated])])
    manifest.push(...Buffer.from(hash, 'hex'));
  manifest.push(...varint(keys.length), ...utf8(keys.join('')), ...varint(dictionary.length), ...dictionary);
  put('index.bin', deflateRawSync(Uint8Array.from(manifest)));
  return files;
}

function sharedBy(before, term) {
  let shared = 0;
  while (shared < before.length && before[shared] === term[shared])
    shared++;
  return shared && term.codePointAt(shared - 1) > 0xffff ? shared - 1 : shared;
}

// Searches the index that the generator writes below data/search/, whose format FORMAT.md describes: no server, no dependency.
//
//   const index = await openIndex('…/data/search/index.bin');
//   const answer = await index.search('义诊', { limit: 10, offset: 0, filters: { hospital: ['…'] }, facets: true, signal, onResults });
//
// An answer is { total, more, partial, suggestion: null | { from, to, applied }, results, facets }. A result is { url, title, brand,
// secretary, kind, hospital, year, snippet, marks, titleMarks, brandMarks }: plain text, and marks as [start, end) in UTF-16 units
// of the snippet, the title and the brand. Failures are Errors with the code 'offline' (the network) or 'broken' (a file that is
// missing, cut short or not ours, also after a second try with a fresh manifest), or an AbortError.
//
// Pages are candidates until their text was read, and one search reads at most 400 more of them than it was asked for. `more`
// says that there may be further results; the next search for them has the offset raised by the number of results that came,
// which may be fewer than asked for, or none: it goes on where the one before stopped. `total` counts candidates, too, that were
// not read yet; it is exact when `more` is false, and 0 until a result is known.
//
// A suggestion is what was probably meant: `applied` if nothing has the query, so that these are the results of `to`; otherwise
// few pages have it, and more have `to`. `partial` says that no page has all parts of the query: some were left out.
//
// This file is served as it is but for whole-line comments and indentation, to browsers from Chromium 86 and Safari 15 on:
// no syntax beyond ES2020, no comment behind code, and one export.

// What a query may cost. Beyond these bounds a query is cut, or its terms are thinned out evenly: the text of the pages that
// are shown is compared with the whole phrase in any case.
const MOST_CODE_POINTS = 64;
const MOST_PARTS = 8;
const MOST_LOOKUPS = 8;
const MOST_LOOKUPS_OF_NAME = 3;
const MOST_NAMES = 6;
const MOST_SHARDS_OF_NAMES = 8;
const MOST_REJECTED = 400;
const MOST_STATES = 16;

// Where fewer pages have the query, it may be misspelt.
const FEW = 3;

// So many fragments, and a caller may hear of results that are not complete yet.
const EARLY = 5;
const SNIPPET_LENGTH = 80;
const SNIPPET_LEAD = 20;

const WEIGHTS = [1, 1.5, 2, 2.5, 4, 7, 10];
const LONGEST_TOKEN = 32;
const TIER = 2000;
const COLUMNS = ['hospital', 'category', 'kind', 'year'];

const loadCorrections = loaderOf('./corrections.js');

// Opens the index at a URL. What fetches may be replaced by a function that answers with { ok, arrayBuffer() }, for a copy on disk.
export async function openIndex(url, fetch = globalThis.fetch) {
  const base = new URL(url, globalThis.document ? document.baseURI : undefined).href;
  const suspects = new Set();
  let site;

  // The manifest, and everything known by it. What was read by an older one is forgotten.
  const open = async seen => {
    const files = new Files(base, fetch, suspects);
    const manifest = await files.load(base, readManifest);
    if (site === seen)
      site = { root: new URL('../../', base), files, manifest, states: new Map() };
  };

  // A file that is missing or broken may be of another build than the manifest: both are fetched anew, once.
  const retry = async work => {
    const seen = site;
    try {
      return await work();
    } catch (error) {
      if (error.code !== 'broken')
        throw error;
    }
    suspects.add(base);
    if (site === seen)
      await open(seen);
    return work();
  };

  await retry(() => site || open());
  return {
    search: (query, { limit = 10, offset = 0, filters = {}, facets = false, signal, onResults } = {}) => retry(() => {
      const chosen = COLUMNS.map(name => [name, (filters[name] || []).map(String).sort()]).filter(([, labels]) => labels.length);
      return new Search(site, { query: String(query).slice(0, 16 * MOST_CODE_POINTS).trim(), limit, offset, filters: chosen, facets, signal, onResults }).answer();
    }),
  };
}

class Search {
  constructor(site, options) {
    Object.assign(this, site, options);
  }

  async answer() {
    const state = await this.settle();
    return this.present(state, state.shown, this.facets ? await this.count(state) : null);
  }

  present(state, items, facets) {
    const { rest, ranked, rejected, pool, partial, suggestion, parts } = state;
    return {
      total: items.length && (rest ? rest.n : ranked.length) - rejected.size,
      more: items.length > this.offset + this.limit || pool.length > 0 || !isExhausted(state),
      partial,
      suggestion,
      results: items.slice(this.offset, this.offset + this.limit).map(({ fragment }) => resultOf(fragment, parts, this.root)),
      facets,
    };
  }

  // The state of what answers the query, kept for the next page of results.
  async settle() {
    const { states, query, filters } = this;
    const key = JSON.stringify([query, filters]);
    let state = states.get(key);
    if (state)
      await this.extend(state);
    else
      state = await this.attempt(partsOf(query), filters);
    if (!state.isSettled && state.shown.length < FEW && isExhausted(state)) {
      state = await this.better(state);
      state.isSettled = true;
    }
    states.delete(key);
    if (states.size === MOST_STATES)
      states.delete(states.keys().next().value);
    states.set(key, state);
    return state;
  }

  // Where nothing has the query, the state of the nearest that something has; where few pages have it, what is near is offered.
  async better(state) {
    const { parts, filters, shown } = state;
    // Latin words that are there are spelt right, and quotes say that a phrase is meant as it is.
    if (!parts.length || shown.length && (filters.length || parts.every(({ key, isQuoted }) => key || isQuoted)))
      return state;
    if (filters.length) {
      const { suggestion, partial, parts: others } = await this.aside({ filters: [], limit: 1 }).settle();
      return partial || suggestion && suggestion.applied ? this.attempt(others, filters, { suggestion, partial }) : state;
    }
    if (!shown.length)
      return await this.rescue(parts) || state;
    if (this.onResults)
      this.onResults(this.present(state, shown, null));
    const near = await this.aside({ limit: FEW }).rescue(parts, true).catch(error => {
      if (error.name === 'AbortError')
        throw error;
    });
    if (near && near.shown.length > shown.length)
      state.suggestion = { ...near.suggestion, applied: false };
    return state;
  }

  // Another search in the course of this one.
  aside(options) {
    return new Search(this, { offset: 0, onResults: null, ...options });
  }

  async attempt(parts, filters, { suggestion = null, partial = false } = {}) {
    // The best 2,000 pages of a hot term are enough where they are not combined with anything.
    const only = parts.length === 1 && !filters.length && !parts[0].key && parts[0].phrases[0].lookups;
    const hot = only && only.length === 1 && await this.find(only[0]) || false;
    const found = hot ? this.scores([hot]) : (await Promise.all(parts.map(part => this.pagesOf(part)))).reduce(intersection, null) || new Map();
    const columns = filters.length && await this.columns();
    const ranked = rankedOf(found).filter(([page]) => passes(page, filters, columns));
    const state = { parts, filters, suggestion, partial, found, ranked, rest: hot.rest && hot, next: 0, rejected: new Set(), pool: [], shown: [], turn: Promise.resolve() };
    await this.extend(state);
    return state;
  }

  // Verifies pages until the wanted results are known. One search after the other works on a state.
  extend(state) {
    return state.turn = state.turn.catch(() => {}).then(() => this.verify(state));
  }

  async verify(state) {
    const { shown, pool, parts, ranked, rejected } = state;
    const wanted = this.offset + this.limit;
    const missing = () => wanted - shown.length - pool.length;
    const before = rejected.size;
    const last = state.next + missing() + MOST_REJECTED;
    let size = EARLY;
    while (missing() > 0 && state.next < last) {
      if (state.next === ranked.length)
        await this.complete(state);
      // Where many were rejected many will be.
      const ahead = ranked.slice(state.next, Math.min(last, state.next + missing() + rejected.size - before));
      if (!ahead.length)
        break;
      if (this.onResults && pool.length && state.filters === this.filters)
        this.onResults(this.present(state, [...shown, ...pool], null));
      const loads = ahead.map(([page]) => this.fragment(page));
      loads.forEach(load => load.catch(() => {}));
      const fragments = await Promise.all(loads.slice(0, size));
      size = Infinity;
      state.next += fragments.length;
      fragments.forEach((fragment, i) => {
        const rank = rankOf(fragment, parts);
        if (rank < 0)
          rejected.add(ahead[i][0]);
        else
          pool.push({ fragment, rank, score: ahead[i][1] });
      });
      pool.sort((a, b) => b.rank - a.rank || b.score - a.score || b.fragment.fields.year - a.fragment.fields.year);
    }
    shown.push(...pool.splice(0, wanted - shown.length));
  }

  // Adds the pages beyond the best 2,000 of a hot term.
  async complete(state) {
    if (!state.rest)
      return;
    const all = this.scores([await this.whole(state.rest)]);
    rankedOf(all).forEach(item => state.found.has(item[0]) || state.ranked.push(item));
    Object.assign(state, { found: all, rest: null });
  }

  // How many of all pages that may match have a label, the filters of other columns applied.
  async count(state) {
    await this.complete(state);
    const columns = await this.columns();
    const facets = {};
    for (const name of COLUMNS) {
      const counts = new Map();
      const others = state.filters.filter(filter => filter[0] !== name);
      for (const page of state.found.keys()) {
        const label = columns[name][page];
        if (label && !state.rejected.has(page) && passes(page, others, columns))
          counts.set(label, (counts.get(label) || 0) + 1);
      }
      facets[name] = Array.from(counts, ([label, count]) => ({ label, count })).sort((a, b) => name === 'year' ? b.label - a.label : b.count - a.count);
    }
    return facets;
  }

  // The pages that may hold a part of the query, or one of the names that are spelt so.
  async pagesOf(part) {
    const [phrase] = part.phrases;
    const [own, names] = await Promise.all([this.pagesWith(phrase), part.key ? this.namesOf(part.key) : []]);
    part.phrases = [phrase, ...names];
    for (const pages of await Promise.all(names.map(name => this.pagesWith(name))))
      pages.forEach((score, page) => own.set(page, Math.max(score, own.get(page) || 0)));
    return own;
  }

  async pagesWith({ lookups }) {
    const lists = await Promise.all(lookups.map(async lookup => this.whole(await this.find(lookup))));
    return lists.every(Boolean) ? this.scores(lists) : new Map();
  }

  // The pages that are in all lists, with their scores.
  scores(lists) {
    return lists.sort((a, b) => a.n - b.n).map(({ n, pages, levels }) => {
      const weight = Math.log(1 + this.manifest.size / n);
      return new Map(Array.from(pages, (page, i) => [page, weight * WEIGHTS[levels[i]]]));
    }).reduce(intersection);
  }

  // The list of a term, or with a * at the end of all terms that begin so; null if there is none.
  async find(lookup) {
    const prefix = lookup.replace('*', '');
    const from = Math.max(0, this.shardOf(prefix));
    const to = prefix === lookup ? from : this.shardOf(prefix + '\uffff');
    const isWanted = ({ term }) => term === lookup;
    // Two shards are fetched at once; what takes more is likely to be stored.
    const stored = to - from > 1 && (await this.terms(this.shardOf(lookup))).find(isWanted);
    const terms = stored ? [stored] : await this.terms(from, to);
    const term = terms.find(isWanted);
    if (term || prefix === lookup)
      return term ? this.list(term) : null;
    const members = terms.filter(({ term: other }) => other.startsWith(prefix) && !/\*$|^.<./u.test(other));
    return members.length ? union(await Promise.all(members.map(member => this.whole(this.list(member)))), this.manifest.size) : null;
  }

  // The last shard that begins with a term or with what sorts before it.
  shardOf(term) {
    const after = this.manifest.firsts.findIndex(first => first > term);
    return (after < 0 ? this.manifest.firsts.length : after) - 1;
  }

  async terms(from, to = from) {
    const { manifest } = this;
    const shards = manifest.firsts.map((_, n) => n).slice(from, to + 1);
    return (await Promise.all(shards.map(n => this.load('terms', n, body => readShard(body, manifest, n))))).flat();
  }

  list(term) {
    return term.list = term.list || { ...term, ...readList(term.bytes, term.rest ? TIER : term.n, this.manifest) };
  }

  // A list with its rest.
  async whole(list) {
    const { manifest } = this;
    return list && list.rest ? union([list, await this.load('rest', list.rest - 1, body => readList(body, list.n - TIER, manifest))], manifest.size) : list;
  }

  // The names with this pinyin or, unless more than a frequent word has it, those that begin with it as well. A name that holds
  // another one brings nothing new.
  async namesOf(key) {
    const all = await this.names(key);
    const isWhole = key.length < 3 || all.some(entry => entry.key === key && entry.level);
    const entries = all.filter(entry => isWhole ? entry.key === key : entry.key.startsWith(key));
    entries.sort((a, b) => (b.key === key) - (a.key === key) || b.level - a.level || a.name.length - b.name.length);
    const chosen = [];
    const shards = new Set();
    for (const { name } of entries) {
      const phrase = phraseOf(name, MOST_LOOKUPS_OF_NAME);
      if (phrase.lookups.length && chosen.length < MOST_NAMES && shards.size < MOST_SHARDS_OF_NAMES && !chosen.some(({ bare }) => phrase.bare.includes(bare))) {
        chosen.push(phrase);
        phrase.lookups.forEach(lookup => shards.add(this.shardOf(lookup)));
      }
    }
    return chosen;
  }

  // What is near to the query, if anything is. Most visits never need that code.
  async rescue(parts, isOffer) {
    const [{ correct }, characters] = await Promise.all([loadCorrections(), this.characters()]);
    return correct(this, parts, characters, { partOf, phraseOf, bareOf }, isOffer);
  }

  // The files.

  load(folder, n, parse) {
    return this.files.load(`${folder}/${this.manifest[folder][n >> 6]}/${n}.bin`, parse, this.signal);
  }

  fragment(page) {
    return this.load('pages', page, body => readFragment(body, this.manifest.dictionary));
  }

  async names(key) {
    const xy = key.slice(0, 2);
    const { keys, namesHash } = this.manifest;
    return keys.includes(xy) ? this.files.load(`names/${namesHash}/${xy}.bin`, readNames, this.signal) : [];
  }

  characters() {
    return this.files.load(`characters-${this.manifest.charactersHash}.bin`, async body => utf8(await inflated(body)).split('\n\n'), this.signal);
  }

  columns() {
    return this.files.load(`facets-${this.manifest.facetsHash}.bin`, async body => readFacets(await inflated(body), this.manifest.size), this.signal);
  }
}

// Files, each read once. One is given up when every search that waits for it was aborted.
class Files {
  constructor(base, fetch, suspects) {
    Object.assign(this, { base, fetch: (...request) => fetch(...request), suspects, entries: new Map() });
  }

  async load(path, parse, signal) {
    const { entries } = this;
    if (signal && signal.aborted)
      throw aborted();
    let entry = entries.get(path);
    if (!entry) {
      const controller = new AbortController();
      entry = { controller, waiting: 0, file: this.read(path, parse, controller.signal) };
      entries.set(path, entry);
    }
    const forget = () => entries.get(path) === entry && entries.delete(path);
    entry.waiting++;
    return new Promise((resolve, reject) => {
      entry.file.then(file => {
        entry.waiting = Infinity;
        resolve(file);
      }, error => {
        forget();
        reject(error);
      });
      if (signal)
        signal.addEventListener('abort', () => {
          reject(aborted());
          if (!--entry.waiting) {
            forget();
            entry.controller.abort();
          }
        });
    });
  }

  async read(path, parse, signal) {
    let bytes = new Uint8Array();
    try {
      const response = await this.fetch(new URL(path, this.base).href, { signal, cache: this.suspects.has(path) ? 'reload' : 'default' });
      if (response.ok)
        bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw error.name === 'AbortError' ? error : failure('offline');
    }
    try {
      return await parse(bodyOf(bytes));
    } catch (error) {
      if (error.code === 'offline')
        throw error;
      this.suspects.add(path);
      throw failure('broken');
    }
  }
}

function failure(code) {
  return Object.assign(new Error('The search index is ' + code), { code });
}

// What loads a module that most visits do not need. Browsers keep a failed import for the life of the page, so that each further
// try needs an address of its own.
function loaderOf(path) {
  let tries = 0;
  return () => import(path + (tries ? '?' + tries : '')).catch(() => {
    tries++;
    throw failure('offline');
  });
}

function aborted() {
  return new DOMException('The search was aborted', 'AbortError');
}

function check(isTrue) {
  if (!isTrue)
    throw failure('broken');
}

// A file without the hash at its end.
function bodyOf(bytes) {
  const end = bytes.length - 4;
  let hash = 0x811c9dc5;
  for (let i = 0; i < end; i++)
    hash = Math.imul(hash ^ bytes[i], 0x01000193);
  check(end >= 0 && new DataView(bytes.buffer).getInt32(end) === (hash | 0));
  return bytes.subarray(0, end);
}

const loadInflate = loaderOf('./inflate.js');

// Inflates. A dictionary goes before the data as a stored block.
async function inflated(body, dictionary = new Uint8Array()) {
  const { length } = dictionary;
  const blob = new Blob([Uint8Array.of(0, length, length >> 8, ~length, ~length >> 8), dictionary, body]);
  let bytes;
  let stream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch (error) {
    const { inflate } = await loadInflate();
    bytes = inflate(new Uint8Array(await blob.arrayBuffer()));
  }
  if (stream)
    bytes = new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
  return bytes.subarray(length);
}

function utf8(bytes) {
  return new TextDecoder().decode(bytes);
}

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(length) {
    this.at += length;
    check(this.at <= this.bytes.length);
    return this.bytes.subarray(this.at - length, this.at);
  }

  varint() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 32; scale *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * scale;
      if (byte < 128)
        return value;
    }
    return check();
  }

  text() {
    return utf8(this.take(this.varint()));
  }

  hash() {
    return Array.from(this.take(4), byte => byte.toString(16).padStart(2, '0')).join('');
  }

  // As many as are said, unless the file is too short for them. Each may depend on the one before.
  many(count, read) {
    const items = [];
    while (items.length < count)
      items.push(read(items[items.length - 1]));
    return items;
  }

  hashes(count) {
    return this.many(Math.ceil(count / 64), () => this.hash());
  }

  term(before = '') {
    return before.slice(0, this.varint()) + this.text();
  }
}

async function readManifest(body) {
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

function readShard(body, { firsts, isTiered, size }, n) {
  const reader = new Reader(body);
  const terms = reader.many(reader.varint(), before => ({ term: reader.term(before && before.term), n: reader.varint(), length: reader.varint(), rest: isTiered && reader.varint() }));
  check(terms[0].term === firsts[n]);
  return terms.map(term => {
    check(term.n <= size && (!term.rest || term.n > TIER));
    return { ...term, bytes: reader.take(term.length) };
  });
}

// The pages of a list, ascending, and their levels.
function readList(bytes, n, { size, codes, longest }) {
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

async function readFragment(body, dictionary) {
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

async function readNames(body) {
  return utf8(await inflated(body)).split('\n').filter(Boolean).map(line => {
    const [key, name] = line.split('\t');
    return { key, level: +name[0], name: name.slice(1) };
  });
}

// The label of each page in each column, or an empty string.
function readFacets(body, size) {
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

// Pages.

function intersection(found, scores) {
  return found ? new Map([...found].filter(([page]) => scores.has(page)).map(([page, score]) => [page, score + scores.get(page)])) : scores;
}

function union(lists, size) {
  const best = new Uint8Array(size);
  for (const { pages, levels } of lists)
    pages.forEach((page, i) => best[page] = Math.max(best[page], levels[i] + 1));
  const pages = Array.from(best, (_, page) => page).filter(page => best[page]);
  return { n: pages.length, pages, levels: pages.map(page => best[page] - 1) };
}

// Pages with their scores, the best first, among equals those that come first on the site.
function rankedOf(scores) {
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

// Whether all pages that may match were read.
function isExhausted({ rest, ranked, next }) {
  return !rest && next === ranked.length;
}

function passes(page, filters, columns) {
  return filters.every(([name, labels]) => labels.includes(columns[name][page]));
}

// Text.

const HAN = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const WORD = /[\p{L}\p{M}\p{N}\u{20000}-\u{3ffff}]/u;
const GAP = '[^\\p{L}\\p{M}\\p{N}\\u{20000}-\\u{3ffff}\\n]*';
const PARTS = /["“”＂「」]([^"“”＂「」]*)["“”＂「」]?|[^\s"“”＂「」]+/g;

// What code points become; to look them up takes a tenth of the time.
const FORMS = new Map();

const isHan = c => HAN.test(c);
const isWord = c => c && WORD.test(c);

// NFKC and lower case of each code point, and where in the text each unit of it comes from; bare is without all but Han and letters.
function fold(text, isBare) {
  let folded = '';
  const at = [];
  let i = 0;
  for (const c of text) {
    let form = FORMS.get(c) || c.normalize('NFKC').toLowerCase();
    FORMS.set(c, form);
    if (isBare)
      form = Array.from(form).filter(isWord).join('');
    folded += form;
    for (let unit = 0; unit < form.length; unit++)
      at.push(i);
    i += c.length;
  }
  return { folded, at };
}

function bareOf(text) {
  return fold(text, true).folded;
}

function partsOf(query) {
  const cut = Array.from(query).slice(0, MOST_CODE_POINTS).join('');
  const parts = Array.from(cut.matchAll(PARTS), ([text, quoted]) => quoted === undefined ? partOf(text) : partOf(quoted, true));
  return parts.filter(part => part.phrases[0].lookups.length).slice(0, MOST_PARTS);
}

// A part of a query; its key, if it can be the pinyin of a name; the phrases that are looked for, its own first.
function partOf(text, isQuoted) {
  const phrase = phraseOf(text);
  const key = phrase.bare.replace(/ü/g, 'v');
  return { text, isQuoted, key: !isQuoted && /^(?=.*[a-z])[a-z0-9]{2,}$/.test(key) && key, phrases: [phrase] };
}

// A phrase: how to look it up, and how to recognise it in a text and in a bare short field.
function phraseOf(text, most = MOST_LOOKUPS) {
  const { folded } = fold(text);
  const chars = Array.from(folded);
  const lookups = new Set();
  chars.forEach((c, i) => {
    const before = chars[i - 1];
    const after = chars[i + 1];
    if (isHan(c)) {
      if (isWord(before) && !isHan(before))
        lookups.add(c + '<' + before);
      if (isWord(after))
        lookups.add(c + after);
      else if (!isWord(before))
        lookups.add(c + '*');
    } else if (isWord(c) && (!isWord(before) || isHan(before))) {
      let end = i;
      while (isWord(chars[end]) && !isHan(chars[end]))
        end++;
      const token = chars.slice(i, Math.min(end, i + LONGEST_TOKEN)).join('');
      // A token of one code point is found by the Han beside it.
      if (/[\p{L}\p{N}]/u.test(token) && (end > i + 1 || !isWord(before) && !isWord(chars[end])))
        lookups.add(token + (chars.slice(end).some(isWord) ? '' : '*'));
    }
  });
  const step = Math.max(1, (lookups.size - 1) / (most - 1));
  return {
    bare: bareOf(text),
    pattern: new RegExp(chars.map(c => isWord(c) ? c : ' ').join('').trim().replace(/ +/g, GAP), 'gu'),
    lookups: [...lookups].filter((_, i) => Math.round(Math.round(i / step) * step) === i),
  };
}

// Results.

// How well the short fields hold the parts: 2 for a field that is a part, 1 for one that has it. -1 if a part is nowhere.
function rankOf({ bares, folded }, parts) {
  const ranks = parts.map(({ phrases }) => Math.max(...phrases.map(({ bare, pattern }) => {
    if (bares.indexOf(bare) in [0, 1, 2])
      return 2;
    const field = bares.findIndex(other => other.includes(bare));
    return field in [0, 1] ? 1 : field > 0 || folded.search(pattern) >= 0 ? 0 : -1;
  })));
  return ranks.includes(-1) ? -1 : ranks.reduce((a, b) => a + b);
}

function resultOf(fragment, parts, root) {
  const { address, fields, slogan, text } = fragment;
  return {
    url: new URL('./' + address, root).href, ...fields, ...snippetOf(slogan, text, parts),
    titleMarks: marksOf(rangesIn(fields.title, parts, true), 0, Infinity),
    brandMarks: marksOf(rangesIn(fields.brand || '', parts, true), 0, Infinity),
  };
}

function rangesIn(text, parts, isBare) {
  const { folded, at } = fold(text, isBare);
  const ranges = [];
  for (const part of parts) {
    for (const { pattern, bare } of part.phrases) {
      for (const { 0: { length }, index } of folded.matchAll(isBare ? new RegExp(bare, 'gu') : pattern)) {
        const last = at[index + length - 1];
        ranges.push({ part, from: at[index], to: last + (text.codePointAt(last) > 0xffff ? 2 : 1) });
      }
    }
  }
  return ranges.sort((a, b) => a.from - b.from);
}

// The ranges within a stretch of a text, counted from its start, those that touch as one.
function marksOf(ranges, start, end) {
  const marks = [];
  for (const { from, to } of ranges.filter(range => range.from >= start && range.to <= end)) {
    const last = marks[marks.length - 1];
    if (last && from - start <= last[1])
      last[1] = Math.max(last[1], to - start);
    else
      marks.push([from - start, to - start]);
  }
  return marks;
}

// The stretch of the text that has the most parts, rather in a sentence than in a list, from the start of a sentence if that is near.
function snippetOf(slogan, text, parts) {
  let ranges = rangesIn(text, parts);
  if (!ranges.length && slogan) {
    text = slogan;
    ranges = rangesIn(text, parts, true);
  }
  const worth = ({ from }) => new Set(ranges.filter(range => range.from >= from && range.to < from + SNIPPET_LENGTH - SNIPPET_LEAD).map(({ part }) => part)).size + /.{20}/.test(text.substr(from, 20)) / 2;
  const { from } = ranges.slice(0, 50).reduce((a, b) => worth(b) > worth(a) ? b : a, ranges[0] || { from: 0 });
  let start = Math.max(0, from - SNIPPET_LEAD);
  start += text.slice(start, from).search(/[^。！？；\n]*$/);
  const isInPair = i => text.codePointAt(i - 1) > 0xffff;
  start -= isInPair(start);
  let end = start + SNIPPET_LENGTH;
  end += isInPair(end);
  const lead = start ? '…' : '';
  return {
    snippet: lead + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? '…' : ''),
    marks: marksOf(ranges, start, end).map(mark => mark.map(i => i + lead.length)),
  };
}

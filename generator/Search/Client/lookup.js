// What the index has for the parts of a query.
import { intersection, union } from './candidates.js';
import { TIER, readFacets, readFragment, readList, readNames, readShard } from './formats.js';
import { phraseOf } from './query.js';
import { inflated, utf8 } from './reader.js';

// The bounds of what is fetched for a word in pinyin.
const MOST_LOOKUPS_OF_NAME = 3;
const MOST_NAMES = 6;
const MOST_SHARDS_OF_NAMES = 8;

const WEIGHTS = [1, 1.5, 2, 2.5, 4, 7, 10];

export class Lookup {
  // The site's files and manifest, and the signal that gives the search up.
  constructor(site, options) {
    Object.assign(this, site, options);
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

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
// Browsers, from Chromium 86 and Safari 15 on, get this file and what it imports as one module, without whole-line comments and
// indentation. So there is no syntax beyond ES2020 and no comment behind code here; every import is one line, of names as they
// are; every export stands before a declaration; and no name is declared at the top of two files.

import { intersection, isExhausted, passes, rankedOf } from './candidates.js';
import { Files, loaderOf } from './files.js';
import { COLUMNS, readManifest } from './formats.js';
import { Lookup } from './lookup.js';
import { MOST_CODE_POINTS, bareOf, partOf, partsOf, phraseOf } from './query.js';
import { rankOf, resultOf } from './results.js';

// So many candidates are read in vain by one search.
const MOST_REJECTED = 400;

// So many queries are kept, for the next page of their results.
const MOST_STATES = 16;

// Where fewer pages have the query, it may be misspelt.
const FEW = 3;

// So many fragments, and a caller may hear of results that are not complete yet.
const EARLY = 3;

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

class Search extends Lookup {
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

  // What is near to the query, if anything is. Most visits never need that code.
  async rescue(parts, isOffer) {
    const [{ correct }, characters] = await Promise.all([loadCorrections(), this.characters()]);
    return correct(this, parts, characters, { partOf, phraseOf, bareOf }, isOffer);
  }
}

// What the search field of every page, the search page and the page of wrong addresses share.

import { say } from "./say.js";

export const form = document.querySelector("form.search");
export const input = form.querySelector("input");

/** The addresses and words of the search. */
export const settings = form.dataset;

// Without scripts the form leads to the index of brands; with them, to the search page.
form.action = settings.pageHref;

let opening = null;
let attempts = 0;

/** The index: fetched with the first call, and anew after a failure. */
export function openSearch() {
  opening ??= load().catch(error => {
    opening = null;
    throw error;
  });
  return opening;
}

async function load() {
  const address = new URL(settings.indexHref, document.baseURI).href;
  // Both are needed, so that neither waits for the other.
  let early = fetch(address);
  early.catch(() => {});
  // Browsers keep the failure of a module; another query makes another address.
  const client = `${settings.clientHref}${attempts === 0 ? "" : `?${attempts}`}`;
  attempts += 1;
  const { openIndex } = await import(new URL(client, document.baseURI).href).catch(error => {
    throw Object.assign(error, { code: navigator.onLine ? "broken" : "offline" });
  });
  return openIndex(address, (url, options) => {
    const response = early !== null && String(url) === address ? early : fetch(url, options);
    early = null;
    return response;
  });
}

/** What went wrong, in words. */
export function failureOf(error) {
  return error.code === "offline" ? settings.offline : settings.broken;
}

/** How much was found, in words. Until all candidates were read their number is a guess. */
export function countOf(query, { total, more }) {
  if (total === 0) {
    return say(more ? settings.unsure : settings.none, query);
  }
  return say(more ? settings.about : settings.count, total);
}

/** What a visitor must know of an answer that is not quite what was asked for; or nothing. */
export function noteOf({ suggestion, partial }) {
  const parts = [];
  if (suggestion?.applied) {
    parts.push(say(settings.suggestion, suggestion.from, suggestion.to));
  }
  if (partial) {
    parts.push(settings.partial);
  }
  return parts.join("");
}

/** A kind of page in words. */
export function kindOf(kind) {
  return form.getAttribute(`data-kind-${kind}`) ?? kind;
}

/** The link to a result; a folder that is opened from a disk shows its list of files. */
export function hrefOf(url) {
  return location.protocol === "file:" && url.endsWith("/") ? `${url}index.html` : url;
}

/** The address of the search page with a query. */
export function searchAddress(query) {
  const address = new URL(settings.pageHref, document.baseURI);
  address.searchParams.set("q", query);
  return address;
}

/** Appends a text, the marked parts of it inside mark elements. */
function appendMarked(element, text, marks) {
  let end = 0;
  for (const [start, stop] of marks) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, stop);
    element.append(text.slice(end, start), mark);
    end = stop;
  }
  element.append(text.slice(end));
}

/** Appends the name of a result: its brand or, failing that, its title. */
export function appendName(element, { title, titleMarks, brand, brandMarks }) {
  appendMarked(element, brand ?? title, brand === null ? titleMarks : brandMarks);
}

/** Appends what a result is, piece by piece: its kind, its title if the brand stands above it, its hospital, and what else is given. */
export function appendFacts(element, { kind, title, titleMarks, brand, hospital }, ...others) {
  element.append(create("span", "", kindOf(kind)));
  if (brand !== null && brand !== title) {
    const name = create("span");
    appendMarked(name, title, titleMarks);
    element.append(name);
  }
  for (const fact of [hospital === title ? null : hospital, ...others]) {
    if (fact) {
      element.append(create("span", "", fact));
    }
  }
}

/** A result as the entry of a list; `others` is what else is said of it. */
export function itemOf(result, ...others) {
  const item = create("li");
  const name = create("h2", "line-title");
  const link = create("a");
  link.href = hrefOf(result.url);
  appendName(link, result);
  name.append(link);
  const facts = create("p", "facts-line");
  appendFacts(facts, result, ...others);
  item.append(name, facts);
  if (result.snippet !== "") {
    const snippet = create("p", "snippet");
    appendMarked(snippet, result.snippet, result.marks);
    item.append(snippet);
  }
  return item;
}

/** An element with a class and a text. */
export function create(name, className = "", text = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

// The page of an address that does not exist: takes the words of the address and lists what is nearest to them, by address
// and by search. Without it there are the search field and the sections.

import { create, hrefOf, input, itemOf, openSearch } from "./search-parts.js";
import { say } from "./say.js";

const MOST_PAGES = 3;
const MOST_RESULTS = 5;

/** The most characters of a site map that are read on a visitor's account: some ten thousand pages. */
const LONGEST_MAP = 1_500_000;

/** What addresses have in common and nobody looks for. */
const FOLDERS = new Set(["hospitals", "branches", "activities", "consortia", "routes", "guide", "tags", "brands", "print", "poster", "index", "404"]);

const found = document.getElementById("found");
const list = found.querySelector("ol");

function segmentsOf(path) {
  return path.split("/").map(decode).map(segment => segment.replace(/\.html?$/i, "").toLowerCase()).filter(segment => segment !== "");
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    // Escapes of another encoding than UTF-8.
    return text;
  }
}

/** How many letters must be added, dropped or exchanged to make one word of the other. */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (from[i] === to[j] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1);
}

function isNear(from, to) {
  const most = Math.floor(Math.max(from.length, to.length) / 3);
  return Math.abs(from.length - to.length) <= most && distance(from, to) <= most;
}

/** The pages whose last part is spelled like that of the address, those that lie nearest first, and the page that it names a part of; the sections stand above anyway. */
async function findNearPages(wanted) {
  const map = new DOMParser().parseFromString(await load(found.dataset.sitemap, LONGEST_MAP), "text/xml");
  const root = new URL(".", document.querySelector("link[rel=canonical]").href).href;
  const pages = [...map.querySelectorAll("url > loc")].map(({ textContent: address }) => ({ path: address.slice(root.length), parts: segmentsOf(address.slice(root.length)) })).filter(({ parts }) => parts.length > 0);
  const last = wanted.at(-1);
  const near = pages
    .filter(({ parts }) => isNear(parts.at(-1), last))
    .map(page => ({ ...page, common: page.parts.filter((part, place) => part === wanted[place]).length, far: distance(page.parts.at(-1), last) }))
    .toSorted((a, b) => a.far - b.far || b.common - a.common)
    .slice(0, MOST_PAGES);
  const above = pages
    .filter(({ parts }) => parts.length > 1 && parts.length < wanted.length && parts.every((part, place) => part === wanted[place]))
    .toSorted((a, b) => b.parts.length - a.parts.length)
    .slice(0, 1);
  const pagesRead = await Promise.allSettled([...near, ...above].map(({ path }) => read(new URL(path, new URL(found.dataset.home, location.href)))));
  return pagesRead.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
}

/** The text at an address; an error if there is none, or more than is wanted. */
async function load(address, longest = Infinity) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${address}`);
  }
  let text = "";
  for (const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) {
      return text;
    }
    text += value;
    if (text.length > longest) {
      reader.cancel();
      throw new RangeError(`${address} is too long`);
    }
  }
}

async function read(address) {
  const page = new DOMParser().parseFromString(await load(address), "text/html");
  return { url: address.href, title: page.querySelector("h1").textContent, summary: page.querySelector("meta[name=description]")?.content ?? "" };
}

/** What the search finds for the last words of the address for which it finds anything. */
async function findResults(queries) {
  const index = await openSearch();
  for (const query of queries) {
    const { results } = await index.search(query, { limit: MOST_RESULTS });
    if (results.length > 0) {
      return results;
    }
  }
  return [];
}

function entryOf({ url, title, summary }) {
  const item = create("li");
  const name = create("h2", "line-title");
  const link = create("a", "", title);
  link.href = hrefOf(url);
  name.append(link);
  item.append(name, create("p", "", summary));
  return item;
}

async function help() {
  const wanted = segmentsOf(location.pathname.slice(new URL(found.dataset.home, location.href).pathname.length));
  const queries = wanted.filter(segment => !FOLDERS.has(segment)).map(segment => segment.replace(/[-_.+\s]+/g, " ")).reverse();
  if (queries.length === 0) {
    return;
  }
  input.value = queries[0];
  // Each helps without the other. Where both fail the page is what it is without this script, which promises nothing.
  const [pages, results] = await Promise.allSettled([findNearPages(wanted), findResults(queries)]);
  const near = pages.value ?? [];
  const others = (results.value ?? []).filter(result => near.every(page => page.url !== new URL(result.url, document.baseURI).href));
  list.append(...near.map(entryOf), ...others.map(result => itemOf(result)));
  if (list.childElementCount > 0) {
    found.hidden = false;
    found.querySelector("[role=status]").textContent = say(found.dataset.near, list.childElementCount);
  }
}

help();

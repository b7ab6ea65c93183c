// The last searches of a visitor who allows it: kept in this browser only, and gone when the permission is.

import { create, searchAddress } from "./search-parts.js";

const KEY = "brandshowcase-searches";
const MOST_KEPT = 8;

const recent = document.querySelector("#search .recent");
const title = recent.querySelector("h3");
const list = recent.querySelector("ul");
const permission = recent.querySelector("input");

/** Shows the searches that are kept, the last one first, and whether any are. */
export function showRecent() {
  const searches = read();
  permission.checked = searches !== null;
  list.replaceChildren(...(searches ?? []).map(query => {
    const item = create("li");
    const link = create("a", "", query);
    link.href = searchAddress(query).href;
    item.append(link);
    return item;
  }));
  title.hidden = list.hidden = list.childElementCount === 0;
}

/** Keeps a search, if that is allowed. */
export function keepSearch(query) {
  const searches = read();
  if (searches !== null && query !== "") {
    write([query, ...searches.filter(search => search !== query)].slice(0, MOST_KEPT));
  }
}

/** The searches, or null where they may not be kept. */
function read() {
  try {
    const searches = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(searches) ? searches.filter(search => typeof search === "string") : null;
  } catch {
    return null;
  }
}

function write(searches) {
  try {
    if (searches === null) {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, JSON.stringify(searches));
    }
  } catch {
    // A browser that keeps nothing, or nothing more, keeps no searches either.
  }
}

permission.addEventListener("change", () => {
  write(permission.checked ? [] : null);
  showRecent();
});

// The last searches of a visitor who allows it: kept in this browser only, and gone when the permission is.

const KEY = "brandshowcase-searches";
const MOST_KEPT = 8;

/** Whether the visitor allows it. */
export function isKept() {
  return read() !== null;
}

/** The searches, the last one first. */
export function keptSearches() {
  return read() ?? [];
}

/** Allows it, or forgets everything. */
export function keepSearches(isAllowed) {
  try {
    if (isAllowed) {
      localStorage.setItem(KEY, "[]");
    } else {
      localStorage.removeItem(KEY);
    }
  } catch {
    // A browser that keeps nothing keeps no searches either.
  }
}

/** Keeps a search, if that is allowed. */
export function keepSearch(query) {
  const searches = read();
  if (searches === null || query === "") {
    return;
  }
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...searches.filter(search => search !== query)].slice(0, MOST_KEPT)));
  } catch {
    // The store is full: the search is not kept.
  }
}

function read() {
  try {
    const searches = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(searches) ? searches.filter(search => typeof search === "string") : null;
  } catch {
    return null;
  }
}

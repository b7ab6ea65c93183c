// Pages that may match: Maps from a page to its score, and lists of the index, { n, pages, levels }.

export function intersection(found, scores) {
  return found ? new Map([...found].filter(([page]) => scores.has(page)).map(([page, score]) => [page, score + scores.get(page)])) : scores;
}

export function union(lists, size) {
  const best = new Uint8Array(size);
  for (const { pages, levels } of lists)
    pages.forEach((page, i) => best[page] = Math.max(best[page], levels[i] + 1));
  const pages = Array.from(best, (_, page) => page).filter(page => best[page]);
  return { n: pages.length, pages, levels: pages.map(page => best[page] - 1) };
}

// Pages with their scores, the best first, among equals those that come first on the site.
export function rankedOf(scores) {
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

// Whether all pages that may match were read.
export function isExhausted({ rest, ranked, next }) {
  return !rest && next === ranked.length;
}

export function passes(page, filters, columns) {
  return filters.every(([name, labels]) => labels.includes(columns[name][page]));
}

// The search page: reads ?q=, fetches the list of pages once and shows those that have every word.
// Found text is only ever put in as text nodes.

const root = document.getElementById("search");
const status = root.querySelector(".search-status");
const list = root.querySelector(".lines");
const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
const words = query.toLowerCase().split(/\s+/).filter(word => word !== "");

/** How well a page answers: a word in its title or brand weighs more than one in its text; 0 when a word is missing. */
function score(page) {
  let sum = 0;
  for (const word of words) {
    const weights = [[page.b, 8], [page.t, 8], [page.h, 3], [page.s, 2], [page.x, 1]];
    const found = weights.filter(([text]) => text?.toLowerCase().includes(word));
    if (found.length === 0) {
      return 0;
    }
    sum += found.reduce((total, [, weight]) => total + weight, 0);
  }
  return sum;
}

/** Some forty characters of the page's text around the first word. */
function excerpt(page) {
  const text = page.x || page.s || "";
  const places = words.map(word => text.toLowerCase().indexOf(word)).filter(place => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - 20);
  const from = places.length === 0 ? 0 : start;
  return (from > 0 ? "…" : "") + text.slice(from, from + 90) + (from + 90 < text.length ? "…" : "");
}

/** Appends the text with every word inside a mark element. */
function appendMarked(element, text) {
  const lower = text.toLowerCase();
  let position = 0;
  while (position < text.length) {
    const [place, word] = words
      .map(word => [lower.indexOf(word, position), word])
      .filter(([place]) => place >= 0)
      .sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)[0] ?? [text.length, ""];
    element.append(text.slice(position, place));
    if (word !== "") {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(place, place + word.length);
      element.append(mark);
    }
    position = place + Math.max(word.length, 1);
  }
}

function paragraph(text) {
  const element = document.createElement("p");
  appendMarked(element, text);
  return element;
}

function hit(page) {
  const item = document.createElement("li");
  const title = document.createElement("h2");
  const link = document.createElement("a");
  link.href = page.u;
  appendMarked(link, page.b && page.b !== page.t ? `${page.b} · ${page.t}` : page.t);
  title.className = "line-title";
  title.append(link);
  item.append(title);
  item.append(paragraph([page.k, page.h].filter(Boolean).join(" · ")));
  item.append(paragraph(excerpt(page)));
  return item;
}

async function search() {
  try {
    const response = await fetch(root.dataset.index);
    if (!response.ok) {
      throw new Error(response.statusText);
    }
    const pages = await response.json();
    const hits = pages
      .map(page => ({ page, score: score(page) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    list.append(...hits.map(({ page }) => hit(page)));
    status.textContent = hits.length === 0 ? root.dataset.none : root.dataset.count.replace("{0}", hits.length);
  } catch {
    status.textContent = root.dataset.failed;
  }
}

document.getElementById("query").value = query;
if (words.length > 0) {
  search();
}

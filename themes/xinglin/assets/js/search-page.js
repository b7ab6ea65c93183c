// The search page. The address is its state: ?q= and one parameter for each filter; how many results were shown and how far
// down the visitor was stands in the state of the history entry, so that back and forward restore both.

import { appendFacts, appendMarked, appendName, countOf, create, failureOf, form, hrefOf, input, kindOf, noteOf, openSearch, say, searchAddress, settings } from "./search-parts.js";
import { isKept, keepSearch, keepSearches, keptSearches } from "./search-history.js";

const PAGE_SIZE = 10;
const DELAY = 150;
const DELAY_OF_WAITING = 400;
const FACETS = ["kind", "category", "year", "hospital"];

const page = document.getElementById("search");
const status = page.querySelector(".search-status");
const failure = page.querySelector(".search-failure");
const facets = page.querySelector(".facets");
const chosen = page.querySelector(".chosen");
const list = page.querySelector(".results");
const moreButton = page.querySelector(".search-more");
const hints = page.querySelector(".search-hints");
const recent = page.querySelector(".recent");
const titleOfPage = document.title;

let current = null;
let timer = 0;
/** Whether the history entry came from typing, and goes on changing with it. */
let isTyped = false;

// The address.

function readAddress() {
  const parameters = new URLSearchParams(location.search);
  return {
    query: parameters.get("q")?.trim() ?? "",
    filters: Object.fromEntries(FACETS.map(name => [name, parameters.getAll(name)])),
  };
}

function addressOf({ query, filters }) {
  const address = searchAddress(query);
  for (const name of FACETS) {
    for (const label of filters[name]) {
      address.searchParams.append(name, label);
    }
  }
  return address;
}

function hasFilters({ filters }) {
  return FACETS.some(name => filters[name].length > 0);
}

// Searching.

/** Shows what the address asks for, as many results as the visitor had seen. */
async function run({ count = PAGE_SIZE, top } = {}) {
  current?.abort();
  const controller = current = new AbortController();
  const isCurrent = () => current === controller;
  const request = readAddress();
  const { query, filters } = request;
  document.title = query === "" ? titleOfPage : say(page.dataset.title, query, titleOfPage);
  failure.hidden = true;
  showChosen(request);
  if (query === "") {
    showHints();
    return;
  }
  hints.hidden = true;
  const waiting = setTimeout(() => {
    if (isCurrent()) {
      status.textContent = page.dataset.searching;
    }
  }, DELAY_OF_WAITING);
  try {
    const index = await openSearch();
    const take = answer => isCurrent() && show(query, answer);
    const answer = await index.search(query, { limit: count, filters, facets: facets.open || hasFilters(request), signal: controller.signal, onResults: take });
    if (!isCurrent()) {
      return;
    }
    clearTimeout(waiting);
    show(query, answer);
    showFacets(answer.facets, request);
    if (top !== undefined) {
      scrollTo(0, top);
    }
  } catch (error) {
    if (isCurrent()) {
      showFailure(error);
    }
  } finally {
    clearTimeout(waiting);
  }
}

async function showMore() {
  const controller = current;
  const { query, filters } = readAddress();
  const shown = list.childElementCount;
  moreButton.disabled = true;
  try {
    const index = await openSearch();
    const answer = await index.search(query, { limit: PAGE_SIZE, offset: shown, filters, signal: controller.signal });
    if (current !== controller) {
      return;
    }
    list.append(...answer.results.map(itemOf));
    showCount(query, answer);
    list.children[shown]?.querySelector("a").focus();
    remember();
  } catch (error) {
    if (current === controller) {
      showFailure(error);
    }
  } finally {
    moreButton.disabled = false;
  }
}

// Showing.

function show(query, answer) {
  list.replaceChildren(...answer.results.map(itemOf));
  showCount(query, answer);
  facets.hidden = answer.total === 0 && chosen.hidden;
}

function showCount(query, answer) {
  status.textContent = (answer.total === 0 ? "" : noteOf(answer)) + countOf(query, answer);
  moreButton.hidden = !answer.more;
}

function itemOf(result) {
  const item = create("li");
  const name = create("h2", "line-title");
  const link = create("a");
  link.href = hrefOf(result.url);
  appendName(link, result);
  name.append(link);
  const facts = create("p", "facts-line");
  appendFacts(facts, result, result.secretary, result.year && say(page.dataset.year, result.year));
  item.append(name, facts);
  if (result.snippet !== "") {
    const snippet = create("p", "snippet");
    appendMarked(snippet, result.snippet, result.marks);
    item.append(snippet);
  }
  return item;
}

function showFailure(error) {
  list.replaceChildren();
  status.textContent = "";
  moreButton.hidden = true;
  failure.querySelector("p").textContent = failureOf(error);
  failure.hidden = false;
}

function showHints() {
  list.replaceChildren();
  status.textContent = "";
  moreButton.hidden = true;
  facets.hidden = true;
  hints.hidden = false;
  showRecent();
}

function labelOf(name, label) {
  return name === "kind" ? kindOf(label) : name === "year" ? say(page.dataset.year, label) : label;
}

/** The filters that are set, each with a button that removes it. */
function showChosen({ filters }) {
  chosen.replaceChildren();
  for (const name of FACETS) {
    for (const label of filters[name]) {
      const item = create("li");
      const button = create("button", "", labelOf(name, label));
      button.type = "button";
      button.setAttribute("aria-label", say(page.dataset.remove, labelOf(name, label)));
      button.addEventListener("click", () => setFilter(name, label, false));
      item.append(button);
      chosen.append(item);
    }
  }
  chosen.hidden = chosen.childElementCount === 0;
}

function showFacets(counts, { filters }) {
  if (counts === null) {
    return;
  }
  const focused = facets.contains(document.activeElement) ? document.activeElement : null;
  for (const name of FACETS) {
    const group = facets.querySelector(`[data-facet="${name}"]`);
    const known = counts[name];
    const absent = filters[name].filter(label => !known.some(facet => facet.label === label)).map(label => ({ label, count: 0 }));
    const boxes = create("div", "facet-labels");
    boxes.append(...[...known, ...absent].map(facet => boxOf(name, facet, filters)));
    group.querySelector(".facet-labels")?.remove();
    group.append(boxes);
    group.hidden = boxes.childElementCount === 0;
  }
  if (focused !== null) {
    [...facets.querySelectorAll("input")].find(box => box.name === focused.name && box.value === focused.value)?.focus();
  }
}

function boxOf(name, { label, count }, filters) {
  const box = create("label");
  const input = create("input");
  input.type = "checkbox";
  input.name = name;
  input.value = label;
  input.checked = filters[name].includes(label);
  input.addEventListener("change", () => setFilter(name, label, input.checked));
  box.append(input, create("span", "", labelOf(name, label)), create("small", "", String(count)));
  return box;
}

function setFilter(name, label, isSet) {
  const request = readAddress();
  request.filters[name] = isSet ? [...request.filters[name], label] : request.filters[name].filter(other => other !== label);
  go(request);
}

// Searches that are kept.

function showRecent() {
  const [title, searches, box] = [recent.querySelector("h3"), recent.querySelector("ul"), recent.querySelector("input")];
  box.checked = isKept();
  searches.replaceChildren(...keptSearches().map(query => {
    const item = create("li");
    const link = create("a", "", query);
    link.href = searchAddress(query).href;
    item.append(link);
    return item;
  }));
  title.hidden = searches.hidden = searches.childElementCount === 0;
}

// History.

function remember() {
  history.replaceState({ count: Math.max(list.childElementCount, PAGE_SIZE), top: scrollY }, "");
}

/** Goes to another search; what is typed goes on in one history entry. */
function go(request, { isTyping = false } = {}) {
  clearTimeout(timer);
  if (addressOf(request).href !== location.href) {
    if (isTyping && isTyped) {
      history.replaceState(null, "", addressOf(request));
    } else {
      remember();
      history.pushState(null, "", addressOf(request));
    }
  }
  isTyped = isTyping;
  run();
}

function restore() {
  isTyped = false;
  input.value = readAddress().query;
  run(history.state ?? {});
}

function type() {
  clearTimeout(timer);
  // What is shown and under way is for another text.
  current?.abort();
  timer = setTimeout(() => go({ ...readAddress(), query: input.value.trim() }, { isTyping: true }), DELAY);
}

history.scrollRestoration = "manual";
let scrolling = 0;
addEventListener("scroll", () => {
  clearTimeout(scrolling);
  scrolling = setTimeout(remember, 250);
}, { passive: true });
addEventListener("popstate", () => {
  clearTimeout(scrolling);
  restore();
});
input.addEventListener("input", event => event.isComposing || type());
input.addEventListener("compositionend", type);
form.addEventListener("submit", event => {
  event.preventDefault();
  const query = input.value.trim();
  keepSearch(query);
  go({ ...readAddress(), query });
});
list.addEventListener("click", event => event.target.closest("a") && keepSearch(readAddress().query));
moreButton.addEventListener("click", showMore);
failure.querySelector("button").addEventListener("click", () => run());
facets.addEventListener("toggle", () => facets.open && facets.querySelector("input") === null && run({ count: Math.max(list.childElementCount, PAGE_SIZE) }));
recent.querySelector("input").addEventListener("change", event => {
  keepSearches(event.target.checked);
  showRecent();
});

page.hidden = false;
keepSearch(readAddress().query);
restore();

// The search page. The address is its state: ?q= and one parameter for each filter; how many results were shown and how far
// down the visitor was stands in the state of the history entry, so that back and forward restore both.

import { countOf, create, failureOf, form, input, itemOf, noteOf, openSearch, searchAddress, settings } from "./search-parts.js";
import { say } from "./say.js";
import { FACETS, clearCounts, hasCounts, hasFilters, showChosen, showCounts } from "./search-filters.js";
import { keepSearch, showRecent } from "./search-history.js";

const PAGE_SIZE = 10;
const DELAY = 150;
const DELAY_OF_WAITING = 400;

const page = document.getElementById("search");
const status = page.querySelector(".search-status");
const failure = page.querySelector(".search-failure");
const panel = page.querySelector(".facets");
const chosen = page.querySelector(".chosen");
const list = page.querySelector(".results");
const moreButton = page.querySelector(".search-more");
const hints = page.querySelector(".search-hints");
const titleOfPage = document.title;

/** The search that is under way or was the last one; null when what is shown is out of date. */
let current = null;
let timer = 0;
/** What the visitor may try again after a failure. */
let retry = null;
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

// Searching.

function stop() {
  current?.abort();
  current = null;
}

/**
 * Searches for what the address asks for, in the place of the search before: of that one nothing is shown any more.
 * Meanwhile nobody can ask for more results.
 */
async function search(options, show, fail, showEarly = () => {}) {
  stop();
  const controller = current = new AbortController();
  const isCurrent = () => current === controller;
  const waiting = setTimeout(() => {
    if (isCurrent()) {
      status.textContent = page.dataset.searching;
    }
  }, DELAY_OF_WAITING);
  const take = showAnswer => answer => {
    clearTimeout(waiting);
    if (isCurrent()) {
      showAnswer(answer);
    }
  };
  const finish = showAnswer => take(answer => {
    moreButton.removeAttribute("aria-disabled");
    showAnswer(answer);
  });
  moreButton.setAttribute("aria-disabled", "true");
  const { query, filters } = readAddress();
  await openSearch()
    .then(index => index.search(query, { ...options, filters, signal: controller.signal, onResults: take(showEarly) }))
    .then(finish(show), finish(fail));
}

/** Shows what the address asks for, as many results as the visitor had seen. */
function run({ count = PAGE_SIZE, top } = {}) {
  stop();
  const { query, filters } = readAddress();
  document.title = query === "" ? titleOfPage : say(page.dataset.title, query, titleOfPage);
  hideFailure(status);
  showChosen(filters);
  if (query === "") {
    showHints();
    return;
  }
  hints.hidden = true;
  const isCounted = panel.open || hasFilters(filters);
  if (!isCounted) {
    // They are for another search; opening the panel counts anew.
    clearCounts();
  }
  const show = answer => {
    list.replaceChildren(...answer.results.map(entryOf));
    showStatus(answer);
  };
  search({ limit: count, facets: isCounted }, answer => {
    show(answer);
    moreButton.hidden = !answer.more;
    if (isCounted) {
      showCounts(answer.facets, filters);
    }
    if (top !== undefined) {
      scrollTo(0, top);
    }
  }, error => {
    clear();
    showFailure(error, () => run({ count, top }));
  }, show);
}

function showMore() {
  if (moreButton.hasAttribute("aria-disabled")) {
    return;
  }
  hideFailure(moreButton);
  const shown = list.childElementCount;
  const said = [...status.childNodes];
  search({ limit: PAGE_SIZE, offset: shown }, answer => {
    list.append(...answer.results.map(entryOf));
    showStatus(answer);
    if (answer.results.length > 0) {
      list.children[shown].querySelector("a").focus();
    } else if (!answer.more) {
      status.focus();
    }
    moreButton.hidden = !answer.more;
    remember();
  }, error => {
    status.replaceChildren(...said);
    showFailure(error, showMore);
  });
}

// Showing.

/** Says how many results there are, and what else is to be known of the answer. */
function showStatus(answer) {
  const { suggestion } = answer;
  const { query, filters } = readAddress();
  const isEmpty = list.childElementCount === 0;
  status.textContent = (isEmpty ? "" : noteOf(answer)) + countOf(query, answer);
  if (suggestion?.applied === false) {
    const link = create("a", "", say(settings.meant, suggestion.to));
    link.href = addressOf({ query: suggestion.to, filters }).href;
    status.append(link);
  }
  moreButton.textContent = isEmpty ? settings.goOn : page.dataset.more;
  panel.hidden = isEmpty && chosen.hidden;
}

function entryOf(result) {
  return itemOf(result, result.secretary, result.year && say(page.dataset.year, result.year));
}

function showFailure(error, again) {
  retry = again;
  failure.querySelector("p").textContent = failureOf(error);
  failure.hidden = false;
}

/** Hides the failure; the focus goes from its button to the element given. */
function hideFailure(heir) {
  if (failure.contains(document.activeElement)) {
    heir.focus();
  }
  failure.hidden = true;
}

function clear() {
  list.replaceChildren();
  status.textContent = "";
  moreButton.hidden = true;
}

function showHints() {
  clear();
  panel.hidden = true;
  hints.hidden = false;
  showRecent();
}

// History.

/** How many results to show again. */
function countShown() {
  return Math.max(list.childElementCount, PAGE_SIZE);
}

function remember() {
  history.replaceState({ count: countShown(), top: scrollY }, "");
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

function setFilter({ name, value }, isSet) {
  const request = readAddress();
  const others = request.filters[name].filter(label => label !== value);
  request.filters[name] = isSet ? [...others, value] : others;
  go(request);
}

function type() {
  clearTimeout(timer);
  stop();
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
failure.querySelector("button").addEventListener("click", () => retry());
panel.addEventListener("toggle", () => panel.open && !hasCounts() && run({ count: countShown() }));
panel.addEventListener("change", event => setFilter(event.target, event.target.checked));
chosen.addEventListener("click", event => event.target.closest("button") && setFilter(event.target, false));

page.hidden = false;
keepSearch(readAddress().query);
restore();

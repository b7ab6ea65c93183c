// The search field of every page: results while typing, in a list box below the field, after the combobox pattern of the
// ARIA Authoring Practices. Nothing is fetched before the field has the focus. The search page shows its results itself.

import { appendFacts, appendName, countOf, create, failureOf, form, hrefOf, input, noteOf, openSearch, searchAddress, settings } from "./search-parts.js";
import { say } from "./say.js";

const MOST_HITS = 7;
const DELAY = 90;
const DELAY_OF_ANNOUNCEMENT = 800;

const popup = create("div", "search-popup");
const note = create("p", "search-note");
const list = create("div", "search-hits");
const status = create("p", "visually-hidden");
const hasList = document.getElementById("search") === null;

/** The search that is under way, and the timers of the next one and of what is announced. */
let current = null;
let timer = 0;
let announcing = 0;
let active = null;

function isOpen() {
  return !popup.hidden;
}

function close() {
  popup.hidden = true;
  input.setAttribute("aria-expanded", "false");
  activate(null);
}

function open() {
  if (note.textContent === "" && list.childElementCount === 0) {
    return;
  }
  popup.hidden = false;
  input.setAttribute("aria-expanded", String(list.childElementCount > 0));
}

function activate(option) {
  active?.setAttribute("aria-selected", "false");
  active = option;
  if (active === null) {
    input.removeAttribute("aria-activedescendant");
    return;
  }
  active.setAttribute("aria-selected", "true");
  active.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", active.id);
}

/** Moves on from the active option; beyond either end lies the field itself. */
function move(step) {
  const options = [...list.children];
  const places = options.length + 1;
  const place = (options.indexOf(active) + 1 + step + places) % places;
  activate(place === 0 ? null : options[place - 1]);
}

function optionOf(href) {
  const option = create("a", "search-hit");
  option.id = `search-hit-${list.childElementCount}`;
  option.href = href;
  option.tabIndex = -1;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  list.append(option);
  return option;
}

/** Appends an option that is no result. */
function appendAction(href, text) {
  const option = optionOf(href);
  option.append(create("span", "search-hit-all", text));
  return option;
}

function announce(text) {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    status.textContent = text;
  }, DELAY_OF_ANNOUNCEMENT);
}

function show(query, answer) {
  const { more, suggestion, results } = answer;
  const chosen = active?.href;
  activate(null);
  popup.removeAttribute("aria-busy");
  list.replaceChildren();
  for (const result of results) {
    const option = optionOf(hrefOf(result.url));
    const name = create("span", "search-hit-name");
    appendName(name, result);
    const facts = create("span", "search-hit-facts facts-line");
    appendFacts(facts, result);
    option.append(name, facts);
  }
  if (suggestion?.applied === false) {
    appendAction(searchAddress(suggestion.to), say(settings.meant, suggestion.to));
  }
  const isEmpty = results.length === 0;
  if (more) {
    appendAction(searchAddress(query), isEmpty ? settings.goOn : settings.all);
  }
  note.textContent = isEmpty ? countOf(query, answer) : noteOf(answer);
  open();
  // What the visitor chose of the first results is still chosen among all of them.
  activate([...list.children].find(option => option.href === chosen) ?? null);
  announce(isEmpty ? note.textContent : note.textContent + countOf(query, answer) + settings.keys);
}

function showFailure(query, error) {
  activate(null);
  popup.removeAttribute("aria-busy");
  list.replaceChildren();
  note.textContent = failureOf(error);
  appendAction(searchAddress(query), settings.retry).addEventListener("click", event => {
    event.preventDefault();
    activate(null);
    search();
  });
  open();
  announce(note.textContent);
}

async function search() {
  popup.setAttribute("aria-busy", "true");
  current?.abort();
  const query = input.value.trim();
  const controller = current = new AbortController();
  const take = answer => {
    if (current === controller) {
      show(query, answer);
    }
  };
  try {
    const index = await openSearch();
    take(await index.search(query, { limit: MOST_HITS, signal: controller.signal, onResults: take }));
  } catch (error) {
    if (current === controller) {
      showFailure(query, error);
    }
  }
}

/** Drops what is shown and under way for the text before, and searches for the text as it is when the typing pauses. */
function change() {
  clearTimeout(timer);
  clearTimeout(announcing);
  current?.abort();
  current = null;
  activate(null);
  popup.setAttribute("aria-busy", "true");
  if (input.value.trim() === "") {
    list.replaceChildren();
    note.textContent = "";
    close();
    return;
  }
  timer = setTimeout(search, DELAY);
}

function press(event) {
  // While characters are composed, the keys are the input method's.
  if (event.isComposing || event.keyCode === 229) {
    return;
  }
  const isCurrent = isOpen() && !popup.hasAttribute("aria-busy");
  switch (event.key) {
    case "ArrowDown":
    case "ArrowUp":
      event.preventDefault();
      if (event.altKey) {
        event.key === "ArrowUp" ? close() : open();
      } else if (isCurrent) {
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (!isOpen()) {
        open();
        move(event.key === "ArrowDown" ? 1 : -1);
      }
      break;
    case "Enter":
      if (active !== null) {
        event.preventDefault();
        active.click();
      }
      break;
    case "Escape":
      event.preventDefault();
      if (isOpen()) {
        close();
      } else {
        input.value = "";
        change();
      }
      break;
    case "ArrowLeft":
    case "ArrowRight":
    case "Home":
    case "End":
      // The cursor moves in the field.
      activate(null);
      break;
  }
}

if (hasList) {
  list.id = "search-hits";
  // Browsers would let the tab key stop at what scrolls; here the arrows scroll it.
  list.tabIndex = -1;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", settings.results);
  popup.append(note, list);
  popup.hidden = true;
  status.setAttribute("role", "status");
  form.append(popup, status);

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  input.addEventListener("focus", () => openSearch().catch(() => {}), { once: true });
  input.addEventListener("focus", open);
  input.addEventListener("input", event => event.isComposing || change());
  input.addEventListener("compositionend", change);
  input.addEventListener("keydown", press);
  form.addEventListener("focusout", event => form.contains(event.relatedTarget) || close());
  // A press on an option leaves the focus where it is; the click follows the link.
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("mousedown", event => event.preventDefault());
}

document.addEventListener("keydown", event => {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

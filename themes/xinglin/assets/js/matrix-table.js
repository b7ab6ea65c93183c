// Filters and sorts a matrix and chooses its columns; the table is complete without it. What is chosen stands in the address:
// it can be sent to others, and the browser goes back through it.

import { say } from "./say.js";

const ROWS_A_FRAME = 12;

const form = document.getElementById("matrix-filter");
const block = form.closest(".matrix-block");
const pane = block.querySelector(".matrix-pane");
const table = pane.querySelector(".matrix");
const status = form.querySelector("output");
const chosen = form.querySelector(".chosen");
const reset = form.querySelector("[type=reset]");
const more = form.querySelector(".matrix-more");
const words = form.dataset;

const controls = [...form.querySelectorAll("[data-filter]")];
const selects = controls.filter(control => control.localName === "select");
const boxes = [...form.querySelectorAll("[name=columns]")];
const usualColumns = columnsShown();
const heads = [...table.tHead.rows[0].cells];
const groups = [...table.tBodies];
/** Where rows stand when they are not sorted by hospital. */
const whole = table.createTBody();

const rows = [...table.querySelectorAll("tr[data-order]")].map(readRow);
const orphans = [...block.querySelectorAll("li[data-facets]")].map(readRow);

/** How the rows are sorted: the key of a column, with - before it for the largest on top; or nothing. */
let sort = "";

function readRow(element, index) {
  const group = element.closest("tbody");
  return {
    element,
    group,
    index,
    text: `${group?.querySelector(".matrix-group")?.textContent ?? ""} ${element.textContent}`.toLowerCase(),
    facets: new Set(element.dataset.facets.split("\n")),
    places: (element.dataset.order ?? "").split(" ").map(Number), // NaN is a hole
  };
}

function columnsShown() {
  return boxes.filter(box => box.checked).map(box => box.value).join(",");
}

// What is asked for

function conditions() {
  return controls.filter(control => control.type === "checkbox" ? control.checked : control.value.trim() !== "").map(control => {
    if (control.type === "search") {
      const parts = control.value.trim().toLowerCase().split(/\s+/);
      return { control, label: control.value.trim(), matches: row => parts.every(part => row.text.includes(part)) };
    }
    const facet = `${control.name}:${control.value}`;
    const name = control.closest("label").querySelector("span").textContent;
    const label = control.type === "checkbox" ? name : say(words.choice, name, control.selectedOptions[0].dataset.label);
    return { control, label, matches: row => row.facets.has(facet) };
  });
}

/** Which rows match, and how many there would be with one condition less, or with another choice in one of the lists. */
function count(asked) {
  const matching = new Set();
  const without = new Map(asked.map(condition => [condition, 0]));
  const choices = new Map();
  for (const row of rows) {
    const failed = asked.filter(condition => !condition.matches(row));
    if (failed.length === 0) {
      matching.add(row);
    }
    for (const condition of failed.length === 0 ? asked : failed.length === 1 ? failed : []) {
      without.set(condition, without.get(condition) + 1);
    }
    if (failed.length <= 1) {
      for (const facet of row.facets) {
        if (failed.length === 0 || facet.startsWith(`${failed[0].control.name}:`)) {
          choices.set(facet, (choices.get(facet) ?? 0) + 1);
        }
      }
    }
  }
  return { matching, without, choices };
}

// What is shown

function show() {
  const asked = conditions();
  const { matching, without, choices } = count(asked);
  counted = choices;
  showRows(matching, asked);
  showOrder();
  showColumns();
  status.value = asked.length === 0 ? say(words.all, rows.length) : matching.size === 0 ? words.none : say(words.some, matching.size, rows.length);
  showChosen(asked, matching.size === 0 ? without : null);
  reset.hidden = asked.length === 0 && sort === "" && columnsShown() === usualColumns;
}

/** How many rows each choice in a list would bring. */
let counted = new Map();

function showCounts() {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value !== "") {
        const number = counted.get(`${select.name}:${option.value}`) ?? 0;
        const text = say(words.option, option.dataset.label, number);
        if (option.textContent !== text) {
          option.textContent = text;
        }
        option.disabled = number === 0 && !option.selected;
      }
    }
  }
}

/** The rows that belong in the table, in order. What does not match is out of the document, where it costs no layout. */
let shown = rows;
let sorted = "";
let filling = 0;

/** The height of the pane in the last frame. Asking for it while rows come and go would lay out the table once more. */
let height = pane.offsetHeight;

function showRows(matching, asked) {
  const stays = sorted === sort ? matching : new Set();
  const next = inOrder().filter(row => matching.has(row));
  if (sorted !== sort || next.length !== shown.length || next.some((row, place) => row !== shown[place])) {
    // The page keeps its height until all rows are there, so that it does not jump for those who have scrolled.
    pane.style.minBlockSize = `${height}px`;
    for (const row of shown) {
      if (!stays.has(row)) {
        row.element.remove();
      }
    }
    shown = next;
    sorted = sort;
    const bodies = new Set(shown.map(bodyOf));
    for (const body of [...groups, whole]) {
      if (!bodies.has(body)) {
        body.hidden = true;
      }
    }
  }
  fill(0);
  // The number of brands without a branch is no number of branches, so they are not counted.
  for (const orphan of orphans) {
    orphan.element.hidden = !asked.every(condition => condition.matches(orphan));
    orphan.element.closest("aside").hidden = orphans.every(other => other.element.hidden);
  }
}

/** Puts the rows in that are missing from the given one on, some in each frame, since the layout of hundreds would be felt; then counts what is in folded lists. */
function fill(start) {
  cancelAnimationFrame(filling);
  filling = requestAnimationFrame(() => {
    let missing = ROWS_A_FRAME;
    for (let place = start; place < shown.length; place++) {
      const { element } = shown[place];
      const body = bodyOf(shown[place]);
      if (element.isConnected) {
        body.hidden = false;
        continue;
      }
      if (missing === 0) {
        fill(place);
        return;
      }
      missing--;
      body.hidden = false;
      const before = shown[place - 1];
      if (before !== undefined && bodyOf(before) === body) {
        before.element.after(element);
      } else {
        body.prepend(...body.querySelectorAll(":scope > .matrix-group"), element);
      }
    }
    pane.style.minBlockSize = "";
    filling = requestAnimationFrame(showCounts);
  });
}

function bodyOf(row) {
  return sort === "" ? row.group : whole;
}

/** All rows in the order that is asked for. */
function inOrder() {
  const column = heads.findIndex(head => head.dataset.column === sort.replace("-", ""));
  const direction = sort.startsWith("-") ? -1 : 1;
  return column < 0 ? rows : rows.toSorted((a, b) => compare(a.places[column], b.places[column], direction) || a.index - b.index);
}

/** Holes come last in either direction. */
function compare(a, b, direction) {
  return Number.isNaN(a) || Number.isNaN(b) ? Number.isNaN(a) - Number.isNaN(b) : (a - b) * direction;
}

function showOrder() {
  table.toggleAttribute("data-sorted", sort !== "");
  for (const head of heads) {
    head.ariaSort = head.dataset.column !== sort.replace("-", "") ? null : sort.startsWith("-") ? "descending" : "ascending";
  }
  form.elements.sort.value = sort;
}

function showColumns() {
  const hidden = boxes.filter(box => !box.checked).map(box => box.value);
  if (table.dataset.hidden === hidden.join(" ")) {
    return;
  }
  table.dataset.hidden = hidden.join(" ");
  const visible = heads.filter(head => head.dataset.column !== "hospital" && !hidden.includes(head.dataset.column)).length;
  for (const head of table.querySelectorAll(".matrix-group th")) {
    head.colSpan = visible;
  }
}

/** A table that is wider than its pane scrolls in it, its head and its first column staying in view. Called when either has got another size. */
function fit() {
  height = pane.offsetHeight;
  const scrolls = table.offsetWidth > pane.offsetWidth;
  pane.toggleAttribute("data-scrolls", scrolls);
  pane.role = scrolls ? "region" : null;
  pane.ariaLabel = scrolls ? pane.dataset.label : null;
  if (scrolls) {
    pane.tabIndex = 0;
  } else {
    pane.removeAttribute("tabindex");
  }
}

/** One button for each condition, which unsets it; where nothing is left, it says how many rows that would bring back. */
function showChosen(asked, without) {
  const place = [...chosen.children].findIndex(item => item.contains(document.activeElement));
  chosen.replaceChildren(...asked.map(condition => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = without === null ? condition.label : say(words.without, condition.label, without.get(condition));
    button.ariaLabel = say(words.remove, button.textContent);
    button.addEventListener("click", () => {
      clear(condition.control);
      show();
      remember();
    });
    item.append(button);
    return item;
  }));
  chosen.hidden = asked.length === 0;
  if (place >= 0) {
    ((chosen.children[place] ?? chosen.lastElementChild)?.firstElementChild ?? status).focus();
  }
}

function clear(control) {
  if (control.type === "checkbox") {
    control.checked = false;
  } else {
    control.value = "";
  }
}

// What the address says

function remember() {
  const address = new URL(location.href);
  const asked = new FormData(form);
  for (const control of controls) {
    setParameter(address, control.name, (asked.get(control.name) ?? "").trim());
  }
  setParameter(address, "sort", sort);
  setParameter(address, "columns", columnsShown() === usualColumns ? "" : columnsShown() || "none");
  if (address.href !== location.href) {
    try {
      history.pushState(null, "", address);
    } catch {
      // A page that was opened from a disk may not be allowed to change its address.
    }
  }
}

function setParameter(address, name, value) {
  if (value === "") {
    address.searchParams.delete(name);
  } else {
    address.searchParams.set(name, value);
  }
}

function recall() {
  apply(new URLSearchParams(location.search));
}

function apply(parameters) {
  for (const control of controls) {
    clear(control);
    const value = parameters.get(control.name) ?? "";
    if (control.type === "checkbox") {
      control.checked = value === control.value;
    } else if (control.localName !== "select" || [...control.options].some(option => option.value === value)) {
      control.value = value;
    }
  }
  sort = heads.some(head => head.dataset.column === parameters.get("sort")?.replace(/^-/, "")) ? parameters.get("sort") : "";
  const columns = (parameters.get("columns") ?? usualColumns).split(",");
  for (const box of boxes) {
    box.checked = columns.includes(box.value);
  }
  if (controls.some(control => control.closest(".matrix-extra") && parameters.has(control.name))) {
    unfold(true);
  }
  show();
}

function unfold(open) {
  more.ariaExpanded = String(open);
  more.textContent = open ? form.dataset.fewer : form.dataset.more;
  form.toggleAttribute("data-unfolded", open);
}

// What visitors do

form.addEventListener("input", event => {
  if (event.target.name === "sort") {
    sort = event.target.value;
  }
  show();
});
form.addEventListener("change", remember);
form.addEventListener("submit", event => {
  event.preventDefault();
  remember();
});
form.addEventListener("reset", event => {
  event.preventDefault();
  apply(new URLSearchParams());
  remember();
  status.focus();
});
more.addEventListener("click", () => unfold(more.ariaExpanded !== "true"));
addEventListener("popstate", recall);
const sizes = new ResizeObserver(fit);
sizes.observe(pane);
sizes.observe(table);

for (const head of heads) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  // Once for the usual order, once more for the other one, and once for no order.
  const usual = (head.hasAttribute("data-largest-first") ? "-" : "") + head.dataset.column;
  const other = usual.startsWith("-") ? head.dataset.column : `-${usual}`;
  button.addEventListener("click", () => {
    sort = sort === usual ? other : sort === other ? "" : usual;
    show();
    remember();
  });
  head.replaceChildren(button);
}
for (const select of selects) {
  for (const option of select.options) {
    option.dataset.label = option.textContent;
  }
}
// The rest of a row that names a hospital: columns that are there for those who ask.
for (const rest of table.querySelectorAll(".matrix-group td")) {
  rest.remove();
}
form.classList.add("ready");
recall();

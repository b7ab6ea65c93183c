// The filters of the search page: the panel with what there is to choose and how many results that leaves, and one button for
// each filter that is set. A box and a button carry their filter as name and value.

import { create, kindOf } from "./search-parts.js";
import { say } from "./say.js";

export const FACETS = ["kind", "category", "year", "hospital"];

const page = document.getElementById("search");
const panel = page.querySelector(".facets");
const chosen = page.querySelector(".chosen");
const status = page.querySelector(".search-status");

export function hasFilters(filters) {
  return FACETS.some(name => filters[name].length > 0);
}

function labelOf(name, label) {
  return name === "kind" ? kindOf(label) : name === "year" ? say(page.dataset.year, label) : label;
}

/** Shows the filters that are set. The focus moves on from one that is gone: to the next one or, beyond the last, to the status. */
export function showChosen(filters) {
  const place = [...chosen.children].findIndex(item => item.contains(document.activeElement));
  chosen.replaceChildren(...FACETS.flatMap(name => filters[name].map(label => chipOf(name, label))));
  chosen.hidden = chosen.childElementCount === 0;
  if (place >= 0) {
    ((chosen.children[place] ?? chosen.lastElementChild)?.firstElementChild ?? status).focus();
  }
}

function chipOf(name, label) {
  const item = create("li");
  const button = create("button", "", labelOf(name, label));
  button.type = "button";
  button.name = name;
  button.value = label;
  button.setAttribute("aria-label", say(page.dataset.remove, labelOf(name, label)));
  item.append(button);
  return item;
}

/** Whether the panel shows what there is to choose. */
export function hasCounts() {
  return panel.querySelector(".facet-labels") !== null;
}

/** Forgets counts that belong to another search. */
export function clearCounts() {
  for (const labels of panel.querySelectorAll(".facet-labels")) {
    labels.parentElement.hidden = true;
    labels.remove();
  }
}

/** Shows how many results each label has; those that are set can be unset though they have none. */
export function showCounts(counts, filters) {
  const focused = panel.contains(document.activeElement) ? document.activeElement : null;
  clearCounts();
  for (const name of FACETS) {
    const group = panel.querySelector(`[data-facet="${name}"]`);
    const known = counts[name];
    const absent = filters[name].filter(label => !known.some(facet => facet.label === label)).map(label => ({ label, count: 0 }));
    const labels = create("div", "facet-labels");
    labels.append(...[...known, ...absent].map(facet => boxOf(name, facet, filters)));
    group.append(labels);
    group.hidden = labels.childElementCount === 0;
  }
  [...panel.querySelectorAll("input")].find(box => box.name === focused?.name && box.value === focused.value)?.focus();
}

function boxOf(name, { label, count }, filters) {
  const line = create("label");
  const box = create("input");
  box.type = "checkbox";
  box.name = name;
  box.value = label;
  box.checked = filters[name].includes(label);
  line.append(box, create("span", "", labelOf(name, label)), create("small", "", String(count)));
  return line;
}

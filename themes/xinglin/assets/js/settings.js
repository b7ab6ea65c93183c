// The visitor's reading settings. This script stands in the head and blocks for a moment, so that the page is painted once, as
// it is wanted; it therefore is no module. What it writes on the root element, reading.css and tokens.css understand.
(() => {
  "use strict";

  const key = "reading";
  const names = ["view", "size", "colors"];
  const root = document.documentElement;

  /** The colours of the browser's bar, with the media for which the page names them. */
  const bars = [...document.querySelectorAll("meta[name=theme-color]")].map(element => ({ element, media: element.media }));

  /** The settings that are not the usual ones, by name. Storage may be forbidden; then they last as long as the page. */
  let settings = new URLSearchParams();

  function load() {
    try {
      settings = new URLSearchParams(localStorage.getItem(key) ?? "");
    } catch {
      // What was chosen on this page stays.
    }
  }

  function choose(name, value) {
    if (value === "") {
      settings.delete(name);
    } else {
      settings.set(name, value);
    }
    try {
      localStorage.setItem(key, settings.toString());
    } catch {
      // Nothing to do: the page shows what was chosen.
    }
    show();
  }

  function show() {
    for (const name of names) {
      if (settings.has(name)) {
        root.dataset[name] = settings.get(name);
      } else {
        delete root.dataset[name];
      }
    }
    const colors = settings.get("colors");
    for (const { element, media } of bars) {
      element.media = colors === null ? media : colors === element.dataset.colors ? "all" : "not all";
    }
    for (const control of document.querySelectorAll(".reading-panel input")) {
      control.checked = control.value === (settings.get(control.name) ?? "");
    }
    document.querySelector(".elder-switch")?.setAttribute("aria-pressed", String(settings.get("view") === "elder"));
  }

  function reload() {
    load();
    show();
  }

  function connect() {
    const panel = document.querySelector(".reading-settings");
    const elder = document.querySelector(".elder-switch");
    show();
    panel?.addEventListener("change", event => choose(event.target.name, event.target.value));
    elder?.addEventListener("click", () => choose("view", settings.get("view") === "elder" ? "" : "elder"));
    panel?.addEventListener("keydown", event => {
      if (event.key === "Escape" && panel.open) {
        panel.open = false;
        panel.firstElementChild.focus();
      }
    });
    document.addEventListener("pointerdown", event => {
      if (panel?.open && !panel.contains(event.target)) {
        panel.open = false;
      }
    });
  }

  load();
  root.dataset.scripts = "";
  show();
  document.addEventListener("DOMContentLoaded", connect);
  // Another tab has changed them, or the page comes back from the cache of the history.
  addEventListener("storage", event => event.key === key && reload());
  addEventListener("pageshow", event => event.persisted && reload());
})();

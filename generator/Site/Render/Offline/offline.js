// Makes the site's scripts work in a copy that is opened from a disk, where browsers refuse modules and fetch.
// Every page that has scripts loads this one first. Modules lie in the copy as calls of offline.module, and each data file
// x.bin as a call of offline.file in x.bin.js; both are loaded as classic scripts, which browsers allow.
(() => {
  "use strict";

  /** Running modules by address: promises of what they export. */
  const modules = new Map();
  /** Modules that are being loaded, by address. */
  const loading = new Map();
  /** The data, in base64, that a script element brought. */
  const files = new WeakMap();

  globalThis.offline = {
    module(body) {
      const url = document.currentScript.src;
      const exports = {};
      modules.set(url, body(exports, path => importModule(new URL(path, url).href), { url }, fetchFile).then(() => exports));
    },
    file(base64) {
      files.set(document.currentScript, base64);
    },
  };

  /** Resolves with the script element when the script has run; rejects when it cannot be loaded. */
  function run(url) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.addEventListener("load", () => resolve(script));
      script.addEventListener("error", () => reject(new TypeError(`Cannot load ${url}`)));
      document.head.append(script);
      script.remove();
    });
  }

  /** Stands for import(). */
  async function importModule(url) {
    if (!modules.has(url)) {
      if (!loading.has(url)) {
        loading.set(url, run(url).finally(() => loading.delete(url)));
      }
      await loading.get(url);
    }
    return modules.get(url);
  }

  /** Stands for fetch(): answers with a data file, or as a server does that has no such file. */
  async function fetchFile(url, { signal } = {}) {
    signal?.throwIfAborted();
    const script = await run(`${new URL(url, document.baseURI).href}.js`).catch(() => null);
    signal?.throwIfAborted();
    const base64 = files.get(script);
    return base64 === undefined
      ? new Response(null, { status: 404 })
      : new Response(Uint8Array.from(atob(base64), character => character.charCodeAt(0)));
  }
})();

// The files of the index as the site has them, and what goes wrong with them.

// Files, each read once. One is given up when every search that waits for it was aborted.
export class Files {
  constructor(base, fetch, suspects) {
    Object.assign(this, { base, fetch: (...request) => fetch(...request), suspects, entries: new Map() });
  }

  async load(path, parse, signal) {
    const { entries } = this;
    if (signal && signal.aborted)
      throw aborted();
    let entry = entries.get(path);
    if (!entry) {
      const controller = new AbortController();
      entry = { controller, waiting: 0, file: this.read(path, parse, controller.signal) };
      entries.set(path, entry);
    }
    const forget = () => entries.get(path) === entry && entries.delete(path);
    entry.waiting++;
    return new Promise((resolve, reject) => {
      entry.file.then(file => {
        entry.waiting = Infinity;
        resolve(file);
      }, error => {
        forget();
        reject(error);
      });
      if (signal)
        signal.addEventListener('abort', () => {
          reject(aborted());
          if (!--entry.waiting) {
            forget();
            entry.controller.abort();
          }
        });
    });
  }

  async read(path, parse, signal) {
    let bytes = new Uint8Array();
    try {
      const response = await this.fetch(new URL(path, this.base).href, { signal, cache: this.suspects.has(path) ? 'reload' : 'default' });
      if (response.ok)
        bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw error.name === 'AbortError' ? error : failure('offline');
    }
    try {
      return await parse(bodyOf(bytes));
    } catch (error) {
      if (error.code === 'offline')
        throw error;
      this.suspects.add(path);
      throw failure('broken');
    }
  }
}

function failure(code) {
  return Object.assign(new Error('The search index is ' + code), { code });
}

// What loads a module that most visits do not need. Browsers keep a failed import for the life of the page, so that each further
// try needs an address of its own.
export function loaderOf(path) {
  let tries = 0;
  return () => import(path + (tries ? '?' + tries : '')).catch(() => {
    tries++;
    throw failure('offline');
  });
}

function aborted() {
  return new DOMException('The search was aborted', 'AbortError');
}

export function check(isTrue) {
  if (!isTrue)
    throw failure('broken');
}

// A file without the hash at its end.
function bodyOf(bytes) {
  const end = bytes.length - 4;
  let hash = 0x811c9dc5;
  for (let i = 0; i < end; i++)
    hash = Math.imul(hash ^ bytes[i], 0x01000193);
  check(end >= 0 && new DataView(bytes.buffer).getInt32(end) === (hash | 0));
  return bytes.subarray(0, end);
}

// Files that are missing, cut short or not ours; no network; searches that are given up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOCUMENTS, FILES, NAMES, SYLLABLES, URL_OF_INDEX, answer, fetchFrom, open, titles } from './site.mjs';
import { encode, seal } from './encode.mjs';
import { openIndex } from '../../generator/Search/Client/search.js';

const MISSING = { ok: false, status: 404, arrayBuffer: async () => new ArrayBuffer(0) };
const TIERED = encode(Array.from({ length: 2100 }, (_, i) => ({ url: `p/${i}/`, title: `甲${i}`, text: ['晨光'] })), { isTiered: true });
const KINDS = {
  'terms/': [FILES, '义诊'], 'pages/': [FILES, '义诊'], 'names/': [FILES, 'jyt'], 'characters-': [FILES, '義診'], 'facets-': [FILES, '义诊', { facets: true }],
  'rest/': [TIERED, '晨光', { filters: { kind: ['branch'] } }],
};
const DAMAGES = {
  missing: () => MISSING,
  'cut short': bytes => answer(bytes.subarray(0, bytes.length >> 1)),
  empty: () => answer(new Uint8Array()),
  'an error page': () => answer(new TextEncoder().encode('<!doctype html><title>404</title>')),
  changed: bytes => answer(bytes.map((byte, i) => i === bytes.length >> 1 ? byte ^ 4 : byte)),
  'sealed nonsense': () => answer(seal(Uint8Array.from({ length: 200 }, (_, i) => i * 37 & 255))),
};

for (const [kind, [files, query, options]] of Object.entries(KINDS)) {
  for (const [name, damage] of Object.entries(DAMAGES)) {
    test(`${kind} ${name}: a second try heals it, and otherwise the error says broken`, async () => {
      const expected = await (await open(files)).search(query, options);
      let isHealed = false;
      const asked = [];
      const change = (path, { cache }) => {
        asked.push([path, cache]);
        if (path === 'index.bin' && cache === 'reload')
          isHealed = true;
        return path.startsWith(kind) && !isHealed ? damage(files.get(path)) : undefined;
      };
      assert.deepEqual(await (await open(files, change)).search(query, options), expected);
      assert.ok(asked.some(([path, cache]) => path.startsWith(kind) && cache === 'reload'));

      const index = await open(files, path => path.startsWith(kind) ? damage(files.get(path)) : undefined);
      await assert.rejects(index.search(query, options), { code: 'broken' });
      assert.equal(index.requests.filter(path => path === 'index.bin').length, 2);
    });
  }
}

for (const [name, damage] of Object.entries(DAMAGES)) {
  test(`index.bin ${name}: fetched anew once, then the error says broken`, async () => {
    const index = await open(FILES, (path, { cache }) => path === 'index.bin' && cache !== 'reload' ? damage(FILES.get(path)) : undefined);
    assert.equal((await index.search('义诊')).total, 3);
    await assert.rejects(open(FILES, path => path === 'index.bin' ? damage(FILES.get(path)) : undefined), { code: 'broken' });
  });
}

test('a site that was published anew while a page was open is searched anew', async () => {
  const old = encode([...DOCUMENTS, { url: 'old/', title: '旧页面', text: ['义诊'] }], { names: NAMES, syllables: SYLLABLES });
  let files = old;
  const index = await open({ has: path => files.has(path), get: path => files.get(path) });
  assert.equal((await index.search('呼吸')).total, 2);
  files = FILES;
  assert.equal((await index.search('义诊')).total, 3);
});

test('a shard of another build under the right name is no answer', async () => {
  const index = await open(FILES, path => path.startsWith('terms/') ? answer(FILES.get([...FILES.keys()].filter(other => other.startsWith('terms/') && other !== path)[0])) : undefined);
  await assert.rejects(index.search('义诊'), { code: 'broken' });
});

test('no network is told apart, and over when it is back', async () => {
  let isOffline = false;
  const index = await open(FILES, () => {
    if (isOffline)
      throw new TypeError('Failed to fetch');
  });
  isOffline = true;
  await assert.rejects(index.search('义诊'), { code: 'offline' });
  isOffline = false;
  assert.equal((await index.search('义诊')).total, 3);
  await assert.rejects(openIndex(URL_OF_INDEX, async () => { throw new TypeError(); }), { code: 'offline' });
});

test('a search that is given up rejects with an AbortError and stops what only it fetches', async () => {
  const signals = [];
  let isHeld = true;
  const index = await open(FILES, (path, { signal }) => {
    if (!path.startsWith('terms/') || !isHeld)
      return undefined;
    signals.push(signal);
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
  });
  const controller = new AbortController();
  const search = index.search('义诊', { signal: controller.signal });
  await new Promise(resolve => setImmediate(resolve));
  controller.abort();
  await assert.rejects(search, { name: 'AbortError' });
  assert.ok(signals.length && signals.every(({ aborted }) => aborted));
  isHeld = false;
  assert.equal((await index.search('义诊')).total, 3);
});

test('what another search waits for goes on', async () => {
  let release;
  const gate = new Promise(resolve => release = resolve);
  const signals = [];
  const index = await open(FILES, (path, { signal }) => path.startsWith('terms/') ? (signals.push(signal), gate) : undefined);
  const controller = new AbortController();
  const given = index.search('义诊', { signal: controller.signal });
  const other = index.search('义诊活动');
  await new Promise(resolve => setImmediate(resolve));
  controller.abort();
  await assert.rejects(given, { name: 'AbortError' });
  assert.ok(signals.some(({ aborted }) => !aborted));
  release();
  assert.equal((await other).total, 1);
});

test('a signal that was aborted before asks for nothing', async () => {
  const index = await open(FILES);
  await assert.rejects(index.search('义诊', { signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.deepEqual(index.requests, ['index.bin']);
});

test('random bytes in any place never hang or crash', async () => {
  let seed = 7;
  const random = limit => (seed = seed * 1103515245 + 12345 & 0x7fffffff) % limit;
  for (let round = 0; round < 60; round++) {
    const files = new Map(FILES);
    const paths = [...files.keys()].filter(path => path !== 'index.bin');
    for (const path of paths) {
      const body = files.get(path).slice(0, -4);
      for (let i = random(3); i > 0; i--)
        body[random(body.length)] = random(256);
      files.set(path, seal(body.subarray(0, body.length - random(2) * random(body.length))));
    }
    const index = await openIndex(URL_OF_INDEX, fetchFrom(files));
    for (const query of ['义诊', '呼', 'jyt', '義珍'])
      await index.search(query, { facets: true }).catch(error => assert.equal(error.code, 'broken', error.stack));
  }
});

test('a site without pages and one with a single page can be searched', async () => {
  const none = await open(encode([]));
  assert.equal((await none.search('义诊', { facets: true })).total, 0);
  assert.equal((await none.search('a')).total, 0);
  const one = await open(encode([{ url: '', title: '首页', text: ['义诊'] }]));
  const { results: [result] } = await one.search('义诊', { facets: true });
  assert.equal(result.url, 'https://example.test/base/');
  assert.deepEqual(titles(await one.search('首页')), ['首页']);
});

// The client's files themselves.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { inflate } from '../../generator/Search/Client/inflate.js';
import { build, publishClient } from './generator.mjs';
import { DOCUMENTS, FILES, URL_OF_INDEX, fetchFrom, open } from './site.mjs';

const importFrom = folder => import(pathToFileURL(join(folder, 'search.js')));
const files = build(DOCUMENTS);

test('the client takes at most 8,192 bytes', () => {
  assert.ok(gzipSync(files.get('search.js'), { level: 9 }).length <= 8192);
});

test('the client has no syntax that browsers of three years ago lack', () => {
  const sources = new URL('../../generator/Search/Client/', import.meta.url);
  for (const name of readdirSync(sources).filter(name => name.endsWith('.js')))
    assert.doesNotMatch(readFileSync(new URL(name, sources), 'utf8'), /replaceAll|\.at\(|\(\?<[=!]|structuredClone|groupBy|hasOwn|\?\?=|\|\|=|&&=|#\w+ *[(=;]|\bstatic \{|findLast|toSorted|^await /m);
});

test('the published client searches what the generator published beside it', async () => {
  const { openIndex } = await importFrom(publishClient(files));
  const published = await openIndex(URL_OF_INDEX, fetchFrom(files));
  const index = await open(FILES);
  for (const query of ['义诊', '义', 'MDT诊疗', '王丰登', '義診', '火星', '义诊 火星'])
    assert.deepEqual(await published.search(query, { facets: true }), await index.search(query, { facets: true }), query);
  assert.equal((await published.search('王丰登')).suggestion.to, '胡丰登');
});

for (const [name, query, isOld] of [['corrections', '王丰登', false], ['inflate', '义诊', true]]) {
  test(`${name}.js that could not be loaded is offline, and asked for again`, async t => {
    const folder = publishClient(files);
    const module = [...files.keys()].find(path => path.startsWith(name + '-'));
    const path = join(folder, module);
    const { openIndex } = await importFrom(folder);
    const original = globalThis.DecompressionStream;
    t.after(() => globalThis.DecompressionStream = original);
    const search = async () => (await (await openIndex(URL_OF_INDEX, fetchFrom(FILES))).search(query)).results[0].title;
    if (isOld)
      delete globalThis.DecompressionStream;
    writeFileSync(path, 'throw new Error("this stands for a failed request")');
    await assert.rejects(search(), { code: 'offline' });
    await assert.rejects(search(), { code: 'offline' });
    writeFileSync(path, files.get(module));
    assert.equal(await search(), '麻醉手术科支部');
  });
}

test('inflate reads what deflate writes', () => {
  let seed = 3;
  const random = limit => (seed = Math.imul(seed, 1103515245) + 12345 & 0x7fffffff) >>> 8 & 0xffff ? seed % limit : 0;
  for (let round = 0; round < 300; round++) {
    const length = round < 20 ? round : random(round % 10 ? 5000 : 200000);
    const range = [2, 16, 256][round % 3];
    const data = Uint8Array.from({ length }, () => random(range));
    const deflated = deflateRawSync(data, { level: round % 10, strategy: round % 5 });
    assert.deepEqual(Buffer.compare(inflate(deflated), data), 0);
  }
});

test('inflate refuses what is no deflated data', () => {
  const data = deflateRawSync(Buffer.from('党支部'.repeat(100)));
  for (let length = 0; length < data.length; length++)
    assert.throws(() => inflate(data.subarray(0, length)), RangeError);
  assert.throws(() => inflate(Buffer.concat([data, Buffer.from([0])])), RangeError);
  for (const bytes of [[7], [6, 255], [5, 255, 255, 255, 255], [1, 1, 0, 0, 0, 0], [0xed, 0xfd]])
    assert.throws(() => inflate(Uint8Array.from(bytes)), RangeError);
  let seed = 11;
  for (let round = 0; round < 2000; round++) {
    const bytes = Uint8Array.from({ length: 60 }, () => (seed = Math.imul(seed, 1103515245) + 12345 & 0x7fffffff) >>> 16);
    try {
      inflate(bytes);
    } catch (error) {
      assert.ok(error instanceof RangeError, error.stack);
    }
  }
});

test('where DecompressionStream is missing, the fallback gives the same answers', async () => {
  const queries = ['义诊', 'jyt', '義診', '胡丰登'];
  const answers = async () => {
    const index = await open(FILES);
    return Promise.all(queries.map(query => index.search(query, { facets: true })));
  };
  const expected = await answers();
  const original = globalThis.DecompressionStream;
  try {
    globalThis.DecompressionStream = class {
      constructor(format) {
        if (format === 'deflate-raw')
          throw new TypeError('Unsupported format');
      }
    };
    assert.deepEqual(await answers(), expected);
    delete globalThis.DecompressionStream;
    assert.deepEqual(await answers(), expected);
  } finally {
    globalThis.DecompressionStream = original;
  }
});

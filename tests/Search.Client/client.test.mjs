// The client's files themselves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { inflate } from '../../generator/Search/Client/inflate.js';
import { FILES, open } from './site.mjs';

const read = name => readFileSync(new URL(`../../generator/Search/Client/${name}`, import.meta.url), 'utf8');
const stripped = source => source.split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('//')).join('\n');

test('the client takes at most 8,192 bytes', () => {
  assert.ok(gzipSync(stripped(read('search.js')), { level: 9 }).length <= 8192);
});

test('the client has no syntax that browsers of three years ago lack', () => {
  for (const source of [read('search.js'), read('inflate.js')])
    assert.doesNotMatch(source, /replaceAll|\.at\(|\(\?<[=!]|structuredClone|groupBy|hasOwn|\?\?=|\|\|=|&&=|#\w+ *[(=;]|\bstatic \{|findLast|toSorted|^await /m);
});

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

// A site so large that the generator gives its hot lists a rest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from './generator.mjs';
import { open, titles } from './site.mjs';

const SIZE = 30001;
const FILES = build(Array.from({ length: SIZE }, (_, i) => ({
  url: `${i}/`, title: i === 20000 ? '晨光' : `甲${i}`, hospital: ['东院', '西院', '南院'][i % 3], text: i % 3 ? [i % 10000 === 9999 ? '晨光罕见' : '晨光'] : ['早晨'],
})));
const COUNT = 20000;
const restsOf = index => index.requests.filter(path => path.startsWith('rest/')).length;

test('a hot term needs no rest, and its title comes first', async () => {
  const index = await open(FILES);
  const answer = await index.search('晨光');
  assert.deepEqual([answer.total, answer.more, titles(answer)[0], restsOf(index)], [COUNT, true, '晨光', 0]);
});

test('all pages of a hot term can be counted and reached', async () => {
  const index = await open(FILES);
  const { facets } = await index.search('晨光', { facets: true });
  assert.deepEqual(facets.hospital, [{ label: '西院', count: 10000 }, { label: '南院', count: 10000 }]);
  assert.equal(restsOf(index), 1);
  const last = await index.search('晨光', { offset: 1998, limit: 6 });
  assert.deepEqual(titles(last), [2996, 2998, 2999, 3001, 3002, 3004].map(i => `甲${i}`));
});

test('a hot term under a filter, and combined with another, has all its pages', async () => {
  const index = await open(FILES);
  assert.equal((await index.search('晨光', { filters: { hospital: ['西院'] } })).total, 10000);
  assert.deepEqual(titles(await index.search('晨光罕见')), ['甲19999', '甲29999']);
  assert.deepEqual(titles(await index.search('晨光 甲29998')), ['甲29998']);
});

test('a single character is found on all pages that have it', async () => {
  const index = await open(FILES);
  const answer = await index.search('晨');
  assert.deepEqual([answer.total, titles(answer)[0]], [SIZE, '晨光']);
});

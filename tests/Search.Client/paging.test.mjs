// Pages of results, filters, facets, and what is fetched for them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILES, HOSPITALS, open, titles } from './site.mjs';
import { encode } from './encode.mjs';

const many = count => Array.from({ length: count }, (_, i) => ({ url: `p/${i}/`, title: `第${i}页`, text: [i % 3 ? '晨光在这里' : '晨在光里', '晨光晨光'.slice(0, i % 2 ? 0 : 2)] }));

test('pages follow each other without gap, repetition or another order', async () => {
  const index = await open(encode(many(40)));
  const all = titles(await index.search('第'.concat(''), { limit: 40 }));
  const fresh = await open(encode(many(40)));
  const first = await fresh.search('第', { limit: 7 });
  assert.equal(first.total, 40);
  const shown = titles(first);
  for (let offset = 7; offset < 45; offset += 7)
    shown.push(...titles(await fresh.search('第', { limit: 7, offset })));
  assert.deepEqual([...shown].sort(), [...all].sort());
  assert.equal(new Set(shown).size, 40);
  assert.deepEqual(titles(await fresh.search('第', { limit: 14 })), shown.slice(0, 14));
  assert.equal(new Set(fresh.requests).size, fresh.requests.length);
});

test('what only looks like the phrase is not shown, and no longer counted once it was read', async () => {
  const documents = Array.from({ length: 30 }, (_, i) => ({ url: `p/${i}/`, title: `第${i}页`, text: i % 2 ? ['甲乙丙丁'] : ['甲乙丙，乙丙丁'] }));
  const index = await open(encode(documents));
  const first = await index.search('甲乙丙丁', { limit: 5 });
  assert.equal(first.results.length, 5);
  assert.ok(first.total < 30 && first.total >= 15);
  const all = await index.search('甲乙丙丁', { limit: 30 });
  assert.deepEqual([all.total, all.results.length], [15, 15]);
});

// Candidates for the phrase 甲乙丙丁 that do not have it, and one that has, ranked behind them.
const candidates = count => [...Array.from({ length: count }, (_, i) => ({ url: `p/${i}/`, title: `第${i}页`, text: ['甲乙丙，乙丙丁'] })), { url: 'last/', title: '真页', text: ['甲乙丙丁'] }];
const pagesRead = index => index.requests.filter(path => path.startsWith('pages/')).length;

for (const count of [99, 200, 400]) {
  test(`a page that has the phrase is found behind ${count} that only look so`, async () => {
    const index = await open(encode(candidates(count)));
    const { total, more, suggestion, ...answer } = await index.search('甲乙丙丁');
    assert.deepEqual([titles(answer), total, more, suggestion], [['真页'], 1, false, null]);
  });
}

test('one search reads at most 400 pages more than it was asked for, and the next goes on there', async () => {
  const index = await open(encode(candidates(1000)));
  const answers = [];
  for (const most of [410, 820, 1001]) {
    const { total, more, partial, suggestion, results } = await index.search('甲乙丙丁');
    answers.push({ total, more, partial, suggestion, results: results.length });
    assert.equal(pagesRead(index), most);
  }
  const unknown = { total: 0, more: true, partial: false, suggestion: null, results: 0 };
  assert.deepEqual(answers, [unknown, unknown, { ...unknown, total: 1, more: false, results: 1 }]);
});

test('what came before the bound is shown, and what comes behind it follows', async () => {
  const documents = candidates(1000);
  documents[5].text = ['甲乙丙丁甲乙丙丁甲乙丙丁'];
  const index = await open(encode(documents));
  const first = await index.search('甲乙丙丁');
  assert.deepEqual([titles(first), first.more, first.total], [['第5页'], true, 1001 - 409]);
  const shown = titles(first);
  let answer = first;
  while (answer.more)
    shown.push(...titles(answer = await index.search('甲乙丙丁', { offset: shown.length })));
  assert.deepEqual(shown, ['第5页', '真页']);
});

test('a phrase that no candidate has is corrected only when all were read', async () => {
  const documents = candidates(600).slice(0, -1).map(document => ({ ...document, text: [...document.text, '戊'] }));
  const index = await open(encode([...documents, ...many(30)]));
  const find = async () => {
    const { more, partial, results } = await index.search('甲乙丙丁 戊');
    return [more, partial, results.length];
  };
  assert.deepEqual(await find(), [true, false, 0]);
  assert.deepEqual(await find(), [true, true, 10]);
});

test('more is said exactly while there is more', async () => {
  const index = await open(encode(many(20)));
  const more = async (offset, limit) => (await index.search('第', { offset, limit })).more;
  assert.deepEqual([await more(0, 7), await more(7, 7), await more(14, 7), await more(0, 20), await more(0, 19), await more(20, 5)], [true, true, false, false, true, false]);
});

test('the same query asks for nothing twice', async () => {
  const index = await open(FILES);
  await index.search('义诊');
  const before = index.requests.length;
  await index.search('义诊');
  await index.search(' 义诊 ');
  assert.equal(index.requests.length, before);
});

test('searches at the same time share what they fetch', async () => {
  const index = await open(FILES);
  await Promise.all([index.search('义诊'), index.search('义诊'), index.search('义诊活动')]);
  assert.equal(new Set(index.requests).size, index.requests.length);
});

test('filters choose among labels of a column and combine columns', async () => {
  const index = await open(FILES);
  const find = async filters => titles(await index.search('义诊', { filters }));
  assert.deepEqual(await find({ hospital: [HOSPITALS[1]] }), ['金银潭医院']);
  assert.deepEqual(await find({ hospital: HOSPITALS, kind: ['branch'] }), ['麻醉手术科支部', '呼吸内科支部']);
  assert.deepEqual(await find({ year: [2022] }), ['呼吸内科支部']);
  assert.deepEqual(await find({ year: ['2022'], hospital: [] }), ['呼吸内科支部']);
  assert.deepEqual(await find({ year: [1999] }), []);
  assert.deepEqual(await find({ category: ['没有'] }), []);
});

test('what is filtered away is not taken for a typing error', async () => {
  const index = await open(FILES);
  assert.deepEqual(await index.search('义诊', { filters: { year: [1999] } }), { total: 0, more: false, partial: false, suggestion: null, results: [], facets: null });
});

test('whether the query is found without filters is asked of one page, once', async () => {
  const index = await open(encode(many(40)));
  for (const year of [1998, 1999]) {
    assert.equal((await index.search('第', { filters: { year: [year] } })).more, false);
    assert.equal(pagesRead(index), 1);
  }
});

test('a correction holds under filters', async () => {
  const index = await open(FILES);
  const answer = await index.search('义珍', { filters: { hospital: [HOSPITALS[1]] } });
  assert.deepEqual([answer.suggestion, titles(answer)], [{ from: '义珍', to: '义诊', applied: true }, ['金银潭医院']]);
});

test('facets count the pages, each column under the filters of the others', async () => {
  const index = await open(FILES);
  const { facets } = await index.search('义诊', { facets: true, limit: 1 });
  assert.deepEqual(facets, {
    hospital: [{ label: HOSPITALS[0], count: 2 }, { label: HOSPITALS[1], count: 1 }],
    category: [{ label: '临床', count: 2 }],
    kind: [{ label: 'branch', count: 2 }, { label: 'hospital', count: 1 }],
    year: [{ label: '2022', count: 1 }, { label: '2021', count: 1 }],
  });
  const filtered = (await index.search('义诊', { facets: true, filters: { kind: ['branch'], year: ['2021'] } })).facets;
  assert.deepEqual(filtered.kind, [{ label: 'branch', count: 1 }]);
  assert.deepEqual(filtered.year, [{ label: '2022', count: 1 }, { label: '2021', count: 1 }]);
  assert.equal(index.requests.filter(path => path.startsWith('facets')).length, 1);
});

test('facets do not count what only looked like the phrase', async () => {
  const documents = Array.from({ length: 30 }, (_, i) => ({ url: `p/${i}/`, title: `第${i}页`, year: i % 2 ? 2021 : 2022, text: i % 2 ? ['甲乙丙丁'] : ['甲乙丙，乙丙丁'] }));
  const index = await open(encode(documents));
  assert.deepEqual((await index.search('甲乙丙丁', { limit: 30, facets: true })).facets.year, [{ label: '2021', count: 15 }]);
});

test('the first titles are told before all are there', async () => {
  let release;
  const gate = new Promise(resolve => release = resolve);
  let pages = 0;
  const index = await open(encode(many(20)), path => path.startsWith('pages/') && ++pages > 6 ? gate.then(() => undefined) : undefined);
  const heard = [];
  const search = index.search('第', { onResults: answer => heard.push(answer) });
  while (!heard.length)
    await new Promise(resolve => setImmediate(resolve));
  assert.equal(heard[0].results.length, 3);
  assert.equal(heard[0].total, 20);
  assert.equal(heard[0].results[0].url, 'https://example.test/base/p/0/');
  release();
  assert.equal((await search).results.length, 10);
  assert.equal(heard.length, 1);
});

test('stored unions answer for single characters and short beginnings', async () => {
  const documents = Array.from({ length: 60 }, (_, i) => ({ url: `p/${i}/`, title: `页${i}`, text: [`好${String.fromCodePoint(0x4e00 + i)} word${i}`] }));
  const options = { shardSize: 60, stored: ['好', 'w', 'wo', 'wor'] };
  const index = await open(encode(documents, options));
  assert.equal((await index.search('好', { limit: 1 })).total, 60);
  assert.ok(index.requests.length < 6);
  for (const query of ['w', 'wo', 'wor', 'word'])
    assert.equal((await index.search(query, { limit: 1 })).total, 60, query);
  assert.equal((await (await open(encode(documents, { shardSize: 60 }))).search('好', { limit: 1 })).total, 60);
});

test('the beginning of very many words finds all of them', async () => {
  const documents = Array.from({ length: 400 }, (_, i) => ({ url: `p/${i}/`, title: `页${i}`, text: [`words${1000 + i}`] }));
  const index = await open(encode(documents, { shardSize: 60 }));
  assert.equal((await index.search('words', { limit: 1 })).total, 400);
});

test('the rest of a hot list is fetched only where it is needed', async () => {
  const documents = Array.from({ length: 2300 }, (_, i) => ({ url: `p/${i}/`, title: i % 2 ? '晨光' : '甲', text: [i > 2200 ? '晨光很少见' : '晨光'], year: 2000 + i % 3 }));
  const index = await open(encode(documents, { isTiered: true }));
  const rests = () => index.requests.filter(path => path.startsWith('rest/')).length;
  assert.equal((await index.search('晨光')).total, 2300);
  assert.equal(rests(), 0);
  assert.equal((await index.search('晨光很少见', { limit: 100 })).total, 99);
  assert.equal(rests(), 1);
  const { facets } = await index.search('晨光', { facets: true });
  assert.equal(facets.year.reduce((sum, { count }) => sum + count, 0), 2300);
  assert.equal((await index.search('晨光', { filters: { year: [2001] } })).total, 767);
});

test('beyond the best 2,000 pages come the others', async () => {
  const documents = Array.from({ length: 2010 }, (_, i) => ({ url: `p/${i}/`, title: `甲${i}`, text: ['晨光'] }));
  const index = await open(encode(documents, { isTiered: true }));
  const answer = await index.search('晨光', { limit: 20, offset: 1995 });
  assert.deepEqual(titles(answer), Array.from({ length: 15 }, (_, i) => `甲${1995 + i}`));
  assert.equal(answer.total, 2010);
});

for (const [query, most] of [['义诊', 2], ['义诊 呼吸', 2], ['呼', 2], ['mdt', 3], ['jyt', 3], ['jinyintan 义诊', 3]]) {
  test(`${query} shows results within ${most} round trips after the manifest`, async () => {
    // A request's depth: one more than that of any answer that was there when it was made.
    let known = 0;
    let deepest = 0;
    const index = await open(FILES, async () => {
      const depth = known + 1;
      deepest = Math.max(deepest, depth);
      await new Promise(resolve => setImmediate(resolve));
      known = Math.max(known, depth);
    });
    known = deepest = 0;
    let shown = 0;
    const onResults = () => shown = shown || deepest;
    assert.ok((await index.search(query, { onResults })).results.length);
    onResults();
    assert.ok(shown <= most, `${shown}`);
  });
}

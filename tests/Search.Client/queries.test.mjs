// What a query finds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOCUMENTS, FILES, HOSPITALS, NAMES, SYLLABLES, open, titles } from './site.mjs';
import { encode } from './encode.mjs';

const find = async (query, options) => (await open(FILES)).search(query, options);

for (const [query, expected] of [
  ['义诊', ['麻醉手术科支部', '金银潭医院', '呼吸内科支部']],
  ['义', ['麻醉手术科支部', '金银潭医院', '呼吸内科支部']],
  ['传染病专科', ['金银潭医院']],
  ['胡丰登', ['麻醉手术科支部', '畅享呼吸主题党日']],
  ['余亭', ['南七病区支部']],
  ['12345党建', ['呼吸内科支部']],
  ['MDT诊疗', ['呼吸内科支部']],
  ['B超', ['呼吸内科支部']],
  ['西路599号', ['永康市第一人民医院']],
  ['mdt', ['呼吸内科支部', '南七病区支部']],
  ['ｍｄｔ', ['呼吸内科支部', '南七病区支部']],
  ['git', ['编写指南']],
  ['599', ['永康市第一人民医院']],
  ['"义诊活动"', ['麻醉手术科支部']],
  ['“义诊活动', ['麻醉手术科支部']],
  ['「MDT 团队」', ['南七病区支部']],
  ['呼吸 义诊', ['呼吸内科支部']],
  ['敬畏生命醉美手护', ['麻醉手术科支部']],
  ['敬畏生命、醉美手护', ['麻醉手术科支部']],
  ['𠮷', ['南七病区支部']],
  ['𠮷祥', ['南七病区支部']],
  ['<script>alert(1)</script>', ['畅享呼吸主题党日']],
]) {
  test(`${query} finds what has it`, async () => {
    const { total, partial, suggestion, ...answer } = await find(query);
    assert.deepEqual(titles(answer), expected);
    assert.deepEqual({ total, partial, suggestion }, { total: expected.length, partial: false, suggestion: null });
  });
}

for (const query of ['火', '量子纠缠', '火星 木星', 'zzzz', '"义诊的活动"', '诊疗MDT', '9', 'x'.repeat(5000), '火星'.repeat(3000)]) {
  test(`${query.slice(0, 12)} finds nothing`, async () => {
    assert.deepEqual(await find(query), { total: 0, more: false, partial: false, suggestion: null, results: [], facets: null });
  });
}

for (const query of ['', '   ', '，。！', '😀👩‍⚕️', '""', '“”', '❤️', undefined, null]) {
  test(`${query} asks for nothing`, async () => {
    const index = await open(FILES);
    assert.deepEqual(titles(await index.search(query ?? '')), []);
    assert.deepEqual(index.requests, ['index.bin']);
  });
}

test('a result carries the fields of its page', async () => {
  const { results: [result] } = await find('胡丰登');
  assert.deepEqual({ ...result, snippet: null, marks: null }, {
    url: 'https://example.test/base/hospitals/yk/branches/anesthesia/', title: '麻醉手术科支部', brand: '敬畏生命，醉美手护', secretary: '胡丰登',
    kind: 'branch', hospital: HOSPITALS[0], year: 2021, snippet: null, marks: null, titleMarks: [], brandMarks: [],
  });
});

test('a field that a page does not have is null', async () => {
  const { results: [{ brand, secretary, hospital, year }] } = await find('编写指南');
  assert.deepEqual([brand, secretary, hospital, year], [null, null, null, null]);
});

for (const [query, first] of [
  ['jinyintan', '金银潭医院'], ['jyt', '金银潭医院'], ['jyty', '金银潭医院'], ['JinYin', '金银潭医院'], ["jin'yin'tan", '金银潭医院'], ['yizhen', '麻醉手术科支部'],
  ['hfd', '麻醉手术科支部'], ['cxhx', '呼吸内科支部'], ['cuzhong', '呼吸内科支部'], ['zuzhong', '呼吸内科支部'], ['lizhongqing', '呼吸内科支部'],
  ['lichongqing', '呼吸内科支部'], ['jingweishengming', '麻醉手术科支部'],
]) {
  test(`the pinyin ${query} finds ${first} first`, async () => {
    const answer = await find(query);
    assert.equal(titles(answer)[0], first);
    assert.equal(answer.suggestion, null);
  });
}

test('what has just this pinyin is found without what only begins with it', async () => {
  const names = { yizhen: [[4, '义诊']], yizhengde: [[6, '以正德']], yizhu: [[0, '医嘱']], yizhujiankang: [[6, '一助健康']] };
  const page = (title, text) => ({ url: `${title}/`, title, text: [text] });
  const index = await open(encode([page('以正德', '无'), page('甲', '义诊'), page('乙', '医嘱'), page('丙', '一助健康')], { names }));
  assert.deepEqual(titles(await index.search('yizhen')), ['甲']);
  assert.deepEqual(titles(await index.search('yizhe')).sort(), ['以正德', '甲']);
  assert.deepEqual(titles(await index.search('yizhu')).sort(), ['丙', '乙']);
});

test('pinyin and Chinese go together', async () => {
  assert.deepEqual(titles(await find('mdt lichongqing 义诊')), ['呼吸内科支部']);
});

for (const [query, to, first] of [
  ['義診', '义诊', '麻醉手术科支部'], ['暢享呼吸', '畅享呼吸', '呼吸内科支部'], ['义珍', '义诊', '麻醉手术科支部'], ['湖丰登', '胡丰登', '麻醉手术科支部'],
  ['胡丰灯', '胡丰登', '麻醉手术科支部'], ['胡风登', '胡丰登', '麻醉手术科支部'], ['胡一登', '胡丰登', '麻醉手术科支部'], ['王丰登', '胡丰登', '麻醉手术科支部'], ['唱享呼吸', '畅享呼吸', '呼吸内科支部'],
  ['南八病区', '南七病区', '南七病区支部'], ['jinyintna', '金银潭', '金银潭医院'], ['jinyngtan', '金银潭', '金银潭医院'], ['githbu', 'github', '编写指南'],
  ['markdwn', 'markdown', '编写指南'], ['義珍', '义诊', '麻醉手术科支部'], ['hu fengdeng', 'hufengdeng', '麻醉手术科支部'], ['参加了获动', '参加了活动', '畅享呼吸主题党日'], ['敬为生命醉美手护', '敬畏生命醉美手护', '麻醉手术科支部'], ['义珍 胡丰登', '义诊 胡丰登', '麻醉手术科支部'], ['12345档建', '12345党建', '呼吸内科支部'],
]) {
  test(`${query} is corrected to ${to}, and the answer says so`, async () => {
    const names = { ...NAMES, '12345dangjian': [[0, '12345党建']], nanqibingqu: [[0, '南七病区']], canjialehuodong: [[0, '参加了活动']] };
    const index = await open(encode(DOCUMENTS, { names, variants: '義义診诊門门暢畅', syllables: { ...SYLLABLES, dang: '党档', jian: '建', nan: '南', qi: '七', bing: '病', qu: '区', can: '参', jia: '加', le: '了', huo: '活获', dong: '动' } }));
    const { suggestion, partial, ...answer } = await index.search(query);
    assert.deepEqual(suggestion, { from: query, to, applied: true });
    assert.equal(titles(answer)[0], first);
    assert.equal(partial, false);
  });
}

for (const query of ['参加了获动', '北七病区', '科支部开展艺诊', '惠及众众']) {
  test(`${query} is near to a stretch of text only, which nobody looks for: it finds nothing`, async () => {
    const { total, suggestion } = await find(query);
    assert.deepEqual([total, suggestion], [0, null]);
  });
}

test('a part that no page has is left out, and the answer is called partial', async () => {
  const { partial, total, suggestion, ...answer } = await find('义诊 火星');
  assert.deepEqual([partial, total, suggestion, titles(answer)[0]], [true, 3, null, '麻醉手术科支部']);
});

test('where all parts exist but never together, the rarest is left out', async () => {
  const { partial, ...answer } = await find('编写指南 呼吸');
  assert.equal(partial, true);
  assert.deepEqual(titles(answer), ['畅享呼吸主题党日', '呼吸内科支部']);
});

const lookedUp = index => index.requests.filter(path => /^(names|characters|facets)/.test(path));

test('nothing is looked up for corrections while enough is found', async () => {
  const index = await open(FILES);
  await index.search('义诊');
  await index.search('义', { limit: 1 });
  assert.deepEqual(lookedUp(index), []);
});

// Few pages have the first word, and more the second.
const misspelt = (few, more) => [
  ...Array.from({ length: 2 }, (_, i) => ({ url: `a/${i}/`, title: `甲${i}`, text: [few] })), ...Array.from({ length: 9 }, (_, i) => ({ url: `b/${i}/`, title: `乙${i}`, text: [more] })),
];
const YIZHEN = { names: { yizhen: [[4, '义诊']] }, variants: '義义診诊', syllables: SYLLABLES };

for (const [few, more] of [['义珍', '义诊'], ['義診', '义诊']]) {
  test(`beside the few pages with ${few}, ${more} is offered`, async () => {
    const index = await open(encode(misspelt(few, more), YIZHEN));
    const { suggestion, total, partial, ...answer } = await index.search(few);
    assert.deepEqual(suggestion, { from: few, to: more, applied: false });
    assert.deepEqual([total, partial, titles(answer)], [2, false, ['甲0', '甲1']]);
    const before = index.requests.length;
    assert.deepEqual((await index.search(few)).suggestion, suggestion);
    assert.equal(index.requests.length, before);
  });
}

test('the few pages are told before something to offer is looked for', async () => {
  const heard = [];
  const index = await open(encode(misspelt('义珍', '义诊'), YIZHEN), path => {
    if (path.startsWith('characters'))
      assert.deepEqual(heard.map(answer => [titles(answer), answer.suggestion, answer.more]), [[['甲0', '甲1'], null, false]]);
  });
  assert.equal((await index.search('义珍', { onResults: answer => heard.push(answer) })).suggestion.to, '义诊');
  assert.equal(heard.length, 1);
});

for (const [query, documents, names] of [
  ['义诊', misspelt('义诊', '义珍'), { yizhen: [[4, '义诊'], [4, '义珍']] }],
  ['南七病区', misspelt('南七病区', '南八病区'), { nanbabingqu: [[4, '南八病区']] }],
  ['义珍', misspelt('义诊', '义珍').slice(0, 3), { yizhen: [[4, '义诊'], [0, '义珍']] }],
  ['义珍 甲', misspelt('义珍', '义诊'), { yizhen: [[4, '义诊']] }],
]) {
  test(`beside the few pages with ${query} nothing is offered: it is a name, or nothing sounds so, or no more pages have it`, async () => {
    const index = await open(encode(documents, { ...YIZHEN, names }));
    const { suggestion, results } = await index.search(query);
    assert.equal(suggestion, null);
    assert.ok(results.length);
  });
}

for (const query of ['github', 'jyt', '"义珍"']) {
  test(`beside the few pages with ${query} nothing is looked up to be offered`, async () => {
    const index = await open(encode([...misspelt('义珍', '义诊'), ...misspelt('github', 'githup'), ...misspelt('jyt', 'yjt')], YIZHEN));
    const { suggestion, total } = await index.search(query);
    assert.deepEqual([suggestion, total, lookedUp(index)], [null, 2, []]);
  });
}

test('nothing is offered under filters', async () => {
  const index = await open(encode(misspelt('义珍', '义诊'), YIZHEN));
  const { suggestion, total } = await index.search('义珍', { filters: { kind: ['branch'] } });
  assert.deepEqual([suggestion, total], [null, 2]);
  assert.deepEqual(lookedUp(index).filter(path => !path.startsWith('facets')), []);
});

test('what cannot be looked up to be offered costs no results', async () => {
  const isLost = path => /^(names|characters)/.test(path);
  const index = await open(encode(misspelt('义珍', '义诊'), YIZHEN), path => isLost(path) ? { ok: false } : undefined);
  const { suggestion, total } = await index.search('义珍');
  assert.deepEqual([suggestion, total], [null, 2]);
});

test('decomposed text is found as it is written', async () => {
  const index = await open(encode([{ url: 'a/', title: 'Cafe\u0301 早餐会', text: ['cafe\u0301'] }]));
  for (const query of ['cafe\u0301', 'Cafe\u0301 早餐']) {
    const { total, partial, suggestion } = await index.search(query);
    assert.deepEqual({ total, partial, suggestion }, { total: 1, partial: false, suggestion: null });
  }
});

test('a brand, secretary or title that is the query comes first, then a title that has it', async () => {
  const page = (title, more) => ({ url: `${title}/`, title, ...more });
  const index = await open(encode([
    page('甲', { text: ['晨光晨光晨光晨光晨光晨光', '晨光'] }), page('晨光记', { year: 2020 }), page('晨光集', { year: 2024 }), page('乙', { brand: '晨光' }), page('丙', { labels: ['晨光'] }),
  ]));
  assert.deepEqual(titles(await index.search('晨光')), ['乙', '晨光集', '晨光记', '丙', '甲']);
});

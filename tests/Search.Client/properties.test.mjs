// What holds for any site: all that has a phrase is found, and nothing is shown that has it not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from './generator.mjs';
import { DOCUMENTS, FILES, open, titles } from './site.mjs';

function randomFrom(seed) {
  return limit => {
    seed = seed + 0x6d2b79f5 | 0;
    let mixed = Math.imul(seed ^ seed >>> 15, seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) % limit;
  };
}

const ALPHABET = [...'党建引领义诊活动医院一二MDTb1𠮷，。 \u00b7'];

for (let seed = 1; seed <= 6; seed++) {
  test(`random texts, seed ${seed}: recall 1 and precision 1`, async () => {
    const random = randomFrom(seed * 7919);
    const text = length => Array.from({ length }, () => ALPHABET[random(ALPHABET.length)]).join('');
    const documents = Array.from({ length: 30 + random(400) }, (_, i) => ({
      url: `${i}/`, title: String(i), slogan: random(3) ? null : text(5), text: [text(10 + random(30)), text(random(20))], labels: [text(3)],
    }));
    const index = await open(build(documents));
    const all = ({ slogan, text: paragraphs, labels }) => [slogan ?? '', ...paragraphs, ...labels].map(value => value.toLowerCase());
    for (let i = 0; i < 60; i++) {
      const source = all(documents[random(documents.length)])[random(3)];
      const from = random(source.length);
      const word = Array.from(source.slice(from)).slice(0, 1 + random(5)).join('');
      // A word that begins or ends within a token, or that punctuation parts, means less or more than the plain substring.
      if (!/^[党建引领义诊活动医院一二𠮷]+$/u.test(word))
        continue;
      const expected = documents.filter(document => all(document).some(value => value.includes(word) || value === document.slogan?.toLowerCase() && value.replace(/[，。 \u00b7]/g, '').includes(word)));
      const answer = await index.search(`"${word}"`, { limit: 500 });
      assert.equal(answer.suggestion, null);
      assert.deepEqual(titles(answer).sort(), expected.map(({ title }) => title).sort(), word);
      assert.equal(answer.total, expected.length);
    }
  });
}

test('tokens are found by their beginnings, and with the Han beside them', async () => {
  const random = randomFrom(5);
  const tokens = ['mdt', 'md', 'm', '12345', '123', 'b', 'ct2'];
  const han = ['党建', '诊', '超'];
  const documents = Array.from({ length: 800 }, (_, i) => ({
    url: `${i}/`, title: String.fromCodePoint(0x5000 + i), text: [Array.from({ length: 4 }, () => (random(2) ? tokens[random(tokens.length)] : han[random(han.length)]) + ['', ' ', '，'][random(3)]).join('')],
  }));
  const index = await open(build(documents));
  for (const [query, pattern] of [
    ['md', /(^|[^a-z0-9])md/], ['mdt诊', /(^|[^a-z0-9])mdt诊/], ['12345党建', /(^|[^a-z0-9])12345党建/], ['超12', /超12/], ['诊123', /诊123/], ['b超', /b超/],
  ]) {
    const expected = documents.filter(({ text: [text] }) => pattern.test(text)).map(({ title }) => title);
    assert.ok(expected.length);
    assert.deepEqual(titles(await index.search(`"${query}"`, { limit: 800 })).sort(), expected.sort(), query);
  }
});

test('the index of the generator and that of the tests give the same answers', async () => {
  const [own, other] = [await open(build(DOCUMENTS)), await open(FILES)];
  for (const query of ['义诊', '义', '敬畏生命', 'MDT诊疗', 'b超', '胡丰登 活动', '義診', '王丰登', '火星', '义诊 火星', 'githbu', '编写指南'])
    assert.deepEqual(await own.search(query, { facets: true }), await other.search(query, { facets: true }), query);
});

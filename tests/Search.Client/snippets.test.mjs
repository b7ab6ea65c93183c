// The stretch of text that is shown, and what is marked in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILES, open } from './site.mjs';
import { encode } from './encode.mjs';

const first = async (query, document) => {
  const index = await open(document ? encode([{ url: 'a/', title: '甲', ...document }]) : FILES);
  return (await index.search(query)).results[0];
};
const marked = ({ snippet, marks }) => marks.map(([from, to]) => snippet.slice(from, to));

test('the snippet shows the match, and marks all of it', async () => {
  const result = await first('疑难', { text: ['很长的开头。'.repeat(30) + '多学科会诊为疑难患者提供方案，疑难不再难。' + '很长的结尾。'.repeat(30)] });
  assert.ok(result.snippet.startsWith('…多学科会诊为疑难患者'));
  assert.ok(result.snippet.endsWith('…'));
  assert.ok(result.snippet.length <= 83);
  assert.deepEqual(marked(result), ['疑难', '疑难']);
});

test('the snippet is taken where most of the words are', async () => {
  const result = await first('晨光 医护', { text: ['晨光' + '，这里没有别的'.repeat(20), '医护' + '，也没有别的'.repeat(20), '晨光里的医护人员', '之后'.repeat(50)] });
  assert.ok(result.snippet.includes('晨光里的医护人员'));
});

test('the snippet is rather a paragraph than short fields, and ends with it', async () => {
  const paragraph = '麻醉手术科支部在中国麻醉周期间走进社区举办义诊。';
  const text = ['义诊', '健康宣教', paragraph, '某网站二〇二三年七月八日报道医护人员下乡义诊', '医院官网'];
  assert.equal((await first('义诊', { text })).snippet, '…' + paragraph + '…');
});

test('short fields are parted, and no phrase goes from one into the next', async () => {
  const result = await first('"党课" "义诊党"', { title: '义诊党课', text: ['党课', '义诊', '党日'] });
  assert.equal(result.snippet, '党课 · 义诊 · 党日');
  assert.deepEqual(marked(result), ['党课']);
});

test('marks are counted in the original text', async () => {
  assert.deepEqual(marked(await first('团队', { text: ['㎏ＭＤＴ 团队'] })), ['团队']);
  assert.deepEqual(marked(await first('kg', { text: ['每日 ㎏ 上升'] })), ['㎏']);
  assert.deepEqual(marked(await first('mdt 团队')), ['ＭＤＴ', '团队']);
  assert.deepEqual(marked(await first('"mdt 团队"')), ['ＭＤＴ 团队']);
});

test('marks in the title and the brand ignore their punctuation', async () => {
  const { title, titleMarks, brand, brandMarks } = await first('生命醉美', { title: '敬畏生命，醉美手护', brand: '“生命·醉美”' });
  assert.deepEqual(titleMarks.map(([from, to]) => title.slice(from, to)), ['生命，醉美']);
  assert.deepEqual(brandMarks.map(([from, to]) => brand.slice(from, to)), ['生命·醉美']);
});

test('overlapping matches make one mark', async () => {
  assert.deepEqual(marked(await first('哈哈', { text: ['哈哈哈哈笑'] })), ['哈哈哈哈']);
  assert.deepEqual(marked(await first('义诊活 诊活动', { text: ['开展义诊活动'] })), ['义诊活动']);
});

test('no pair of surrogates is cut', async () => {
  for (let i = 0; i < 4; i++) {
    const { snippet } = await first('晨光', { text: ['一'.repeat(i) + '𠮷'.repeat(60) + '晨光' + '二'.repeat(i) + '𠮷'.repeat(60)] });
    assert.equal(Buffer.from(snippet, 'utf8').toString('utf8'), snippet);
    assert.ok(!/[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/.test(snippet));
  }
});

test('where only a short field matches, the snippet is the slogan or the start of the text', async () => {
  assert.equal((await first('甲', { slogan: '口号在此', text: ['正文'] })).snippet, '口号在此');
  assert.deepEqual(await first('口号', { slogan: '口号在此', text: ['正文'] }).then(({ snippet, marks }) => [snippet, marks]), ['口号在此', [[0, 2]]]);
  assert.equal((await first('甲', { text: ['正文'] })).snippet, '正文');
  assert.equal((await first('甲', {})).snippet, '');
});

test('markup is text', async () => {
  const result = await first('标记');
  assert.ok(result.snippet.includes('<b>不是标记</b> & <script>alert(1)</script>'));
  assert.deepEqual(marked(result), ['标记']);
});

// The JSON Schemas that `brandshowcase schema` writes for editors, tried on the sample site and on what people get wrong.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'artifacts/bin/Cli/debug/brandshowcase.dll');

const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
after(() => rmSync(folder, { recursive: true }));
execFileSync('dotnet', [PROGRAM, 'schema', '--site', ROOT, '--output', folder]);

const validators = Object.fromEntries(readdirSync(folder).map(name =>
  [name.replace('.json', ''), new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(folder, name), 'utf8')))]));

const FILES = {
  site: /^site\.yml$/,
  theme: /^themes\/[^/]+\/theme\.yml$/,
  terms: /^terms\.yml$/,
  home: /^content\/index\.md$/,
  section: /^content\/(hospitals|consortia|routes|guide)\/index\.md$/,
  hospital: /^content\/hospitals\/[^/]+\/index\.md$/,
  branch: /^content\/hospitals\/[^/]+\/branches\/.+\.md$/,
  activity: /^content\/[^/]+\/[^/]+\/activities\/.+\.md$/,
  consortium: /^content\/consortia\/[^/]+\/index\.md$/,
  route: /^content\/routes\/[^/]+\/index\.md$/,
  guide: /^content\/guide\/[^/]+\.md$/,
};

const SITE = ['site.yml', 'terms.yml', ...['content', 'themes'].flatMap(top => readdirSync(join(ROOT, top), { recursive: true }).map(path => `${top}/${path}`))];

function read(file) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return parse(file.endsWith('.md') ? text.match(/^---\n(.*?)^---\n/ms)[1] : text);
}

function mistakes(type, data) {
  validators[type](data);
  return (validators[type].errors ?? []).map(error => `${error.instancePath} ${error.message} ${error.params.additionalProperty ?? ''}`.trim());
}

test('There is a schema for each kind of file', () => assert.deepEqual(Object.keys(validators).sort(), Object.keys(FILES).sort()));

for (const [type, pattern] of Object.entries(FILES)) {
  test(`The schema of ${type} accepts every such file of the sample site`, () => {
    const files = SITE.filter(path => pattern.test(path));
    assert.ok(files.length > 0 || type === 'section');
    for (const file of files) assert.deepEqual([file, mistakes(type, read(file))], [file, []]);
  });
}

for (const [mistake, type, yaml] of [
  ['A key that does not exist', 'branch', 'title: 某支部\nslogn: 口号'],
  ['A missing title', 'branch', 'brand: 品牌'],
  ['A title without a text', 'branch', 'title:'],
  ['A category that the site does not have', 'branch', 'title: 某支部\ncategory: hospital'],
  ['A year in words', 'branch', 'title: 某支部\nsince: 二〇二一年'],
  ['A year out of range', 'branch', 'title: 某支部\nsince: 21'],
  ['A number with a word', 'branch', 'title: 某支部\nachievements: [{ metric: 义诊, value: 60余, unit: 场次 }]'],
  ['An achievement of no kind', 'branch', 'title: 某支部\nachievements: [{ name: 某荣誉 }]'],
  ['A key inside a partner that does not exist', 'branch', 'title: 某支部\npartners: [{ name: 某村, typ: village }]'],
  ['A date as people write it', 'activity', 'title: 义诊\ndate: 6月1日'],
  ['A yes that is a word', 'activity', 'title: 义诊\ndraft: 是'],
  ['An address without a scheme', 'hospital', 'title: 某医院\nwebsite: www.example.org'],
  ['A latitude without a longitude', 'hospital', 'title: 某医院\nlocation: { lat: 28.9 }'],
  ['A setting that does not exist', 'site', 'title: 站\nbase_url: https://example.org/\nthem: plain'],
  ['A record of another form', 'site', 'title: 站\nbase_url: https://example.org/\nfooter: { icp: "12345" }'],
  ['A colour that is none', 'theme', 'colors: { red: red }'],
]) {
  test(`${mistake} is marked`, () => assert.notDeepEqual(mistakes(type, parse(yaml)), []));
}

test('What a page leaves open, writes short or keeps for its theme is right', () =>
  assert.deepEqual(mistakes('branch', parse('title: 12345\nslogan:\nsecretary: 某某\ncategory: 临床\ntags: 义诊\nlogo: logo.svg\nextra: { anything: [1, {}] }')), []));

test('Each field is explained in Chinese', () => {
  const { properties } = JSON.parse(readFileSync(join(folder, 'branch.json'), 'utf8'));
  for (const [key, property] of Object.entries(properties)) assert.match(property.description, /\p{Script=Han}/u, key);
});

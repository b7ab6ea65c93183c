// The online editor as a build publishes it: its configuration against the schema of Sveltia CMS, and what its formats make of pages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'artifacts/bin/Cli/debug/brandshowcase.dll');

const site = mkdtempSync(join(tmpdir(), 'admin-'));
after(() => rmSync(site, { recursive: true }));
cpSync(join(ROOT, 'content'), join(site, 'content'), { recursive: true });
cpSync(join(ROOT, 'themes'), join(site, 'themes'), { recursive: true });

const admin = join(site, 'public/admin');
const CMS = {
  github: ['--sign-in-url', 'https://in.example.org/'],
  gitea: ['--api-root', 'https://git.example.org/api/v1', '--app-id', '0a1b'],
  gitlab: ['--api-root', 'https://git.example.org/api/v4', '--branch', 'main'],
};
const configs = Object.fromEntries(Object.entries(CMS).map(([backend, options]) => {
  writeFileSync(join(site, 'site.yml'), readFileSync(join(ROOT, 'site.yml'), 'utf8') + '\nshare_cards: none\n');
  execFileSync('dotnet', [PROGRAM, 'cms', '--site', site, '--backend', backend, '--repo', 'group/brands', ...options]);
  execFileSync('dotnet', [PROGRAM, 'build', '--site', site]);
  return [backend, JSON.parse(readFileSync(join(admin, 'config.yml'), 'utf8'))];
}));
const forms = JSON.parse(readFileSync(join(admin, 'forms.json'), 'utf8'));

// The script without the editor itself, which needs a browser.
writeFileSync(join(admin, 'package.json'), '{"type":"module"}');
const script = readFileSync(join(admin, 'admin.js'), 'utf8').replace(/^import CMS.*$/m, '').replace(/^const response[^]*/m, '');
writeFileSync(join(admin, 'formats.js'), script);
const { readFile, writeFile } = await import(pathToFileURL(join(admin, 'formats.js')));

function typeOf(path) {
  if (path === 'index.md') return 'home';
  const [top, , middle] = path.split('/');
  return { branches: 'branch', activities: 'activity' }[middle] ?? { hospitals: 'hospital', consortia: 'consortium', routes: 'route', guide: 'guide' }[top];
}

// As the generator reads it: every scalar is a text.
const frontMatter = text => parse(text.match(/^---\n(.*?)^---\n/ms)[1], { schema: 'failsafe' });
const body = text => text.replace(/^---\n.*?^---\n/ms, '').trim();

test('The configuration of each backend is one that Sveltia CMS knows', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'artifacts/npm/node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'));
  const validate = new Ajv({ strict: false, formats: { regex: true, uri: true } }).compile(schema);
  for (const [backend, config] of Object.entries(configs)) assert.ok(validate(config), `${backend} ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  assert.deepEqual(configs.github.backend, { name: 'github', repo: 'group/brands', base_url: 'https://in.example.org' });
  assert.deepEqual(configs.gitea.backend, { name: 'gitea', repo: 'group/brands', api_root: 'https://git.example.org/api/v1', base_url: 'https://git.example.org', app_id: '0a1b' });
  assert.deepEqual(configs.gitlab.backend, { name: 'gitlab', repo: 'group/brands', branch: 'main', api_root: 'https://git.example.org/api/v4', auth_methods: ['token'] });
});

test('Every page of the sample site means the same after it was opened and saved', () => {
  const pages = readdirSync(join(ROOT, 'content'), { recursive: true }).filter(path => path.endsWith('.md'));
  assert.ok(pages.length > 40);
  for (const path of pages) {
    const text = readFileSync(join(ROOT, 'content', path), 'utf8');
    const type = typeOf(path);
    const saved = writeFile(forms[type], readFile(forms[type], text));
    assert.equal(body(saved), body(text), path);
    // What may be written in several ways is opened into one.
    const opened = text => ({ ...readFile(forms[type], text), body: '', frontMatter: '' });
    assert.deepEqual(opened(saved), opened(text), path);
    assert.deepEqual(frontMatter(saved), frontMatter(text), path);
  }
  for (const value of ['1.0', '2023.10', '057987121234', '12345678901234567890', '0x1F', '5', "'5'"]) {
    const text = `---\ntitle: ${value}\nsecretary: ${value}\n---\n\n正文\n`;
    const opened = readFile(forms.branch, text);
    assert.equal(writeFile(forms.branch, opened), text);
    assert.deepEqual(frontMatter(writeFile(forms.branch, { ...opened, slogan: '新', frontMatter: '' })), { ...frontMatter(text), slogan: '新' });
  }
});

test('Comments stay, and so does everything that was not changed', () => {
  const text = '---\n# 放行 BRN0620：已核对\ntitle: 某支部 # 待核对\n\nslogan: # 待补充\nachievements:\n  # 各项成效\n  - 一句话 # 待核对\n  - "两句话" # 2023\n  - honour: 某荣誉\n    # 待核对\n    level: 国家级\nextra: { a.b: [false, null, "", {}], c: 007 }\n\n# 完\n---\n\n正文\n';
  const opened = readFile(forms.branch, text);
  assert.equal(writeFile(forms.branch, opened), text);
  assert.equal(writeFile(forms.branch, { ...opened, title: '新支部', extra: {} }), text.replace('某支部', '新支部'));
  const [first, second, honour] = opened.achievements;
  assert.equal(writeFile(forms.branch, { ...opened, achievements: [second, { ...honour, honour: '新荣誉' }] }),
    text.replace('  - 一句话 # 待核对\n', '').replace('    # 待核对\n    level: 国家级', '    level: national').replace('某荣誉', '新荣誉'));
  assert.equal(writeFile(forms.branch, { ...opened, achievements: [first, second, { ...honour, honour: '新荣誉' }] }), text.replace('某荣誉', '新荣誉'));
});

test('Rules in the middle of a file without front matter are text', () => {
  const text = '一\n\n---\ntitle: 二\n---\n\n三\n';
  assert.equal(readFile(forms.branch, text).body, text);
});

test('A value that may be written short has one form in the editor, and its shortest in the file', () => {
  const text = '---\ntitle: 某支部\nsecretary: 某某\ncategory: 临床\nconnotation: 一句话\nachievements:\n  - 一句话成效\n  - honour: 某荣誉\n    level: 国家级\nextra:\n  theirs: 1\n  off: false\n  none: null\n  empty: ""\n  keys: {}\n---\n\n正文\n';
  const opened = readFile(forms.branch, text);
  assert.deepEqual(opened.secretary, { name: '某某' });
  assert.deepEqual(opened.connotation, { form: 'text', text: '一句话' });
  assert.deepEqual(opened.achievements, [{ form: 'text', text: '一句话成效' }, { form: 'honour', honour: '某荣誉', level: 'national' }]);
  assert.equal(writeFile(forms.branch, { ...opened, frontMatter: '' }), text.replace('临床', 'clinical').replace('国家级', 'national'));
});

test('What the editor leaves empty is not written', () => {
  const saved = writeFile(forms.branch, { title: ' 某支部 ', slogan: '', tags: [], secretary: { name: '', dual_leader: false }, draft: false, body: '' });
  assert.equal(saved, '---\ntitle: 某支部\n---\n\n\n');
});

// The online editor: Sveltia CMS, with formats that keep front matter as the generator's schemas have it. A value that may be
// written in several ways is opened into one form for the editor, and closed into its shortest way for the file.
import CMS from './sveltia/index.js';
import { isMap, isScalar, isSeq, parseDocument } from './yaml/index.js';

const FENCED = /^\uFEFF?---\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)(?:\r?\n)?/;

// Only what a number would be written as is one: 1.0, 0579 and a number of twenty digits are texts to the generator.
const NUMBER = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: value => typeof value === 'number',
  test: { test: text => Number.isFinite(Number(text)) && String(Number(text)) === text },
  resolve: Number,
  stringify: ({ value }) => String(value),
};

// Pages are written with { key: value } and [item].
const withPadding = tag => tag.collection
  ? { ...tag, stringify: (node, context, ...rest) => node.toString({ ...context, flowCollectionPadding: tag.collection === 'map' ? ' ' : '' }, ...rest) }
  : tag;

const PARSING = { schema: 'core', customTags: tags => [NUMBER, ...tags.filter(({ tag }) => !/:(int|float)$/.test(tag)).map(withPadding)] };

export function openKeys(forms, data) {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, open(forms?.[key], value)]));
}

function open(form, value) {
  if (!form || form.kept || value === null || value === undefined) return value;
  if (form.labels) return form.labels[value] ?? value;
  if ('list' in form) return [value].flat().map(item => open(form.list, item));
  if (form.typed) return openTyped(form.typed, value);
  if (form.short && typeof value !== 'object') return { [form.short]: value };
  return openKeys(form.keys, value);
}

function openTyped(types, value) {
  const is = Array.isArray(value) ? 'list' : typeof value === 'object' ? undefined : 'text';
  const type = types.find(type => is ? type.is === is : type.keys && type.name in value) ?? types.find(type => type.keys);
  return type.is ? { form: type.name, [type.name]: open(type.form, value) } : { form: type.name, ...openKeys(type.keys, value) };
}

export function closeKeys(forms, data) {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, close(forms?.[key], value)]).filter(([key, value]) => forms?.[key]?.kept || !isEmpty(value)));
}

function close(form, value) {
  if (form?.kept) return value;
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return value.map(item => close(form?.list, item)).filter(item => !isEmpty(item));
  if (typeof value !== 'object') return typeof value === 'string' ? value.trim() : value;
  if (form?.typed) {
    const { form: name, ...keys } = value;
    const type = form.typed.find(type => type.name === name);
    return type?.is ? close(type.form, keys[name]) : closeKeys(type?.keys, keys);
  }
  const keys = closeKeys(form?.keys, value);
  return form?.short && Object.keys(keys).length === 1 && form.short in keys ? keys[form.short] : keys;
}

// An open field, and a switch that is off, are the same as none.
function isEmpty(value) {
  return value === null || value === undefined || value === false || (typeof value === 'string' && value.trim() === '')
    || (typeof value === 'object' && Object.keys(value).length === 0);
}

function parse(frontMatter) {
  const file = parseDocument(frontMatter, PARSING);
  if (file.errors.length > 0) throw file.errors[0];
  return file;
}

// The front matter goes along as it was written, in a key without a field: the editor gives back what it does not know.
export function readFile(forms, text) {
  const [fence, frontMatter] = text.match(FENCED) ?? ['', ''];
  return { ...openKeys(forms, parse(frontMatter).toJS() ?? {}), frontMatter, body: text.slice(fence.length) };
}

export function writeFile(forms, { frontMatter, body, ...data }) {
  const file = parse(frontMatter ?? '');
  const kept = Object.fromEntries(Object.entries(file.toJS() ?? {}).filter(([key]) => forms?.[key]?.kept));
  file.contents = update(file.contents, closeKeys(forms, openKeys(forms, file.toJS() ?? {})), { ...closeKeys(forms, data), ...kept });
  return `---\n${file.toString({ lineWidth: 0 })}---\n\n${(body ?? '').trim()}\n`;
}

// What stands in a file with a new value in the place of the old one; what is the same in both keeps its comments and its way of writing.
function update(node, old, value) {
  if (same(old, value)) return node;
  if (isMap(node) && isKeys(old) && isKeys(value)) {
    for (const key of Object.keys({ ...old, ...value })) {
      if (value[key] === undefined) node.delete(key);
      else if (!same(old[key], value[key])) node.set(key, update(node.get(key, true), old[key], value[key]));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(old) && Array.isArray(value) && old.length === node.items.length) {
    node.items = updateItems(node.items, old, value);
    return node;
  }
  if (isScalar(node) && typeof value !== 'object') {
    node.value = value;
    return node;
  }
  return value;
}

// Items may have been moved, added and deleted: each is known by its value, and one that was changed by its place.
function updateItems(nodes, old, values) {
  const free = new Set(nodes.keys());
  const places = values.map(value => {
    const place = [...free].find(place => same(old[place], value));
    free.delete(place);
    return place;
  });
  return values.map((value, index) => {
    const place = places[index] ?? (nodes.length === values.length && free.has(index) ? index : undefined);
    return place === undefined ? value : update(nodes[place], old[place], value);
  });
}

function isKeys(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one, other) {
  return one === other || (Array.isArray(one) ? Array.isArray(other) : isKeys(one) && isKeys(other))
    && Object.keys({ ...one, ...other }).every(key => same(one[key], other[key]));
}

const response = await fetch(new URL('forms.json', import.meta.url));
for (const [type, forms] of Object.entries(await response.json())) {
  CMS.registerCustomFormat(type, 'md', { fromFile: text => readFile(forms, text), toFile: data => writeFile(forms, data) });
}
await CMS.init();

// The online editor: Sveltia CMS, with formats that keep front matter as the generator's schemas have it. A value that may be
// written in several ways is opened into one form for the editor, and closed into its shortest way for the file.
import CMS from './sveltia/index.js';
import { parse, stringify } from './yaml/index.js';

const FENCED = /^\uFEFF?---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)(?:\r?\n)?/ms;

export function openKeys(forms, data) {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, open(forms?.[key], value)]));
}

function open(form, value) {
  if (!form || value === null || value === undefined) return value;
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
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, close(forms?.[key], value)]).filter(([, value]) => !isEmpty(value)));
}

function close(form, value) {
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

export function readFile(forms, text) {
  const fenced = text.match(FENCED);
  return { ...openKeys(forms, (fenced && parse(fenced[1])) ?? {}), body: fenced ? text.slice(fenced[0].length) : text };
}

export function writeFile(forms, { body, ...data }) {
  return `---\n${stringify(closeKeys(forms, data), { lineWidth: 0 })}---\n\n${(body ?? '').trim()}\n`;
}

const response = await fetch(new URL('forms.json', import.meta.url));
for (const [type, forms] of Object.entries(await response.json())) {
  CMS.registerCustomFormat(type, 'md', { fromFile: text => readFile(forms, text), toFile: data => writeFile(forms, data) });
}
await CMS.init();

// Makes readings.txt: how Han characters are read, in pinyin without tones, ü written v.
//
//     bzcat Unihan_Readings.txt.bz2 Unihan_OtherMappings.txt.bz2 | node make-readings.mjs > readings.txt
//
// A line is a syllable and, with / between, the characters that are usually read so: first those of the 3,500 commonest (level 1 of the
// Table of General Standard Chinese Characters), then others; and the characters that are read so at times. Characters are those of
// the block of unified ideographs, and those of the Table. The usual reading is the most frequent one in kHanyuPinlu or, where that is
// silent, the first in kMandarin; the others come from the modern dictionaries.
import { readFileSync } from 'node:fs';

const unihan = new Map();
let version = '';
for (const line of readFileSync(0, 'utf8').split('\n')) {
  version ||= /^# Unicode version: (\S+)/.exec(line)?.[1];
  const [code, property, value] = line.split('\t');
  if (!value) continue;
  const n = parseInt(code.slice(2), 16);
  if (!unihan.has(n)) unihan.set(n, {});
  unihan.get(n)[property] = value;
}

const syllable = reading => {
  const plain = reading.normalize('NFD').replace(/u\u0308/g, 'v').replace(/u([\u0300-\u036F])\u0308/g, 'v').normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return /^[a-z]*[aeiouv][a-z]*$/.test(plain) ? plain : null;
};
const syllables = texts => [...new Set(texts.map(syllable).filter(Boolean))];
const afterColon = value => value === undefined ? [] : value.split(' ').flatMap(part => part.split(':')[1].split(','));

const readingsOf = data => {
  const frequency = new Map();
  for (const part of data.kHanyuPinlu?.split(' ') ?? []) {
    const [, reading, count] = /^(.*)\((\d+)\)$/.exec(part);
    const s = syllable(reading);
    if (s) frequency.set(s, (frequency.get(s) ?? 0) + Number(count));
  }
  const frequent = [...frequency].sort((a, b) => b[1] - a[1]).map(([s]) => s);
  const customary = syllables(data.kMandarin?.split(' ') ?? []);
  const modern = syllables(afterColon(data.kTGHZ2013));
  const others = modern.length > 0 ? modern : [...customary, ...syllables(afterColon(data.kXHC1983))];
  const usual = frequent[0] ?? customary[0] ?? others[0];
  return usual === undefined ? [] : [...new Set([usual, ...frequent, ...others])];
};

const table = new Map();
for (const [n, data] of [...unihan].sort((a, b) => a[0] - b[0])) {
  const rank = data.kTGH === undefined ? Infinity : Number(data.kTGH.split(':')[1]);
  if (rank === Infinity && (n < 0x4E00 || n > 0x9FFF)) continue;
  for (const [i, s] of readingsOf(data).entries()) {
    if (!table.has(s)) table.set(s, ['', '', '']);
    table.get(s)[i > 0 ? 2 : rank <= 3500 ? 0 : 1] += String.fromCodePoint(n);
  }
}

console.log(`# Derived from Unihan ${version} by make-readings.mjs. See NOTICE.`);
for (const [s, parts] of [...table].sort((a, b) => a[0] < b[0] ? -1 : 1)) console.log(`${s} ${parts.join('/')}`);

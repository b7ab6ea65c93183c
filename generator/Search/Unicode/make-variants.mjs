// Makes variants.txt: which characters of the Table of General Standard Chinese Characters stand for another form.
//
//     bzcat Unihan_Variants.txt.bz2 Unihan_OtherMappings.txt.bz2 | node make-variants.mjs > variants.txt
//
// A line is a form, traditional or otherwise, and the standard characters for it, the commoner first: those that simplify it or,
// if there are none, those for a form of the same meaning (裡 is 裏 is 里).
import { readFileSync } from 'node:fs';

const unihan = new Map();
let version = '';
for (const line of readFileSync(0, 'utf8').split('\n')) {
  version ||= /^# Unicode version: (\S+)/.exec(line)?.[1];
  const [code, property, value] = line.split('\t');
  if (!value) continue;
  const c = String.fromCodePoint(parseInt(code.slice(2), 16));
  if (!unihan.has(c)) unihan.set(c, {});
  unihan.get(c)[property] = value;
}

const rank = c => Number(unihan.get(c)?.kTGH?.split(':')[1] ?? Infinity);
const characters = value => value?.split(' ').map(part => String.fromCodePoint(parseInt(part.slice(2), 16))) ?? [];
const byRank = list => list.sort((a, b) => rank(a) - rank(b));

const standardFor = c => {
  const data = unihan.get(c);
  const isStandard = s => s !== c && rank(s) < Infinity;
  const simplified = byRank(characters(data.kSimplifiedVariant).filter(isStandard));
  if (simplified.length > 0 || rank(c) < Infinity) return simplified;
  const same = [...characters(data.kZVariant), ...characters(data.kSemanticVariant)];
  return byRank(same.flatMap(s => [...characters(unihan.get(s)?.kSimplifiedVariant), s]).filter(isStandard));
};

console.log(`# Derived from Unihan ${version} by make-variants.mjs. See NOTICE.`);
for (const c of [...unihan.keys()].sort((a, b) => a.codePointAt(0) - b.codePointAt(0))) {
  if (!/^[\u4E00-\u9FFF]$/.test(c)) continue;
  const standard = [...new Set(standardFor(c))];
  if (standard.length > 0) console.log(c + standard.join(''));
}

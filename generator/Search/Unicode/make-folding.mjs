// Makes folding.txt: what each code point becomes when it is folded (FORMAT.md, "Text to terms").
//
//     node make-folding.mjs > folding.txt
//
// A line is one of
//     FFFF 0041 0042              the code point, and what it becomes
//     FFFF-FFFF 0041              a range, whose code points become 0041, 0042, 0043 …
//     FFFF-FFFF/2 0041            every second code point of a range, which become 0041, 0043, 0045 …

const fold = c => [...c.normalize('NFKC')].map(part => part.toLowerCase()).join('');
const hex = n => n.toString(16).toUpperCase().padStart(4, '0');
const isSurrogate = n => n >= 0xD800 && n <= 0xDFFF;

const single = [], several = [];
for (let n = 0; n <= 0x10FFFF; n++) {
  if (isSurrogate(n)) continue;
  const c = String.fromCodePoint(n), folded = fold(c);
  if (folded === c) continue;
  const parts = [...folded].map(part => part.codePointAt(0));
  if (parts.length === 1) single.push([n, parts[0]]);
  else several.push([n, parts]);
}

const lines = several.map(([n, parts]) => ({ n, text: [n, ...parts].map(hex).join(' ') }));
for (let i = 0; i < single.length;) {
  const [first, target] = single[i];
  const length = step => {
    let count = 1;
    while (i + count < single.length && single[i + count][0] === first + count * step && single[i + count][1] === target + count * step) count++;
    return count;
  };
  const [step, count] = length(1) >= length(2) ? [1, length(1)] : [2, length(2)];
  const last = first + (count - 1) * step;
  lines.push({ n: first, text: count === 1 ? `${hex(first)} ${hex(target)}` : `${hex(first)}-${hex(last)}${step === 2 ? '/2' : ''} ${hex(target)}` });
  i += count;
}

console.log(`# Derived from the Unicode Character Database ${process.versions.unicode} by make-folding.mjs. See NOTICE.`);
for (const line of lines.sort((a, b) => a.n - b.n)) console.log(line.text);

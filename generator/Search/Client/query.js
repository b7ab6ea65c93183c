// A query: its parts, how each is looked up, and how it is recognised in a text.

// Beyond these bounds a query is cut, or its terms are thinned out evenly: the text of the pages that are shown is compared with
// the whole phrase in any case.
export const MOST_CODE_POINTS = 64;
const MOST_PARTS = 8;
const MOST_LOOKUPS = 8;

const LONGEST_TOKEN = 32;

const HAN = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const WORD = /[\p{L}\p{M}\p{N}\u{20000}-\u{3ffff}]/u;
const GAP = '[^\\p{L}\\p{M}\\p{N}\\u{20000}-\\u{3ffff}\\n]*';
const PARTS = /["“”＂「」]([^"“”＂「」]*)["“”＂「」]?|[^\s"“”＂「」]+/g;

const isHan = c => HAN.test(c);
const isWord = c => c && WORD.test(c);

// NFKC and lower case of each code point, and where in the text each unit of it comes from; bare is without all but Han and letters.
export function fold(text, isBare) {
  let folded = '';
  const at = [];
  let i = 0;
  for (const c of text) {
    // The common Han characters, which most of a text are, stay what they are.
    let form = c >= '\u4e00' && c <= '\u9fff' ? c : c.normalize('NFKC').toLowerCase();
    if (isBare)
      form = Array.from(form).filter(isWord).join('');
    folded += form;
    for (let unit = 0; unit < form.length; unit++)
      at.push(i);
    i += c.length;
  }
  return { folded, at };
}

export function bareOf(text) {
  return fold(text, true).folded;
}

export function partsOf(query) {
  const cut = Array.from(query).slice(0, MOST_CODE_POINTS).join('');
  const parts = Array.from(cut.matchAll(PARTS), ([text, quoted]) => quoted === undefined ? partOf(text) : partOf(quoted, true));
  return parts.filter(part => part.phrases[0].lookups.length).slice(0, MOST_PARTS);
}

// A part of a query; its key, if it can be the pinyin of a name; the phrases that are looked for, its own first.
export function partOf(text, isQuoted) {
  const phrase = phraseOf(text);
  const key = phrase.bare.replace(/ü/g, 'v');
  return { text, isQuoted, key: !isQuoted && /^(?=.*[a-z])[a-z0-9]{2,}$/.test(key) && key, phrases: [phrase] };
}

// A phrase: how to look it up, and how to recognise it in a text and in a bare short field.
export function phraseOf(text, most = MOST_LOOKUPS) {
  const { folded } = fold(text);
  const chars = Array.from(folded);
  const lookups = new Set();
  chars.forEach((c, i) => {
    const before = chars[i - 1];
    const after = chars[i + 1];
    if (isHan(c)) {
      if (isWord(before) && !isHan(before))
        lookups.add(c + '<' + before);
      if (isWord(after))
        lookups.add(c + after);
      else if (!isWord(before))
        lookups.add(c + '*');
    } else if (isWord(c) && (!isWord(before) || isHan(before))) {
      let end = i;
      while (isWord(chars[end]) && !isHan(chars[end]))
        end++;
      const token = chars.slice(i, Math.min(end, i + LONGEST_TOKEN)).join('');
      // A token of one code point is found by the Han beside it.
      if (/[\p{L}\p{N}]/u.test(token) && (end > i + 1 || !isWord(before) && !isWord(chars[end])))
        lookups.add(token + (chars.slice(end).some(isWord) ? '' : '*'));
    }
  });
  const step = Math.max(1, (lookups.size - 1) / (most - 1));
  return {
    bare: bareOf(text),
    pattern: new RegExp(chars.map(c => isWord(c) ? c : ' ').join('').trim().replace(/ +/g, GAP), 'gu'),
    lookups: [...lookups].filter((_, i) => Math.round(Math.round(i / step) * step) === i),
  };
}

// What is shown of a page.
import { fold } from './query.js';

// How well the short fields hold the parts: 2 for a field that is a part, 1 for one that has it. -1 if a part is nowhere.
export function rankOf({ bares, folded }, parts) {
  const ranks = parts.map(({ phrases }) => Math.max(...phrases.map(({ bare, pattern }) => {
    if (bares.indexOf(bare) in [0, 1, 2])
      return 2;
    const field = bares.findIndex(other => other.includes(bare));
    return field in [0, 1] ? 1 : field > 0 || folded.search(pattern) >= 0 ? 0 : -1;
  })));
  return ranks.includes(-1) ? -1 : ranks.reduce((a, b) => a + b);
}

export function resultOf(fragment, parts, root) {
  const { address, fields, slogan, text } = fragment;
  return {
    url: new URL('./' + address, root).href, ...fields, ...snippetOf(slogan, text, parts),
    titleMarks: marksOf(rangesIn(fields.title, parts, true), 0, Infinity),
    brandMarks: marksOf(rangesIn(fields.brand || '', parts, true), 0, Infinity),
  };
}

function rangesIn(text, parts, isBare) {
  const { folded, at } = fold(text, isBare);
  const ranges = [];
  for (const part of parts) {
    for (const { pattern, bare } of part.phrases) {
      for (const { 0: { length }, index } of folded.matchAll(isBare ? new RegExp(bare, 'gu') : pattern)) {
        const last = at[index + length - 1];
        ranges.push({ part, from: at[index], to: last + (text.codePointAt(last) > 0xffff ? 2 : 1) });
      }
    }
  }
  return ranges.sort((a, b) => a.from - b.from);
}

// The ranges within a stretch of a text, counted from its start, those that touch as one.
function marksOf(ranges, start, end) {
  const marks = [];
  for (const { from, to } of ranges.filter(range => range.from >= start && range.to <= end)) {
    const last = marks[marks.length - 1];
    if (last && from - start <= last[1])
      last[1] = Math.max(last[1], to - start);
    else
      marks.push([from - start, to - start]);
  }
  return marks;
}

// The stretch of the text, of at most 80 characters, that has the most parts, rather a sentence than short fields in a row. It begins
// with a sentence if that starts not more than 30 characters before a part, and ends with the first line by which it has 20.
function snippetOf(slogan, text, parts) {
  text = text.replace(/\n/g, ' ·\n');
  let ranges = rangesIn(text, parts);
  if (!ranges.length && slogan) {
    text = slogan;
    ranges = rangesIn(text, parts, true);
  }
  const [{ start, end }] = [...ranges.slice(0, 50), { from: 0 }].map(({ from }) => {
    let start = Math.max(0, from - 30);
    start += text.slice(start, from).search(/[^。！？；\n]*$/);
    start -= text.codePointAt(start - 1) > 0xffff;
    const rest = text.slice(start);
    const end = start + rest.match(/[^]{20,80}?(?= ·\n)|[^]{0,80}/u)[0].length;
    const shown = parts.filter(part => ranges.some(range => range.part === part && range.from >= start && range.to <= end));
    return { start, end, worth: shown.length + /^.{20}/.test(rest) / 2 };
  }).sort((a, b) => b.worth - a.worth);
  const lead = start ? '…' : '';
  return {
    snippet: lead + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? '…' : ''),
    marks: marksOf(ranges, start, end).map(mark => mark.map(i => i + lead.length)),
  };
}

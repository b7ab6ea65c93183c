// What is shown of a page.
import { fold } from './query.js';

const SNIPPET_LENGTH = 80;
const SNIPPET_LEAD = 20;

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

// The stretch of the text that has the most parts, rather in a sentence than in a list, from the start of a sentence if that is near.
function snippetOf(slogan, text, parts) {
  let ranges = rangesIn(text, parts);
  if (!ranges.length && slogan) {
    text = slogan;
    ranges = rangesIn(text, parts, true);
  }
  const worth = ({ from }) => new Set(ranges.filter(range => range.from >= from && range.to < from + SNIPPET_LENGTH - SNIPPET_LEAD).map(({ part }) => part)).size + /.{20}/.test(text.substr(from, 20)) / 2;
  const { from } = ranges.slice(0, 50).reduce((a, b) => worth(b) > worth(a) ? b : a, ranges[0] || { from: 0 });
  let start = Math.max(0, from - SNIPPET_LEAD);
  start += text.slice(start, from).search(/[^。！？；\n]*$/);
  const isInPair = i => text.codePointAt(i - 1) > 0xffff;
  start -= isInPair(start);
  let end = start + SNIPPET_LENGTH;
  end += isInPair(end);
  const lead = start ? '…' : '';
  return {
    snippet: lead + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? '…' : ''),
    marks: marksOf(ranges, start, end).map(mark => mark.map(i => i + lead.length)),
  };
}

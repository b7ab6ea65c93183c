// What was probably meant by a query that nothing has, or only few pages. Loaded by search.js only then.

const MOST_READINGS = 16;
const MOST_FRAGMENTS = 10;
const MOST_SHARDS = 4;

// The state of what answers instead: the query in the site's characters, then what is near to it, then a part of it; or null.
// `search` looks things up, `parts` is the query, `characters` the parts of that file, `text` the functions that read a query.
// For an offer beside results only what sounds the same is near, and a part of the query is no offer.
export async function correct(search, parts, characters, text, isOffer) {
  const { variants, readings } = read(characters);
  const attempt = async (changed, partial = false) => {
    const isCorrected = changed.some(part => !parts.includes(part));
    const to = changed.map(part => part.text).join(' ');
    const state = await search.attempt(changed, [], { partial, suggestion: isCorrected ? { from: search.query, to, applied: true } : null });
    return state.shown.length ? state : null;
  };

  const known = parts.map(part => {
    const form = Array.from(part.text, c => variants.get(c) || c).join('');
    return form === part.text ? part : text.partOf(form, part.isQuoted);
  });
  const state = known.every(part => parts.includes(part)) ? null : await attempt(known);
  if (state)
    return state;

  // Pinyin written in syllables: hu feng deng.
  const joined = parts.length > 1 && parts.every(({ key }) => key) ? [text.partOf(parts.map(({ key }) => key).join(''))] : [];
  if (joined.length && (await search.pagesOf(joined[0])).size)
    return attempt(joined);

  const near = [];
  for (const part of known) {
    const isAbsent = known.length === 1 || !(await search.pagesOf(part)).size;
    const name = isAbsent ? await nearest(search, part, readings, text, isOffer) : null;
    near.push(name ? text.partOf(name, true) : part);
  }
  const corrected = near.every(part => known.includes(part)) ? null : await attempt(near);
  return corrected || (near.length > 1 && !isOffer ? attemptFewer(search, near, attempt) : null);
}

function read([, variants = '', syllables = '']) {
  const readings = new Map();
  for (const line of syllables.split('\n')) {
    const [syllable, same = ''] = line.split(' ');
    for (const c of same)
      readings.set(c, [...readings.get(c) || [], syllable]);
  }
  return { variants: new Map((variants.match(/../gu) || []).map(pair => Array.from(pair))), readings };
}

// Leaves out the parts that no page has, or else the rarest; then one more after the other.
async function attemptFewer(search, parts, attempt) {
  const counted = await Promise.all(parts.map(async part => ({ part, count: (await search.pagesOf(part)).size })));
  const left = counted.filter(({ count }) => count).sort((a, b) => a.count - b.count).map(({ part }) => part);
  if (left.length === parts.length)
    left.shift();
  for (; left.length; left.shift()) {
    const state = await attempt(parts.filter(part => left.includes(part)), true);
    if (state)
      return state;
  }
  return null;
}

async function nearest(search, { phrases: [{ bare }], key }, readings, text, isOffer) {
  if (key)
    return nearestSpelling(search, key);
  const chars = Array.from(bare);
  return await nearestName(search, chars, readings, text, isOffer) || (isOffer ? null : nearestField(search, chars, readings, text));
}

// A name or frequent word that sounds the same, or has another character in one place; the right one if it is one.
async function nearestName(search, chars, readings, { bareOf }, isOffer) {
  const { keys, names } = await soundingLike(search, chars, readings);
  return best(names.map(({ key, level, name }) => {
    const wrong = difference(Array.from(bareOf(name)), chars);
    const sounds = keys.includes(key);
    return { name, level, sounds, wrong: sounds || wrong === 1 && chars.length > 2 && !isOffer ? wrong : Infinity };
  }));
}

// How the characters may sound, and the names and frequent words that begin so.
async function soundingLike(search, chars, readings) {
  let keys = [''];
  for (const c of chars) {
    const sounds = readings.get(c) || (/[a-z0-9]/.test(c) ? [c] : []);
    keys = keys.flatMap(key => sounds.map(sound => key + sound)).slice(0, MOST_READINGS);
  }
  const files = await Promise.all([...new Set(keys.map(key => key.slice(0, 2)))].map(xy => search.names(xy)));
  return { keys, names: files.flat() };
}

// A whole field or paragraph, or a name or frequent word inside one, with another character in one place: one half of it is right.
// Any other stretch of a text is nothing that one looks for.
async function nearestField(search, chars, readings, { phraseOf, bareOf }) {
  const half = Math.max(2, chars.length >> 1);
  for (const from of chars.length > 2 ? [chars.length - half, 0] : []) {
    const found = [...await search.pagesWith(phraseOf(chars.slice(from, from + half).join('')))].sort((a, b) => b[1] - a[1]);
    const fragments = await Promise.all(found.slice(0, MOST_FRAGMENTS).map(([page]) => search.fragment(page)));
    const fields = new Set(fragments.flatMap(({ bares, folded }) => [...bares, ...folded.split('\n').map(bareOf)]));
    const long = [...fields].map(field => Array.from(field)).filter(field => field.length >= chars.length);
    const stretches = long.flatMap(field => field.slice(chars.length - 1).map((_, i) => field.slice(i, i + chars.length)));
    const near = [...new Set(stretches.filter(stretch => difference(stretch, chars) === 1).map(stretch => stretch.join('')))];
    for (const name of near.sort((a, b) => fields.has(b) - fields.has(a)).slice(0, MOST_FRAGMENTS)) {
      const isUsed = fields.has(name) || (await soundingLike(search, Array.from(name), readings)).names.some(other => bareOf(other.name) === name);
      if (isUsed)
        return name;
    }
  }
  return null;
}

// A name or a word whose letters differ in one place, from eight letters on in two.
async function nearestSpelling(search, key) {
  const most = key.length > 7 ? 2 : key.length > 3 ? 1 : 0;
  const xy = key.slice(0, 2);
  const from = Math.max(0, search.shardOf(xy));
  const terms = await search.terms(from, Math.min(search.shardOf(xy + '\uffff'), from + MOST_SHARDS - 1));
  const words = terms.filter(({ term }) => !term.endsWith('*')).map(({ term }) => ({ key: term, name: term, level: 0 }));
  return best([...await search.names(key), ...words].map(({ key: other, name, level }) => {
    const wrong = Math.abs(other.length - key.length) > most ? Infinity : distance(key, other);
    return { name, level, wrong: wrong <= most ? wrong : Infinity };
  }));
}

// The name that sounds right, has the least wrong in it and is of the highest level; null if none is near.
function best(names) {
  const [first] = names.filter(({ wrong }) => wrong < Infinity).sort((a, b) => (b.sounds || 0) - (a.sounds || 0) || a.wrong - b.wrong || b.level - a.level);
  return first ? first.name : null;
}

// In how many places two lists of one length differ.
function difference(a, b) {
  return a.length === b.length ? a.filter((c, i) => c !== b[i]).length : Infinity;
}

// How many letters to insert, leave out, replace or swap with the next one.
function distance(a, b) {
  const rows = [];
  for (let i = 0; i <= a.length; i++) {
    const row = rows[i] = [];
    for (let j = 0; j <= b.length; j++) {
      row[j] = i && j ? Math.min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (a[i - 1] !== b[j - 1])) : i + j;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}

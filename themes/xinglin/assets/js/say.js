/** A text of the theme with its places {0}, {1} … filled in. */
export function say(text, ...values) {
  return text.replace(/\{(\d)\}/g, (place, number) => values[number] ?? place);
}

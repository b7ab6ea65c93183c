// Numbers and texts in the bodies of files, some of which are deflated.
import { check, loaderOf } from './files.js';

const loadInflate = loaderOf('./inflate.js');

// Inflates. A dictionary goes before the data as a stored block.
export async function inflated(body, dictionary = new Uint8Array()) {
  const { length } = dictionary;
  const blob = new Blob([Uint8Array.of(0, length, length >> 8, ~length, ~length >> 8), dictionary, body]);
  let bytes;
  let stream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch (error) {
    const { inflate } = await loadInflate();
    bytes = inflate(new Uint8Array(await blob.arrayBuffer()));
  }
  if (stream)
    bytes = new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
  return bytes.subarray(length);
}

const DECODER = new TextDecoder();

export function utf8(bytes) {
  return DECODER.decode(bytes);
}

export class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(length) {
    this.at += length;
    check(this.at <= this.bytes.length);
    return this.bytes.subarray(this.at - length, this.at);
  }

  varint() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 32; scale *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * scale;
      if (byte < 128)
        return value;
    }
    return check();
  }

  text() {
    return utf8(this.take(this.varint()));
  }

  hash() {
    return Array.from(this.take(4), byte => byte.toString(16).padStart(2, '0')).join('');
  }

  // As many as are said, unless the file is too short for them. Each may depend on the one before.
  many(count, read) {
    const items = [];
    while (items.length < count)
      items.push(read(items[items.length - 1]));
    return items;
  }

  hashes(count) {
    return this.many(Math.ceil(count / 64), () => this.hash());
  }

  term(before = '') {
    return before.slice(0, this.varint()) + this.text();
  }
}

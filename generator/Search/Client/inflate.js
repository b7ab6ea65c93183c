// Raw deflate (RFC 1951), for browsers whose DecompressionStream lacks it. Loaded by search.js only there.

const ORDER_OF_LENGTHS = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
// No file of an index comes near this.
const MOST_BYTES = 1 << 26;

// The bytes that a whole stream stands for; throws a RangeError where it is not one.
export function inflate(bytes) {
  const output = new Output();
  const input = new Input(bytes);
  let isLast = false;
  while (!isLast) {
    isLast = input.bits(1) === 1;
    const kind = input.bits(2);
    check(kind < 3);
    if (kind === 0)
      output.add(input.stored());
    else
      inflateBlock(input, output, ...(kind === 1 ? fixedCodes() : dynamicCodes(input)));
  }
  check(input.isAtEnd());
  return output.bytes.subarray(0, output.length);
}

function inflateBlock(input, output, literals, distances) {
  for (;;) {
    const symbol = literals.read(input);
    if (symbol < 256) {
      output.push(symbol);
      continue;
    }
    if (symbol === 256)
      return;
    check(symbol < 286);
    // Four symbols share a number of extra bits (distances: two), each group as long as all before it; 285 stands for 258 alone.
    const i = symbol - 257;
    let length = i + 3;
    if (i === 28) {
      length = 258;
    } else if (i > 7) {
      const extra = (i >> 2) - 1;
      length = 3 + (4 + i % 4 << extra) + input.bits(extra);
    }
    const j = distances.read(input);
    check(j < 30);
    let distance = j + 1;
    if (j > 3) {
      const extra = (j >> 1) - 1;
      distance = 1 + (2 + j % 2 << extra) + input.bits(extra);
    }
    output.copy(distance, length);
  }
}

function fixedCodes() {
  const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  return [new Code(lengths), new Code(new Uint8Array(32).fill(5))];
}

function dynamicCodes(input) {
  const literals = input.bits(5) + 257;
  const distances = input.bits(5) + 1;
  check(literals < 287 && distances < 31);
  const orders = new Uint8Array(19);
  for (let i = 0, count = input.bits(4) + 4; i < count; i++)
    orders[ORDER_OF_LENGTHS[i]] = input.bits(3);
  const code = new Code(orders);
  const lengths = new Uint8Array(literals + distances);
  for (let i = 0; i < lengths.length;) {
    const symbol = code.read(input);
    let value = symbol;
    let times = 1;
    if (symbol === 16) {
      check(i > 0);
      value = lengths[i - 1];
      times = 3 + input.bits(2);
    } else if (symbol > 16) {
      value = 0;
      times = symbol === 17 ? 3 + input.bits(3) : 11 + input.bits(7);
    }
    check(i + times <= lengths.length);
    lengths.fill(value, i, i += times);
  }
  check(lengths[256] > 0);
  return [new Code(lengths.subarray(0, literals)), new Code(lengths.subarray(literals))];
}

function check(isTrue) {
  if (!isTrue)
    throw new RangeError('This is no deflated data');
}

// A canonical Huffman code, read a bit at a time: how many symbols each length has, and the symbols in the order of their codes.
class Code {
  constructor(lengths) {
    this.counts = new Uint16Array(16);
    lengths.forEach(length => this.counts[length]++);
    this.counts[0] = 0;
    let free = 1;
    for (let length = 1; length < 16; length++) {
      free = free * 2 - this.counts[length];
      check(free >= 0);
    }
    // RFC 1951 allows a code that is not complete only for one distance, or none.
    check(free === 0 || this.counts.reduce((a, b) => a + b) < 2);
    this.symbols = Array.from(lengths, (_, symbol) => symbol).filter(symbol => lengths[symbol]).sort((a, b) => lengths[a] - lengths[b] || a - b);
  }

  read(input) {
    let code = 0;
    let first = 0;
    let before = 0;
    for (let length = 1; length < 16; length++) {
      code |= input.bits(1);
      const count = this.counts[length];
      if (code - first < count)
        return this.symbols[before + code - first];
      before += count;
      first = first + count << 1;
      code <<= 1;
    }
    return check(false);
  }
}

class Input {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  // A number whose lowest bit comes first.
  bits(count) {
    check(this.at + count <= this.bytes.length * 8);
    let value = 0;
    for (let i = 0; i < count; i++, this.at++)
      value |= (this.bytes[this.at >> 3] >> (this.at & 7) & 1) << i;
    return value;
  }

  stored() {
    this.at = this.at + 7 & ~7;
    const length = this.bits(16);
    check((this.bits(16) ^ 0xffff) === length && this.at / 8 + length <= this.bytes.length);
    const from = this.at / 8;
    this.at += length * 8;
    return this.bytes.subarray(from, from + length);
  }

  isAtEnd() {
    return this.at + 7 >> 3 === this.bytes.length;
  }
}

class Output {
  constructor() {
    this.bytes = new Uint8Array(1 << 14);
    this.length = 0;
  }

  reserve(count) {
    const needed = this.length + count;
    check(needed <= MOST_BYTES);
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes);
      this.bytes = larger;
    }
  }

  push(byte) {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  add(bytes) {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  // What stands `distance` before the end once more; it may run into what it writes.
  copy(distance, length) {
    check(distance <= this.length);
    this.reserve(length);
    for (let i = 0; i < length; i++, this.length++)
      this.bytes[this.length] = this.bytes[this.length - distance];
  }
}

// What the generator writes below data/search/, from documents as SearchDocument describes them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../artifacts/bin/Search.Fixture/debug/BrandShowcase.Search.Fixture.dll', import.meta.url));
const BLOCK = 512;

// The files as a Map from path to bytes.
export function build(documents) {
  const input = JSON.stringify(documents.map(document => ({ kind: 'branch', ...document })));
  const tar = execFileSync('dotnet', [PROGRAM], { input, maxBuffer: 2 ** 30 });
  const files = new Map();
  for (let at = 0; tar[at];) {
    const head = tar.toString('latin1', at, at += BLOCK);
    const size = parseInt(head.slice(124, 136), 8);
    files.set(head.slice(0, 100).replace(/\0.*/s, ''), Uint8Array.from(tar.subarray(at, at + size)));
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

// A folder with the client's modules among files, until the tests end.
export function publishClient(files) {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  // That the scripts are modules, for Node.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  files.forEach((bytes, path) => path.endsWith('.js') && writeFileSync(join(folder, path), bytes));
  return folder;
}

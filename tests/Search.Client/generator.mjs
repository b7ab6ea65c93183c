// What the generator writes below data/search/, from documents as SearchDocument describes them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../artifacts/bin/Search.Fixture/debug/BrandShowcase.Search.Fixture.dll', import.meta.url));

// A folder with the files, until the tests end.
export function publish(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  // That its scripts are modules, for Node.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  execFileSync('dotnet', [PROGRAM, '-', folder], { input: JSON.stringify(documents.map(document => ({ kind: 'branch', ...document }))) });
  return folder;
}

// The files, to be read like a Map from path to bytes.
export function build(documents) {
  const folder = publish(documents);
  return { has: path => existsSync(join(folder, path)), get: path => readFileSync(join(folder, path)) };
}

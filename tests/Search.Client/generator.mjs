// Indexes as the generator writes them, from documents as SearchDocument describes them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../artifacts/bin/Search.Fixture/debug/BrandShowcase.Search.Fixture.dll', import.meta.url));

// The files as a Map from path to bytes.
export function build(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  try {
    const input = JSON.stringify(documents.map(document => ({ kind: 'branch', names: [], labels: [], text: [], ...document })));
    execFileSync('dotnet', [PROGRAM, '-', folder], { input });
    return new Map(pathsBelow(folder).map(path => [relative(folder, path).split(sep).join('/'), Uint8Array.from(readFileSync(path))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pathsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? pathsBelow(join(folder, entry.name)) : [join(folder, entry.name)]);
}

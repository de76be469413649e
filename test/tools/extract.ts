/**
 * `npm run --silent extract -- FILE... [--url URL]`: one line of JSON (the contract's Extraction) per file,
 * in order. A file that is missing or cannot be read: one line on stderr, exit code 2, nothing on stdout.
 */
import { readFileSync } from 'node:fs';
import { extractFile } from './extract-file.ts';

type Arguments = { files: string[]; url: string | null };

function readArguments(given: readonly string[]): Arguments | string {
  const files: string[] = [];
  let url: string | null = null;
  for (let index = 0; index < given.length; index++) {
    const argument = given[index] ?? '';
    if (argument === '--url') {
      url = given[++index] ?? null;
      if (url === null) return '--url needs an address';
    } else if (argument.startsWith('--url=')) url = argument.slice(6);
    else if (argument.startsWith('--')) return `unknown option ${argument}`;
    else files.push(argument);
  }
  return files.length === 0 ? 'usage: npm run --silent extract -- FILE... [--url URL]' : { files, url };
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return fail(`extract: cannot read ${file} (${code})`);
  }
}

const parsed = readArguments(process.argv.slice(2));
if (typeof parsed === 'string') fail(`extract: ${parsed}`);
// All files are read first, so that a missing one leaves no half output.
const contents = parsed.files.map((file) => ({ file, content: read(file) }));
for (const { file, content } of contents)
  process.stdout.write(`${JSON.stringify(extractFile(file, content, parsed.url))}\n`);

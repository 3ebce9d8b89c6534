import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type Representation, representationOf } from './representation.ts';

/** A file by its address ("/assets/main-Bx3f.js"), or nothing. */
export type StaticFiles = (address: string) => Representation | undefined;

/**
 * The files of a folder, each read when it is first asked for and kept. Only what stood there at the start is served,
 * so an address can reach nothing else. Names under `assets/` carry a hash and are kept by browsers for a year.
 */
export function staticFiles(folder: string): StaticFiles {
  const files = new Map(filesIn(folder).map((file) => [addressOf(folder, file), file]));
  const kept = new Map<string, Representation>();
  return (address) => {
    const file = files.get(address);
    if (file === undefined) return undefined;
    const representation = kept.get(address) ?? readFile(address, file);
    kept.set(address, representation);
    return representation;
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isServed(relative(folder, file)));
}

/** The page itself is rendered; what begins with a dot and what is a compressed twin has no address of its own. */
function isServed(path: string): boolean {
  const isHidden = path.split(sep).some((part) => part.startsWith('.'));
  return path !== 'index.html' && !isHidden && !/\.(br|gz)$/.test(path);
}

function addressOf(folder: string, file: string): string {
  return `/${relative(folder, file).split(sep).join('/')}`;
}

function readFile(address: string, file: string): Representation {
  return representationOf({
    bytes: new Uint8Array(readFileSync(file)),
    type: types[extname(file)] ?? 'application/octet-stream',
    cacheControl: address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    compressed: { ...twin(file, 'br', 'br'), ...twin(file, 'gz', 'gzip') },
  });
}

/** The build compresses each file once, harder than there is time for here. */
function twin(file: string, ending: string, encoding: 'br' | 'gzip') {
  const path = `${file}.${ending}`;
  return existsSync(path) ? { [encoding]: new Uint8Array(readFileSync(path)) } : {};
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './root.mjs';

/** What must be refused: the file that would say it, what it would say, and the rule that speaks. */
const refused = [
  [
    'a package imports from an app',
    'packages/domain/src',
    importing('@utveckling/api/app-type'),
    'noRestrictedImports',
  ],
  [
    'a package reaches into an app by path',
    'packages/tree-layout/src',
    importing('../../../apps/web/src/main.tsx'),
    'noRestrictedImports',
  ],
  [
    'the seeds import from an app',
    'seeds/src',
    importing('@utveckling/api/open-server'),
    'noRestrictedImports',
  ],
  [
    'the domain asks the clock',
    'packages/domain/src',
    'export const now = new Date();\n',
    'noRestrictedGlobals',
  ],
  [
    'the domain touches the DOM',
    'packages/domain/src',
    'export const title = document.title;\n',
    'noRestrictedGlobals',
  ],
  [
    'the layout touches the DOM',
    'packages/tree-layout/src',
    'export const width = window.innerWidth;\n',
    'noRestrictedGlobals',
  ],
  ['the domain fetches', 'packages/domain/src', "export const got = fetch('/x');\n", 'noRestrictedGlobals'],
  ['the domain reads a file', 'packages/domain/src', importing('node:fs'), 'noNodejsModules'],
  ['the layout reads a file', 'packages/tree-layout/src', importing('node:fs'), 'noNodejsModules'],
  ['the client imports the store by name', 'apps/web/src', importing('kysely'), 'noRestrictedImports'],
  [
    'the client reaches into the store by path',
    'apps/web/src',
    importing('../../../apps/api/src/store/sqlite-log.ts'),
    'noRestrictedImports',
  ],
  ['the client imports the seeds', 'apps/web/src', importing('@utveckling/seeds'), 'noRestrictedImports'],
  ['the API imports the client', 'apps/api/src', importing('@utveckling/web'), 'noRestrictedImports'],
  [
    'the API reaches into the client by path',
    'apps/api/src',
    importing('../../../apps/web/src/render.tsx'),
    'noRestrictedImports',
  ],
  ['the API imports React', 'apps/api/src', importing('react'), 'noRestrictedImports'],
  [
    'a package imports what it has not declared',
    'packages/domain/src',
    importing('hono'),
    'noUndeclaredDependencies',
  ],
  [
    'the domain imports the layout',
    'packages/domain/src',
    importing('@utveckling/tree-layout'),
    'noUndeclaredDependencies',
  ],
];

test.each(refused)('%s: refused', (name, _file, _text, rule) => {
  expect(complaints.get(name)).toContain(rule);
});

const allowed = [
  ['the API imports the domain', 'apps/api/src', importing('@utveckling/domain/event')],
  ['the client imports the layout', 'apps/web/src', importing('@utveckling/tree-layout')],
  ['the client imports the type of the API', 'apps/web/src', importing('@utveckling/api/app-type')],
];

test.each(allowed)('%s: fine', (name) => {
  expect(complaints.get(name)).toEqual([]);
});

/** Biome's complaints about each case, by its name. */
let complaints = new Map();
const house = mkdtempSync(join(tmpdir(), 'utveckling-arrows-'));

// Biome asks the path and the package.json above a file, so the files stand in an empty copy of the house.
beforeAll(() => {
  const workspaces = ['seeds', ...foldersIn('apps'), ...foldersIn('packages')];
  const frame = ['biome.json', 'package.json', ...workspaces.map((folder) => `${folder}/package.json`)];
  for (const file of frame) cpSync(join(root, file), join(house, file));
  const files = [...refused, ...allowed].map(([name, folder, text], index) => {
    const file = `${folder}/case-${index}.ts`;
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
    return { name, file };
  });
  complaints = new Map(files.map(({ name, file }) => [name, rulesBroken(file)]));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function foldersIn(folder) {
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((one) => existsSync(join(root, one, 'package.json')));
}

function rulesBroken(file) {
  const words = ['lint', '--vcs-enabled=false', '--reporter=json', file];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), words, {
    cwd: house,
    encoding: 'utf8',
  });
  return JSON.parse(stdout).diagnostics.map(({ category }) => category.split('/').at(-1));
}

function importing(from) {
  return `import * as x from '${from}';\n\nexport const y = x;\n`;
}

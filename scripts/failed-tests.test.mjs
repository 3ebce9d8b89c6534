import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failedInPlaywright, failedInVitest } from './failed-tests.mjs';
import { root } from './root.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'utveckling-failing-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what fails in vitest is told with its file, its name and what came', () => {
  const rule = 'expect([1, 2]).toEqual([1, 3])';
  write('one.test.mjs', `import { expect, test } from 'vitest'; test('a rule holds', () => { ${rule}; });`);
  write('fallen.test.mjs', "throw new Error('nothing to begin with')");
  run('vitest', ['run', '--root', folder, '--reporter=json', `--outputFile=${join(folder, 'report.json')}`]);
  const [fallen, broken, ...others] = failedInVitest(report()).sort((a, b) => (a.test < b.test ? -1 : 1));
  expect(fallen?.test).toMatch(/fallen\.test\.mjs$/);
  expect(fallen?.why).toContain('nothing to begin with');
  expect(broken?.test).toMatch(/one\.test\.mjs › a rule holds$/);
  expect(broken?.why).toBe('AssertionError: expected [ 1, 2 ] to deeply equal [ 1, 3 ]');
  expect(others).toEqual([]);
});

test('what fails in the browser is told with its file, its name and what came', () => {
  const rule = "expect(['sky'], 'the page').toEqual([])";
  write(
    'one.spec.mjs',
    `import { expect, test } from '@playwright/test'; test('a rule holds', () => { ${rule}; });`,
  );
  write('playwright.config.mjs', "export default { testDir: '.', reporter: 'json' };");
  run('playwright', ['test', '--config', folder], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'report.json'),
  });
  const [failed, ...others] = failedInPlaywright(report());
  expect(failed?.test).toBe('e2e/one.spec.mjs:1 › a rule holds');
  expect(failed?.why).toMatch(/^Error: the page\n/);
  expect(failed?.why).toContain('+   "sky",');
  expect(others).toEqual([]);
});

function write(name, text) {
  writeFileSync(join(folder, name), text);
}

function run(program, words, env = {}) {
  // As from a shell: the runner that this test stands in has left its own marks.
  const outside = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST)/.test(name));
  spawnSync(join(root, 'node_modules', '.bin', program), words, {
    cwd: folder,
    env: { ...Object.fromEntries(outside), ...env },
  });
}

function report() {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
}

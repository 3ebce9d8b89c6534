import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failedInPlaywright, failedInVitest } from './failed-tests.mjs';
import { findBrowser, noBrowser } from './find-browser.mjs';
import { root } from './root.mjs';

/** Every check of the house, each with the number of tests it tells when it has run. All run, also after one failed. */
const checks = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint and arrows', command: ['biome', 'ci', '.'] },
  {
    name: 'unit and integration',
    command: ['vitest', 'run', ...vitestReport('unit')],
    env: { TZ: 'UTC' },
    told: vitestTold('unit'),
  },
  {
    name: 'dates in Stockholm',
    command: ['vitest', 'run', 'packages/domain', 'apps/web/src/words', ...vitestReport('stockholm')],
    env: { TZ: 'Europe/Stockholm' },
    told: vitestTold('stockholm'),
  },
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  {
    name: 'in the browser',
    command: ['playwright', 'test', '--config', 'e2e', '--reporter', 'list,json'],
    env: () => ({ CHROMIUM: browser(), PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile('e2e') }),
    told: playwrightTold,
  },
];

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = checks.map(run);
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));

// Last, where also who sees only the end of a long run finds it.
const failures = results.flatMap((result) => result.failures);
if (failures.length > 0) console.log('\n── what failed');
for (const { test, why } of failures) console.log(`\n${test}\n${why.replace(/^/gm, '    ')}`);

console.log('');
for (const { name, passed, failed, seconds } of results) {
  const said = failed === 0 ? 'ok' : 'FAILED';
  console.log(
    `${said.padEnd(7)} ${name.padEnd(22)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a check; the check itself counts as one beside the tests that it tells of. */
function run({ name, command: [program, ...words], env = {}, told }) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  let ok = false;
  try {
    const bin = `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`;
    const own = typeof env === 'function' ? env() : env;
    const { status } = spawnSync(program, words, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: bin, ...own },
    });
    ok = status === 0;
  } catch (error) {
    console.error(String(error));
  }
  const { passed, failed, failures } = toldBy(told);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return { name, passed: passed + (ok ? 1 : 0), failed: failed + (ok ? 0 : 1), failures, seconds };
}

function toldBy(told) {
  try {
    if (told !== undefined) return told();
  } catch {
    // A check that fell before its report has failed as a whole; that is counted already.
  }
  return { passed: 0, failed: 0, failures: [] };
}

function browser() {
  const found = findBrowser();
  if (found === undefined) throw new Error(noBrowser);
  return found;
}

function reportFile(name) {
  return join(root, '.cache', 'reports', `${name}.json`);
}

function vitestReport(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(name)}`];
}

function vitestTold(name) {
  return () => {
    const report = readReport(name);
    const { numPassedTests, numFailedTests } = report;
    return { passed: numPassedTests, failed: numFailedTests, failures: failedInVitest(report) };
  };
}

function playwrightTold() {
  const report = readReport('e2e');
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky, failures: failedInPlaywright(report) };
}

function readReport(name) {
  return JSON.parse(readFileSync(reportFile(name), 'utf8'));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

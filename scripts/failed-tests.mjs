import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root.mjs';

/** As much of an error as says what was expected and what came; the rest stands where the test ran. */
const mostLines = 14;

/**
 * What failed in a JSON report of vitest.
 *
 * @returns {{ test: string, why: string }[]} the file with the test's name, and the beginning of its error
 */
export function failedInVitest({ testResults }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ test: file, why: beginning(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      test: `${file} › ${fullName}`,
      why: beginning(failureMessages.join('\n')),
    }));
  });
}

/**
 * What failed in a JSON report of Playwright, also when a second try passed.
 *
 * @returns {{ test: string, why: string }[]} the file with the test's name, and the beginning of its error
 */
export function failedInPlaywright({ suites, errors }) {
  const tests = specsIn(suites).flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        test: `e2e/${file}:${line} › ${title}`,
        why: beginning(results.flatMap((result) => result.errors.map(({ message }) => message)).join('\n')),
      })),
  );
  return [...tests, ...errors.map(({ message }) => ({ test: 'e2e', why: beginning(message) }))];
}

function specsIn(suites) {
  return suites.flatMap((suite) => [...suite.specs, ...specsIn(suite.suites ?? [])]);
}

function beginning(message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines.slice(0, mostLines).join('\n');
}

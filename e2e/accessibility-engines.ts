import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What an engine says of a page: faults it is sure of, and questions it asks a person to look at. */
export type Verdict = { faults: string[]; questions: Question[] };

/** What is asked, of which kind of element ("axe color-contrast text"), and one place where. */
export type Question = { about: string; where: string };

type AxeFinding = { id: string; nodes: { html: string; failureSummary?: string }[] };
type AceResult = {
  ruleId: string;
  reasonId: string;
  value: [string, string];
  message: string;
  snippet: string;
  path: { dom: string };
};

declare global {
  interface Window {
    axe: { run(root: Document): Promise<{ violations: AxeFinding[]; incomplete: AxeFinding[] }> };
    ace: {
      Checker: new () => { check(root: Document, guidelines: string[]): Promise<{ results: AceResult[] }> };
    };
  }
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const aceSource = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** axe-core with all its rules: violations are faults, *incomplete* are questions. */
export async function askAxe(page: Page): Promise<Verdict> {
  await bring(page, 'axe', axeSource);
  const { violations, incomplete } = await page.evaluate(() => window.axe.run(document));
  return {
    faults: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `axe ${id}: ${html.slice(0, 300)} – ${failureSummary}`),
    ),
    questions: incomplete.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => ({
        about: `axe ${id} ${/^<([\w-]+)/.exec(html)?.[1]}`,
        where: html.slice(0, 200),
      })),
    ),
  };
}

/** IBM's accessibility-checker engine: `VIOLATION`/`FAIL` are faults, what it calls potential or manual are questions. */
export async function askAce(page: Page): Promise<Verdict> {
  await bring(page, 'ace', aceSource);
  const results = await page.evaluate(async () => {
    const report = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    // The results also hold elements, which cannot leave the page.
    return report.results.map(({ ruleId, reasonId, value, message, snippet, path: { dom } }) => {
      return { ruleId, reasonId, value, message, snippet, dom };
    });
  });
  return {
    faults: results
      .filter(({ value: [level, answer] }) => level === 'VIOLATION' && answer === 'FAIL')
      .map(
        ({ ruleId, reasonId, message, snippet }) =>
          `ACE ${ruleId} ${reasonId}: ${message} – ${snippet.slice(0, 300)}`,
      ),
    questions: results
      .filter(({ value: [, answer] }) => answer === 'POTENTIAL' || answer === 'MANUAL')
      .map(({ ruleId, reasonId, dom, snippet }) => ({
        about: `ACE ${ruleId} ${reasonId} ${/([\w-]+)(\[\d+\])?$/.exec(dom)?.[1]}`,
        where: snippet.slice(0, 200),
      })),
  };
}

/** A page that is looked at in several modes is given the engine once. */
async function bring(page: Page, engine: 'axe' | 'ace', source: string): Promise<void> {
  const isThere = await page.evaluate((name) => name in window, engine);
  if (!isThere) await page.addScriptTag({ content: source });
}

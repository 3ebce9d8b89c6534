import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What an engine says of a page: faults it is sure of, and places it asks a person to look at. */
export type Verdict = { faults: string[]; questions: string[] };

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const aceSource = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** axe-core with all its rules: violations are faults, *incomplete* are questions. */
export async function askAxe(page: Page): Promise<Verdict> {
  await page.addScriptTag({ content: axeSource });
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { html: string; failureSummary?: string }[] };
    type Axe = { run(root: Document): Promise<{ violations: Found[]; incomplete: Found[] }> };
    const { axe } = window as unknown as { axe: Axe };
    const { violations, incomplete } = await axe.run(document);
    return {
      faults: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `axe ${id}: ${html.slice(0, 300)} – ${failureSummary}`),
      ),
      questions: incomplete.map(({ id }) => `axe ${id}`),
    };
  });
}

/** IBM's accessibility-checker engine: `VIOLATION`/`FAIL` are faults, what it calls potential or manual are questions. */
export async function askAce(page: Page): Promise<Verdict> {
  await page.addScriptTag({ content: aceSource });
  return page.evaluate(async () => {
    type Result = {
      ruleId: string;
      reasonId: string;
      value: [string, string];
      message: string;
      snippet: string;
    };
    type Checker = { check(root: Document, guidelines: string[]): Promise<{ results: Result[] }> };
    const { ace } = window as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const asked = results.filter(({ value: [, answer] }) => answer === 'POTENTIAL' || answer === 'MANUAL');
    return {
      faults: results
        .filter(({ value: [level, answer] }) => level === 'VIOLATION' && answer === 'FAIL')
        .map(
          ({ ruleId, reasonId, message, snippet }) =>
            `ACE ${ruleId} ${reasonId}: ${message} – ${snippet.slice(0, 300)}`,
        ),
      questions: asked.map(({ ruleId, reasonId }) => `ACE ${ruleId} ${reasonId}`),
    };
  });
}

import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { everyPage, nowhere } from './addresses.ts';
import { expect, test } from './quiet-page.ts';

/** How the markup is written is React's, not ours: case of attributes, spaces, marks in ids. What it says is checked. */
const asReactWrites = {
  'attr-case': 'off',
  'valid-id': ['error', { relaxed: true }],
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // A list in an SVG has no native element.
  'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-inline-style': 'error',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  'doctype-style': 'off',
  'long-title': 'off',
} satisfies ConfigData['rules'];

test('every page is valid HTML as the server sends it', async ({ request }) => {
  test.slow();
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: asReactWrites }),
  );
  const faults = new Map<string, string>();
  for (const address of [...(await everyPage(request)), nowhere, '/api/docs']) {
    const html = await (await request.get(address)).text();
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages)) {
      const fault = `${ruleId}: ${message}`;
      if (!faults.has(fault)) faults.set(fault, `${fault} – ${address} ${selector ?? ''}`);
    }
  }
  expect([...faults.values()]).toEqual([]);
});

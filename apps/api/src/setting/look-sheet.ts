import { lookTokens } from '@utveckling/domain/setting/look-colours';
import { settingOf } from '@utveckling/domain/setting/setting-of';
import type { Context } from 'hono';
import { bytesOf, type Representation, representationOf } from '../http/representation.ts';
import type { ReadModel } from '../read-model.ts';

/** Where the colours that an installation has chosen are served as a style sheet. */
export const lookAddress = '/look.css';

/** The style sheet's address while any colour is chosen; a page links it after its own. */
export function lookSheets({ archive: { state } }: ReadModel): string[] {
  return Object.keys(settingOf(state, 'look').colours).length === 0 ? [] : [lookAddress];
}

/** Answers the style sheet. It sets the tokens by day only: the dark look and forced colours are the design's own. */
export function lookAnswer(model: ReadModel): (c: Context) => Promise<Response> {
  const kept = model.memo<Representation>();
  return async (c) => {
    await model.catchUp();
    const css = () => bytesOf(sheetOf(lookTokens(settingOf(model.archive.state, 'look').colours)));
    const representation = kept('look', () =>
      representationOf({ bytes: css(), type: 'text/css; charset=utf-8' }),
    );
    return representation?.answer(c) ?? c.notFound();
  };
}

function sheetOf(tokens: Record<string, string>): string {
  const lines = Object.entries(tokens).map(([token, colour]) => `    --${token}: ${colour};`);
  if (lines.length === 0) return '/* The design as it is. */\n';
  return `@media not (prefers-color-scheme: dark) {\n  @media (forced-colors: none) {\n    :root {\n${lines.map((line) => `  ${line}`).join('\n')}\n    }\n  }\n}\n`;
}

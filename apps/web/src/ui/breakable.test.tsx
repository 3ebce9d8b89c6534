import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Breakable } from './breakable.tsx';

const html = (text: string) => renderToStaticMarkup(<Breakable>{text}</Breakable>);

test('no sign is added to the words', () => {
  const text = 'står för arbetsmarknadsförvaltningens sysselsättningsdel.';
  expect(html(text).replace(/<[^>]+>/g, '')).toBe(text);
});

test('a long compound may break before its last part, a short word never', () => {
  expect(html('arbetsmarknadsförvaltningen')).toMatch(
    /^arbetsmarknads<span class="[^"]*"><\/span>förvaltningen$/,
  );
  expect(html('förvaltningen')).toBe('förvaltningen');
});

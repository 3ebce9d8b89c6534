import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhollyMasked, maskWords, publicOffset, publicText, touchesMask } from './public-text.ts';

const text = 'Fem barn har detta stöd idag. De får träna på alfabetet.';
const mask = { from: 0, to: 29, subject: 'children' as const };

describe('public text', () => {
  it('replaces a masked passage where it stands and keeps every other word', () => {
    expect(publicText(text, [mask], { from: 0, to: text.length })).toBe(
      '[utelämnat: uppgift om barn] De får träna på alfabetet.',
    );
  });

  it('replaces a passage whole, also where a quote only touches it', () => {
    expect(publicText(text, [mask], { from: 20, to: 36 })).toBe('[utelämnat: uppgift om barn] De får');
  });

  it('knows when nothing is left of a quote', () => {
    expect(isWhollyMasked(text, [mask], { from: 0, to: 30 })).toBe(true);
    expect(isWhollyMasked(text, [mask], { from: 0, to: 36 })).toBe(false);
    expect(touchesMask([mask], { from: 29, to: 36 })).toBe(false);
  });

  it('never lets a masked character through, whatever the passages and the quote', () => {
    const secret = 'X';
    const pieces = fc.array(
      fc.record({ open: fc.stringMatching(/^[a-z ]{0,6}$/), hidden: fc.integer({ min: 0, max: 4 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, fc.nat(60), fc.nat(60), (parts, a, b) => {
        const masks: { from: number; to: number; subject: 'individual' }[] = [];
        let whole = '';
        for (const { open, hidden } of parts) {
          whole += open;
          if (hidden > 0)
            masks.push({ from: whole.length, to: whole.length + hidden, subject: 'individual' });
          whole += secret.repeat(hidden);
        }
        const from = Math.min(a, b, whole.length);
        const to = Math.min(Math.max(a, b), whole.length);
        const words = publicText(whole, masks, { from, to });
        expect(words).not.toContain(secret);
        expect(words.replaceAll(maskWords.individual, '')).toBe(whole.slice(from, to).replaceAll(secret, ''));
      }),
    );
  });

  it('finds where an open character stands in the public text', () => {
    const whole = { from: 0, to: text.length };
    const at = publicOffset([mask], whole, text.indexOf('alfabetet'));
    expect(publicText(text, [mask], whole).slice(at)).toBe('alfabetet.');
  });
});

import { expect, test } from 'vitest';
import { nameAsDrawn } from './name-as-drawn.ts';

const lines = (...texts: string[]) => ({ lines: texts.map((text, y) => ({ text, x: 0, y })) });

test('a name that is drawn in whole words is said as it stands', () => {
  expect(nameAsDrawn('Validering och sysselsättning', lines('Validering och', 'sysselsättning'))).toBe(
    'Validering och sysselsättning',
  );
});

test('a word that is broken is said with a soft hyphen there', () => {
  expect(nameAsDrawn('Brukarmedverkan vid', lines('Brukarmed-', 'verkan vid'))).toBe(
    'Brukarmed\u00ADverkan vid',
  );
});

test('a hyphen of the name itself stays', () => {
  expect(nameAsDrawn('AMF-SOF', lines('AMF-', 'SOF'))).toBe('AMF-SOF');
});

test('lines that are not the name leave it as it is', () => {
  expect(nameAsDrawn('Po drom', lines('Annat'))).toBe('Po drom');
});

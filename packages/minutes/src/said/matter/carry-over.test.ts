import { expect, test } from 'vitest';
import { say, tells } from '../testing-say.ts';

test.each([
  'Vi tar upp det på nästa möte.',
  'Vi tar upp det igen på nästa möte.',
  'Frågan tas upp igen vid nästa möte.',
  'Punkten bordläggs.',
  'Ärendet bordlades till nästa styrelsemöte.',
  'Bordläggs.',
  'Frågan bordläggs tills vidare.',
  'Styrelsen återkommer till frågan.',
  'Vi återkommer till detta i höst.',
  'Återkommer till frågan vid nästa möte.',
  'Punkten skjuts upp till nästa möte.',
  'Ärendet skjuts till nästa sammanträde.',
  'Frågan kvarstår till nästa möte.',
  'Punkten flyttas till nästa möte.',
  'Diskussionen fortsätter på nästa möte.',
  'Vi diskuterar vidare på nästa möte.',
  'På nästa möte ska vi bestämma datum.',
  'Beslut om färg tas på nästa möte.',
  'Frågan får vänta till nästa gång.',
])('comes up again: %s', (words) => {
  expect(tells('carry-over', words)).toBe(true);
});

test.each([
  'Nästa möte är den 3 maj.',
  'Anna tar fram ett förslag till nästa möte.',
  'Anna återkommer med ett pris.',
  'Ska vi ta upp det på nästa möte?',
  'Ärendet bordlades vid förra mötet.',
  'Vi pratade om sommaren.',
])('does not: %s', (words) => {
  expect(tells('carry-over', words, { present: ['Anna Ek'] })).toBe(false);
});

test('"det" is the sentence before, which belongs to the carry-over', () => {
  const [found] = say('Lokalen är för dyr. Vi tar upp det igen på nästa möte.').filter(
    ({ claim }) => claim.kind === 'carry-over',
  );
  expect(found?.words).toBe('Lokalen är för dyr. Vi tar upp det igen på nästa möte.');
});

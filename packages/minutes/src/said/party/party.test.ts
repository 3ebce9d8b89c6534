import { expect, test } from 'vitest';
import { told } from '../testing-say.ts';

const project = { projects: ['stadsodling'] };

test.each([
  ['Kulturförvaltningen är med.', 'kultur', 'committed'],
  ['KUF står för lokalen.', 'kultur', 'committed'],
  ['Tekniska förvaltningen är intresserade av att delta.', 'teknik', 'interested'],
  ['Arbetet är pausat från Kulturförvaltningens sida.', 'kultur', 'paused'],
  ['Det är inte något som Kulturförvaltningen kommer att driva i dagsläget.', 'kultur', 'paused'],
  ['Tekniska förvaltningen tackar nej.', 'teknik', 'declined'],
  ['Kulturförvaltningen backar ur.', 'kultur', 'declined'],
  ['Kulturförvaltningen är inte med längre.', 'kultur', 'declined'],
  ['Tekniska förvaltningen kommer att dra igång ett arbete.', 'teknik', 'committed'],
])('%s', (words, party, stance) => {
  expect(told('stance', words, project)).toMatchObject([{ party, stance, reading: 'stated' }]);
});

test('how far a party has come on its own side', () => {
  expect(told('stance', 'Kulturförvaltningen har beslutat att prova.', project)).toMatchObject([
    { progress: 'decided' },
  ]);
  expect(told('stance', 'Kulturförvaltningen har provat med en grupp.', project)).toMatchObject([
    { progress: 'tried' },
  ]);
});

test('two parties in one sentence, and "samma inställning" takes over what was said last', () => {
  expect(
    told('stance', 'Kulturförvaltningen står för odlingen och Tekniska förvaltningen för marken.', project),
  ).toMatchObject([
    { party: 'kultur', stance: 'committed' },
    { party: 'teknik', stance: 'committed' },
  ]);
  expect(
    told(
      'stance',
      'Arbetet är pausat från Kulturförvaltningens sida. Tekniska förvaltningen har samma inställning.',
      project,
    ),
  ).toMatchObject([
    { party: 'kultur', stance: 'paused' },
    { party: 'teknik', stance: 'paused' },
  ]);
});

test('for now is kept', () => {
  expect(
    told('stance', 'Det är inte något som Kulturförvaltningen kommer att driva i dagsläget.', project),
  ).toMatchObject([{ forNow: true }]);
});

test('what one association does is not its party’s stance, nor is a stance without a project', () => {
  expect(told('stance', 'Odlarna är med.', project)).toEqual([]);
  expect(told('stance', 'Kulturförvaltningen är med.')).toEqual([]);
});

test.each([
  ['Projektet ligger nu på is.', 'paused', 'stated'],
  ['Arbetet är pausat.', 'paused', 'stated'],
  ['Vi har provat med en grupp.', 'trying', 'stated'],
  ['Metoden har spritts till skolan.', 'spreading', 'stated'],
  ['Vi ska undersöka möjligheten.', 'exploring', 'stated'],
  ['Det borde vara en egen frukt.', 'idea', 'stated'],
  ['Odlingen är på gång.', 'exploring', 'interpreted'],
  ['En grupp har bildat arbetsgrupp, de har bildat en arbetsgrupp.', 'exploring', 'interpreted'],
  ['Odlingen är igång.', 'running', 'interpreted'],
  ['Projektet avslutas.', 'closed', 'interpreted'],
  ['Arbetet ingår nu i ordinarie verksamhet.', 'harvested', 'interpreted'],
] as const)('%s is a status', (words, status, reading) => {
  expect(told('status', words, project)).toEqual([{ kind: 'status', status, reading }]);
});

test('planning that goes on is no work that goes on', () => {
  expect(told('status', 'Planeringen för fler är igång.', project)).toMatchObject([{ status: 'exploring' }]);
});

test.each(['Odlingen är inte igång.', 'Är odlingen igång?', 'Vi ses på torsdag.'])(
  'no status: %s',
  (words) => {
    expect(told('status', words, project)).toEqual([]);
  },
);

test('an idea is an idea of what follows it, not of what it stands beside', () => {
  expect(told('status', 'Det finns en idé om att odla på taken.', project)).toMatchObject([
    { status: 'idea' },
  ]);
  expect(told('status', 'Det handlar om lokalen och en idé om ett kafé.', project)).toEqual([]);
});

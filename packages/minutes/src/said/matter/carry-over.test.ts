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
  'Till detta återkommer vi.',
  'Arbetsgivaren återkommer om detta vid LSG den 20 juni.',
  'Programmet spikas på nästa skolråd.',
  'Förslag på schema presenteras på nästa möte.',
  'Saldo lämnas vid nästa möte.',
  'Planen ska godkännas på kommande medlemsmöte.',
  'Genomgång av brandskyddet: nästa möte.',
  'Fortsatt arbete med detta på nästa träff.',
  'Arbetsgivaren återkommer i frågan den 16 juni.',
  'Beslutades att hänskjuta frågan till stämman.',
  'Punkten tas upp i september.',
  'I september tar vi upp frågan på nytt.',
  'Nästa gång fortsätter vi diskussionen.',
  'Nästa möte tar vi upp hur vi ska fira.',
  'Punkten om loppisen hann vi inte med.',
  'Vi hann inte prata om budgeten.',
  'Valet av kassör skjuts fram till årsmötet.',
  'Vi sköt på frågan om taket.',
  'Frågan ställs in till nästa gång.',
  'Kvarstår.',
  'Ärendet om cykelstället kvarstår.',
  'Frågan kvarstår från förra mötet.',
  'Frågan tas med till nästa möte.',
  'Ska tas med till nästa möte.',
  'Vi tar med oss frågan till nästa möte.',
  'Lägesrapport ges vid nästa råd.',
  'Uppföljning vid nästa samverkan.',
  'Detta följs upp på nästa APT.',
  'Vi avvaktar till nästa möte.',
  'Styrelsen avvaktar med beslut tills offerten har kommit.',
  'Stående punkt.',
  'Frågan blir en stående punkt på våra möten.',
  'Ärendet förklaras vilande.',
  'Frågan ligger på is.',
  'Slutligt beslut tas på årsmötet.',
  'Till nästa möte: värdegrunden.',
  'Frågan lyfts igen när vi har fått svar.',
  'Förslaget tas upp igen på nästa möte.',
  'Den frågan sparar vi till nästa gång.',
  'Ärendet återupptas på nämndens sammanträde den 12 december.',
  'Frågan om hur vi ska få fler unga att komma till föreningens möten kvarstår.',
  'Punkten från förra mötet om parkeringen kvarstår.',
  'Bokningen av buss till resan kvarstår.',
  'Ta upp på nytt när budgeten är klar.',
  'Svar ges vid nästa möte.',
  'Kommunen lämnar svar vid nästa råd.',
  'Grillplatsen parkeras tills vi hört från kommunen.',
  'Lokalfrågan → tisdag v. 45',
  'Grillplatsen → november',
  '→ nästa möte',
  'Utvärd. på nästa möte.',
  'Inköpet skjuts upp till dess budgeten är klar.',
  'Mer om detta i mars.',
  'Vi tar det på torsdag.',
  'Läggs på is.',
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
  'Anna tar med fika till nästa möte.',
  'Behovet kvarstår.',
  'Fler förslag kan lämnas vid kommande möten.',
  'Besökarna återkommer år efter år.',
  'Vi återkommer gärna till lokalen nästa sommar, sa gästerna.',
  'Förra gången hann vi inte med allt.',
  'Resan flyttades till september.',
  'Föreningen avvaktar tills det är klart vem som betalar.',
  'Lokalen ligger kvar på samma ställe.',
  'Anna föreslår att frågan tas upp igen.',
  'Styrelsen diskuterar vad som händer efter sommaren.',
  'Gruppen diskuterar aktiviteter i höst.',
  'Anna pratar med rektorn om detta nästa vecka.',
  'Boka lokal → torsdag',
  'Anna → fredag',
  'Behovet av en större lokal kvarstår.',
  'Bilarna parkeras tills vidare på gården.',
])('does not: %s', (words) => {
  expect(tells('carry-over', words, { present: ['Anna Ek'] })).toBe(false);
});

test('"det" is the sentence before, which belongs to the carry-over', () => {
  const [found] = say('Lokalen är för dyr. Vi tar upp det igen på nästa möte.').filter(
    ({ claim }) => claim.kind === 'carry-over',
  );
  expect(found?.words).toBe('Lokalen är för dyr. Vi tar upp det igen på nästa möte.');
});

test('where the words name the meeting it is sure, where they only leave the matter open likely', () => {
  const sureness = (words: string) => say(words).find(({ claim }) => claim.kind === 'carry-over')?.sureness;
  expect(sureness('Frågan tas upp på nästa möte.')).toBe('sure');
  expect(sureness('Frågan tas upp i höst.')).toBe('likely');
  expect(sureness('Stående punkt.')).toBe('likely');
});

test('under "Bordlagda frågor" each line is one, and "Inga" is none', () => {
  const carried = (words: string) =>
    say(words, { title: 'Bordlagda ärenden' }).filter(({ claim }) => claim.kind === 'carry-over').length;
  expect(carried('Skylten vid infarten\nLokalen')).toBe(2);
  expect(carried('Inga.')).toBe(0);
});

test.each([
  'Läggs på nästa agenda.',
  'Frågan sätts upp på dagordningen till nästa gång.',
  'På nästa träff vill vi prata om rekrytering.',
  'Vi får ta upp belysningen en annan gång.',
  'Grillplatsen: skjuts på.',
  'Frågan är fortfarande öppen.',
  'Tema nästa träff: volontärer.',
])('a matter for another time: %s', (words) => {
  expect(tells('carry-over', words)).toBe(true);
});

test.each([
  // By when somebody's task is to be done
  'Klart: till nästa möte',
  'Till nästa gång: Anna skriver utkast.',
  // Where the next meeting is
  'Nästa möte: hos Anna på kontoret',
])('no matter that was put off: %s', (words) => {
  expect(tells('carry-over', words, { present: ['Anna Ek'] })).toBe(false);
});

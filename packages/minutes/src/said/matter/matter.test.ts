import { expect, test } from 'vitest';
import type { ProposedClaim } from '../../proposal.ts';
import { say, tells, told } from '../testing-say.ts';

const forms: Partial<Record<ProposedClaim['kind'], { yes: string[]; no: string[] }>> = {
  question: {
    yes: [
      'Kan föreningen stå för hyran?',
      'Frågan är om vi har råd.',
      'Det är oklart vem som äger nyckeln.',
      'Förslag om att mötas oftare.',
      'Lokalen är inte bestämd, vi vet inte när.',
    ],
    no: ['Vi har råd.', 'Vi enades om att mötas oftare.'],
  },
  endorsement: {
    yes: ['Samtliga chefer har anslutit sig till detta.', 'Förvaltningsledningen står bakom satsningen.'],
    no: ['Ledningen står inte bakom satsningen.', 'Chefen hälsade alla välkomna.'],
  },
  need: {
    yes: [
      'Gruppen behöver nya medlemmar.',
      'Det saknas frivilliga till festen.',
      'Till det skulle vi behöva föräldrar.',
      'Vi söker en större lokal.',
    ],
    no: ['Vi behöver inte fler stolar.', 'Vi har nya medlemmar.'],
  },
  constraint: {
    yes: [
      'Det är viktigt att komma ihåg att avtalet gäller kommunen.',
      'Licensavtalet är skrivet med kommunen.',
      'Det är nämnden som beslutar om bidrag.',
    ],
    no: ['Avtalet är på gång.'],
  },
  condition: {
    yes: [
      'Om idén ska bli verklighet måste fler förvaltningar in.',
      'Vi startar under förutsättning att bidraget beviljas.',
    ],
    no: ['Om det regnar är vi inne.'],
  },
  practical: {
    yes: [
      'Verkstaden har öppet alla vardagar.',
      'Det går att anmäla sig till kansliet.',
      'Det finns pengar att söka för lovaktiviteter.',
      'Kontakta kansliet om du är intresserad.',
    ],
    no: ['Verkstaden är målad.'],
  },
  spread: {
    yes: ['Metoden har spritts till biblioteket.', 'Arbetssättet sprids även till skolan.'],
    no: ['Metoden har inte spritts till biblioteket.', 'Vi pratade om metoden.'],
  },
  document: {
    yes: [
      'Anna har skickat ut en projektplan.',
      'Bo har skrivit en rapport som kommer inom kort.',
      'Karin visade en presentation.',
    ],
    no: ['Anna har skickat ut blommor.', 'Vi behöver en plan.'],
  },
  description: {
    yes: [
      'Syftet är att fler ska cykla.',
      'Projektet vänder sig till alla i området.',
      'Odling är en metod för gemenskap.',
      'Utbildningen sker enligt en modell från universitetet.',
    ],
    no: ['Vi ses på måndag.'],
  },
  coordinator: {
    yes: [
      'Det behövs en person som håller i trådarna.',
      'Vi söker en samordnare.',
      'Projektledare saknas, vi behöver hitta en ny projektledare.',
    ],
    no: ['En person ringde.'],
  },
};

for (const [kind, { yes, no }] of Object.entries(forms)) {
  test.each(yes)(`${kind}: %s`, (words) => {
    expect(say(words).map(({ claim }) => claim.kind)).toContain(kind);
  });
  test.each(no)(`no ${kind}: %s`, (words) => {
    expect(say(words).map(({ claim }) => claim.kind)).not.toContain(kind);
  });
}

test('what tells nothing else is a note, whole', () => {
  expect(say('Vi drack kaffe. Arne spelade.').map(({ claim, words }) => [claim.kind, words])).toEqual([
    ['note', 'Vi drack kaffe.'],
    ['note', 'Arne spelade.'],
  ]);
});

test('who may decide an open question, where the next sentence says it', () => {
  expect(told('question', 'Får vi bygga ut? Det är kommunfullmäktige som beslutar om marken.')).toEqual([
    { kind: 'question', decidedBy: 'kommunfullmäktige' },
  ]);
});

test('a question that the next sentence answers is no open question', () => {
  expect(tells('question', 'Var ska skylten stå? Gruppen enas om grinden.')).toBe(false);
});

test('what it has spread to, what a paper is called and whether it is still to come', () => {
  expect(told('spread', 'Metoden har spritts till Mötesplats Öster och de är nöjda.')).toEqual([
    { kind: 'spread', to: 'Mötesplats Öster' },
  ]);
  expect(
    told('document', 'Bo Alm har skrivit en rapport som kommer inom kort.', { present: ['Bo Alm'] }),
  ).toMatchObject([{ title: 'rapport', expected: true, by: { person: 'p1' } }]);
});

test('a last day comes with the practical words', () => {
  expect(say('Det går att anmäla sig till kansliet, senast den 18 oktober.')[0]?.happened).toMatchObject({
    from: '2017-10-18',
    certainty: 'inferred',
  });
});

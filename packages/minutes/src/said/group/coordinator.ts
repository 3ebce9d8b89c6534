import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule } from '../told.ts';

const role =
  '(samordnare|samordnaren|koordinator|projektledare|projektledaren|kontaktperson|kontaktpersoner|ledare|eldsjäl|ansvarig|ledningsgrupp|arbetsgrupp)';
const wanted = forms(
  `(behövs|behöver|söker|söks|saknas|saknar|hitta|letar efter|efterlyser) … ${role}`,
  '(behövs|behöver|söker|söks|saknas|hitta) … (en person|personer|någon|någon person|fler) som … (håller i|hålla i|tar|ta|kan ta|samordnar|driver|leder)',
  '(ingen|saknas någon) som (håller i|tar ansvar|driver|leder|samordnar)',
);
const named = forms(
  `(är|blir|utses till|utsågs till|valdes till|fortsätter som|går in som) (ny )?(samordnare|koordinator|projektledare|kontaktperson)`,
  '(samordnar|leder|håller i) (projektet|arbetet|gruppen)',
  '(samordnare|koordinator|projektledare|kontaktperson) (är|blir)',
);

/** Who leads it – or that somebody is wanted: "Det behövs en person som håller i trådarna för …". */
export const coordinator: Rule = {
  name: 'coordinator',
  find(sentence, world) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal') return [];
    const names = whoIn(words, world);
    if (firstMatch(words, wanted) !== undefined) {
      const organisations = names.flatMap(({ kind, id }) =>
        kind === 'organisation' && id !== undefined ? [id] : [],
      );
      return [
        {
          claim: { kind: 'coordinator', who: [], organisations: [...new Set(organisations)], wanted: true },
          sureness: 'likely',
        },
      ];
    }
    const who = names.filter(({ kind }) => kind === 'person').slice(0, 3);
    if (firstMatch(words, named) === undefined || who.length === 0 || world.section.projects.length === 0)
      return [];
    return [
      {
        claim: {
          kind: 'coordinator',
          who: who.map(({ from, to, id, likeness }) => ({
            words: sentence.place(from, to),
            likeness,
            ...(id === undefined ? {} : { person: id }),
          })),
          organisations: [],
          wanted: false,
        },
        sureness: 'likely',
      },
    ];
  },
};

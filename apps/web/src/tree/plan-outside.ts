import { may } from '@utveckling/domain/people/permissions';
import { outsideKinds } from '@utveckling/domain/tree/event';
import type { PictureView } from '@utveckling/domain/tree/picture-schema';
import type { ChangePlan } from '../change/change-plan.ts';
import { given, listIn, textIn } from '../change/change-plan.ts';
import type { PictureAsked, PicturePlan } from './picture-plan.ts';

const mayPlace: PicturePlan['may'] = ({ writer }) => may(writer, 'outside.place', { outside: true });

/** Something new in the sky or beside the tree. */
export const planNewOutside: PicturePlan = {
  may: mayPlace,
  plan: (asked) => ({
    ...asked.words.pictureForms['ny-himmel'],
    ...outsideForm(asked, {}),
    initial: { name: '', kind: '', party: '', trees: [asked.tree], projects: [] },
  }),
};

/** What stands there already. */
export const planOutside: PicturePlan = {
  may: mayPlace,
  plan(asked) {
    const thing = thingOf(asked.picture, asked.item);
    if (thing === undefined) return undefined;
    const { name, kind, party = '', trees, projects } = thing;
    return {
      ...asked.words.pictureForms.himmel,
      title: name,
      ...outsideForm(asked, { thing: asked.item }),
      initial: { name, kind, party, trees, projects },
    };
  },
};

/** Asks whether something that stands there is to go. */
export const planOutsideAway: PicturePlan = {
  may: mayPlace,
  plan({ picture, item, words }) {
    const thing = thingOf(picture, item);
    if (thing === undefined) return undefined;
    return {
      title: words.removeOf(thing.name),
      sentence: words.pictureForms['ta-bort-himmel'].sentence,
      seen: picture.revision,
      command: 'outside.remove',
      initial: {},
      fields: () => [],
      toData: () => ({ thing: item }),
      save: words.remove,
    };
  },
};

type OutsideForm = Pick<ChangePlan, 'seen' | 'command' | 'fields' | 'toData'>;

function outsideForm({ picture, words }: PictureAsked, which: { thing?: string }): OutsideForm {
  return {
    seen: picture.revision,
    command: 'outside.set',
    fields: (values) => [
      { kind: 'line', name: 'name', label: words.name },
      {
        kind: 'choice',
        name: 'kind',
        label: words.kind,
        options: outsideKinds.map((kind) => ({ value: kind, words: words.kinds[kind] })),
      },
      ...(textIn(values, 'kind') === 'bush'
        ? [
            {
              kind: 'pick' as const,
              name: 'party',
              label: words.party,
              none: words.noParty,
              options: picture.parties.map(({ id, name }) => ({
                value: id,
                words: name,
                lang: 'sv' as const,
              })),
            },
          ]
        : []),
      {
        kind: 'ticks',
        name: 'trees',
        label: words.trees,
        options: picture.trees.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' })),
      },
      {
        kind: 'ticks',
        name: 'projects',
        label: words.fruits,
        optional: true,
        options: picture.themes
          .flatMap(({ projects }) => projects)
          .map(({ slug, name }) => ({ value: slug, words: name, lang: 'sv' })),
      },
    ],
    toData: (values) => ({
      ...which,
      name: textIn(values, 'name'),
      kind: textIn(values, 'kind'),
      ...(textIn(values, 'kind') === 'bush' ? given('party', textIn(values, 'party')) : {}),
      trees: listIn(values, 'trees'),
      projects: listIn(values, 'projects'),
    }),
  };
}

function thingOf({ outside }: PictureView, id: string): PictureView['outside'][number] | undefined {
  return outside.find((thing) => thing.id === id);
}

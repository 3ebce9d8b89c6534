import type { CommandName } from '@utveckling/domain/commands';
import { drawing } from '../file/fixtures/tagged-images.ts';
import type { Case } from '../fixtures/matrix/case.ts';
import { commandSamples } from '../fixtures/matrix/command-samples.ts';

const text = 'Ord.';

/** What a sample becomes with everything in it that may be left out, one for each shape there is. */
const fuller: Partial<Record<CommandName, (sample: object, one: Case) => object[] | Promise<object[]>>> = {
  'action.step': (sample) => [{ ...sample, text }],
  'question.answer': (sample) => [{ ...sample, decided: true }],
  'project.relate': (sample) => [{ ...sample, text }],
  'project.report': async (sample, { app, person, things }) => {
    const account = person.somebody.account ?? '';
    const sent = { body: new Blob([drawing()]).stream() };
    const upload = { sent, name: 'bild.png', account, key: `full-${things.next()}-sample` };
    const { id } = await app.files.put(upload);
    return [
      {
        ...sample,
        status: { status: 'paused', movedTo: text, condition: text, review: '2999-01-01' },
        indicators: [{ label: text, unit: text, role: 'result', value: 1 }],
        next: { text, due: '2999-01-01' },
        links: [{ title: text, url: 'https://example.org/' }],
        files: [{ file: id, title: text }],
      },
    ];
  },
  'project.set-coordinators': (sample) => [sample, { ...sample, wanted: false, who: [{ name: text }] }],
  'project.tell': (sample) => [
    sample,
    { ...sample, kind: 'question', heldBy: text, decidedBy: text },
    { ...sample, kind: 'spread', to: text },
    { ...sample, kind: 'event', name: text, day: '2999-01-01' },
    { ...sample, kind: 'umbrella', name: text },
  ],
  'organisation.set': (sample) => [{ ...sample, aliases: [text] }],
  'group.set': (sample) => [{ ...sample, aliases: [text] }],
  'setting.change': () => [
    { setting: { name: 'about-text', sv: text, en: text } },
    { setting: { name: 'accessibility-text', sv: text, en: text } },
    { setting: { name: 'mail', senderName: text, tellFollowers: true } },
  ],
};

/** Valid data for a command in every shape it has. */
export async function fullSamples(name: CommandName, one: Case): Promise<object[]> {
  const { data } = await commandSamples[name](one);
  return (await fuller[name]?.(data, one)) ?? [data];
}

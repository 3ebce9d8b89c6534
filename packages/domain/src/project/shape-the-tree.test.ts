import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../fold-name.ts';
import { play } from '../testing-play.ts';
import { arrangeTheme } from '../tree/arrange-theme.ts';
import { fruitAt } from '../tree/fruit-at.ts';
import { pictureView } from '../tree/picture-view.ts';
import { removeOutside } from '../tree/remove-outside.ts';
import { removeTheme } from '../tree/remove-theme.ts';
import { setOutside } from '../tree/set-outside.ts';
import { setTheme } from '../tree/set-theme.ts';
import { setTree } from '../tree/set-tree.ts';
import { treeView } from '../tree/tree-view.ts';
import { createProject } from './create-project.ts';
import { hangProject } from './hang-project.ts';
import { moveProject } from './move-project.ts';
import { projectView } from './project-view.ts';
import { renameProject } from './rename-project.ts';
import { splitProject } from './split-project.ts';

/** One tree, two branches, two fruits. */
function planted() {
  const game = play();
  const { perform } = game;
  perform(setTree, { name: 'Trädet', sentence: 'Allt vi gör.' });
  perform(setTheme, { name: 'Hälsa' });
  perform(setTheme, { name: 'Fritid' });
  perform(createProject, fruit('Cykelköket'));
  perform(createProject, fruit('Språkcafé'));
  return game;
}

function fruit(name: string, theme = 'halsa') {
  const trees = [{ tree: 'tradet', grade: 'shared' as const }];
  return { name, theme, trees, status: 'idea' as const, text: `Vi vill pröva ${name}.` };
}

describe('a new fruit', () => {
  it('is drawn from the day of its first words, with the status it begins in, last on its branch', () => {
    const { archive } = planted();
    const [first, last] = treeView(archive, 'tradet')?.projects ?? [];
    expect([first?.slug, last?.slug]).toEqual(['cykelkoket', 'sprakcafe']);
    expect(last && fruitAt(last, '2026-11-23').drawn).toBe(false);
    expect(last && fruitAt(last)).toMatchObject({ drawn: true, status: 'idea' });
    expect(projectView(archive, 'sprakcafe')?.history.map(({ text }) => text)).toEqual([
      'Vi vill pröva Språkcafé.',
    ]);
  });

  it('has a name that no other fruit goes by or went by, however it is written', () => {
    const { perform } = planted();
    perform(renameProject, { project: 'sprakcafe', name: 'Prata svenska' });
    const taken = (name: string) => perform(createProject, fruit(name));
    for (const name of ['CYKELKÖKET', ' cykel-köket', 'Språk café']) {
      expect(taken(name)).toMatchObject({ refusal: { reason: 'name-taken', what: 'fruit' } });
    }
    expect(taken('Cykelkoket')).toHaveProperty('change');
  });

  it('hangs on a branch and in trees that are there', () => {
    const { perform } = planted();
    expect(perform(createProject, fruit('Nytt', 'borta'))).toMatchObject({
      refusal: { reason: 'unknown-thing', thing: 'borta' },
    });
    const elsewhere = { ...fruit('Nytt'), trees: [{ tree: 'borta', grade: 'own' as const }] };
    expect(perform(createProject, elsewhere)).toMatchObject({ refusal: { reason: 'unknown-thing' } });
  });

  it('is not undone once somebody has written about it', () => {
    const { perform, undo, archive } = planted();
    const created = perform(createProject, fruit('Nytt'));
    const moved = perform(moveProject, { project: 'nytt', theme: 'fritid' }, 'other');
    expect(undo(created)).toMatchObject({ refusal: { reason: 'built-upon' } });
    undo(moved, 'other');
    expect(undo(created)).toHaveProperty('change');
    expect(projectView(archive, 'nytt')).toBeUndefined();
  });
});

describe('a fruit that is split', () => {
  it('leaves a tie and the reason in the history of both', () => {
    const { perform, archive } = planted();
    const text = 'Kursen borde vara en egen frukt.';
    perform(splitProject, { project: 'cykelkoket', name: 'Kurs', theme: 'fritid', status: 'idea', text });
    const part = projectView(archive, 'kurs');
    expect(part?.trees).toMatchObject([{ id: 'tradet', grade: 'shared' }]);
    expect(part?.history.map(({ text, claim }) => [claim.kind, text])).toEqual([
      ['status', text],
      ['relation', text],
    ]);
    const whole = projectView(archive, 'cykelkoket');
    expect(whole?.history.map(({ text }) => text)).toContain(`Kurs blir en egen frukt.\n${text}`);
    expect(whole?.relatedBy.map(({ from }) => from)).toEqual(['kurs']);
    expect(treeView(archive, 'tradet')?.relations).toMatchObject([
      { a: 'kurs', b: 'cykelkoket', relation: 'split-from' },
    ]);
  });
});

describe('a fruit that is moved', () => {
  it('hangs last on the other branch', () => {
    const { perform, archive } = planted();
    perform(moveProject, { project: 'cykelkoket', theme: 'fritid' });
    expect(treeView(archive, 'tradet')?.themes.map(({ id }) => id)).toEqual(['halsa', 'fritid']);
    expect(treeView(archive, 'tradet')?.projects.map(({ slug }) => slug)).toEqual([
      'sprakcafe',
      'cykelkoket',
    ]);
    expect(perform(moveProject, { project: 'cykelkoket', theme: 'fritid' })).toMatchObject({
      refusal: { reason: 'already-so' },
    });
  });

  it('in another tree belongs there as was said last, once', () => {
    const { perform, archive } = planted();
    perform(setTree, { name: 'Andra trädet', sentence: 'Annat.' });
    perform(hangProject, { project: 'cykelkoket', tree: 'andra-tradet', grade: 'own' });
    perform(hangProject, { project: 'cykelkoket', tree: 'andra-tradet', grade: 'touchpoint' });
    expect(projectView(archive, 'cykelkoket')?.trees.map(({ id, grade }) => [id, grade])).toEqual([
      ['tradet', 'shared'],
      ['andra-tradet', 'touchpoint'],
    ]);
  });
});

describe('the fruits of a branch', () => {
  it('stand in the order that was chosen; one that comes later stands last', () => {
    const { perform, archive } = planted();
    perform(arrangeTheme, { theme: 'halsa', projects: ['sprakcafe', 'cykelkoket'] });
    perform(createProject, fruit('Sist'));
    perform(createProject, fruit('Fritt', 'fritid'));
    expect(treeView(archive, 'tradet')?.projects.map(({ slug }) => slug)).toEqual([
      'sprakcafe',
      'cykelkoket',
      'sist',
      'fritt',
    ]);
    const again = { theme: 'halsa', projects: ['sprakcafe'] };
    expect(perform(arrangeTheme, again)).toMatchObject({ refusal: { reason: 'already-so' } });
  });
});

describe('a branch', () => {
  it('is put in its place among the others, and is no branch of a tree before it carries something', () => {
    const { perform, archive } = planted();
    perform(setTheme, { theme: 'fritid', name: 'Fri tid', order: 1 });
    expect(pictureView(archive).themes.map(({ name }) => name)).toEqual(['Fri tid', 'Hälsa']);
    expect(treeView(archive, 'tradet')?.themes.map(({ name }) => name)).toEqual(['Hälsa']);
    expect(perform(setTheme, { name: 'hälsa' })).toMatchObject({
      refusal: { reason: 'name-taken', what: 'branch' },
    });
  });

  it('is taken away only when it is empty', () => {
    const { perform, archive } = planted();
    expect(perform(removeTheme, { theme: 'halsa' })).toEqual({
      refusal: { reason: 'still-used', by: ['Cykelköket', 'Språkcafé'] },
    });
    perform(removeTheme, { theme: 'fritid' });
    expect(pictureView(archive).themes.map(({ id }) => id)).toEqual(['halsa']);
    expect(perform(createProject, fruit('Nytt', 'fritid'))).toHaveProperty('refusal');
  });

  it('is not undone once it carries a fruit', () => {
    const { perform, undo } = planted();
    const added = perform(setTheme, { name: 'Arbete' });
    perform(createProject, fruit('Jobb', 'arbete'), 'other');
    expect(undo(added)).toMatchObject({ refusal: { reason: 'built-upon' } });
  });
});

describe('what stands outside the tree', () => {
  const cloud = { name: 'Fonden', kind: 'cloud' as const, trees: ['tradet'], projects: ['cykelkoket'] };

  it('is a cloud, a bird or a bush, never the sun, and can be taken away', () => {
    const { perform, archive } = planted();
    perform(setOutside, cloud);
    expect(treeView(archive, 'tradet')?.sky).toMatchObject([{ id: 'fonden', kind: 'cloud' }]);
    perform(setOutside, { ...cloud, thing: 'fonden', kind: 'bird' });
    expect(treeView(archive, 'tradet')?.sky).toMatchObject([{ id: 'fonden', kind: 'bird' }]);
    expect(setOutside.prepare({ ...cloud, kind: 'sun' })).toHaveProperty('issues');
    perform(removeOutside, { thing: 'fonden' });
    expect(treeView(archive, 'tradet')?.sky).toEqual([]);
    perform(setOutside, cloud);
    expect(treeView(archive, 'tradet')?.sky).toHaveLength(1);
  });

  it('two people add at once without being in each other’s way when one of them changes their mind', () => {
    const { perform, undo, archive } = planted();
    const mine = perform(setOutside, cloud);
    perform(setOutside, { ...cloud, name: 'Annan fond' }, 'other');
    expect(undo(mine)).toHaveProperty('change');
    expect(treeView(archive, 'tradet')?.sky.map(({ name }) => name)).toEqual(['Annan fond']);
  });
});

const names = ['Cykelköket', 'cykelköket', 'Språkcafé', 'Nytt', 'Ny-tt', 'Odling', 'ODLING', 'Å', 'A'];
const slugs = ['cykelkoket', 'sprakcafe', 'nytt', 'ny-tt', 'odling', 'a'];
const some = (...values: string[]) => fc.constantFrom(...values);
type Game = ReturnType<typeof play>;

/** Something done to the tree; most of it fits, some is refused. */
const deeds: fc.Arbitrary<(game: Game) => ReturnType<Game['perform']>> = fc.oneof(
  some(...names).map(
    (name) =>
      ({ perform }: Game) =>
        perform(createProject, fruit(name)),
  ),
  fc.tuple(some(...slugs), some(...names)).map(
    ([project, name]) =>
      ({ perform }: Game) =>
        perform(renameProject, { project, name }),
  ),
  fc.tuple(some(...slugs), some('halsa', 'fritid', 'arbete')).map(
    ([project, theme]) =>
      ({ perform }: Game) =>
        perform(moveProject, { project, theme }),
  ),
  fc.tuple(some(...slugs), some(...names)).map(
    ([project, name]) =>
      ({ perform }: Game) =>
        perform(splitProject, { project, name, theme: 'fritid', status: 'idea', text: 'Eget.' }),
  ),
  fc.tuple(some('Arbete', 'Hälsa', 'hälsa'), fc.integer({ min: 1, max: 4 })).map(
    ([name, order]) =>
      ({ perform }: Game) =>
        perform(setTheme, { name, order }),
  ),
  some('arbete', 'fritid').map(
    (theme) =>
      ({ perform }: Game) =>
        perform(removeTheme, { theme }),
  ),
  fc.shuffledSubarray(slugs, { minLength: 1 }).map(
    (projects) =>
      ({ perform }: Game) =>
        perform(arrangeTheme, { theme: 'halsa', projects }),
  ),
  some('Fonden', 'fonden').map(
    (name) =>
      ({ perform }: Game) =>
        perform(setOutside, { name, kind: 'cloud', trees: ['tradet'], projects: [] }),
  ),
  fc.constant(({ perform }: Game) => perform(removeOutside, { thing: 'fonden' })),
);
const manyDeeds = fc.array(deeds, { maxLength: 12 });

describe('whatever is done to the tree', () => {
  it('every fruit keeps a name, an address and aliases of its own, and every earlier name still finds it', () => {
    fc.assert(
      fc.property(manyDeeds, (many) => {
        const game = planted();
        const hadNames = new Map<string, Set<string>>();
        for (const deed of [() => {}, ...many]) {
          deed(game);
          for (const [slug, { named }] of game.archive.state.projects) {
            const had = hadNames.get(slug) ?? new Set();
            hadNames.set(slug, had.add(foldName(named?.data.name ?? '')));
          }
        }
        const all = [...game.archive.state.projects.values()].flatMap(({ named }) =>
          named === undefined ? [] : [named.data],
        );
        const known = all.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName));
        expect(new Set(known).size).toBe(known.length);
        for (const { project, name, aliases } of all) {
          expect(new Set([name, ...aliases].map(foldName))).toEqual(hadNames.get(project));
        }
        expect(new Set(all.map(({ order }) => order)).size).toBe(all.length);
      }),
    );
  });

  it('taking it back, last first, gives the picture that was before', () => {
    fc.assert(
      fc.property(manyDeeds, (many) => {
        const game = planted();
        const pictures = [picture(game)];
        const done = many.map((deed) => {
          const played = deed(game);
          pictures.push(picture(game));
          return played;
        });
        for (const [index, played] of [...done.entries()].reverse()) {
          expect(picture(game)).toEqual(pictures[index + 1]);
          if ('change' in played) expect(game.undo(played)).toHaveProperty('change');
          expect(picture(game)).toEqual(pictures[index]);
        }
      }),
    );
  });
});

/** What everybody sees, without how often it was written to. */
function picture({ archive }: Game): unknown {
  const { revision: _, ...tree } = treeView(archive, 'tradet') ?? {};
  const { revision: __, ...parts } = pictureView(archive);
  const projects = [...archive.state.projects.keys()].flatMap((slug) => {
    const { revision: ___, ...project } = projectView(archive, slug) ?? {};
    return Object.keys(project).length === 0 ? [] : [project];
  });
  return { tree, parts, projects };
}

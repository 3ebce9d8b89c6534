import { commands } from '@utveckling/domain/commands';
import type { Actor } from '@utveckling/domain/people/actor';
import { createProject } from '@utveckling/domain/project/create-project';
import { projectView } from '@utveckling/domain/project/project-view';
import { relateProjects } from '@utveckling/domain/project/relate-projects';
import { play } from '@utveckling/domain/testing-play';
import { pictureView } from '@utveckling/domain/tree/picture-view';
import { setOutside } from '@utveckling/domain/tree/set-outside';
import { setTheme } from '@utveckling/domain/tree/set-theme';
import { setTree } from '@utveckling/domain/tree/set-tree';
import { expect, test } from 'vitest';
import { projectChanges } from '../project/project-changes.ts';
import { projectPlans } from '../project/project-plans.ts';
import { pictureChanges } from '../tree/picture-changes.ts';
import { picturePlans } from '../tree/picture-plans.ts';
import { change as sv } from '../words/sv/change.ts';
import { sv as say } from '../words/sv/index.ts';
import { type FormValues, withValue } from '../write/form-values.ts';
import type { ChangeField } from './change-field.ts';
import type { ChangePlan } from './change-plan.ts';

const writer: Actor & { account: string } = { account: 'editor', grants: [{ role: 'editor' }] };

/** Two fruits that are tied by hand, an empty branch and a cloud. */
function asked() {
  const { archive, perform } = play();
  const hung = {
    theme: 'halsa',
    trees: [{ tree: 'tradet', grade: 'shared' as const }],
    status: 'idea' as const,
    text: 'Ny.',
  };
  perform(setTree, { name: 'Trädet', sentence: 'Allt.' });
  perform(setTheme, { name: 'Hälsa' });
  perform(setTheme, { name: 'Tom gren' });
  perform(createProject, { ...hung, name: 'Cykelköket' });
  perform(createProject, { ...hung, name: 'Språkcafé' });
  perform(relateProjects, { project: 'cykelkoket', to: 'sprakcafe', relation: 'near' });
  perform(setOutside, { name: 'Fonden', kind: 'cloud', trees: ['tradet'], projects: [] });
  const project = projectView(archive, 'cykelkoket');
  if (project === undefined) throw new Error('It was just hung.');
  const picture = { ...pictureView(archive), organisations: [{ id: 'amf', name: 'AMF' }] };
  return { project, picture, writer, words: sv, say };
}

/** The form as somebody who answers every question leaves it. */
function filledIn(plan: ChangePlan): FormValues {
  let values = plan.initial;
  for (let round = 0; round < 3; round += 1) {
    for (const field of plan.fields(values)) values = withValue(values, field.name, answerTo(field));
  }
  return values;
}

function answerTo(field: ChangeField): string | readonly string[] {
  switch (field.kind) {
    case 'area':
    case 'line':
    case 'names':
      return 'Något nytt';
    case 'day':
      return '2026-12-05';
    case 'choice':
    case 'pick':
      return field.options[0]?.value ?? '';
    case 'ticks':
    case 'order':
      return field.options.map(({ value }) => value);
  }
}

function problemsOf(plan: ChangePlan): string[] {
  const parsed = commands[plan.command].schema.safeParse(plan.toData(filledIn(plan)));
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each(projectChanges)('what is answered in "%s" is what its command takes', (change) => {
  const { plan, may } = projectPlans[change];
  const about = asked();
  expect(may(writer, about.project)).toBe(true);
  expect(problemsOf(plan(about))).toEqual([]);
});

const items: Partial<Record<(typeof pictureChanges)[number], string>> = {
  ordning: 'halsa',
  gren: 'halsa',
  'ta-bort-gren': 'tom-gren',
  himmel: 'fonden',
  'ta-bort-himmel': 'fonden',
};

test.each(pictureChanges)('what is answered in "%s" of the picture is what its command takes', (change) => {
  const about = { ...asked(), tree: 'tradet', item: items[change] ?? '' };
  expect(picturePlans[change].may(about)).toBe(true);
  const plan = picturePlans[change].plan(about);
  expect(plan).toBeDefined();
  expect(plan === undefined ? [] : problemsOf(plan)).toEqual([]);
});

test('a form that is left empty says which field is missing, by a name that the field has', () => {
  const about = asked();
  for (const change of projectChanges) {
    const plan = projectPlans[change].plan(about);
    const parsed = commands[plan.command].schema.safeParse(plan.toData(plan.initial));
    if (parsed.success) continue;
    const fieldOf = plan.fieldOf ?? (([first]: readonly string[]) => first ?? '');
    const fields = parsed.error.issues.map(({ path }) => fieldOf(path.map(String)));
    const names = plan.fields(plan.initial).map(({ name }) => name);
    expect([change, fields.filter((field) => !names.includes(field))]).toEqual([change, []]);
  }
});

test('what a fruit is begins with the words that hold now, and nobody else’s fruit can be changed', () => {
  const about = asked();
  expect(projectPlans.varfor.plan(about).initial).toEqual({ text: '' });
  const lead: typeof writer = { account: 'lead', grants: [{ role: 'lead', projects: ['sprakcafe'] }] };
  expect(projectChanges.filter((change) => projectPlans[change].may(lead, about.project))).toEqual([]);
});

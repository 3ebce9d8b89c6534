import type { APIRequestContext } from '@playwright/test';
import { meetingsSchema } from '@utveckling/domain/meeting/meeting-schema';
import { treeSchema, treesSchema } from '@utveckling/domain/tree/tree-schema';

/** One address of each kind of page, by what a person would call it. */
export const pages = {
  tree: '/',
  'one tree': '/trad/socialforvaltningen',
  panel: '/projekt/fritidsbanken',
  list: '/lista',
  meetings: '/moten',
  meeting: '/moten/2017-10-05',
  promised: '/utlovat',
  questions: '/fragor',
  glossary: '/ordlista',
  search: '/sok?q=rekryteringen',
  about: '/om',
  'accessibility statement': '/tillganglighet',
  'sign-in': '/logga-in',
  start: '/start',
  account: '/konto',
  'stop following': '/sluta-bevaka',
} as const;

/** An address that leads nowhere. */
export const nowhere = '/finns-inte';

/** What the installation holds: ids of trees and meetings, slugs of projects, days of meetings. */
export async function everything(request: APIRequestContext) {
  const { trees } = treesSchema.parse(await read(request, '/api/trees'));
  const { meetings } = meetingsSchema.parse(await read(request, '/api/meetings'));
  const whole = await Promise.all(
    trees.map(async ({ id }) => treeSchema.parse(await read(request, `/api/trees/${id}`))),
  );
  return {
    trees: trees.map(({ id }) => id),
    meetings: meetings.map(({ id }) => id),
    days: [...new Set(meetings.map(({ date }) => date))],
    projects: [...new Set(whole.flatMap(({ projects }) => projects.map(({ slug }) => slug)))],
  };
}

/** Every page, in both languages and at every meeting's day. */
export async function everyPage(request: APIRequestContext): Promise<string[]> {
  const { trees, meetings, days, projects } = await everything(request);
  const shown = [
    ...Object.values(pages),
    ...trees.map((id) => `/trad/${id}`),
    ...projects.map((slug) => `/projekt/${slug}`),
    ...meetings.map((id) => `/moten/${id}`),
  ];
  const once = [...new Set(shown)];
  return [
    ...once,
    ...once.map((address) => `${address}${address.includes('?') ? '&' : '?'}sprak=en`),
    ...days.flatMap((day) => [`/?datum=${day}`, `/projekt/fritidsbanken?datum=${day}`]),
    '/?vagg=ja',
    '/sok',
  ];
}

/** Every address of the API. */
export async function everyApiAddress(request: APIRequestContext): Promise<string[]> {
  const { trees, meetings, projects } = await everything(request);
  return [
    '/healthz',
    '/api/docs',
    '/api/openapi.json',
    '/api/trees',
    '/api/meetings',
    '/api/carry-overs',
    '/api/questions',
    '/api/glossary',
    ...trees.map((id) => `/api/trees/${id}`),
    ...projects.map((slug) => `/api/projects/${slug}`),
    ...meetings.map((id) => `/api/meetings/${id}`),
  ];
}

async function read(request: APIRequestContext, address: string): Promise<unknown> {
  const answer = await request.get(address);
  if (!answer.ok()) throw new Error(`${address} answered ${answer.status()}`);
  return answer.json();
}

import { type CommandName, commands } from '@utveckling/domain/commands';
import { type Action, may } from '@utveckling/domain/people/permissions';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawing } from './file/fixtures/tagged-images.ts';
import {
  type Case,
  everybody,
  everyWhose,
  type Kind,
  kinds,
  type Person,
  type Things,
  thingsIn,
} from './fixtures/matrix/case.ts';
import { commandSamples } from './fixtures/matrix/command-samples.ts';
import { type RouteSample, routeSamples } from './fixtures/matrix/route-samples.ts';
import { type WholeApp, wholeApp } from './fixtures/whole-app.ts';
import { commandRoute, type OtherRoute, otherRoutes, routePermissions } from './http/route-permissions.ts';

let app: WholeApp;
let people: Record<Kind, Person>;
let things: Things;

beforeAll(async () => {
  app = await wholeApp();
  people = await everybody(app);
  things = thingsIn(app, await app.addAccount());
});

test('every address of the application stands in the table of routes, and no other', () => {
  const routes = app.app.routes.map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(routes)].sort()).toEqual([...routePermissions.keys()].sort());
});

describe('a command is carried out for exactly those whom the table of permissions lets:', () => {
  test.each(Object.keys(commands).filter(isCommand))('%s', async (name) => {
    const action = commands[name].action;
    const letIn = await walk(async (one) => {
      const { data, target } = await commandSamples[name](one);
      const stream = readyStream(name, data);
      const seen = stream === undefined ? 0 : (app.model.archive.state.revisions.get(stream) ?? 0);
      return { method: 'POST', path: `/api/commands/${name}`, body: { seen, data }, action, target };
    });
    expect(letIn).toBeGreaterThan(0);
    expect(routePermissions.get(commandRoute(name))).toEqual([action]);
  });
});

describe('an address answers exactly those whom the table of permissions lets:', () => {
  test.each(Object.keys(otherRoutes).filter(isOtherRoute))('%s', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    const actions: readonly [Action, ...Action[]] = otherRoutes[route];
    const letIn = await walk(async (one) => {
      const sample = await routeSamples[route](one);
      if (actions.length > 1) expect(actions).toContain(sample.action);
      return { method, path, action: actions[0], ...sample };
    });
    expect(letIn).toBeGreaterThan(0);
  });
});

test('a file that is part of a change is for everybody to see', async () => {
  const body = new Blob([drawing()]).stream();
  const upload = { sent: { body }, name: 'bild.png', account: things.maker, key: 'part-of-a-change' };
  const { id } = await app.files.put(upload);
  await app.files.attach(id, 'a-change', things.maker);
  for (const { somebody } of Object.values(people)) {
    expect((await app.ask(somebody, 'GET', `/api/files/${id}`)).status).toBe(200);
    expect((await app.ask(somebody, 'GET', `/api/files/${id}/info`)).status).toBe(200);
  }
});

type Ask = RouteSample & { method: string; path: string; action: Action };

/** Asks as everybody for what is theirs and what is not, and holds the answers against the table; how many were let in. */
async function walk(make: (one: Case) => Promise<Ask>): Promise<number> {
  const answers: Record<string, number> = {};
  const expected: Record<string, number> = {};
  let letIn = 0;
  for (const whose of everyWhose) {
    for (const kind of Object.keys(kinds).filter(isKind)) {
      const person = await inNewBrowser(people[kind]);
      const { method, path, action, target, ...more } = await make({ app, things, person, whose });
      const isLetIn = may(person.actor, action, target);
      const [toVisitor, toOthers] = more.keptOut ?? [401, 403];
      const no = person.actor.account === undefined ? toVisitor : toOthers;
      const answer = await app.ask(person.somebody, method, path, more);
      await answer.body?.cancel();
      answers[`${kind}: ${whose}`] = answer.status;
      expected[`${kind}: ${whose}`] = isLetIn ? (more.letIn ?? 200) : no;
      if (isLetIn) letIn += 1;
    }
  }
  expect(answers).toEqual(expected);
  return letIn;
}

/** So that a request that ends sessions ends no other request's. */
async function inNewBrowser({ somebody, actor }: Person): Promise<Person> {
  const { account } = somebody;
  return { somebody: account === undefined ? somebody : await app.signIn(account), actor };
}

function readyStream(name: CommandName, data: unknown): string | undefined {
  const prepared = commands[name].prepare(data);
  if ('issues' in prepared) throw new Error(`${name}: ${JSON.stringify(prepared.issues)}`);
  return prepared.ready.stream;
}

function isCommand(name: string): name is CommandName {
  return name in commands;
}

function isOtherRoute(route: string): route is OtherRoute {
  return route in otherRoutes;
}

function isKind(kind: string): kind is Kind {
  return kind in kinds;
}

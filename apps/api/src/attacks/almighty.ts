import { type CommandName, commands } from '@utveckling/domain/commands';
import { type Case, type Things, thingsIn } from '../fixtures/matrix/case.ts';
import { type Somebody, type WholeApp, wholeApp } from '../fixtures/whole-app.ts';

/** The whole application with somebody signed in who may do everything, so that nothing but the data is refused. */
export async function almighty() {
  const app = await wholeApp();
  const somebody = await app.person(
    { role: 'member', party: 'sof' },
    { role: 'editor' },
    { role: 'secretary' },
    { role: 'administrator' },
  );
  const things: Things = thingsIn(app, await app.addAccount());
  const person = { somebody, actor: { account: somebody.account, grants: [] } };
  const one: Case = { app, things, person, whose: 'own' };

  /** Sends a command with what its stream is at now. */
  async function command(name: CommandName, data: unknown, who: Somebody = somebody) {
    return app.ask(who, 'POST', `/api/commands/${name}`, { body: { seen: seenNow(app, name, data), data } });
  }

  return { ...app, somebody, things, one, command };
}
export type Almighty = Awaited<ReturnType<typeof almighty>>;

function seenNow({ model }: WholeApp, name: CommandName, data: unknown): number {
  const prepared = commands[name].prepare(data);
  if ('issues' in prepared || prepared.ready.stream === undefined) return 0;
  return model.archive.state.revisions.get(prepared.ready.stream) ?? 0;
}

/** Every command there is. */
export const everyCommand = Object.keys(commands).filter((name): name is CommandName => name in commands);

import type { Archive } from '@utveckling/domain/archive';
import { isRefused, type Refused } from '@utveckling/domain/refusal';
import type { Transaction } from 'kysely';
import { changeId } from '../change/change-id.ts';
import { type Outcome, type Performer, perform, type Wish } from '../change/perform.ts';
import type { SourceText } from '../store/event-log.ts';
import type { Tables } from '../store/tables.ts';
import { hashOf } from './hash-of.ts';
import type { TogetherPlan } from './plan-together.ts';

type Options = {
  wish: Pick<Wish, 'account' | 'key' | 'isOperator'>;
  /** Makes the plan on what is known now. */
  plan: (archive: Archive, change: string) => Promise<TogetherPlan | Refused>;
  /** Texts of documents by the id that they have beside the log. */
  textOf: (source: string) => string | undefined;
  alongside: (transaction: Transaction<Tables>, change: string, plan: TogetherPlan) => Promise<void>;
};

/** Writes a plan whole; where somebody else has written since it was made, it is made anew. */
export async function writeTogether(
  performer: Performer,
  { wish, plan: make, textOf, alongside }: Options,
): Promise<Outcome> {
  const change = changeId(wish.account, wish.key);
  for (;;) {
    await performer.model.catchUp();
    const { archive } = performer.model;
    // Sent again, it is answered by what it did.
    const isDone = archive.state.changes.has(change);
    const plan = isDone ? undefined : await make(archive, change);
    if (plan !== undefined && isRefused(plan)) return plan;
    try {
      return await perform(performer, {
        ...wish,
        seen: 0,
        command: {
          action: 'meeting.manage',
          stream: undefined,
          target: () => ({}),
          decide(now, { acting }) {
            if (plan === undefined || now.state.position !== plan.position) throw new OldPlan();
            const more = acting === undefined ? {} : { acting };
            return { events: plan.events.map((event) => ({ ...event, ...more })), text: '' };
          },
        },
        texts: (events) => textsOf(events, archive, textOf),
        alongside: async (transaction) => {
          if (plan !== undefined) await alongside(transaction, change, plan);
        },
      });
    } catch (error) {
      if (!(error instanceof OldPlan)) throw error;
    }
  }
}

/** Somebody wrote after the plan was made. */
class OldPlan extends Error {
  override name = 'OldPlan';
}

/** The texts that the events bring; one whose words were erased since stays erased. */
function textsOf(
  events: Parameters<NonNullable<Wish['texts']>>[0],
  { texts }: Archive,
  textOf: (source: string) => string | undefined,
): SourceText[] {
  return events.flatMap((event) => {
    if (event.type !== 'source.added') return [];
    const { meeting, source, file } = event.data;
    const text = textOf(source);
    const there = texts.get(source);
    if (text === undefined || (there !== undefined && there !== text)) return [];
    return [{ source, meeting, file, sha256: hashOf(text), text }];
  });
}

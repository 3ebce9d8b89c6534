import type { InBothLanguages } from '@utveckling/domain/in-both-languages';
import { projectView } from '@utveckling/domain/project/project-view';
import { isUnreported, meetingsSilent } from '@utveckling/domain/project/unreported';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import type { ReadModel } from '../read-model.ts';
import type { Session, SessionOf } from '../sign-in/session.ts';
import type { Tables } from '../store/tables.ts';
import { askForUpdate, lastAsked } from './ask-for-update.ts';
import { askMail } from './ask-mail.ts';

export type AskOptions = {
  database: Kysely<Tables>;
  model: ReadModel;
  sessionOf: SessionOf;
  now: () => Date;
  newId: () => string;
  /** The address people use. */
  publicUrl: string;
  isMailSetUp: boolean;
  may: (session: Session, slug: string) => boolean;
  /** The accounts that coordinate the project. */
  leadsOf: (slug: string) => readonly string[];
};

/** What one who wants to ask must know: how many would be asked, and when somebody did within the last week. */
export type AskView = { coordinators: number; asked: string | null };

/** `/projects/{slug}/ask-for-update`: "be om uppdatering" to those who coordinate a fruit that is not reported. */
export function askForUpdateRoutes(options: AskOptions) {
  const { database, model, sessionOf, now, newId, publicUrl, isMailSetUp, may, leadsOf } = options;

  /** Nobody is asked by oneself. */
  const othersOf = (slug: string, { account }: Session) => leadsOf(slug).filter((lead) => lead !== account);

  async function allowed(request: Request, slug: string) {
    const session = await sessionOf(request);
    if (session === undefined) return { refused: problem('not-signed-in') };
    await model.catchUp();
    const project = projectView(model.archive, slug);
    if (project === undefined) return { refused: problem('unknown-project') };
    if (!may(session, slug)) return { refused: problem('not-allowed') };
    return { session, project };
  }

  return new Hono()
    .get('/projects/:slug/ask-for-update', async (c) => {
      const slug = c.req.param('slug');
      const asking = await allowed(c.req.raw, slug);
      if ('refused' in asking) return asking.refused;
      const asked = (await lastAsked(database, slug, now())) ?? null;
      return privateAnswer<AskView>({ coordinators: othersOf(slug, asking.session).length, asked });
    })
    .post('/projects/:slug/ask-for-update', sameOrigin(publicUrl), async (c) => {
      const slug = c.req.param('slug');
      const asking = await allowed(c.req.raw, slug);
      if ('refused' in asking) return asking.refused;
      const { session, project } = asking;
      if (!isMailSetUp) return problem('mail-not-set-up');
      if (!isUnreported(project, project.meetings, project.silentMeetings)) return problem('not-unreported');
      const leads = othersOf(slug, session);
      if (leads.length === 0) return problem('nobody-coordinates');
      const at = now().toISOString();
      const content = askMail({
        name: project.name,
        silent: meetingsSilent(project.mentions, project.meetings),
        link: new URL(`/projekt/${slug}`, publicUrl).href,
      });
      const mails = leads.map((account) => ({
        ...content,
        id: newId(),
        account,
        occasion: `ask:${slug}:${at}:${account}`,
        dueAt: at,
      }));
      const { account } = session;
      const asked = await askForUpdate(database, { project: slug, account, now: now(), mails });
      if (asked !== undefined) return problem('already-asked', { detail: alreadyAsked(asked) });
      return privateAnswer<AskView>({ coordinators: leads.length, asked: at });
    });
}

const dayIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'Europe/Stockholm' });
const day = { sv: dayIn('sv-SE'), en: dayIn('en-GB') };

function alreadyAsked(at: string): InBothLanguages {
  const when = new Date(at);
  return {
    sv: `Någon bad om en uppdatering ${day.sv.format(when)}. Vänta minst en vecka innan ni ber igen.`,
    en: `Somebody asked for an update on ${day.en.format(when)}. Wait at least a week before you ask again.`,
  };
}

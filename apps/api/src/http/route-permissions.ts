import { type CommandName, commands } from '@utveckling/domain/commands';
import type { Action } from '@utveckling/domain/people/permissions';

/** An address as the application knows it: "GET /api/projects/:slug". */
export type Route = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

/** The addresses that are no command, each with what the table of permissions calls the thing done there. */
export const otherRoutes = {
  'GET /healthz': ['public.read'],
  'GET /look.css': ['public.read'],
  'GET /api/docs': ['public.read'],
  'GET /api/docs/style.css': ['public.read'],
  'GET /api/openapi.json': ['public.read'],
  'GET /api/picture': ['public.read'],
  'GET /api/trees': ['public.read'],
  'GET /api/trees/:id': ['public.read'],
  'GET /api/projects/:slug': ['public.read'],
  'GET /api/meetings': ['public.read'],
  'GET /api/meetings/:id': ['public.read'],
  'GET /api/groups/:id': ['public.read'],
  'GET /api/carry-overs': ['public.read'],
  'GET /api/questions': ['public.read'],
  'GET /api/glossary': ['public.read'],
  'GET /api/glossary/short': ['public.read'],
  'GET /api/search': ['public.read'],
  'GET /api/settings': ['public.read'],
  'GET /api/live': ['public.read'],
  'GET /api/me': ['public.read'],

  'GET /api/sign-in': ['sign-in.use'],
  'POST /api/sign-in/code': ['sign-in.use'],
  'POST /api/sign-in/with-code': ['sign-in.use'],
  'POST /api/sign-in/passkey/options': ['sign-in.use'],
  'POST /api/sign-in/passkey': ['sign-in.use'],
  'POST /api/sign-in/job-account': ['sign-in.use'],
  'GET /api/sign-in/callback/oidc': ['sign-in.use'],
  'POST /api/sign-in/first-administrator': ['sign-in.use'],
  'POST /api/sign-out': ['sign-in.use'],
  'GET /api/sessions': ['session.manage'],
  'DELETE /api/sessions/:id': ['session.manage'],
  'POST /api/sessions/end-others': ['session.manage'],
  'POST /api/sessions/end-all': ['session.manage'],
  'GET /api/passkeys': ['session.manage'],
  'POST /api/passkeys/options': ['session.manage'],
  'POST /api/passkeys': ['session.manage'],
  'DELETE /api/passkeys/:id': ['session.manage'],

  'POST /api/files': ['file.upload'],
  // A file is its sender's alone until it is part of a change; then it is as public as the change.
  'GET /api/files/:id': ['file.see-unsaved', 'public.read'],
  'GET /api/files/:id/info': ['file.see-unsaved', 'public.read'],

  'GET /api/follows': ['follow.manage'],
  'PUT /api/follows/:kind/:target': ['follow.manage'],
  'DELETE /api/follows/:kind/:target': ['follow.manage'],
  // Whoever has the token of a mail has the mail.
  'POST /api/follows/stop': ['sign-in.use'],
  'GET /api/follows/stop/:token': ['sign-in.use'],
  'POST /api/follows/stop/:token': ['sign-in.use'],
  'GET /api/projects/:slug/ask-for-update': ['project.ask-for-update'],
  'POST /api/projects/:slug/ask-for-update': ['project.ask-for-update'],

  'GET /api/imports': ['meeting.manage'],
  'POST /api/imports': ['meeting.manage'],
  'GET /api/imports/register': ['meeting.manage'],
  'GET /api/imports/:id': ['meeting.manage'],
  'DELETE /api/imports/:id': ['meeting.manage'],
  'GET /api/imports/:id/file': ['meeting.manage'],
  'PUT /api/imports/:id/choices': ['meeting.manage'],
  'POST /api/imports/:id/publish': ['meeting.manage'],
  'POST /api/imports/:id/take-back': ['meeting.manage'],

  'GET /api/log': ['log.read'],
  'GET /api/log.csv': ['log.read'],
  'GET /api/log.json': ['log.read'],

  'GET /api/registers': ['people.manage'],
  'GET /api/accounts': ['people.manage'],
  'POST /api/accounts': ['people.manage'],
  'PATCH /api/accounts/:id': ['people.manage'],
  'POST /api/accounts/:id/invitation': ['people.manage'],
  'POST /api/accounts/:id/end-sessions': ['people.manage'],
  'DELETE /api/accounts/:id': ['people.manage'],
  'GET /api/names': ['people.manage'],
  'POST /api/names/erase': ['people.manage'],
  'GET /api/mail': ['settings.manage'],
  'POST /api/mail/test': ['settings.manage'],
} as const satisfies Record<Route, readonly [Action, ...Action[]]>;
export type OtherRoute = keyof typeof otherRoutes;

/** The address of a command. */
export function commandRoute(name: CommandName): Route {
  return `POST /api/commands/${name}`;
}

/**
 * Every address of the application with the actions of the table of permissions that decide who is let in; of several,
 * which one depends on the thing. Commands are here by the action they are defined with. A test walks the application's
 * own routes and fails for one that is missing here, for one that is gone, and for one that lets in anybody else.
 */
export const routePermissions: ReadonlyMap<string, readonly Action[]> = new Map<string, readonly Action[]>([
  ...Object.entries(otherRoutes),
  ...Object.entries(commands).map(([name, { action }]): [string, Action[]] => [
    `POST /api/commands/${name}`,
    [action],
  ]),
]);

import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { answer } from '../app/api.ts';
import { withJson } from '../app/with-json.ts';
import { signInApi } from './sign-in-api.ts';

/**
 * Makes a passkey in this phone or computer for the person who is signed in.
 * @throws what the browser says when the person lets it be, ApiProblem when the server says no.
 */
export async function addPasskey(): Promise<void> {
  const [{ startRegistration }, options] = await Promise.all([import('@simplewebauthn/browser'), ask()]);
  const made = await startRegistration({ optionsJSON: asSent(options) });
  await answer(signInApi.passkeys.$post({}, withJson({ answer: made })));
}

const ask = () => answer(signInApi.passkeys.options.$post());

/** What came as JSON has no undefined in it: said to the compiler, which cannot know. */
function asSent(options: Awaited<ReturnType<typeof ask>>): PublicKeyCredentialCreationOptionsJSON;
function asSent(options: object): object {
  return options;
}

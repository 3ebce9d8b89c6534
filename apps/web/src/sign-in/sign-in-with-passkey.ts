import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { answer } from '../app/api.ts';
import { withJson } from '../app/with-json.ts';
import { signInApi } from './sign-in-api.ts';

/**
 * Signs in with a passkey of this phone or computer.
 * @throws what the browser says when the person lets it be, ApiProblem when the server says no.
 */
export async function signInWithPasskey(stay: boolean): Promise<void> {
  const [{ startAuthentication }, options] = await Promise.all([import('@simplewebauthn/browser'), ask()]);
  const passkey = await startAuthentication({ optionsJSON: asSent(options) });
  await answer(signInApi['sign-in'].passkey.$post({}, withJson({ answer: readPart(passkey), stay })));
}

const ask = () => answer(signInApi['sign-in'].passkey.options.$post());

/** What came as JSON has no undefined in it: said to the compiler, which cannot know. */
function asSent(options: Awaited<ReturnType<typeof ask>>): PublicKeyCredentialRequestOptionsJSON;
function asSent(options: object): object {
  return options;
}

/** What the server reads of it. */
function readPart({ id, rawId, type, response }: AuthenticationResponseJSON) {
  return { id, rawId, type, response, clientExtensionResults: {} };
}

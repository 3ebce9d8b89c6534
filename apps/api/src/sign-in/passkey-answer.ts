import * as z from 'zod';

const text = z.string().max(8000);

/** What a browser answers when somebody signs in with a passkey; better-auth checks what it says. */
export const passkeyAnswer = z.object(
  {
    id: text,
    rawId: text,
    type: z.literal('public-key'),
    clientExtensionResults: z.object({}),
    response: z.object({
      clientDataJSON: text,
      authenticatorData: text,
      signature: text,
      userHandle: text.exactOptional(),
    }),
  },
  'Passnyckelns svar saknas.',
);

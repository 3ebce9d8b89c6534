import { type Choices, takeAll } from '../accept/choices.ts';

/**
 * Whether a document is read again whenever more is known: every proposal was taken as it is, and nobody has decided
 * anything of it but perhaps its day. What somebody has looked at and decided stays as it was decided.
 */
export function isReadAgain({ meeting, ...choices }: Choices): boolean {
  const { meeting: _, ...all } = takeAll;
  return (
    Object.keys(meeting).every((key) => key === 'date') &&
    Object.entries(all).every(
      ([key, value]) =>
        JSON.stringify(value) === JSON.stringify(Object.entries(choices).find(([name]) => name === key)?.[1]),
    )
  );
}

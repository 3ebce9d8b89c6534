import { pastedName } from '@utveckling/domain/meeting/pasted';

const longest = 120;

/** The name that a document is shown under: the last part of its path, without characters that are not seen. */
export function importName(name: string, otherwise = pastedName): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const tidy = last
    .normalize('NFC')
    .replaceAll(/\p{Z}+/gu, ' ')
    .replaceAll(/\p{C}/gu, '')
    .trim();
  const cut = tidy.length <= longest ? tidy : `${tidy.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…`;
  return cut === '' ? otherwise : cut;
}

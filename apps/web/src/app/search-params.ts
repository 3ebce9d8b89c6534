import { ownPath } from '@utveckling/domain/own-path';
import type { Status } from '@utveckling/domain/project/status';
import { statuses } from '@utveckling/domain/project/status';

/** Where the reader is looking, beside the path: everything that reload, back and sharing must keep. */
export type SearchParams = {
  /** Interface language; Swedish when left out. */
  sprak?: 'en' | undefined;
  /** The tree a fruit is looked at in. */
  trad?: string | undefined;
  /** The day the tree is shown at, ISO; today when left out. */
  datum?: string | undefined;
  /** On the wall: full screen without chrome (S53). */
  vagg?: true | undefined;
  /** A statement to mark in the minutes. */
  citat?: string | undefined;
  /** List: only fruits with these states, of this branch, that this party supports; and the order. */
  lage?: Status | undefined;
  gren?: string | undefined;
  part?: string | undefined;
  ordning?: string | undefined;
  /** The words that were searched for. */
  q?: string | undefined;
  /** Log of changes: only of this fruit, by this account, of this kind, between these days (ISO, both included). */
  frukt?: string | undefined;
  konto?: string | undefined;
  slag?: string | undefined;
  fran?: string | undefined;
  tom?: string | undefined;
  /** Questions: only those this somebody has. */
  hos?: string | undefined;
  /** Sign-in: where one came from, to go back to; and what went wrong with a job account. */
  till?: string | undefined;
  fel?: JobFault | undefined;
};

const jobFaults = ['nekad', 'upptagen', 'utan-adress', 'misslyckad'] as const;
type JobFault = (typeof jobFaults)[number];

/** Reads the query of an address; what is not understood is left out, never an error. */
export function parseSearchParams(query: Record<string, unknown>): SearchParams {
  const text = (key: string): string | undefined => {
    const value = query[key];
    return typeof value === 'string' && value !== '' && value.length <= 120 ? value : undefined;
  };
  const day = (key: string): string | undefined => {
    const value = text(key);
    return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  };
  return defined({
    sprak: text('sprak') === 'en' ? 'en' : undefined,
    trad: text('trad'),
    datum: day('datum'),
    vagg: query['vagg'] === true || query['vagg'] === 'ja' || query['vagg'] === 1 ? true : undefined,
    citat: text('citat'),
    lage: statuses.find((status) => status === query['lage']),
    gren: text('gren'),
    part: text('part'),
    ordning: text('ordning'),
    q: text('q'),
    frukt: text('frukt'),
    konto: text('konto'),
    slag: text('slag'),
    fran: day('fran'),
    tom: day('tom'),
    hos: text('hos'),
    till: pathIn(query['till']),
    fel: jobFaults.find((fault) => fault === query['fel']),
  });
}

/** A path on this site, short enough for an address. */
function pathIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  const path = ownPath(value);
  return path === '/' ? undefined : path;
}

function defined(params: { [K in keyof SearchParams]: SearchParams[K] | undefined }): SearchParams {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

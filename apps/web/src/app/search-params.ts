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
};

/** Reads the query of an address; what is not understood is left out, never an error. */
export function parseSearchParams(query: Record<string, unknown>): SearchParams {
  const text = (key: string): string | undefined => {
    const value = query[key];
    return typeof value === 'string' && value !== '' && value.length <= 120 ? value : undefined;
  };
  const day = text('datum');
  return defined({
    sprak: text('sprak') === 'en' ? 'en' : undefined,
    trad: text('trad'),
    datum: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
    vagg: query['vagg'] === true || query['vagg'] === 'ja' || query['vagg'] === 1 ? true : undefined,
    citat: text('citat'),
    lage: statuses.find((status) => status === query['lage']),
    gren: text('gren'),
    part: text('part'),
    ordning: text('ordning'),
    q: text('q'),
  });
}

function defined(params: { [K in keyof SearchParams]: SearchParams[K] | undefined }): SearchParams {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

import type { ShortTerm } from '@utveckling/domain/meeting/glossary-schema';
import { createContext } from 'react';

/** The words that are marked in the words of the minutes. */
export const TermsContext = createContext<readonly ShortTerm[]>([]);

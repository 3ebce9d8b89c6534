import { type ComponentType, createContext } from 'react';

/** How words of the minutes are shown; plain where nothing is said. What marks words in them comes with the pages that do. */
export const VerbatimContext = createContext<ComponentType<{ children: string }> | undefined>(undefined);

import type { ProjectView } from '@utveckling/domain/project/project-schema';
import { createContext, useContext } from 'react';
import type { Writer } from './writer.ts';

/** What somebody who is signed in may do from the panel: the parts are fetched for them alone. */
export type PanelTools = {
  parts: typeof import('./panel-tools.tsx');
  writer: Writer;
  project: ProjectView;
};

const PanelToolsContext = createContext<PanelTools | undefined>(undefined);
export const PanelToolsProvider = PanelToolsContext.Provider;

/** The tools of the panel; none for a visitor, and none before it is known who is asking. */
export function usePanelTools(): PanelTools | undefined {
  return useContext(PanelToolsContext);
}

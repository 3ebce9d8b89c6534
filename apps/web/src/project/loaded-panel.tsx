import type { ProjectPanelProps } from './project-panel.tsx';

type Loaded = typeof import('./project-panel.tsx');
let loaded: Loaded | undefined;

/** Fetches the panel, which the tree alone does not need. The router waits for it before it shows an open fruit. */
export async function loadPanel(): Promise<void> {
  loaded ??= await import('./project-panel.tsx');
}

/** The panel of a fruit, once it was fetched. */
export function LoadedPanel(props: ProjectPanelProps) {
  return loaded === undefined ? null : <loaded.ProjectPanel {...props} />;
}

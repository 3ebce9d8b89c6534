import { actionState, isOpenAction } from '@utveckling/domain/project/action-state';
import type { EntryView } from '@utveckling/domain/project/entry-schema';
import type { ActionStep } from '@utveckling/domain/project/event';
import { useFormWords } from '../words/form.ts';
import { InlineTool } from './inline-tool.tsx';
import { mayWrite } from './may-write.ts';
import type { PanelTools } from './panel-tools-context.ts';

/** "Ta uppdraget" and "Rapportera klart" on an action that is not done. */
export function ActionTools({ writer, project, entry }: PanelTools & { entry: EntryView }) {
  const words = useFormWords();
  const state = actionState(project.history, entry.id);
  if (entry.correctedBy !== undefined || !isOpenAction(state)) return null;
  if (!mayWrite(writer, 'action.take', project)) return null;
  const tool = (step: ActionStep, save: string) => ({
    words: save,
    load: async () => {
      const { ActionStepForm } = await import('./action-step-form.tsx');
      const about = { writer, project, action: entry.id, step, save };
      return (close: () => void) => <ActionStepForm {...about} onClose={close} />;
    },
  });
  const take = state === 'open' ? [tool('taken', words.take)] : [];
  return <InlineTool tools={[...take, tool('done', words.done)]} />;
}

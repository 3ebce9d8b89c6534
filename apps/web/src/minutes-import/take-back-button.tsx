import { useQueryClient } from '@tanstack/react-query';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { freshen } from '../write/freshen.ts';
import { AskedButton } from './asked-button.tsx';
import { takeBackImport } from './import-api.ts';

/** Takes all that published minutes gave out of the tree, after a question. */
export function TakeBackButton({ id, name }: { id: string; name: string }) {
  const words = useMinutesImportWords();
  const queryClient = useQueryClient();
  return (
    <AskedButton
      words={words.takeBack}
      label={words.takeBackOf(name)}
      title={words.takeBackTitle}
      text={words.takeBackText}
      act={async () => {
        await takeBackImport(id);
        await freshen(queryClient);
        await queryClient.invalidateQueries({ queryKey: ['imports'] });
        // The button that had the focus is gone.
        document.getElementById('innehall')?.focus();
      }}
    />
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { AskedButton } from './asked-button.tsx';
import { eraseImport, importsQuery } from './import-api.ts';

/** Erases a document and its review, after a question. */
export function EraseButton({ id, name }: { id: string; name: string }) {
  const words = useMinutesImportWords();
  const queryClient = useQueryClient();
  return (
    <AskedButton
      words={words.erase}
      label={words.eraseOf(name)}
      title={words.eraseTitle}
      text={words.eraseText}
      act={async () => {
        await eraseImport(id);
        queryClient.removeQueries({ queryKey: ['imports', id] });
        await queryClient.invalidateQueries({ ...importsQuery, exact: true });
        // The button that had the focus is gone with its row.
        document.getElementById('innehall')?.focus();
      }}
    />
  );
}

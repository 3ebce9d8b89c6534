import type { OrganisationView } from '@utveckling/domain/people/registers-schema';
import { Button } from '../ui/button.tsx';
import { useAdminWords } from '../words/admin.ts';
import { CommandError } from './command-error.tsx';
import { useOneCommand } from './use-one-command.ts';

/** An organisation that was found to be another one, and the way back. */
export function PartOrganisation({ organisation, into }: { organisation: OrganisationView; into: string }) {
  const { registers } = useAdminWords();
  const { send, isBusy, error } = useOneCommand();
  const { id, revision, name } = organisation;
  return (
    <>
      <p>{registers.partText(into)}</p>
      <CommandError error={error} />
      <Button
        busy={isBusy}
        onClick={() =>
          send({ command: 'organisation.part', seen: revision, data: { organisation: id }, label: name })
        }
      >
        {registers.part}
      </Button>
    </>
  );
}

import type { OrganisationView } from '@utveckling/domain/people/registers-schema';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { PickField } from '../ui/pick-field.tsx';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { CommandError } from './command-error.tsx';
import { useOneCommand } from './use-one-command.ts';

type MergeFormProps = { organisation: OrganisationView; organisations: readonly OrganisationView[] };

/** Says that an organisation is another one, after showing both and what will change. */
export function MergeForm({ organisation, organisations }: MergeFormProps) {
  const { registers } = useAdminWords();
  const { send, isBusy, error } = useOneCommand();
  const [into, setInto] = useState('');
  const others = organisations.filter(
    ({ id, mergedInto }) => id !== organisation.id && mergedInto === undefined,
  );
  const kept = others.find(({ id }) => id === into);
  return (
    <section className={styles.section} aria-labelledby="dubblett">
      <h2 id="dubblett">{registers.mergeTitle}</h2>
      <p>{registers.mergeText}</p>
      <PickField
        name="into"
        label={registers.mergeInto}
        none={registers.mergeChoose}
        value={into}
        onChange={setInto}
        options={others.map(({ id, name }) => ({ value: id, words: name, lang: 'sv' }))}
      />
      {kept === undefined ? null : (
        <>
          <div className={styles.sides}>
            <Side heading={registers.goes} organisation={organisation} />
            <Side heading={registers.stays} organisation={kept} />
          </div>
          <h3>{registers.whatChanges}</h3>
          <ul>
            {registers.changes(organisation.name, kept.name, organisation.projects.length).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <CommandError error={error} />
          <Button
            kind="primary"
            busy={isBusy}
            onClick={() =>
              send({
                command: 'organisation.merge',
                seen: organisation.revision,
                data: { organisation: organisation.id, into: kept.id },
                label: organisation.name,
              })
            }
          >
            {registers.merge}
          </Button>
        </>
      )}
    </section>
  );
}

function Side({ heading, organisation }: { heading: string; organisation: OrganisationView }) {
  const { registers } = useAdminWords();
  const { name, aliases, projects, attendance } = organisation;
  return (
    <div className={styles.side}>
      <h3>{heading}</h3>
      <p className={styles.name} lang="sv">
        {name}
      </p>
      {aliases.length === 0 ? null : <p>{registers.alsoCalled(aliases.join(', '))}</p>}
      <p>{registers.inProjects(projects.length)}</p>
      <p>{registers.inMeetings(attendance)}</p>
    </div>
  );
}

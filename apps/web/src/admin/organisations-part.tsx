import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { useState } from 'react';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAdminWords } from '../words/admin.ts';
import { AdminHead } from './admin-page.tsx';
import { newThing } from './admin-parts.ts';
import { MergeForm } from './merge-form.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { PartLink } from './part-link.tsx';
import { PartOrganisation } from './part-organisation.tsx';
import { RegistersPage } from './registers-page.tsx';
import { ThingList } from './thing-list.tsx';

/** The organisations; one of them with `id`, or a new one. */
export function OrganisationsPart({ id }: { id: string | undefined }) {
  const { admin, registers: words } = useAdminWords();
  return (
    <RegistersPage>
      {(registers, account) => {
        const { organisations } = registers;
        const one = organisations.find((organisation) => organisation.id === id);
        const up = <PartLink part="organisationer" />;
        if (one?.mergedInto !== undefined) {
          const into = organisations.find((other) => other.id === one.mergedInto);
          return (
            <>
              <AdminHead title={one.name} up={up} />
              <PartOrganisation organisation={one} into={into?.name ?? one.mergedInto} />
            </>
          );
        }
        if (one !== undefined || id === newThing) {
          const key = `${account} ${id}`;
          return (
            <>
              <AdminHead title={one?.name ?? words.newOrganisation} up={up} />
              <OrganisationForm key={key} by={account} organisation={one} registers={registers} />
              {one === undefined ? null : (
                <MergeForm key={`${key} merge`} organisation={one} organisations={organisations} />
              )}
            </>
          );
        }
        return (
          <>
            <AdminHead title={admin.parts.organisationer[0]} intro={admin.parts.organisationer[1]} />
            {id === undefined ? null : (
              <Notice kind="warm">
                <p>{admin.unknown}</p>
              </Notice>
            )}
            <OrganisationList registers={registers} />
          </>
        );
      }}
    </RegistersPage>
  );
}

function OrganisationList({ registers }: { registers: RegistersView }) {
  const { registers: words } = useAdminWords();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const { organisations, parties } = registers;
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  const shown = organisations.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <TextField
        name="sok-organisation"
        type="search"
        label={words.searchOrganisation}
        value={search}
        onChange={setSearch}
      />
      <p role="status">{shown.length === 0 && organisations.length > 0 ? words.noneFound : null}</p>
      <ThingList
        part="organisationer"
        add={words.addOrganisation}
        things={shown.map(({ id, name, aliases, party, mergedInto }) => ({
          id,
          name,
          facts: [
            ...(mergedInto === undefined ? [] : [words.mergedInto(nameOf(mergedInto))]),
            ...(party === undefined ? [] : [parties.list.find((one) => one.id === party)?.name ?? party]),
            ...(aliases.length === 0 ? [] : [words.alsoCalled(aliases.join(', '))]),
          ],
        }))}
      />
    </>
  );
}

import { PartyLeaf } from '../tree/party-leaf.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { AdminHead } from './admin-page.tsx';
import { newThing } from './admin-parts.ts';
import { PartLink } from './part-link.tsx';
import { PartyForm } from './party-form.tsx';
import { RegistersPage } from './registers-page.tsx';
import { RemoveParty } from './remove-party.tsx';
import { ThingList } from './thing-list.tsx';

/** The parties that carry the tree; one of them with `id`, or a new one. */
export function PartiesPart({ id }: { id: string | undefined }) {
  const { admin, registers: words } = useAdminWords();
  return (
    <RegistersPage>
      {(registers, account) => {
        const { list, revision } = registers.parties;
        const party = list.find((one) => one.id === id);
        if (party !== undefined || id === newThing) {
          return (
            <>
              <AdminHead title={party?.name ?? words.newParty} up={<PartLink part="parter" />} />
              <PartyForm key={`${account} ${id}`} by={account} party={party} registers={registers} />
              {party === undefined ? null : <RemoveParty party={party} revision={revision} />}
            </>
          );
        }
        return (
          <>
            <AdminHead title={admin.parts.parter[0]} intro={words.parties} />
            {id === undefined ? null : (
              <Notice kind="warm">
                <p>{admin.unknown}</p>
              </Notice>
            )}
            <ThingList
              part="parter"
              add={words.addParty}
              things={list.map((one) => ({
                id: one.id,
                name: one.name,
                facts: [one.shortName],
                mark: (
                  <svg viewBox="-12 -12 24 24" className={styles.leaf} aria-hidden="true">
                    <PartyLeaf leaf={one.leaf} colour={one.colour} stance="committed" />
                  </svg>
                ),
              }))}
            />
          </>
        );
      }}
    </RegistersPage>
  );
}

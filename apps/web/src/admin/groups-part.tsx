import { Notice } from '../ui/notice.tsx';
import { useAdminWords } from '../words/admin.ts';
import { AdminHead } from './admin-page.tsx';
import { newThing } from './admin-parts.ts';
import { GroupForm } from './group-form.tsx';
import { PartLink } from './part-link.tsx';
import { RegistersPage } from './registers-page.tsx';
import { ThingList } from './thing-list.tsx';

/** The groups; one of them with `id`, or a new one. */
export function GroupsPart({ id }: { id: string | undefined }) {
  const { admin, registers: words } = useAdminWords();
  return (
    <RegistersPage>
      {(registers, account) => {
        const group = registers.groups.find((one) => one.id === id);
        if (group !== undefined || id === newThing) {
          return (
            <>
              <AdminHead title={group?.name ?? words.newGroup} up={<PartLink part="grupper" />} />
              <GroupForm key={`${account} ${id}`} by={account} group={group} registers={registers} />
            </>
          );
        }
        return (
          <>
            <AdminHead title={admin.parts.grupper[0]} intro={admin.parts.grupper[1]} />
            {id === undefined ? null : (
              <Notice kind="warm">
                <p>{admin.unknown}</p>
              </Notice>
            )}
            <ThingList
              part="grupper"
              add={words.addGroup}
              things={registers.groups.map(({ id: one, name, aliases }) => ({
                id: one,
                name,
                facts: aliases.length === 0 ? [] : [words.alsoCalled(aliases.join(', '))],
              }))}
            />
          </>
        );
      }}
    </RegistersPage>
  );
}

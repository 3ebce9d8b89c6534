import { useQuery } from '@tanstack/react-query';
import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import type { ReactNode } from 'react';
import { useMe } from '../sign-in/use-me.ts';
import { registersQuery } from './admin-queries.ts';
import { Loaded } from './loaded.tsx';

type RegistersPageProps = { children: (registers: RegistersView, account: string) => ReactNode };

/** A page over the registers, once they are fetched, for who is signed in. */
export function RegistersPage({ children }: RegistersPageProps) {
  const me = useMe();
  const result = useQuery(registersQuery);
  return (
    <Loaded result={result}>
      {(registers) => (me?.signedIn === true ? children(registers, me.account) : null)}
    </Loaded>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAdminWords } from '../words/admin.ts';
import { AdminHead } from './admin-page.tsx';
import { namePlacesQuery } from './admin-queries.ts';
import { Loaded } from './loaded.tsx';
import { NamePlaces } from './name-places.tsx';

/** Finds where a name stands in the texts, and takes it away where it means the right person. */
export function NamesPart() {
  const { admin, names } = useAdminWords();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [erased, setErased] = useState<number>();
  const queryClient = useQueryClient();
  const found = useQuery({ ...namePlacesQuery(name), enabled: name.length > 1 });
  const search = () => {
    setErased(undefined);
    setName(typed.trim());
  };
  const done = async (count: number) => {
    setErased(count);
    await queryClient.invalidateQueries();
  };
  return (
    <>
      <AdminHead title={admin.parts.namn[0]} intro={names.intro} />
      <Form label={admin.parts.namn[0]} errors={[]} onSubmit={search}>
        <TextField
          name="namn"
          label={names.name}
          help={names.nameHelp}
          value={typed}
          onChange={setTyped}
          type="search"
          lang="sv"
          spellCheck={false}
        />
        <Button type="submit" kind="primary" busy={found.isFetching}>
          {found.isFetching ? names.searching : names.search}
        </Button>
      </Form>
      <p role="status">{erased === undefined ? null : names.erased(erased)}</p>
      {name.length > 1 ? (
        <Loaded result={found}>
          {({ places }) =>
            places.length === 0 ? (
              <p role="status">{erased === undefined ? names.none(name) : null}</p>
            ) : (
              <NamePlaces key={name} places={places} onErased={done} />
            )
          }
        </Loaded>
      ) : null}
    </>
  );
}

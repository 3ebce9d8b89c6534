import { useNavigate } from '@tanstack/react-router';

/** Goes back to a fruit, as it is now, where what was just written is shown and has the focus. */
export function useBackToFruit(slug: string): (done: { change: string }) => void {
  const navigate = useNavigate();
  return ({ change }) => {
    void navigate({
      to: '/projekt/$slug',
      params: { slug },
      search: ({ datum: _, citat: __, ...search }) => ({ ...search, datum: undefined }),
      // The first thing that a change writes.
      hash: `${change}/1`,
    });
  };
}

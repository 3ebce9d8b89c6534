import { Link } from '@tanstack/react-router';
import { useAdminWords } from '../words/admin.ts';
import type { AdminPart } from './admin-parts.ts';

/** The way up from one thing to the part that it stands in. */
export function PartLink({ part }: { part: AdminPart }) {
  const { admin } = useAdminWords();
  return (
    <Link to="/installningar/$del/{-$id}" params={{ del: part, id: undefined }}>
      {admin.parts[part][0]}
    </Link>
  );
}

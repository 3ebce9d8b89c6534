import { useQuery } from '@tanstack/react-query';
import { fileAddress } from './file-address.ts';
import { fileInfoQuery } from './file-info-query.ts';
import { FileLink } from './file-link.tsx';

/** The way to a file of which only the id is known; what it is and how large is there as soon as it has been asked. */
export function AttachedFile({ id, title }: { id: string; title: string }) {
  const { data } = useQuery(fileInfoQuery(id));
  if (data !== undefined) return <FileLink file={data} title={title} />;
  return (
    <a href={fileAddress(id)} lang="sv">
      {title}
    </a>
  );
}

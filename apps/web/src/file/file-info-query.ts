import { queryOptions } from '@tanstack/react-query';
import type { SentFile } from '@utveckling/domain/file/file-types';
import { ApiProblem } from '../app/api-problem.ts';
import { fileAddress } from './file-address.ts';
import { readSentFile } from './read-sent-file.ts';

/** What a file is. Asked in the browser only: the link to it works before it is known. */
export const fileInfoQuery = (id: string) =>
  queryOptions({
    queryKey: ['file', id],
    queryFn: async (): Promise<SentFile> => {
      const response = await fetch(`${fileAddress(id)}/info`);
      const text = await response.text();
      const file = response.ok ? readSentFile(text) : undefined;
      if (file === undefined) throw ApiProblem.of(response.status, undefined);
      return file;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One thing that is wrong, as zod says it. */
export type SchemaIssue = {
  path: readonly PropertyKey[];
  message: string;
  code?: string | undefined;
  origin?: string | undefined;
  minimum?: number | bigint | undefined;
  maximum?: number | bigint | undefined;
  format?: string | undefined;
};

/** What a form needs of a command's zod schema; so zod itself comes only with the schema. */
export type CommandSchema<D> = {
  safeParse(
    data: unknown,
  ): { success: true; data: D } | { success: false; error: { issues: readonly SchemaIssue[] } };
};

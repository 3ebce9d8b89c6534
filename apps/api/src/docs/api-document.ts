import type { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import * as z from 'zod';

/** The part of JSON Schema that our answers use. */
export type JsonSchema = {
  type?: string | string[] | undefined;
  format?: string | undefined;
  description?: string | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  properties?: Record<string, JsonSchema> | undefined;
  required?: string[] | undefined;
  items?: JsonSchema | undefined;
  anyOf?: JsonSchema[] | undefined;
  oneOf?: JsonSchema[] | undefined;
};

const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    description: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    items: jsonSchema.optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
  }),
);

const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: jsonSchema,
      }),
    )
    .optional(),
  responses: z.record(
    z.string(),
    z.looseObject({
      description: z.string(),
      content: z.record(z.string(), z.looseObject({ schema: jsonSchema.optional() })).optional(),
    }),
  ),
});
export type Operation = z.infer<typeof operationSchema>;

const documentSchema = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.looseObject({ get: operationSchema })),
});
export type ApiDocument = z.infer<typeof documentSchema>;

/** The description of the API (OpenAPI 3.1), read off the routes themselves. */
export async function apiDocument(routes: Hono): Promise<ApiDocument> {
  const specs = await generateSpecs(routes, {
    documentation: {
      info: {
        title: 'Utvecklingsträdets API',
        version: '1',
        description:
          'Allt som Utvecklingsträdet visar, som öppna data. Alla adresser läses med GET och svarar med JSON på UTF-8. Dagar skrivs 2017-10-05. Protokollens ord är svenska och ordagranna; ord som inte är offentliga är utelämnade där de står.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'Den här installationen' }],
    },
  });
  return documentSchema.parse(JSON.parse(JSON.stringify(specs)));
}

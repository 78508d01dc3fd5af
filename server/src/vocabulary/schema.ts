import * as z from "zod";
import type { SlotType } from "./define.ts";
import { allKinds, type Key, kindTable } from "./lookup.ts";

/**
 * Schemas of exported documents, derived from the vocabulary: one for every kind of block. Loaded only to validate and
 * to write the JSON Schema; no check waits for it.
 */

/** An exact decimal number, as text so that no reader rounds it; null is no end. */
const decimal = z.string().regex(/^-?\d+(\.\d{1,4})?$/);
const interval = { min: decimal.nullable(), max: decimal.nullable() };
const length = z.strictObject({
  maanden: z.strictObject(interval).optional(),
  dagen: z.strictObject(interval).optional(),
  minuten: z.strictObject(interval).optional(),
});
const qualifiers = z.array(z.string()).optional();

const states = [
  z.strictObject({ soort: z.literal("open") }),
  z.strictObject({ soort: z.literal("n.v.t.") }),
  z.strictObject({ soort: z.literal("onleesbaar") }),
  z.strictObject({
    soort: z.literal("woord"),
    woord: z.literal("geen"),
    bij: qualifiers,
  }),
];

const quantities = {
  money: "bedrag",
  percentage: "percentage",
  points: "punten",
  number: "getal",
  count: "aantal",
} as const;

function valueSchema(type: SlotType): z.ZodType {
  switch (type.type) {
    case "enum":
      return type.open
        ? z.union([words(Object.keys(type.words)), text])
        : words(Object.keys(type.words));
    case "word":
      return words(type.words);
    case "money":
    case "percentage":
    case "points":
    case "number":
    case "count":
      return z.strictObject({
        soort: z.literal(quantities[type.type]),
        ...interval,
        eenheid: z.string().optional(),
        bij: qualifiers,
      });
    case "duration":
      return z.strictObject({
        soort: z.literal("duur"),
        duur: length,
        bij: qualifiers,
      });
    case "extension":
      return z.strictObject({
        soort: z.literal("verlenging"),
        aantal: z.strictObject(interval),
        duur: length.optional(),
        bij: qualifiers,
      });
    case "moment":
      return z.strictObject({
        soort: z.literal("datum"),
        van: z.iso.date(),
        tot: z.iso.date(),
        tijd: z.string().optional(),
        bij: qualifiers,
      });
    case "reference":
      return z.strictObject({
        soort: z.literal("verwijzing"),
        naam: z.string(),
        bij: qualifiers,
      });
    default:
      return text;
  }
}

const text = z.strictObject({
  soort: z.literal("tekst"),
  tekst: z.string(),
  bij: qualifiers,
});

function words(known: readonly string[]): z.ZodType {
  return z.strictObject({
    soort: z.literal("woord"),
    woord: z.enum(known),
    bij: qualifiers,
  });
}

const made = new Map<string, z.ZodType>();

/** The schema of an exported block of a kind. */
export function schemaOf(kind: string): z.ZodType {
  let schema = made.get(kind);
  if (!schema) {
    // Kinds contain each other, so the keys are filled in when they are asked for.
    schema = z.lazy(() => blockSchema(kind)).meta({ id: kind });
    made.set(kind, schema);
  }
  return schema;
}

function blockSchema(kind: string): z.ZodType {
  const keys = kindTable(kind).keys.map(
    (key) => [key.keyword, keySchema(key).optional()] as const,
  );
  return z.strictObject({
    $naam: z.string().optional(),
    $titel: z.string().optional(),
    $toelichting: z.string().optional(),
    ...Object.fromEntries(keys),
  });
}

function keySchema({ types, kind }: Key): z.ZodType {
  return z.strictObject({
    waarden: z
      .array(z.union([...states, ...types.map(valueSchema)]))
      .optional(),
    blokken: z
      .array(z.union([schemaOf(kind), schemaOf("pm"), schemaOf("nvt")]))
      .optional(),
  });
}

/** The JSON Schema of `bestek export`, as a generated file: its path and its text. */
export function exportSchemaFile(): [path: string, text: string] {
  for (const kind of allKinds()) schemaOf(kind);
  const schema = z.toJSONSchema(schemaOf("bestand"));
  return [
    "docs/reference/bestek.export.schema.json",
    `${JSON.stringify(schema, null, 2)}\n`,
  ];
}

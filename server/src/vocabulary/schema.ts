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

const text = z
  .strictObject({
    soort: z.literal("tekst"),
    tekst: z.string(),
    bij: qualifiers,
  })
  .meta({ id: "$tekst" });

/** What every slot may hold: an open, inapplicable or unreadable value, or `geen`. */
const states = z
  .union([
    z.strictObject({ soort: z.enum(["open", "n.v.t.", "onleesbaar"]) }),
    words(["geen"]),
  ])
  .meta({ id: "$stand" });

/** The values of types that are the same under every key; what is left is text. */
const values: Partial<Record<SlotType["type"], z.ZodType>> = {
  money: quantity("bedrag"),
  percentage: quantity("percentage"),
  points: quantity("punten"),
  number: quantity("getal"),
  count: quantity("aantal"),
  duration: z
    .strictObject({ soort: z.literal("duur"), duur: length, bij: qualifiers })
    .meta({ id: "$duur" }),
  extension: z
    .strictObject({
      soort: z.literal("verlenging"),
      aantal: z.strictObject(interval),
      duur: length.optional(),
      bij: qualifiers,
    })
    .meta({ id: "$verlenging" }),
  moment: z
    .strictObject({
      soort: z.literal("datum"),
      van: z.iso.date(),
      tot: z.iso.date(),
      tijd: z.string().optional(),
      bij: qualifiers,
    })
    .meta({ id: "$datum" }),
  reference: z
    .strictObject({
      soort: z.literal("verwijzing"),
      naam: z.string(),
      bij: qualifiers,
    })
    .meta({ id: "$verwijzing" }),
};

function quantity(sort: string): z.ZodType {
  return z
    .strictObject({
      soort: z.literal(sort),
      ...interval,
      eenheid: z.string().optional(),
      bij: qualifiers,
    })
    .meta({ id: `$${sort}` });
}

function words(known: readonly string[]): z.ZodType {
  return z.strictObject({
    soort: z.literal("woord"),
    woord: z.enum(known),
    bij: qualifiers,
  });
}

function valueSchema(type: SlotType): z.ZodType {
  if (type.type === "word") return words(type.words);
  if (type.type !== "enum") return values[type.type] ?? text;
  const known = words(Object.keys(type.words));
  return type.open ? z.union([known, text]) : known;
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

const keySchemas = new Map<string, z.ZodType>();

/** What stands under a key; kinds of one class share it. */
function keySchema({ id, types, kind }: Key): z.ZodType {
  let schema = keySchemas.get(id);
  if (!schema) {
    const value = z.union([states, ...types.map(valueSchema)]);
    const block = z.union([schemaOf(kind), schemaOf("pm"), schemaOf("nvt")]);
    schema = z
      .strictObject({
        waarden: z.array(value).optional(),
        blokken: z.array(block).optional(),
      })
      .meta({ id });
    keySchemas.set(id, schema);
  }
  return schema;
}

/** The JSON Schema of `bestek export`, as a generated file: its path and its text. */
export function exportSchemaFile(): [path: string, text: string] {
  for (const kind of allKinds()) schemaOf(kind);
  const schema = z.toJSONSchema(schemaOf("bestand"));
  return [
    "docs/reference/bestek.export.schema.json",
    `${JSON.stringify(schema)}
`,
  ];
}

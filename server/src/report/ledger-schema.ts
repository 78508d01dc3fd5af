import * as z from "zod";
import { findingSchema } from "./json-schema.ts";

/**
 * The shape of `bestek report --format json`: the ledger, and with `--tegen` the difference between two dates. Stable as
 * that of `check --format json`. Types derive from it, and so do the JSON Schemas in the documentation.
 */

const day = z.iso.date();

/** From and to, both included; `null` is an end that is not known. */
function interval<T extends z.ZodType>(end: T) {
  return z.object({ min: end.nullable(), max: end.nullable() }).nullable();
}

const euros = interval(
  z.number().meta({ description: "Euros, excluding VAT." }),
);
const months = interval(z.number());
const days = interval(day);

const place = { path: z.string(), line: z.int().min(1) };

const threshold = z.object({
  amount: z.number(),
  kind: z.enum([
    "werken",
    "centraal-leveringen-diensten",
    "decentraal-leveringen-diensten",
    "sas",
  ]),
  act: z.string(),
  link: z.string().nullable(),
  from: day,
  to: day,
  reached: z.enum(["yes", "no", "maybe"]),
});

const lot = z.object({
  label: z.string(),
  laws: z.array(z.enum(["wmo-2015", "jeugdwet"])),
  instrument: z.string().nullable(),
  procedure: z.string().nullable(),
  regime: z
    .enum([
      "sas",
      "standaard",
      "open-house",
      "subsidie",
      "eigen-beheer",
      "onderhands",
      "overig",
    ])
    .nullable(),
  value: euros,
  valueBasis: z
    .enum(["stated", "whole-term", "48-months", "years", "unclear"])
    .nullable(),
  months: z.object({ initial: months, extensions: months, total: months }),
  start: days,
  end: days,
  ultimateEnd: days,
  threshold: threshold.nullable(),
});

const dutyCase = z.object({
  applies: z.enum(["sure", "possible"]),
  because: z.array(z.string()).meta({
    description: "What calls the duty into being, and what leaves doubt.",
  }),
  lots: z.array(z.string()),
  state: z
    .enum(["motivated", "short", "open", "missing", "later", "elsewhere"])
    .meta({
      description:
        "`later`: not written, and not due at this stage. `elsewhere`: belongs in another document.",
    }),
  ...place,
  texts: z.array(z.object({ text: z.string(), ...place })),
});

const duty = z.object({
  id: z.string(),
  title: z.string(),
  asks: z.string(),
  strength: z.enum(["plicht", "raadzaam"]),
  due: z.enum(["stukken", "op-verzoek", "gunning", "proces-verbaal"]),
  kept: z.enum(["document", "elders"]),
  sources: z.array(z.object({ text: z.string(), link: z.string().nullable() })),
  confidence: z.enum(["V", "S", "I", "M"]).meta({
    description:
      "V: seen verbatim in the law. S: secondary source. I: inference. M: not verified.",
  }),
  applies: z.enum(["sure", "possible", "no"]),
  reasons: z
    .array(z.string())
    .meta({ description: "Why it does not apply; empty when it does." }),
  cases: z.array(dutyCase),
});

const motivation = z.object({
  state: z.enum(["motivated", "short", "open", "missing", "unasked"]),
  rules: z.array(z.string()),
  duties: z.array(z.string()),
  subjects: z.array(z.string()),
  text: z.string().nullable(),
  ...place,
  findings: z.array(z.string()).meta({ description: "Anchors of findings." }),
});

const head = {
  version: z.literal(1),
  tool: z.object({ name: z.literal("bestek"), version: z.string() }),
  language: z.enum(["nl", "en"]),
};

const troubles = z
  .array(z.string())
  .meta({ description: "What kept a file from being checked." });

export const ledgerSchema = z
  .object({
    ...head,
    organisation: z.string().nullable(),
    specifications: z.array(
      z.object({
        name: z.string().nullable(),
        title: z.string().nullable(),
        path: z.string(),
        stage: z.enum([
          "strategie",
          "marktconsultatie",
          "concept",
          "publicatie",
          "gunning",
          "uitvoering",
        ]),
        lawOf: z.object({
          date: day,
          from: z.enum(["option", "notice", "peildatum", "today"]),
        }),
        estimate: euros,
        lots: z.array(lot),
        duties: z.array(duty),
        motivations: z.array(motivation),
        findings: z.array(findingSchema),
        open: z.array(findingSchema),
      }),
    ),
    elsewhere: z.array(findingSchema).meta({
      description: "Findings in documents outside any specification.",
    }),
    troubles,
  })
  .meta({ title: "bestek report --format json" });

export const differenceSchema = z
  .object({
    ...head,
    from: day.nullable(),
    to: day.nullable(),
    law: z
      .object({
        begins: z.array(z.string()),
        ends: z.array(z.string()),
        thresholds: z.array(
          z.object({
            kind: threshold.shape.kind,
            from: z.number(),
            to: z.number(),
            act: z.string(),
          }),
        ),
      })
      .optional(),
    appears: z.array(findingSchema),
    disappears: z.array(findingSchema),
    changed: z.array(z.object({ from: findingSchema, to: findingSchema })),
    unchanged: z.int(),
    troubles,
  })
  .meta({ title: "bestek report --tegen --format json" });

export type JsonLedger = z.infer<typeof ledgerSchema>;
export type JsonSpecification = JsonLedger["specifications"][number];
export type JsonDuty = JsonSpecification["duties"][number];
export type JsonDifference = z.infer<typeof differenceSchema>;

/** The JSON Schemas of both as generated files. */
export function ledgerSchemaFiles(): [path: string, text: string][] {
  const written = (schema: z.ZodType) =>
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  return [
    ["docs/reference/bestek.ledger.schema.json", written(ledgerSchema)],
    ["docs/reference/bestek.difference.schema.json", written(differenceSchema)],
  ];
}

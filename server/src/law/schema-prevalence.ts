import * as z from "zod";
import { confidence, day, law, localized, text } from "./schema.ts";

/** The shape of `data/prevalence.json`: how common choices were, as the studies print it. */

/** Where a figure comes from, what it counts and for which documents it is compared. */
const figure = {
  ref: text,
  at: text,
  name: localized,
  /** The reference date of the figure, and how a message says it. */
  date: day,
  when: localized,
  /** The first decisive date of a specification that is compared with it. */
  since: day,
  confidence,
  unit: localized,
  note: text.optional(),
};

const share = z.number().min(0).max(100);

/** A row of a table; null where the source has no reliable cells. */
const row = z.strictObject({
  n: z.int().positive().optional(),
  shares: z.array(share.nullable()),
});

const table = z.strictObject({
  ...figure,
  /** At or below this share something is called rare. */
  rare: share,
  columns: z.array(text),
  laws: z.partialRecord(law, row),
  forms: z.record(text, row.nullable()),
  /** Cells that later studies contradict, from the date on which they do. */
  overtaken: z.array(
    z.strictObject({
      law,
      column: text,
      from: day,
      ref: text,
      at: text,
      why: text,
    }),
  ),
  /** Choices that no municipality made. */
  neverUsed: z.array(text).optional(),
});

export const prevalenceFile = z.strictObject({
  source: text,
  tables: z.strictObject({
    instrument: table,
    procedure: table,
    contractvorm: table,
    bekostiging: table,
    "minimale-looptijd": table,
    "maximale-looptijd": table,
    integraliteit: table,
  }),
  alone: z.strictObject({
    ...figure,
    rare: share,
    forms: z.record(
      text,
      z.strictObject({
        municipalities: z.int().positive(),
        alone: z.int().nonnegative(),
        share,
      }),
    ),
  }),
  longTerms: z.strictObject({
    ...figure,
    law,
    months: z.int().positive(),
    shares: z.record(z.string().regex(/^\d{4}$/), share),
  }),
  sas: z.strictObject({ ...figure, law, statutory: share, free: share }),
  transformationPlan: z.strictObject({ ...figure, share }),
  methods2014: z.strictObject({
    ...figure,
    until: day,
    law,
    /** The forms of care for which a method was named by one to four respondents. */
    rare: z.record(text, z.array(text)),
  }),
});

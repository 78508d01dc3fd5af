import * as z from "zod";
import {
  confidence,
  law,
  localized,
  period,
  provenance,
  text,
} from "./schema.ts";

/** The shape of the code lists in `data/`: municipalities, CPV, NUTS, product categories and forms of care. */

export const municipalityFile = z.strictObject({
  ...provenance,
  year: z.int(),
  ...period,
  provinces: z.record(z.string(), z.record(z.string().regex(/^\d{4}$/), text)),
  aliases: z.record(z.string(), text),
  aliasNote: text,
});

const cpvCode = z.string().regex(/^\d{8}$/);

export const cpvFile = z.strictObject({
  ...provenance,
  ...period,
  art77: z.record(cpvCode, localized),
  other: z.record(
    cpvCode,
    z.strictObject({
      nl: text.nullable(),
      en: text.nullable(),
      use: text,
      confidence,
    }),
  ),
  servicePrefixes: z.array(z.string().regex(/^\d+$/)),
  servicePrefixSource: text,
});

export const nutsFile = z.strictObject({
  ...provenance,
  ...period,
  note: text,
  regions: z.record(z.string().regex(/^NL[0-9A-Z]{3}$/), text),
});

const frequency = z.enum(["dag", "week", "maand", "totaal"]);

export const productCategoryFile = z.strictObject({
  ...provenance,
  ...period,
  natureSource: text,
  categories: z.record(
    z.string().regex(/^\d\d$/),
    z.strictObject({
      law,
      list: z.enum(["WMO020", "JZ020"]),
      name: text,
      nature: z.enum(["diensten", "leveringen"]),
    }),
  ),
  wildcards: z.strictObject({
    codes: z.array(z.string().regex(/^\d\d$/)),
    ...provenance,
  }),
  units: z.record(
    z.string().regex(/^\d\d$/),
    z.strictObject({
      name: text,
      unit: z.enum([
        "minuut",
        "uur",
        "etmaal",
        "dagdeel",
        "stuks-output",
        "euro",
        "stuks-inspanning",
      ]),
      variant: z.enum(["inspanningsgericht", "outputgericht"]),
      frequencies: z.array(frequency),
    }),
  ),
  frequencies: z.record(
    z.string().regex(/^\d$/),
    z.strictObject({ name: text, frequency }),
  ),
});

export const careFormFile = z.strictObject({
  ...provenance,
  ...period,
  mapping: z.strictObject({
    categories: z.strictObject(provenance),
    cpv: z.strictObject(provenance),
    groups: z.strictObject(provenance),
  }),
  forms: z.record(
    z.string(),
    z.strictObject({
      laws: z.array(law).min(1),
      name: localized,
      pprc: z.strictObject({ form: text, alsoCalled: z.array(text) }),
      group: text,
      categories: z.array(z.string().regex(/^\d\d$/)),
      cpv: z.array(cpvCode),
      note: text.optional(),
    }),
  ),
});

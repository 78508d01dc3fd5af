import * as z from "zod";

/**
 * The shape of the law tables in `data/`. Used by tests and generators only: nothing on the way to a first finding
 * imports this file, `types.ts` takes its types and leaves zod behind.
 */

/** V seen verbatim, S secondary source, I inference, M from memory and not verified. */
export const confidence = z.enum(["V", "S", "I", "M"]);
export const day = z.iso.date();
export const text = z.string().min(1);
export const localized = z.strictObject({ nl: text, en: text });
export const law = z.enum(["wmo-2015", "jeugdwet"]);
const articleNumber = z
  .string()
  .regex(/^\d+[a-z]*(\.\d+[a-z]*)*$/, "not an article number");
export const period = {
  from: day.nullable(),
  to: day.nullable(),
};
export const provenance = { source: text, confidence };

export const thresholdFile = z.strictObject({
  source: text,
  periods: z.array(
    z.strictObject({
      from: day,
      to: day,
      amounts: z.strictObject({
        werken: z.int().positive(),
        "centraal-leveringen-diensten": z.int().positive(),
        "decentraal-leveringen-diensten": z.int().positive(),
        sas: z.int().positive(),
      }),
      act: text,
      statute: text,
      ...provenance,
    }),
  ),
});

export const constantFile = z.strictObject({
  source: text,
  constants: z.record(
    z.string(),
    z.strictObject({
      value: z.number().nonnegative(),
      unit: z.enum([
        "aantal",
        "cijfer",
        "dagen",
        "euro",
        "jaar",
        "kalenderdagen",
        "keer",
        "maanden",
        "procent",
        "tekens",
        "uren",
        "weken",
        "werkdagen",
      ]),
      ref: text,
      at: text,
      ...period,
      ...provenance,
      note: text.optional(),
    }),
  ),
});

export const regimeFile = z.strictObject({
  source: text,
  regimes: z.record(
    z.string(),
    z.strictObject({
      ...period,
      title: localized,
      basis: z.array(text).min(1),
      ...provenance,
      note: text.optional(),
    }),
  ),
  contractStandardVersions: z.array(
    z.strictObject({
      version: z.string().regex(/^\d+\.\d+$/),
      published: z.string().regex(/^\d{4}-\d\d$/),
      from: day,
      to: day.nullable(),
      ...provenance,
    }),
  ),
});

const linkKind = z.enum([
  "bwb",
  "celex",
  "ecli",
  "officielebekendmakingen",
  "geen",
]);

export const statuteFile = z.strictObject({
  source: text,
  links: z.record(
    linkKind,
    z.strictObject({
      statute: z.string().nullable(),
      article: z.string().nullable(),
      source: text,
    }),
  ),
  statutes: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum([
        "wet",
        "amvb",
        "regeling",
        "staatsblad",
        "staatscourant",
        "richtlijn",
        "verordening",
        "richtsnoer",
        "uitspraak",
      ]),
      number: text.nullable(),
      celex: text.optional(),
      link: linkKind,
      title: localized,
      short: localized,
      ...period,
      seen: day.nullable(),
      ...provenance,
      note: text.optional(),
    }),
  ),
});

export const studyFile = z.strictObject({
  source: text,
  studies: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum(["studie", "standaard", "register", "begrip"]),
      title: localized,
      authors: z.array(text),
      publisher: text.nullable(),
      year: z.int().nullable(),
      date: day.nullable(),
      edition: text.nullable(),
      short: localized,
      ...provenance,
      note: text.optional(),
    }),
  ),
});

export const articleFile = z.strictObject({
  source: text,
  statutes: z.record(
    z.string(),
    z.strictObject({
      source: text,
      divisions: z.record(z.string(), text),
      articles: z.record(
        articleNumber,
        z
          .array(
            z.strictObject({
              division: text.nullable(),
              ...period,
              confidence,
            }),
          )
          .min(1),
      ),
    }),
  ),
});

export const sasArticleFile = z.strictObject({
  ...provenance,
  ...period,
  note: text,
  divisions: z.array(
    z.strictObject({
      division: text,
      title: text,
      articles: z.array(articleNumber).min(1),
      applies: z.enum(["ja", "nee", "bij-eisen"]),
    }),
  ),
});

const need = z.enum(["verplicht", "optioneel", "verboden"]);

export const variantFile = z.strictObject({
  ...provenance,
  ...period,
  variants: z.record(
    z.string(),
    z.strictObject({
      name: localized,
      document: z.enum([
        "sas-met-emvi",
        "sas-zonder-emvi",
        "toelatingsprocedure",
      ]),
      basis: z.strictObject({ ref: text, at: text }).nullable(),
      parts: z.strictObject({
        uitsluitingsgronden: need,
        geschiktheidseisen: need,
        uitvoeringseisen: need,
        selectiecriteria: need,
        afstemmingsgesprekken: need,
        gunningscriteria: need,
      }),
      contracts: z.enum([
        "vast-aantal",
        "alle",
        "maximum",
        "optioneel-maximum",
      ]),
    }),
  ),
});

export const costElementFile = z.strictObject({
  source: text,
  laws: z.record(
    law,
    z.strictObject({
      ref: text,
      at: text,
      ...period,
      ...provenance,
      elements: z.record(
        z.string(),
        z.strictObject({
          onder: z.string().regex(/^[a-z]$/),
          nl: text,
          en: text,
        }),
      ),
    }),
  ),
});

const dutyRegime = z.enum([
  "sas",
  "standaard",
  "das",
  "zonder-aankondiging",
  "onderhands",
  "overig",
  "open-house",
  "subsidie",
  "eigen-beheer",
]);
const applies = z.enum(["ja", "nee", "mogelijk"]);

export const dutyFile = z.strictObject({
  source: text,
  duties: z.record(
    z.string(),
    z.strictObject({
      title: localized,
      asks: localized,
      sources: z.array(z.strictObject({ ref: text, at: text })).min(1),
      strength: z.enum(["plicht", "raadzaam"]),
      due: z.enum(["stukken", "op-verzoek", "gunning", "proces-verbaal"]),
      kept: z.enum(["document", "elders"]),
      write: localized.nullable(),
      rules: z.array(text),
      regimes: z.record(dutyRegime, applies),
      part2: z.boolean(),
      /** Why it does not hold in a regime, where the general reason will not do. */
      outside: z.partialRecord(dutyRegime, localized),
      ...period,
      confidence,
      note: text.optional(),
    }),
  ),
});

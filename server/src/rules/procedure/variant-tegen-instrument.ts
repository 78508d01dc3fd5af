import { variant } from "../../law/variants.ts";
import { instrumentOf } from "../../model/facts/instrument.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { declaredVariant } from "../../model/facts/variant.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "procedure/variant-tegen-instrument",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "overeenkomst 1.2, Overwegingen",
      confidence: "V",
      quote:
        "Opdrachtgever een toelatingsprocedure doorliep om opdrachtnemers toe te laten",
    },
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix, wettelijke grondslag",
      confidence: "V",
    },
  ],
  message: {
    sas: {
      nl: "Variant {variant} kent geen aanbestedingsprocedure, maar {perceel} heeft procedure sas.",
      en: "Variant {variant} has no tender procedure, but {perceel} has procedure sas.",
    },
    default: {
      nl: "Variant {variant} hoort bij {verwacht}, maar {perceel} heeft instrument {instrument}.",
      en: "Variant {variant} belongs to {verwacht}, but {perceel} has instrument {instrument}.",
    },
  },
  check(lot, { report }) {
    const declared = declaredVariant(lot);
    const instrument = instrumentOf(lot);
    if (!declared || !instrument) return;
    const slot = lot.slot("instrument");
    const expected =
      variant(declared).basis === null ? "open-house" : "overheidsopdracht";
    const at = [lot, "contractstandaard-variant"] as const;
    if (expected === "open-house" && instrument === expected && isSas(lot)) {
      report({ at, message: "sas", data: { variant: declared } });
      return;
    }
    if (
      instrument === expected ||
      instrument === "eigen-beheer" ||
      instrument === "geen"
    )
      return;
    if (expected === "open-house" && instrument === "subsidie") return;
    report({
      at,
      message: "default",
      data: {
        variant: declared,
        verwacht: term(slot, expected),
        instrument: term(slot, instrument),
      },
      related: [
        { at: slot, message: { nl: "Het instrument.", en: "The instrument." } },
      ],
      fixes: () => [
        setValue(lot, "instrument", expected, {
          nl: `Kies ${expected}`,
          en: `Choose ${expected}`,
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Variant en instrument passen niet bij elkaar",
    en: "Variant and instrument do not match",
  },
  explain: {
    nl: "De variant legt de grondslag vast: SAS (art. 2.38 Aw) of een toelatingsprocedure zonder Aanbestedingswet. Daarvan hangen de aankondigingen en de tekst van de overeenkomst af. Breng variant en instrument met elkaar in overeenstemming.",
    en: "The variant fixes the legal basis: SAS (art. 2.38 Aw) or an admission procedure outside the Procurement Act. The notices and the wording of the agreement depend on it. Bring variant and instrument into line.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    contractstandaard-variant: ZEMVI1
  }
`,
      good: `  peildatum: 2026-02-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    contractstandaard-variant: TOELATING
  }
`,
    },
  ],
};

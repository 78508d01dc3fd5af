import { mainProcedure } from "../../model/facts/procedure.ts";
import {
  hasStep,
  momentsOf,
  type Step,
  takenStep,
  talksOf,
} from "../../model/facts/steps.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "procedure/onderhandelen-in-openbare-procedure",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    { ref: "aw2012", at: "art. 2.26", confidence: "V" },
    { ref: "aw2012", at: "art. 2.27", confidence: "V" },
    {
      ref: "aw2012",
      at: "art. 1.1 (mededingingsprocedure met onderhandeling)",
      confidence: "V",
    },
  ],
  message: {
    nl: "{perceel} onderhandelt in een {procedure}; die kent geen onderhandeling over inschrijvingen. Gebruik sas, de mededingingsprocedure met onderhandeling of de concurrentiegerichte dialoog.",
    en: "{perceel} negotiates in a {procedure}; that procedure has no negotiation on tenders. Use sas, the competitive procedure with negotiation or the competitive dialogue.",
  },
  check(lot, { settings, report }) {
    const procedure = mainProcedure(lot);
    if (procedure !== "openbaar" && procedure !== "niet-openbaar") return;
    if (!isAboveThreshold(lot, settings)) return;
    const step = talks.find((step) => changesTenders(lot, step));
    const at = step && takenStep(lot, step);
    if (!at) return;
    report({
      at,
      data: { procedure: term(lot.slot("procedure"), procedure) },
      fixes: () => [
        setValue(lot, "procedure", "sas { invulling: osd }", {
          nl: "Kies sas met onderhandeling",
          en: "Choose sas with negotiation",
        }),
      ],
    });
  },
});

type Talk = Exclude<Step, "sluiting" | "offerte">;

const talks: readonly Talk[] = [
  "onderhandelingsronde",
  "onderhandeling",
  "dialoogronde",
  "dialoog",
  "concretisering",
];

/** Working out the winning plan changes a tender only where that is said; the other talks do, unless it is denied. */
function changesTenders(lot: Node<"perceel">, step: Talk): boolean {
  if (!hasStep(lot, step) || precedesClosing(lot, step)) return false;
  const details = talksOf(lot, step);
  return step === "concretisering"
    ? details.some((talk) => talk.is("wijzigt-inschrijving", "ja"))
    : !details.some((talk) => talk.is("wijzigt-inschrijving", "nee"));
}

/** Before the closing date there are no tenders to change. */
function precedesClosing(lot: Node<"perceel">, step: Step): boolean {
  const closing = momentsOf(lot, "sluiting").at(-1)?.interval;
  const moments = momentsOf(lot, step);
  return (
    closing !== undefined &&
    moments.length > 0 &&
    moments.every(({ interval }) => interval.max <= closing.min)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Onderhandelen in een openbare of niet-openbare procedure",
    en: "Negotiating in an open or restricted procedure",
  },
  explain: {
    nl: "De wet noemt de stappen van deze procedures, en onderhandelen over inschrijvingen hoort er niet bij. Gebruik sas: daarin is een dialoog of onderhandeling vrij, als u haar maar aankondigt.",
    en: "The Act lists the steps of these procedures, and negotiating on tenders is not one of them. Use sas: there a dialogue or negotiation is free, as long as you announce it.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: openbaar { onderhandelingsronde: 2022-08-20 }
    opdrachtnemers: maximaal 6
    geraamde-waarde: € 1.000.000 per jaar
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek; onderhandelingsronde: 2022-08-20 }
    opdrachtnemers: maximaal 6
    geraamde-waarde: € 1.000.000 per jaar
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};

import { effectiveProcedure, isSas } from "../../model/facts/procedure.ts";
import { hasStep, lacksStep, talksOf } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/zeeuws-of-dialooggericht",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "organiseert een dialoog met zorgaanbieders als inherent onderdeel van de aanbestedingsprocedure",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "De gemeente stelt deze eisen en voorwaarden zelf op – waarbij mogelijk één of meerdere marktconsultaties voorafgaand aan de procedure worden gehouden",
    },
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "De kern van bestuurlijk aanbesteden ligt in onderhandelen over wensen en eisen van de opdrachtgever",
    },
  ],
  message: {
    nl: "{perceel} heet {naam}, maar {kenmerk}. Dat past bij {andere}.",
    en: "{perceel} is called {naam}, but {kenmerk}. That fits {andere}.",
  },
  check(lot, { report }) {
    const procedure = effectiveProcedure(lot);
    if (procedure === "dialooggericht" && lacksDialogue(lot)) {
      const consulted = lot.has("planning.marktconsultatie");
      report({
        at: [lot, "procedure"],
        data: {
          naam: names.dialooggericht,
          kenmerk: consulted ? onlyConsultation : noDialogue,
          andere: names.zeeuws,
        },
        fixes: () => [renamed(lot, "zeeuws-model", names.zeeuws)],
      });
    }
    const joint = procedure === "zeeuws-model" ? madeTogether(lot) : undefined;
    if (joint)
      report({
        at: [lot, "procedure"],
        data: {
          naam: names.zeeuws,
          kenmerk: joint,
          andere: names.dialooggericht,
        },
        fixes: () => [renamed(lot, "dialooggericht", names.dialooggericht)],
      });
  },
});

const names = {
  zeeuws: { nl: "het Zeeuws model", en: "the Zeeuws model" },
  dialooggericht: { nl: "dialooggericht", en: "dialogue-based" },
};

/** The other name where the procedure is named: directly or as the form of sas. */
function renamed(
  lot: Node<"perceel">,
  word: "zeeuws-model" | "dialooggericht",
  { nl, en }: Localized,
): Fix | undefined {
  const slot = lot.slot(isSas(lot) ? "procedure.invulling" : "procedure");
  return replaceLiteral(slot, word, {
    nl: `Kies ${nl}`,
    en: `Choose ${en}`,
  });
}

const noDialogue = {
  nl: "er is geen dialoog gepland",
  en: "no dialogue is planned",
};

const onlyConsultation = {
  nl: "het enige contact is een marktconsultatie",
  en: "the only contact is a market consultation",
};

const dialogue = [
  "dialoogronde",
  "dialoog",
  "onderhandelingsronde",
  "onderhandeling",
  "overlegtafel",
  "afstemmingsgesprekken",
] as const;

function lacksDialogue(lot: Node<"perceel">): boolean {
  return (
    !lot.is("planning", "op-platform") &&
    lot.isMissing("procedure.dialoogrondes") &&
    lot.isMissing("procedure.onderhandelingsrondes") &&
    dialogue.every((step) => lacksStep(lot, step))
  );
}

/** How contract or tariffs are made together with providers, when that is said. */
function madeTogether(lot: Node<"perceel">): Localized | undefined {
  if (hasStep(lot, "dialoogronde"))
    return { nl: "er is een dialoogronde", en: "there is a dialogue round" };
  if (
    lot.has("procedure.spelregelovereenkomst") &&
    !lot.is("procedure.spelregelovereenkomst", "nee")
  )
    return {
      nl: "er is een spelregelovereenkomst",
      en: "there is a ground-rules agreement",
    };
  if (
    talksOf(lot, "overlegtafel").some((table) => table.is("beslissend", "ja"))
  )
    return {
      nl: "er is een overlegtafel die besluit",
      en: "there is a consultation table that decides",
    };
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Zeeuws model en dialooggericht door elkaar",
    en: "Zeeuws model and dialogue-based mixed up",
  },
  explain: {
    nl: "In het Zeeuws model stelt de gemeente de voorwaarden zelf vast, in een dialooggerichte procedure maken gemeente en aanbieders ze samen. Plan de dialoog, of noem de procedure bij haar andere naam.",
    en: "In the Zeeuws model the municipality sets the terms itself, in a dialogue-based procedure municipality and providers make them together. Plan the dialogue, or give the procedure its other name.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  procedure: dialooggericht }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  procedure: zeeuws-model }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: zeeuws-model { spelregelovereenkomst: ja }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    procedure: dialooggericht { overlegtafel: 2022-10-05 }
  }
`,
    },
  ],
};

import { hasReached } from "../../model/facts/dates.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { lacksStep, slotsOf } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder, replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/osd-zonder-onderhandelingsronde",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "in één of meerdere onderhandelingsrondes",
    },
  ],
  message: {
    nl: "{perceel} is een onderhandelingsprocedure sociaal domein zonder onderhandelingsronde; er is er minstens één nodig.",
    en: "{perceel} is a social-domain negotiation procedure without a negotiation round; at least one is needed.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "osd") return;
    const published =
      hasReached(lot.specification, "publicatie") &&
      !lot.is("planning", "op-platform");
    if (!isRuledOut(lot) && !(published && hasNone(lot))) return;
    report({
      at: lot.has("procedure.onderhandelingsrondes")
        ? lot.slot("procedure.onderhandelingsrondes")
        : [lot, "procedure"],
      fixes: () => [
        isRuledOut(lot)
          ? undefined
          : insertUnder(lot, "procedure", "onderhandelingsronde: PM", {
              nl: "Voeg een onderhandelingsronde toe",
              en: "Add a negotiation round",
            }),
        lot.count("procedure.onderhandelingsrondes")?.max === 0
          ? replaceValue(lot.slot("procedure.onderhandelingsrondes"), "PM", {
              nl: "Laat het aantal rondes open",
              en: "Leave the number of rounds open",
            })
          : undefined,
      ],
    });
  },
});

/** True when the document says that there are no rounds. */
function isRuledOut(lot: Node<"perceel">): boolean {
  return (
    lot.count("procedure.onderhandelingsrondes")?.max === 0 ||
    slotsOf(lot, "onderhandelingsronde").some(({ values }) =>
      values.some(
        (value) =>
          value.type === "word" &&
          (value.word === "nee" || value.word === "geen"),
      ),
    )
  );
}

function hasNone(lot: Node<"perceel">): boolean {
  return (
    lot.isAbsent("procedure.onderhandelingsrondes") &&
    (
      [
        "onderhandelingsronde",
        "onderhandeling",
        "dialoogronde",
        "dialoog",
        "afstemmingsgesprekken",
      ] as const
    ).every((step) => lacksStep(lot, step))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "OSD zonder onderhandelingsronde",
    en: "OSD without a negotiation round",
  },
  explain: {
    nl: "De rondes maken de onderhandelingsprocedure sociaal domein tot wat zij is. Plan er minstens één, of kies een andere invulling.",
    en: "The rounds are what makes the social-domain negotiation procedure. Plan at least one, or choose another form.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Residentieel" {
    instrument: overheidsopdracht
    procedure: sas { invulling: osd; onderhandelingsrondes: 0; offerte: 2022-10-01 }
    opdrachtnemers: maximaal 3
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Residentieel" {
    instrument: overheidsopdracht
    procedure: sas { invulling: osd; onderhandelingsrondes: 2; offerte: 2022-10-01 }
    opdrachtnemers: maximaal 3
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
    },
  ],
};

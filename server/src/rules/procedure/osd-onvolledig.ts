import {
  hasAwardCriteria,
  limitsCandidates,
} from "../../model/facts/choice.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { lacksStep } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/osd-onvolledig",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "op basis van gunnings- en geschiktheidseisen de contracten toegekend",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Gemeenten selecteren met behulp van selectiecriteria aanbieders met wie zij een dialoog aangaan",
    },
  ],
  message: {
    nl: "{perceel} is een OSD, maar mist: {onderdelen}. De OSD selecteert, onderhandelt, vraagt een offerte en gunt op gunnings- en geschiktheidseisen.",
    en: "{perceel} is an OSD but lacks: {onderdelen}. The OSD selects, negotiates, asks an offer and awards on award and suitability requirements.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "osd") return;
    const missing = missingParts(lot);
    if (missing.length === 0) return;
    report({
      at: [lot, "procedure"],
      data: { onderdelen: list(missing.map(({ text }) => text)) },
      fixes: () =>
        missing
          .filter(({ key }) => !lot.owns(key))
          .map(({ stub, text }) =>
            insertInto(lot, stub, {
              nl: `Voeg ${text.nl} toe`,
              en: `Add ${text.en}`,
            }),
          ),
    });
  },
});

type Key =
  | "selectiecriteria"
  | "planning"
  | "gunningscriteria"
  | "geschiktheidseis";

interface Part {
  readonly key: Key;
  readonly text: Localized;
  readonly stub: string;
}

function missingParts(lot: Node<"perceel">): Part[] {
  const missing: Part[] = [];
  if (isUnsaid(lot, "selectiecriteria") && !limitsCandidates(lot))
    missing.push({
      key: "selectiecriteria",
      text: { nl: "selectiecriteria", en: "selection criteria" },
      stub: "selectiecriteria: PM",
    });
  if (
    lacksStep(lot, "offerte") &&
    lacksStep(lot, "sluiting") &&
    !lot.is("planning", "op-platform")
  )
    missing.push({
      key: "planning",
      text: { nl: "een offertemoment", en: "a moment for offers" },
      stub: "planning {\n  offerte: PM\n}",
    });
  if (isUnsaid(lot, "gunningscriteria") && !hasAwardCriteria(lot))
    missing.push({
      key: "gunningscriteria",
      text: { nl: "gunningscriteria", en: "award criteria" },
      stub: "gunningscriteria: PM",
    });
  if (lot.isAbsent("geschiktheidseis") && lot.isAbsent("eisen"))
    missing.push({
      key: "geschiktheidseis",
      text: { nl: "geschiktheidseisen", en: "suitability requirements" },
      stub: 'geschiktheidseis "PM"',
    });
  return missing;
}

/** True unless the block is PM or could not be read. */
function isUnsaid(
  lot: Node<"perceel">,
  key: "selectiecriteria" | "gunningscriteria",
): boolean {
  const state = lot.state(key);
  return state !== "open" && state !== "unusable";
}

export const docs: RuleDocs = {
  title: { nl: "OSD mist stappen", en: "OSD lacks steps" },
  explain: {
    nl: "De OSD selecteert aanbieders, onderhandelt, vraagt een offerte en gunt op gunnings- en geschiktheidseisen. Laat u een stap weg, dan is het een andere procedure. Voeg toe wat ontbreekt.",
    en: "The OSD selects providers, negotiates, asks for an offer and awards on award and suitability requirements. Dropping a step makes it another procedure. Add what is missing.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Residentieel" {
    instrument: overheidsopdracht
    procedure: sas { invulling: osd; onderhandelingsrondes: 2 }
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

import { isRanked, lacksWeight } from "../../model/facts/criteria.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import { isFullyRegulated } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { dividedEqually } from "../shared/weighing.ts";
import { counts, list } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/selectie-zonder-criteria",
  kind: "legal",
  severity: "error",
  scope: "selectiecriteria",
  waivable: false,
  yieldsTo: [
    "open-house/selectie",
    "procedure/osd-onvolledig",
    "procedure/variant-ontbrekend-onderdeel",
  ],
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.4 lid 1 onder b",
      confidence: "V",
      quote:
        "de keuze voor de ondernemer of ondernemers die worden toegelaten tot de aanbestedingsprocedure",
    },
    {
      ref: "aw2012",
      at: "art. 2.100",
      confidence: "V",
      quote:
        "met behulp van in de aankondiging vermelde regels of selectiecriteria en weging",
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
    gewicht: {
      nl: "Niet elk selectiecriterium van {perceel} heeft een gewicht ({criteria}); bij de procedure {procedure} moet dat wel (art. 2.100 Aw).",
      en: "Not every selection criterion of {perceel} has a weight ({criteria}); the procedure {procedure} requires it (art. 2.100 Aw).",
    },
    default: {
      nl: "Het aantal gegadigden wordt beperkt tot {aantal}, maar er staat niet hoe wordt gekozen (art. 1.4 lid 1 en 2.100 Aw).",
      en: "The number of candidates is limited to {aantal}, but the documents do not say how they are chosen (arts 1.4(1) and 2.100 Aw).",
    },
  },
  check(selection, { report, lots, settings }) {
    const criteria = selection.all("selectiecriterium");
    const [key] = limits.filter((limit) => selection.has(limit));
    if (criteria.length === 0) {
      const subjects = lots.filter(
        (lot) => isPublicContract(lot) && lacksRule(lot),
      );
      const number = key && selection.count(key);
      if (!key || !number || subjects.length === 0) return;
      if (!selection.isAbsent("selectiecriterium")) return;
      report({
        at: [selection, key],
        subjects,
        data: { aantal: counts(number.max) },
        fixes: () => [
          insertInto(selection, 'selectiecriterium "PM" PM', {
            nl: "Voeg een selectiecriterium toe",
            en: "Add a selection criterion",
          }),
        ],
      });
      return;
    }
    const unclear = criteria.filter(
      (criterion) => lacksWeight(criterion) && !isRanked(criterion),
    );
    const subjects = lots.filter((lot) => isFullyRegulated(lot, settings));
    const [lot] = subjects;
    if (!lot || criteria.length < 2 || unclear.length === 0) return;
    report({
      at: unclear[0] ?? selection,
      subjects,
      message: "gewicht",
      data: {
        criteria: list(unclear.map((one) => `"${nameOf(one)}"`)),
        procedure: term(lot.slot("procedure"), mainProcedure(lot) ?? ""),
      },
      fixes: () => [dividedEqually(unclear, criteria)],
    });
  },
});

const limits = ["uit-te-nodigen", "maximum-gegadigden"] as const;

/** No ranking and no lottery decides who may go on. */
function lacksRule(lot: Node<"perceel">): boolean {
  return (["rangorde", "loting"] as const).every(
    (key) => lot.isAbsent(key) || lot.is(key, "nee", "geen"),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Aantal gegadigden beperkt zonder regel",
    en: "Number of candidates limited without a rule",
  },
  explain: {
    nl: "Wie verder mag, moet in elke procedure op objectieve gronden worden gekozen: met selectiecriteria, een rangorde of een loting. Gewichten voor de selectiecriteria zijn alleen buiten de SAS-procedure verplicht.",
    en: "Who may go on must be chosen on objective grounds in every procedure: with selection criteria, a ranking or a lottery. Weights of the selection criteria are obligatory outside SAS only.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    selectiecriteria { uit-te-nodigen: 6 }
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    selectiecriteria {
      uit-te-nodigen: 6
      selectiecriterium "Ervaring met de doelgroep" 100%
    }
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
    {
      bad: `  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    selectiecriteria {
      uit-te-nodigen: 6
      selectiecriterium "Ervaring met de doelgroep"
      selectiecriterium "Deskundigheid van het team"
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    selectiecriteria {
      uit-te-nodigen: 6
      selectiecriterium "Ervaring met de doelgroep" 60%
      selectiecriterium "Deskundigheid van het team" 40%
    }
  }
`,
    },
  ],
};

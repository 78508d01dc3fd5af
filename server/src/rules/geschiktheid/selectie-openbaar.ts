import { isPublicContract } from "../../model/facts/instrument.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue, together } from "../fix/fix.ts";
import { quoted } from "../fix/language.ts";
import { removeBlock } from "../fix/removal.ts";

export default defineRule({
  id: "geschiktheid/selectie-openbaar",
  kind: "definition",
  severity: "error",
  scope: "selectiecriteria",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.1 (openbare procedure)",
      confidence: "V",
      quote:
        "procedure waarbij alle ondernemers naar aanleiding van een aankondiging mogen inschrijven",
    },
    { ref: "aw2012", at: "art. 2.99 lid 1", confidence: "V" },
  ],
  message: {
    nl: "In een openbare procedure mag iedereen inschrijven; selectiecriteria of een maximum aan gegadigden passen daar niet bij.",
    en: "In an open procedure anyone may tender; selection criteria or a cap on candidates do not fit.",
  },
  check(selection, { report, lots }) {
    const subjects = lots.filter(
      (lot) => isPublicContract(lot) && mainProcedure(lot) === "openbaar",
    );
    const [lot] = subjects;
    const limits =
      selection.all("selectiecriterium").length > 0 ||
      selection.has("uit-te-nodigen") ||
      selection.has("maximum-gegadigden");
    if (!lot || !limits) return;
    const procedure = lot.slot("procedure");
    report({
      at: selection,
      subjects,
      related: [
        {
          at: procedure,
          message: { nl: "de procedure", en: "the procedure" },
        },
      ],
      fixes: () => [
        replaceValue(procedure, "niet-openbaar", {
          nl: "Kies de niet-openbare procedure",
          en: "Choose the restricted procedure",
        }),
        asRequirements(selection),
      ],
    });
  },
});

/** Suitability requirements in the place of the selection; what proves them is for the author to say. */
function asRequirements(selection: Node<"selectiecriteria">) {
  const title = {
    nl: "Maak er geschiktheidseisen van",
    en: "Make them suitability requirements",
  };
  const criteria = selection.all("selectiecriterium");
  if (criteria.length === 0 || !selection.outer) return undefined;
  const requirements = criteria.map(
    (criterion) =>
      `geschiktheidseis ${quoted(nameOf(criterion))} {\n  bewijs: PM\n}`,
  );
  return together(
    title,
    removeBlock(selection, title),
    insertInto(selection.outer, requirements.join("\n"), title),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Selectie in een openbare procedure",
    en: "Selection in an open procedure",
  },
  explain: {
    nl: "In een openbare procedure mag iedereen inschrijven. Meestal is een niet-openbare procedure bedoeld, of een SAS-procedure in twee rondes; of de criteria zijn eigenlijk geschiktheidseisen. Pas de procedure aan of verplaats de criteria.",
    en: "In an open procedure anyone may tender. Usually a restricted procedure was meant, or an SAS procedure in two rounds; or the criteria are really suitability requirements. Change the procedure or move the criteria.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    selectiecriteria {
      uit-te-nodigen: 5
      selectiecriterium "Ervaring met de doelgroep" 100%
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    selectiecriteria {
      uit-te-nodigen: 5
      selectiecriterium "Ervaring met de doelgroep" 100%
    }
  }
`,
    },
  ],
};

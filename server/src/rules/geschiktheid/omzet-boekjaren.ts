import { figure } from "../../law/constants.ts";
import { isTurnover } from "../../model/facts/requirements.ts";
import { isFullyRegulatedOrDas } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/omzet-boekjaren",
  kind: "legal",
  severity: "error",
  scope: "geschiktheidseis",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.91 lid 1 onder c",
      confidence: "V",
      quote: "over ten hoogste de laatste drie beschikbare boekjaren",
    },
  ],
  message: {
    nl: "Er wordt omzet over {jaren} boekjaren gevraagd; maximaal de laatste {maximum} mag (art. 2.91 lid 1 onder c Aw).",
    en: "Turnover over {jaren} financial years is requested; at most the last {maximum} are allowed (art. 2.91(1)(c) Aw).",
  },
  check(requirement, { report, lots, settings }) {
    const years = requirement.count("jaren");
    const maximum = figure("omzet-boekjaren");
    if (!years || years.min <= maximum || !isTurnover(requirement)) return;
    const subjects = lots.filter((lot) => isFullyRegulatedOrDas(lot, settings));
    if (subjects.length === 0) return;
    const slot = requirement.slot("jaren");
    report({
      at: slot,
      subjects,
      data: { jaren: counts(years), maximum },
      fixes: () => [
        replaceValue(slot, `${maximum} jaar`, {
          nl: `Vraag ${maximum} jaar`,
          en: `Ask for ${maximum} years`,
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Omzet over meer dan drie boekjaren",
    en: "Turnover over more than three financial years",
  },
  explain: {
    nl: "Jonge aanbieders kunnen geen langere reeks jaren tonen. Vraag omzetcijfers over ten hoogste de laatste drie boekjaren. In de SAS-procedure geldt deze grens niet.",
    en: "Young providers cannot show a longer series of years. Ask for turnover figures over the last three financial years at most. Under SAS this limit does not hold.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 500.000 per jaar
      jaren: 5 jaar
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 500.000 per jaar
      jaren: 3 jaar
    }
  }
`,
    },
  ],
};

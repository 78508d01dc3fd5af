import { hasReached } from "../../model/facts/dates.ts";
import type { AnyNode } from "../../model/node.ts";
import { keyOf } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "instrument/pm-onder-gekozen-instrument",
  kind: "consistency",
  severity: "warning",
  scope: ["segment", "perceel"],
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "bijlage 3, hoofdstuk 5",
      confidence: "V",
      quote: "PM",
    },
  ],
  message: {
    nl: "{perceel} zet het instrument op PM, terwijl {ouder} al {instrument} kiest. Laat de regel weg (dan geldt {instrument}) of motiveer dat dit deel nog open is.",
    en: "{perceel} sets the instrument to TBD although {ouder} already chooses {instrument}. Drop the line (then {instrument} applies) or motivate that this part is still open.",
  },
  check(part, { report }) {
    const { outer } = part;
    const own = part.resolve(keyOf(part.kind, "instrument"));
    if (
      own.owner !== part ||
      own.state !== "open" ||
      isImplicit(part) ||
      !outer
    )
      return;
    const chosen = outer.slotAt("instrument");
    const [choice] = chosen.values;
    if (choice?.type !== "word" || chosen.values.length > 1) return;
    report({
      at: own,
      data: {
        perceel: part.label,
        ouder: outer.label,
        instrument: term(chosen, choice.word),
      },
      related: [
        {
          at: chosen,
          message: {
            nl: "Hier is het instrument gekozen.",
            en: "The instrument is chosen here.",
          },
        },
      ],
      ...(!hasReached(part.specification, "concept") && { severity: "hint" }),
      fixes: () => [
        removeStatement(own, { nl: "Laat de regel weg", en: "Drop the line" }),
      ],
    });
  },
});

/** A segment without lots is checked as a segment. */
function isImplicit(part: AnyNode): boolean {
  return part.kind === "perceel" && part.implicit;
}

export const docs: RuleDocs = {
  title: {
    nl: "PM terwijl het instrument al is gekozen",
    en: "TBD although the instrument has been chosen",
  },
  explain: {
    nl: "Twee delen van één document spreken elkaar tegen: boven is gekozen, hier staat nog PM. Lezers van een marktconsultatie kiezen wat hun uitkomt. Laat de regel weg, of leg uit dat dit deel nog open is.",
    en: "Two parts of one document disagree: above the choice was made, here it still says TBD. Readers of a market consultation pick what suits them. Drop the line, or explain that this part is still open.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: 3
  gunningscriteria { methode: hoogste-kwaliteit; kwaliteit "Plan" 100% }
  perceel 1 "Begeleiding" { instrument: PM }
  perceel 2 "Dagbesteding"
`,
      good: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: 3
  gunningscriteria { methode: hoogste-kwaliteit; kwaliteit "Plan" 100% }
  perceel 1 "Begeleiding"
  perceel 2 "Dagbesteding"
`,
    },
    {
      bad: `  stadium: strategie
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" { instrument: PM }
`,
      good: `  stadium: strategie
  perceel 1 "Begeleiding" { instrument: PM }
`,
      severity: "hint",
    },
  ],
};

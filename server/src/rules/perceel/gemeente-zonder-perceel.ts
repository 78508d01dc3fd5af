import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import {
  municipalitiesOf,
  optsOut,
  ownMunicipalities,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../wording.ts";

export default defineRule({
  id: "perceel/gemeente-zonder-perceel",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "De intensiteit kan overigens ook per product(-groep) verschillen.",
    },
    { ref: "aef-2015", at: "bijlage 3", confidence: "I" },
  ],
  message: {
    geheel: {
      nl: "{gemeente} doet mee, maar komt in geen enkel perceel voor.",
      en: "{gemeente} takes part but is in no lot.",
    },
    default: {
      nl: "{gemeente} doet mee, maar komt voor {zorgvorm} in geen enkel perceel voor.",
      en: "{gemeente} takes part but is in no lot for {zorgvorm}.",
    },
  },
  check(bestek, { report, lots }) {
    const participants = participantsOf(bestek.specification);
    if (!participants || participants.members.length < 2) return;
    if (!lots.some(ownMunicipalities)) return;
    const circles = lots.map((lot) => municipalitiesOf(lot));
    if (circles.some((circle) => !circle?.complete)) return;
    if (
      [bestek, ...lots].some((level) =>
        (level as Lot).is("uitrol", "gedeeltelijk"),
      )
    )
      return;
    const forms = [...new Set(lots.flatMap(careFormsOf))];
    for (const { name, id, value } of participants.members) {
      const own = lots.filter((_, index) => circles[index]?.ids.has(id));
      const covered = new Set(own.flatMap(careFormsOf));
      const missing = forms.filter(
        (form) =>
          !covered.has(form) &&
          ![bestek, ...lots].some((level) => optsOut(level, id, form)),
      );
      const nowhere =
        own.length === 0 &&
        ![bestek, ...lots].some((level) => optsOut(level, id, undefined));
      if (!nowhere && missing.length === 0) continue;
      report({
        at: value.node,
        message: nowhere ? "geheel" : "default",
        data: { gemeente: name, zorgvorm: list(missing.map(careFormName)) },
        discriminator: id,
      });
    }
  },
});

type Lot = Node<"perceel">;

export const docs: RuleDocs = {
  title: {
    nl: "Deelnemende gemeente komt in geen perceel voor",
    en: "Participating municipality is in no lot",
  },
  explain: {
    nl: "Als percelen hun gemeenten noemen, moet elke deelnemer ergens terugkomen, ook voor elke zorgvorm die de anderen inkopen. Anders blijkt het gat pas bij de eerste declaratie. Voeg de gemeente toe, of leg vast dat zij niet meedoet (`neemt-niet-deel`).",
    en: "If lots name their municipalities, each participant must occur somewhere, also for each form of care that the others buy. Otherwise the gap is found at the first claim. Add the municipality, or state that it does not take part (`opts-out`).",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  gemeenten: Buren, Tiel }
  perceel 2 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  neemt-niet-deel: Culemborg voor groepsbegeleiding
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  gemeenten: Buren, Tiel }
  perceel 2 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  gemeenten: Buren, Tiel }
`,
      good: `  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding  gemeenten: alle }
`,
    },
  ],
};

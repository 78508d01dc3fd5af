import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import {
  municipalitiesOf,
  type NamedMunicipality,
  optsOut,
  ownMunicipalities,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

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
    meer: {
      nl: "{gemeente} doen mee, maar komen voor {zorgvorm} in geen enkel perceel voor.",
      en: "{gemeente} take part but are in no lot for {zorgvorm}.",
    },
    "meer-geheel": {
      nl: "{gemeente} doen mee, maar komen in geen enkel perceel voor.",
      en: "{gemeente} take part but are in no lot.",
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
    const levels = [bestek, ...lots] as Lot[];
    if (levels.some((level) => level.is("uitrol", "gedeeltelijk"))) return;
    const forms = [...new Set(lots.flatMap(careFormsOf))];
    const gaps = new Map<string, Gap>();
    for (const member of participants.members) {
      const own = lots.filter((_, index) => circles[index]?.ids.has(member.id));
      const optsOutOf = (form: string | undefined) =>
        levels.some((level) => optsOut(level, member.id, form));
      const covered = new Set(own.flatMap(careFormsOf));
      const missing = forms.filter(
        (form) => !covered.has(form) && !optsOutOf(form),
      );
      const nowhere = own.length === 0 && !optsOutOf(undefined);
      if (!nowhere && missing.length === 0) continue;
      const key = nowhere ? "geheel" : missing.join();
      const gap = gaps.get(key) ?? { nowhere, missing, members: [] };
      gap.members.push(member);
      gaps.set(key, gap);
    }
    for (const { nowhere, missing, members } of gaps.values()) {
      const [first] = members;
      if (!first) continue;
      const several = members.length > 1;
      const single = nowhere ? "geheel" : "default";
      report({
        at: first.value.node,
        message: several ? (nowhere ? "meer-geheel" : "meer") : single,
        data: {
          gemeente: list(members.map(({ name }) => name)),
          zorgvorm: list(missing.map(careFormName)),
        },
        discriminator: members.map(({ id }) => id).join(),
      });
    }
  },
});

interface Gap {
  readonly nowhere: boolean;
  readonly missing: readonly string[];
  readonly members: NamedMunicipality[];
}

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

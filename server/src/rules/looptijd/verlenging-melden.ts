import { figure } from "../../law/constants.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { days, months } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/verlenging-melden",
  kind: "guidance",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.3.3",
      confidence: "V",
      quote:
        "Opdrachtgever meldt uiterlijk 6 kalendermaanden voor het einde of zij de overeenkomst wil verlengen.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.3",
      confidence: "V",
      quote: "Alleen de gemeente mag de overeenkomst verlengen.",
    },
  ],
  message: {
    nl: "{gebrek}. De contractstandaard vraagt een melding uiterlijk {norm} voor het einde, door de opdrachtgever (art. 1.3.3).",
    en: "{gebrek}. The contract standard asks an announcement at least {norm} before the end, by the contracting authority (art. 1.3.3).",
  },
  check(term, { lots, report }) {
    if (!term.has("verlenging")) return;
    const concerned = lots.filter(
      (lot) => hasLaw(lot, "wmo-2015") || followsStandard(lot),
    );
    if (concerned.length === 0) return;
    const norm = figure("cs-verlenging-melden");
    const late = tooLate(term, norm);
    const gebrek = late ?? wrongParty(term);
    if (!gebrek) return;
    const extension = term.at("verlenging");
    report({
      at: [term, late ? "aankondiging" : "verlenging"],
      subjects: concerned,
      data: { gebrek, norm: months(norm) },
      fixes: () => [
        late &&
          setValue(term, "aankondiging", months(norm).nl, {
            nl: `Meld ${months(norm).nl} voor het einde`,
            en: `Announce ${months(norm).en} before the end`,
          }),
        !late && extension
          ? setValue(extension, "door", "opdrachtgever", {
              nl: "Laat de opdrachtgever beslissen",
              en: "Let the authority decide",
            })
          : undefined,
      ],
    });
  },
});

function tooLate(term: Node<"looptijd">, norm: number): Localized | undefined {
  const notice = term.duration("aankondiging");
  // A month has at most 31 days, so this many days are surely too few.
  const isShort =
    (notice?.months && notice.months.max < norm) ||
    (notice?.days && notice.days.max < norm * 30);
  if (!isShort) return undefined;
  const given = notice.months
    ? months(notice.months.max)
    : days(notice.days?.max ?? 0);
  return {
    nl: `De verlenging wordt ${given.nl} voor het einde gemeld`,
    en: `The extension is announced ${given.en} before the end`,
  };
}

function wrongParty(term: Node<"looptijd">): Localized | undefined {
  if (term.at("verlenging")?.is("door", "opdrachtnemer"))
    return {
      nl: "De opdrachtnemer beslist over de verlenging",
      en: "The contractor decides on the extension",
    };
  return term.at("verlenging")?.is("door", "beide")
    ? {
        nl: "Verlengen kan alleen met instemming van beide partijen",
        en: "Extending needs the consent of both parties",
      }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Verlenging te laat of door de verkeerde gemeld",
    en: "Extension announced too late or by the wrong party",
  },
  explain: {
    nl: "Wordt de verlenging te laat gemeld, dan eindigt het contract vanzelf terwijl er cliënten in zorg zijn. De contractstandaard vraagt een melding uiterlijk zes maanden voor het einde, door de opdrachtgever.",
    en: "If the extension is announced too late, the contract ends by itself while clients are in care. The contract standard asks an announcement at least six months before the end, by the contracting authority.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1 x 1 jaar  aankondiging: 3 maanden }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  wet: wmo-2015
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1 x 1 jaar  aankondiging: 6 maanden }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  wet: wmo-2015
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1 x 1 jaar { door: opdrachtnemer } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  wet: wmo-2015
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1 x 1 jaar { door: opdrachtgever } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};

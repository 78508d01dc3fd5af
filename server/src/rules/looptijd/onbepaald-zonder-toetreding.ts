import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isIndefinite } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "looptijd/onbepaald-zonder-toetreding",
  kind: "guidance",
  severity: "hint",
  scope: "looptijd",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.3",
      confidence: "V",
      quote:
        "De looptijd moet redelijk zijn, zeker bij overeenkomsten na Europese aanbestedingsprocedures en bij toelatingsprocedures zónder tussentijdse toetreding.",
    },
  ],
  message: {
    nl: "{perceel} is een toelating voor onbepaalde tijd zonder tussentijdse toetreding. De looptijd moet dan redelijk zijn; open de toelating of noem een einde.",
    en: "{perceel} is an admission scheme for an indefinite time without entry during the term. The term must then be reasonable; open the scheme or name an end.",
  },
  check(term, { lots, report }) {
    if (!isIndefinite(term)) return;
    const closed = lots.filter((lot) => isOpenHouse(lot) && isClosed(lot));
    if (closed.length > 0) report({ at: [term, "duur"], subjects: closed });
  },
});

function isClosed(lot: Node<"perceel">): boolean {
  return (
    lot.is("toetreding", "nee", "alleen-bij-start", "alleen-bij-vervanging") ||
    (lot.isAbsent("toetreding") &&
      lot.includes("contractvorm", "raam-zonder-toetreding"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Toelating voor onbepaalde tijd zonder toetreding",
    en: "Indefinite admission without later entry",
  },
  explain: {
    nl: "Een gesloten lijst zonder einde houdt de markt dicht, al is niemand geselecteerd. De looptijd moet bij zo'n toelating redelijk zijn. Sta toetreding toe tijdens de looptijd, of noem een einde.",
    en: "A closed list without an end shuts the market although nobody was selected. The term of such an admission must be reasonable. Allow entry during the term, or give an end.",
  },
  examples: [
    {
      bad: `  instrument: open-house
  looptijd { ingang: 2027-01-01  duur: onbeperkt }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: alleen-bij-start }
`,
      good: `  instrument: open-house
  looptijd { ingang: 2027-01-01  duur: onbeperkt }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: doorlopend }
`,
    },
  ],
};

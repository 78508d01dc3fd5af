import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { levelOf } from "../shared/level.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "samenwerking/zorgverzekeraar-niet-betrokken",
  kind: "completeness",
  severity: "info",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 5.4.1 lid 2",
      confidence: "V",
      quote: "Het college en zorgverzekeraars maken afspraken over beleid",
    },
    { ref: "jeugdwet", at: "art. 2.7 lid 5", confidence: "V" },
    {
      ref: "aef-2015",
      at: "paragraaf 3.3, hoofdstuk 6",
      confidence: "V",
      quote:
        "overzicht van alles wat aansluitend in de Zvw/Wlz is geregeld en wat thuishoort in de Wmo",
    },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
  ],
  message: {
    nl: "Bij {perceel} ligt {zorgvorm} op de grens van Zvw of Wlz, maar afstemming met zorgverzekeraar of zorgkantoor is niet vermeld.",
    en: "{perceel}: {zorgvorm} on the border of the Zvw or Wlz, but coordination with insurer or care office is not mentioned.",
  },
  check(_, { lots, report }) {
    const concerned = lots.filter(
      (lot) => borderingIn(lot).length > 0 && !mentionsPayer(lot),
    );
    // One agreement with the payer answers it for all lots.
    const level = levelOf(concerned);
    const [first, second] = concerned;
    if (!level || !first) return;
    const isCare = careFormsOf(first).some((form) => bordering.has(form));
    const words = new Map(
      concerned.flatMap(borderingIn).map((text) => [text.nl, text]),
    );
    report({
      at: second ? level : [first, isCare ? "zorgvormen" : "doelgroep"],
      subjects: concerned,
      data: { zorgvorm: list([...words.values()]) },
    });
  },
});

/** The care and the target groups of a lot that another payer is responsible for as well. */
function borderingIn(lot: Node<"perceel">): Localized[] {
  return [
    ...careFormsOf(lot)
      .filter((form) => bordering.has(form))
      .map(careFormName),
    ...lot
      .words("doelgroep")
      .filter((group) => bordering.has(group))
      .map((group) => term(lot.slot("doelgroep"), group)),
  ];
}

const bordering: ReadonlySet<string> = new Set([
  "persoonlijke-verzorging",
  "kortdurend-verblijf",
  "beschermd-wonen",
  "jeugd-ggz",
  "wijk-ggz",
  "dementie",
]);

function mentionsPayer(lot: Node<"perceel">): boolean {
  if (
    lot.includes(
      "aanpalend-veld",
      "zvw",
      "wlz",
      "zorgverzekeraar",
      "zorgkantoor",
    )
  )
    return true;
  if (lot.all("aanpalend-veld").some((field) => !field.isAbsent("betaalgrens")))
    return true;
  const texts = [
    ...lot.texts("samenwerking-met"),
    ...lot.texts("afbakening"),
    ...lot.texts("aanpalend-veld"),
  ];
  return texts.some((text) =>
    /zorgverzekeraar|zorgkantoor|zorgverzekeringswet|langdurige zorg|\b(?:zvw|wlz)\b/i.test(
      text,
    ),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Afstemming met zorgverzekeraar of zorgkantoor ontbreekt",
    en: "Coordination with insurer or care office is missing",
  },
  explain: {
    nl: "Bij zorg op de grens van Zvw en Wlz is wie betaalt achteraf de duurste vraag. De plicht om af te stemmen ligt bij het college, niet bij dit document. Noem het aanpalende veld en de betaalgrens.",
    en: "For care on the border of the Zvw and Wlz, who pays is the most expensive question afterwards. The duty to coordinate lies with the municipal executive, not with this document. Name the adjacent field and the payment boundary.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugd-ggz" { wet: jeugdwet  zorgvormen: jeugd-ggz }
  perceel 2 "Wonen" { wet: wmo-2015  zorgvormen: beschermd-wonen }
`,
      good: `  aanpalend-veld: zorgverzekeraar { betaalgrens: "Vanaf de achttiende verjaardag betaalt de zorgverzekeraar." }
  perceel 1 "Jeugd-ggz" { wet: jeugdwet  zorgvormen: jeugd-ggz }
  perceel 2 "Wonen" { wet: wmo-2015  zorgvormen: beschermd-wonen }
`,
    },
    {
      bad: `  perceel 1 "Jeugd-ggz" { wet: jeugdwet  zorgvormen: jeugd-ggz }
`,
      good: `  perceel 1 "Jeugd-ggz" {
    wet: jeugdwet
    zorgvormen: jeugd-ggz
    aanpalend-veld: zorgverzekeraar { betaalgrens: "Vanaf de achttiende verjaardag betaalt de zorgverzekeraar." }
  }
`,
    },
  ],
};

import { fold } from "../../../../grammar/src/names.ts";
import type { Occurrence } from "../../model/block.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "kwaliteit/zwijgbeding",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 3.4a lid 2",
      confidence: "V",
      quote:
        "dat het recht beperkt of ontneemt om informatie over een incident openbaar te maken of aan een derde te verstrekken, is nietig",
    },
    {
      ref: "jeugdwet",
      at: "art. 4.1.8a lid 2",
      confidence: "V",
      quote:
        "Elk beding in een door contractspartijen gesloten overeenkomst dat het recht beperkt of ontneemt om informatie over een incident openbaar te maken",
    },
  ],
  message: {
    mogelijk: {
      nl: 'Beding "{beding}" lijkt ook openbaarmaking van incidenten te beperken. Zo\'n beding is nietig (art. 3.4a lid 2 Wmo 2015, art. 4.1.8a lid 2 Jeugdwet); zeg met `uitzondering` dat het daar niet voor geldt.',
      en: 'Clause "{beding}" seems to limit disclosure of incidents too. Such a clause is void (art. 3.4a(2) Wmo 2015, art. 4.1.8a(2) Jeugdwet); say with `exception` that it does not hold for them.',
    },
    default: {
      nl: 'Beding "{beding}" beperkt openbaarmaking van incidenten. Zo\'n beding is nietig (art. 3.4a lid 2 Wmo 2015, art. 4.1.8a lid 2 Jeugdwet).',
      en: 'Clause "{beding}" limits disclosure of incidents. Such a clause is void (art. 3.4a(2) Wmo 2015, art. 4.1.8a(2) Jeugdwet).',
    },
  },
  check(lot, { report }) {
    const { occurrences, blocks } = lot.slot("geheimhouding");
    for (const occurrence of occurrences) {
      const node = blocks.find(({ block }) => block === occurrence.block) as
        | Node<"geheimhouding">
        | undefined;
      const reach = reachOf(occurrence, node);
      if (!reach) continue;
      report({
        at: node ?? occurrence.syntax,
        message: reach === "surely" ? "default" : "mogelijk",
        possibly: reach === "possibly",
        data: { beding: node?.title ?? "geheimhouding" },
        fixes: () => [
          node?.isAbsent("uitzondering")
            ? insertInto(
                node,
                "uitzondering: incidenten, wettelijke-plichten",
                {
                  nl: "Zonder incidenten en wettelijke plichten",
                  en: "Except incidents and statutory duties",
                },
              )
            : undefined,
        ],
      });
    }
  },
});

/** Whether a clause covers incidents: as it declares, else as its text suggests. */
function reachOf(
  { values }: Occurrence,
  clause: Node<"geheimhouding"> | undefined,
): "surely" | "possibly" | undefined {
  if (clause?.includes("uitzondering", "wettelijke-plichten", "incidenten"))
    return undefined;
  if (clause && !clause.isAbsent("betreft")) {
    const covered = ["alles", "incidenten", "calamiteiten", "kwaliteit"];
    return clause.words("betreft").some((word) => covered.includes(word))
      ? "surely"
      : undefined;
  }
  const text = fold(
    values.map((value) => (value.type === "text" ? value.text : "")).join(" "),
  );
  return /incident|calamiteit/.test(text) && !exception.test(text)
    ? "possibly"
    : undefined;
}

/** Words with which a text leaves something out of a clause. */
const exception =
  /niet voor|niet van toepassing|behoudens|behalve|uitgezonderd|uitzondering|tenzij|wettelijk/;

export const docs: RuleDocs = {
  title: {
    nl: "Geheimhouding treft ook incidenten",
    en: "Confidentiality covers incidents too",
  },
  explain: {
    nl: "Een beding dat een aanbieder, professional of cliënt beperkt in het openbaar maken of doorgeven van informatie over een incident is nietig. Ruime geheimhoudingsclausules uit ICT-contracten raken precies dat verbod. Maak een uitzondering voor incidenten en voor wettelijke plichten, of beperk het beding tot bedrijfsgegevens.",
    en: "A clause that limits a provider, professional or client in disclosing or passing on information about an incident is void. Broad confidentiality clauses from ICT contracts hit exactly that ban. Make an exception for incidents and statutory duties, or limit the clause to business data.",
  },
  examples: [
    {
      bad: `  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    geheimhouding "Vertrouwelijkheid" { betreft: alles }
  }
`,
      good: `  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    geheimhouding "Vertrouwelijkheid" {
      betreft: alles
      uitzondering: incidenten, wettelijke-plichten
    }
  }
`,
    },
  ],
};

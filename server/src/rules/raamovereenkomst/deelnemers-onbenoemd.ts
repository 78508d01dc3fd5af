import { findMunicipality } from "../../law/municipalities.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, setValue } from "../fix/fix.ts";

export default defineRule({
  id: "raamovereenkomst/deelnemers-onbenoemd",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.140 lid 1",
      confidence: "V",
      quote:
        "uitsluitend worden toegepast tussen een aanbestedende dienst die daartoe uitdrukkelijk is aangewezen in de aankondiging",
    },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "I" },
  ],
  message: {
    nl: "Niet alle gemeenten die de raamovereenkomst gaan gebruiken zijn genoemd. Alleen vooraf aangewezen aanbestedende diensten mogen dat (art. 2.140 lid 1 Aw).",
    en: "Not all municipalities that will use the framework are named. Only authorities designated beforehand may do so (art. 2.140(1) Aw).",
  },
  check(root, { lots, report, settings }) {
    const client = root.at("opdrachtgever");
    const concerned = lots.filter(
      (lot) =>
        isPublicContract(lot) &&
        isFramework(lot) &&
        !fallsOutsidePart2(lot, settings),
    );
    if (!client || concerned.length === 0) return;
    if (client.is("later-toetredende-gemeenten", "ja"))
      report({
        at: [client, "later-toetredende-gemeenten"],
        subjects: concerned,
        fixes: () => [
          setValue(client, "later-toetredende-gemeenten", "nee", {
            nl: "Laat later geen gemeenten toetreden",
            en: "Let no municipalities join later",
          }),
        ],
      });
    else if (
      hasReached(root.specification, "publicatie") &&
      client.isMissing("gemeenten") &&
      concerned.some((lot) => lot.isMissing("gemeenten")) &&
      !isMunicipality(client)
    )
      report({
        at: [client, "gemeenten"],
        subjects: concerned,
        fixes: () => [
          insertInto(client, "gemeenten: PM", {
            nl: "Voeg de gemeenten toe",
            en: "Add the municipalities",
          }),
        ],
      });
  },
});

/** A municipality that buys for itself is named by its own name. */
function isMunicipality({ name, title }: Node<"opdrachtgever">): boolean {
  return [name, title].some(
    (text) =>
      text !== undefined &&
      (/\bgemeente\b/i.test(text) || findMunicipality(text) !== undefined),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Niet alle deelnemende gemeenten zijn genoemd",
    en: "Not all participating municipalities are named",
  },
  explain: {
    nl: "Alleen aanbestedende diensten die vooraf zijn aangewezen mogen een raamovereenkomst gebruiken; later aansluiten kan niet. Noem alle gemeenten, ook die misschien meedoen. Een gemeente die door herindeling opvolgt, telt niet als later toetreden.",
    en: "Only authorities designated beforehand may use a framework; joining later is not possible. Name all municipalities, also those that may take part. A municipality that succeeds another after a merger does not count as joining later.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  opdrachtgever "Regio Rivierenland" {
    gemeenten: Buren, Culemborg, Tiel
    later-toetredende-gemeenten: ja
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4 }
`,
      good: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  opdrachtgever "Regio Rivierenland" { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4 }
`,
    },
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  opdrachtgever "Regio Rivierenland" { gemeenten: PM }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4  clientkeuze: client }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  opdrachtgever "Gemeente Tiel"
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 4  clientkeuze: client }
`,
    },
  ],
};

import { effectiveProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/meervoudig-met-aankondiging",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.14",
      confidence: "V",
      quote: "waarop de artikelen 1.7 en 1.11 niet van toepassing zijn",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de meervoudig onderhandse procedure – zonder openbare aankondiging",
    },
  ],
  message: {
    nl: "{perceel} is meervoudig onderhands, maar wordt ook openbaar aangekondigd. Met een aankondiging is het een nationale openbare procedure en gelden art. 1.11-1.13 Aw.",
    en: "{perceel} is meervoudig onderhands but is also publicly announced. With a notice it is a national open procedure and arts. 1.11-1.13 Aw apply.",
  },
  check(lot, { report }) {
    if (!isPrivateTender(lot)) return;
    const notice = lot.slot("planning.aankondiging");
    if (
      notice.state !== "known" ||
      lot.is("planning.aankondiging", "nee") ||
      isForOthers(lot)
    )
      return;
    report({
      at: notice,
      related: [
        {
          at: lot.slot("procedure"),
          message: { nl: "De procedure.", en: "The procedure." },
        },
      ],
      fixes: () => [
        setValue(lot, "procedure", "openbaar", {
          nl: "Kies de openbare procedure",
          en: "Choose the open procedure",
        }),
      ],
    });
  },
});

function isPrivateTender(lot: Node<"perceel">): boolean {
  return effectiveProcedure(lot) === "meervoudig-onderhands";
}

/** The notice may be for other lots of the same planning that follow another procedure. */
function isForOthers(lot: Node<"perceel">): boolean {
  const planning = lot.at("planning");
  return lot.specification.lots.some(
    (other) => other.at("planning") === planning && !isPrivateTender(other),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Meervoudig onderhands met een aankondiging",
    en: "Private tender with a notice",
  },
  explain: {
    nl: "De regels voor meervoudig onderhands gelden alleen zonder aankondiging. Kondigt u uit eigen beweging aan, dan is het een nationale openbare procedure. Laat de aankondiging weg, of noem de procedure openbaar.",
    en: "The rules for private tender hold only without a notice. If you announce of your own accord, it is a national open procedure. Leave the notice out, or call the procedure open.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  planning { aankondiging: 2022-05-01 op tenderned }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 1
    geraamde-waarde: € 200.000 in totaal
  }
`,
      good: `  peildatum: 2022-05-01
  planning { marktconsultatie: 2022-05-01 }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 1
    geraamde-waarde: € 200.000 in totaal
  }
`,
    },
  ],
};

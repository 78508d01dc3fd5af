import {
  boundsOf,
  sharedMunicipalities,
} from "../../model/facts/delimitation.ts";
import { formOf, variantOf } from "../../model/facts/funding.ts";
import { instrumentOf } from "../../model/facts/instrument.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/jb-jr-verschillend",
  kind: "guidance",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.2",
      confidence: "V",
      quote:
        "Onder gedwongen kader vallen jeugdbescherming en jeugdreclassering die altijd op dezelfde manier werden ingekocht binnen een gemeente",
    },
  ],
  message: {
    nl: "Jeugdbescherming en jeugdreclassering verschillen hier in {kenmerk}. Per 1-1-2018 kochten gemeenten deze altijd op dezelfde manier in (PPRC).",
    en: "Child protection and youth probation differ here in {kenmerk}. As of 1-1-2018 municipalities always bought them the same way (PPRC).",
  },
  check(_bestek, { report, lots }) {
    const protection = lots.filter((lot) =>
      lot.includes("zorgvormen", "jeugdbescherming"),
    );
    const probation = lots.filter(
      (lot) =>
        lot.includes("zorgvormen", "jeugdreclassering") &&
        !protection.includes(lot),
    );
    for (const second of probation) {
      const first = protection.find(
        (lot) =>
          !lot.includes("zorgvormen", "jeugdreclassering") &&
          haveSameBuyers(lot, second) &&
          differencesBetween(lot, second).length > 0,
      );
      if (!first) continue;
      report({
        at: [second, "zorgvormen"],
        subjects: [second, first],
        data: { kenmerk: list(differencesBetween(first, second)) },
        related: [
          {
            at: first,
            message: { nl: "Jeugdbescherming", en: "Child protection" },
          },
        ],
        discriminator: first.label,
      });
    }
  },
});

type Lot = Node<"perceel">;

function haveSameBuyers(a: Lot, b: Lot): boolean {
  const first = boundsOf(a);
  const second = boundsOf(b);
  if (!first.municipalities || !second.municipalities)
    return first.municipalities === second.municipalities;
  return sharedMunicipalities(first, second).length > 0;
}

const features: readonly {
  readonly name: Localized;
  readonly of: (lot: Lot) => string | undefined;
}[] = [
  { name: { nl: "instrument", en: "instrument" }, of: instrumentOf },
  { name: { nl: "procedure", en: "procedure" }, of: effectiveProcedure },
  { name: { nl: "uitvoeringsvariant", en: "variant" }, of: variantOf },
  { name: { nl: "bekostigingsvorm", en: "funding form" }, of: formOf },
];

/** What both lots say, and say differently. */
function differencesBetween(a: Lot, b: Lot): Localized[] {
  return features.flatMap(({ name, of }) => {
    const first = of(a);
    const second = of(b);
    return first !== undefined && second !== undefined && first !== second
      ? [name]
      : [];
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Jeugdbescherming en jeugdreclassering verschillend ingekocht",
    en: "Child protection and youth probation bought differently",
  },
  explain: {
    nl: "Dezelfde gecertificeerde instellingen voeren beide uit, en gemeenten kopen ze op dezelfde manier in. Een verschil is meestal blijven staan uit een eerdere versie. Maak ze gelijk, of motiveer het verschil.",
    en: "The same certified institutions do both, and municipalities buy them the same way. A difference usually is a leftover. Make them equal, or motivate the difference.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Jeugdbescherming" { zorgvormen: jeugdbescherming  instrument: overheidsopdracht  opdrachtnemers: 3 }
  perceel 2 "Jeugdreclassering" { zorgvormen: jeugdreclassering  instrument: subsidie }
`,
      good: `  wet: jeugdwet
  perceel 1 "Jeugdbescherming" { zorgvormen: jeugdbescherming  instrument: subsidie }
  perceel 2 "Jeugdreclassering" { zorgvormen: jeugdreclassering  instrument: subsidie }
`,
    },
  ],
};

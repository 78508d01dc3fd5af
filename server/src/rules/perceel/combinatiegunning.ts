import type { Node, Slot } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/combinatiegunning",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.10 lid 2",
      confidence: "V",
      quote: "zich daartoe de mogelijkheid heeft voorbehouden",
    },
    {
      ref: "aw2012",
      at: "art. 2.10 lid 2 onder b",
      confidence: "V",
      quote:
        "heeft aangegeven welke percelen of groepen van percelen kunnen worden gecombineerd",
    },
  ],
  message: {
    nl: "Gunning van percelen in combinatie ({groep}): {gebrek}. Dat mag alleen als de mogelijkheid in de aankondiging is voorbehouden en de combineerbare percelen zijn genoemd (art. 2.10 lid 2 Aw).",
    en: "Award of lots in combination ({groep}): {gebrek}. This is allowed only if the option is reserved in the notice and the combinable lots are named (art. 2.10(2) Aw).",
  },
  check(bestek, { report }) {
    const groups = bestek.all("percelengroep");
    const awards = bestek.all("gunning-in-combinatie");
    const reserved = awards.some(isReserved);
    for (const group of groups) {
      const defects = defectsOf(group, reserved);
      if (defects.length > 0)
        report({
          at: group,
          data: { groep: group.label, gebrek: list(defects) },
        });
    }
    const { occurrences } = bestek.slot("gunning-in-combinatie");
    for (const { syntax, values, block } of occurrences) {
      const allowed = values.some(
        (value) => value.type === "word" && value.word === "ja",
      );
      const award = awards.find((node) => node.block === block);
      if (!allowed && !award) continue;
      if (values.some((value) => value.type === "word" && value.word === "nee"))
        continue;
      const defects = [
        ...(award ? defectsOf(award, false) : [notReserved, notNamed]),
      ].filter(
        (defect) =>
          groups.length === 0 ||
          (defect === notReserved && !groups.every(isReserved)),
      );
      if (defects.length > 0)
        report({
          at: award ?? syntax,
          data: {
            groep: { nl: "gunning-in-combinatie", en: "combined-award" },
            gebrek: list(defects),
          },
        });
    }
  },
});

type Group = Node<"percelengroep">;

const notReserved: Localized = {
  nl: "de mogelijkheid is niet voorbehouden in de aankondiging",
  en: "the option is not reserved in the notice",
};
const notNamed: Localized = {
  nl: "de percelen of groepen zijn niet genoemd",
  en: "the lots or groups are not named",
};
const tooFew: Localized = {
  nl: "de groep telt minder dan twee percelen",
  en: "the group has fewer than two lots",
};

function isReserved(group: Group): boolean {
  return group.is("voorbehouden-in-aankondiging", "ja");
}

function defectsOf(group: Group, reserved: boolean): Localized[] {
  const defects: Localized[] = [];
  const reservation = group.slot("voorbehouden-in-aankondiging").state;
  if (!reserved && !isReserved(group) && reservation !== "open")
    defects.push(notReserved);
  const named = [group.slot("percelen"), group.slot("groepen")];
  if (named.every(({ state }) => state === "absent")) defects.push(notNamed);
  else if (named.every(isReadable) && numberOfLots(group) < 2)
    defects.push(tooFew);
  return defects;
}

/** False while part of the names is PM, unreadable or resolves to nothing. */
function isReadable({ values, owner }: Slot): boolean {
  return values.every((value) => {
    if (value.type === "word") return true;
    return (
      value.type === "reference" &&
      owner.specification.resolve(value.name, value.to) !== undefined
    );
  });
}

/** The distinct lots of a group: of a segment all its lots, of another group those in it. */
function numberOfLots(group: Group): number {
  const { specification } = group;
  if (group.is("percelen", "alle")) return specification.lots.length;
  return lotsIn(group, specification, new Set()).size;
}

function lotsIn(
  group: Group,
  specification: Specification,
  seen: Set<unknown>,
): Set<Node<"perceel">> {
  seen.add(group.block);
  const targets = group.references("percelen");
  const found = new Set(
    specification.lots.filter((lot) =>
      targets.some((target) => lot.isWithin(target)),
    ),
  );
  for (const inner of group.references("groepen")) {
    if (seen.has(inner.block)) continue;
    for (const lot of lotsIn(inner as Group, specification, seen))
      found.add(lot);
  }
  return found;
}

export const docs: RuleDocs = {
  title: {
    nl: "Gunning van percelen in combinatie niet goed geregeld",
    en: "Combined award of lots not properly arranged",
  },
  explain: {
    nl: "Percelen in combinatie gunnen mag alleen als de aankondiging dat voorbehoudt en noemt welke percelen of groepen gecombineerd kunnen worden. Anders wint iemand op een basis waarop anderen niet konden inschrijven.",
    en: "Awarding lots in combination is allowed only if the notice reserves that option and names the lots or groups that can be combined. Otherwise someone wins on a basis on which others could not tender.",
  },
  examples: [
    {
      bad: `  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
  percelengroep Samen "Noord en Zuid" { percelen: 1, 2 }
`,
      good: `  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
  percelengroep Samen "Noord en Zuid" { percelen: 1, 2  voorbehouden-in-aankondiging: ja }
`,
    },
    {
      bad: `  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
  gunning-in-combinatie: ja { voorbehouden-in-aankondiging: ja }
`,
      good: `  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
  gunning-in-combinatie: ja { voorbehouden-in-aankondiging: ja  percelen: 1, 2 }
`,
    },
  ],
};

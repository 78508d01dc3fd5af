import {
  careFormName,
  careFormsOf,
  isCompulsory,
  isYouthHelp,
} from "../../model/facts/care.ts";
import type { Node } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { splitLot } from "../shared/split-lot.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/gi-en-jeugdhulp",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 3.2 lid 1",
      confidence: "V",
      quote: "wordt uitsluitend uitgevoerd door een gecertificeerde instelling",
    },
    {
      ref: "jeugdwet",
      at: "art. 3.2 lid 2",
      confidence: "V",
      quote: "Een gecertificeerde instelling biedt geen jeugdhulp aan.",
    },
  ],
  message: {
    nl: "In perceel {perceel} staat {gedwongen} samen met {jeugdhulp}. Een gecertificeerde instelling biedt geen jeugdhulp aan (art. 3.2 Jeugdwet); splits het perceel.",
    en: "In lot {perceel} {gedwongen} stands together with {jeugdhulp}. A certified institution may not offer youth care (art. 3.2 Youth Act); split the lot.",
  },
  check(lot, { report }) {
    const forms = careFormsOf(lot);
    const compulsory = forms.filter(isCompulsory);
    const help = forms.filter(isYouthHelp);
    if (compulsory.length === 0 || help.length === 0) return;
    if (isSharedOut(lot)) return;
    report({
      at: [lot, "zorgvormen"],
      data: {
        gedwongen: list(compulsory.map(careFormName)),
        jeugdhulp: list(help.map(careFormName)),
      },
      fixes: () => [divided(lot)],
    });
  },
});

/** Two lots: what only a certified institution may do, and the youth help. */
function divided(lot: Node<"perceel">): Fix | undefined {
  const slot = lot.slot("zorgvormen");
  const { values } = slot;
  const isOfInstitution = (value: BoundValue) =>
    value.type === "word" && isCompulsory(value.word);
  const institution = values.filter(isOfInstitution);
  const help = values.filter((value) => !isOfInstitution(value));
  if (institution.length === 0 || help.length === 0) return undefined;
  return splitLot(
    lot,
    [new Map([[slot, institution]]), new Map([[slot, help]])],
    {
      nl: "Splits in twee percelen",
      en: "Divide into two lots",
    },
  );
}

/** True when several parties may carry out the lot together, or each a part of it; also when that is still PM. */
function isSharedOut(lot: Node<"perceel">): boolean {
  const forms = [
    lot.slot("opdrachtnemer-vorm"),
    lot.slot("opdrachtnemers.vorm"),
    lot.slot("inschrijfvorm"),
  ];
  const together = forms.some(({ values }) =>
    values.some((value) =>
      value.type === "word" ? value.word !== "zelfstandig" : true,
    ),
  );
  return (
    together ||
    lot.is("inschrijfvorm.combinatie", "ja") ||
    !lot.isAbsent("uitvoering")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Gedwongen kader en jeugdhulp in één perceel",
    en: "Child protection and youth help in one lot",
  },
  explain: {
    nl: "Jeugdbescherming en jeugdreclassering mag alleen een gecertificeerde instelling uitvoeren, en die mag zelf geen jeugdhulp bieden. Niemand kan dit perceel dus alleen uitvoeren. Splits het, of leg vast dat een combinatie of hoofdaannemer het uitvoert met een gecertificeerde instelling voor haar deel.",
    en: "Only a certified institution may carry out child protection and youth probation, and it may not offer youth help itself. So nobody can carry out this lot alone. Split it, or state that a consortium or main contractor carries it out with a certified institution for its part.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugd" { wet: jeugdwet  zorgvormen: jeugdbescherming, jeugdreclassering, ambulant-overig }
`,
      good: `  perceel 1 "Gedwongen kader" { wet: jeugdwet  zorgvormen: jeugdbescherming, jeugdreclassering }
  perceel 2 "Ambulant" { wet: jeugdwet  zorgvormen: ambulant-overig }
`,
    },
    {
      bad: `  perceel 1 "Jeugd" { wet: jeugdwet  opdrachtnemer-vorm: zelfstandig  zorgvormen: gedwongen-kader, pleegzorg }
`,
      good: `  perceel 1 "Jeugd" { wet: jeugdwet  opdrachtnemer-vorm: consortium  zorgvormen: gedwongen-kader, pleegzorg }
`,
    },
  ],
};

import {
  dispatchDay,
  type Span,
  spanOf,
} from "../../model/facts/milestones.ts";
import {
  effectiveProcedure,
  mainProcedure,
} from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { capital, keyName } from "../shared/terms.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/volgorde",
  kind: "consistency",
  severity: "error",
  scope: "planning",
  waivable: true,
  yieldsTo: ["procedure/osd-volgorde"],
  sources: [
    { ref: "taakgericht-2020", at: "deel 2", confidence: "S" },
    { ref: "rekenkundig", at: "datumvolgorde", confidence: "V" },
    { ref: "rivierenland-2021", at: "hoofdstuk 6", confidence: "S" },
  ],
  message: {
    nl: "{mijlpaal1} ({datum1}) ligt {relatie} {mijlpaal2} ({datum2}); verwacht is eerst {eerst}, dan {dan}.",
    en: "{mijlpaal1} ({datum1}) is {relatie} {mijlpaal2} ({datum2}); expected is first {eerst}, then {dan}.",
  },
  check(planning, { lots, report }) {
    const found = new Set<string>();
    const compare = (
      earlier: Step,
      later: Step,
      strict: boolean,
      subjects?: readonly Node<"perceel">[],
    ) => {
      if (!isTurned(earlier, later, strict)) return;
      if (!subjects && found.has(later.key)) return;
      found.add(later.key);
      const same = earlier.span.last.min === later.span.first.max;
      report({
        at: later.at,
        ...(subjects && { subjects }),
        discriminator: earlier.key,
        data: {
          mijlpaal1: capital(later.name),
          datum1: period(later.span.first),
          relatie: same
            ? { nl: "op dezelfde dag als", en: "on the same day as" }
            : { nl: "voor", en: "before" },
          mijlpaal2: earlier.name,
          datum2: period(earlier.span.last),
          eerst: earlier.name,
          dan: later.name,
        },
        related: [
          {
            at: earlier.at,
            message: {
              nl: "De eerdere mijlpaal.",
              en: "The earlier milestone.",
            },
          },
        ],
      });
    };
    for (const line of [mainLine, requests, ...beside]) {
      let previous: { step: Step; strict: boolean } | undefined;
      for (const { key, strict } of line) {
        const step = stepOf(planning, key, lots);
        if (previous) previous.strict ||= strict;
        if (!step) continue;
        if (previous) compare(previous.step, step, previous.strict);
        previous = { step, strict: false };
      }
    }
    for (const lot of lots) {
      const start = startOf(planning, lot);
      const signing =
        stepOf(planning, "overeenkomst", lots) ??
        stepOf(planning, "gunning", lots);
      if (start && signing && !mayStartEarlier(lot))
        compare(signing, start, false, [lot]);
    }
  },
});

/** True when the later step surely comes too early. */
function isTurned(earlier: Step, later: Step, strict: boolean): boolean {
  const { first, last } = earlier.span;
  // With several rounds each note follows its own questions.
  if (earlier.key === "vragen" && later.key === "nota-van-inlichtingen")
    return first.min > later.span.first.max || last.min > later.span.last.max;
  return strict
    ? last.min >= later.span.first.max
    : last.min > later.span.first.max;
}

interface Step {
  readonly key: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly span: Span;
  readonly at: Place;
}

/** `strict`: it comes at least a day after the one before it. */
type Line = readonly { readonly key: PlanningKey; readonly strict: boolean }[];

type PlanningKey =
  | "marktconsultatie"
  | "verslag"
  | "vooraankondiging"
  | "aankondiging"
  | "vragen"
  | "nota-van-inlichtingen"
  | "sluiting"
  | "gunning"
  | "overeenkomst"
  | "verzoek-tot-deelneming"
  | "selectie"
  | "uitnodiging"
  | "onderhandelingsronde"
  | "dialoogronde"
  | "presentatie"
  | "interviews"
  | "aankondiging-gegund";

const after = (key: PlanningKey) => ({ key, strict: true });
const notBefore = (key: PlanningKey) => ({ key, strict: false });

const mainLine: Line = [
  notBefore("vooraankondiging"),
  notBefore("aankondiging"),
  after("vragen"),
  notBefore("nota-van-inlichtingen"),
  after("sluiting"),
  after("gunning"),
  after("overeenkomst"),
];
const requests: Line = [
  notBefore("aankondiging"),
  after("verzoek-tot-deelneming"),
  after("selectie"),
  notBefore("uitnodiging"),
  after("sluiting"),
];
const beside: readonly Line[] = [
  [notBefore("marktconsultatie"), notBefore("verslag")],
  [notBefore("marktconsultatie"), after("aankondiging")],
  [notBefore("sluiting"), notBefore("presentatie"), notBefore("gunning")],
  [notBefore("sluiting"), notBefore("interviews"), notBefore("gunning")],
  [notBefore("dialoogronde"), after("sluiting")],
  [notBefore("onderhandelingsronde"), after("sluiting")],
  [notBefore("gunning"), notBefore("aankondiging-gegund")],
];

function stepOf(
  planning: Node<"planning">,
  key: PlanningKey,
  lots: readonly Node<"perceel">[],
): Step | undefined {
  if (!counts(planning, key, lots)) return undefined;
  const notice = key === "aankondiging" ? dispatchDay(planning) : undefined;
  const span = notice ? { first: notice, last: notice } : spanOf(planning, key);
  return (
    span && { key, name: keyName(planning, key), span, at: planning.slot(key) }
  );
}

/** Whether a milestone has its usual place in this procedure. */
function counts(
  planning: Node<"planning">,
  key: PlanningKey,
  lots: readonly Node<"perceel">[],
): boolean {
  if (key === "marktconsultatie")
    return !planning.includes("marktconsultatie.onderwerp", "implementatie");
  // Rounds precede the closing only where that is the closing of the final tenders.
  if (key === "dialoogronde" || key === "onderhandelingsronde")
    return (
      !planning.has("sluiting.ronde") &&
      lots.every((lot) => {
        const main = mainProcedure(lot);
        return (
          main === "concurrentiegerichte-dialoog" ||
          main === "mededingingsprocedure-met-onderhandeling"
        );
      })
    );
  // In an osd the offer precedes the rounds: procedure/osd-volgorde knows that order.
  if (key === "sluiting")
    return !lots.some(
      (lot) =>
        effectiveProcedure(lot) === "osd" && planning.has("sluiting.ronde"),
    );
  return true;
}

function startOf(
  planning: Node<"planning">,
  lot: Node<"perceel">,
): Step | undefined {
  const term = lot.at("looptijd");
  const name = { nl: "de ingang", en: "the start" };
  const planned = spanOf(planning, "ingang");
  if (planned)
    return { key: "ingang", name, span: planned, at: planning.slot("ingang") };
  const span = term && spanOf(term, "ingang");
  return span && { key: "ingang", name, span, at: term.slot("ingang") };
}

/** A contract that works back in time says so; who is admitted all the time may join later. */
function mayStartEarlier(lot: Node<"perceel">): boolean {
  return (
    (lot.has("looptijd.terugwerkend") &&
      !lot.is("looptijd.terugwerkend", "nee")) ||
    lot.is("toetreding", "doorlopend")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Mijlpalen in de verkeerde volgorde",
    en: "Milestones in the wrong order",
  },
  explain: {
    nl: "Een verkeerd jaartal verschuift de hele planning en maakt elke termijn die daaruit volgt zinloos. Zet de data in de volgorde waarin de stappen elkaar opvolgen.",
    en: "A wrong year shifts the whole planning and makes every time limit that follows from it meaningless. Put the dates in the order in which the steps follow each other.",
  },
  examples: [
    {
      bad: `  planning {
    aankondiging:          2026-10-05
    nota-van-inlichtingen: 2026-11-09
    sluiting:              2026-11-30 12:00
    gunning:               2026-01-25
  }
`,
      good: `  planning {
    aankondiging:          2026-10-05
    nota-van-inlichtingen: 2026-11-09
    sluiting:              2026-11-30 12:00
    gunning:               2027-01-25
  }
`,
    },
    {
      bad: `  planning { gunning: oktober 2026  overeenkomst: 2027-02-01 }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
`,
      good: `  planning { gunning: oktober 2026  overeenkomst: 2026-12-01 }
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
`,
    },
  ],
};

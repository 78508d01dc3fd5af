import { type ConstantId, figure } from "../../law/constants.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isFullyRegulated } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/selectie-minimum",
  kind: "legal",
  severity: "error",
  scope: "selectiecriteria",
  waivable: false,
  yieldsTo: ["procedure/das-maximum"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.99 lid 3",
      confidence: "V",
      quote:
        "bij de niet-openbare procedure ten minste vijf en bij de concurrentiegerichte dialoog, de mededingingsprocedure met onderhandeling en de procedure van het innovatiepartnerschap ten minste drie",
    },
  ],
  message: {
    omgekeerd: {
      nl: "Er worden {aantal} gegadigden uitgenodigd, maar het maximum is {maximum}.",
      en: "{aantal} candidates are invited, but the maximum is {maximum}.",
    },
    default: {
      nl: "Er worden {aantal} gegadigden uitgenodigd; bij de procedure {procedure} zijn dat er ten minste {minimum} (art. 2.99 lid 3 Aw).",
      en: "{aantal} candidates are invited; under the procedure {procedure} at least {minimum} are required (art. 2.99(3) Aw).",
    },
  },
  check(selection, { report, lots, settings }) {
    const invited = selection.count("uit-te-nodigen");
    const cap = selection.count("maximum-gegadigden");
    if (invited && cap && invited.min > cap.max) {
      report({
        at: [selection, "uit-te-nodigen"],
        message: "omgekeerd",
        data: { aantal: counts(invited), maximum: counts(cap.max) },
        fixes: () => [
          setNumber(selection, "uit-te-nodigen", cap.max, {
            nl: `Nodig er ${cap.max} uit`,
            en: `Invite ${cap.max}`,
          }),
          setNumber(selection, "maximum-gegadigden", invited.max, {
            nl: `Maak het maximum ${invited.max}`,
            en: `Make the maximum ${invited.max}`,
          }),
        ],
        related: [
          {
            at: [selection, "maximum-gegadigden"],
            message: { nl: "het maximum", en: "the maximum" },
          },
        ],
      });
      return;
    }
    const key = invited ? "uit-te-nodigen" : "maximum-gegadigden";
    const number = leastOf(selection, key);
    for (const lot of lots) {
      const minimum = minimumOf(lot);
      if (number === undefined || !minimum || number >= minimum) continue;
      if (!isFullyRegulated(lot, settings)) continue;
      report({
        at: [selection, key],
        subjects: [lot],
        data: {
          aantal: counts(number),
          procedure: term(lot.slot("procedure"), mainProcedure(lot) ?? ""),
          minimum,
        },
        fixes: () => [
          setNumber(selection, key, minimum, {
            nl: `Maak er ${minimum} van, het minimum`,
            en: `Make it ${minimum}, the minimum`,
          }),
        ],
      });
    }
  },
});

/** Another number; of a range that may reach higher the lower end changes. */
function setNumber(
  selection: Node<"selectiecriteria">,
  key: "uit-te-nodigen" | "maximum-gegadigden",
  number: number,
  title: Localized,
) {
  const slot = selection.slot(key);
  const value = slot.values.find(({ type }) => type === "count");
  if (value?.type !== "count" || !Number.isFinite(number)) return undefined;
  const { bound, interval } = value;
  const upTo = bound === undefined && interval.max > number;
  const text = upTo ? `${number}..${interval.max}` : `${number}`;
  return replaceLiteral(slot, bound ? `${bound} ${text}` : text, title);
}

/** The fewest that the text allows: of a range its lower end, of a maximum that maximum. */
function leastOf(
  selection: Node<"selectiecriteria">,
  key: "uit-te-nodigen" | "maximum-gegadigden",
): number | undefined {
  const value = selection.slot(key).values.find(({ type }) => type === "count");
  if (value?.type !== "count") return undefined;
  return value.bound === "maximaal" || key === "maximum-gegadigden"
    ? value.interval.max
    : value.interval.min;
}

const minima: Readonly<Record<string, ConstantId>> = {
  "niet-openbaar": "gegadigden-niet-openbaar",
  "concurrentiegerichte-dialoog": "gegadigden-overig",
  "mededingingsprocedure-met-onderhandeling": "gegadigden-overig",
  innovatiepartnerschap: "gegadigden-overig",
};

function minimumOf(lot: Node<"perceel">): number | undefined {
  const id = minima[mainProcedure(lot) ?? ""];
  return id && figure(id);
}

export const docs: RuleDocs = {
  title: {
    nl: "Te weinig gegadigden uitgenodigd",
    en: "Too few candidates invited",
  },
  explain: {
    nl: "In een niet-openbare procedure worden ten minste vijf gegadigden uitgenodigd, in een dialoog, mededingingsprocedure met onderhandeling of innovatiepartnerschap ten minste drie. Melden zich minder geschikte gegadigden, dan mag je met hen verder. In de SAS-procedure geldt geen minimum.",
    en: "A restricted procedure invites at least five candidates; a dialogue, competitive procedure with negotiation or innovation partnership at least three. When fewer suitable candidates turn up, you may go on with those. Under SAS there is no minimum.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    selectiecriteria {
      uit-te-nodigen: 3
      selectiecriterium "Ervaring" 100%
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    selectiecriteria {
      uit-te-nodigen: 5
      selectiecriterium "Ervaring" 100%
    }
  }
`,
    },
  ],
};

import { addIntervals, type Interval } from "../../../../grammar/src/exact.ts";
import {
  extensionMonths,
  initialMonths,
  nearestKey,
} from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { extensionsText, length } from "../shared/durations.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/som",
  kind: "consistency",
  severity: "error",
  scope: "looptijd",
  waivable: false,
  yieldsTo: ["looptijd/verlenging-onvolledig"],
  sources: [
    { ref: "rekenkundig", at: "duur + aantal x verlenging", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Voor de maximale looptijd worden alle mogelijke opties tot verlenging opgeteld bij de minimale looptijd",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I, bijlage II",
      confidence: "V",
      quote: "een verlengingsoptie van twee maal twee jaar",
    },
    {
      ref: "rivierenland-2021",
      at: "paragraaf 6.3",
      confidence: "V",
      quote: "waardoor de maximale termijn negen jaar is",
    },
  ],
  message: {
    mogelijk: {
      nl: "{duur} plus {verlengingen} kan {berekend} worden, meer dan het maximum van {maximum}. Leg vast hoe vaak en hoe lang wordt verlengd.",
      en: "{duur} plus {verlengingen} can become {berekend}, more than the maximum of {maximum}. Lay down how often and how long it is extended.",
    },
    korter: {
      nl: "Het maximum ({maximum}) is korter dan de duur zelf ({duur}).",
      en: "The maximum ({maximum}) is shorter than the duration itself ({duur}).",
    },
    zonder: {
      nl: "Maximum {maximum} klopt niet: de duur is {duur} en er is geen verlenging.",
      en: "Maximum {maximum} is wrong: the duration is {duur} and there is no extension.",
    },
    default: {
      nl: "Maximum {maximum} klopt niet: {duur} plus {verlengingen} is {berekend}.",
      en: "Maximum {maximum} is wrong: {duur} plus {verlengingen} is {berekend}.",
    },
  },
  check(term, { report }) {
    const maximum = term.months("maximum");
    const initial = initialMonths(term);
    if (!maximum || !initial || isApproximate(term)) return;
    const total = totalOf(term, initial);
    const verdict = verdictOn(maximum, initial, total);
    if (!verdict) return;
    const extensions = term.extensions("verlenging");
    const sum = total ?? initial;
    const key = nearestKey(term, ["maximum", "verlenging", "duur", "einde"]);
    report({
      at: [term, key],
      message:
        verdict === "default" && extensions.length === 0 ? "zonder" : verdict,
      possibly: verdict === "mogelijk",
      data: {
        maximum: length(maximum),
        duur: length(initial),
        verlengingen: extensionsText(extensions),
        berekend: verdict === "mogelijk" ? months(sum.max) : months(sum),
      },
      related:
        key === "maximum"
          ? []
          : [
              {
                at: [term, "maximum"],
                message: { nl: "het maximum", en: "the maximum" },
              },
            ],
      fixes: () => [
        key === "maximum" && verdict !== "mogelijk" && sum.min === sum.max
          ? replaceValue(term.slot("maximum"), months(sum).nl, {
              nl: `Maak het maximum ${months(sum).nl}`,
              en: `Make the maximum ${months(sum).en}`,
            })
          : undefined,
      ],
    });
  },
});

/** `circa` silences a comparison for equality. */
function isApproximate(term: Node<"looptijd">): boolean {
  return [...term.slot("maximum").values, ...term.slot("duur").values].some(
    (value) => value.type === "duration" && value.bound === "circa",
  );
}

/** Duration and extensions together; undefined where nothing is said of extensions, or not enough. */
function totalOf(
  term: Node<"looptijd">,
  initial: Interval,
): Interval | undefined {
  const extensions = extensionMonths(term);
  if (!extensions || term.isAbsent("verlenging")) return undefined;
  return Number.isFinite(extensions.min)
    ? addIntervals(initial, extensions)
    : undefined;
}

function verdictOn(
  maximum: Interval,
  initial: Interval,
  total: Interval | undefined,
) {
  if (!Number.isFinite(initial.min)) return undefined;
  if (maximum.max < initial.min) return "korter";
  if (!total) return undefined;
  if (maximum.max < total.min || maximum.min > total.max) return "default";
  return Number.isFinite(total.max) && total.max > maximum.max
    ? "mogelijk"
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Duur en verlengingen zijn samen niet het maximum",
    en: "Duration and extensions do not make the maximum",
  },
  explain: {
    nl: "Het maximum bepaalt de waarde, de drempel en de grens voor een raamovereenkomst. Vier jaar met twee verlengingen van drie jaar is tien jaar, geen negen. Pas de duur, een verlenging of het maximum aan. Ook als een deel de duur erft van het bestek moet de som kloppen. Een maximum dat alleen beleid is, heet `maximum-beleid`.",
    en: "The maximum decides the value, the threshold and the limit for a framework. Four years with two extensions of three is ten years, not nine. Change the duration, an extension or the maximum. The sum must also fit where a part inherits from the specification. A maximum that is only policy is called `policy-maximum`.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 3 jaar  maximum: 9 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 2 x 3 jaar  maximum: 9 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  stadium: strategie
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1..2 x 3 jaar  maximum: 9 jaar }
  segment Ambulant "Ambulante hulp" { zorgvormen: ambulant-overig  looptijd.duur: 4 jaar }
  segment Wonen "Wonen" { zorgvormen: residentieel }
`,
      good: `  stadium: strategie
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1..2 x 3 jaar  maximum: 9 jaar }
  segment Ambulant "Ambulante hulp" { zorgvormen: ambulant-overig; looptijd { duur: 4 jaar  maximum: 10 jaar } }
  segment Wonen "Wonen" { zorgvormen: residentieel }
`,
      severity: "warning",
    },
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  maximum: 3 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: geen  maximum: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};

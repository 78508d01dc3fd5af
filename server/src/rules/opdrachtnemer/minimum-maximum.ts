import { areasOf, contractors } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts, limit } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/minimum-maximum",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "rekenkundig",
      at: "1 <= minimum <= aantal <= maximum",
      confidence: "V",
    },
  ],
  message: {
    default: {
      nl: "Het aantal opdrachtnemers voor {perceel} klopt niet: {reden}.",
      en: "The number of contractors for {perceel} does not fit: {reden}.",
    },
    gebieden: {
      nl: "Voor {perceel} zijn er {gebieden} gebieden met elk {aantal} opdrachtnemers, maar in totaal {maximum}. Dat kan alleen als een aanbieder meer gebieden krijgt; leg dat vast.",
      en: "For {perceel} there are {gebieden} areas with {aantal} contractors each, but {maximum} in total. That is possible only if a provider gets more than one area; lay that down.",
    },
  },
  check(lot, { report }) {
    const reden = contradictionIn(lot);
    if (reden) {
      report({
        at: [lot, "opdrachtnemers"],
        message: "default",
        data: { reden },
      });
      return;
    }
    const number = contractors(lot);
    const each = lot.count("opdrachtnemers.per-gebied");
    const areas = areasOf(lot);
    if (number && each && areas * each.min > number.max)
      report({
        at: lot.slot("opdrachtnemers"),
        message: "gebieden",
        possibly: true,
        data: { gebieden: areas, aantal: counts(each), maximum: limit(number) },
      });
  },
});

function contradictionIn(lot: Node<"perceel">): Localized | undefined {
  const number = contractors(lot);
  const minimum = lot.count("opdrachtnemers.minimum");
  const maximum = lot.count("opdrachtnemers.maximum");
  if (number && number.min > number.max)
    return reversed(number.min, number.max);
  if ((number && number.max < 1) || (maximum && maximum.max < 1))
    return {
      nl: "minder dan één opdrachtnemer bestaat niet",
      en: "less than one contractor does not exist",
    };
  if (minimum && maximum && minimum.min > maximum.max)
    return reversed(minimum.min, maximum.max);
  if (number && minimum && number.max < minimum.min)
    return {
      nl: `${limit(number).nl} is minder dan het minimum van ${minimum.min}`,
      en: `${limit(number).en} is less than the minimum of ${minimum.min}`,
    };
  if (number && maximum && number.min > maximum.max)
    return {
      nl: `${limit(number).nl} is meer dan het maximum van ${maximum.max}`,
      en: `${limit(number).en} is more than the maximum of ${maximum.max}`,
    };
  return undefined;
}

function reversed(minimum: number, maximum: number): Localized {
  return {
    nl: `het minimum (${minimum}) is hoger dan het maximum (${maximum})`,
    en: `the minimum (${minimum}) is above the maximum (${maximum})`,
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Aantal opdrachtnemers klopt niet",
    en: "The number of contractors does not fit",
  },
  explain: {
    nl: "Bij een bereik wordt vaak één kant gewijzigd en de andere vergeten. Het minimum mag niet hoger zijn dan het maximum, een vast aantal ligt ertussen, en minder dan één opdrachtnemer bestaat niet. Geef elk gebied een eigen opdrachtnemer alleen als het maximum daar ruimte voor laat.",
    en: "In a range one end is often changed and the other forgotten. The minimum may not be above the maximum, a fixed number lies between them, and less than one contractor does not exist. Give every area its own contractor only if the maximum leaves room for it.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { opdrachtnemers: 5..3 }
`,
      good: `  perceel 1 "Begeleiding" { opdrachtnemers: 3..5 }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" { opdrachtnemers: 6 { minimum: 2  maximum: 4 } }
`,
      good: `  perceel 1 "Begeleiding" { opdrachtnemers: 4 { minimum: 2  maximum: 4 } }
`,
    },
    {
      bad: `  perceel 1 "Wijkteams" { gebied: Noord, Zuid, Oost  opdrachtnemers: maximaal 2 { per-gebied: 1 } }
`,
      good: `  perceel 1 "Wijkteams" { gebied: Noord, Zuid, Oost  opdrachtnemers: 3 { per-gebied: 1 } }
`,
      severity: "warning",
    },
  ],
};

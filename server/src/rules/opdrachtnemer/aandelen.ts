import { type Interval, ONE, sum } from "../../../../grammar/src/exact.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/aandelen",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "rekenkundig",
      at: "0 <= aandeel <= 100; som <= 100",
      confidence: "V",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "(bijvoorbeeld 70%) door het consortium moet kunnen worden uitgevoerd en dat een klein deel flexibel kan worden gecontracteerd",
    },
    { ref: "rekenkundig", at: "aandelen 0-100, som <= 100", confidence: "V" },
  ],
  message: {
    nl: "De aandelen bij {perceel} kloppen niet: {reden}.",
    en: "The shares for {perceel} do not fit: {reden}.",
  },
  check(lot, { report }) {
    const wrong = wrongShare(lot) ?? wrongSum(lot);
    if (wrong) report({ at: wrong.at, data: { reden: wrong.reden } });
  },
});

interface Wrong {
  readonly at: Place;
  readonly reden: Localized;
}

const whole = 100 * ONE;
/** Half a percentage point. */
const rounding = ONE / 2;

function wrongShare(lot: Node<"perceel">): Wrong | undefined {
  for (const path of [
    "opdrachtnemers.flexibel-aandeel",
    "onderaanneming.aandeel-kleine-aanbieders",
    "onderaanneming.maximum-aandeel",
    "pgb.aandeel",
  ] as const) {
    const reden = defectOf(lot.percentage(path));
    if (reden) return { at: lot.slot(path), reden };
  }
  for (const member of lot.all("opdrachtnemers.lid")) {
    const reden = defectOf(member.percentage("aandeel"));
    if (reden) return { at: [member, "aandeel"], reden };
  }
  return undefined;
}

function defectOf(share: Interval | undefined): Localized | undefined {
  if (!share) return undefined;
  if (share.min > share.max)
    return {
      nl: `het minimum (${percents(share.min).nl}) is hoger dan het maximum (${percents(share.max).nl})`,
      en: `the minimum (${percents(share.min).en}) is above the maximum (${percents(share.max).en})`,
    };
  const outside = share.min < 0 ? share.min : share.max;
  return outside < 0 || (Number.isFinite(outside) && outside > whole)
    ? {
        nl: `${percents(outside).nl} ligt niet tussen 0 en 100%`,
        en: `${percents(outside).en} does not lie between 0 and 100%`,
      }
    : undefined;
}

/** Whether a flexible share is part of the whole is for the writer: complete with or without it will do. */
function wrongSum(lot: Node<"perceel">): Wrong | undefined {
  const shares = lot
    .all("opdrachtnemers.lid")
    .map((member) => member.percentage("aandeel"));
  if (shares.length === 0 || !shares.every((share) => share !== undefined))
    return undefined;
  const together = sum(shares);
  const flexible = lot.percentage("opdrachtnemers.flexibel-aandeel");
  const most = flexible ? sum([together, flexible]) : together;
  const isShort =
    lot.at("opdrachtnemers")?.is("aandelen-volledig", "ja") === true &&
    most.max < whole - rounding;
  return together.min > whole + rounding || isShort
    ? {
        at: [lot, "opdrachtnemers"],
        reden: {
          nl: `samen zijn zij ${percents(together).nl}`,
          en: `together they are ${percents(together).en}`,
        },
      }
    : undefined;
}

export const docs: RuleDocs = {
  title: { nl: "Aandelen kloppen niet", en: "Shares do not fit" },
  explain: {
    nl: "Een aandeel ligt tussen 0 en 100%, en de leden van een consortium hebben samen niet meer dan 100%. Zijn de aandelen volledig (`aandelen-volledig: ja`), dan tellen zij op tot 100%. Welke verdeling u kiest is vrij.",
    en: "A share lies between 0 and 100%, and the members of a consortium have no more than 100% together. If the shares are complete (`shares-complete: yes`) they add up to 100%. Which division you choose is free.",
  },
  examples: [
    {
      bad: `  perceel 1 "Verblijf" {
    opdrachtnemers: 1 {
      vorm: consortium { penvoerder: een  hoofdelijke-aansprakelijkheid: ja  contract: gezamenlijk }
      lid "De Haven" 70%
      lid "Het Anker" 40%
    }
  }
`,
      good: `  perceel 1 "Verblijf" {
    opdrachtnemers: 1 {
      vorm: consortium { penvoerder: een  hoofdelijke-aansprakelijkheid: ja  contract: gezamenlijk }
      lid "De Haven" 60%
      lid "Het Anker" 40%
    }
  }
`,
    },
    {
      bad: `  perceel 1 "Verblijf" { onderaanneming: toegestaan { aandeel-kleine-aanbieders: 120% } }
`,
      good: `  perceel 1 "Verblijf" { onderaanneming: toegestaan { aandeel-kleine-aanbieders: 20% } }
`,
    },
  ],
};

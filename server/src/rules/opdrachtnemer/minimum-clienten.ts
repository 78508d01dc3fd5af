import { ONE } from "../../../../grammar/src/exact.ts";
import { contractors } from "../../model/facts/providers.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts, percents } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/minimum-clienten",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    { ref: "rekenkundig", at: "minimum x aantal <= clienten", confidence: "V" },
    { ref: "rivierenland-2021", at: "bijlage 3", confidence: "S" },
  ],
  message: {
    aandeel: {
      nl: "{aantal} aanbieders met elk ten minste {minimum} van de cliënten is samen meer dan alle cliënten van {perceel}.",
      en: "{aantal} providers with at least {minimum} of the clients each is more than all clients of {perceel}.",
    },
    default: {
      nl: "{aantal} aanbieders met elk ten minste {minimum} cliënten is meer dan de {clienten} cliënten van {perceel}.",
      en: "{aantal} providers with at least {minimum} clients each is more than the {clienten} clients of {perceel}.",
    },
  },
  check(lot, { report }) {
    const number = contractors(lot);
    if (!number) return;
    const slot = lot.slot("minimum-clienten-per-aanbieder");
    const share = lot.percentage("minimum-clienten-per-aanbieder");
    if (share && share.min * number.min > 100 * ONE)
      report({
        at: slot,
        message: "aandeel",
        data: { aantal: counts(number.min), minimum: percents(share.min) },
      });
    const minimum = lot.count("minimum-clienten-per-aanbieder");
    const clients = lot.count("gebruikers");
    if (minimum && clients && minimum.min * number.min > clients.max)
      report({
        at: slot,
        message: "default",
        data: {
          aantal: counts(number.min),
          minimum: counts(minimum.min),
          clienten: counts(clients),
        },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Minimum aan cliënten is samen te veel",
    en: "Minimum numbers of clients are too many together",
  },
  explain: {
    nl: "Als elke opdrachtnemer het minimum aan cliënten moet hebben, zijn er meer cliënten nodig dan er zijn. Verlaag het minimum of het aantal opdrachtnemers.",
    en: "If every contractor must have the minimum number of clients, more clients are needed than there are. Lower the minimum or the number of contractors.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 5  minimum-clienten-per-aanbieder: 40  gebruikers: 150 }
`,
      good: `  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 5  minimum-clienten-per-aanbieder: 20  gebruikers: 150 }
`,
    },
  ],
};

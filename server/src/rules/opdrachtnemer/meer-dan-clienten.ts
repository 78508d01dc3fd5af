import { contractors } from "../../model/facts/providers.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/meer-dan-clienten",
  kind: "statistic",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    { ref: "rivierenland-2021", at: "hoofdstuk 3, tabel 1", confidence: "S" },
  ],
  message: {
    nl: "{perceel} telt {aanbieders} aanbieders voor {clienten} cliënten.",
    en: "{perceel} has {aanbieders} providers for {clienten} clients.",
  },
  check(lot, { report }) {
    const registered = lot.isAbsent("opdrachtnemers");
    const number = registered ? lot.count("aanbieders") : contractors(lot);
    const clients = lot.count("gebruikers");
    if (!number || !clients || !Number.isFinite(number.max)) return;
    if (number.max <= clients.max) return;
    report({
      at: registered ? lot.slot("aanbieders") : lot.slot("opdrachtnemers"),
      data: { aanbieders: counts(number.max), clienten: counts(clients) },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Meer aanbieders dan cliënten",
    en: "More providers than clients",
  },
  explain: {
    nl: "Meer contracten dan cliënten betekent kosten zonder zorg; in een regio waren er 28 aanbieders voor 10 cliënten. Kies minder opdrachtnemers, of zeg dat het aanbod nog moet groeien.",
    en: "More contracts than clients means costs without care; one region had 28 providers for 10 clients. Choose fewer contractors, or say that supply still has to grow.",
  },
  examples: [
    {
      bad: `  perceel 1 "Kortdurend verblijf" { zorgvormen: kortdurend-verblijf  opdrachtnemers: 28  gebruikers: 10 }
`,
      good: `  perceel 1 "Kortdurend verblijf" { zorgvormen: kortdurend-verblijf  opdrachtnemers: 3  gebruikers: 10 }
`,
    },
  ],
};

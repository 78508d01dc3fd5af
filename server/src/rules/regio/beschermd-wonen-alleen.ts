import { municipalitiesOf } from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "regio/beschermd-wonen-alleen",
  kind: "guidance",
  severity: "info",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, hoofdstuk 5",
      confidence: "V",
      quote:
        "Twee gemeenten hebben in overleg met de centrumgemeente deze taken zelfstandig ingekocht",
    },
  ],
  message: {
    nl: "{gemeente} koopt beschermd wonen zonder centrumgemeente in. Per 1-1-2018 deden 2 van 346 gemeenten dat (PPRC).",
    en: "{gemeente} buys sheltered living without a centre municipality. As of 1-1-2018, 2 of 346 municipalities did so (PPRC).",
  },
  check(lot, { report }) {
    if (!lot.includes("zorgvormen", "beschermd-wonen")) return;
    const circle = municipalitiesOf(lot);
    if (!circle?.complete || circle.members.length !== 1) return;
    if (!lot.specification.root.isAbsent("opdrachtgever.centrumgemeente"))
      return;
    report({
      at: [lot, "zorgvormen"],
      data: { gemeente: circle.members[0]?.name ?? "" },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Beschermd wonen zonder centrumgemeente",
    en: "Sheltered living without a centre municipality",
  },
  explain: {
    nl: "Beschermd wonen werd betaald en ingekocht via centrumgemeenten. Door de doordecentralisatie verandert dat; dit is een signaal, geen fout. Noem de centrumgemeente, ook als u dat zelf bent.",
    en: "Sheltered living was funded and bought through centre municipalities. Decentralisation changes this; it is a signal, not a fault. Name the centre municipality, also if it is you.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Tiel }
  perceel 1 "Beschermd wonen" { wet: wmo-2015  zorgvormen: beschermd-wonen }
`,
      good: `  opdrachtgever { gemeenten: Nijmegen  centrumgemeente: Nijmegen voor beschermd-wonen }
  perceel 1 "Beschermd wonen" { wet: wmo-2015  zorgvormen: beschermd-wonen }
`,
    },
  ],
};

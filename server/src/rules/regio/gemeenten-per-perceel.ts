import { cooperationFor } from "../../model/facts/cooperation.ts";
import {
  ownMunicipalities,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { nameText } from "../shared/written.ts";

export default defineRule({
  id: "regio/gemeenten-per-perceel",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "tabel 3, hoofdstuk 3",
      confidence: "V",
      quote:
        "De intensiteit kan overigens ook per product(-groep) verschillen.",
    },
    {
      ref: "aef-2015",
      at: "bijlage 1",
      confidence: "V",
      quote:
        "Heeft u samen met de gemeenten in uw regio de ondersteuning ingekocht?",
    },
  ],
  message: {
    nl: "Samenwerking is 'deels', maar bij perceel {perceel} staat niet welke gemeenten meedoen.",
    en: "Cooperation is 'partly', but lot {perceel} does not say which municipalities take part.",
  },
  check(lot, { report }) {
    if (!cooperationFor(lot).some(({ word }) => word === "deels")) return;
    if (!lot.isAbsent("gemeenten") || !lot.isAbsent("neemt-niet-deel")) return;
    if (ownMunicipalities(lot)) return;
    const names = participantsOf(lot.specification)?.members.map(({ name }) =>
      nameText(name),
    );
    report({
      at: lot,
      fixes: () => [
        insertInto(lot, `gemeenten: ${names ? names.join(", ") : "PM"}`, {
          nl: "Noem de gemeenten",
          en: "Name the municipalities",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Niet vermeld welke gemeenten aan het perceel meedoen",
    en: "Not stated which municipalities take part in the lot",
  },
  explain: {
    nl: "Bij `samenwerking: deels` verschilt per perceel wie meedoet. Zonder die lijst kan niemand de waarde berekenen of zien wie gebonden is. Zet `gemeenten` bij het perceel of het segment, ook als ze allemaal meedoen (`alle`).",
    en: "With `cooperation: partly` the participants differ by lot. Without that list nobody can compute the value or see who is bound. Put `municipalities` in the lot or the segment, also when all take part (`all`).",
  },
  examples: [
    {
      bad: `  samenwerking: deels
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { gemeenten: Buren, Tiel }
  perceel 2 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  samenwerking: deels
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Dagbesteding" { gemeenten: Buren, Tiel }
  perceel 2 "Begeleiding" { gemeenten: alle  zorgvormen: individuele-begeleiding }
`,
    },
  ],
};

import { contractStandardVersionsAt } from "../../law/regimes.ts";
import {
  isWmoProvision,
  standardVersionOf,
} from "../../model/facts/contract-standard.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { sharing } from "../shared/sharing.ts";
import { date } from "../shared/wording.ts";

export default defineRule({
  id: "compleetheid/contractstandaard-niet-gebruikt",
  kind: "guidance",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "besluit ALV VNG 29 november 2024",
      confidence: "V",
      quote: "Alle Nederlandse gemeenten moeten deze standaarden",
    },
    {
      ref: "contractstandaard-wmo",
      at: "vragen en antwoorden 12 mei 2025",
      confidence: "V",
      quote:
        "Gemeenten zijn verplicht de contractstandaarden te gebruiken als zij nieuwe contracten aangaan of bij een verlenging.",
    },
  ],
  message: {
    nl: "Voor Wmo-maatwerk geldt sinds januari 2025 de VNG-contractstandaard; hier staat {waarde}. Op {datum} is versie {versie} de juiste.",
    en: "For individual Wmo provisions the VNG contract standard applies since January 2025; here {waarde} is stated. On {datum} version {versie} is the right one.",
  },
  check({ specification }, { lots, report, settings }) {
    const day = decisiveDate(specification, settings);
    const versions = contractStandardVersionsAt(day);
    const newest = versions.at(-1);
    if (newest === undefined) return;
    const wrong = lots.filter((lot) => {
      if (!isWmoProvision(lot)) return false;
      const version = standardVersionOf(lot);
      return version === undefined
        ? lot.is("contractstandaard", "nee")
        : !versions.includes(version);
    });
    for (const { lots: subjects, slot } of sharing(wrong, (lot) =>
      lot.slot("contractstandaard"),
    )) {
      const [first] = subjects;
      const version = first && standardVersionOf(first);
      report({
        at: slot,
        subjects,
        data: {
          waarde:
            version === undefined
              ? { nl: "'nee'", en: "'no'" }
              : { nl: `versie ${version}`, en: `version ${version}` },
          datum: date(day),
          versie: newest,
        },
        fixes: () => [
          replaceValue(slot, `"${newest}"`, {
            nl: `Gebruik versie ${newest}`,
            en: `Use version ${newest}`,
          }),
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Contractstandaard niet gebruikt",
    en: "Contract standard not used",
  },
  explain: {
    nl: "De gemeenten hebben met elkaar afgesproken de contractstandaard te gebruiken voor maatwerk onder de Wmo, ook bij een verlenging. Neem de versie die op de dag van de aankondiging geldt, of leg met `contractstandaard.motivering` uit waarom u afwijkt.",
    en: "The municipalities agreed among themselves to use the contract standard for individual provisions under the Wmo, also for an extension. Take the version in force on the day of the notice, or explain with `contract-standard.motivation` why you depart from it.",
  },
  examples: [
    {
      bad: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  contractstandaard: nee }
`,
      good: `  peildatum: 2026-05-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  contractstandaard: "1.2" }
`,
    },
    {
      bad: `  peildatum: 2027-02-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  contractstandaard: "1.2" }
`,
      good: `  peildatum: 2027-02-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  contractstandaard: "1.3" }
`,
    },
  ],
};

import { constant, figure } from "../../law/constants.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { isStaffCertificate, nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/vog-jeugd",
  kind: "legal",
  severity: "error",
  scope: ["geschiktheidseis", "uitvoeringseis", "kwaliteitseis"],
  waivable: false,
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 4.1.6 lid 2",
      confidence: "V",
      quote:
        "is niet eerder afgegeven dan drie maanden voor het tijdstip waarop betrokkene voor de jeugdhulpaanbieder of gecertificeerde instelling ging werken",
    },
    {
      ref: "jeugdwet",
      at: "art. 4.1.6 (solistisch: niet ouder dan drie jaar)",
      confidence: "V",
    },
  ],
  message: {
    solistisch: {
      nl: 'VOG-eis "{eis}" staat {termijn} toe voor wie solistisch werkt; de Jeugdwet staat ten hoogste {maximum} toe ({artikel}).',
      en: 'Requirement "{eis}" allows a certificate of conduct of {termijn} for a solo provider; the Youth Act allows at most {maximum} ({artikel}).',
    },
    default: {
      nl: 'VOG-eis "{eis}" staat {termijn} toe bij aanvang; de Jeugdwet staat ten hoogste {maximum} toe ({artikel}).',
      en: 'Requirement "{eis}" allows a certificate of conduct of {termijn} at the start; the Youth Act allows at most {maximum} ({artikel}).',
    },
  },
  check(given, { report, lots }) {
    const requirement = given as Node<"geschiktheidseis">;
    if (!isStaffCertificate(requirement)) return;
    const subjects = lots.filter((lot) => hasLaw(lot, "jeugdwet"));
    const solo = requirement.is("solistisch", "ja");
    const id = solo ? "jeugd-vog-solistisch" : "jeugd-vog-aanvang";
    const atStart = requirement.has("maximale-leeftijd-bij-aanvang");
    const key =
      solo && !atStart ? "maximale-leeftijd" : "maximale-leeftijd-bij-aanvang";
    const age = requirement.months(key);
    if (subjects.length === 0 || !age || age.max <= figure(id)) return;
    const slot = requirement.slot(key);
    report({
      at: slot,
      subjects,
      message: solo ? "solistisch" : "default",
      data: {
        eis: nameOf(requirement),
        termijn: months(age.max),
        maximum: months(figure(id)),
        artikel: cite("jeugdwet", constant(id).at),
      },
      fixes: () => [
        replaceValue(slot, `${figure(id)} maanden`, {
          nl: `Neem ${figure(id)} maanden`,
          en: `Use ${figure(id)} months`,
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "VOG voor jeugdhulp te oud",
    en: "Certificate of conduct for youth care too old",
  },
  explain: {
    nl: "Wie beroepsmatig met jeugdigen in contact komt, moet bij de start een VOG hebben van ten hoogste drie maanden oud; voor wie solistisch werkt geldt drie jaar. Teksten voor Wmo en jeugd worden van elkaar overgenomen, maar alleen de Jeugdwet legt deze termijnen zelf vast. De datum van afgifte telt.",
    en: "Whoever works with youths professionally needs a certificate of conduct of at most three months old at the start; for a solo provider it is three years. Texts for the Wmo and for youth care are copied from each other, but only the Youth Act fixes these terms itself. The date of issue counts.",
  },
  examples: [
    {
      bad: `  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    uitvoeringseis "VOG" {
      soort: vog
      maximale-leeftijd-bij-aanvang: 6 maanden
      bewijs: vog
    }
  }
`,
      good: `  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    uitvoeringseis "VOG" {
      soort: vog
      maximale-leeftijd-bij-aanvang: 3 maanden
      bewijs: vog
    }
  }
`,
    },
  ],
};

import {
  careFormName,
  careFormsOf,
  isCompulsory,
} from "../../model/facts/care.ts";
import { wordingOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/gi-certificaat",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "concept",
  waivable: false,
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 3.2 lid 1",
      confidence: "V",
      quote:
        "Een kinderbeschermingsmaatregel of jeugdreclassering wordt uitsluitend uitgevoerd door een gecertificeerde instelling.",
    },
    {
      ref: "jeugdwet",
      at: "art. 3.4 lid 5",
      confidence: "V",
      quote: "Een certificaat wordt afgegeven voor een periode van drie jaar",
    },
  ],
  message: {
    nl: "{perceel} bevat {zorgvorm}, maar vraagt geen certificaat. Alleen een gecertificeerde instelling mag dit uitvoeren (art. 3.2 Jeugdwet).",
    en: "{perceel} contains {zorgvorm} but asks for no certificate. Only a certified institution may execute it (art. 3.2 Jeugdwet).",
  },
  check(lot, { report }) {
    const forms = careFormsOf(lot).filter(isCompulsory);
    const open = ["open", "unusable"].includes(lot.state("geschiktheidseis"));
    if (forms.length === 0 || open) return;
    if (lot.includes("doelgroep-aanbieders", "gecertificeerde-instelling"))
      return;
    if (lot.all("geschiktheidseis").some(asksCertificate)) return;
    report({
      at: [lot, "zorgvormen"],
      data: {
        zorgvorm: list(forms.map(careFormName)),
      },
      fixes: () => [
        insertInto(
          lot,
          'geschiktheidseis "Certificaat gecertificeerde instelling" {\n  soort: certificaat-gecertificeerde-instelling\n  bewijs: register\n}',
          { nl: "Voeg de eis toe", en: "Add the requirement" },
        ),
      ],
    });
  },
});

function asksCertificate(requirement: Node<"geschiktheidseis">): boolean {
  return (
    requirement.is("soort", "certificaat-gecertificeerde-instelling") ||
    requirement.includes("register", "gecertificeerde-instellingen") ||
    /gecertificeerde instelling|\bgi\b/.test(wordingOf(requirement))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Gecertificeerde instelling niet geëist",
    en: "Certified institution not required",
  },
  explain: {
    nl: "Jeugdbescherming en jeugdreclassering mogen alleen door een gecertificeerde instelling worden uitgevoerd. Zonder die eis kan de opdracht naar een partij gaan die haar niet mag uitvoeren. Vraag het certificaat (een voorlopig certificaat telt ook), of richt het perceel met `doelgroep-aanbieders` op gecertificeerde instellingen.",
    en: "Youth protection and youth probation may be executed by a certified institution only. Without that requirement the contract can go to a party that may not perform it. Ask for the certificate (a provisional one counts too), or aim the lot at certified institutions with `eligible-providers`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdbescherming" {
    wet: jeugdwet
    zorgvormen: jeugdbescherming
    geschiktheidseis "Ervaring"
  }
`,
      good: `  perceel 1 "Jeugdbescherming" {
    wet: jeugdwet
    zorgvormen: jeugdbescherming
    geschiktheidseis "Certificaat gecertificeerde instelling" {
      soort: certificaat-gecertificeerde-instelling
      bewijs: register
    }
  }
`,
    },
  ],
};

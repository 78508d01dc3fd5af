import type { Interval } from "../../../../grammar/src/exact.ts";
import { figure, quantity } from "../../law/constants.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { setValues } from "../fix/fix.ts";
import { list, months } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/opzegging-onvoldoende-inzet",
  kind: "guidance",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.6.1-1.6.2",
      confidence: "V",
      quote:
        "dan mag Opdrachtgever de overeenkomst schriftelijk opzeggen met een opzegtermijn van 6 maanden",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.6",
      confidence: "V",
      quote:
        "Maar als zij op deze manier willen sturen op het zorglandschap, dan is dit artikel verplicht in de overeenkomst.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 1.6.1",
      confidence: "V",
      quote: "Met onvoldoende inzet bedoelen Partijen",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 1.6.2",
      confidence: "V",
      quote: "een gemiddelde klanttevredenheid van 8.5 of hoger haalt",
    },
  ],
  message: {
    nl: "De opzegging bij onvoldoende inzet wijkt af van art. 1.6 van de contractstandaard: {afwijking}.",
    en: "The termination for insufficient use deviates from art. 1.6 of the contract standard: {afwijking}.",
  },
  check(term, { lots, report }) {
    const concerned = lots.filter(
      (lot) => hasLaw(lot, "wmo-2015") || followsStandard(lot),
    );
    if (concerned.length === 0) return;
    for (const clause of term.all("opzegging")) {
      if (!clause.includes("grond", "onvoldoende-inzet")) continue;
      const found = deviationsIn(clause);
      if (found.length > 0)
        report({
          at: clause,
          subjects: concerned,
          data: { afwijking: list(found) },
          fixes: () => [asStandard(clause)],
        });
    }
  },
});

type Clause = Node<"opzegging">;

const exceptions = ["schaarste", "uniek-aanbod", "tevredenheid"] as const;

function deviationsIn(clause: Clause): Localized[] {
  const found: Localized[] = [];
  const period = figure("cs-inzet-periode");
  const notice = figure("cs-inzet-opzegtermijn");
  if (clause.isAbsent("norm"))
    found.push({ nl: "de norm ontbreekt", en: "the norm is missing" });
  if (differs(clause.months("periode"), period))
    found.push({
      nl: `de periode is niet ${months(period).nl}`,
      en: `the period is not ${months(period).en}`,
    });
  if (differs(clause.months("opzegtermijn"), notice))
    found.push({
      nl: `de opzegtermijn is niet ${months(notice).nl}`,
      en: `the notice period is not ${months(notice).en}`,
    });
  if (lacksException(clause))
    found.push({
      nl: "niet alle drie uitzonderingen staan erin",
      en: "not all three exceptions are included",
    });
  return found;
}

/** What deviates as the contract standard has it; the norm is the authority's own. */
function asStandard(clause: Clause): Fix | undefined {
  const period = figure("cs-inzet-periode");
  const notice = figure("cs-inzet-opzegtermijn");
  return setValues(
    clause,
    {
      ...(clause.isAbsent("norm") && { norm: "PM" }),
      ...(differs(clause.months("periode"), period) && {
        periode: months(period).nl,
      }),
      ...(differs(clause.months("opzegtermijn"), notice) && {
        opzegtermijn: months(notice).nl,
      }),
      ...(lacksException(clause) && { uitzonderingen: exceptions.join(", ") }),
    },
    {
      nl: "Neem de afspraken van de contractstandaard over",
      en: "Use the terms of the contract standard",
    },
  );
}

function differs(given: Interval | undefined, months: number): boolean {
  return given !== undefined && (given.max < months || given.min > months);
}

function lacksException(clause: Clause): boolean {
  const { state } = clause.slot("uitzonderingen");
  if (state === "open" || state === "unusable") return false;
  const given = clause.words("uitzonderingen");
  const score = clause.at("uitzonderingen")?.number("minimum");
  return (
    exceptions.some((word) => !given.includes(word)) ||
    (score !== undefined && score.min > quantity("cs-inzet-tevredenheid"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Opzegging bij te weinig inzet wijkt af van de standaard",
    en: "Termination for too little use deviates from the standard",
  },
  explain: {
    nl: "Wie een contract wil kunnen opzeggen omdat een aanbieder te weinig levert, gebruikt de tekst van art. 1.6: een concrete norm, gemeten over twaalf maanden, een opzegtermijn van zes maanden en drie uitzonderingen die schaarse zorg beschermen.",
    en: "Who wants to end a contract because a provider delivers too little uses the text of art. 1.6: a concrete norm, measured over twelve months, a notice period of six months and three exceptions that protect scarce care.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  looptijd {
    ingang: 2027-01-01
    duur: 4 jaar
    opzegging { door: opdrachtgever  grond: onvoldoende-inzet  norm: "Minder dan vijf cliënten."  opzegtermijn: 3 maanden  uitzonderingen: schaarste, uniek-aanbod, tevredenheid }
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  wet: wmo-2015
  looptijd {
    ingang: 2027-01-01
    duur: 4 jaar
    opzegging { door: opdrachtgever  grond: onvoldoende-inzet  norm: "Minder dan vijf cliënten."  periode: 12 maanden  opzegtermijn: 6 maanden  uitzonderingen: schaarste, uniek-aanbod, tevredenheid }
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};

import { parseIso } from "../../../../grammar/src/calendar.ts";
import { regime } from "../../law/regimes.ts";
import { careFormsOf } from "../../model/facts/care.ts";
import { noticeDate } from "../../model/facts/dates.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { lawsOf } from "../../model/facts/law.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Severity } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { sharing } from "../shared/sharing.ts";
import { date } from "../shared/wording.ts";

export default defineRule({
  id: "taal/anachronisme",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4, hoofdstuk 3",
      confidence: "V",
      quote:
        "is 2017 het eerste contractjaar waarin gemeenten dit instrument expliciet hanteren",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.2, hoofdstuk 1",
      confidence: "V",
      quote:
        "huishoudelijke hulp is al sinds 2007 een gemeentelijke verantwoordelijkheid",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "een nieuwe inkoopprocedure geïntroduceerd, namelijk de onderhandelingsprocedure sociaal domein (OSD)",
    },
  ],
  message: {
    nl: "'{begrip}' bestond nog niet op {datum} (sinds {vanaf}).",
    en: "'{begrip}' did not exist yet on {datum} (since {vanaf}).",
  },
  check(_, { lots, report }) {
    for (const concept of concepts) {
      const since = parseIso(concept.from) ?? 0;
      const early = lots.filter(
        (lot) =>
          concept.isUsed(lot) && (dayOf(lot, concept.by) ?? since) < since,
      );
      for (const { lots: subjects, slot } of sharing(early, (lot) =>
        lot.slot(concept.key),
      )) {
        const [first] = subjects;
        const day = first && dayOf(first, concept.by);
        if (day === undefined) continue;
        report({
          at: slot,
          subjects,
          severity: concept.severity,
          data: { begrip: concept.name, datum: date(day), vanaf: date(since) },
          discriminator: concept.from,
        });
      }
    }
  },
});

type Lot = Node<"perceel">;

interface Concept {
  readonly name: Localized;
  readonly from: string;
  readonly severity: Severity;
  /** Which date decides: that of the notice, or the start of the contract. */
  readonly by: "notice" | "start";
  /** Where it is declared. */
  readonly key: "procedure" | "instrument" | "contractstandaard" | "wet";
  isUsed(lot: Lot): boolean;
}

const concepts: readonly Concept[] = [
  {
    name: { nl: "procedure sas", en: "the SAS procedure" },
    from: regime("richtlijn-2014-24").from ?? "2016-04-18",
    severity: "warning",
    by: "notice",
    key: "procedure",
    isUsed: isSas,
  },
  {
    name: {
      nl: "open house als instrument",
      en: "open house as an instrument",
    },
    from: "2017-01-01",
    severity: "hint",
    by: "start",
    key: "instrument",
    isUsed: isOpenHouse,
  },
  {
    name: {
      nl: "onderhandelingsprocedure sociaal domein (OSD)",
      en: "negotiated procedure for the social domain (OSD)",
    },
    from: "2020-01-01",
    severity: "hint",
    by: "notice",
    key: "procedure",
    isUsed: (lot) =>
      lot.is("procedure", "osd") || lot.is("procedure.invulling", "osd"),
  },
  {
    name: {
      nl: "inkoop onder de Wmo 2015 of de Jeugdwet",
      en: "procurement under the Wmo 2015 or the Youth Act",
    },
    from: "2015-01-01",
    severity: "warning",
    by: "start",
    key: "wet",
    isUsed: (lot) => lawsOf(lot).size > 0 && !isDomesticHelp(lot),
  },
  {
    name: {
      nl: "huishoudelijke hulp als gemeentetaak",
      en: "domestic help as a municipal task",
    },
    from: "2007-01-01",
    severity: "warning",
    by: "start",
    key: "wet",
    isUsed: isDomesticHelp,
  },
  {
    name: { nl: "de contractstandaard Wmo", en: "the Wmo contract standard" },
    from: regime("contractstandaard-wmo").from ?? "2025-01-01",
    severity: "hint",
    by: "notice",
    key: "contractstandaard",
    isUsed: followsStandard,
  },
];

function isDomesticHelp(lot: Lot): boolean {
  const forms = careFormsOf(lot);
  return (
    forms.length > 0 && forms.every((form) => form === "huishoudelijke-hulp")
  );
}

/** The written date that decides; a day of today decides nothing here. */
function dayOf(lot: Lot, by: Concept["by"]): number | undefined {
  const start = lot.date("looptijd.ingang")?.max;
  const { specification } = lot;
  // Care that starts in 2015 was bought in 2014: the day of the document says nothing about its start.
  if (by === "start") return start;
  return (
    noticeDate(specification) ??
    start ??
    specification.root.date("peildatum")?.max
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Begrip bestond toen nog niet",
    en: "Concept did not exist yet",
  },
  explain: {
    nl: "De datum die telt ligt voor de dag waarop dit begrip ontstond. Meestal staat er een verkeerd jaar; soms is een tekst overgenomen in een oud dossier. Verbeter de datum of het begrip.",
    en: "The date that counts lies before the day on which this concept came into being. Usually a year is wrong; sometimes a text was copied into an old file. Correct the date or the concept.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    looptijd { ingang: 2012-01-01  duur: 4 jaar }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
  }
`,
    },
  ],
};

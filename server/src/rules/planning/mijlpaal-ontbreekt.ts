import { hasReached } from "../../model/facts/dates.ts";
import { isOpenHouse, isPublicContract } from "../../model/facts/instrument.ts";
import {
  isPrivateProcedure,
  mainProcedure,
} from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { spoken } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "planning/mijlpaal-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    { ref: "rivierenland-2021", at: "hoofdstuk 6", confidence: "S" },
    {
      ref: "contractstandaard-wmo",
      at: "vaste indeling: procedure en beoordeling, planning",
      confidence: "V",
    },
    {
      ref: "aw2012",
      at: "art. 2.53 lid 2",
      confidence: "V",
      quote:
        "beantwoordt de gestelde vragen in een nota van inlichtingen, die hij aan alle gegadigden of inschrijvers verzendt",
    },
    { ref: "taakgericht-2020", at: "deel 2", confidence: "S" },
  ],
  message: {
    nl: "De planning mist een datum voor: {mijlpalen}.",
    en: "The planning lacks a date for: {mijlpalen}.",
  },
  check(root, { lots, report }) {
    // The calendar is for those who tender: once the contract runs there are no time limits left to test.
    if (hasReached(root.specification, "uitvoering")) return;
    for (const lot of lots) {
      if (lot.is("planning", "op-platform")) continue;
      const planning = lot.at("planning");
      const needed = neededFor(lot);
      const missing = needed.filter(
        ({ key }) => !planning || planning.isMissing(key),
      );
      const absent = missing.filter(({ key }) => !planning?.owns(key));
      if (missing.length === 0) continue;
      report({
        at: planning ?? root,
        subjects: [lot],
        data: {
          mijlpalen: list(
            missing.map(({ key, en }) => spoken({ nl: key, en })),
          ),
        },
        fixes: () => [
          planning &&
            insertInto(
              planning,
              absent.map(({ key }) => `${key}: PM`).join("\n"),
              {
                nl: "Voeg deze mijlpalen toe",
                en: "Add these milestones",
              },
            ),
        ],
      });
    }
  },
});

interface Needed {
  readonly key:
    | "vragen"
    | "nota-van-inlichtingen"
    | "verzoek-tot-deelneming"
    | "sluiting"
    | "gunning"
    | "aanmelding";
  readonly en: string;
}

const closing: Needed = { key: "sluiting", en: "closing" };
const calendar: readonly Needed[] = [
  { key: "vragen", en: "questions" },
  { key: "nota-van-inlichtingen", en: "clarification-note" },
  closing,
  { key: "gunning", en: "award" },
];
const request: Needed = {
  key: "verzoek-tot-deelneming",
  en: "request-to-participate",
};
const registration: Needed = { key: "aanmelding", en: "registration" };

function neededFor(lot: Node<"perceel">): readonly Needed[] {
  if (isOpenHouse(lot))
    return lot.is("toetreding", "alleen-bij-start", "vaste-momenten")
      ? [registration]
      : [];
  if (!isPublicContract(lot)) return [];
  if (isPrivateProcedure(lot)) return [closing];
  return mainProcedure(lot) === "niet-openbaar"
    ? [request, ...calendar]
    : calendar;
}

export const docs: RuleDocs = {
  title: { nl: "Mijlpalen zonder datum", en: "Milestones without a date" },
  explain: {
    nl: "Een kalender hoort bij de stukken, en zonder data zijn de termijnen niet te toetsen. Staan de data op het aanbestedingsplatform, schrijf dan: planning: op-platform.",
    en: "A calendar belongs to the documents, and without dates the time limits cannot be tested. If the dates are on the procurement platform, write: planning: on-platform.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned; sluiting: 2027-01-15  gunning: 2027-02-01 }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning {
    aankondiging: 2026-12-01 op tenderned
    vragen: 2026-12-10
    nota-van-inlichtingen: 2026-12-20
    sluiting: 2027-01-15
    gunning: 2027-02-01
  }
`,
    },
  ],
};

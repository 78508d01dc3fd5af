import { hasReached } from "../../model/facts/dates.ts";
import { dayOf } from "../../model/facts/milestones.ts";
import { channelsOf } from "../../model/facts/notices.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";
import { moveDate } from "../shared/days.ts";
import { term } from "../shared/terms.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/stukken-niet-vrij",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.66 lid 1 en 2",
      confidence: "V",
      quote:
        "kosteloze, rechtstreekse en volledige toegang tot de aanbestedingsstukken vanaf de datum van bekendmaking van de aankondiging",
    },
    { ref: "aw2012", at: "art. 2.39 lid 2", confidence: "V" },
  ],
  message: {
    nl: "De aanbestedingsstukken zijn niet vanaf de bekendmaking kosteloos en volledig online beschikbaar: {situatie} (art. 2.66 Aw).",
    en: "The tender documents are not available online, free and complete, from publication on: {situatie} (art. 2.66 Aw).",
  },
  check(lot, { settings, report }) {
    if (!isAboveThreshold(lot, settings)) return;
    if (lot.has("stukken.vertrouwelijkheid")) return;
    const slot = lot.slot("stukken");
    for (const word of ["op-aanvraag", "betaald"] as const) {
      if (!lot.includes("stukken", word)) continue;
      report({
        at: slot,
        data: { situatie: term(slot, word) },
        fixes: () => [withAddress(lot)],
      });
      return;
    }
    const planning = lot.at("planning");
    const available = planning && dayOf(planning, "stukken-beschikbaar");
    const published = planning && dayOf(planning, "aankondiging");
    if (available && published && available.min > published.max) {
      report({
        at: planning.slot("stukken-beschikbaar"),
        data: {
          situatie: {
            nl: `pas ${period(available).nl}`,
            en: `not until ${period(available).en}`,
          },
        },
        fixes: () => [
          Number.isFinite(published.min)
            ? moveDate(planning, "stukken-beschikbaar", published.min)
            : undefined,
        ],
      });
      return;
    }
    const reached = hasReached(lot.specification, "publicatie");
    if (lot.state("stukken") !== "none" && !(reached && lacksAddress(lot)))
      return;
    report({
      at: planning ?? lot.specification.root,
      subjects: [lot],
      data: {
        situatie: {
          nl: "er is geen internetadres",
          en: "there is no internet address",
        },
      },
      fixes: () => [withAddress(lot)],
    });
  },
});

/** Asks for the internet address, in place of how the documents are had now. */
function withAddress(lot: Node<"perceel">) {
  const title = {
    nl: "Geef het internetadres van de stukken",
    en: "Give the internet address of the documents",
  };
  const slot = lot.slot("stukken");
  return slot.values.length > 0
    ? replaceValue(slot, "PM", title)
    : insertInto(lot.specification.root, "stukken: PM", title);
}

/** Places where the documents stand with the notice. */
const platforms: ReadonlySet<string> = new Set([
  "tenderned",
  "ted",
  "platform",
]);

/** True when the notice appears somewhere where no documents stand, and no address is given. */
function lacksAddress(lot: Node<"perceel">): boolean {
  const planning = lot.at("planning");
  if (!planning || !lot.isAbsent("stukken")) return false;
  if (!lot.specification.root.isAbsent("tenderned")) return false;
  const channels = channelsOf(planning, "aankondiging");
  return channels.length > 0 && !channels.some((word) => platforms.has(word));
}

export const docs: RuleDocs = {
  title: {
    nl: "Aanbestedingsstukken niet vrij beschikbaar",
    en: "Tender documents not freely available",
  },
  explain: {
    nl: "Vanaf de bekendmaking moet ieder de stukken kosteloos, rechtstreeks en volledig kunnen inzien, ook bij SAS. Noem het internetadres. Moet een deel vertrouwelijk blijven, zet dan bij de stukken welke maatregel geldt.",
    en: "From publication on everybody must have free, direct and full access to the documents, under SAS too. State the internet address. If a part must stay confidential, say with the documents which measure applies.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  stukken: op-aanvraag
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  stukken: online
`,
    },
  ],
};

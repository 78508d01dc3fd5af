import {
  hasAwardCriteria,
  limitsCandidates,
} from "../../model/facts/choice.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { entryDuringTerm, hasMaximum } from "../../model/facts/providers.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node, Slot } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceValue, together } from "../fix/fix.ts";

export default defineRule({
  id: "raamovereenkomst/nieuwe-toetreder",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "opdrachtnemer/toetreding-tegenstrijdig",
    "procedure/zeeuws-selectie",
  ],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.140 lid 1",
      confidence: "V",
      quote:
        "de ondernemers die oorspronkelijk bij de raamovereenkomst partij zijn",
    },
    { ref: "aw2012", at: "art. 2.163g lid 3 onder a en d", confidence: "V" },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "De gemeente kan niet tussentijds een overeenkomst afsluiten met nieuwe zorgaanbieders.",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "leidt tot het gunnen van een overeenkomst aan een beperkt aantal zorgaanbieders",
    },
  ],
  message: {
    nl: "Tot de gegunde raamovereenkomst {perceel} kunnen later aanbieders toetreden. Alleen de oorspronkelijke partijen doen mee; een nieuwe partij vraagt een nieuwe aanbesteding of een herzieningsclausule (art. 2.140 lid 1, 2.163g lid 3 Aw).",
    en: "Providers can join the awarded framework {perceel} later. Only the original parties take part; a new party needs a new tender or a review clause (art. 2.140(1), 2.163g(3) Aw).",
  },
  check(lot, { report, settings }) {
    const entry = entryDuringTerm(lot);
    if (fallsOutsidePart2(lot, settings)) return;
    if (!entry || !isPublicContract(lot) || !isFramework(lot) || isDas(lot))
      return;
    if (!hasMaximum(lot) || !choosesProviders(lot) || foreseesReplacement(lot))
      return;
    report({
      at: entry,
      fixes: () => [
        entry.key.keyword === "toetreding"
          ? closedFramework(lot, entry)
          : undefined,
      ],
    });
  },
});

/** No entry, and a form of contract that says the same. */
function closedFramework(lot: Node<"perceel">, entry: Slot): Fix | undefined {
  const title = {
    nl: "Laat geen nieuwe aanbieders toe",
    en: "Admit no new providers",
  };
  const closed = replaceValue(entry, "nee", title);
  return lot.is("contractvorm", "raam-met-toetreding")
    ? together(
        title,
        closed,
        replaceValue(lot.slot("contractvorm"), "raam-zonder-toetreding", title),
      )
    : closed;
}

function choosesProviders(lot: Node<"perceel">): boolean {
  return hasAwardCriteria(lot) || limitsCandidates(lot);
}

/** A review clause about the contractor (Aw 2012, art. 2.163f onder a). */
function foreseesReplacement(lot: Node<"perceel">): boolean {
  return lot
    .all("herzieningsclausule")
    .some((clause) => clause.includes("onderwerp", "opdrachtnemer"));
}

export const docs: RuleDocs = {
  title: {
    nl: "Later toetreden tot een gegunde raamovereenkomst",
    en: "Joining an awarded framework later",
  },
  explain: {
    nl: "Een gegunde raamovereenkomst is gesloten voor wie niet meedeed: een nieuwe partij vraagt een nieuwe aanbesteding, of een herzieningsclausule over de opdrachtnemer. Doorlopend toetreden hoort bij open house en bij een dynamisch aankoopsysteem. Laat de toetreding weg, of bekijk of het instrument wel klopt.",
    en: "An awarded framework is closed to those who did not take part: a new party needs a new tender, or a review clause about the contractor. Continuous entry belongs to an open house and a dynamic purchasing system. Drop the entry, or reconsider the instrument.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raam-met-toetreding
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 8
    clientkeuze: client
    toetreding: vaste-momenten { moment: "1 januari"  eisen: "Dezelfde eisen als bij de start." }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  contractvorm: raam-zonder-toetreding
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 8
    clientkeuze: client
    toetreding: nee
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
  ],
};

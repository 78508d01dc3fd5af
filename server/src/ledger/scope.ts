import type { Duty, DutyRegime } from "../law/duties.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import { instrumentOf } from "../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../model/facts/part-2.ts";
import { mainProcedure, regimeOf } from "../model/facts/procedure.ts";
import { isBelowThreshold } from "../model/facts/tender.ts";
import type { Node } from "../model/node.ts";
import type { Localized } from "../vocabulary/define.ts";

type Lot = Node<"perceel">;

/** Whether the provision behind a duty holds for a lot at all, before it is asked what the lot does. */
export type Scope =
  | { readonly holds: "yes" }
  | { readonly holds: "maybe"; readonly reason: Localized }
  | { readonly holds: "no"; readonly reason: Localized };

/** The regimes that a lot may still be in: one once instrument and procedure are known. */
function regimesOf(lot: Lot): readonly DutyRegime[] {
  const instrument = instrumentOf(lot);
  if (instrument === undefined) return [...procedural, ...others];
  const main = mainProcedure(lot);
  if (instrument === "overheidsopdracht") {
    if (main === "das") return ["das"];
    if (main === "onderhandelingsprocedure-zonder-aankondiging")
      return ["zonder-aankondiging"];
  }
  const regime = regimeOf(lot);
  return regime ? [regime] : procedural;
}

/** Whether a duty holds for a lot: by its regime and, for part 2 of the Act, by its value. */
export function scopeOf(duty: Duty, lot: Lot, settings: DateSettings): Scope {
  const regimes = regimesOf(lot);
  const answers = new Set(regimes.map((regime) => duty.regimes[regime]));
  const [regime] = regimes;
  if (answers.size === 1 && answers.has("nee") && regime)
    return { holds: "no", reason: outside(duty, regime) };
  if (duty.part2 && fallsOutsidePart2(lot, settings))
    return { holds: "no", reason: texts.belowThreshold };
  if (answers.size > 1) {
    const known = instrumentOf(lot) !== undefined;
    const reason = known ? texts.procedureOpen : texts.instrumentOpen;
    return { holds: "maybe", reason };
  }
  if (answers.has("mogelijk"))
    return { holds: "maybe", reason: texts.regimeUnsure };
  if (duty.part2 && isBelowThreshold(lot, settings) !== "no")
    return { holds: "maybe", reason: texts.thresholdOpen };
  return { holds: "yes" };
}

/** The article of the Guide's comply-or-explain rule that a lot is under, once its value is known. */
export function guideArticle(
  lot: Lot,
  settings: DateSettings,
): Localized | undefined {
  const below = isBelowThreshold(lot, settings);
  if (below === "no") return texts.europeanGuide;
  if (below !== "yes") return undefined;
  return regimeOf(lot) === "onderhands"
    ? texts.privateGuide
    : texts.nationalGuide;
}

const procedural: readonly DutyRegime[] = [
  "sas",
  "standaard",
  "das",
  "zonder-aankondiging",
  "onderhands",
  "overig",
];
const others: readonly DutyRegime[] = [
  "open-house",
  "subsidie",
  "eigen-beheer",
];

function outside(duty: Duty, regime: DutyRegime): Localized {
  return duty.outside[regime] ?? general[regime];
}

const general: Readonly<Record<DutyRegime, Localized>> = {
  sas: {
    nl: "Dit artikel geldt niet in de sas-procedure (art. 2.39 lid 2 Aw).",
    en: "This article does not hold in the sas procedure (art. 2.39(2) Aw).",
  },
  standaard: {
    nl: "Geldt niet in een gewone procedure.",
    en: "Does not hold in a standard procedure.",
  },
  das: {
    nl: "Geldt niet bij een dynamisch aankoopsysteem.",
    en: "Does not hold for a dynamic purchasing system.",
  },
  "zonder-aankondiging": {
    nl: "Geldt niet in de onderhandelingsprocedure zonder aankondiging.",
    en: "Does not hold in the negotiated procedure without a notice.",
  },
  onderhands: {
    nl: "Geldt niet in een onderhandse procedure.",
    en: "Does not hold in a private procedure.",
  },
  overig: {
    nl: "Geldt niet in deze procedure.",
    en: "Does not hold in this procedure.",
  },
  "open-house": {
    nl: "Toelating (Open House) is geen overheidsopdracht.",
    en: "Admission (Open House) is no public contract.",
  },
  subsidie: {
    nl: "Een subsidie valt onder de Awb, niet onder dit artikel.",
    en: "A grant falls under the Awb, not under this article.",
  },
  "eigen-beheer": {
    nl: "De gemeente doet het zelf; er wordt geen opdracht geplaatst.",
    en: "The municipality does it itself; no contract is placed.",
  },
};

const texts = {
  belowThreshold: {
    nl: "De geraamde waarde blijft onder de drempel; deel 2 van de wet geldt niet.",
    en: "The estimated value stays below the threshold; part 2 of the Act does not hold.",
  },
  thresholdOpen: {
    nl: "Of de drempel wordt gehaald, staat nog niet vast.",
    en: "Whether the threshold is reached is not settled yet.",
  },
  instrumentOpen: {
    nl: "Het instrument staat nog niet vast.",
    en: "The instrument is not settled yet.",
  },
  procedureOpen: {
    nl: "De procedure staat nog niet vast.",
    en: "The procedure is not settled yet.",
  },
  regimeUnsure: {
    nl: "Of het artikel hier geldt, is niet zeker.",
    en: "Whether the article holds here is not certain.",
  },
  europeanGuide: {
    nl: "Hier geldt art. 1.10 lid 4 Aw (Europese aanbesteding).",
    en: "Here art. 1.10(4) Aw holds (European tender).",
  },
  nationalGuide: {
    nl: "Hier geldt art. 1.13 lid 4 Aw (nationale aanbesteding).",
    en: "Here art. 1.13(4) Aw holds (national tender).",
  },
  privateGuide: {
    nl: "Hier geldt art. 1.16 lid 4 Aw (meervoudig onderhands).",
    en: "Here art. 1.16(4) Aw holds (private procedure with several tenderers).",
  },
} satisfies Record<string, Localized>;

import { exactly, isEqual } from "../../../../grammar/src/exact.ts";
import { figure, quantity } from "../../law/constants.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import type { Duration } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { days, list, months, percents } from "../shared/wording.ts";

export default defineRule({
  id: "budget/bestedingsruimte-termijnen",
  kind: "guidance",
  severity: "warning",
  scope: "bekostiging",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.5.3 onder c-d",
      confidence: "V",
      quote:
        "Opdrachtgever informeert minimaal 3 kalendermaanden vooraf over het besluit over duur en hoogte van bestedingsruimte.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.5.7",
      confidence: "V",
      quote:
        "Als 70% van de bestedingsruimte is benut of overschrijding dreigt, meldt Opdrachtgever dit schriftelijk aan Opdrachtnemer.",
    },
  ],
  message: {
    nl: "De bestedingsruimte van {perceel} wijkt af van de contractstandaard: {afwijking} (standaard: voornemen {voornemen} en besluit {besluit} vooraf, signaal bij {signaal}, overleg binnen {overleg}).",
    en: "The spending limit of {perceel} departs from the contract standard: {afwijking} (standard: intention {voornemen} and decision {besluit} ahead, signal at {signaal}, consultation within {overleg}).",
  },
  check(funding, { lots, report }) {
    const limit = funding.at("bestedingsruimte");
    const concerned = lots.filter(
      (lot) => hasLaw(lot, "wmo-2015") || followsStandard(lot),
    );
    if (!limit || concerned.length === 0) return;
    const departures = departuresOf(limit, concerned);
    if (departures.length === 0) return;
    report({
      at: [funding, "bestedingsruimte"],
      subjects: concerned,
      data: {
        afwijking: list(departures),
        voornemen: months(figure("cs-bestedingsruimte-voornemen")),
        besluit: months(figure("cs-bestedingsruimte-besluit")),
        signaal: percents(quantity("cs-bestedingsruimte-signaal")),
        overleg: days(consultationDays),
      },
    });
  },
});

const consultationDays = figure("cs-bestedingsruimte-overleg") * 7;

function departuresOf(
  limit: Node<"bestedingsruimte">,
  lots: readonly Node<"perceel">[],
): Localized[] {
  const found: Localized[] = [];
  const signal = limit.percentage("signaal");
  if (
    signal &&
    isEqual(signal, exactly(quantity("cs-bestedingsruimte-signaal"))) === "no"
  ) {
    const { nl, en } = percents(signal);
    found.push({ nl: `signaal bij ${nl}`, en: `signal at ${en}` });
  }
  if (longerThan(limit.duration("overleg"), consultationDays))
    found.push({ nl: "later overleg", en: "later consultation" });
  // A ceiling that stands in the documents from the first day needs no announcement.
  if (lots.every((lot) => holdsFromStart(limit, lot))) return found;
  if (
    shorterThan(
      limit.duration("voornemen"),
      figure("cs-bestedingsruimte-voornemen"),
    )
  )
    found.push({
      nl: "later voornemen",
      en: "later announcement of the intention",
    });
  if (
    shorterThan(
      limit.duration("besluit"),
      figure("cs-bestedingsruimte-besluit"),
    )
  )
    found.push({ nl: "later besluit", en: "later decision" });
  return found;
}

/** A month has at least 28 days: so many days or fewer are surely shorter. */
function shorterThan(duration: Duration | undefined, wanted: number): boolean {
  if (duration?.months) return duration.months.max < wanted;
  return duration?.days !== undefined && duration.days.max < wanted * 28;
}

function longerThan(duration: Duration | undefined, wanted: number): boolean {
  if (duration?.months) return duration.months.min > 0;
  return (
    duration?.days !== undefined &&
    duration.days.min > wanted &&
    !duration.workingDays
  );
}

function holdsFromStart(
  limit: Node<"bestedingsruimte">,
  lot: Node<"perceel">,
): boolean {
  const start = lot.date("looptijd.ingang");
  const from = limit.date("ingang");
  return start !== undefined && from !== undefined && from.max <= start.min;
}

export const docs: RuleDocs = {
  title: {
    nl: "Bestedingsruimte wijkt af van de contractstandaard",
    en: "Spending limit departs from the contract standard",
  },
  explain: {
    nl: "De termijnen van de contractstandaard beschermen cliënten en aanbieders tegen een plafond dat van de ene op de andere maand valt. Neem ze over, of leg in een afwijking uit waarom kortere termijnen hier kunnen.",
    en: "The periods of the contract standard protect clients and providers against a ceiling that falls from one month to the next. Adopt them, or explain in a deviation why shorter ones will do here.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      bestedingsruimte: € 900.000 per jaar { voornemen: 3 maanden  besluit: 3 maanden  signaal: 70%  overleg: 2 weken }
    }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      bestedingsruimte: € 900.000 per jaar { voornemen: 6 maanden  besluit: 3 maanden  signaal: 70%  overleg: 2 weken }
    }
  }
`,
    },
  ],
};

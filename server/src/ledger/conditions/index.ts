import type { DutyId } from "../../law/duties.ts";
import { lowestCostOrPrice, rankedCriteria } from "./award.ts";
import {
  choiceOfOperators,
  choiceOfProcedure,
  notSas,
  specialProcedure,
} from "./choice.ts";
import type { Condition } from "./condition.ts";
import { longFramework } from "./framework.ts";
import {
  everyOptionalGround,
  largeReference,
  ownTerms,
  turnoverByGuide,
  unlimitedLiability,
} from "./guide.ts";
import { joined, undivided } from "./lots.ts";
import { accessibility, awardReasons, record, urgency } from "./procedure.ts";
import { longReference, turnover } from "./requirements.ts";

/** What calls each duty into being. */
export const conditions: Readonly<Record<DutyId, Condition>> = {
  "keuze-procedure": choiceOfProcedure,
  "keuze-ondernemers": choiceOfOperators,
  samenvoegen: joined,
  "niet-verdelen": undivided,
  "gids-uitsluitingsgronden": everyOptionalGround,
  "gids-omzeteis": turnoverByGuide,
  "gids-referentie": largeReference,
  "gids-voorwaarden": ownTerms,
  "gids-aansprakelijkheid": unlimitedLiability,
  "andere-procedure-dan-sas": notSas,
  "bijzondere-procedure": specialProcedure,
  urgentie: urgency,
  toegankelijkheid: accessibility,
  omzeteis: turnover,
  referentieperiode: longReference,
  "laagste-kosten-of-prijs": lowestCostOrPrice,
  "volgorde-zonder-weging": rankedCriteria,
  "raamovereenkomst-vier-jaar": longFramework,
  "redenen-gunning": awardReasons,
  "proces-verbaal": record,
  dossier: record,
};

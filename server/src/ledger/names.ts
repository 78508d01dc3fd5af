import type { ValueBasis } from "../model/facts/value.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { Fulfilment } from "./duties.ts";
import type { SpecificationFacts } from "./facts.ts";
import type { MotivationState } from "./motivations.ts";

/** What the answers in a ledger are called, wherever they are shown. */

export const fulfilmentNames: Readonly<Record<Fulfilment, Localized>> = {
  motivated: { nl: "gemotiveerd", en: "motivated" },
  short: { nl: "tekst te kort", en: "text too short" },
  open: { nl: "motivering nog PM", en: "motivation still TBD" },
  missing: { nl: "ontbreekt", en: "missing" },
  later: { nl: "nog te schrijven", en: "still to be written" },
  elsewhere: { nl: "elders", en: "elsewhere" },
};

export const motivationStateNames: Readonly<
  Record<MotivationState, Localized>
> = {
  motivated: { nl: "gemotiveerd", en: "motivated" },
  short: { nl: "tekst te kort", en: "text too short" },
  open: { nl: "motivering nog PM", en: "motivation still TBD" },
  missing: { nl: "niet gemotiveerd", en: "not motivated" },
  unasked: {
    nl: "geschreven, geen bevinding vraagt erom",
    en: "written, no finding asks for it",
  },
};

export const dayFromNames: Readonly<
  Record<SpecificationFacts["dayFrom"], Localized>
> = {
  option: { nl: "gevraagde peildatum", en: "requested date" },
  notice: { nl: "dag van de aankondiging", en: "day of the notice" },
  peildatum: {
    nl: "peildatum in het document",
    en: "reference date in the document",
  },
  today: {
    nl: "vandaag, of het begin van de overeenkomst",
    en: "today, or the start of the contract",
  },
};

export const valueBases: Readonly<Record<ValueBasis, Localized>> = {
  stated: { nl: "zoals opgegeven", en: "as stated" },
  "whole-term": {
    nl: "per periode, over de hele looptijd",
    en: "per period, over the whole term",
  },
  "48-months": {
    nl: "bedrag per maand maal 48 (art. 2.17 Aw)",
    en: "amount a month times 48 (art. 2.17 Aw)",
  },
  years: { nl: "som van de genoemde jaren", en: "sum of the named years" },
  unclear: {
    nl: "zonder periode: totaal of per jaar",
    en: "no period: total or a year",
  },
};

import { addMonths, monthsBetween } from "../../../../grammar/src/calendar.ts";
import type { Interval } from "../../../../grammar/src/exact.ts";
import { hasReached } from "../../model/facts/dates.ts";
import {
  hasPredecessor,
  providersMayChange,
} from "../../model/facts/predecessor.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { date, days, months } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/implementatietijd",
  kind: "guidance",
  severity: "info",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 2",
      confidence: "V",
      quote:
        "Een half jaar is reëel als in deze periode ook de overgangsregeling van cliënten valt.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "ook een belangrijke reden om voor de implementatie een substantiële periode in te ruimen",
    },
  ],
  message: {
    geen: {
      nl: "Bij perceel {perceel} kunnen aanbieders wisselen, maar een gunningsdatum en een implementatieperiode ontbreken. Een half jaar geldt als reëel.",
      en: "In lot {perceel} providers may change, but an award date and an implementation period are missing. Half a year is regarded as realistic.",
    },
    default: {
      nl: "Tussen gunning ({gunning}) en ingang ({ingang}) zit {maanden}, terwijl cliënten in die tijd overgaan. Een half jaar geldt als reëel.",
      en: "Between award ({gunning}) and start ({ingang}) there is {maanden}, while clients move in that time. Half a year is regarded as realistic.",
    },
  },
  check(lot, { report }) {
    if (
      !hasPredecessor(lot) ||
      !providersMayChange(lot) ||
      movesAfterStart(lot)
    )
      return;
    const award = lot.date("planning.gunning");
    const start = lot.date("looptijd.ingang");
    if (award && start) {
      if (!isShort(award, start)) return;
      const whole = Math.max(0, monthsBetween(award.min, start.max - 1));
      report({
        at: lot.slot("planning.gunning"),
        data: {
          gunning: date(award.min),
          ingang: date(start.max),
          maanden: whole > 0 ? months(whole) : days(start.max - award.min),
        },
        related: [
          {
            at: lot.slot("looptijd.ingang"),
            message: { nl: "De ingang", en: "The start" },
          },
        ],
      });
      return;
    }
    if (
      hasReached(lot.specification, "publicatie") &&
      lot.isAbsent("planning.gunning") &&
      lot.isAbsent("implementatie")
    )
      report({ at: lot, message: "geen" });
  },
});

/** Half a year (Verkenning taakgericht werken 2020, deel 2): experience, not a norm. */
const usualMonths = 6;

/** True when even the earliest award and the latest start are less than half a year apart. */
function isShort(award: Interval, start: Interval): boolean {
  return (
    Number.isFinite(award.min) &&
    Number.isFinite(start.max) &&
    award.min <= start.max &&
    addMonths(award.min, usualMonths) > start.max
  );
}

/** True when clients move while the new contract already runs. */
function movesAfterStart(lot: Node<"perceel">): boolean {
  if (!lot.isAbsent("overgang.overdrachtsperiode")) return true;
  const start = lot.date("looptijd.ingang");
  const end = lot.date("overgang.einde");
  return start !== undefined && end !== undefined && end.max > start.max;
}

export const docs: RuleDocs = {
  title: {
    nl: "Weinig tijd tussen gunning en ingang",
    en: "Little time between award and start",
  },
  explain: {
    nl: "Contracten, berichten, toegang en het overdragen van cliënten vallen dan allemaal in dezelfde weken. Gemeenten met ervaring houden een half jaar aan als cliënten voor de start overgaan. Vergroot de tijd, of laat cliënten in de eerste maanden overgaan terwijl de oude contracten nog lopen.",
    en: "Contracts, messages, access and client transfers then all fall in the same weeks. Municipalities with experience keep half a year when clients move before the start. Allow more time, or let clients move in the first months while the old contracts still run.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  planning { gunning: 2025-10-01 }
  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: t/m 2025-12-31 }
`,
      good: `  wet: jeugdwet
  instrument: overheidsopdracht
  opdrachtnemers: maximaal 4
  planning { gunning: 2025-06-15 }
  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: t/m 2025-12-31 }
`,
    },
  ],
};

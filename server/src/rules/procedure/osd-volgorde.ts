import { effectiveProcedure } from "../../model/facts/procedure.ts";
import {
  momentsOf,
  type Step,
  slotsOf,
  takenStep,
} from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { MomentValue } from "../../model/values.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { date } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/osd-volgorde",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "In de laatste fase kunnen de geselecteerde aanbieders hun offerte indienen",
    },
  ],
  message: {
    nl: "{perceel}: de offerte ({offerte}) ligt voor de laatste onderhandelingsronde ({ronde}). In de OSD volgt de offerte op de rondes.",
    en: "{perceel}: the offer ({offerte}) is before the last negotiation round ({ronde}). In the OSD the offer follows the rounds.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "osd") return;
    const step: Step = takenStep(lot, "offerte") ? "offerte" : "sluiting";
    const at = takenStep(lot, step);
    const offer = isPreliminary(lot, step) ? undefined : lastOf(lot, step);
    const round = lastOf(lot, "onderhandelingsronde");
    if (!at || !offer || !round || offer.interval.max >= round.interval.min)
      return;
    report({
      at,
      data: {
        offerte: date(offer.interval.max),
        ronde: date(round.interval.min),
      },
      related: [
        {
          at: takenStep(lot, "onderhandelingsronde") ?? lot,
          message: {
            nl: "De onderhandelingsrondes.",
            en: "The negotiation rounds.",
          },
        },
      ],
    });
  },
});

function lastOf(lot: Node<"perceel">, step: Step): MomentValue | undefined {
  return momentsOf(lot, step).reduce<MomentValue | undefined>(
    (last, moment) =>
      last && last.interval.max >= moment.interval.max ? last : moment,
    undefined,
  );
}

/** An initial offer, or a closing date of one named round, comes before the negotiation. */
function isPreliminary(lot: Node<"perceel">, step: Step): boolean {
  const [key, state] =
    step === "offerte"
      ? (["definitief", "nee"] as const)
      : (["ronde", undefined] as const);
  return slotsOf(lot, step).some(({ blocks }) =>
    blocks.some((block) => {
      const { values } = block.slotAt(key);
      return values.some(
        (value) =>
          state === undefined ||
          (value.type === "word" && value.word === state),
      );
    }),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Offerte voor de laatste onderhandelingsronde",
    en: "Offer before the last negotiation round",
  },
  explain: {
    nl: "In de OSD dienen aanbieders hun offerte in na de rondes. Onderhandelen na de definitieve offerte bevoordeelt wie het laatst aan tafel zit. Verplaats de offerte, of noem haar een eerste offerte (`definitief: nee`).",
    en: "In the OSD providers submit their offer after the rounds. Negotiating after the final offer favours whoever is talked to last. Move the offer, or call it an initial one (`final: no`).",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Residentieel" {
    instrument: overheidsopdracht
    procedure: sas { invulling: osd; offerte: 2022-09-01; onderhandelingsronde: 2022-10-01 }
    opdrachtnemers: maximaal 3
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Residentieel" {
    instrument: overheidsopdracht
    procedure: sas { invulling: osd; onderhandelingsronde: 2022-10-01; offerte: 2022-11-01 }
    opdrachtnemers: maximaal 3
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
    },
  ],
};

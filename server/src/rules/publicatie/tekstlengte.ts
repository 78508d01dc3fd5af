import { type ConstantId, figure } from "../../law/constants.ts";
import { callsForCompetition } from "../../model/facts/notices.ts";
import type { Node } from "../../model/node.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { keyName } from "../shared/terms.ts";

export default defineRule({
  id: "publicatie/tekstlengte",
  kind: "consistency",
  severity: "warning",
  scope: ["perceel", "segment", "bestek"],
  waivable: true,
  validFrom: "2023-09-27",
  sources: [
    {
      ref: "eforms-sdk",
      at: "BT-21 400, BT-24 6000, BT-300 10000",
      confidence: "V",
    },
  ],
  message: {
    nl: "{veld} van {blok} telt {lengte} tekens; de aankondiging staat er {maximum} toe.",
    en: "{veld} of {blok} has {lengte} characters; the notice allows {maximum}.",
  },
  check(given, { lots, report }) {
    if (!lots.some(callsForCompetition)) return;
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    const say = (
      name: { nl: string; en: string },
      text: string | undefined,
      most: ConstantId,
      at: Place,
    ) => {
      const maximum = figure(most);
      const length = text?.length ?? 0;
      if (length > maximum)
        report({
          at,
          discriminator: name.nl,
          data: {
            veld: name,
            blok: short(level.label),
            lengte: length,
            maximum,
          },
        });
    };
    say(
      { nl: "De titel", en: "The title" },
      level.title,
      "eforms-titel",
      level,
    );
    const own = level.text("aankondigingstekst");
    const key = own === undefined ? "omschrijving" : "aankondigingstekst";
    say(
      keyName(level, key),
      own ?? level.text("omschrijving"),
      "eforms-omschrijving",
      level.slot(key),
    );
    const more = "aanvullende-informatie";
    say(
      keyName(level, more),
      level.text(more),
      "eforms-aanvullende-informatie",
      level.slot(more),
    );
  },
});

function short(label: string): string {
  return label.length > 60 ? `${label.slice(0, 57)}...` : label;
}

export const docs: RuleDocs = {
  title: {
    nl: "Tekst te lang voor de aankondiging",
    en: "Text too long for the notice",
  },
  explain: {
    nl: "In het formulier wordt de tekst afgekapt of geweigerd. Maak hem korter, of geef een eigen tekst voor de aankondiging (aankondigingstekst).",
    en: "The form cuts the text off or refuses it. Make it shorter, or give a text of its own for the notice (notice-text).",
  },
  examples: [
    {
      bad: `bestek Lang "Begeleiding en dagbesteding voor alle inwoners met een ondersteuningsvraag in de gemeenten van de regio, in alle vormen waarin die nodig is, thuis of op een locatie in de buurt, overdag en als het niet anders kan ook in de avond, voor korte of voor langere tijd, door aanbieders die samenwerken met het wijkteam, met de huisartsen, met de woningcorporaties en met de vrijwilligersorganisaties in de kernen van de regio" {
  peildatum: 2026-11-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
}
`,
      good: `bestek Kort "Begeleiding en dagbesteding voor inwoners van de regio" {
  peildatum: 2026-11-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
}
`,
    },
  ],
};

import { rangeOf } from "../../../../grammar/src/tree.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { channelsOf, noticeKeys, plans } from "../../model/facts/notices.ts";
import type { Slot } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { appendText, replaceText } from "../fix/fix.ts";
import { keyName, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/niet-op-tenderned",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.18 lid 1",
      confidence: "V",
      quote:
        "maken die aankondiging bekend op het elektronische systeem voor aanbestedingen",
    },
    {
      ref: "aw2012",
      at: "art. 2.62 lid 2; art. 2.59 lid 1; art. 2.134 lid 1",
      confidence: "V",
    },
  ],
  message: {
    nl: "De {soort} staat alleen op {kanaal}. Aankondigingen maakt u bekend op TenderNed, ook als u vrijwillig aankondigt (art. 1.18, 2.59 en 2.62 Aw).",
    en: "The {soort} is only on {kanaal}. Notices are published on TenderNed, also voluntary ones (arts. 1.18, 2.59 and 2.62 Aw).",
  },
  check(planning, { lots, report }) {
    const bought = lots.filter(isPublicContract);
    if (bought.length === 0) return;
    for (const key of noticeKeys) {
      if (!plans(planning, key)) continue;
      const channels = channelsOf(planning, key);
      if (
        channels.length === 0 ||
        !channels.every((word) => elsewhere.has(word))
      )
        continue;
      const channel = planning.slot(`${key}.kanaal`);
      report({
        at: [planning, key],
        subjects: bought,
        data: {
          soort: keyName(planning, key),
          kanaal: list(channels.map((word) => term(channel, word))),
        },
        fixes: () => [
          channel.values.length > 0
            ? appendText(channel, ", tenderned", onTenderNed)
            : otherChannel(planning.slot(key)),
        ],
      });
    }
  },
});

/** Channels that do not lead to TenderNed; a platform and a buyer profile may. */
const elsewhere: ReadonlySet<string> = new Set([
  "website",
  "gemeenteblad",
  "krant",
  "e-mail",
  "sociale-media",
]);

const onTenderNed = {
  nl: "Maak bekend op TenderNed",
  en: "Publish on TenderNed",
};

/** `op website` becomes `op tenderned`. */
function otherChannel(slot: Slot) {
  const [value] = slot.values;
  const channel = value?.node.qualifiers.find(
    ({ preposition }) => preposition === "op",
  );
  if (!channel) return undefined;
  const unit = unitOf(channel, slot.owner.specification);
  const { start, end } = rangeOf(channel);
  const [preposition = "op"] = unit.text.slice(start, end).split(/\s/);
  return replaceText(
    unit.uri,
    channel,
    `${preposition} tenderned`,
    onTenderNed,
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Aankondiging niet op TenderNed",
    en: "Notice not on TenderNed",
  },
  explain: {
    nl: "Aanbieders uit andere regio's kijken op één plek. Maak de aankondiging bekend op TenderNed of via een platform dat daaraan is gekoppeld; daarna mag zij ook op uw eigen kanalen staan.",
    en: "Providers from other regions look in one place. Publish the notice on TenderNed or through a platform that is linked to it; after that it may also appear on your own channels.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op website }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
`,
    },
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 { kanaal: gemeenteblad, krant } }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 { kanaal: mercell, website } }
`,
    },
  ],
};

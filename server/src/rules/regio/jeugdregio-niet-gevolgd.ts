import { tableDay } from "../../law/period.ts";
import { regime } from "../../law/regimes.ts";
import {
  careFormName,
  careFormsOf,
  isCompulsory,
} from "../../model/facts/care.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { participantsOf } from "../../model/facts/municipalities.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/jeugdregio-niet-gevolgd",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2026-01-01",
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 1.1 (regio: regio als bedoeld in artikel 2.17)",
      confidence: "V",
    },
    {
      ref: "regeling-jeugdwet",
      at: "art. 8g (vormen van jeugdhulp, bedoeld in artikel 2.2.3 van het Besluit Jeugdwet)",
      confidence: "V",
      quote:
        "door de Jeugdregio of landelijke werkende organisatie gecontracteerde of gesubsidieerde jeugdhulpaanbieders",
    },
    {
      ref: "stb-2025-357",
      at: "aanhef: besluit op grond van art. 2.17 en 2.19 Jeugdwet",
      confidence: "S",
    },
  ],
  message: {
    nl: "In perceel {perceel} zit {zorgvorm}. Sinds 1 januari 2026 moet de jeugdregio specialistische jeugdhulp regionaal organiseren; hier is de inkoper {opdrachtgever}. Controleer art. 2.17-2.19 Jeugdwet en art. 2.2.3 Besluit Jeugdwet.",
    en: "In lot {perceel} there is {zorgvorm}. Since 1 January 2026 specialised youth care must be organised by the youth region; here the buyer is {opdrachtgever}. Check arts 2.17-2.19 Youth Act and art. 2.2.3 of its decree.",
  },
  check(lot, { report }) {
    const { root } = lot.specification;
    if (startedBefore(lot)) return;
    const forms = careFormsOf(lot).filter(
      (form) => isCompulsory(form) || regional.has(form),
    );
    if (forms.length === 0 || !hasLaw(lot, "jeugdwet")) return;
    if (
      lot.is("niveau", "landelijk") ||
      lot.includes("zorgvormen", "landelijk-ingekocht")
    )
      return;
    const region = root.slot("opdrachtgever.jeugdregio");
    if (
      region.state !== "absent" &&
      !root.is("opdrachtgever.jeugdregio", "nee")
    )
      return;
    const participants = participantsOf(lot.specification);
    if (!participants) return;
    report({
      at: [lot, "zorgvormen"],
      data: {
        zorgvorm: list(forms.map(careFormName)),
        opdrachtgever: list(participants.members.map(({ name }) => name)),
      },
      related: [
        {
          at: root.slot("opdrachtgever.gemeenten"),
          message: { nl: "Wie inkoopt", en: "Who buys" },
        },
      ],
    });
  },
});

/** True for a contract that already ran when the duty began: its notice was sent before. */
function startedBefore(lot: Node<"perceel">): boolean {
  const { from } = regime("jeugdregio");
  const start = lot.date("looptijd.ingang");
  return from !== null && start !== undefined && start.max < tableDay(from);
}

/** Youth care with a stay; whether foster care is on the list of the decree was not seen. */
const regional: ReadonlySet<string> = new Set([
  "verblijf",
  "residentieel",
  "gesloten-jeugdhulp",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Specialistische jeugdhulp niet via de jeugdregio",
    en: "Specialised youth care not through the youth region",
  },
  explain: {
    nl: "Sinds 2026 organiseren gemeenten schaarse jeugdhulp in vaste jeugdregio's. Een lokale inkoop die al eerder was voorbereid, gaat dan gemakkelijk langs die verplichting heen. Ga na of de vorm onder het besluit valt, en zeg bij `opdrachtgever` welke jeugdregio inkoopt.",
    en: "Since 2026 municipalities organise scarce youth care in fixed youth regions. A local procurement that was prepared earlier easily passes by that duty. Check whether the form falls under the decree, and say under `authority` which youth region buys.",
  },
  examples: [
    {
      bad: `  planning { aankondiging: 2026-03-01 op tenderned }
  opdrachtgever { gemeenten: Tiel }
  perceel 1 "Wonen met behandeling" { wet: jeugdwet  zorgvormen: residentieel }
`,
      good: `  planning { aankondiging: 2026-03-01 op tenderned }
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  jeugdregio: Rivierenland }
  perceel 1 "Wonen met behandeling" { wet: jeugdwet  zorgvormen: residentieel }
`,
    },
    {
      bad: `  planning { aankondiging: 2026-03-01 op tenderned }
  opdrachtgever { gemeenten: Buren, Tiel  jeugdregio: nee }
  perceel 1 "Gedwongen kader" { wet: jeugdwet  zorgvormen: jeugdbescherming, jeugdreclassering }
`,
      good: `  planning { aankondiging: 2025-10-01 op tenderned }
  opdrachtgever { gemeenten: Buren, Tiel  jeugdregio: nee }
  perceel 1 "Gedwongen kader" { wet: jeugdwet  zorgvormen: jeugdbescherming, jeugdreclassering }
`,
    },
  ],
};

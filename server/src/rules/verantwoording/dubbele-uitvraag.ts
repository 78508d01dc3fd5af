import { fold } from "../../../../grammar/src/names.ts";
import { nameOf, titleOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeBlock } from "../fix/removal.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/dubbele-uitvraag",
  kind: "consistency",
  severity: "hint",
  scope: ["uitvraag", "verantwoording.uitvraag", "monitoring.uitvraag"],
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.10.1",
      confidence: "V",
      quote:
        "Opdrachtgever vraagt geen gegevens op als hij deze al heeft of kan krijgen van het CBS.",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "in iedere contractronde veel dezelfde informatie wordt opgevraagd, ook bij verlenging van het contract",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "de reden waarom bepaalde informatie moet worden aangeleverd niet altijd duidelijk is",
    },
    { ref: "aw2012", at: "art. 1.6", confidence: "V" },
  ],
  message: {
    nl: '"{item}" wordt opnieuw gevraagd, terwijl het al bekend is via {bron}. De contractstandaard sluit dat uit (art. 3.10.1).',
    en: '"{item}" is requested again although it is known from {bron}. The contract standard excludes that (art. 3.10.1).',
  },
  check(request, { report }) {
    const bron = sourceOf(request);
    if (!bron || !request.isAbsent("maximale-leeftijd")) return;
    if (/\buea\b|eigen verklaring/.test(titleOf(request))) return;
    report({
      at: request,
      data: { item: nameOf(request), bron },
      discriminator: fold(nameOf(request)),
      fixes: () => [
        removeBlock(request, {
          nl: "Verwijder de uitvraag",
          en: "Remove the request",
        }),
      ],
    });
  },
});

/** Where the municipality can already find it. */
function sourceOf(request: Node<"uitvraag">): Localized | undefined {
  const slot = request.slot("beschikbaar-via");
  const sources = [
    ...request.words("beschikbaar-via"),
    ...request.texts("beschikbaar-via"),
  ].filter((source) => source !== "geen");
  if (sources.length > 0)
    return list(sources.map((source) => spoken(term(slot, source))));
  return request.is("eerder-aangeleverd", "ja")
    ? { nl: "een eerdere uitvraag", en: "an earlier request" }
    : undefined;
}

export const docs: RuleDocs = {
  title: { nl: "Gegevens worden opnieuw gevraagd", en: "Data are asked again" },
  explain: {
    nl: "Elke ronde dezelfde papieren, ook bij verlenging: dat is de grootste klacht over administratieve lasten. Gebruik wat al is aangeleverd of wat het berichtenverkeer, het CBS of een openbaar register geeft. Bewijs dat recent moet zijn (met een maximale leeftijd) mag opnieuw worden gevraagd.",
    en: "The same papers every round, also at extension: that is the main complaint about administrative burden. Use what was supplied before or what the messages, CBS or a public register give. Proof that must be recent (with a maximum age) may be asked again.",
  },
  examples: [
    {
      bad: `  uitvraag "Aantal cliënten per kwartaal" {
    doel: "Volgen van het gebruik."
    beschikbaar-via: berichtenverkeer
  }
`,
      good: `  uitvraag "Ervaringen van cliënten" {
    doel: "Zien wat de hulp oplevert."
  }
`,
    },
  ],
};

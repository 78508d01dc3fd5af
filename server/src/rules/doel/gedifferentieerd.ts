import { formOf, variantOf } from "../../model/facts/funding.ts";
import { instrumentOf } from "../../model/facts/instrument.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "doel/gedifferentieerd",
  kind: "guidance",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "gekozen voor maatwerk per zorgvorm als het gaat om de inzet van inkoopinstrumenten",
    },
  ],
  message: {
    nl: "Lichte en complexe hulp worden op dezelfde manier ingekocht. In de praktijk wordt vaker per zorgvorm gekozen.",
    en: "Light and complex care are bought in the same way. Practice more often chooses per care form.",
  },
  check(root, { report, lots }) {
    const light = lots.filter((lot) => lot.is("complexiteit", "licht"));
    const complex = lots.filter((lot) =>
      lot.is("complexiteit", "complex", "hoog-complex"),
    );
    if (light.length === 0 || complex.length === 0) return;
    const [way, ...others] = new Set(lots.map(wayOf));
    if (!way || others.length > 0 || lots.some(isExplained)) return;
    report({ at: root, subjects: [...light, ...complex] });
  },
});

/** Instrument, procedure and funding of a lot; undefined while the instrument or the funding is open. */
function wayOf(lot: Node<"perceel">): string | undefined {
  const instrument = instrumentOf(lot);
  const funding = variantOf(lot) ?? formOf(lot);
  return (
    instrument &&
    funding &&
    `${instrument} ${effectiveProcedure(lot)} ${funding}`
  );
}

function isExplained(lot: Node<"perceel">): boolean {
  return lot.has("motivering") || lot.has("sturingsvisie");
}

export const docs: RuleDocs = {
  title: {
    nl: "Lichte en complexe hulp op dezelfde manier",
    en: "Light and complex care in the same way",
  },
  explain: {
    nl: "Lichte hulp vraagt vaak toegankelijkheid, complexe hulp vaker een paar vaste partners. Een gelijke aanpak kan goed zijn; leg dan in `motivering` uit waarom hij voor beide past.",
    en: "Light care often asks for accessibility, complex care more often for a few fixed partners. One approach may be fine; then explain in `motivation` why it fits both.",
  },
  examples: [
    {
      bad: `  instrument: open-house
  bekostiging { uitvoeringsvariant: inspanningsgericht; vorm: productie }
  perceel 1 "Begeleiding licht" { complexiteit: licht }
  perceel 2 "Begeleiding complex" { complexiteit: hoog-complex }
`,
      good: `  instrument: open-house
  motivering: "Ook voor complexe hulp is er ruim aanbod en willen wij niemand uitsluiten."
  bekostiging { uitvoeringsvariant: inspanningsgericht; vorm: productie }
  perceel 1 "Begeleiding licht" { complexiteit: licht }
  perceel 2 "Begeleiding complex" { complexiteit: hoog-complex }
`,
    },
  ],
};

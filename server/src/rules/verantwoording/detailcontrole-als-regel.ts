import { hasLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/detailcontrole-als-regel",
  kind: "legal",
  severity: "error",
  scope: "controle",
  waivable: false,
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "art. 6b.5 lid 1",
      confidence: "V",
      quote:
        "Het college voert geen detailcontrole uit dan nadat is voldaan aan de volgende voorwaarden",
    },
    {
      ref: "regeling-jeugdwet",
      at: "art. 6b.3 lid 3",
      confidence: "V",
      quote: "voorziet niet in de inzet van detailcontrole",
    },
  ],
  message: {
    mogelijk: {
      nl: "Er komt dossieronderzoek, maar niet staat wanneer. Detailcontrole mag pas na een algemeen controleplan en een specifieke risicoanalyse (art. 6b.3-6b.5 Regeling Jeugdwet).",
      en: "There will be file inspection, but it is not said when. Detailed control is allowed only after a general control plan and a specific risk analysis (arts 6b.3-6b.5 Regeling Jeugdwet).",
    },
    default: {
      nl: "Dossieronderzoek staat hier als vaste controle ({frequentie}). Detailcontrole mag pas na een algemeen controleplan en een specifieke risicoanalyse (art. 6b.3-6b.5 Regeling Jeugdwet).",
      en: "File inspection is a standing control here ({frequentie}). Detailed control is allowed only after a general control plan and a specific risk analysis (arts 6b.3-6b.5 Regeling Jeugdwet).",
    },
  },
  check(control, { report, lots }) {
    const subjects = lots.filter((lot) => hasLaw(lot, "jeugdwet"));
    if (subjects.length === 0 || !control.has("detailcontrole")) return;
    if (
      control.is(
        "detailcontrole",
        "nee",
        "alleen-na-risicoanalyse",
        "incidenteel",
      )
    )
      return;
    if (isConditional(control)) return;
    const slot = control.slot("detailcontrole");
    const standing = !control.is("detailcontrole", "ja");
    report({
      at: slot,
      subjects,
      message: standing ? "default" : "mogelijk",
      possibly: !standing,
      data: { frequentie: frequency(control) },
      fixes: () => [
        replaceValue(slot, "alleen-na-risicoanalyse", {
          nl: "Alleen na een risicoanalyse",
          en: "Only after a risk analysis",
        }),
      ],
    });
  },
});

function isConditional(control: Node<"controle">): boolean {
  const { state } = control.slot("detailcontrole.voorwaarde");
  if (state === "open" || state === "unusable") return true;
  return control.includes(
    "detailcontrole.voorwaarde",
    "risicoanalyse",
    "specifiek-controleplan",
    "toestemming",
    "fraudeonderzoek",
  );
}

function frequency(control: Node<"controle">) {
  const times = control.count("detailcontrole");
  if (times) {
    const { nl, en } = counts(times);
    return { nl: `${nl} keer`, en: `${en} times` };
  }
  const slot = control.slot("detailcontrole");
  return spoken(
    term(
      slot,
      control.word("detailcontrole") ?? control.text("detailcontrole") ?? "",
    ),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Dossiercontrole als vaste controle",
    en: "File inspection as standing control",
  },
  explain: {
    nl: "In dossiers van jeugdigen staan gezondheidsgegevens; de regeling schrijft daarom een volgorde voor: eerst een algemeen controleplan, dan een specifieke risicoanalyse met een specifiek controleplan, en pas daarna detailcontrole. Met schriftelijke toestemming of in een fraudeonderzoek gelden eigen voorwaarden. Verwijs naar het controleplan.",
    en: "Files of youths hold health data; the ministerial regulation therefore fixes an order: first a general control plan, then a specific risk analysis with a specific control plan, and only then detailed control. With written consent or in a fraud investigation other conditions hold. Refer to the control plan.",
  },
  examples: [
    {
      bad: `  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    controle { detailcontrole: jaarlijks }
  }
`,
      good: `  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    controle { detailcontrole: alleen-na-risicoanalyse }
  }
`,
    },
  ],
};

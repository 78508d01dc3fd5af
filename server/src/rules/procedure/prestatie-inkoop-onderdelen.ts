import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { lacksStep } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/prestatie-inkoop-onderdelen",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de gemeente specificeert de opdracht functioneel en vraagt zorgaanbieders hun expertise aan te tonen",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "toetst het gunningscriterium ‘kwaliteit’ mede op basis van interviews met sleutelfunctionarissen van de zorgaanbieders",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "dan kan de gemeente met een nieuwe zorgaanbieder (de nummer twee van de aanbesteding) nogmaals een concretiseringsfase starten",
    },
  ],
  message: {
    terugval: {
      nl: "{perceel} is prestatie-inkoop, maar mist: {onderdelen}. Regel ook of u bij uitval van de beste partij terugvalt op de nummer twee.",
      en: "{perceel} is best value procurement but lacks: {onderdelen}. Also say whether you fall back on the number two if the best party drops out.",
    },
    default: {
      nl: "{perceel} is prestatie-inkoop, maar mist: {onderdelen}.",
      en: "{perceel} is best value procurement but lacks: {onderdelen}.",
    },
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "prestatie-inkoop") return;
    const missing = parts.filter(({ isMissing }) => isMissing(lot));
    if (missing.length === 0) return;
    const procedure = lot.at("procedure");
    report({
      at: [lot, "procedure"],
      message: lot.isMissing("procedure.terugval-nummer-twee")
        ? "terugval"
        : "default",
      data: { onderdelen: list(missing.map(({ text }) => text)) },
      fixes: () => [
        procedure &&
          insertInto(procedure, missing.map(({ stub }) => stub).join("\n"), {
            nl: "Voeg toe wat ontbreekt",
            en: "Add what is missing",
          }),
      ],
    });
  },
});

interface Part {
  readonly text: Localized;
  readonly stub: string;
  isMissing(lot: Node<"perceel">): boolean;
}

const parts: readonly Part[] = [
  {
    text: {
      nl: "een risico- en kansendossier (RAVA)",
      en: "a risk and opportunity document (RAVA)",
    },
    stub: "rava: PM",
    isMissing: (lot) =>
      says(lot, "procedure.rava") &&
      !lot
        .all("bijlage")
        .some((annex) => annex.includes("soort", "rava-document")),
  },
  {
    text: {
      nl: "interviews met sleutelfunctionarissen",
      en: "interviews with key staff",
    },
    stub: "interviews: PM",
    isMissing: (lot) => lacksStep(lot, "interviews"),
  },
  {
    text: {
      nl: "een functionele specificatie",
      en: "a functional specification",
    },
    stub: "functionele-specificatie: PM",
    isMissing: (lot) => says(lot, "procedure.functionele-specificatie"),
  },
];

/** True when the document says that it is not there, or nothing of it. */
function says(
  lot: Node<"perceel">,
  path: "procedure.rava" | "procedure.functionele-specificatie",
): boolean {
  return lot.isAbsent(path) || lot.is(path, "nee", "geen");
}

export const docs: RuleDocs = {
  title: {
    nl: "Prestatie-inkoop mist onderdelen",
    en: "Best value procurement lacks parts",
  },
  explain: {
    nl: "In prestatie-inkoop laten aanbieders hun deskundigheid zien met een risico- en kansendossier (RAVA) en in interviews met sleutelfunctionarissen; de gemeente beschrijft de opdracht functioneel. Voeg toe wat ontbreekt.",
    en: "In best value procurement providers show their expertise in a risk and opportunity document (RAVA) and in interviews with key staff; the municipality describes the contract functionally. Add what is missing.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  planning { aankondiging: 2022-05-01 op tenderned }
  perceel 1 "Beschermd wonen" {
    instrument: overheidsopdracht
    procedure: sas {
      invulling: prestatie-inkoop
      offerte: 2022-09-01
      concretisering: 2022-10-01
      rava: ja
      terugval-nummer-twee: ja
    }
    opdrachtnemers: 1
    gunningscriteria { methode: bpkv; kwaliteit "Interviews" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  planning { aankondiging: 2022-05-01 op tenderned }
  perceel 1 "Beschermd wonen" {
    instrument: overheidsopdracht
    procedure: sas {
      invulling: prestatie-inkoop
      offerte: 2022-09-01
      interviews: 2022-09-10
      concretisering: 2022-10-01
      rava: ja
      functionele-specificatie: ja
      terugval-nummer-twee: ja
    }
    opdrachtnemers: 1
    gunningscriteria { methode: bpkv; kwaliteit "Interviews" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};

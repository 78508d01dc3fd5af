import type { DateSettings } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import {
  effectiveProcedure,
  isDas,
  isSas,
} from "../../model/facts/procedure.ts";
import { demandsOf } from "../../model/facts/requirements.ts";
import {
  isBelowThreshold,
  isFullyRegulated,
} from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/uea-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.39 lid 3",
      confidence: "V",
      quote:
        "Aanbestedende diensten die uitsluitingsgronden of geschiktheidseisen stellen, verlangen van een ondernemer",
    },
    { ref: "aw2012", at: "art. 2.85 lid 1", confidence: "V" },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Eigen verklaring (UEA) (indien uitsluitingsgronden of geschiktheidseisen worden gesteld)",
    },
    {
      ref: "aw2012",
      at: "art. 1.17 en 1.19 lid 1",
      confidence: "V",
      quote:
        "Aanbestedende diensten en speciale-sectorbedrijven die uitsluitingsgronden of geschiktheidseisen stellen, verlangen van een ondernemer",
    },
  ],
  message: {
    nl: "De eigen verklaring (UEA) wordt niet gevraagd, terwijl dat moet: {reden} ({artikel}).",
    en: "The self-declaration (UEA) is not requested although it must be: {reden} ({artikel}).",
  },
  check(root, { report, lots, settings }) {
    const cases = new Map<
      string,
      { duty: Duty; subjects: Node<"perceel">[] }
    >();
    for (const lot of lots) {
      const duty = lacksDeclaration(lot) ? dutyOf(lot, settings) : undefined;
      if (!duty) continue;
      const key = `${duty.artikel.nl} ${duty.reden.nl}`;
      const known = cases.get(key);
      if (known) known.subjects.push(lot);
      else cases.set(key, { duty, subjects: [lot] });
    }
    for (const { duty, subjects } of cases.values()) {
      report({
        at: [subjects[0] ?? root, "eigen-verklaring"],
        subjects,
        data: { ...duty },
        fixes: () => [
          root.isAbsent("eigen-verklaring")
            ? insertInto(root, "eigen-verklaring: uea", {
                nl: "Vraag het UEA",
                en: "Ask for the ESPD",
              })
            : undefined,
        ],
        discriminator: duty.artikel.nl,
      });
    }
  },
});

/** Why the declaration is obligatory. */
interface Duty {
  readonly reden: Localized;
  readonly artikel: Localized;
}

function lacksDeclaration(lot: Node<"perceel">): boolean {
  const { state } = lot.slot("eigen-verklaring");
  return (
    lot.is("eigen-verklaring", "nee") ||
    state === "absent" ||
    state === "none" ||
    state === "not-applicable"
  );
}

function dutyOf(
  lot: Node<"perceel">,
  settings: DateSettings,
): Duty | undefined {
  const procedure = effectiveProcedure(lot);
  if (!isPublicContract(lot) || procedure === undefined || isDas(lot)) return;
  if (
    procedure === "enkelvoudig-onderhands" ||
    procedure === "onderhandelingsprocedure-zonder-aankondiging"
  )
    return;
  if (isFullyRegulated(lot, settings)) {
    return {
      reden: {
        nl: "deze procedure vraagt haar altijd",
        en: "this procedure always asks for it",
      },
      artikel: cite("aw2012", "art. 2.85 lid 1"),
    };
  }
  const reden = demandsIn(lot);
  if (!reden) return;
  return { reden, artikel: articleFor(lot, settings) };
}

function articleFor(lot: Node<"perceel">, settings: DateSettings): Localized {
  const below = isSas(lot) ? isBelowThreshold(lot, settings) : "yes";
  if (below === "yes") return cite("aw2012", "art. 1.19 lid 1");
  if (below === "no") return cite("aw2012", "art. 2.39 lid 3");
  return {
    nl: "art. 2.39 lid 3 Aw, onder de drempel art. 1.19 lid 1 Aw",
    en: "art. 2.39(3) Aw, below the threshold art. 1.19(1) Aw",
  };
}

function demandsIn(lot: Node<"perceel">): Localized | undefined {
  const { exclusion, suitability } = demandsOf(lot);
  const set: Localized[] = [];
  if (exclusion)
    set.push({ nl: "uitsluitingsgronden", en: "exclusion grounds" });
  if (suitability)
    set.push({ nl: "geschiktheidseisen", en: "suitability requirements" });
  if (set.length === 0) return undefined;
  const { nl, en } = list(set);
  return { nl: `er gelden ${nl}`, en: `there are ${en}` };
}

export const docs: RuleDocs = {
  title: {
    nl: "Eigen verklaring (UEA) wordt niet gevraagd",
    en: "Self-declaration (UEA) is not requested",
  },
  explain: {
    nl: "Wie uitsluitingsgronden of geschiktheidseisen stelt, moet inschrijvers eerst met een eigen verklaring laten verklaren dat zij eraan voldoen. Dat geldt ook in de vormvrije SAS-procedure en onder de drempel. In een openbare of niet-openbare procedure boven de drempel is de verklaring altijd verplicht. Zet `eigen-verklaring: uea`.",
    en: "Whoever sets exclusion grounds or suitability requirements must first let tenderers declare that they comply. That holds in the form-free SAS procedure and below the threshold too. In an open or restricted procedure above the threshold the declaration is always obligatory. Write `uea: uea`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      bewijs: referenties
    }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    geschiktheidseis "Ervaring met dagbesteding" {
      soort: referentie
      bewijs: referenties
    }
  }
`,
    },
  ],
};

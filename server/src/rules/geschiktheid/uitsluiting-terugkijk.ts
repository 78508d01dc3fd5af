import { constant, figure } from "../../law/constants.ts";
import {
  type GroundSort,
  groundsOfSort,
  namedGrounds,
  sortOf,
} from "../../model/facts/exclusion.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import { isFullyRegulatedOrDas } from "../../model/facts/tender.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/uitsluiting-terugkijk",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.86 lid 7",
      confidence: "V",
      quote: "in de vijf jaar voorafgaand aan het tijdstip van het indienen",
    },
    {
      ref: "aw2012",
      at: "art. 2.87 lid 2",
      confidence: "V",
      quote: "in de drie jaar voorafgaand aan het tijdstip van indienen",
    },
  ],
  message: {
    nl: "Voor {grond} wordt {termijn} teruggekeken; maximaal {maximum} is toegestaan ({artikel}).",
    en: "For {grond} the look-back is {termijn}; at most {maximum} is allowed ({artikel}).",
  },
  check(lot, { report, settings }) {
    if (!isFullyRegulatedOrDas(lot, settings)) return;
    for (const { grond, slot, asked, sort } of lookBacks(lot)) {
      const id =
        sort === "verplicht" ? "terugkijk-dwingend" : "terugkijk-facultatief";
      if (asked <= figure(id)) continue;
      report({
        at: slot,
        data: {
          grond,
          termijn: months(asked),
          maximum: months(figure(id)),
          artikel: cite("aw2012", constant(id).at),
        },
        fixes: () => [
          replaceLiteral(slot, months(figure(id)).nl, {
            nl: `Kijk ${months(figure(id)).nl} terug`,
            en: `Look back ${months(figure(id)).en}`,
          }),
        ],
        discriminator: grond.nl,
      });
    }
  },
});

interface LookBack {
  readonly grond: Localized;
  readonly sort: GroundSort;
  readonly slot: Slot;
  /** In months. */
  readonly asked: number;
}

/** Grounds without a period: art. 2.87 lid 1 onder b, e and f. */
const timeless = [
  "faillissement",
  "belangenconflict",
  "betrokkenheid-voorbereiding",
];

function lookBacks(lot: Node<"perceel">): LookBack[] {
  const found: LookBack[] = [];
  const mandatory = lot.months(
    "verplichte-uitsluitingsgronden.terugkijktermijn",
  );
  if (mandatory) {
    found.push({
      grond: { nl: "de verplichte gronden", en: "the mandatory grounds" },
      sort: "verplicht",
      slot: lot.slot("verplichte-uitsluitingsgronden.terugkijktermijn"),
      asked: mandatory.max,
    });
  }
  const optional = lot.months(
    "facultatieve-uitsluitingsgronden.terugkijktermijn",
  );
  const listed: readonly string[] = lot.words(
    "facultatieve-uitsluitingsgronden",
  );
  const chosen = listed.includes("alle")
    ? groundsOfSort("facultatief")
    : listed;
  if (optional && chosen.some((ground) => !timeless.includes(ground))) {
    found.push({
      grond: { nl: "de facultatieve gronden", en: "the optional grounds" },
      sort: "facultatief",
      slot: lot.slot("facultatieve-uitsluitingsgronden.terugkijktermijn"),
      asked: optional.max,
    });
  }
  for (const ground of lot.all("uitsluitingsgrond")) {
    const own = ground.months("terugkijktermijn");
    const sort = sortOf(ground);
    const named = namedGrounds(ground);
    const bound =
      named.length === 0 || named.some((one) => !timeless.includes(one));
    if (!own || !sort || !bound) continue;
    const name = `"${nameOf(ground)}"`;
    found.push({
      grond: { nl: name, en: name },
      sort,
      slot: ground.slot("terugkijktermijn"),
      asked: own.max,
    });
  }
  return found;
}

export const docs: RuleDocs = {
  title: {
    nl: "Te lange terugkijktermijn bij uitsluiting",
    en: "Look-back for exclusion too long",
  },
  explain: {
    nl: "Voor de verplichte gronden mag ten hoogste vijf jaar worden teruggekeken, voor de meeste facultatieve drie jaar; beide tellen terug vanaf de inschrijving of het verzoek tot deelneming. Voor faillissement, belangenconflict en betrokkenheid bij de voorbereiding geldt geen termijn.",
    en: "For the mandatory grounds the look-back is at most five years, for most optional ones three; both count back from the tender or request to participate. Bankruptcy, conflict of interest and involvement in the preparation have no period.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    uitsluitingsgrond "Ernstige beroepsfout" {
      grond: ernstige-beroepsfout
      terugkijktermijn: 5 jaar
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    uitsluitingsgrond "Ernstige beroepsfout" {
      grond: ernstige-beroepsfout
      terugkijktermijn: 3 jaar
    }
  }
`,
    },
  ],
};

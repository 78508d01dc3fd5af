import { quantity } from "../../law/constants.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isInHouse } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";
import { list, percents } from "../shared/wording.ts";

export default defineRule({
  id: "instrument/inbesteding-voorwaarden",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.24a lid 1; art. 2.24b lid 1",
      confidence: "V",
      quote:
        "meer dan 80% van de activiteiten van de gecontroleerde rechtspersoon",
    },
    {
      ref: "aw2012",
      at: "art. 2.24c lid 1",
      confidence: "V",
      quote:
        "niet meer dan 20% van de onder die samenwerking vallende activiteiten",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "aparte rechtspersoon (bijvoorbeeld een stichting) waarop de gemeente echter wel zoveel controle uitoefent dat deze binnen haar gezagsstructuur valt",
    },
  ],
  message: {
    nl: "Inbesteding of samenwerking bij {perceel} voldoet niet aan art. 2.24a-2.24c Aw: {voorwaarde}. Dan is het een gewone opdracht die u moet aanbesteden.",
    en: "The in-house award or cooperation for {perceel} does not meet arts. 2.24a-2.24c Aw: {voorwaarde}. Then it is an ordinary contract that must be tendered.",
  },
  check(lot, { report }) {
    if (!isInHouse(lot)) return;
    const failed = [...failedInHouse(lot), ...failedCooperation(lot)];
    if (failed.length === 0) return;
    report({
      at: [lot, "instrument"],
      data: { voorwaarde: list(failed) },
      fixes: () => [
        lot.has("instrument.rechtspersoon")
          ? insertUnder(
              lot,
              "instrument",
              conditions
                .map(([key]) => `${key.slice("instrument.".length)}: PM`)
                .join("\n"),
              {
                nl: "Voeg de voorwaarden toe",
                en: "Add the conditions",
              },
            )
          : undefined,
      ],
    });
  },
});

/** Art. 2.24a and 2.24b: what a legal person that is controlled like an own service lacks. */
function failedInHouse(lot: Node<"perceel">): Localized[] {
  if (!lot.has("instrument.rechtspersoon")) return [];
  const failed: Localized[] = [];
  const share = lot.percentage("instrument.activiteiten-voor-gemeente");
  // Control that several authorities hold together counts as well (art. 2.24b).
  const joint = lot.is("instrument.gezamenlijk-toezicht", "ja");
  if (lot.is("instrument.toezicht-als-eigen-dienst", "nee") && !joint)
    failed.push({
      nl: "geen toezicht zoals op eigen diensten",
      en: "no control as over own services",
    });
  const least = quantity("inbesteding-activiteiten");
  if (share && share.max <= least) {
    const limit = percents(least);
    failed.push({
      nl: `niet meer dan ${limit.nl} van de activiteiten voor de gemeente`,
      en: `no more than ${limit.en} of the activities for the municipality`,
    });
  }
  if (hasPrivateCapital(lot))
    failed.push({ nl: "direct privékapitaal", en: "direct private capital" });
  if (hasReached(lot.specification, "publicatie"))
    for (const [key, text] of conditions)
      if (lot.isMissing(key) && !(joint && key === controlKey))
        failed.push(text);
  return failed;
}

const controlKey = "instrument.toezicht-als-eigen-dienst";

const conditions = [
  [
    controlKey,
    {
      nl: "niet vermeld of er toezicht is zoals op eigen diensten",
      en: "not stated whether there is control as over own services",
    },
  ],
  [
    "instrument.activiteiten-voor-gemeente",
    {
      nl: "niet vermeld welk deel van de activiteiten voor de gemeente is",
      en: "not stated which share of the activities is for the municipality",
    },
  ],
  [
    "instrument.privekapitaal",
    {
      nl: "niet vermeld of er privékapitaal is",
      en: "not stated whether there is private capital",
    },
  ],
] as const;

/** A participation that the law prescribes and that gives no say is allowed. */
function hasPrivateCapital(lot: Node<"perceel">): boolean {
  if (!lot.is("instrument.privekapitaal", "ja")) return false;
  const capital = lot.at("instrument")?.at("privekapitaal");
  return !(
    capital?.is("wettelijk-voorgeschreven", "ja") &&
    capital.is("zeggenschap", "nee")
  );
}

/** Art. 2.24c: what a cooperation between authorities lacks. */
function failedCooperation(lot: Node<"perceel">): Localized[] {
  if (!lot.is("instrument.grondslag", "samenwerking-overheden")) return [];
  const failed: Localized[] = [];
  const most = quantity("samenwerking-open-markt");
  const market = lot.percentage("instrument.open-markt");
  if (market && market.min > most) {
    const limit = percents(most);
    failed.push({
      nl: `meer dan ${limit.nl} van de activiteiten op de open markt`,
      en: `more than ${limit.en} of the activities on the open market`,
    });
  }
  for (const party of lot.all("instrument.partij"))
    if (party.is("aanbestedende-dienst", "nee"))
      failed.push({
        nl: `${party.label} is geen aanbestedende dienst`,
        en: `${party.label} is no contracting authority`,
      });
  return failed;
}

export const docs: RuleDocs = {
  title: {
    nl: "Inbesteding of samenwerking buiten de voorwaarden",
    en: "In-house award or cooperation outside the conditions",
  },
  explain: {
    nl: "Werken zonder aanbesteding mag hier alleen als aan alle voorwaarden is voldaan: toezicht zoals op eigen diensten, meer dan 80% van de activiteiten voor de gemeente en geen direct privékapitaal; bij samenwerking tussen overheden ten hoogste 20% op de open markt. Vul de voorwaarden in, of besteed aan.",
    en: "Working without a tender is allowed here only if every condition is met: control as over own services, more than 80% of the activities for the municipality and no direct private capital; for cooperation between authorities at most 20% on the open market. State the conditions, or tender.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Wijkteam" {
    instrument: eigen-beheer { rechtspersoon: "Stichting Wijkteams" }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Wijkteam" {
    instrument: eigen-beheer {
      rechtspersoon: "Stichting Wijkteams"
      toezicht-als-eigen-dienst: ja
      activiteiten-voor-gemeente: 95%
      privekapitaal: nee
    }
  }
`,
    },
    {
      bad: `  peildatum: 2022-05-01
  perceel 1 "Wijkteam" {
    instrument: eigen-beheer {
      rechtspersoon: "Stichting Wijkteams"
      toezicht-als-eigen-dienst: ja
      activiteiten-voor-gemeente: 80%
      privekapitaal: nee
    }
  }
`,
      good: `  peildatum: 2022-05-01
  perceel 1 "Wijkteam" {
    instrument: eigen-beheer {
      rechtspersoon: "Stichting Wijkteams"
      toezicht-als-eigen-dienst: ja
      activiteiten-voor-gemeente: 95%
      privekapitaal: nee
    }
  }
`,
    },
  ],
};

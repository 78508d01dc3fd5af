import { describe, expect, test } from "vitest";
import { parseIso } from "../../../grammar/src/calendar.ts";
import type { DutyId } from "../law/duties.ts";
import { motivationDuties } from "../law/duties.ts";
import { specificationOf } from "../model/testing.ts";
import { deviationsOf } from "../rules/engine/deviation.ts";
import { rules } from "../rules/generated/registry.ts";
import { dutiesOf } from "./duties.ts";

const settings = { today: parseIso("2026-06-01") ?? 0 };
const above = "geraamde-waarde: € 9 miljoen in totaal";
const text = '"Dit is nodig omdat het hier niet anders kan."';

/** What the ledger says of one duty: each case as `applies state`, or why there is none. */
function ledgerOf(id: DutyId, body: string): readonly string[] {
  const specification = specificationOf(
    `bestek X "X" {\n  stadium: publicatie\n${body}\n}`,
  );
  const reports = dutiesOf(
    specification,
    deviationsOf(specification),
    settings,
  );
  const report = reports.find(({ duty }) => duty.id === id);
  if (!report) throw new Error(id);
  return report.cases.length > 0
    ? report.cases.map(({ applies, state }) => `${applies} ${state}`)
    : report.reasons.map(({ nl }) => nl);
}

const sas = `instrument: overheidsopdracht  procedure: sas { invulling: klassiek }  wet: wmo-2015  ${above}`;
const open = `instrument: overheidsopdracht  procedure: openbaar  ${above}`;
const lots =
  'perceel 1 "A" { zorgvormen: groepsbegeleiding }\nperceel 2 "B" { zorgvormen: huishoudelijke-hulp }';
const outsideSas =
  "Dit artikel geldt niet in de sas-procedure (art. 2.39 lid 2 Aw).";

describe.each<[DutyId, readonly [string, string | readonly string[]][]]>([
  [
    "keuze-procedure",
    [
      [`${sas}\n${lots}`, "sure missing"],
      [`${sas}\nmotivering: ${text}\n${lots}`, "sure motivated"],
      [`${sas}\nmotivering: PM\n${lots}`, "sure open"],
      [`${sas}\nmotivering: "kort"\n${lots}`, "sure short"],
      [`instrument: open-house\n${lots}`, "possible missing"],
      [`instrument: PM\n${lots}`, "possible missing"],
      [
        `instrument: subsidie\n${lots}`,
        "Een subsidie valt onder de Awb, niet onder dit artikel.",
      ],
    ],
  ],
  [
    "keuze-ondernemers",
    [
      [
        "instrument: overheidsopdracht  procedure: meervoudig-onderhands { uitgenodigden: 3 }",
        "sure missing",
      ],
      [
        `${sas}\n${lots}`,
        "De procedure begint met een aankondiging; er worden geen ondernemers uitgekozen.",
      ],
      [`instrument: overheidsopdracht\n${lots}`, "possible missing"],
    ],
  ],
  [
    "samenvoegen",
    [
      [
        `${sas}\nperceel 1 "A" { zorgvormen: groepsbegeleiding, huishoudelijke-hulp }\nperceel 2 "B" { zorgvormen: PM }`,
        ["sure missing", "possible missing"],
      ],
      [
        `${sas}\nperceel 1 "A" { zorgvormen: groepsbegeleiding, huishoudelijke-hulp; afwijking perceel/clustering { markt: ${text} } }`,
        "sure motivated",
      ],
      [`${sas}\nclustering: ja\n${lots}`, "sure missing"],
      [
        `${sas}\n${lots}`,
        "In geen perceel zijn verschillende soorten zorg of beide wetten samengevoegd.",
      ],
    ],
  ],
  [
    "niet-verdelen",
    [
      [sas, "sure missing"],
      [
        `${sas}\nafwijking perceel/opdelen { motivering: ${text} }`,
        "sure motivated",
      ],
      [`${sas}\npercelen: PM`, "possible missing"],
      [`${sas}\n${lots}`, "De opdracht is in percelen verdeeld."],
    ],
  ],
  [
    "gids-uitsluitingsgronden",
    [
      [
        `${sas}\nfacultatieve-uitsluitingsgronden: alle\n${lots}`,
        "sure missing",
      ],
      [
        `${sas}\nfacultatieve-uitsluitingsgronden: alle { motivering: ${text} }\n${lots}`,
        "sure motivated",
      ],
      [sas, "Niet alle facultatieve uitsluitingsgronden zijn gesteld."],
    ],
  ],
  [
    "gids-omzeteis",
    [
      [`${sas}\ngeschiktheidseis "Omzet" { soort: omzet }`, "sure missing"],
      [
        `${sas}\ngeschiktheidseis "Omzet" { soort: omzet  motivering: ${text} }`,
        "sure motivated",
      ],
      [
        `${open}\ngeschiktheidseis "Omzet" { soort: omzet }`,
        "In deze procedure geldt art. 2.90 lid 3 Aw; zie daar.",
      ],
    ],
  ],
  [
    "gids-referentie",
    [
      [
        `${sas}\ngeschiktheidseis "Referentie" { soort: referentie  minimale-waarde: 80% }`,
        "sure missing",
      ],
      [
        `${sas}\ngeschiktheidseis "Referentie" { soort: referentie  minimale-waarde: 60% }`,
        "Er is geen referentie-eis van meer dan 60% van de waarde.",
      ],
    ],
  ],
  [
    "gids-voorwaarden",
    [
      [`${sas}\nalgemene-voorwaarden: eigen-gemeente`, "sure missing"],
      [
        `${sas}\nalgemene-voorwaarden: eigen-gemeente\nafwijking proportionaliteit/voorwaarden { motivering: ${text} }`,
        "sure motivated",
      ],
      [
        `${sas}\nalgemene-voorwaarden: vng-model`,
        "Er staan geen eigen voorwaarden in het document.",
      ],
    ],
  ],
  [
    "gids-aansprakelijkheid",
    [
      [`${sas}\naansprakelijkheid: onbeperkt`, "sure missing"],
      [`${sas}\nalgemene-voorwaarden: eigen-gemeente`, "possible missing"],
      [sas, "De aansprakelijkheid is niet onbeperkt."],
    ],
  ],
  [
    "andere-procedure-dan-sas",
    [
      [`${open}  wet: wmo-2015`, "sure missing"],
      [`${open}  wet: wmo-2015\nmotivering: ${text}`, "sure motivated"],
      [sas, "De sas-procedure is gekozen."],
    ],
  ],
  [
    "bijzondere-procedure",
    [
      [
        `instrument: overheidsopdracht  procedure: onderhandelingsprocedure-zonder-aankondiging  ${above}`,
        "sure later",
      ],
      [open, "Er is geen dialoog en geen onderhandelingsprocedure."],
    ],
  ],
  [
    "urgentie",
    [
      [
        `instrument: overheidsopdracht  ${above}  procedure: openbaar { urgentie: ja }`,
        "sure missing",
      ],
      [
        `instrument: overheidsopdracht  ${above}  procedure: openbaar { urgentie: ja { motivering: ${text} } }`,
        "sure motivated",
      ],
      [sas, outsideSas],
    ],
  ],
  ["toegankelijkheid", [[sas, "possible elsewhere"]]],
  [
    "omzeteis",
    [
      [`${open}\ngeschiktheidseis "Omzet" { soort: omzet }`, "sure missing"],
      [
        `${open}\ngeschiktheidseis "Omzet" { soort: omzet  motivering: ${text} }`,
        "sure motivated",
      ],
      [
        'instrument: overheidsopdracht  procedure: openbaar\ngeschiktheidseis "Omzet" { soort: omzet }',
        "possible missing",
      ],
      [
        'instrument: overheidsopdracht  procedure: openbaar  geraamde-waarde: € 1.000 in totaal\ngeschiktheidseis "Omzet" { soort: omzet }',
        "De geraamde waarde blijft onder de drempel; deel 2 van de wet geldt niet.",
      ],
      [`${sas}\ngeschiktheidseis "Omzet" { soort: omzet }`, outsideSas],
    ],
  ],
  [
    "referentieperiode",
    [
      [
        `${open}\ngeschiktheidseis "Referentie" { soort: referentie  periode: 5 jaar }`,
        "sure missing",
      ],
      [
        `${open}\ngeschiktheidseis "Referentie" { soort: referentie  periode: 3 jaar }`,
        "Er is geen referentie over meer dan drie jaar.",
      ],
    ],
  ],
  [
    "laagste-kosten-of-prijs",
    [
      [`${open}\ngunningscriteria { methode: laagste-kosten }`, "sure missing"],
      [
        `${open}\ngunningscriteria { methode: laagste-kosten  motivering: ${text} }`,
        "sure motivated",
      ],
      [`${open}\ngunningscriteria { methode: laagste-prijs }`, "sure missing"],
      [
        `${open}  wet: wmo-2015\ngunningscriteria { methode: laagste-prijs }`,
        "Er wordt niet op laagste kosten gegund. Bij zorg is gunnen op laagste prijs verboden; een motivering helpt dan niet.",
      ],
    ],
  ],
  [
    "volgorde-zonder-weging",
    [
      [
        `${open}\ngunningscriteria { kwaliteit "A" { volgorde: 1 }; kwaliteit "B" { volgorde: 2 } }`,
        "sure missing",
      ],
      [
        `${open}\ngunningscriteria { kwaliteit "A" { volgorde: 1 }; kwaliteit "B" { volgorde: 2 }; reden-volgorde: ${text} }`,
        "sure motivated",
      ],
      [
        `${open}\ngunningscriteria { kwaliteit "A" 60%; kwaliteit "B" 40% }`,
        "Er zijn geen gunningscriteria die alleen op volgorde staan.",
      ],
    ],
  ],
  [
    "raamovereenkomst-vier-jaar",
    [
      [
        `${sas}\ncontractvorm: raamovereenkomst\nlooptijd { duur: 3 jaar  verlenging: 2 x 1 jaar }`,
        "sure missing",
      ],
      [
        `${sas}\ncontractvorm: raamovereenkomst\nlooptijd { duur: 3 jaar  verlenging: 2 x 1 jaar  motivering: ${text} }`,
        "sure motivated",
      ],
      [
        `${sas}\ncontractvorm: raamovereenkomst\nlooptijd { duur: 3 jaar  verlenging: PM }`,
        "possible missing",
      ],
      [
        `${sas}\ncontractvorm: raamovereenkomst\nlooptijd { duur: 3 jaar  verlenging: 1 x 1 jaar }`,
        "Er is geen raamovereenkomst die langer dan vier jaar kan duren.",
      ],
    ],
  ],
  [
    "redenen-gunning",
    [
      [open, "sure elsewhere"],
      [
        "instrument: overheidsopdracht  procedure: meervoudig-onderhands",
        "sure elsewhere",
      ],
      [sas, outsideSas],
    ],
  ],
  ["proces-verbaal", [[sas, "sure elsewhere"]]],
  ["dossier", [[sas, "sure elsewhere"]]],
])("%s", (id, cases) => {
  test.each(cases)("%s", (body, expected) => {
    expect(ledgerOf(id, body)).toEqual([expected].flat());
  });
});

test("what must stand in the documents is not missing before publication", () => {
  const specification = specificationOf(
    `bestek X "X" {\n  stadium: concept\n  ${sas}\n}`,
  );
  const [, , , undivided] = dutiesOf(specification, [], settings);
  expect(undivided?.cases.map(({ state }) => state)).toEqual(["later"]);
});

test("a duty of later date does not hold before it", () => {
  const specification = specificationOf(
    `bestek X "X" {\n  peildatum: 2015-01-01\n  ${open}  wet: wmo-2015\n}`,
  );
  const report = dutiesOf(specification, [], settings).find(
    ({ duty }) => duty.id === "andere-procedure-dan-sas",
  );
  expect(report?.reasons.map(({ en }) => en)).toEqual([
    "Does not hold on 1 January 2015.",
  ]);
});

test("duties name rules that exist and may be waived", () => {
  const waivable = new Set(
    rules.filter((rule) => rule.waivable).map(({ id }) => id),
  );
  const named = motivationDuties.flatMap((duty) => duty.rules);
  expect(named.filter((id) => !waivable.has(id))).toEqual([]);
});

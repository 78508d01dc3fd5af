import {
  type Circle,
  participantsOf,
} from "../../model/facts/municipalities.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "regio/deelnemers-gewijzigd",
  kind: "consistency",
  severity: "info",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Het soms jaarlijks wisselen van samenwerkingsverbanden resulteert in onrust richting aanbieders",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.5",
      confidence: "V",
      quote:
        "door het uitstappen van gemeenten uit nog lopende contracten of de samenvoeging van voormalig gemeenten",
    },
  ],
  message: {
    nl: "Ten opzichte van {vorige} {verschil}. Licht dat toe.",
    en: "Compared with {vorige}, {verschil}. Explain this.",
  },
  check(bestek, { report }) {
    const [previous] = [
      ...bestek.references("vorige-versie"),
      ...bestek.references("vorige-ronde"),
    ];
    if (!previous) return;
    if (
      !bestek.isAbsent("toelichting-wijziging") ||
      !bestek.isAbsent("uittreding") ||
      !bestek.isAbsent("herindeling")
    )
      return;
    const now = participantsOf(bestek.specification);
    const before = participantsOf(previous.specification);
    if (!now?.complete || !before?.complete) return;
    const gone = without(before, now);
    const added = without(now, before);
    const differences = [
      ...(gone.length > 0
        ? [
            {
              nl: `${verb(gone, "doet", "doen")} ${list(gone).nl} niet meer mee`,
              en: `${list(gone).en} no longer ${verb(gone, "takes", "take")} part`,
            },
          ]
        : []),
      ...(added.length > 0
        ? [
            {
              nl: `${verb(added, "is", "zijn")} ${list(added).nl} erbij gekomen`,
              en: `${list(added).en} joined`,
            },
          ]
        : []),
    ];
    if (differences.length === 0) return;
    report({
      at: bestek.slot("opdrachtgever.gemeenten"),
      data: { vorige: previous.label, verschil: list(differences) },
    });
  },
});

function without(circle: Circle, other: Circle): string[] {
  return circle.members
    .filter(({ id }) => !other.ids.has(id))
    .map(({ name }) => name);
}

function verb(names: readonly string[], one: string, more: string): string {
  return names.length === 1 ? one : more;
}

export const docs: RuleDocs = {
  title: {
    nl: "Deelnemende gemeenten zijn veranderd",
    en: "Participating municipalities changed",
  },
  explain: {
    nl: "Een andere kring van gemeenten verandert volumes en waarde en geeft onrust bij aanbieders. Leg uit waarom gemeenten weg zijn of erbij kwamen, of hoe de uittreding is geregeld.",
    en: "A different circle of municipalities changes volumes and value and causes unrest among providers. Explain why municipalities left or joined, or how withdrawal is arranged.",
  },
  examples: [
    {
      bad: `  vorige-ronde: Ronde2021
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
`,
      good: `  vorige-ronde: Ronde2021
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel  penvoerder: Tiel }
  toelichting-wijziging: "Maasdriel koopt vanaf 2026 in met de Bommelerwaard."
`,
      files: {
        "ronde2021.bestek": `bestek Ronde2021 "Inkoop 2021" {
  peildatum: 2020-05-01
  opdrachtgever { gemeenten: Buren, Maasdriel, Tiel  penvoerder: Tiel }
}
`,
      },
    },
  ],
};

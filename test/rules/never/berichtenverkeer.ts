import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/berichtenverkeer/eigen-productcode",
    about: "own product codes within a national product category",
    source: "iStandaarden, iJw 3.2, OP260 en IV075",
    document: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    product "Ambulant individueel" { code: 45A01  productcategorie: 45  eenheid: uur  tarief: € 92,40  tariefsoort: vast }
    product "Ambulant systeemgericht" { code: 45A02  productcategorie: 45  eenheid: uur  tarief: € 98,60  tariefsoort: vast }
  }
`,
    silent: [
      "berichtenverkeer/afwijkende-eisen",
      "berichtenverkeer/productcategorie",
      "berichtenverkeer/productcode-dubbel",
      "*",
    ],
  },
  {
    id: "never/berichtenverkeer/veiligheid-client",
    about: "no messages for a client whose safety they endanger",
    source: "iStandaarden, iJw 3.2, OP003",
    document: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw { uitzondering: veiligheid-client }
  }
`,
    silent: ["berichtenverkeer"],
  },
  {
    id: "never/berichtenverkeer/algemene-categorie",
    about: "a rest category with any form of care",
    source: "iStandaarden, codelijsten JZ020 en WMO020 (3.2)",
    document: `  perceel 1 "Dagbehandeling" {
    wet: jeugdwet
    zorgvormen: daghulp
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Arrangement dagbehandeling" { zorgvorm: daghulp  productcategorie: 50  eenheid: dagdeel }
  }
  perceel 2 "Begeleiding" {
    wet: wmo-2015
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Arrangement thuis" { zorgvorm: individuele-begeleiding  productcategorie: 10  eenheid: uur }
  }
`,
    silent: [
      "berichtenverkeer/productcategorie",
      "berichtenverkeer/categorie-zorgvorm",
    ],
  },
  {
    id: "never/berichtenverkeer/open-house",
    about: "iWmo in open house, and no messages in a task-oriented admission",
    source: "Contractstandaarden Wmo, vragen en antwoorden",
    document: `  wet: wmo-2015
  instrument: open-house
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: iwmo
    product "Begeleiding individueel" { productcategorie: 02  eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
  perceel 2 "Inloop" {
    zorgvormen: groepsbegeleiding
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    berichtenverkeer: geen
  }
`,
    silent: ["berichtenverkeer"],
  },
  {
    id: "never/berichtenverkeer/aspecifieke-toewijzing",
    about: "assignment by category only, or by budget only",
    source: "iStandaarden, iJw 3.2, OP302",
    document: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    product "Ambulant" { productcategorie: 45  toewijzing: aspecifiek  eenheid: uur }
    product "Ambulant op budget" { toewijzing: generiek { budget: € 4.500 }  eenheid: uur }
  }
`,
    silent: ["berichtenverkeer"],
  },
  {
    id: "never/berichtenverkeer/correctie-oude-periode",
    about: "a claim that contains services of earlier periods",
    source: "iStandaarden, iJw 3.2, OP280 en OP284",
    document: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    declaratie {
      periode: kalendermaand
      toelichting: "Een declaratie kan ook correcties en nagekomen zorg van eerdere maanden bevatten."
    }
  }
`,
    silent: ["berichtenverkeer", "*"],
  },
];

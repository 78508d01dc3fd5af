import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/verantwoording/volledig-berichtenverkeer-taakgericht",
    about: "messages without claims in a task-based lot",
    source: "Verkenning taakgericht 2020",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Jeugdhulp in de buurt" {
    opdrachtnemers: 1
    bekostiging {
      uitvoeringsvariant: taakgericht
      vorm: populatie
    }
    berichtenverkeer: zonder-declaratie
    leidende-principes: "Wij bespreken elk kwartaal wat werkt."
  }
`,
    silent: ["verantwoording"],
  },
  {
    id: "never/verantwoording/leidende-principes",
    about: "guiding principles and dialogue instead of KPIs",
    source: "Verkenning taakgericht 2020",
    document: `
  stadium: publicatie
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  leidende-principes: "De jeugdige staat centraal", "Wij bespreken elk kwartaal wat werkt en wat niet"
  perceel 1 "Jeugdhulp in de buurt" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht }
  }
`,
    silent: [
      "verantwoording/monitoring-ontbreekt",
      "verantwoording/monitoring-zonder-gevolg",
      "verantwoording/kpi-onvolledig",
    ],
  },
  {
    id: "never/verantwoording/accountant-taakgericht",
    about: "an own audit protocol in a task-based lot",
    source: "Verkenning taakgericht 2020",
    document: `
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Jeugdhulp in de buurt" {
    opdrachtnemers: 1
    bekostiging { uitvoeringsvariant: taakgericht }
    verantwoording { accountantsprotocol: eigen }
  }
`,
    silent: ["verantwoording/eigen-accountantseis"],
  },
  {
    id: "never/verantwoording/detailcontrole-met-toestemming",
    about: "file inspection with written consent or in a fraud investigation",
    source: "Regeling Jeugdwet, art. 6b.5 lid 3 en 6b.7",
    document: `
  perceel 1 "Ambulante jeugdhulp" {
    wet: jeugdwet
    controle { detailcontrole: jaarlijks { voorwaarde: toestemming } }
  }
  perceel 2 "Dyslexie" {
    wet: jeugdwet
    controle { detailcontrole: ja { voorwaarde: fraudeonderzoek } }
  }
`,
    silent: ["verantwoording/detailcontrole-als-regel"],
  },
];

import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/kwaliteit/alleen-uitvoeringseis",
    about: "quality only as performance condition",
    source: "Monitor 2020",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  instrument: open-house
  eisenset Basis {
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma" { toetsing: steekproef }
  }
  perceel 1 "Begeleiding" { eisen: Basis }
`,
    silent: [
      "kwaliteit/geen-kwaliteitseis",
      "gunning/kwaliteit-niet-betrokken",
    ],
  },
  {
    id: "never/kwaliteit/geen-transformatieplan",
    about: "no transformation plan",
    source: "Monitor 2020",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Ambulante jeugdhulp" {
    opdrachtnemers: maximaal 6
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Samenwerking" 40%
    }
  }
`,
    silent: ["verantwoording/transformatieplan-zonder-opvolging"],
  },
  {
    id: "never/kwaliteit/toezicht-ggd",
    about:
      "GGD as Wmo supervisor, IGJ for youth care, the municipality on lawfulness",
    source: "Wmo 2015, art. 6.1; Monitor 2020",
    document: `
  stadium: publicatie
  toezicht {
    kwaliteit: ggd voor wmo-2015, igj voor jeugdwet
    rechtmatigheid: gemeentelijke-toezichthouder
  }
  perceel 1 "Begeleiding" { wet: wmo-2015 }
  perceel 2 "Ambulante jeugdhulp" { wet: jeugdwet }
  perceel 3 "Beschermd wonen" {
    wet: wmo-2015
    toezicht { kwaliteit: regionale-toezichthouder }
  }
`,
    silent: ["kwaliteit/toezichthouder-jeugd", "kwaliteit/toezichthouder-wmo"],
  },
  {
    id: "never/kwaliteit/vog-wmo-als-wetsovertreding",
    about: "a Wmo requirement on certificates of conduct of any term",
    source: "Contractstandaard Wmo, was-wordttabel 1.2-1.3 (toelichting 3.9a)",
    document: `
  stadium: publicatie
  peildatum: 2025-03-01
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    uitvoeringseis "VOG" {
      soort: vog
      maximale-leeftijd-bij-aanvang: 12 maanden
      bewijs: vog
    }
  }
`,
    silent: ["kwaliteit/vog-jeugd", "kwaliteit/vog-wmo"],
  },
  {
    id: "never/kwaliteit/strengere-vog",
    about: "a certificate of conduct term stricter than the Youth Act",
    source: "Jeugdwet, art. 4.1.6",
    document: `
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    uitvoeringseis "VOG" {
      soort: vog
      maximale-leeftijd-bij-aanvang: 1 maand
      maximale-leeftijd: 3 jaar
      bewijs: vog
    }
    uitvoeringseis "VOG solistisch werkenden" {
      soort: vog
      solistisch: ja
      maximale-leeftijd: 2 jaar
      bewijs: vog
    }
  }
`,
    silent: ["kwaliteit/vog-jeugd"],
  },
  {
    id: "never/kwaliteit/vertrouwelijke-procedure",
    about: "confidentiality of the procurement procedure",
    source: "Contractstandaard Wmo, inkoopdocument; Wmo 2015, art. 3.4a",
    document: `
  wet: wmo-2015
  geheimhouding "Vertrouwelijkheid van de procedure": "Inschrijvers gaan vertrouwelijk om met de stukken." { betreft: inkoopprocedure }
  geheimhouding "Vertrouwelijkheid": "De gemeente behandelt bedrijfsgegevens van inschrijvers vertrouwelijk."
  geheimhouding "Beroepsgeheim" { betreft: beroepsgeheim, persoonsgegevens }
  perceel 1 "Begeleiding"
`,
    silent: ["kwaliteit/zwijgbeding"],
  },
];

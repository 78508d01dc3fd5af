import type { Localized } from "./define.ts";

/** What `bestek init` writes: a small specification in which every choice says what it is for. */
export const startingSpecification: Localized = {
  nl: `// Een begin om van uit te gaan. Vervang wat tussen aanhalingstekens staat, vul in wat PM is (pro memorie: nog open)
// en schrap wat niet past.
//   Controleren:               bestek check inkoop.bestek
//   Uitleg bij een bevinding:  bestek explain <regel>

/// Tekst achter drie strepen hoort bij het blok eronder en komt in rapporten.
bestek Zorg2028 "Inkoop van begeleiding en dagbesteding 2028" {
  // Hoe ver u bent: strategie, marktconsultatie, concept, publicatie, gunning of uitvoering.
  stadium:    concept
  // De dag waarvan het recht geldt, zolang de aankondiging geen datum heeft.
  peildatum:  2027-01-04
  // wmo-2015, jeugdwet of beide.
  wet:        wmo-2015
  // overheidsopdracht, open-house of subsidie: dit besluit bepaalt welke regels gelden.
  instrument: overheidsopdracht
  // Voor zorg meestal sas: de procedure voor sociale en andere specifieke diensten.
  procedure:  sas

  opdrachtgever "Gemeente Voorbeeldstad" {
    gemeenten: Voorbeeldstad
  }

  planning {
    aankondiging: 2027-04-01 op tenderned
    sluiting:     2027-06-01 12:00
    gunning:      PM { door: projectleider; termijn: 2027-03-01 }
  }

  looptijd {
    ingang:     2028-01-01
    duur:       2 jaar
    verlenging: 2 x 1 jaar
    maximum:    4 jaar
  }

  // Wat hier staat, geldt voor elk perceel dat niets anders zegt.
  bekostiging {
    // inspanningsgericht, outputgericht of taakgericht.
    uitvoeringsvariant: inspanningsgericht
    vorm:               productie
  }

  perceel 1 "Begeleiding" {
    zorgvormen:      individuele-begeleiding
    geraamde-waarde: € 1.200.000 per jaar
    // 3, 2..4, maximaal 12 of onbeperkt.
    opdrachtnemers:  PM

    product "Begeleiding individueel" { eenheid: uur  tarief: PM }

    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Samenwerking"    40%
    }
  }

  perceel 2 "Dagbesteding" {
    zorgvormen:      groepsbegeleiding
    geraamde-waarde: € 800.000 per jaar
    opdrachtnemers:  maximaal 8

    product "Dagbesteding" { eenheid: dagdeel  tarief: PM }

    gunningscriteria {
      methode: bpkv
      kwaliteit "Plan van aanpak" 100%
    }
  }

  // Wijkt u met reden af van een regel? Schrijf dat op in het blok waar het om gaat:
  //   afwijking perceel/clustering { motivering: "Waarom deze zorg bij elkaar in één perceel hoort." }
}
`,
  en: `// A start to work from. Replace what stands in quotes, fill in what is TBD (to be decided: still open) and remove
// what does not fit.
//   Check:              bestek check procurement.bestek --lang en
//   Explain a finding:  bestek explain <rule> --lang en

/// Text behind three slashes belongs to the block below it and shows in reports.
specification Care2028 "Procurement of support and day activities 2028" {
  // How far you are: strategy, market-consultation, draft, publication, award or execution.
  stage:          draft
  // The day whose law holds, as long as the notice has no date.
  reference-date: 2027-01-04
  // social-support-act, youth-act or both.
  law:            social-support-act
  // public-contract, open-house or grant: this decides which rules apply.
  instrument:     public-contract
  // For care mostly sas: the procedure for social and other specific services.
  procedure:      sas

  authority "Municipality of Voorbeeldstad" {
    municipalities: Voorbeeldstad
  }

  planning {
    notice:  2027-04-01 on tenderned
    closing: 2027-06-01 12:00
    award:   TBD { owner: "project leader"; due: 2027-03-01 }
  }

  term {
    start:     2028-01-01
    duration:  2 years
    extension: 2 x 1 year
    maximum:   4 years
  }

  // What stands here holds for every lot that says nothing else.
  funding {
    // effort-based, output-based or task-based.
    variant: effort-based
    form:    production
  }

  lot 1 "Support" {
    care-forms:      individual-support
    estimated-value: € 1.200.000 per year
    // 3, 2..4, max 12 or unlimited.
    contractors:     TBD

    product "Individual support" { unit: hour  tariff: TBD }

    award-criteria {
      method: bpkv
      quality "Plan of approach" 60%
      quality "Cooperation"      40%
    }
  }

  lot 2 "Day activities" {
    care-forms:      group-support
    estimated-value: € 800.000 per year
    contractors:     max 8

    product "Day activities" { unit: day-part  tariff: TBD }

    award-criteria {
      method: bpkv
      quality "Plan of approach" 100%
    }
  }

  // Do you depart from a rule for a reason? Write it down in the block that it is about:
  //   deviation perceel/clustering { motivation: "Why this care belongs together in one lot." }
}
`,
};

/**
 * Classes of kinds that share entries: `niveau.instrument` is the key `instrument` of a specification, a segment
 * and a lot alike. A kind belongs to itself and to every class that lists it.
 */
export const classes = {
  /** The levels between which values are inherited. */
  niveau: ["bestek", "segment", "perceel"],
  /** The parts into which a specification is divided. */
  deel: ["segment", "perceel"],
  /** The levels and the product: where funding may be set. */
  aanbod: ["bestek", "segment", "perceel", "product"],
  /** Everything that a provider must be, have or do. */
  eis: ["geschiktheidseis", "uitvoeringseis", "kwaliteitseis"],
  /** Award criteria of every sort. */
  criterium: ["kwaliteit", "prijs", "kosten"],
  /** Where definitions may stand that other files use: a file itself and the levels. */
  vindplaats: ["bestand", "bestek", "segment", "perceel"],
  /** The planning and the procedure: both may say when a step is taken. */
  verloop: ["planning", "procedure"],
  /** Everything with a date that someone must meet. */
  mijlpalen: [
    "mijlpaal",
    "gesprek",
    "sluiting",
    "offerte",
    "gestanddoening",
    "aankondiging",
    "vooraankondiging",
    "aankondiging-gegund",
    "aankondiging-vooraf",
    "bekendmaking",
  ],
  /** Notices: what makes the purchase known. */
  kennisgeving: [
    "aankondiging",
    "vooraankondiging",
    "aankondiging-gegund",
    "aankondiging-vooraf",
    "bekendmaking",
  ],
  /** Blocks that a deviation may stand in; it then concerns that block. */
  afwijkbaar: [
    "bestek",
    "segment",
    "perceel",
    "product",
    "planning",
    "procedure",
    "looptijd",
    "bekostiging",
    "gunningscriteria",
    "selectiecriteria",
    "kwaliteit",
    "prijs",
    "kosten",
    "geschiktheidseis",
    "uitvoeringseis",
    "kwaliteitseis",
    "uitsluitingsgrond",
  ],
  /** Where requirements may be listed. */
  eisenlijst: ["bestek", "segment", "perceel", "eisenset"],
  /** Requirements and criteria alike: what a provider or a tender is measured against. */
  getoetst: [
    "geschiktheidseis",
    "uitvoeringseis",
    "kwaliteitseis",
    "selectiecriterium",
    "kwaliteit",
    "prijs",
    "kosten",
    "subcriterium",
  ],
  /** Criteria that are scored: award, selection and their parts. */
  gewogen: [
    "kwaliteit",
    "prijs",
    "kosten",
    "subcriterium",
    "selectiecriterium",
  ],
  /** Everything that may say to which goal it contributes. */
  bijdrage: [
    "segment",
    "perceel",
    "product",
    "geschiktheidseis",
    "uitvoeringseis",
    "kwaliteitseis",
    "selectiecriterium",
    "kwaliteit",
    "prijs",
    "kosten",
    "subcriterium",
    "kpi",
    "uitvraag",
    "overleg",
    "transformatieplan",
    "social-return",
    "pilot",
    "herzieningsclausule",
  ],
  /** What can carry on, during the contract, a promise that counted in the tender. */
  vervolg: [
    "kpi",
    "uitvoeringseis",
    "kwaliteitseis",
    "overleg",
    "uitvraag",
    "verantwoording",
    "monitoring",
    "evaluatie",
  ],
  /** Where indicators and data requests may be listed. */
  meetplaats: [
    "bestand",
    "bestek",
    "segment",
    "perceel",
    "verantwoording",
    "monitoring",
  ],
  /** Everything that is followed with some frequency during the contract. */
  volging: [
    "kpi",
    "verantwoording",
    "monitoring",
    "uitvraag",
    "meting",
    "evaluatie",
  ],
} as const;

export type ClassName = keyof typeof classes;

import {
  duration,
  entries,
  moment,
  oneOf,
  openList,
  prose,
  reference,
  yesNo,
} from "./define.ts";

/** From the old contracts to the new, and from these to the next. */
export const overgangEntries = entries({
  "niveau.overgang": {
    en: "transition",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe cliënten, lopende hulp en medewerkers van de oude naar de nieuwe contracten gaan.",
      en: "How clients, running care and staff go from the old to the new contracts.",
    },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "niveau.overdracht": {
    en: "handover",
    kind: "overgang",
    mode: "samenvoegen",
    doc: {
      nl: "Dezelfde afspraken voor het einde van dit contract.",
      en: "The same agreements for the end of this contract.",
    },
    source: "Contractstandaard Wmo, art. 3.19",
  },
  "overgang.afspraken-in-contract": {
    en: "agreements-in-contract",
    value: yesNo,
    doc: {
      nl: "Of de overeenkomst zelf de overdracht regelt.",
      en: "Whether the contract itself provides for the handover.",
    },
    source: "Rivierenland 2021, par. 6.2",
  },
  "overgang.start": {
    en: "start",
    kind: "overgangsmoment",
    value: moment,
    doc: {
      nl: "Vanaf wanneer cliënten overgaan.",
      en: "From when clients move.",
    },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "overgang.einde": {
    en: "end",
    kind: "overgangsmoment",
    value: moment,
    doc: {
      nl: "Wanneer de overgang klaar is.",
      en: "When the transition is complete.",
    },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "overgang.overdrachtsperiode": {
    en: "transfer-period",
    value: duration,
    doc: {
      nl: "Hoe lang na de ingang van het nieuwe contract cliënten nog overgaan.",
      en: "How long after the start of the new contract clients still move.",
    },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "overgang.werkwijze": {
    en: "approach",
    value: prose,
    list: true,
    doc: { nl: "Hoe cliënten overgaan.", en: "How clients move." },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "overgang.bekostiging": {
    en: "funding",
    kind: "overgangsbekostiging",
    value: [
      openList({
        "oud-tarief": { en: "old-rate", aliases: ["oude-tarief"] },
        "nieuw-tarief": { en: "new-rate", aliases: ["nieuwe-tarief"] },
      }),
      prose,
    ],
    doc: {
      nl: "Tegen welk tarief lopende hulp wordt betaald.",
      en: "At which rate running care is paid.",
    },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "overgang.aanbieders-zonder-contract": {
    en: "providers-without-contract",
    value: prose,
    doc: {
      nl: "Wat geldt voor aanbieders die geen nieuw contract krijgen.",
      en: "What holds for providers that get no new contract.",
    },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "overgang.warme-overdracht": {
    en: "warm-handover",
    value: [yesNo, prose],
    doc: {
      nl: "Of de oude en de nieuwe aanbieder de cliënt samen overdragen.",
      en: "Whether the old and the new provider hand over the client together.",
    },
    source: "Contractstandaard Wmo, art. 1.10",
  },
  "overgang.communicatie": {
    en: "communication",
    value: [
      openList({
        helpdesk: { en: "help-desk" },
        brief: { en: "letter" },
        bijeenkomst: { en: "meeting" },
      }),
      prose,
    ],
    list: true,
    doc: {
      nl: "Hoe cliënten worden geïnformeerd.",
      en: "How clients are informed.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "overgang.overname-personeel": {
    en: "staff-transfer",
    value: [
      oneOf({
        overleg: {
          en: "consultation",
          doc: {
            nl: "De oude en nieuwe aanbieder overleggen over overname.",
            en: "The old and new provider consult on taking over staff.",
          },
        },
        verplicht: { en: "mandatory" },
        uitgesloten: { en: "excluded" },
      }),
      prose,
    ],
    doc: {
      nl: "Wat over het overnemen van medewerkers is geregeld.",
      en: "What is arranged about taking over staff.",
    },
    source: "Wmo 2015, art. 2.6.5; Jeugdwet, art. 2.13",
  },
  "overgang.benaderverbod": {
    en: "no-approach-clause",
    value: yesNo,
    doc: {
      nl: "Of het verboden is medewerkers van de vorige aanbieder te benaderen.",
      en: "Whether approaching staff of the former provider is forbidden.",
    },
    source: "Wmo 2015, art. 2.6.5",
  },
  "overgang.zorgrelaties": {
    en: "care-relations",
    value: [
      oneOf({
        overleg: { en: "consultation" },
        voortzetten: { en: "continue" },
        uitgesloten: { en: "excluded" },
      }),
      prose,
    ],
    doc: {
      nl: "Wat is geregeld over het voortzetten van bestaande hulprelaties.",
      en: "What is arranged about continuing existing care relations.",
    },
    source: "Jeugdwet, art. 2.13",
  },
  "overgang.clientgegevens": {
    en: "client-data",
    value: [yesNo, prose],
    doc: {
      nl: "Of gegevens van cliënten tussen aanbieders worden gedeeld.",
      en: "Whether client data are shared between providers.",
    },
    source: "Contractstandaard Wmo, art. 3.19",
  },
  "overgang.privacy": {
    en: "privacy",
    value: [
      yesNo,
      openList({
        contractstandaard: { en: "contract-standard" },
        toestemming: { en: "consent" },
        "wettelijke-taak": { en: "statutory-task" },
      }),
      prose,
    ],
    doc: {
      nl: "Op welke grondslag of afspraak gegevens worden gedeeld.",
      en: "On which basis or agreement data are shared.",
    },
    source: "Rivierenland 2021, par. 6.2",
  },
  "overgang.doorloopclausule": {
    en: "continuation-clause",
    value: yesNo,
    doc: {
      nl: "Of in het oude contract staat dat hulp en tarief doorlopen tot de overdracht.",
      en: "Whether the old contract says that care and rates continue until the handover.",
    },
    source: "Contractstandaard Wmo, art. 3.19.6",
  },
  "overgang.overbrugging": {
    en: "bridging",
    value: [yesNo, prose],
    doc: {
      nl: "Wat is geregeld voor de dagen tussen het oude en het nieuwe contract.",
      en: "What is arranged for the days between the old and the new contract.",
    },
    source: "Bestek",
  },
  "overgang.oud-product": {
    en: "old-product",
    kind: "overgangsproduct",
    value: reference("product", "oud-product"),
    list: true,
    repeat: true,
    doc: {
      nl: "Een product dat alleen voor bestaande cliënten doorloopt.",
      en: "A product that continues for existing clients only.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "overgang.oud-perceel": {
    en: "old-lot",
    kind: "overgangsproduct",
    value: reference("oud-perceel", "bestek", "segment", "perceel"),
    list: true,
    repeat: true,
    doc: {
      nl: "Een perceel van de oude contracten dat tijdelijk doorloopt.",
      en: "A lot of the old contracts that continues for a while.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "overgangsproduct.nieuwe-clienten": {
    en: "new-clients",
    value: yesNo,
    doc: {
      nl: "Of er nog nieuwe cliënten bij kunnen.",
      en: "Whether new clients are still accepted.",
    },
    source: "Rivierenland 2021, par. 4.3",
  },
  "overgangsproduct.einde": {
    en: "end",
    value: [
      moment,
      oneOf({
        "einde-beschikking": {
          en: "end-of-decision",
          doc: {
            nl: "Als de laatste beschikking afloopt.",
            en: "When the last individual decision ends.",
          },
        },
      }),
    ],
    doc: { nl: "Tot wanneer het doorloopt.", en: "Until when it continues." },
    source: "Rivierenland 2021, par. 4.3",
  },
  "niveau.implementatie": {
    en: "implementation",
    value: [duration, prose],
    doc: {
      nl: "De tijd tussen gunning en start, en wat er dan gebeurt.",
      en: "The time between award and start, and what happens then.",
    },
    source: "Rivierenland 2021, bijlage 3",
  },
  "implementatie.start": {
    en: "start",
    kind: "overgangsmoment",
    value: moment,
    doc: {
      nl: "Wanneer de implementatie begint.",
      en: "When implementation begins.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "implementatie.einde": {
    en: "end",
    kind: "overgangsmoment",
    value: moment,
    doc: {
      nl: "Wanneer de implementatie klaar is.",
      en: "When implementation is complete.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
});

import { entries, openList, words } from "./define.ts";

/** How municipalities named their way of purchasing in the first Wmo round. */
export const inkoopmethoden = words({
  bestuurlijk: {
    en: "administrative",
    aliases: ["bestuurlijk-aanbesteden", "bestuurlijk aanbesteden"],
    doc: {
      nl: "Gemeente en aanbieders onderhandelen samen over eisen, prestaties en prijs en leggen dat vast in een convenant.",
      en: "Municipality and providers negotiate requirements, performance and price and lay them down in a covenant.",
    },
  },
  regisseursmodel: {
    en: "case-director-model",
    doc: {
      nl: "De gemeente selecteert aanbieders voor een raamovereenkomst; per cliënt kiest een regisseur samen met de cliënt.",
      en: "The municipality selects providers for a framework; for each client a case director chooses with the client.",
    },
  },
  "zeeuws-model": {
    en: "zeeland-model",
    aliases: ["zeeuws"],
    doc: {
      nl: "De gemeente beschrijft de hulp en stelt het tarief vast; elke aanbieder die voldoet mag leveren en de cliënt kiest.",
      en: "The municipality describes the care and fixes the tariff; every provider that complies may deliver and the client chooses.",
    },
  },
  wijkgericht: {
    en: "neighbourhood-based",
    doc: {
      nl: "Per wijk of dorp voert één aanbieder of combinatie het hele pakket uit, meestal voor een vast budget.",
      en: "Per neighbourhood one provider or consortium delivers the whole package, mostly for a fixed budget.",
    },
  },
  "concurrentie-per-client": {
    en: "competition-per-client",
    doc: {
      nl: "De vraag van één cliënt wordt anoniem bekendgemaakt; aanbieders doen een bod en cliënt en gemeente kiezen.",
      en: "The need of one client is published anonymously; providers make an offer and client and municipality choose.",
    },
  },
  subsidie: { en: "subsidy" },
  "europees-aanbesteden": { en: "european-tendering" },
});

/** The purchasing method, beside the procedure. */
export const inkoopmethodeEntries = entries({
  "niveau.methode": {
    en: "method",
    aliases: ["inkoopmethode"],
    value: openList(inkoopmethoden),
    list: true,
    doc: {
      nl: "Hoe de gemeente haar manier van inkopen noemt, los van de procedure; methoden kunnen samengaan.",
      en: "What the municipality calls its way of purchasing, apart from the procedure; methods can be combined.",
    },
    source: "AEF 2015",
  },
});

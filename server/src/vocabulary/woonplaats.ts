import { duration, entries, oneOf, openList, words, yesNo } from "./define.ts";

const gemeenteOfAanbieder = words({
  gemeente: { en: "municipality" },
  aanbieder: { en: "provider", aliases: ["opdrachtnemer"] },
});

/** Which municipality is responsible for a youth, and what happens on a move. */
export const woonplaatsEntries = entries({
  "niveau.woonplaats": {
    en: "residence",
    aliases: ["woonplaatsbeginsel"],
    value: openList({
      wettelijk: {
        en: "statutory",
        aliases: ["jeugdwet"],
        doc: {
          nl: "Volgens artikel 1.1 van de Jeugdwet.",
          en: "According to article 1.1 of the Youth Act.",
        },
      },
      "woonadres-jeugdige": {
        en: "youth-address",
        aliases: ["brp", "jeugdige"],
      },
      "woonadres-voor-verblijf": { en: "address-before-stay" },
      gezagdrager: {
        en: "holder-of-authority",
        aliases: [
          "gezagdragers",
          "gezagsdragers",
          "gezagvoerder",
          "gezagvoerders",
        ],
      },
      verblijfplaats: { en: "place-of-stay" },
    }),
    list: true,
    doc: {
      nl: "Waaruit volgt welke gemeente voor de jeugdige betaalt.",
      en: "What decides which municipality pays for the youth.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "woonplaats.controle": {
    kind: "woonplaatscontrole",
    en: "check",
    value: oneOf(gemeenteOfAanbieder),
    doc: {
      nl: "Wie de woonplaats controleert.",
      en: "Who checks the residence.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "woonplaats.kosten-bij-fout": {
    en: "cost-of-error",
    value: oneOf(gemeenteOfAanbieder),
    doc: {
      nl: "Wie betaalt als de woonplaats achteraf niet klopt.",
      en: "Who pays when the residence turns out wrong.",
    },
    source: "Bestek",
  },
  "woonplaats.adreswijziging": {
    en: "address-change",
    value: oneOf(gemeenteOfAanbieder),
    doc: {
      nl: "Wie een bekende adreswijziging doorgeeft.",
      en: "Who passes on a known change of address.",
    },
    source: "Bestek",
  },
  "niveau.verhuizing": {
    en: "relocation",
    value: openList({
      "hulp-eindigt": { en: "help-ends", aliases: ["betaling-eindigt"] },
      voortzetting: {
        en: "continuation",
        doc: {
          nl: "De hulp loopt door met dezelfde voorwaarden, tarieven en aanbieder.",
          en: "Help continues with the same terms, tariffs and provider.",
        },
      },
      "alleen-gecontracteerd": {
        en: "contracted-only",
        doc: {
          nl: "De nieuwe gemeente betaalt alleen aanbieders met een contract.",
          en: "The new municipality pays contracted providers only.",
        },
      },
      "eigen-tarieven": {
        en: "own-tariffs",
        doc: {
          nl: "De nieuwe gemeente betaalt haar eigen tarieven.",
          en: "The new municipality pays its own tariffs.",
        },
      },
    }),
    list: true,
    doc: {
      nl: "Wat er met de hulp gebeurt als de cliënt naar een andere gemeente verhuist.",
      en: "What happens to the help when the client moves to another municipality.",
    },
    source: "Jeugdwet, art. 2.7a",
  },
  "verhuizing.duur": {
    en: "duration",
    value: duration,
    doc: {
      nl: "Hoe lang de hulp doorloopt.",
      en: "How long the help continues.",
    },
    source: "Jeugdwet, art. 2.7a",
  },
  "verhuizing.op-verzoek": {
    en: "on-request",
    value: yesNo,
    doc: {
      nl: "Of de hulp doorloopt als de jeugdige daarom vraagt.",
      en: "Whether help continues when the youth asks for it.",
    },
    source: "Jeugdwet, art. 2.7a",
  },
});

import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "samenwerking/mededinging-niet-bekeken",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Aanbieders in het sociaal domein willen of moeten vaak samenwerken.",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 5.3",
      confidence: "V",
      quote:
        "dit is door de Mededingingswet en de Wet Marktordening Gezondheidszorg niet altijd mogelijk",
    },
    {
      ref: "contractstandaard-wmo",
      at: "toelichting art. 3.9",
      confidence: "V",
    },
  ],
  message: {
    nl: "In perceel {perceel} wordt samenwerking tussen concurrenten verwacht; een toets aan het mededingingsrecht is niet vermeld.",
    en: "In lot {perceel} cooperation between competitors is expected; a competition law check is not mentioned.",
  },
  check(lot, { report }) {
    if (!lot.isAbsent("mededingingstoets") || !expectsCooperation(lot)) return;
    report({ at: lot });
  },
});

/** Only what is required or expected: leaving a consortium open to bidders asks nothing of them. */
function expectsCooperation(lot: Node<"perceel">): boolean {
  const forms = [
    ...lot.words("opdrachtnemer-vorm"),
    ...lot.words("opdrachtnemers.vorm"),
  ];
  const together = forms.filter(
    (form) =>
      form === "combinatie" || form === "consortium" || form === "cooperatie",
  );
  return (
    (together.length > 0 && together.length === forms.length) ||
    lot.is("inschrijfvorm.werkverdeling", "voorgeschreven") ||
    lot.is("inschrijfvorm.gezamenlijke-tarieven", "ja")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Mededingingsrecht niet bekeken",
    en: "Competition law not considered",
  },
  explain: {
    nl: "Aanbieders die elders concurreren, durven soms niet samen in te schrijven uit angst voor de toezichthouder. Vraagt u om samenwerking, leg dan vast dat u naar het mededingingsrecht heeft gekeken (`mededingingstoets`).",
    en: "Providers that compete elsewhere sometimes do not dare to tender together for fear of the regulator. If you ask for cooperation, record that you considered competition law (`competition-check`).",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" { wet: jeugdwet  zorgvormen: ambulant-overig  opdrachtnemer-vorm: consortium }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    opdrachtnemer-vorm: consortium
    mededingingstoets: "Getoetst aan de richtsnoeren voor samenwerking; het aandeel van de leden samen is beperkt."
  }
`,
    },
  ],
};

import type { Silence } from "../silence.ts";

export const silences: readonly Silence[] = [
  {
    id: "never/samenwerking/externe-partij-zegt-niets-terug",
    about:
      "a party outside the workspace (GP, school, insurer) that does not declare cooperation back",
    source: "Verkenning taakgericht werken 2020, bijlage I",
    document: `
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    samenwerking-met: "Huisartsenkring Rivierenland", "Scholen voor primair onderwijs" {
      afspraken: "De aanbieder sluit aan bij het zorgadviesteam van elke school."
    }
    overdracht-aan: "Zorgkantoor"
    aanpalend-veld: zorgverzekeraar { contact: "Inkoper ggz" }
  }
`,
    silent: ["samenwerking"],
  },
];

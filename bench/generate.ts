/** Documents to measure with: ordinary ones of any length, and ones that are written to be slow. */

/** A specification of about this many lines: segments of four lots, with a table and criteria. */
export function document(lines: number): string {
  const segments = Math.max(1, Math.round((lines - 14) / 34));
  return `bestek Meting "Inkoop jeugdhulp" {
  stadium: concept
  fictief: ja
  peildatum: 2022-05-01
  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas
  opdrachtgever "Regio" { gemeenten: Buren, Culemborg, Tiel }
  looptijd { ingang: 2023-01-01  duur: 3 jaar  verlenging: 2 x 3 jaar }
  eisenset Basis { geschiktheidseis "SKJ-registratie" { bewijs: register } }
${Array.from({ length: segments }, (_, at) => segment(at)).join("")}}
`;
}

function segment(at: number): string {
  const lots = [1, 2].map(
    (lot) => `    perceel P${at}x${lot} "Daghulp ${at}.${lot}" {
      zorgvormen:      daghulp
      geraamde-waarde: \u20ac 1,2 miljoen per jaar
      opdrachtnemers:  maximaal 4
      product "Groep ${at}.${lot}" { eenheid: dagdeel  tarief: \u20ac 72,60  tariefsoort: vast }
      gunningscriteria {
        methode: bpkv
        kwaliteit "Plan van aanpak" 60%
        kwaliteit "Samenwerking"    40%
      }
    }
`,
  );
  return `  segment S${at} "Begeleiding ${at}" {
    eisen: Basis
    // Wat hieronder staat geldt voor elk perceel van dit segment.
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }

    perceel
      | naam    | titel             | zorgvormen      | geraamde-waarde      | opdrachtnemers |
      | T${at}a | "Ambulant ${at}"  | ambulant-overig | \u20ac 7.049.016 per jaar | maximaal 12    |
      | T${at}b | "Logeren ${at}"   | residentieel    | \u20ac 560.158 per jaar   | 2..4           |

${lots.join("")}  }

`;
}

/** Texts of a size that a careless parser, binder or rule takes more than linear time for. */
export const adversarial: Readonly<Record<string, (size: number) => string>> = {
  nesting: (size) => `bestek B {\n${"segment A {\n".repeat(size)}`,
  "closed nesting": (size) =>
    `bestek B {\n${"perceel A {\n".repeat(size)}${"}\n".repeat(size)}}\n`,
  "one long line": (size) =>
    `bestek B { ${"perceel { opdrachtnemers: 3 } ".repeat(size)}}`,
  "long list": (size) =>
    `bestek B {\n  opdrachtgever { gemeenten: ${"Tiel, ".repeat(size)}Buren }\n}\n`,
  "many errors": (size) =>
    `bestek B {\n${"  looptijt: = ] 3 }\n".repeat(size)}}\n`,
  "unknown keys": (size) =>
    `bestek B {\n${"  looptijt: 3 jaar\n".repeat(size)}}\n`,
  "equal names": (size) =>
    `bestek B {\n${'  perceel Een "Een" { zorgvormen: daghulp }\n'.repeat(size)}}\n`,
  "unnamed lots": (size) =>
    `bestek B {\n${"  perceel { titel: PM }\n".repeat(size)}}\n`,
  "open string": (size) => `bestek B {\n${'  titel: "open\n'.repeat(size)}}\n`,
};

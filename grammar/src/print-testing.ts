/** Documents for the tests of the printer: the examples, random ones, and damaged ones. */
import { readFileSync } from "node:fs";
import fc from "fast-check";

/** Three long documents, by name. */
export const examples: Readonly<Record<string, string>> = Object.fromEntries(
  ["alphen", "rivierenland", "sas-en"].map((name) => [
    name,
    readFileSync(new URL(`testdata/${name}.bestek`, import.meta.url), "utf8"),
  ]),
);

const key = fc.constantFrom(
  "wet",
  "looptijd.duur",
  "zorgvormen",
  "minimum-clienten-per-aanbieder",
  "uur",
  "Cliënten",
);
const name = fc.constantFrom("J4a", "1", "45A04", "'s-Havendrecht", "Licht");
const string = fc.constantFrom(
  '"Bergen op Zoom"',
  '""',
  "“Krullen”",
  "„Laag”",
  '"met { en | en // erin"',
);
const word = fc.constantFrom("jeugdwet", "ja", "alle", "Tiel", "wmo-2015");
const amount = fc.constantFrom(
  "12",
  "2018",
  "1250000",
  "€1250000",
  "€ 500,-",
  "EUR 750.000",
  "750000,50 euro",
  "1..2 miljoen euro",
  "€ 1000 .. 2500",
  "1500 euro tot 2500 euro",
  "maximaal 2500 euro",
  "2x 1500 euro",
  "1..2 x maximaal 3 jaar",
  "12000 cliënten",
  "4…5 %",
  "0-18 jaar",
  "1 januari 2023",
  "2023-01-01 12:00",
  "tot  en met 2023-12-31",
  "Q3\u00a02021",
);
const literal = fc.oneof(
  string,
  amount,
  fc.constantFrom("PM", "n.v.t.", "45A04", "85311200-4"),
);
const space = fc.constantFrom(" ", "  ", "\t", "\u00a0", " /* c */ ");
const lineEnd = fc.constantFrom(
  "\n",
  "\n\n\n  ",
  "  \n      ",
  " // trailing\n",
  "\n// own line\n",
  "\n\t/// doc\n",
  "\n  /* two\n lines */\n",
);
const qualifier = fc.constantFrom(
  "per uur",
  "per 1500 inwoners",
  "voor Tiel",
  "in 2018",
  "excl.  btw",
  "van geraamde-waarde",
);
const prose = fc
  .array(fc.constantFrom("", "- punt", "  ingesprongen", "een “regel” tekst"))
  .chain((lines) =>
    fc
      .constantFrom("", "  ", "\t", "          ")
      .map(
        (indent) =>
          `"""\n${lines.map((line) => `${indent}${line}\n`).join("")}${indent}"""`,
      ),
  );

const join = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(""));
const text = (value: string) => fc.constant(value);
const or = (...values: string[]) => fc.constantFrom(...values);

const { statements } = fc.letrec<{
  value: string;
  values: string;
  body: string;
  row: string;
  statement: string;
  statements: string;
}>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: "nest" },
    word,
    literal,
    join(literal, space, qualifier),
    join(word, space, qualifier),
    prose,
    join(word, space, tie("body")),
    join(amount, or(" ", "\n"), tie("body")),
  ),
  values: fc
    .array(tie("value"), { minLength: 1, maxLength: 4 })
    .chain((values) =>
      fc
        .constantFrom(
          ", ",
          ",",
          ",\n        ",
          " , ",
          "\n,",
          ", // c\n        ",
        )
        .map((comma) => values.join(comma)),
    ),
  body: fc.oneof(
    { maxDepth: 3, depthIdentifier: "nest" },
    or("{}", "{\n}", "{ /* leeg */ }", "{ // leeg\n}"),
    join(text("{"), space, tie("statement"), space, text("}")),
    join(text("{"), lineEnd, tie("statements"), text("\n}")),
    join(text("{ "), tie("statements"), text("\n}")),
  ),
  row: fc
    .array(
      fc.oneof(text(""), word, string, amount, join(word, text(", "), word)),
      {
        maxLength: 4,
      },
    )
    .map((cells) => `| ${cells.join("|")} |`),
  statement: fc.oneof(
    { maxDepth: 3, depthIdentifier: "nest" },
    join(key, or(":", " : ", ":\n    "), tie("values")),
    join(text("kwaliteit"), space, string, space, literal),
    join(text("prijs "), string, space, literal, space, tie("body")),
    join(text("segment "), name, space, string, or(" ", "\n"), tie("body")),
    join(text("toegang "), tie("body")),
    join(
      text("perceel\n|naam| titel |looptijd.duur|\n"),
      tie("row"),
      text("\n"),
      tie("row"),
    ),
  ),
  statements: fc
    .array(
      fc.tuple(tie("statement"), fc.oneof(lineEnd, text(";"), text(" ; "))),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) =>
      parts
        // Behind a table, `;` would still be part of its last row.
        .map(
          ([statement, end]) =>
            statement + (statement.includes("|") ? "\n" : end),
        )
        .join(""),
    ),
}));

/** Documents that are nearly always without error, laid out in every possible way. */
export const documents: fc.Arbitrary<string> = statements;

const damage = fc.constantFrom(
  ...'{}:;,|"?=%x'.split(""),
  "\n",
  "\n\n",
  "\r\n",
  '"""',
  "/*",
  "// c\n",
  "/// d\n",
  "\u00a0",
  "\0",
  "\ud800",
  "PM",
  "per",
  "tot",
  "1,2,3",
  "2500 euro",
  "1..2 miljoen euro",
  "{ a: b }",
  "key: val\n",
);

/** The examples, or a part of one, with up to four places damaged. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...Object.values(examples)),
    fc.nat(),
    // Parts have loose braces; only whole documents get past those.
    fc.option(fc.integer({ min: 1, max: 200 }), { freq: 1 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(8), damage), { maxLength: 4 }),
  )
  .map(([document, from, count, places]) => {
    const lines = document.split("\n");
    const first = count === null ? 0 : from % lines.length;
    return places.reduce(
      (part, [at, length, insert]) => {
        const start = at % (part.length + 1);
        return part.slice(0, start) + insert + part.slice(start + length);
      },
      lines.slice(first, first + (count ?? lines.length)).join("\n"),
    );
  });

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { TokenType } from "chevrotain";
import * as z from "zod";
import {
  createLexer,
  LeftBrace,
  RightBrace,
  vocabulary,
} from "../../grammar/src/tokens.ts";

// A peer brings a Chevrotain of its own; this one must be that of the tokens.
const root = createRequire(new URL("../../package.json", import.meta.url));
const { EmbeddedActionsParser, Lexer }: typeof import("chevrotain") =
  await import(pathToFileURL(root.resolve("chevrotain")).href);

const leaves = vocabulary.filter(
  (type: TokenType) =>
    type.PATTERN !== undefined &&
    type.PATTERN !== Lexer.NA &&
    type.GROUP === undefined &&
    type !== LeftBrace &&
    type !== RightBrace,
);

/**
 * Chevrotain with nothing done for what it reads: our tokens, blocks in braces, and one choice a token. It tells no
 * statement from a value and builds no tree, so it does less than any parser of the language must: a floor.
 */
class BareParser extends EmbeddedActionsParser {
  readonly file;

  constructor() {
    super(vocabulary, { maxLookahead: 1, skipValidations: true });
    const block = this.RULE("block", () => {
      this.CONSUME(LeftBrace);
      this.MANY(item);
      this.CONSUME(RightBrace);
    });
    const choices = [
      { ALT: () => this.SUBRULE(block) },
      ...leaves.map((type) => ({ ALT: () => void this.CONSUME(type) })),
    ];
    const item = () => this.OR(choices);
    this.file = this.RULE("file", () => {
      this.MANY(item);
    });
    this.performSelfAnalysis();
  }
}

/** Lexes and parses with Chevrotain alone; what it does not read to the end is no measurement. */
export function bareChevrotain(): (text: string) => void {
  const lexer = createLexer(false);
  const parser = new BareParser();
  return (text) => {
    parser.input = lexer.tokenize(text).tokens;
    parser.file();
    const [error] = parser.errors;
    if (error) throw error;
  };
}

const lot = z.object({
  naam: z.string(),
  titel: z.string(),
  zorgvormen: z.array(z.string()),
  geraamdeWaarde: z.object({ bedrag: z.number(), per: z.enum(["jaar"]) }),
  opdrachtnemers: z.object({ max: z.int() }),
  gunningscriteria: z.array(
    z.object({ naam: z.string(), gewicht: z.number() }),
  ),
});
const specification = z.object({
  naam: z.string(),
  segmenten: z.array(z.object({ naam: z.string(), percelen: z.array(lot) })),
});

/** JSON with about the same lots as a generated document. */
export function equivalentJson(lines: number): string {
  const segments = Math.max(1, Math.round((lines - 14) / 34));
  const one = (at: number, number: number) => ({
    naam: `P${at}x${number}`,
    titel: `Daghulp ${at}.${number}`,
    zorgvormen: ["daghulp"],
    geraamdeWaarde: { bedrag: 1_200_000, per: "jaar" },
    opdrachtnemers: { max: 4 },
    gunningscriteria: [
      { naam: "Plan van aanpak", gewicht: 60 },
      { naam: "Samenwerking", gewicht: 40 },
    ],
  });
  const segmenten = Array.from({ length: segments }, (_, at) => ({
    naam: `S${at}`,
    percelen: [1, 2, 3, 4].map((number) => one(at, number)),
  }));
  return JSON.stringify({ naam: "Meting", segmenten }, null, 2);
}

export function jsonAndZod(text: string): void {
  specification.parse(JSON.parse(text));
}

import { difference } from "../../../grammar/src/difference.ts";
import { reparse } from "../../../grammar/src/incremental.ts";
import { parse } from "../../../grammar/src/parser.ts";
import { applyEdits, print, printRange } from "../../../grammar/src/print.ts";
import { saysTheSame } from "../../../grammar/src/print-check.ts";
import { checkErrors, checkTree } from "../../../grammar/src/test-sound.ts";
import { translate } from "../../../grammar/src/translate.ts";
import type { SourceFile } from "../../../grammar/src/tree.ts";
import { bind } from "../../../server/src/model/bind.ts";
import { exportBlock } from "../../../server/src/model/export.ts";
import { dictionary } from "../../../server/src/vocabulary/dictionary.ts";
import { schemaOf } from "../../../server/src/vocabulary/schema.ts";
import { Random } from "../../soak/random.ts";
import { hold, type Input, seedOf } from "../input.ts";

/** Reading, printing, translating and exporting a text. */
export function grammar(input: Input): void {
  const { text } = input;
  const file = parse(text);
  checkTree(file);
  checkErrors(file);
  printsWell(file, new Random(seedOf(input)));
  exportsWell(file);
  translatesWell(file);
  const edited = reparse(
    parse(input.before),
    text,
    difference(input.before, text),
  );
  checkTree(edited);
  hold(
    saysTheSame(file, edited) && samePlaces(file, edited),
    "reading again is as reading anew",
  );
}

function printsWell(file: SourceFile, random: Random): void {
  const printed = print(file);
  const again = parse(printed);
  hold(saysTheSame(file, again), "printing keeps what is said", printed);
  hold(print(again) === printed, "printing twice is printing once", printed);
  hold(said(file) === said(again), "printing keeps the meaning", printed);
  const start = random.below(file.text.length + 1);
  const end = start + random.below(file.text.length + 1 - start);
  const part = applyEdits(file.text, printRange(file, start, end));
  hold(
    saysTheSame(file, parse(part)),
    "printing a part keeps what is said",
    part,
  );
}

function exportsWell(file: SourceFile): void {
  const data: unknown = JSON.parse(said(file));
  const { success, error } = schemaOf("bestand").safeParse(data);
  hold(success, "an export fits its schema", error?.issues);
}

function translatesWell(file: SourceFile): void {
  for (const to of ["en", "nl"] as const) {
    const other = parse(translate(file, to, dictionary(to)));
    if (file.errors.length > 0 || bind(file).problems.length > 0) continue;
    hold(
      other.errors.length === 0,
      "a translation has no new errors",
      other.text,
    );
    hold(said(file) === said(other), "a translation says the same", other.text);
  }
}

function said(file: SourceFile): string {
  return JSON.stringify(exportBlock(bind(file).root));
}

/** Parents make circles, and are held to elsewhere. */
function samePlaces(a: SourceFile, b: SourceFile): boolean {
  const plain = (file: SourceFile) =>
    JSON.stringify(file, (key, value) =>
      key === "parent" ? undefined : value,
    );
  return plain(a) === plain(b);
}

/** The printer without its last check. */
import { dependsOnIndentation } from "./print-frozen.ts";
import { layOut } from "./print-layout.ts";
import { outline } from "./print-outline.ts";
import { piecesOf } from "./print-pieces.ts";
import { type Edit, Sheet } from "./print-sheet.ts";
import { writeValues } from "./print-values.ts";
import type { SourceFile } from "./tree.ts";

/** The edits that print a file, in order; whether they keep its meaning has not been checked. */
export function draftEdits(file: SourceFile): Edit[] {
  const pieces = piecesOf(file);
  if (dependsOnIndentation(pieces)) return [];
  const sheet = new Sheet(file.text, pieces);
  const whole = outline(sheet, file);
  writeValues(sheet, whole);
  layOut(sheet, whole);
  return sheet.edits();
}

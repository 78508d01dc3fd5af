import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Random } from "./random.ts";

/** What people and their tools put in: words, marks that open and close, pasted lines, and damage. */
const pieces = [
  "a",
  " ",
  "\n",
  "\r\n",
  "{",
  "}",
  '"',
  '"""',
  ":",
  "|",
  "/*",
  "// x\n",
  "/// y\n",
  "€ 1.000 per jaar",
  "PM",
  "😀",
  "\ud800",
  "\0",
  "\u00a0",
  '\n  perceel 9 "Negen" {\n    zorgvormen: daghulp\n  }\n',
  "\n  looptijd { duur: 4 jaar  verlenging: 2 x 1 jaar }\n",
  '\n  afwijking perceel/clustering { motivering: "x" }\n',
  "[[Negen]]",
] as const;

/** A document as the editor has it, with the edits that someone makes in it. */
export class Edited {
  readonly #original: string;
  readonly #random: Random;
  #document: TextDocument;

  constructor(uri: string, text: string, random: Random) {
    this.#original = text;
    this.#random = random;
    this.#document = TextDocument.create(uri, "bestek", 1, text);
  }

  get text(): string {
    return this.#document.getText();
  }

  /** A place somewhere in it, and now and then beyond it. */
  position() {
    const { line, character } = this.#document.positionAt(
      this.#random.below(this.text.length + 1),
    );
    return this.#random.once(50)
      ? { line: line + 1000, character: character + 1000 }
      : { line, character };
  }

  /** One edit. The text neither grows nor shrinks without end, and is whole again from time to time. */
  edit(): TextDocumentContentChangeEvent {
    const { length } = this.text;
    const isFar =
      length > this.#original.length * 1.5 ||
      length < this.#original.length / 2;
    return isFar || this.#random.once(300)
      ? this.#apply({ text: this.#original })
      : this.#change();
  }

  #change(): TextDocumentContentChangeEvent {
    const start = this.#random.below(this.text.length + 1);
    const removed = this.#random.once(3) ? this.#random.below(40) : 0;
    const range = {
      start: this.#document.positionAt(start),
      end: this.#document.positionAt(start + removed),
    };
    const text = this.#random.once(4) ? "" : this.#random.of(pieces);
    return this.#apply({ range, text });
  }

  #apply(
    change: TextDocumentContentChangeEvent,
  ): TextDocumentContentChangeEvent {
    const version = this.#document.version + 1;
    this.#document = TextDocument.update(this.#document, [change], version);
    return change;
  }
}

import { isDeepStrictEqual } from "node:util";
import {
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SelectionRange,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "../../../grammar/src/parser.ts";
import { Random } from "../../soak/random.ts";
import {
  hold,
  holdSyntax,
  holdXml,
  type Input,
  places,
  seedOf,
} from "../input.ts";
import { Editor } from "./in-process.ts";

const uri = places.text;
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };

/** Everything that an editor asks of an open document, at places chosen at random. */
export async function editor(input: Input): Promise<void> {
  const { text } = input;
  const editor = await Editor.open(input);
  try {
    const asked = new Asked(editor, text, new Random(seedOf(input)));
    await asked.diagnostics();
    await asked.reading();
    await asked.places();
    await asked.changes();
    await asked.extras();
  } finally {
    editor.close();
  }
}

class Asked {
  readonly #editor: Editor;
  readonly #document: TextDocument;
  readonly #random: Random;

  constructor(editor: Editor, text: string, random: Random) {
    this.#editor = editor;
    this.#document = TextDocument.create(uri, "bestek", 1, text);
    this.#random = random;
  }

  async diagnostics(): Promise<void> {
    const { items, resultId } = await this.#ask<{
      items: Diagnostic[];
      resultId: string;
    }>("textDocument/diagnostic", {});
    for (const { range, code, message } of items) {
      this.#within(range, `diagnostic ${code}`);
      hold(message !== "", "a diagnostic says something", code);
    }
    const again = await this.#ask<{ kind: string }>("textDocument/diagnostic", {
      previousResultId: resultId,
    });
    hold(again.kind === "unchanged", "nothing changed", again.kind);
  }

  /** What is shown of the whole document. */
  async reading(): Promise<void> {
    const symbols = await this.#ask<DocumentSymbol[]>(
      "textDocument/documentSymbol",
      {},
    );
    this.#nested(symbols);
    await this.#editor.request("workspace/symbol", { query: "e" });
    for (const { startLine, endLine } of await this.#ask<FoldingRange[]>(
      "textDocument/foldingRange",
      {},
    ))
      hold(
        startLine <= endLine && endLine < this.#document.lineCount,
        "a fold lies in its text",
        [startLine, endLine],
      );
    await this.#tokens();
    for (const { range } of await this.#ask<{ range: Range }[]>(
      "textDocument/documentLink",
      {},
    ))
      this.#within(range, "link");
    for (const lens of await this.#ask<{ range: Range }[]>(
      "textDocument/codeLens",
      {},
    )) {
      this.#within(lens.range, "lens");
      await this.#editor.request("codeLens/resolve", lens);
    }
    const range = this.#range(0, this.#document.getText().length);
    for (const { position } of await this.#ask<{ position: Range["start"] }[]>(
      "textDocument/inlayHint",
      { range },
    ))
      this.#within({ start: position, end: position }, "hint");
  }

  /** What is shown at a place. */
  async places(): Promise<void> {
    for (let left = 4; left > 0; left--) {
      const position = this.#position();
      await this.#ask("textDocument/hover", { position });
      const items = await this.#ask<{ label: string; textEdit?: TextEdit }[]>(
        "textDocument/completion",
        { position },
      );
      for (const { label, textEdit } of items)
        if (textEdit) this.#within(textEdit.range, `completion of ${label}`);
      await this.#ask("textDocument/definition", { position });
      const context = { includeDeclaration: true };
      await this.#ask("textDocument/references", { position, context });
      await this.#ask("textDocument/documentHighlight", { position });
      const [chain] = await this.#ask<SelectionRange[]>(
        "textDocument/selectionRange",
        { positions: [position] },
      );
      for (let at = chain; at; at = at.parent)
        this.#within(at.range, "selection");
    }
  }

  /** What changes the text: it fits, and brings no errors of syntax. */
  async changes(): Promise<void> {
    const formatted = this.#apply(
      await this.#ask<TextEdit[]>("textDocument/formatting", { options }),
      "formatting",
    );
    hold(
      isDeepStrictEqual(codes(formatted), codes(this.#document.getText())),
      "formatting keeps what is wrong",
      formatted,
    );
    const [start, end] = [this.#position(), this.#position()];
    const range = { start, end };
    await this.#edits("textDocument/rangeFormatting", { range, options });
    await this.#edits("textDocument/onTypeFormatting", {
      position: start,
      ch: "}",
      options,
    });
    const whole = this.#range(0, this.#document.getText().length);
    const actions = await this.#ask<CodeAction[]>("textDocument/codeAction", {
      range: this.#random.once(2) ? whole : range,
      context: { diagnostics: [] },
    });
    for (const { title, edit } of actions.slice(0, 60))
      this.#applyAll(edit, title);
    const { position } = { position: this.#position() };
    await this.#ask("textDocument/prepareRename", { position });
    const renamed = await this.#ask<WorkspaceEdit | null>(
      "textDocument/rename",
      { position, newName: this.#random.of(["Anders", "a b", "é1", "\n"]) },
    );
    this.#applyAll(renamed ?? undefined, "rename");
  }

  /** What our own extension asks. */
  async extras(): Promise<void> {
    await this.#editor.request("bestek/overview", { uri });
    const translated = await this.#editor.request<{ text: string } | null>(
      "bestek/translate",
      { uri },
    );
    if (translated) parse(translated.text);
    const page = await this.#editor.request<{ body: string } | null>(
      "bestek/preview",
      { uri },
    );
    hold(page !== null, "there is a preview");
    hold(!/<(?:fuzz|script)/i.test(page.body), "preview: texts are escaped");
    holdXml(`<main>${page.body}</main>`, "preview");
    await this.#editor.request("bestek/checkWorkspace", {});
    await this.#editor.request("workspace/willRenameFiles", {
      files: [
        { oldUri: places.beside, newUri: `${places.folder}/c%20d.bestek` },
      ],
    });
  }

  async #ask<T = unknown>(method: string, more: object): Promise<T> {
    try {
      return await this.#editor.request<T>(method, { textDocument, ...more });
    } catch (error) {
      const isMeant =
        error instanceof ResponseError &&
        error.code === LSPErrorCodes.RequestFailed;
      if (isMeant) return null as T;
      throw error;
    }
  }

  async #edits(method: string, more: object): Promise<void> {
    this.#apply(await this.#ask<TextEdit[]>(method, more), method);
  }

  #applyAll(edit: WorkspaceEdit | undefined, what: string): void {
    const own = edit?.changes?.[uri];
    if (own) this.#apply(own, what);
  }

  #apply(edits: readonly TextEdit[], what: string): string {
    for (const { range } of edits) this.#within(range, what);
    const after = TextDocument.applyEdits(this.#document, [...edits]);
    holdSyntax(this.#document.getText(), after, what);
    return after;
  }

  async #tokens(): Promise<void> {
    const { data } = await this.#ask<{ data: number[] }>(
      "textDocument/semanticTokens/full",
      {},
    );
    let [line, character, end] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
      line += down;
      character = down === 0 ? character + right : right;
      hold(down > 0 || character >= end, "tokens do not overlap", line);
      end = character + length;
      this.#within(
        { start: { line, character }, end: { line, character: end } },
        "token",
      );
    }
  }

  #nested(symbols: readonly DocumentSymbol[], outer?: Range): void {
    for (const { name, range, selectionRange, children = [] } of symbols) {
      hold(name.trim() !== "", "a symbol has a name", range);
      this.#within(range, "symbol");
      this.#inside(selectionRange, range, `name of symbol ${name}`);
      if (outer) this.#inside(range, outer, `symbol ${name}`);
      this.#nested(children, range);
    }
  }

  #inside(inner: Range, outer: Range, what: string): void {
    const at = (position: Range["start"]) => this.#document.offsetAt(position);
    hold(
      at(outer.start) <= at(inner.start) && at(inner.end) <= at(outer.end),
      `${what} lies in what is around it`,
      [inner, outer],
    );
  }

  /** A place that is one: positions are as the document itself would write them. */
  #within({ start, end }: Range, what: string): void {
    for (const position of [start, end]) {
      const real = this.#document.positionAt(this.#document.offsetAt(position));
      hold(
        real.line === position.line && real.character === position.character,
        `${what} lies in the text`,
        [position, real],
      );
    }
    hold(
      start.line < end.line ||
        (start.line === end.line && start.character <= end.character),
      `${what} begins before it ends`,
      [start, end],
    );
  }

  #position() {
    const { length } = this.#document.getText();
    return this.#document.positionAt(this.#random.below(length + 1));
  }

  #range(start: number, end: number): Range {
    return {
      start: this.#document.positionAt(start),
      end: this.#document.positionAt(end),
    };
  }
}

function codes(text: string): string[] {
  return parse(text).errors.map(({ code }) => code);
}

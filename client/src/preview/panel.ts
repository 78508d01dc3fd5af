import {
  CancellationTokenSource,
  Disposable,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { LanguageServer } from "../language-server.ts";
import { say } from "../texts.ts";
import type { FromPage, PreviewBody, ToPage } from "./messages.ts";
import { newNonce, webviewPage } from "./shell.ts";

/** How long typing must rest before the preview follows. */
const rest = 150;

/** One panel with the preview of one document at a time: the one that was last in an editor. */
export class Preview {
  readonly #panel: WebviewPanel;
  readonly #server: LanguageServer;
  readonly #media: Uri;
  readonly #listeners: Disposable;
  #uri: Uri;
  #isReady = false;
  /** True when the text changed since the page was last asked for. */
  #isStale = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: CancellationTokenSource | undefined;

  constructor(
    panel: WebviewPanel,
    uri: Uri,
    server: LanguageServer,
    extension: Uri,
  ) {
    this.#panel = panel;
    this.#uri = uri;
    this.#server = server;
    this.#media = Uri.joinPath(extension, "dist");
    this.#listeners = Disposable.from(...this.#listen());
    this.#load();
  }

  get panel(): WebviewPanel {
    return this.#panel;
  }

  get uri(): Uri {
    return this.#uri;
  }

  /** Shows another document, or the same one again. */
  show(uri: Uri): void {
    if (uri.toString() === this.#uri.toString()) return;
    this.#uri = uri;
    this.#entitle();
    this.#schedule(0);
  }

  #load(): void {
    const { webview } = this.#panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [this.#media],
    };
    const file = (name: string) =>
      webview.asWebviewUri(Uri.joinPath(this.#media, name)).toString();
    this.#entitle();
    webview.html = webviewPage({
      script: file("preview.js"),
      style: file("preview.css"),
      nonce: newNonce(),
    });
  }

  #entitle(): void {
    const name = this.#uri.path.split("/").at(-1);
    this.#panel.title = `${say("preview")} ${name}`;
  }

  #listen(): Disposable[] {
    const files = workspace.createFileSystemWatcher(
      "**/{*.bestek,bestek.config.json}",
    );
    const changed = () => this.#schedule(rest);
    return [
      this.#panel.webview.onDidReceiveMessage((message: FromPage) =>
        this.#receive(message),
      ),
      // A page that was hidden is made anew when it is shown, and then says that it is ready.
      this.#panel.onDidChangeViewState(() => {
        if (!this.#panel.visible) this.#isReady = false;
      }),
      this.#panel.onDidDispose(() => this.#end()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isSpecification(document) && contentChanges.length > 0) changed();
      }),
      files,
      files.onDidChange(changed),
      files.onDidCreate(changed),
      files.onDidDelete(changed),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isSpecification(editor.document))
          this.show(editor.document.uri);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#isShown(textEditor) && this.#isReady) {
          const { line } = textEditor.selection.active;
          this.#post({ type: "cursor", line });
        }
      }),
      this.#server.onDidChangeState(() => {
        if (this.#server.isRunning) this.#schedule(0);
      }),
    ];
  }

  #receive(message: FromPage): void {
    if (message.type === "ready") {
      this.#isReady = true;
      this.#isStale = true;
      void this.#update();
    } else void this.#reveal(message.line);
  }

  /** Asks again after a while; of many changes only the last is followed, and none while nobody looks. */
  #schedule(after: number): void {
    this.#isStale = true;
    this.#asking?.cancel();
    clearTimeout(this.#timer);
    if (!this.#isReady) return;
    this.#timer = setTimeout(() => void this.#update(), after);
  }

  async #update(): Promise<void> {
    if (!this.#isStale || !this.#server.isRunning) return;
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    this.#isStale = false;
    const uri = this.#uri.toString();
    const page = await pageOf(this.#server, uri, asking).catch(
      (error: unknown) => {
        // A question that was taken back is no trouble.
        if (!asking.token.isCancellationRequested)
          this.#server.output.appendLine(String(error));
        return null;
      },
    );
    if (asking.token.isCancellationRequested || !page) return;
    const line = window.visibleTextEditors.find((editor) =>
      this.#isShown(editor),
    )?.selection.active.line;
    this.#post({
      type: "show",
      uri,
      page,
      ...(line !== undefined && { line }),
    });
  }

  #isShown({ document }: TextEditor): boolean {
    return document.uri.toString() === this.#uri.toString();
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  /** Shows the line in the text. An editor that shows the document already keeps its place, and the page the focus. */
  async #reveal(line: number): Promise<void> {
    const editor =
      window.visibleTextEditors.find((one) => this.#isShown(one)) ??
      (await window.showTextDocument(this.#uri));
    const { document } = editor;
    const last = Math.max(0, document.lineCount - 1);
    const { lineNumber, firstNonWhitespaceCharacterIndex: start } =
      document.lineAt(Math.min(line, last));
    const at = new Position(lineNumber, start);
    editor.selection = new Selection(at, at);
    editor.revealRange(
      new Range(at, at),
      TextEditorRevealType.InCenterIfOutsideViewport,
    );
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    this.#listeners.dispose();
  }
}

/** The preview of a document as the server makes it; null for one that it does not have. */
export function pageOf(
  server: LanguageServer,
  uri: string,
  { token } = new CancellationTokenSource(),
): Promise<PreviewBody | null> {
  return server.request<PreviewBody | null>("bestek/preview", { uri }, token);
}

export function isSpecification({ languageId }: TextDocument): boolean {
  return languageId === "bestek";
}

import morphdom from "morphdom";
import type { FromPage, PageState, ToPage } from "../src/preview/messages.ts";
import { markLine } from "./mark.ts";

/** The script of the preview: it shows what it is given, and says where someone clicks. It computes nothing. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const main = document.querySelector("main") ?? document.body;
let line: number | undefined;

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.type === "show") {
    editor.setState({ uri: data.uri });
    document.documentElement.lang = data.page.language;
    document.title = data.page.title;
    show(data.page.body);
  }
  // Only who moves the cursor wants the page to move.
  const hasMoved = data.line !== undefined && data.line !== line;
  line = data.line ?? line;
  if (line !== undefined) markLine(main, line, hasMoved);
});

/** Changes only what differs, so that the reader stays where he is. */
function show(body: string): void {
  const fresh = document.createElement("main");
  fresh.innerHTML = body;
  morphdom(main, fresh, {
    childrenOnly: true,
    onBeforeElUpdated(from, to) {
      if (from instanceof HTMLDetailsElement && from.open)
        to.setAttribute("open", "");
      return !from.isEqualNode(to);
    },
  });
}

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element) || target.closest("a, summary")) return;
  const isSelecting = window.getSelection()?.isCollapsed === false;
  const button = target.closest<HTMLElement>("[data-line]");
  if (isSelecting && !button) return;
  const place = button ?? target.closest<HTMLElement>("[data-from]");
  const { line: own, from } = place?.dataset ?? {};
  const clicked = Number(own ?? from);
  if (place && Number.isInteger(clicked))
    editor.postMessage({ type: "reveal", line: clicked });
});

editor.postMessage({ type: "ready" });

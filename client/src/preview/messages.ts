/** What the extension and the page of the preview say to each other. */

/** A document as a page, as the server makes it. */
export interface PreviewBody {
  readonly title: string;
  readonly language: "nl" | "en";
  readonly body: string;
}

export type ToPage =
  | {
      readonly type: "show";
      readonly uri: string;
      readonly page: PreviewBody;
      /** The line of the cursor, from 0; absent when no editor shows the document. */
      readonly line?: number;
    }
  | { readonly type: "cursor"; readonly line: number };

export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly line: number };

/** What the page remembers, so that it is there again after a restart. */
export interface PageState {
  readonly uri: string;
}

import type {
  SemanticTokens,
  SemanticTokensDelta,
} from "vscode-languageserver-types";

/** The tokens that were last sent for each document, so that after an edit only what differs is sent. */
export class TokenHistory {
  readonly #sent = new Map<string, { id: string; data: readonly number[] }>();
  #last = 0;

  /** All tokens, under a new id. */
  full(uri: string, data: number[]): SemanticTokens {
    this.#last++;
    const id = String(this.#last);
    this.#sent.set(uri, { id, data });
    return { resultId: id, data };
  }

  /** One edit on the tokens that the client has; all tokens when it has others than were last sent. */
  delta(
    uri: string,
    previous: string,
    data: number[],
  ): SemanticTokens | SemanticTokensDelta {
    const sent = this.#sent.get(uri);
    const { resultId } = this.full(uri, data);
    if (sent?.id !== previous || resultId === undefined)
      return { ...(resultId !== undefined && { resultId }), data };
    const old = sent.data;
    const shortest = Math.min(old.length, data.length);
    let start = 0;
    while (start < shortest && old[start] === data[start]) start++;
    let same = 0;
    while (same < shortest - start && old.at(-1 - same) === data.at(-1 - same))
      same++;
    const deleteCount = old.length - start - same;
    const added = data.slice(start, data.length - same);
    const isSame = deleteCount === 0 && added.length === 0;
    return {
      resultId,
      edits: isSame ? [] : [{ start, deleteCount, data: added }],
    };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

/** `bestek lsp --stdio`: serves an editor until it says goodbye or closes the channel. */
export async function lsp(): Promise<void> {
  await import("../lsp/main.ts");
  // The protocol ends the process; until then the command is not done.
  await new Promise<never>(() => {});
}

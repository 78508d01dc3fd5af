/** An example as an author would write it, without the indentation that its rule file gives it. */
export function exampleText(example: string): string {
  const lines = example.trimEnd().split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const written = lines.slice(first);
  const depths = written
    .filter((line) => line.trim() !== "")
    .map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return written.map((line) => line.slice(depth).trimEnd()).join("\n");
}

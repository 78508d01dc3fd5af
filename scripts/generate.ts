/** Writes every generated file anew. A test checks that what is committed is what this would write. */
import { generatedFiles } from "./generated-files.ts";
import { writeFiles } from "./write-files.ts";

await writeFiles(await generatedFiles());

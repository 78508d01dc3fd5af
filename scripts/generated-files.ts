import { configurationSchemaFile } from "../server/src/config/json-schema.ts";
import { reportSchemaFile } from "../server/src/report/json-schema.ts";
import { ledgerSchemaFiles } from "../server/src/report/ledger-schema.ts";
import { exportSchemaFile } from "../server/src/vocabulary/schema.ts";
import { editorFiles } from "./editor-files.ts";
import { rulePages } from "./rule-pages.ts";
import { ruleNames, ruleRegistries } from "./rule-registries.ts";
import { termPages } from "./term-pages.ts";
import { termUsage, usageModule } from "./term-usage.ts";
import { vocabularyPages } from "./vocabulary-pages.ts";
import { vocabularyTypes } from "./vocabulary-types.ts";

/** Every generated file of the project: its path and the text that it must have. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const usage = termUsage();
  return new Map([
    ...vocabularyTypes(),
    ...vocabularyPages(),
    ...termPages(usage),
    usageModule(usage),
    ...(await ruleRegistries()),
    ...rulePages(),
    configurationSchemaFile(await ruleNames()),
    reportSchemaFile(),
    ...ledgerSchemaFiles(),
    exportSchemaFile(),
    ...editorFiles(),
  ]);
}

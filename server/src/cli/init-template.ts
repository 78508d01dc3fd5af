import type { Localized } from "../vocabulary/define.ts";

/** What `bestek init` writes: a small specification in which every line says what it is for. */
export const startingSpecification: Localized = { nl: "", en: "" };

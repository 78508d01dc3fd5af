import manifest from "../../../package.json" with { type: "json" };

/** The version of Bestek, for reports and `--version`. */
export const { version } = manifest;

/** Rules that offer no change although the catalogue of checks names one, each with the reason. */
export const withoutFix: Readonly<Record<string, string>> = {};

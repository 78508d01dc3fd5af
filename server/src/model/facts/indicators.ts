import type { Localized } from "../../vocabulary/define.ts";
import type { Node } from "../node.ts";

/** What an indicator should say, and the keys that say it; the first one is the key to fill in. */
const parts = [
  { name: { nl: "een doel", en: "a purpose" }, keys: ["doel"] },
  {
    name: { nl: "een bron", en: "a source" },
    keys: ["bron", "door", "meting"],
  },
  {
    name: { nl: "een norm", en: "a standard" },
    keys: ["norm", "streefwaarde", "meting.norm"],
  },
  {
    name: { nl: "een frequentie", en: "a frequency" },
    keys: ["frequentie", "meting.frequentie"],
  },
] as const;

/** Something that an indicator does not say yet. */
export interface Gap {
  readonly name: Localized;
  readonly key: string;
}

/** What an indicator lacks; nothing while it is to be worked out together before a date. */
export function gapsIn(kpi: Node<"kpi">): Gap[] {
  if (kpi.has("uit-te-werken")) return [];
  return parts
    .filter(({ keys }) => keys.every((key) => kpi.isAbsent(key)))
    .map(({ name, keys: [key] }) => ({ name, key }));
}

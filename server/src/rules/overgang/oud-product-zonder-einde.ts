import { keptIn } from "../../model/facts/transition.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, insertUnder, setValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/oud-product-zonder-einde",
  kind: "consistency",
  severity: "warning",
  scope: ["product", "overgang", "perceel"],
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote: "de oude producten en systematiek wordt gehandhaafd",
    },
    {
      ref: "rekenkundig",
      at: "einddatum vereist voor een tijdelijke regeling",
      confidence: "I",
    },
  ],
  message: {
    perceel: {
      nl: "Perceel {perceel} loopt alleen door voor bestaande cliënten, maar {ontbreekt}.",
      en: "Lot {perceel} continues for existing clients only, but {ontbreekt}.",
    },
    default: {
      nl: "{product} is een overgangsproduct, maar {ontbreekt}.",
      en: "{product} is a transitional product, but {ontbreekt}.",
    },
  },
  check(node, { report, lots }) {
    if (node.kind === "overgang") {
      for (const { label, details, at } of keptIn(node)) {
        const defects = defectsOf(
          details?.isAbsent("einde") ?? true,
          details?.is("nieuwe-clienten", "ja") ?? false,
        );
        if (defects.length > 0)
          report({
            at,
            data: { product: label, ontbreekt: list(defects) },
            discriminator: label,
            fixes: () => [details && ended(details)],
          });
      }
      return;
    }
    if (node.kind === "perceel") {
      if (node.is("status", "overgang") && node.isAbsent("status.einde"))
        report({
          at: [node, "status"],
          message: "perceel",
          data: { ontbreekt: noEnd },
          fixes: () => [insertUnder(node, "status", "einde: PM", addEnd)],
        });
      return;
    }
    if (!node.is("status", "overgang")) return;
    // A product that the transition scheme lists is judged there.
    if (lots.some((lot) => isListed(node, lot))) return;
    const defects = defectsOf(
      node.isAbsent("status.einde"),
      node.is("status.nieuwe-clienten", "ja"),
    );
    if (defects.length > 0)
      report({
        at: [node, "status"],
        data: { product: node.label, ontbreekt: list(defects) },
        fixes: () => [endedStatus(node)],
      });
  },
});

const noEnd: Localized = {
  nl: "een einddatum ontbreekt",
  en: "an end date is missing",
};
const stillOpen: Localized = {
  nl: "het neemt nog nieuwe cliënten aan",
  en: "it still accepts new clients",
};

const addEnd: Localized = {
  nl: "Voeg een einddatum toe",
  en: "Add an end date",
};
const close: Localized = {
  nl: "Neem geen nieuwe cliënten aan",
  en: "Accept no new clients",
};

/** An end, and no new clients where they were accepted. */
function ended(details: AnyNode): Fix | undefined {
  return details.slotAt("nieuwe-clienten").state === "known" &&
    details.slotAt("einde").state !== "absent"
    ? setValue(details, "nieuwe-clienten", "nee", close)
    : insertInto(details, "einde: PM", addEnd);
}

function endedStatus(product: Node<"product">): Fix | undefined {
  const details = product.at("status");
  return details
    ? ended(details)
    : insertUnder(product, "status", "einde: PM", addEnd);
}

function defectsOf(lacksEnd: boolean, acceptsClients: boolean): Localized[] {
  return [...(lacksEnd ? [noEnd] : []), ...(acceptsClients ? [stillOpen] : [])];
}

function isListed(product: Node<"product">, lot: Node<"perceel">): boolean {
  const scheme = lot.at("overgang");
  return (
    scheme !== undefined &&
    keptIn(scheme).some(({ target }) => target?.block === product.block)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Overgangsproduct zonder einde",
    en: "Transitional product without an end",
  },
  explain: {
    nl: "Oude producten zonder einddatum blijven jaren naast het nieuwe systeem bestaan. Geef een einde, of laat het recht eindigen met de laatste beschikking, en laat geen nieuwe cliënten meer toe.",
    en: "Old products without an end live on for years beside the new system. Give an end, or let the right end with the last individual decision, and accept no new clients.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    zorgvormen: individuele-begeleiding
    product PV "Persoonlijke verzorging" { status: overgang { nieuwe-clienten: nee } }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    zorgvormen: individuele-begeleiding
    product PV "Persoonlijke verzorging" { status: overgang { nieuwe-clienten: nee  einde: einde-beschikking } }
  }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    zorgvormen: individuele-begeleiding
    product PV "Persoonlijke verzorging" { status: overgang }
    overgang { einde: 2026-12-31  oud-product: PV { nieuwe-clienten: ja  einde: 2026-12-31 } }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    zorgvormen: individuele-begeleiding
    product PV "Persoonlijke verzorging" { status: overgang }
    overgang { einde: 2026-12-31  oud-product: PV { nieuwe-clienten: nee  einde: 2026-12-31 } }
  }
`,
    },
  ],
};

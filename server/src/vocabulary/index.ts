import { afwijkingEntries } from "./afwijking.ts";
import { bekostigingEntries } from "./bekostiging.ts";
import { berichtenverkeerEntries } from "./berichtenverkeer.ts";
import { beschikkingEntries } from "./beschikking.ts";
import { bestekEntries } from "./bestek.ts";
import { betalingEntries } from "./betaling.ts";
import { budgetEntries } from "./budget.ts";
import { buitenScopeEntries } from "./buiten-scope.ts";
import { contractmanagementEntries } from "./contractmanagement.ts";
import { contractsovernemingEntries } from "./contractsoverneming.ts";
import { contractvormEntries } from "./contractvorm.ts";
import { declaratieEntries } from "./declaratie.ts";
import { documentEntries } from "./document.ts";
import { doelEntries } from "./doel.ts";
import { doelgroepEntries } from "./doelgroep.ts";
import { drempelEntries } from "./drempel.ts";
import { eisenEntries } from "./eisen.ts";
import { eisinhoudEntries } from "./eisinhoud.ts";
import { garantieEntries } from "./garantie.ts";
import { geschiktheidEntries } from "./geschiktheid.ts";
import { gunningEntries } from "./gunning.ts";
import { indexatieEntries } from "./indexatie.ts";
import { informatieInschrijversEntries } from "./informatie-inschrijvers.ts";
import { inhoudEntries } from "./inhoud.ts";
import { inkoopmethodeEntries } from "./inkoopmethode.ts";
import { innovatiebudgetEntries } from "./innovatiebudget.ts";
import { inschrijvenEntries } from "./inschrijven.ts";
import { instrumentEntries } from "./instrument.ts";
import { kengetalEntries } from "./kengetal.ts";
import { kennisgevingEntries } from "./kennisgeving.ts";
import { kostprijsEntries } from "./kostprijs.ts";
import { kpiEntries } from "./kpi.ts";
import { kwaliteitEntries } from "./kwaliteit.ts";
import { looptijdEntries } from "./looptijd.ts";
import { onderaannemingEntries } from "./onderaanneming.ts";
import { opdrachtgeverEntries } from "./opdrachtgever.ts";
import { opdrachtnemerEntries } from "./opdrachtnemer.ts";
import { opzeggingEntries } from "./opzegging.ts";
import { overgangEntries } from "./overgang.ts";
import { perceelEntries } from "./perceel.ts";
import { pilotEntries } from "./pilot.ts";
import { plafondEntries } from "./plafond.ts";
import { planningEntries } from "./planning.ts";
import { prikkelEntries } from "./prikkel.ts";
import { procedureEntries } from "./procedure.ts";
import { productEntries } from "./product.ts";
import { productcodeEntries } from "./productcode.ts";
import { regioEntries } from "./regio.ts";
import { risicoEntries } from "./risico.ts";
import { samenwerkingEntries } from "./samenwerking.ts";
import { samenwerkingsvormEntries } from "./samenwerkingsvorm.ts";
import { taakgerichtEntries } from "./taakgericht.ts";
import { tariefEntries } from "./tarief.ts";
import { toegangEntries } from "./toegang.ts";
import { toelatingEntries } from "./toelating.ts";
import { toetredingEntries } from "./toetreding.ts";
import { toewijzingEntries } from "./toewijzing.ts";
import { uitsluitingEntries } from "./uitsluiting.ts";
import { verantwoordingEntries } from "./verantwoording.ts";
import { verloopEntries } from "./verloop.ts";
import { verwijzingEntries } from "./verwijzing.ts";
import { voorbereidingEntries } from "./voorbereiding.ts";
import { voorgangerEntries } from "./voorganger.ts";
import { waardeEntries } from "./waarde.ts";
import { wijzigingEntries } from "./wijziging.ts";
import { woonplaatsEntries } from "./woonplaats.ts";

/** The one table of blocks, keys and values. Everything that knows a keyword derives from it. */
export const vocabulary = {
  ...afwijkingEntries,
  ...bekostigingEntries,
  ...berichtenverkeerEntries,
  ...beschikkingEntries,
  ...bestekEntries,
  ...betalingEntries,
  ...budgetEntries,
  ...buitenScopeEntries,
  ...contractmanagementEntries,
  ...contractsovernemingEntries,
  ...contractvormEntries,
  ...declaratieEntries,
  ...documentEntries,
  ...doelEntries,
  ...doelgroepEntries,
  ...drempelEntries,
  ...eisenEntries,
  ...eisinhoudEntries,
  ...garantieEntries,
  ...geschiktheidEntries,
  ...gunningEntries,
  ...indexatieEntries,
  ...informatieInschrijversEntries,
  ...inhoudEntries,
  ...inkoopmethodeEntries,
  ...innovatiebudgetEntries,
  ...inschrijvenEntries,
  ...instrumentEntries,
  ...kengetalEntries,
  ...kennisgevingEntries,
  ...kostprijsEntries,
  ...kpiEntries,
  ...kwaliteitEntries,
  ...looptijdEntries,
  ...onderaannemingEntries,
  ...opdrachtgeverEntries,
  ...opdrachtnemerEntries,
  ...opzeggingEntries,
  ...overgangEntries,
  ...perceelEntries,
  ...pilotEntries,
  ...plafondEntries,
  ...planningEntries,
  ...prikkelEntries,
  ...procedureEntries,
  ...productEntries,
  ...productcodeEntries,
  ...regioEntries,
  ...risicoEntries,
  ...samenwerkingEntries,
  ...samenwerkingsvormEntries,
  ...taakgerichtEntries,
  ...tariefEntries,
  ...toegangEntries,
  ...toelatingEntries,
  ...toetredingEntries,
  ...toewijzingEntries,
  ...uitsluitingEntries,
  ...verantwoordingEntries,
  ...verloopEntries,
  ...verwijzingEntries,
  ...voorbereidingEntries,
  ...voorgangerEntries,
  ...waardeEntries,
  ...wijzigingEntries,
  ...woonplaatsEntries,
};

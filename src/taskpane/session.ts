import type { Dispatch } from "react";
import { createContext, useContext } from "react";
import type { Building } from "./build/useBuilding";
import type { FormulaDraft } from "./builder/FormulaDraft";
import type { RankingChoices } from "./engine/rankingChoices";
import type { RankingEngine } from "./engine/rankingEngine";
import type { HostState } from "./host";
import type { Scan } from "./stakeholders/useScan";
import type { View } from "./views";
import type { Reading } from "./wizard/useReading";
import type { WizardAction, WizardState } from "./wizard/wizardState";

/** What outlives the views of the pane: the files read, the answers given, the build that is under way. */
export interface Session {
  readonly engine: RankingEngine;
  readonly host: HostState;
  /** Opens a view in place of the one that is shown. */
  readonly open: (view: View) => void;
  readonly wizard: WizardState;
  readonly choices: RankingChoices;
  readonly dispatch: Dispatch<WizardAction>;
  readonly decide: (decided: Partial<RankingChoices>) => void;
  readonly reading: Reading;
  readonly building: Building;
  readonly scan: Scan;
  readonly formula: FormulaDraft;
  readonly draftFormula: (change: Partial<FormulaDraft>) => void;
  /** Opens the formula builder at a function. @param name as in a formula, without the namespace: CAGR */
  readonly writeFormula: (name: string) => void;
  /** The function that help was opened for, named likewise; null for all of help. */
  readonly helpOn: string | null;
  /** Opens help at a function. */
  readonly showHelp: (name: string) => void;
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession needs a SessionProvider above it");
  return session;
}

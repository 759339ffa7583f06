import { useState } from "react";
import type { ShareCheck } from "../../share/ShareCheck";
import { CopyResult } from "./CopyResult";
import { FoundPage } from "./FoundPage";
import { proposedChoices } from "./proposedChoices";
import { Replacing } from "./Replacing";
import type { ReplaceBy } from "./replacementsOf";
import type { ShareEngine } from "./ShareEngine";
import { useMaking } from "./useMaking";

interface FoundProps {
  readonly engine: ShareEngine;
  readonly check: ShareCheck;
  readonly onLookAgain: () => void;
}

/** What was found, and the two ways from there: a copy for partners, or other formulas in this workbook. */
export function Found({ engine, check, onLookAgain }: FoundProps) {
  const [choices, setChoices] = useState(() => proposedChoices(check));
  const [replaceBy, setReplaceBy] = useState<ReplaceBy | null>(null);
  const making = useMaking(engine, check);
  if (replaceBy !== null)
    return <Replacing check={check} by={replaceBy} onBack={() => setReplaceBy(null)} onLookAgain={onLookAgain} />;
  if (making.state.kind === "made") return <CopyResult copy={making.state.copy} onBack={making.reset} />;
  return (
    <FoundPage
      check={check}
      choices={choices}
      making={making}
      onChoose={setChoices}
      onReplace={setReplaceBy}
      onLookAgain={onLookAgain}
    />
  );
}

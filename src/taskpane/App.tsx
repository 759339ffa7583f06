import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useReducer, useState } from "react";
import { useBuilding } from "./build/useBuilding";
import { noFormula } from "./builder/FormulaDraft";
import type { RankingEngine } from "./engine/rankingEngine";
import { Home } from "./home/Home";
import { useHost } from "./host";
import { ErrorBoundary } from "./pieces/ErrorBoundary";
import { onViewRequested } from "./ribbon";
import type { Session } from "./session";
import { SessionProvider } from "./session";
import { useScan } from "./stakeholders/useScan";
import { useTheme } from "./theme/useTheme";
import type { View } from "./views";
import { choicesFor } from "./wizard/choicesFor";
import { useReading } from "./wizard/useReading";
import { Wizard } from "./wizard/Wizard";
import { beginning, wizardReducer } from "./wizard/wizardState";

const WhyView = lazy(() => import("./why/WhyView").then((module) => ({ default: module.WhyView })));
const BuildAgainView = lazy(() =>
  import("./again/BuildAgainView").then((module) => ({ default: module.BuildAgainView })),
);
const RemoveView = lazy(() => import("./remove/RemoveView").then((module) => ({ default: module.RemoveView })));
const FormulaView = lazy(() => import("./builder/FormulaView").then((module) => ({ default: module.FormulaView })));
const HelpView = lazy(() => import("./help/HelpView").then((module) => ({ default: module.HelpView })));

const StakeholdersView = lazy(() =>
  import("./stakeholders/StakeholdersView").then((module) => ({ default: module.StakeholdersView })),
);
const AddSheetView = lazy(() => import("./addSheet/AddSheetView").then((module) => ({ default: module.AddSheetView })));
const ShareView = lazy(() => import("./share/ShareView").then((module) => ({ default: module.ShareView })));

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  provider: { minHeight: "100vh", overflowWrap: "anywhere" },
  // The browser's own parts, such as lists and scroll bars, follow.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/** The whole pane: its theme, what outlives its views, and the view that is open. */
export function App({ engine }: { readonly engine: RankingEngine }) {
  usePageStyles();
  const styles = useStyles();
  const theme = useTheme();
  const [view, setView] = useState<View>("home");
  const session = useNewSession(engine, setView);
  useEffect(() => onViewRequested(setView), []);
  return (
    <FluentProvider
      theme={theme.isDark ? webDarkTheme : webLightTheme}
      className={mergeClasses(styles.provider, theme.isDark ? styles.dark : styles.light)}
    >
      <ErrorBoundary>
        <SessionProvider value={session}>
          <Suspense fallback={<Spinner label="Opening" />}>
            {view === "home" && <Home theme={theme} />}
            {view === "rank" && <Wizard />}
            {view === "why" && <WhyView />}
            {view === "buildAgain" && <BuildAgainView />}
            {view === "remove" && <RemoveView />}
            {view === "formula" && <FormulaView />}
            {view === "help" && <HelpView />}
            {view === "stakeholders" && <StakeholdersView />}
            {view === "addSheet" && <AddSheetView />}
            {view === "share" && <ShareView />}
          </Suspense>
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function useNewSession(engine: RankingEngine, setView: (view: View) => void): Session {
  const [wizard, dispatch] = useReducer(wizardReducer, beginning);
  const reading = useReading(engine, (overview) => dispatch({ type: "read", overview }));
  const [formula, setFormula] = useState(noFormula);
  const [helpOn, setHelpOn] = useState<string | null>(null);
  const open: Session["open"] = (view) => {
    setHelpOn(null);
    setView(view);
  };
  const draftFormula: Session["draftFormula"] = (change) => setFormula((before) => ({ ...before, ...change }));
  return {
    engine,
    host: useHost(),
    open,
    wizard,
    choices: choicesFor(wizard.decided, wizard.overview),
    dispatch,
    decide: (decided) => dispatch({ type: "decide", decided }),
    reading,
    building: useBuilding(),
    scan: useScan(),
    formula,
    draftFormula,
    writeFormula: (name) => {
      draftFormula({ name });
      open("formula");
    },
    helpOn,
    showHelp: (name) => {
      setHelpOn(name);
      setView("help");
    },
  };
}

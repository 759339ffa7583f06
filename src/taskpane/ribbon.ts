/** What a button of the ribbon asks the pane to show. */
export type View =
  "home" | "rank" | "stakeholders" | "addSheet" | "formula" | "why" | "share" | "buildAgain" | "remove";

/** The functions that manifest.xml names for its buttons. */
const buttons: Readonly<Record<string, View>> = {
  openHome: "home",
  openRank: "rank",
  openStakeholders: "stakeholders",
  openAddSheet: "addSheet",
  openFormula: "formula",
  openWhy: "why",
  openShare: "share",
  openBuildAgain: "buildAgain",
  openRemove: "remove",
};

const listeners = new Set<(view: View) => void>();
/** A button can start the runtime itself: then its request is there before the pane is. */
let waiting: View | null = null;

function request(view: View): void {
  if (listeners.size === 0) waiting = view;
  for (const listener of listeners) listener(view);
}

/** Calls the listener with each view asked for, at once with one that waits; the function returned stops that. */
export function onViewRequested(listener: (view: View) => void): () => void {
  listeners.add(listener);
  if (waiting !== null) listener(waiting);
  waiting = null;
  return () => listeners.delete(listener);
}

/** Tells Office which code stands behind the buttons of the ribbon. To be called once, as soon as the page loads. */
export function associateRibbon(): void {
  for (const [name, view] of Object.entries(buttons))
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      // The view is chosen first: it stands there even if the host cannot bring the pane to the front.
      request(view);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
}

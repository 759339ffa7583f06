export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function of the add-in that it calls; undefined for the button that shows the pane. */
  readonly action: string | undefined;
}

export interface Manifest {
  readonly name: string;
  /** The page of the pane, and what stands before the names of the functions. */
  readonly page: string;
  readonly namespace: string;
  readonly tab: string;
  /** In groups, as on the ribbon. */
  readonly groups: readonly (readonly RibbonButton[])[];
}

/** The manifest names the place where the add-in is deployed; the preview serves the same files itself. */
const pathOf = (address: string) => new URL(address).pathname;

/** What Excel would read of the add-in's manifest. Pictures and pages are taken from this server. */
export function readManifest(xml: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string, within: ParentNode = manifest) => [...within.querySelectorAll(name)];
  const resources = new Map(
    all("Resources *[id]").map((each) => [each.getAttribute("id"), each.getAttribute("DefaultValue") ?? ""]),
  );
  const resource = (name: string, within: ParentNode) =>
    resources.get(within.querySelector(name)?.getAttribute("resid") ?? "") ?? "";
  const button = (control: Element): RibbonButton => ({
    label: resource(":scope > Label", control),
    tip: resource("Supertip > Description", control),
    icon: pathOf(resource('Image[size="16"]', control)),
    action: control.querySelector("FunctionName")?.textContent,
  });
  return {
    name: manifest.querySelector("DisplayName")?.getAttribute("DefaultValue") ?? "",
    page: pathOf(resource("Page > SourceLocation", manifest)),
    namespace: resource("Namespace", manifest),
    tab: resource("CustomTab > Label", manifest),
    groups: all("CustomTab > Group").map((group) => all("Control", group).map(button)),
  };
}

import type { Manifest, RibbonButton } from "./readManifest";

/** The add-in's own tab as a strip of buttons. */
export function showRibbon(
  ribbon: HTMLElement,
  { tab, groups }: Manifest,
  press: (button: RibbonButton) => void,
): void {
  const title = document.createElement("h2");
  title.textContent = tab;
  ribbon.setAttribute("aria-label", tab);
  ribbon.replaceChildren(title, ...groups.map((buttons) => group(buttons, press)));
}

function group(buttons: readonly RibbonButton[], press: (button: RibbonButton) => void): HTMLElement {
  const list = document.createElement("ul");
  for (const each of buttons) {
    const [item, button, icon] = [document.createElement("li"), document.createElement("button"), new Image(16, 16)];
    icon.src = each.icon;
    icon.alt = "";
    button.type = "button";
    button.title = each.tip;
    button.append(icon, inTwoLines(each.label));
    button.addEventListener("click", () => press(each));
    item.append(button);
    list.append(item);
  }
  return list;
}

/** As Excel sets the label of a large button: in two lines that are as even as the words allow. */
function inTwoLines(words: string): HTMLElement {
  const [label, second] = [document.createElement("span"), document.createElement("span")];
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const unevenness = (space: number) => Math.abs(words.length - 2 * space);
  const [middle = words.length] = spaces.sort((a, b) => unevenness(a) - unevenness(b));
  second.textContent = words.slice(middle + 1);
  label.append(words.slice(0, middle + 1), second);
  return label;
}

import { newerFunctions } from "../../xlsx/newerFunctions";
import { callPart } from "./callPart";
import { eachCell } from "./eachCell";
import type { FormulaNode } from "./FormulaNode";
import { namePart } from "./namePart";
import { operate } from "./operate";
import { ourName } from "./ourName";
import { ourPart } from "./ourPart";
import type { Part, Scope } from "./Part";
import { referencePart } from "./referencePart";
import { singlePart } from "./singlePart";
import { structuredPart } from "./structuredPart";
import { listPart, spelledPart } from "./valuePart";
import { ValueStays } from "./ValueStays";
import { shownName } from "./writtenWith";

/** An argument left out, as a function of Excel's own takes it: as 0, or as nothing. */
const LEFT_OUT = spelledPart(null, "");

/** What stands in brackets, without them. */
const unwrapped = (node: FormulaNode): FormulaNode => (node.kind === "group" ? unwrapped(node.children[0]!) : node);

function ofCall(node: FormulaNode & { kind: "call" }, scope: Scope): Part {
  const ours = ourName(node.name);
  if (ours !== null) {
    const given = node.children.map((child) => (child.kind === "empty" ? null : partOf(unwrapped(child), scope)));
    return ourPart(ours, given);
  }
  const name = shownName(node.name);
  if (name === "SINGLE") return singlePart(partOf(node.children[0]!, scope));
  if (name === "ANCHORARRAY") throw new ValueStays("Excel 2016 has no references to spilled results, such as E2#.");
  if (newerFunctions.has(name)) throw new ValueStays(`Excel 2016 does not have the function ${name}.`);
  return callPart(
    node,
    name,
    node.children.map((child) => partOf(child, scope)),
    scope,
  );
}

/**
 * What a node of a formula is worth, and how it is written in Excel 2016's own functions.
 *
 * @throws ValueStays if it cannot be written so
 */
export function partOf(node: FormulaNode, scope: Scope): Part {
  const { formula } = scope;
  const written = formula.slice(node.from, node.to);
  switch (node.kind) {
    case "empty":
      return LEFT_OUT;
    case "literal":
      return spelledPart(node.value, written);
    case "constant":
      return listPart(node.values, written);
    case "reference":
      return referencePart(node, scope);
    case "structured":
      return structuredPart(node, scope);
    case "name":
      return namePart(node, scope, partOf);
    case "single":
      return singlePart(partOf(node.children[0]!, scope));
    case "group": {
      const inside = partOf(node.children[0]!, scope);
      return { ...eachCell(node, [inside], scope, ([value]) => value), kind: inside.kind, isPlain: true };
    }
    case "operator": {
      const operands = node.children.map((child) => partOf(child, scope));
      return eachCell(node, operands, scope, (values) => operate(node.sign, values));
    }
    case "call":
      return ofCall(node, scope);
    case "odd":
      throw new ValueStays(`The formula has a part that is not carried over: ${node.why}.`);
  }
}

import type { FormulaNode, FormulaValue } from "./FormulaNode";
import { readConstant, readLiteral } from "./readLiteral";
import { type Token, type TokenKind, tokens } from "./tokens";

const STRENGTH: Readonly<Record<string, number>> = {
  ...{ "=": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "<>": 1 },
  ...{ "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 },
};
const REFERENCES: ReadonlySet<TokenKind> = new Set(["cells", "wholeColumns", "wholeRows"]);
/** What a reference after a space can begin with: the two together are the cells that both have. */
const AFTER_SPACE: ReadonlySet<TokenKind> = new Set([...REFERENCES, "sheet", "structured", "word"]);
const SEVERAL_AREAS = "it joins or intersects references";
const OTHER_FILE = "it refers to another file, or to several sheets at once";

type Shape = FormulaNode extends infer Node
  ? Node extends FormulaNode
    ? Omit<Node, "from" | "to" | "children">
    : never
  : never;

/** The text cannot be read as a formula. Never leaves this file. */
class Unreadable extends Error {}

class Parser {
  private readonly pieces: readonly Token[];
  private readonly starts: readonly number[];
  private at = 0;

  constructor(private readonly formula: string) {
    this.pieces = tokens(formula);
    let start = 0;
    this.starts = this.pieces.map(({ text }) => (start += text.length) - text.length);
  }

  whole(): FormulaNode {
    const node = this.expression(0);
    this.skipSpace();
    if (this.at < this.pieces.length) throw new Unreadable();
    return node;
  }

  private start(): number {
    return this.starts[this.at] ?? this.formula.length;
  }

  private end(): number {
    return this.at === 0 ? 0 : this.starts[this.at - 1]! + this.pieces[this.at - 1]!.text.length;
  }

  private node(from: number, shape: Shape, children: readonly FormulaNode[] = []): FormulaNode {
    return { from, to: this.end(), children, ...shape } as FormulaNode;
  }

  private skipSpace(): void {
    while (this.pieces[this.at]?.kind === "space") this.at += 1;
  }

  /** Whether this sign comes next, space aside; if so it is passed. */
  private pass(sign: string): boolean {
    const before = this.at;
    this.skipSpace();
    if (this.pieces[this.at]?.kind === "sign" && this.pieces[this.at]!.text === sign) {
      this.at += 1;
      return true;
    }
    this.at = before;
    return false;
  }

  private expression(weakest: number): FormulaNode {
    let left = this.operand();
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const token = this.pieces[this.at];
      const strength = token?.kind === "sign" ? STRENGTH[token.text] : undefined;
      if (strength === undefined || strength <= weakest) {
        this.at = before;
        return left;
      }
      this.at += 1;
      const right = this.expression(strength);
      left = this.node(left.from, { kind: "operator", sign: token!.text }, [left, right]);
    }
  }

  private operand(): FormulaNode {
    this.skipSpace();
    const from = this.start();
    for (const sign of ["-", "+"])
      if (this.pass(sign)) return this.node(from, { kind: "operator", sign }, [this.operand()]);
    if (this.pass("@")) return this.node(from, { kind: "single" }, [this.operand()]);
    return this.followed(this.pass("(") ? this.group(from) : this.primary(from));
  }

  private group(from: number): FormulaNode {
    const inside = [this.expression(0)];
    while (this.pass(",")) inside.push(this.expression(0));
    if (!this.pass(")")) throw new Unreadable();
    if (inside.length > 1) return this.node(from, { kind: "odd", why: SEVERAL_AREAS }, inside);
    return this.node(from, { kind: "group" }, inside);
  }

  /** What stands behind an operand and belongs to it. */
  private followed(node: FormulaNode): FormulaNode {
    if (this.pass("%")) return this.followed(this.node(node.from, { kind: "operator", sign: "%" }, [node]));
    if (this.pass("#")) {
      const why = "Excel 2016 has no references to spilled results, such as E2#";
      return this.followed(this.node(node.from, { kind: "odd", why }, [node]));
    }
    if (this.pass(":")) {
      const children = [node, this.operand()];
      return this.followed(this.node(node.from, { kind: "odd", why: SEVERAL_AREAS }, children));
    }
    const [space, next] = [this.pieces[this.at], this.pieces[this.at + 1]];
    if (space?.kind !== "space" || next === undefined) return node;
    if (!AFTER_SPACE.has(next.kind) && next.text !== "(") return node;
    const children = [node, this.operand()];
    return this.followed(this.node(node.from, { kind: "odd", why: SEVERAL_AREAS }, children));
  }

  private primary(from: number): FormulaNode {
    const token = this.pieces[this.at];
    if (token === undefined) throw new Unreadable();
    this.at += 1;
    const { kind, text } = token;
    if (kind === "constant") return this.constant(from, text);
    if (REFERENCES.has(kind)) return this.node(from, { kind: "reference", sheet: null, token });
    if (kind === "structured") return this.node(from, { kind, text });
    if (kind === "sheet") return this.onSheet(from, text);
    if (kind === "word" && this.pass("(")) return this.call(from, text);
    const value = readLiteral(token);
    if (value !== undefined) return this.node(from, { kind: "literal", value });
    if (kind === "word") return this.node(from, { kind: "name", sheet: null, name: text });
    throw new Unreadable();
  }

  private constant(from: number, text: string): FormulaNode {
    const values = readConstant(text);
    if (values === null) throw new Unreadable();
    return this.node(from, { kind: "constant", values });
  }

  private onSheet(from: number, prefix: string): FormulaNode {
    const token = this.pieces[this.at];
    if (token === undefined) throw new Unreadable();
    this.at += 1;
    if (/[[\]:]/.test(prefix)) return this.node(from, { kind: "odd", why: OTHER_FILE });
    const sheet = prefix.slice(0, -1).replace(/^'(.*)'$/s, (_, name: string) => name.replaceAll("''", "'"));
    if (REFERENCES.has(token.kind)) return this.node(from, { kind: "reference", sheet, token });
    if (token.kind === "word") return this.node(from, { kind: "name", sheet, name: token.text });
    const value: FormulaValue | undefined = readLiteral(token);
    if (token.kind === "error" && value !== undefined) return this.node(from, { kind: "literal", value });
    throw new Unreadable();
  }

  private call(from: number, name: string): FormulaNode {
    const given: FormulaNode[] = [];
    for (;;) {
      this.skipSpace();
      const next = this.pieces[this.at]?.text;
      const isEmpty = next === "," || next === ")";
      given.push(isEmpty ? { kind: "empty", from: this.start(), to: this.start(), children: [] } : this.expression(0));
      if (this.pass(",")) continue;
      if (!this.pass(")")) throw new Unreadable();
      const isWithout = given.length === 1 && given[0]!.kind === "empty";
      return this.node(from, { kind: "call", name }, isWithout ? [] : given);
    }
  }
}

/** A formula, without "=", as a tree; null if it is none that is known here. */
export function parseFormula(formula: string): FormulaNode | null {
  try {
    return new Parser(formula).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

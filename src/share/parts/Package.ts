import type { Files } from "../zip/openZip";
import { children } from "../xml/XmlNode";
import type { Part } from "./Part";
import type { Relationship } from "./Relationship";
import { ownerOf, relationshipPath, resolved } from "./relationshipPath";

/** The parts of a workbook and how they hang together. Names of parts are the same in upper and lower case. */
export class Package {
  private readonly paths: ReadonlyMap<string, string>;
  private readonly relationships = new Map<string, readonly Relationship[]>();

  constructor(
    readonly files: Files,
    readonly parts: ReadonlyMap<string, Part>,
  ) {
    this.paths = new Map([...files.keys()].map((path) => [path.toLowerCase(), path]));
    for (const part of parts.values()) {
      const owner = ownerOf(part.path);
      if (owner !== null) this.relationships.set(owner.toLowerCase(), this.relationshipsIn(part, owner));
    }
  }

  private relationshipsIn({ root }: Part, owner: string): Relationship[] {
    return children(root, "Relationship").map((node) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = node.attributes;
      const isExternal = mode === "External";
      const kind = type.slice(type.lastIndexOf("/") + 1);
      return { id, kind, isExternal, node, target: isExternal ? target : this.written(resolved(owner, target)) };
    });
  }

  /** A path as the package spells it. */
  written(path: string): string {
    return this.paths.get(path.toLowerCase()) ?? path;
  }

  part(path: string): Part | undefined {
    return this.parts.get(this.written(path));
  }

  /** The relationships of a part; "" is the package itself. */
  of(path: string): readonly Relationship[] {
    return this.relationships.get(path.toLowerCase()) ?? [];
  }

  /** The parts that a part points at with relationships of a kind. */
  related(path: string, kind: string): Part[] {
    return this.of(path).flatMap((each) =>
      each.kind === kind && !each.isExternal ? (this.part(each.target) ?? []) : [],
    );
  }

  relationshipPart(path: string): Part | undefined {
    return this.part(relationshipPath(path));
  }
}

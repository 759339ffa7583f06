import { HostError } from "../model/HostError";
import type { Definition, HostObject, Method, Property } from "./definition";

/** "ShowGridlines" -> "showGridlines"; names with an underscore in front stay as they are. */
export const camelCase = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The code of errors that say: the real Excel may know it, this host does not. */
export const notInThisHost = "NotInThisHost";

export function unknownMember(definition: Definition<never>, member: string): HostError {
  const file = camelCase(definition.name);
  return new HostError(
    notInThisHost,
    `${definition.name}.${member} is not in this host: add it to objects/${file}.ts or the file that defines ${definition.name}.`,
  );
}

/** Finds a property by the name Office.js sends to set it. */
export function propertyByWireName({ definition }: HostObject, wire: string): [string, Property<unknown>] {
  const found = Object.entries(definition.properties ?? {}).find(
    ([name, { setAs }]) => (setAs ?? pascalCase(name)) === wire,
  );
  if (!found) throw unknownMember(definition, camelCase(wire));
  return found;
}

export function methodOf({ definition }: HostObject, wire: string): Method<unknown> {
  const member = definition.methods?.[camelCase(wire)];
  if (!member) throw unknownMember(definition, `${camelCase(wire)}()`);
  return member;
}

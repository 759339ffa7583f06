import { HostError } from "../model/HostError";
import { callMethod } from "./callMethod";
import { type HostObject, isHostObject, type MaybeObject } from "./definition";
import type { HeldObjects } from "./HeldObjects";
import { camelCase, notInThisHost, unknownMember } from "./names";
import { type Arguments, type BatchRequest, type ObjectPath, pathType } from "./protocol";

/** The objects that one request talks about, each found (or made) once. */
export class Batch {
  readonly #found = new Map<number, MaybeObject>();

  constructor(
    readonly request: BatchRequest,
    readonly root: HostObject,
    /** Objects Office.js makes by their class name, like the container of custom functions. */
    readonly services: Readonly<Record<string, HostObject>>,
    readonly held: HeldObjects,
  ) {}

  /** @throws HostError where the path leads nowhere; `location` tells object and member */
  object(id: number, location: (text: string) => void): MaybeObject {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request uses object path ${id} but does not give it.`);
    const object = this.#find(path, location);
    this.#found.set(id, object);
    return object;
  }

  /** Arguments as they were given, objects of Office.js in place of their paths. */
  values(info: Arguments | undefined, location: (text: string) => void): unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds, location);
  }

  #withObjects(values: readonly unknown[], ids: unknown, location: (text: string) => void): unknown[] {
    if (!Array.isArray(ids)) return [...values];
    return values.map((value, at) => {
      const id: unknown = ids[at];
      if (Array.isArray(id) && Array.isArray(value)) return this.#withObjects(value, id, location);
      return typeof id === "number" && id !== 0 ? this.object(id, location) : value;
    });
  }

  #find(path: ObjectPath, location: (text: string) => void): MaybeObject {
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId } = path;
    if (type === pathType.root) return this.root;
    if (type === pathType.nullObject) return null;
    if (type === pathType.reference) return this.#heldObject(name);
    if (type === pathType.newObject) return this.#service(name);
    const parent = this.object(parentId!, location);
    if (!parent) return null;
    location(`${parent.definition.name}.${type === pathType.indexer ? "getItem" : camelCase(name)}`);
    parent.definition.check?.(parent.target);
    if (type === pathType.property) return navigated(parent, camelCase(name));
    const called = type === pathType.indexer ? "GetItem" : name;
    return madeObject(parent, called, callMethod(parent, called, this.values(path.ArgumentInfo, location)));
  }

  #heldObject(id: string): HostObject {
    const object = this.held.get(id);
    if (!object) throw new HostError("InvalidReference", `${id} was released: the object can no longer be used.`);
    return object;
  }

  #service(name: string): HostObject {
    const service = this.services[name];
    if (!service)
      throw new HostError(notInThisHost, `${name} is not in this host: add it to the services of createHost.ts.`);
    return service;
  }
}

function navigated(parent: HostObject, name: string): MaybeObject {
  const navigate = parent.definition.objects?.[name];
  if (!navigate) throw unknownMember(parent.definition, name);
  return navigate(parent.target);
}

function madeObject(parent: HostObject, name: string, made: unknown): MaybeObject {
  if (made === null || isHostObject(made)) return made;
  throw new HostError(notInThisHost, `${parent.definition.name}.${camelCase(name)}() gives no object in this host.`);
}

import type { HostObject } from "./definition";

/** Objects that the client holds across syncs by a reference id, until it releases them. */
export class HeldObjects {
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #lastId = 0;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `Ref${++this.#lastId}`;
    this.#byId.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.#byId.get(id);
  }

  release(id: string): void {
    const object = this.#byId.get(id);
    if (object) this.#ids.delete(object);
    this.#byId.delete(id);
  }

  all(): Iterable<HostObject> {
    return this.#byId.values();
  }
}

import type { HostObject } from "./definition";

/** As target of an event: any sheet, any table. */
export const wholeWorkbook = "Workbook";

/** The events the add-in asked for, by number and by the id of the object. */
export class Subscriptions {
  readonly #wanted = new Map<string, number>();

  /** Takes `_RegisterDataChangedEvent` and its like. @returns whether it was one */
  handle({ definition, target }: HostObject, method: string): boolean {
    const match = /^_(Register|Unregister)(\w+)Event$/.exec(method);
    const event = match && definition.events?.[match[2]!];
    if (!match || event === undefined) return false;
    const key = `${event} ${definition.id?.(target) ?? wholeWorkbook}`;
    const wanted = (this.#wanted.get(key) ?? 0) + (match[1] === "Register" ? 1 : -1);
    if (wanted > 0) this.#wanted.set(key, wanted);
    else this.#wanted.delete(key);
    return true;
  }

  wants(event: number, targetId: string): boolean {
    return this.#wanted.has(`${event} ${targetId}`);
  }
}

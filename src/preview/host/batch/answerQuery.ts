import { type HostObject, isHostObject, type MaybeObject } from "./definition";
import { camelCase, pascalCase, unknownMember } from "./names";
import type { Query } from "./protocol";

/** What of an object the client can find it by again. */
type Identify = (object: HostObject) => Readonly<Record<string, unknown>>;

/** Reads what `load` asked for, as Office.js takes it. @throws HostError naming a member that is not known */
export async function answerQuery(object: MaybeObject, query: Query, identify: Identify): Promise<unknown> {
  if (!object) return null;
  const selects = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  return answer(object, selects, identify, query);
}

async function answer(
  object: HostObject,
  selects: readonly string[],
  identify: Identify,
  { Top, Skip = 0 }: Query = {},
): Promise<unknown> {
  object.definition.check?.(object.target);
  if (!object.definition.items) return { ...identify(object), ...(await members(object, selects, identify)) };
  const ofItself = selects.filter((select) => camelCase(select) in (object.definition.properties ?? {}));
  const ofItems = selects.filter((select) => !ofItself.includes(select));
  const result = ofItself.length > 0 ? await members(object, ofItself, identify) : {};
  if (ofItself.length > 0 && ofItems.length === 0) return result;
  const items = object.definition.items(object.target).slice(Skip, Top === undefined ? undefined : Skip + Top);
  const answers = [];
  for (const item of items) answers.push(await answer(item, ofItems, identify));
  return { ...result, _Items: answers };
}

async function members(object: HostObject, selects: readonly string[], identify: Identify) {
  const result: Record<string, unknown> = {};
  for (const [name, below] of grouped(object, selects)) {
    const property = object.definition.properties?.[name];
    if (property) result[pascalCase(name)] = await property.get(object.target);
    else result[pascalCase(name)] = await navigate(object, name, below, identify);
  }
  return result;
}

async function navigate(object: HostObject, name: string, below: readonly string[], identify: Identify) {
  const to = object.definition.objects?.[name];
  if (!to) throw unknownMember(object.definition, name);
  const next = to(object.target);
  return isHostObject(next) ? answer(next, below, identify) : null;
}

/** First words of the paths, each with what is asked below it; nothing, "*" and "$all" are every plain property. */
function grouped({ definition }: HostObject, selects: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const select of selects.length === 0 ? ["*"] : selects) {
    const [first = "", ...rest] = select.split("/");
    const names =
      first === "$none"
        ? []
        : first === "*" || first === "$all"
          ? Object.keys(definition.properties ?? {})
          : [camelCase(first)];
    for (const name of names) {
      const below = rest.length > 0 ? [rest.join("/")] : [];
      groups.set(name, [...(groups.get(name) ?? []), ...below]);
    }
  }
  return groups;
}

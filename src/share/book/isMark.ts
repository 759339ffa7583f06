import { buildKinds } from "../../sheets/buildKinds";
import type { BookName } from "./BookName";

/** Whether a defined name is one by which the add-in finds its sheets again. */
export const isMark = ({ name, formula }: BookName): boolean =>
  Object.values(buildKinds).some(({ mark, recipe }) => {
    const isRecipe = name === recipe || (name.startsWith(`${recipe}_`) && /^\d+$/.test(name.slice(recipe.length + 1)));
    return isRecipe || (name.startsWith(mark) && /!\$A\$1$/.test(formula));
  });

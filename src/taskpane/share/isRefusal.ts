import type { Refusal } from "../../share/Refusal";

export const isRefusal = (answer: object): answer is Refusal => "refused" in answer;

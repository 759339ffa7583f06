import type { Area } from "./area";

/** The rule exactly as Office.js has it: one of its kinds, each with its own words. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

export interface ValidationModel {
  areas: Area[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  errorAlert: {
    readonly showAlert: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: string;
  };
}

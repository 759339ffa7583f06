import type { Choice, Labels, Single } from "../input";

export const code = {
  kind: "labels",
  title: "Code",
  description: "NAICS codes, 2 to 6 digits, as text or numbers; sectors also as ranges, such as 31-33.",
} satisfies Labels;

export const naicsVintage = {
  kind: "choice",
  title: "Vintage",
  description: "The edition of NAICS: 2022 (data from 2022 on) or 2017 (data from 2017 to 2021). 2022 if left out.",
  words: ["2022", "2017"],
} as const satisfies Choice;

export const parentDigits = {
  kind: "single",
  title: "Digits",
  description: "How many digits the parent has, 2 for the sector. Left out, or 0, it is one step up.",
  default: 0,
  limit: { holds: (value) => [0, 2, 3, 4, 5].includes(value), words: "2, 3, 4 or 5, or 0 for one step up" },
} satisfies Single;

/** No more may do an activity: nobody feels bound by a crowd. */
const MOST = 3;

const answers = {
  nobodyYet: "Nobody yet",
  none: "Nobody answers: give one A",
  one: "One answers",
  many: " answer: leave one A",
} as const;
const does = { none: "Nobody does it: give an R", some: "Good", many: ` do it: no more than ${MOST} R` } as const;

const count = (letters: readonly string[], letter: string) => letters.filter((each) => each === letter).length;

/** Exactly one organisation answers for an activity. */
export function answersWords(letters: readonly string[]): string {
  if (letters.length === 0) return answers.nobodyYet;
  const number = count(letters, "A");
  if (number === 0) return answers.none;
  return number === 1 ? answers.one : `${number}${answers.many}`;
}

/** Somebody does it, and not too many. */
export function doesWords(letters: readonly string[]): string {
  if (letters.length === 0) return "";
  const number = count(letters, "R");
  if (number === 0) return does.none;
  return number > MOST ? `${number}${does.many}` : does.some;
}

/** The same two by formula, of the cells of the letters. */
export const roleFormulas = (cells: string) => {
  const [one, other] = [`COUNTIF(${cells},"A")`, `COUNTIF(${cells},"R")`];
  return {
    answers: `IF(COUNTA(${cells})=0,"${answers.nobodyYet}",IF(${one}=0,"${answers.none}",IF(${one}=1,"${answers.one}",${one}&"${answers.many}")))`,
    does: `IF(COUNTA(${cells})=0,"",IF(${other}=0,"${does.none}",IF(${other}>${MOST},${other}&"${does.many}","${does.some}")))`,
  };
};

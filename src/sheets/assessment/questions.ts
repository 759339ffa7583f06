import type { At } from "./figures";
import { strongest } from "./rankingFigures";
import { either, fixedTo, percentTo, plain, say } from "./say";

/** One of the five questions of a regional needs assessment. Answers are formulas over the figures of the sheet. */
export interface Question {
  readonly question: string;
  /** The sheet of the ranking that holds the evidence. */
  readonly evidence: "Driver Map" | "Industry Ranking";
  /** What would answer it, where there is no ranking. */
  readonly needs: string;
  readonly region: (at: At) => string;
  readonly target: (at: At) => string;
  readonly confidence: (at: At) => string;
  /** Lines to keep free for the longer answer. */
  readonly lines: number;
}

const isNumber = (cell: string) => `ISNUMBER(${cell})`;

const known = (figure: string, shown: string) => either(isNumber(figure), shown, '"no data"');

/** How far published figures carry: most of them, half of them, or fewer. */
const published = (at: At, most: string) =>
  `IF(${at("ranked")}=0,"Not yet known",IF(${at("published")}>=0.8*${at("ranked")},"${most}",IF(${at("published")}>=0.5*${at("ranked")},"Some","Low")))`;

/** Ratings that somebody has entered: of the target, of another industry, or none. */
const rated = (at: At, target: string, others: string) =>
  `IF(${isNumber(at(target))},"Some",IF(${at(others)}>0,"Low","Not yet known"))`;

const growth = (at: At, place: number) => known(at(`growth ${place}`), percentTo(1, at(`growth ${place}`)));

const concentration: Question = {
  question: "1. Which industries are concentrated in our region?",
  evidence: "Driver Map",
  needs: "Needs jobs by industry of your counties and of a reference area: BLS QCEW.",
  region: (at) =>
    say`Concentrated: ${at("concentrated")} of ${at("ranked")} ranked industries. Their share of jobs here is at least ${fixedTo(2, "LqCut")} times that in ${"ReferenceName"}. The strongest of the ranking, with their location quotients: ${strongest(at, (place) => known(at(`lq ${place}`), fixedTo(2, at(`lq ${place}`))))}.`,
  target: (at) => {
    const lq = at("targetLq");
    const verdict = either(`N(${lq})>=LqCut`, '"concentrated"', '"not concentrated"');
    const moved = `IF(${isNumber(at("targetLqChange"))},IF(N(${at("targetLqChange")})<0," It has come down by "," It has risen by ")&FIXED(ABS(N(${at("targetLqChange")})),2)&" since "&BaseYear&".","")`;
    return either(
      isNumber(lq),
      say`Location quotient ${fixedTo(2, lq)}: ${verdict} by the cut of ${fixedTo(2, "LqCut")}.${moved} Data: ${at("targetData")}.`,
      say`Too little is published to say. Data: ${at("targetData")}.`,
    );
  },
  confidence: (at) => published(at, "High"),
  lines: 8,
};

const PROJECTIONS = "Needs your state's industry projections: enter them under Projected growth on Industry Ranking.";

const potential: Question = {
  question: "2. What is their potential for growth?",
  evidence: "Industry Ranking",
  needs: `Needs jobs of two years: BLS QCEW. ${PROJECTIONS}`,
  region: (at) => {
    const outlook = either(
      `${at("projected")}=0`,
      say` This is the past. ${plain(PROJECTIONS)}`,
      say` Industries with projected growth entered: ${at("projected")}.`,
    );
    return say`Grew by more than ${percentTo(1, "GrowthCut")} from ${"BaseYear"} to ${"EndYear"}: ${at("growing")} of ${at("ranked")} ranked industries; concentrated as well: ${at("stars")}. The strongest: ${strongest(at, (place) => growth(at, place))}.${outlook}`;
  },
  target: (at) => {
    const [change, competitive, projected] = [at("targetGrowth"), at("targetCompetitive"), at("targetProjected")];
    const past = either(
      isNumber(change),
      say`Jobs ${either(`N(${change})<0`, '"fell"', '"grew"')} ${percentTo(1, `ABS(N(${change}))`)} from ${"BaseYear"} to ${"EndYear"}.`,
      say`Growth is not known.`,
    );
    const won = `IF(${isNumber(competitive)}," That is "&FIXED(ABS(N(${competitive})),0)&IF(N(${competitive})<0," fewer"," more")&" than its trend in "&ReferenceName&" explains.","")`;
    const outlook = either(
      isNumber(projected),
      say` Projected: ${percentTo(1, `N(${projected})`)}.`,
      say` No projection is entered for it.`,
    );
    return `${past}&${won}&${outlook}`;
  },
  confidence: (at) => `IF(${isNumber(at("targetProjected"))},${published(at, "High")},${published(at, "Some")})`,
  lines: 9,
};

const STAFFING = "Needs the staffing pattern of the industry: BLS OEWS (occupations by industry), or your state's.";

const jobs: Question = {
  question: "3. What types of jobs are available?",
  evidence: "Industry Ranking",
  needs: STAFFING,
  region: (at) =>
    say`No occupations are loaded. ${plain(STAFFING)} Known so far is pay, against the region's average: ${strongest(at, (place) => known(at(`pay ${place}`), percentTo(0, at(`pay ${place}`))))}. Industries with annual openings entered: ${at("openings")}.`,
  target: (at) => {
    const [pay, openings] = [at("targetPay"), at("targetOpenings")];
    const paid = either(
      isNumber(pay),
      say`Pays ${percentTo(0, `N(${pay})`)} of the region's average wage.`,
      say`Its pay is not known.`,
    );
    const opened = either(
      isNumber(openings),
      say` ${fixedTo(0, `N(${openings})`)} openings a year.`,
      say` Its openings are not entered. They need your state's occupational projections.`,
    );
    return say`${paid}${opened} Its occupations are not loaded.`;
  },
  // Pay and openings say how many and how well paid, not what jobs: more than little they cannot tell.
  confidence: (at) => either(isNumber(at("targetOpenings")), '"Low"', '"Not yet known"'),
  lines: 8,
};

const LADDER =
  "Needs occupations by level: the staffing pattern (BLS OEWS) with job zones (O*NET), or what employers say. Enter 0 to 3 under Career ladder on Industry Ranking.";

const advancement: Question = {
  question: "4. Which levels of occupations signal advancement?",
  evidence: "Industry Ranking",
  needs: LADDER,
  region: (at) => ratedCount(at, "ladders", LADDER),
  target: (at) =>
    ratingOf(
      at("targetLadder"),
      "Career ladder",
      ["no ladder", "weak", "some steps", "a clear ladder"],
      "career ladder",
    ),
  confidence: (at) => rated(at, "targetLadder", "ladders"),
  lines: 5,
};

const SHORTAGE =
  "Needs openings against people who finish training, vacancy rates, time to fill, and what employers say. Enter 0 to 3 under Skill challenge on Industry Ranking.";

const challenge: Question = {
  question: "5. Are there observable skilled-worker challenges?",
  evidence: "Industry Ranking",
  needs: SHORTAGE,
  region: (at) => ratedCount(at, "challenges", SHORTAGE),
  target: (at) =>
    ratingOf(
      at("targetChallenge"),
      "Skill challenge",
      ["none", "slight", "clear", "severe"],
      "lack of skilled workers",
    ),
  confidence: (at) => rated(at, "targetChallenge", "challenges"),
  lines: 5,
};

export const questions: readonly Question[] = [concentration, potential, jobs, advancement, challenge];

const ratedCount = (at: At, count: string, needs: string) =>
  either(
    `${at(count)}=0`,
    say`Nobody has rated it yet. ${plain(needs)}`,
    say`Rated so far: ${at(count)} of ${at("ranked")} ranked industries. ${plain(needs)}`,
  );

/** A rating from 0 to 3 and what it means. */
function ratingOf(
  rating: string,
  what: string,
  [none, slight, some, full]: readonly string[],
  missing: string,
): string {
  const meaning = `IF(N(${rating})<0.5,"${none}",IF(N(${rating})<1.5,"${slight}",IF(N(${rating})<2.5,"${some}","${full}")))`;
  return either(
    isNumber(rating),
    say`${plain(what)} ${rating} of 3: ${meaning}.`,
    say`Its ${plain(missing)} is not rated yet.`,
  );
}

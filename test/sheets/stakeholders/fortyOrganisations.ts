import { dateSerial } from "../../../src/sheets/stakeholders/dateSerial";
import { categories } from "../../../src/sheets/stakeholders/categories";
import type { ScanRecipe } from "../../../src/sheets/stakeholders/ScanRecipe";
import type { StakeholderKey, StakeholderRow } from "../../../src/sheets/stakeholders/StakeholderRow";
import type { Scalar } from "../../../src/sheets/sheet";

/** A scan of an invented region much like Columbus, Ohio. No organisation and no person of these names is meant. */
export const fortyRecipe: ScanRecipe = {
  schema: 1,
  kind: "stakeholders",
  regionName: "Central Ohio",
  industry: { naics: "622", title: "Hospitals" },
  categories: categories.map(({ name }) => name).filter((name) => name !== "Other"),
  madeOn: "2026-11-21",
};

/** Of each line; what stands between two bars with nothing in it is not known. */
const keys: readonly StakeholderKey[] = [
  ...(["organisation", "category", "mattersTo", "planning", "design", "implementation"] as const),
  ...(["resources", "knowledge", "commitment", "influence", "interest"] as const),
  ...(["currentStage", "desiredStage", "resistant", "owner", "lastContact", "nextStep", "nextDate"] as const),
  ...(["geography", "workforceArea", "contactName", "contactTitle"] as const),
];

const numbers: readonly StakeholderKey[] = ["commitment", "influence", "interest"];
const dates: readonly StakeholderKey[] = ["lastContact", "nextDate"];

/** With ties (six stand at influence 5, interest 4), gaps, dates gone by, doubles, long names, and texts that begin like formulas. */
const lines = `
Riverbend Health System|CEO or industry leader|Industry|Lead|Advise|Do|Staff, space|Staffing needs of eleven hospitals|4|5|5|Committed|Leading|No|Dana Whitfield|2026-10-02|Ask the chief nurse to chair the first meeting|2027-01-14|Franklin, Delaware|Area 11|Marguerite Oyelaran|Chief executive
Olentangy Children's Medical Center|CEO or industry leader|Industry|Advise|Advise|Do|Training seats|Pediatric technicians|3|5|4|Interested|Leading|No|Dana Whitfield|2026-09-15|Visit with two numbers on turnover|2026-10-20|Franklin|Area 11|Theodor Brannigan|Vice president, people
Scioto Valley Regional Hospital|CEO or industry leader|Industry|Advise|-|Do|None yet|Rural recruiting|1|4|3|Aware|Committed|No|Luis Camarena|2026-08-11|Call again after budget talks|2026-09-30|Ross, Pickaway|Area 20|Priscilla Vandermeer|Chief operating officer
Buckeye Long-Term Care Group|CEO or industry leader|Industry|Inform|-|Do|||0|3|2|Unaware|Interested|Yes|Luis Camarena||Find who decides on training|2027-02-01|Licking, Fairfield|Area 11|Roland Achterberg|Owner
Hocking Hills Community Clinic|CEO or industry leader|Industry|Advise|Inform|Do|Space||2|2|4|Interested|Committed|No|Luis Camarena|2026-10-22|Share the data brief|2027-01-20|Hocking|Area 20|Imani Castellanos|Director
Capital City Surgical Partners|CEO or industry leader|Industry|-|-|-||||||||||||||Area 11||
Central Ohio Hospital Council|Trade or business association|Industry|Lead|Lead|Advise|Data, political will|Vacancies by occupation|4|5|5|Committed|Leading|No|Dana Whitfield|2026-11-03|Agree who signs the invitation|2026-12-04|Whole region|Area 11|Gwendolyn Petrakis|President
Ohio Valley Nursing Home Association|Trade or business association|Industry|Advise|Advise|-|Data|Wage surveys|2|4|4|Aware|Committed|No|Dana Whitfield|2026-07-19|Ask for three members to interview|2026-08-28|Statewide|Area 11|Bartholomew Quince|Policy director
Licking County Chamber of Commerce|Trade or business association|The connection between them|Inform|-|Advise|Space|Employers by size|2|3|3|Interested|Committed|No|Luis Camarena|2026-10-30|Put the partnership on the January agenda|2027-01-08|Licking|Area 11|Annelise Fairbank|Director
Healthcare Workers United, Local 77|Labor union|Workers|Advise|Lead|Do|Training seats|Ladders in five hospitals|3|5|4|Interested|Leading|No|Keisha Norwood|2026-10-12|Compare two job ladders together|2026-11-06|Franklin|Area 11|Cornelius Adeyemi|Organizer
Nurses' Alliance of Central Ohio|Labor union|Workers|Advise|Advise|-||Staffing ratios|1|4|4|Aware|Interested|Yes|Keisha Norwood|2026-06-30|Listen first: no proposal yet|2026-09-12|Franklin, Union|Area 11|Josephine Radcliffe-Boyd|Chair
Building Services Joint Council|Labor union|Workers|-|-|Inform|||0|2|1|Unaware|Aware|No|||||Franklin|Area 11||
Prof. Elinor Hatch, health labor economist|Industry expert|Several|Advise|Advise|Advise|Data|Shortage studies|3|3|5|Committed|Committed|No|Dana Whitfield|2026-11-10|Review the figures|2027-01-30|Statewide|Area 11|Elinor Hatch|Professor
Midwest Health Workforce Institute|Industry expert|The connection between them|Advise|-|-|Data|Projections|2|3|4|Interested|Interested|No|Dana Whitfield|2026-09-01|||Statewide|||
Neighborhood House of the Near East Side|Community organisation or worker support|Workers|Advise|Advise|Lead|Staff, space|Child care and transport|3|3|5|Committed|Leading|No|Keisha Norwood|2026-10-28|Ask how many residents want care jobs|2027-01-12|Franklin|Area 11|Rosalind Ferreira|Director
New Americans Welcome Center|Community organisation or worker support|Workers|Inform|Advise|Do|Staff|Foreign credentials|2|2|5|Interested|Committed|No|Keisha Norwood|2026-09-25|List foreign-trained nurses|2026-11-02|Franklin|Area 11|Farhan Dabiri|Program manager
Bridges out of Rural Poverty|Community organisation or worker support|Workers|Inform|-|Do|||1|2|3|Aware|Interested|No|Luis Camarena|||2027-03-01|Ross, Hocking|Area 20||
Second Start Reentry Project|Community organisation or worker support|Workers|-|Inform|Do|Staff||2|1|4|Aware|Committed|No|Keisha Norwood|2026-08-20|Check licensing barriers|2026-10-01|Franklin|Area 11|Thaddeus Monroe|Coordinator
Central Ohio Workforce Board|Workforce board or one-stop|The connection between them|Lead|Lead|Lead|Cash, staff, data|Funding rules|4|5|5|Leading|Leading|No|Dana Whitfield|2026-11-17|Send the calendar|2026-12-01|Franklin, Delaware|Area 11|Winifred Osei|Director
South Central Workforce Board|Workforce board or one-stop|The connection between them|Do|Advise|Lead|Cash, staff|Rural transport|3|4|4|Interested|Leading|No|Luis Camarena|2026-10-05|Agree a shared project lead|2026-11-13|Ross, Pickaway, Hocking|Area 20|Desmond Kirkpatrick|Director
Parsons Avenue One-Stop Center|Workforce board or one-stop|The connection between them|Do|-|Do|Staff, space|Applicants|3|2|4|Committed|Committed|No|Dana Whitfield|2026-11-05|||Franklin|Area 11|Yolanda Birch|Manager
Region Forward Partnership|Economic development agency|Industry|Advise|Advise|-|Data, political will|Investment plans|2|5|4|Aware|Committed|No|Dana Whitfield|2026-08-02|Show the driver map|2026-10-15|Eleven counties|Area 11|Sebastian Halloway|Senior vice president
Pickaway Progress|Economic development agency|Industry|Inform|-|-|Space||1|3|2|Aware|Interested|No|Luis Camarena|2026-07-07|||Pickaway|Area 20||
Delaware County Economic Development|Economic development agency|Industry|Inform|-|-|||1|3|2|Aware|Interested|No|||||Delaware|Area 11||
Department of Aging, Region 6|Other public agency|Workers|Advise|-|Advise|Data|Demand for home care|2|3|4|Interested|Committed|No|Keisha Norwood|2026-10-18|Get the demand forecast|2027-02-15|Whole region|Area 11|Henrietta Vogel|Administrator
State Board of Health Licensing|Other public agency|The connection between them|Inform|Advise|-||Licensing times|0|4|1|Unaware|Interested|No|||||Statewide|||
Three Rivers Community College|Community college|The connection between them|Advise|Lead|Do|Training seats, equipment|Nursing and imaging programs|4|4|5|Committed|Leading|No|Dana Whitfield|2026-11-12|Count free clinical places|2026-12-10|Franklin, Delaware|Area 11|Octavia Brandt|Dean of health
Hocking Valley Technical College|Community college|The connection between them|Advise|Advise|Do|Training seats|Medical assistants|3|3|4|Interested|Committed|No|Luis Camarena|2026-09-18|Ask for completion rates|2026-11-09|Hocking, Ross|Area 20|Ambrose Tillery|Dean
THREE RIVERS Community College|Community college|The connection between them|-|-|-|||||||||||||Franklin|Area 11|Octavia Brandt|Dean
Licking Valley Adult Education|Community training provider|Workers|Inform|Advise|Do|Training seats|Nurse aide testing|2|2|3|Interested|Committed|No|Luis Camarena|2026-10-01|||Licking|Area 11|Beatrix Nolan|Coordinator
The Greater Scioto, Olentangy, Darby and Big Walnut Watersheds Consortium for Allied Health Apprenticeship, Credentialing and Lifelong Learning|Community training provider|The connection between them|Advise|Advise|Do|Training seats|Apprenticeship standards|2|3|5|Interested|Leading|No|Keisha Norwood|2026-09-29|Read their standards|2027-01-25|Whole region|Area 11|Maximilian von Hardenberg-Castlereagh|Executive director and chair of the standards committee
=Care+ Training, Inc.|Community training provider|Workers|-|-|Do|Training seats||1|1|2|Aware|Interested|No|||+Call before noon||Franklin|Area 11|@Pilar Montrose|-Director
Eastland Career Center|K-12 or career-technical school|Workers|-|Advise|Do|Space|Health academies|2|2|4|Interested|Committed|No|Keisha Norwood|2026-10-09|Plan a hospital day|2027-03-12|Franklin, Fairfield|Area 11|Nathaniel Greaves|Principal
Chillicothe City Schools|K-12 or career-technical school|Workers|-|-|Inform|||0|1|2|Unaware|Aware|No|||||Ross|Area 20||
CareersNow Placement|Job placement service|The connection between them|-|Inform|Do|Staff|Applicants by skill|2|2|3|Aware|Committed|No|Keisha Norwood|2026-08-15|Ask for placement rates|2026-10-10|Franklin|Area 11|Lavinia Strand|Manager
MedTemp Staffing|Job placement service|Industry|-|-|Inform|||0|2|2|Aware|Aware|Yes|||||Franklin|Area 11||
Fountain Square Foundation|Funder or philanthropy|Several|Advise|-|Advise|Cash|What others tried|2|5|4|Aware|Leading|No|Dana Whitfield|2026-09-08|Send two pages, no slides|2026-10-08|Whole region|Area 11|Evangeline Storck|Program officer
United Giving of Central Ohio|Funder or philanthropy|Workers|Inform|-|-|Cash||1|3|3|Aware|Interested|No|Keisha Norwood||||Franklin|Area 11|Gideon Lockhart|Director
Councilmember Priya Ramanathan-Wells|Elected official|Several|Inform|-|-|Political will||1|5|3|Aware|Committed|No|Dana Whitfield|2026-06-11|Invite to the first meeting|2026-12-15|Franklin|Area 11|Jerome Applewhite|Chief of staff
Mayor's Office of Chillicothe|Elected official|Workers|Inform|-|-|Political will||0|4|2|Unaware|Interested|No|Luis Camarena||Ask for a letter of support|2027-02-20|Ross|Area 20||
`;

function value(key: StakeholderKey, text: string): Scalar {
  if (numbers.includes(key)) return Number(text);
  return dates.includes(key) ? dateSerial(text) : text;
}

/** Whoever has a contact has an address and a phone, and what was said in confidence. */
function contact(name: string, at: number): StakeholderRow["entries"] {
  const address = name.toLowerCase().replaceAll(/[^a-z]+/g, ".");
  return {
    email: `${address}@contacts.example`,
    phone: `614-555-0${String(100 + at)}`,
    consent: at % 3 === 0 ? "Yes" : "No",
    notes: at % 4 === 0 ? `In confidence: thinks of leaving in ${2027 + (at % 3)}.` : null,
  };
}

function row(line: string, at: number): StakeholderRow {
  const texts = line.split("|");
  const entries = Object.fromEntries(
    keys.flatMap((key, index) => (texts[index] ? [[key, value(key, texts[index])]] : [])),
  ) as StakeholderRow["entries"];
  const more = at % 2 === 0 ? { mission: "Better care by people who stay", wants: "Enough trained people" } : {};
  const ask = at % 3 === 0 ? { ask: "An hour in the first quarter" } : {};
  const person = typeof entries.contactName === "string" ? contact(entries.contactName, at) : {};
  return { id: `S${String(at + 1).padStart(3, "0")}`, entries: { ...entries, ...more, ...ask, ...person } };
}

/** Forty rows; nobody stands for a university. */
export const fortyOrganisations: readonly StakeholderRow[] = lines.trim().split("\n").map(row);

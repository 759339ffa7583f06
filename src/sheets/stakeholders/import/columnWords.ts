import type { StakeholderKey } from "../StakeholderRow";

/** What a column of a list can be: one of the scan's, the ID of its rows, a remark under its heading, or nothing. */
export type ColumnTarget = StakeholderKey | "id" | "underHeading" | "leftOut";

/** Headings by which a column is known, besides the scan's own. In plain text, see `plainText`. */
export const columnWords: Readonly<Partial<Record<ColumnTarget, readonly string[]>>> = {
  id: ["id", "stakeholder id"],
  organisation: [
    ...["organisation", "organization", "org", "organisation name", "organization name", "company", "company name"],
    ...["employer", "employer name", "business", "business name", "agency", "institution", "partner", "partner name"],
    ...["stakeholder", "stakeholder name", "name of organization", "name of organisation", "account", "firm"],
  ],
  category: ["category", "type", "organization type", "organisation type", "stakeholder type", "partner type", "group"],
  mattersTo: ["matters to", "who it matters to"],
  planning: ["planning", "role in planning", "planning role"],
  design: ["design", "role in design", "design role"],
  implementation: ["implementation", "role in implementation", "implementation role"],
  mission: ["mission", "purpose", "what they do"],
  resources: ["resources", "resources offered", "resource", "contribution", "can contribute"],
  knowledge: ["knowledge", "knowledge offered", "expertise"],
  commitment: ["commitment", "level of commitment", "commitment level"],
  influence: ["influence", "power", "influence 1 to 5", "level of influence"],
  interest: ["interest", "interest 1 to 5", "level of interest"],
  currentStage: ["current stage", "stage", "stage now", "engagement", "current engagement"],
  desiredStage: ["desired stage", "target stage", "desired engagement", "stage wanted"],
  resistant: ["resistant", "resistance", "opposed"],
  wants: ["what they want", "wants", "needs", "what they need", "interests"],
  ask: ["what we ask", "ask", "our ask", "request"],
  owner: ["relationship owner", "owner", "lead staff", "our contact", "assigned to", "responsible"],
  lastContact: ["last contact", "last contacted", "date of last contact", "last meeting", "last touch"],
  nextStep: ["next step", "next action", "next steps", "action", "follow up"],
  nextDate: ["next date", "due", "due date", "next contact", "follow up date", "next meeting"],
  geography: [
    "geography",
    "geography covered",
    "area",
    "region",
    "county",
    "counties",
    "city",
    "service area",
    "location",
  ],
  workforceArea: ["workforce area", "workforce development area", "local workforce area", "lwda", "wda"],
  contactName: [
    ...["contact", "contact name", "contact person", "full name", "person", "primary contact", "name of contact"],
    ...["first name", "last name", "given name", "surname", "family name"],
  ],
  contactTitle: ["title", "job title", "contact title", "position", "role title"],
  email: ["email", "e mail", "email address", "e mail address", "contact email", "mail"],
  phone: ["phone", "telephone", "phone number", "tel", "contact phone", "mobile", "cell", "cell phone", "work phone"],
  consent: ["consent", "consent to share contact", "may share contact", "ok to share"],
  notes: ["notes", "note", "comments", "comment", "remarks"],
};

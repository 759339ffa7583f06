import type { Examples } from "./IndustryGroup";

/** Who stands behind each category, whatever the industry is. */
export const anyIndustry: Examples = {
  "CEO or industry leader": "Owner or president of a company, human resources director, plant or site manager",
  "Trade or business association": "The industry's state association, chamber of commerce, employers' council",
  "Labor union": "Local of the industry's union, central labor council, joint labor-management fund",
  "Industry expert": "Retired executive, equipment supplier, economist who studies the industry",
  "Community organisation or worker support":
    "Neighborhood center, newcomers' welcome center, child care or transport help",
  "Workforce board or one-stop": "Local workforce board, one-stop career center, its business services team",
  "Economic development agency": "County or regional development corporation, state development department",
  "Other public agency": "Department of human services, transit authority, housing authority",
  "Community college": "Division dean, workforce training office, advisory committee of the program",
  University: "Extension service, research center, career services",
  "Community training provider": "Adult education program, nonprofit training center, literacy program",
  "K-12 or career-technical school": "Career-technical center, high school academy, district career office",
  "Job placement service": "Employment agency, staffing company, veterans' employment office",
  "Funder or philanthropy": "Community foundation, corporate giving office, federated giving fund",
  "Elected official": "County commissioner, mayor's office, state legislator's staff",
  Other: "Faith community, library, local news media",
};

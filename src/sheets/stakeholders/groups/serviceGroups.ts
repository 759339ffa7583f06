import { anyIndustry } from "./anyIndustry";
import type { IndustryGroup } from "./IndustryGroup";

/** Industries that serve people and companies. */
export const serviceGroups: readonly IndustryGroup[] = [
  {
    key: "health",
    title: "Health care",
    naics: ["62"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Hospital chief executive, chief nurse, owner of a nursing home, clinic director",
      "Trade or business association": "Hospital association, nursing home association, home care association",
      "Labor union": "Healthcare workers' union, nurses' union, joint labor-management training fund",
      "Industry expert": "Health workforce researcher, retired chief nurse, medical equipment supplier",
      "Community organisation or worker support":
        "Center for foreign-trained health professionals, neighborhood health center",
      "Other public agency": "Health department, area agency on aging, board of nursing",
      "Community college": "Dean of health sciences, nursing and imaging programs",
      University: "School of nursing, medical school, public health research center",
      "Community training provider": "Nurse aide training program, emergency medical training center",
      "K-12 or career-technical school": "Health careers academy, career-technical center with medical assisting",
    },
  },
  {
    key: "childCare",
    title: "Child care",
    naics: ["6244"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Director of a child care center, owner of a family child care home",
      "Trade or business association":
        "Child care providers' association, association for the education of young children",
      "Labor union": "Child care providers' union, school employees' union local",
      "Industry expert": "Early childhood researcher, child care resource and referral counselor",
      "Community organisation or worker support":
        "early childhood program for low-income families, parents' network, family resource center",
      "Other public agency": "Child care licensing office, department of human services",
      "Community college": "Early childhood education program",
      University: "School of education, child development laboratory",
      "Community training provider": "Child development credential trainer, resource and referral agency",
      "K-12 or career-technical school": "School district's preschool, career-technical program in early childhood",
    },
  },
  {
    key: "hospitality",
    title: "Hospitality",
    naics: ["72", "71"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Hotel general manager, restaurant owner, director of a convention center",
      "Trade or business association": "Hotel and lodging association, restaurant association, visitors' bureau",
      "Labor union": "Hotel and restaurant workers' union local, joint training academy",
      "Industry expert": "Tourism researcher, executive chef, event planner",
      "Other public agency": "Convention and parks authority, transit authority, health inspection office",
      "Community college": "Hospitality management and culinary programs",
      University: "School of hotel administration, tourism research center",
      "Community training provider": "Culinary job training kitchen, English for hotel workers",
      "K-12 or career-technical school": "Culinary career-technical program, hospitality academy",
    },
  },
  {
    key: "temporaryHelp",
    title: "Temporary staffing",
    naics: ["5613"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Branch manager of a staffing company, large client's staffing manager",
      "Trade or business association": "Staffing association, human resources society, chamber of commerce",
      "Labor union": "Workers' center for temporary workers, warehouse workers' union local",
      "Industry expert": "Labor economist, employment lawyer, payroll services provider",
      "Community organisation or worker support": "Day labor center, reentry project, car-share or van service",
      "Other public agency": "Department of labor wage office, unemployment insurance office",
      "Community training provider": "Alternative staffing nonprofit, short skills courses",
      "Job placement service": "Competing staffing company, temp-to-hire broker, one-stop's job developer",
    },
  },
];

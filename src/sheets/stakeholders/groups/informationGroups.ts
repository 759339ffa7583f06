import { anyIndustry } from "./anyIndustry";
import type { IndustryGroup } from "./IndustryGroup";

/** Industries of information and networks. */
export const informationGroups: readonly IndustryGroup[] = [
  {
    key: "informationTechnology",
    title: "Information technology",
    naics: ["5112", "5132", "518", "519", "5415"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Chief information officer, founder of a software company, head of a data center",
      "Trade or business association": "Technology council, software association, cybersecurity roundtable",
      "Labor union": "Communications workers' union local, technology workers' alliance",
      "Industry expert": "Security consultant, cloud vendor's trainer, technology incubator's director",
      "Community organisation or worker support": "Digital inclusion coalition, women in technology group",
      "Other public agency": "State technology office, public library's computer center",
      "Community college": "Computer information systems and cybersecurity programs",
      University: "Computer science department, data science institute",
      "Community training provider": "Coding school, certification course, digital literacy program",
      "K-12 or career-technical school": "Computer science academy, career-technical program in networking",
    },
  },
  {
    key: "telecommunications",
    title: "Telecommunications",
    naics: ["517"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Regional operations director of a network company, owner of a fiber contractor",
      "Trade or business association": "Broadband association, rural telephone cooperatives' association",
      "Labor union": "Communications workers' union local, electrical workers' union local",
      "Industry expert": "Network engineer, fiber equipment supplier",
      "Other public agency": "State broadband office, public utilities commission",
      "Community college": "Electronics and fiber optics programs",
      University: "Electrical engineering department, spectrum research center",
      "Community training provider": "Tower climbing and fiber splicing school",
      "K-12 or career-technical school": "Career-technical program in electronics",
    },
  },
];

import { anyIndustry } from "./anyIndustry";
import type { IndustryGroup } from "./IndustryGroup";

/** Industries that make or build things. */
export const makingGroups: readonly IndustryGroup[] = [
  {
    key: "manufacturing",
    title: "Manufacturing",
    naics: ["31", "32", "33"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Plant manager, owner of a machine shop, vice president of operations",
      "Trade or business association":
        "Manufacturers' association, tooling and machining association, metalworkers' guild",
      "Labor union": "Machinists' union local, autoworkers' union local, joint apprenticeship committee",
      "Industry expert": "Manufacturing extension engineer, robotics integrator, retired plant manager",
      "Other public agency": "Manufacturing extension center, occupational safety consultation office",
      "Community college": "Dean of engineering technology, welding and mechatronics programs",
      University: "Engineering school, materials research center",
      "Community training provider": "Welding school, apprenticeship sponsor, nonprofit machining program",
      "K-12 or career-technical school": "Career-technical center with precision machining, robotics team's school",
    },
  },
  {
    key: "food",
    title: "Food manufacturing",
    naics: ["311", "3121"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Owner of a bakery, plant manager of a dairy, head of food safety",
      "Trade or business association": "Food processors' association, farm bureau, grocers' association",
      "Labor union": "Food and commercial workers' union local, bakery workers' union local",
      "Industry expert": "Food scientist, extension specialist, equipment supplier",
      "Community organisation or worker support": "Farmworker support center, newcomers' welcome center, food bank",
      "Other public agency": "Department of agriculture, food safety inspection office",
      "Community college": "Food technology and maintenance programs",
      University: "College of agriculture, food science department",
      "Community training provider": "Food safety certification provider, commercial kitchen incubator",
      "K-12 or career-technical school": "Agricultural high school, culinary career-technical program",
    },
  },
  {
    key: "printing",
    title: "Printing",
    naics: ["323"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Owner of a print shop, production manager of a packaging printer",
      "Trade or business association": "Printing industry association, packaging association",
      "Labor union": "Graphic communications union local, joint apprenticeship committee",
      "Industry expert": "Press manufacturer's trainer, color management consultant",
      "Community college": "Graphic communications and press technology programs",
      University: "Design school, packaging science program",
      "Community training provider": "Press operator training center, design software school",
      "K-12 or career-technical school": "Career-technical center with a print shop",
    },
  },
  {
    key: "construction",
    title: "Construction",
    naics: ["23"],
    examples: {
      ...anyIndustry,
      "CEO or industry leader": "Owner of a general contractor, head of an electrical contractor, site superintendent",
      "Trade or business association":
        "Home builders' association, general contractors' association, roofers' association",
      "Labor union": "Building trades council, carpenters' or electricians' union local",
      "Industry expert": "Architect, cost estimator, building inspector",
      "Community organisation or worker support": "Women in trades group, pre-apprenticeship mentor, reentry project",
      "Other public agency": "Department of transportation, building permit office, state apprenticeship council",
      "Community college": "Construction management and HVAC programs",
      University: "School of architecture, construction engineering program",
      "Community training provider": "Joint apprenticeship training center, youth construction program",
      "K-12 or career-technical school": "Career-technical center with carpentry and electrical trades",
    },
  },
];

/**
 * Location quotients of Franklin County, Ohio, 2020, private employment, printed to the hundredth.
 * Both sides are divided by total covered employment, all ownerships.
 *
 * @source BLS, Quarterly Census of Employment and Wages, annual averages 2020, areas 39049 and US000 (public domain)
 */
export const franklin2020 = {
  regionTotal: 727_016,
  referenceTotal: 139_103_773,
  rows: [
    { industry: "Total, private", regionIndustry: 604_236, referenceIndustry: 117_940_012, published: 0.98 },
    { industry: "Construction", regionIndustry: 28_840, referenceIndustry: 7_203_279, published: 0.77 },
    { industry: "Manufacturing", regionIndustry: 36_262, referenceIndustry: 12_083_479, published: 0.57 },
    { industry: "Finance and insurance", regionIndustry: 51_114, referenceIndustry: 6_045_347, published: 1.62 },
    { industry: "Insurance carriers", regionIndustry: 17_907, referenceIndustry: 1_205_189, published: 2.84 },
    { industry: "Warehousing and storage", regionIndustry: 18_565, referenceIndustry: 1_471_906, published: 2.41 },
    { industry: "Publishing industries", regionIndustry: 4_017, referenceIndustry: 764_864, published: 1 },
    { industry: "Health care", regionIndustry: 107_498, referenceIndustry: 19_550_905, published: 1.05 },
  ],
};

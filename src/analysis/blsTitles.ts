/** Industries that BLS has beside those of NAICS: the aggregates above the sectors, and what could not be classified. */
export const blsTitles = `
10 Total, all industries
101 Goods-producing
1011 Natural resources and mining
1012 Construction
1013 Manufacturing
102 Service-providing
1021 Trade, transportation, and utilities
1022 Information
1023 Financial activities
1024 Professional and business services
1025 Education and health services
1026 Leisure and hospitality
1027 Other services
1028 Public administration
1029 Unclassified

99 Unclassified
999 Unclassified`;

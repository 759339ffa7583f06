import { industryTitle } from "../industryTitle";

/** NAICS 2017 and 2022 titles of the sample's 4-digit industries (Census Bureau), one a line. */
const TITLES = `
1111 Oilseed and Grain Farming
1133 Logging
2123 Nonmetallic Mineral Mining and Quarrying
2211 Electric Power Generation, Transmission and Distribution
2361 Residential Building Construction
2373 Highway, Street, and Bridge Construction
2382 Building Equipment Contractors
3118 Bakeries and Tortilla Manufacturing
3162 Footwear Manufacturing
3222 Converted Paper Product Manufacturing
3231 Printing and Related Support Activities
3261 Plastics Product Manufacturing
3272 Glass and Glass Product Manufacturing
3315 Foundries
3323 Architectural and Structural Metals Manufacturing
3327 Machine Shops; Turned Product; and Screw, Nut, and Bolt Manufacturing
3329 Other Fabricated Metal Product Manufacturing
3335 Metalworking Machinery Manufacturing
3344 Semiconductor and Other Electronic Component Manufacturing
3361 Motor Vehicle Manufacturing
3362 Motor Vehicle Body and Trailer Manufacturing
3363 Motor Vehicle Parts Manufacturing
3371 Household and Institutional Furniture and Kitchen Cabinet Manufacturing
4231 Motor Vehicle and Motor Vehicle Parts and Supplies Merchant Wholesalers
4238 Machinery, Equipment, and Supplies Merchant Wholesalers
4244 Grocery and Related Product Merchant Wholesalers
4411 Automobile Dealers
4421 Furniture Stores
4422 Home Furnishings Stores
4431 Electronics and Appliance Stores
4441 Building Material and Supplies Dealers
4451 Grocery and Convenience Retailers
4461 Health and Personal Care Stores
4471 Gasoline Stations
4481 Clothing Stores
4491 Furniture and Home Furnishings Retailers
4492 Electronics and Appliance Retailers
4523 General Merchandise Stores, including Warehouse Clubs and Supercenters
4539 Other Miscellaneous Store Retailers
4541 Electronic Shopping and Mail-Order Houses
4552 Warehouse Clubs, Supercenters, and Other General Merchandise Retailers
4561 Health and Personal Care Retailers
4571 Gasoline Stations
4581 Clothing and Clothing Accessories Retailers
4599 Other Miscellaneous Retailers
4841 General Freight Trucking
4911 Postal Service
4921 Couriers and Express Delivery Services
4931 Warehousing and Storage
5111 Newspaper, Periodical, Book, and Directory Publishers
5112 Software Publishers
5131 Newspaper, Periodical, Book, and Directory Publishers
5132 Software Publishers
5171 Wired and Wireless Telecommunications (except Satellite)
5173 Wired and Wireless Telecommunications Carriers
5182 Computing Infrastructure Providers, Data Processing, Web Hosting, and Related Services
5221 Depository Credit Intermediation
5241 Insurance Carriers
5242 Agencies, Brokerages, and Other Insurance Related Activities
5313 Activities Related to Real Estate
5321 Automotive Equipment Rental and Leasing
5412 Accounting, Tax Preparation, Bookkeeping, and Payroll Services
5413 Architectural, Engineering, and Related Services
5415 Computer Systems Design and Related Services
5416 Management, Scientific, and Technical Consulting Services
5511 Management of Companies and Enterprises
5613 Employment Services
5617 Services to Buildings and Dwellings
5621 Waste Collection
6111 Elementary and Secondary Schools
6113 Colleges, Universities, and Professional Schools
6211 Offices of Physicians
6214 Outpatient Care Centers
6216 Home Health Care Services
6221 General Medical and Surgical Hospitals
6231 Nursing Care Facilities (Skilled Nursing Facilities)
6241 Individual and Family Services
7139 Other Amusement and Recreation Industries
7211 Traveler Accommodation
7225 Restaurants and Other Eating Places
8111 Automotive Repair and Maintenance
8121 Personal Care Services
8131 Religious Organizations
9211 Executive, Legislative, and Other General Government Support
9221 Justice, Public Order, and Safety Activities
9281 National Security and International Affairs
9999 Unclassified`;

const ofFourDigits: ReadonlyMap<string, string> = new Map(
  TITLES.trim()
    .split("\n")
    .map((line) => [line.slice(0, 4), line.slice(5)]),
);

/** A title as QCEW files print it: "10 Total, all industries", "NAICS 336 Transportation Equipment Manufacturing". */
export function sampleTitle(naics: string): string {
  return `${naics.startsWith("10") ? "" : "NAICS "}${naics} ${industryTitle(naics, ofFourDigits)}`;
}

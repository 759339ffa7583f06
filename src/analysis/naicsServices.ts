/** Industries of NAICS 2022 in the sectors 42 to 92, an industry group a line, as `naicsTitles` reads them. */
export const naicsServices = `
4231 Motor Vehicle & Motor Vehicle Parts & Supplies Whls|1 Automobile & Other Motor Vehicle Whls|2 Motor Vehicle Supplies & New Parts Whls|3 Tire & Tube Whls|4 Motor Vehicle Parts (Used) Whls
4232 Furniture & Home Furnishing Whls|1 Furniture Whls|2 Home Furnishing Whls
4233 Lumber & Other Construction Materials Whls|1 Lumber, Plywood, Millwork, & Wood Panel Whls|2 Brick, Stone, & Related Construction Material Whls|3 Roofing, Siding, & Insulation Material Whls|9 Other Construction Material Whls
4234 Professional & Commercial Equipment & Supplies Whls|1 Photographic Equipment & Supplies Whls|2 Office Equipment Whls|3 Computer & Computer Peripheral Equipment & Software Whls|4 Other Commercial Equipment Whls|5 Medical, Dental, & Hospital Equipment & Supplies Whls|6 Ophthalmic Goods Whls|9 Other Professional Equipment & Supplies Whls
4235 Metal & Mineral (except Petroleum) Whls|1 Metal Service Centers & Other Metal Whls|2 Coal & Other Mineral & Ore Whls
4236 Household Appliances & Electrical & Electronic Goods Whls|1 Electrical Apparatus & Equipment, Wiring Supplies, & Related Equipment Whls|2 Household Appliances, Electric Housewares, & Consumer Electronics Whls|9 Other Electronic Parts & Equipment Whls
4237 Hardware, & Plumbing & Heating Equipment & Supplies Whls|1 Hardware Whls|2 Plumbing & Heating Equipment & Supplies (Hydronics) Whls|3 Warm Air Heating & Air-Conditioning Equipment & Supplies Whls|4 Refrigeration Equipment & Supplies Whls
4238 Machinery, Equipment, & Supplies Whls|1 Construction & Mining (except Oil Well) Machinery & Equipment Whls|2 Farm & Garden Machinery & Equipment Whls|3 Industrial Machinery & Equipment Whls|4 Industrial Supplies Whls|5 Service Establishment Equipment & Supplies Whls|6 Transportation Equipment & Supplies (except Motor Vehicle) Whls
4239 Miscellaneous Durable Goods Whls|1 Sporting & Recreational Goods & Supplies Whls|2 Toy & Hobby Goods & Supplies Whls|3 Recyclable Material Whls|4 Jewelry, Watch, Precious Stone, & Precious Metal Whls|9 Other Miscellaneous Durable Goods Whls
4241 Paper & Paper Product Whls|1 Printing & Writing Paper Whls|2 Stationery & Office Supplies Whls|3 Industrial & Personal Service Paper Whls
4242 Drugs & Druggists' Sundries Whls
4243 Apparel, Piece Goods, & Notions Whls|1 Piece Goods, Notions, & Other Dry Goods Whls|4 Footwear Whls|5 Clothing & Clothing Accessories Whls
4244 Grocery & Related Product Whls|1 General Line Grocery Whls|2 Packaged Frozen Food Whls|3 Dairy Product (except Dried or Canned) Whls|4 Poultry & Poultry Product Whls|5 Confectionery Whls|6 Fish & Seafood Whls|7 Meat & Meat Product Whls|8 Fresh Fruit & Vegetable Whls|9 Other Grocery & Related Products Whls
4245 Farm Product Raw Material Whls|1 Grain & Field Bean Whls|2 Livestock Whls|9 Other Farm Product Raw Material Whls
4246 Chemical & Allied Products Whls|1 Plastics Materials & Basic Forms & Shapes Whls|9 Other Chemical & Allied Products Whls
4247 Petroleum & Petroleum Products Whls|1 Petroleum Bulk Stations & Terminals|2 Petroleum & Petroleum Products Whls (except Bulk Stations & Terminals)
4248 Beer, Wine, & Distilled Alcoholic Beverage Whls|1 Beer & Ale Whls|2 Wine & Distilled Alcoholic Beverage Whls
4249 Miscellaneous Nondurable Goods Whls|1 Farm Supplies Whls|2 Book, Periodical, & Newspaper Whls|3 Flower, Nursery Stock, & Florists' Supplies Whls|4 Tobacco Product & Electronic Cigarette Whls|5 Paint, Varnish, & Supplies Whls|9 Other Miscellaneous Nondurable Goods Whls
4251 Wholesale Trade Agents & Brokers|2
4411 Automobile Dealers|1 New Car Dealers|2 Used Car Dealers
4412 Other Motor Vehicle Dealers|1 Recreational Vehicle Dealers|2 Motorcycle, Boat, & Other Motor Vehicle Dealers|22 Boat Dealers|27 Motorcycle, ATV, & All Other Motor Vehicle Dealers
4413 Automotive Parts, Accessories, & Tire Retailers|3 Automotive Parts & Accessories Retailers|4 Tire Dealers
4441 Building Material & Supplies Dealers|1 Home Centers|2 Paint & Wallpaper Retailers|4 Hardware Retailers|8 Other Building Material Dealers
4442 Lawn & Garden Equipment & Supplies Retailers|3 Outdoor Power Equipment Retailers|4 Nursery, Garden Center, & Farm Supply Retailers
4451 Grocery & Convenience Retailers|1 Supermarkets & Other Grocery Retailers (except Convenience Retailers)|3 Convenience Retailers & Vending Machine Operators|31 Convenience Retailers|32 Vending Machine Operators
4452 Specialty Food Retailers|3 Fruit & Vegetable Retailers|4 Meat Retailers|5 Fish & Seafood Retailers|9 Other Specialty Food Retailers|91 Baked Goods Retailers|92 Confectionery & Nut Retailers|98 All Other Specialty Food Retailers
4453 Beer, Wine, & Liquor Retailers|2
4491 Furniture & Home Furnishings Retailers|1 Furniture Retailers|2 Home Furnishings Retailers|21 Floor Covering Retailers|22 Window Treatment Retailers|29 All Other Home Furnishings Retailers
4492 Electronics & Appliance Retailers
4551 Department Stores
4552 Warehouse Clubs, Supercenters, & Other General Merchandise Retailers|1|11 Warehouse Clubs & Supercenters|19 All Other General Merchandise Retailers
4561 Health & Personal Care Retailers|1 Pharmacies & Drug Retailers|2 Cosmetics, Beauty Supplies, & Perfume Retailers|3 Optical Goods Retailers|9 Other Health & Personal Care Retailers|91 Food (Health) Supplement Retailers|99 All Other Health & Personal Care Retailers
4571 Gasoline Stations|1 Gasoline Stations with Convenience Stores|2 Other Gasoline Stations
4572 Fuel Dealers
4581 Clothing & Clothing Accessories Retailers
4582 Shoe Retailers
4583 Jewelry, Luggage, & Leather Goods Retailers|1 Jewelry Retailers|2 Luggage & Leather Goods Retailers
4591 Sporting Goods, Hobby, & Musical Instrument Retailers|1 Sporting Goods Retailers|2 Hobby, Toy, & Game Retailers|3 Sewing, Needlework, & Piece Goods Retailers|4 Musical Instrument & Supplies Retailers
4592 Book Retailers & News Dealers
4593 Florists
4594 Office Supplies, Stationery, & Gift Retailers|1 Office Supplies & Stationery Retailers|2 Gift, Novelty, & Souvenir Retailers
4595 Used Merchandise Retailers
4599 Other Miscellaneous Retailers|1 Pet & Pet Supplies Retailers|2 Art Dealers|3 Manufactured (Mobile) Home Dealers|9 All Other Miscellaneous Retailers|91 Tobacco, Electronic Cigarette, & Other Smoking Supplies Retailers|99
4811 Scheduled Air Transportation|1|11 Scheduled Passenger Air Transportation|12 Scheduled Freight Air Transportation
4812 Nonscheduled Air Transportation|1|11 Nonscheduled Chartered Passenger Air Transportation|12 Nonscheduled Chartered Freight Air Transportation|19 Other Nonscheduled Air Transportation
4821 Rail Transportation|1|11 Line-Haul Railroads|12 Short Line Railroads
4831 Deep Sea, Coastal, & Great Lakes Water Transportation|1|11 Deep Sea Freight Transportation|12 Deep Sea Passenger Transportation|13 Coastal & Great Lakes Freight Transportation|14 Coastal & Great Lakes Passenger Transportation
4832 Inland Water Transportation|1|11 Inland Water Freight Transportation|12 Inland Water Passenger Transportation
4841 General Freight Trucking|1 General Freight Trucking, Local|2 General Freight Trucking, Long-Distance|21 General Freight Trucking, Long-Distance, Truckload|22 General Freight Trucking, Long-Distance, Less Than Truckload
4842 Specialized Freight Trucking|1 Used Household & Office Goods Moving|2 Specialized Freight (except Used Goods) Trucking, Local|3 Specialized Freight (except Used Goods) Trucking, Long-Distance
4851 Urban Transit Systems|1|11 Mixed Mode Transit Systems|12 Commuter Rail Systems|13 Bus & Other Motor Vehicle Transit Systems|19 Other Urban Transit Systems
4852 Interurban & Rural Bus Transportation
4853 Taxi & Limousine Service|1 Taxi & Ridesharing Services|2 Limousine Service
4854 School & Employee Bus Transportation
4855 Charter Bus Industry
4859 Other Transit & Ground Passenger Transportation|9|91 Special Needs Transportation|99 All Other Transit & Ground Passenger Transportation
4861 Pipeline Transportation of Crude Oil
4862 Pipeline Transportation of Natural Gas
4869 Other Pipeline Transportation|1 Pipeline Transportation of Refined Petroleum Products|9 All Other Pipeline Transportation
4871 Scenic & Sightseeing Transportation, Land
4872 Scenic & Sightseeing Transportation, Water
4879 Scenic & Sightseeing Transportation, Other|9
4881 Support Activities for Air Transportation|1 Airport Operations|11 Air Traffic Control|19 Other Airport Operations|9 Other Support Activities for Air Transportation
4882 Support Activities for Rail Transportation
4883 Support Activities for Water Transportation|1 Port & Harbor Operations|2 Marine Cargo Handling|3 Navigational Services to Shipping|9 Other Support Activities for Water Transportation
4884 Support Activities for Road Transportation|1 Motor Vehicle Towing|9 Other Support Activities for Road Transportation
4885 Freight Transportation Arrangement
4889 Other Support Activities for Transportation|9|91 Packing & Crating|99 All Other Support Activities for Transportation
4911 Postal Service
4921 Couriers & Express Delivery Services
4922 Local Messengers & Local Delivery
4931 Warehousing & Storage|1 General Warehousing & Storage|2 Refrigerated Warehousing & Storage|3 Farm Product Warehousing & Storage|9 Other Warehousing & Storage
5121 Motion Picture & Video Industries|1 Motion Picture & Video Production|2 Motion Picture & Video Distribution|3 Motion Picture & Video Exhibition|31 Motion Picture Theaters (except Drive-Ins)|32 Drive-In Motion Picture Theaters|9 Postproduction Services & Other Motion Picture & Video Industries|91 Teleproduction & Other Postproduction Services|99 Other Motion Picture & Video Industries
5122 Sound Recording Industries|3 Music Publishers|4 Sound Recording Studios|5 Record Production & Distribution|9 Other Sound Recording Industries
5131 Newspaper, Periodical, Book, & Directory Publishers|1 Newspaper Publishers|2 Periodical Publishers|3 Book Publishers|4 Directory & Mailing List Publishers|9 Other Publishers|91 Greeting Card Publishers|99 All Other Publishers
5132 Software Publishers
5161 Radio & Television Broadcasting Stations|1 Radio Broadcasting Stations|2 Television Broadcasting Stations
5162 Media Streaming Distribution Services, Social Networks, & Other Media Networks & Content Providers
5171 Wired & Wireless Telecommunications (except Satellite)|1 Wired & Wireless Telecommunications Carriers (except Satellite)|11 Wired Telecommunications Carriers|12 Wireless Telecommunications Carriers (except Satellite)|2 Telecommunications Resellers & Agents for Wireless Telecommunication Services|21 Telecommunications Resellers|22 Agents for Wireless Telecommunications Services
5174 Satellite Telecommunications
5178 All Other Telecommunications
5182 Computing Infrastructure Providers, Data Processing, Web Hosting, & Related Services
5192 Web Search Portals, Libraries, Archives, & Other Information Services|1 Libraries & Archives|9 Web Search Portals & All Other Information Services
5211 Monetary Authorities-Central Bank
5221 Depository Credit Intermediation|1 Commercial Banking|3 Credit Unions|8 Savings Institutions & Other Depository Credit Intermediation
5222 Nondepository Credit Intermediation|1 Credit Card Issuing|2 Sales Financing|9 Other Nondepository Credit Intermediation|91 Consumer Lending|92 Real Estate Credit|99 International, Secondary Market, & All Other Nondepository Credit Intermediation
5223 Activities Related to Credit Intermediation|1 Mortgage & Nonmortgage Loan Brokers|2 Financial Transactions Processing, Reserve, & Clearinghouse Activities|9 Other Activities Related to Credit Intermediation
5231 Securities & Commodity Contracts Intermediation & Brokerage|5 Investment Banking & Securities Intermediation|6 Commodity Contracts Intermediation
5232 Securities & Commodity Exchanges
5239 Other Financial Investment Activities|1 Miscellaneous Intermediation|4 Portfolio Management & Investment Advice|9 All Other Financial Investment Activities|91 Trust, Fiduciary, & Custody Activities|99 Miscellaneous Financial Investment Activities
5241 Insurance Carriers|1 Direct Life, Health, & Medical Insurance Carriers|13 Direct Life Insurance Carriers|14 Direct Health & Medical Insurance Carriers|2 Direct Insurance (except Life, Health, & Medical) Carriers|26 Direct Property & Casualty Insurance Carriers|27 Direct Title Insurance Carriers|28 Other Direct Insurance (except Life, Health, & Medical) Carriers|3 Reinsurance Carriers
5242 Agencies, Brokerages, & Other Insurance Related Activities|1 Insurance Agencies & Brokerages|9 Other Insurance Related Activities|91 Claims Adjusting|92 Pharmacy Benefit Management & Other Third Party Administration of Insurance & Pension Funds|98 All Other Insurance Related Activities
5251 Insurance & Employee Benefit Funds|1 Pension Funds|2 Health & Welfare Funds|9 Other Insurance Funds
5259 Other Investment Pools & Funds|1 Open-End Investment Funds|2 Trusts, Estates, & Agency Accounts|9 Other Financial Vehicles
5311 Lessors of Real Estate|1 Lessors of Residential Buildings & Dwellings|2 Lessors of Nonresidential Buildings (except Miniwarehouses)|3 Lessors of Miniwarehouses & Self-Storage Units|9 Lessors of Other Real Estate Property
5312 Offices of Real Estate Agents & Brokers
5313 Activities Related to Real Estate|1 Real Estate Property Managers|11 Residential Property Managers|12 Nonresidential Property Managers|2 Offices of Real Estate Appraisers|9 Other Activities Related to Real Estate
5321 Automotive Equipment Rental & Leasing|1 Passenger Car Rental & Leasing|11 Passenger Car Rental|12 Passenger Car Leasing|2 Truck, Utility Trailer, & RV (Recreational Vehicle) Rental & Leasing
5322 Consumer Goods Rental|1 Consumer Electronics & Appliances Rental|8 Other Consumer Goods Rental|81 Formal Wear & Costume Rental|82 Video Tape & Disc Rental|83 Home Health Equipment Rental|84 Recreational Goods Rental|89 All Other Consumer Goods Rental
5323 General Rental Centers
5324 Commercial & Industrial Machinery & Equipment Rental & Leasing|1 Construction, Transportation, Mining, & Forestry Machinery & Equipment Rental & Leasing|11 Commercial Air, Rail, & Water Transportation Equipment Rental & Leasing|12 Construction, Mining, & Forestry Machinery & Equipment Rental & Leasing|2 Office Machinery & Equipment Rental & Leasing|9 Other Commercial & Industrial Machinery & Equipment Rental & Leasing
5331 Lessors of Nonfinancial Intangible Assets (except Copyrighted Works)
5411 Legal Services|1 Offices of Lawyers|2 Offices of Notaries|9 Other Legal Services|91 Title Abstract & Settlement Offices|99 All Other Legal Services
5412 Accounting, Tax Preparation, Bookkeeping, & Payroll Services|1|11 Offices of Certified Public Accountants|13 Tax Preparation Services|14 Payroll Services|19 Other Accounting Services
5413 Architectural, Engineering, & Related Services|1 Architectural Services|2 Landscape Architectural Services|3 Engineering Services|4 Drafting Services|5 Building Inspection Services|6 Geophysical Surveying & Mapping Services|7 Surveying & Mapping (except Geophysical) Services|8 Testing Laboratories & Services
5414 Specialized Design Services|1 Interior Design Services|2 Industrial Design Services|3 Graphic Design Services|9 Other Specialized Design Services
5415 Computer Systems Design & Related Services|1|11 Custom Computer Programming Services|12 Computer Systems Design Services|13 Computer Facilities Management Services|19 Other Computer Related Services
5416 Management, Scientific, & Technical Consulting Services|1 Management Consulting Services|11 Administrative Management & General Management Consulting Services|12 Human Resources Consulting Services|13 Marketing Consulting Services|14 Process, Physical Distribution, & Logistics Consulting Services|18 Other Management Consulting Services|2 Environmental Consulting Services|9 Other Scientific & Technical Consulting Services
5417 Scientific Research & Development Services|1 Research & Development in the Physical, Engineering, & Life Sciences|13 Research & Development in Nanotechnology|14 Research & Development in Biotechnology (except Nanobiotechnology)|15 Research & Development in the Physical, Engineering, & Life Sciences (except Nanotechnology & Biotechnology)|2 Research & Development in the Social Sciences & Humanities
5418 Advertising, Public Relations, & Related Services|1 Advertising Agencies|2 Public Relations Agencies|3 Media Buying Agencies|4 Media Representatives|5 Indoor & Outdoor Display Advertising|6 Direct Mail Advertising|7 Advertising Material Distribution Services|9 Other Services Related to Advertising
5419 Other Professional, Scientific, & Technical Services|1 Marketing Research & Public Opinion Polling|2 Photographic Services|21 Photography Studios, Portrait|22 Commercial Photography|3 Translation & Interpretation Services|4 Veterinary Services|9 All Other Professional, Scientific, & Technical Services
5511 Management of Companies & Enterprises|1|11 Offices of Bank Holding Companies|12 Offices of Other Holding Companies|14 Corporate, Subsidiary, & Regional Managing Offices
5611 Office Administrative Services
5612 Facilities Support Services
5613 Employment Services|1 Employment Placement Agencies & Executive Search Services|11 Employment Placement Agencies|12 Executive Search Services|2 Temporary Help Services|3 Professional Employer Organizations
5614 Business Support Services|1 Document Preparation Services|2 Telephone Call Centers|21 Telephone Answering Services|22 Telemarketing Bureaus & Other Contact Centers|3 Business Service Centers|31 Private Mail Centers|39 Other Business Service Centers (including Copy Shops)|4 Collection Agencies|5 Credit Bureaus|9 Other Business Support Services|91 Repossession Services|92 Court Reporting & Stenotype Services|99 All Other Business Support Services
5615 Travel Arrangement & Reservation Services|1 Travel Agencies|2 Tour Operators|9 Other Travel Arrangement & Reservation Services|91 Convention & Visitors Bureaus|99 All Other Travel Arrangement & Reservation Services
5616 Investigation & Security Services|1 Investigation, Guard, & Armored Car Services|11 Investigation & Personal Background Check Services|12 Security Guards & Patrol Services|13 Armored Car Services|2 Security Systems Services|21 Security Systems Services (except Locksmiths)|22 Locksmiths
5617 Services to Buildings & Dwellings|1 Exterminating & Pest Control Services|2 Janitorial Services|3 Landscaping Services|4 Carpet & Upholstery Cleaning Services|9 Other Services to Buildings & Dwellings
5619 Other Support Services|1 Packaging & Labeling Services|2 Convention & Trade Show Organizers|9 All Other Support Services
5621 Waste Collection|1|11 Solid Waste Collection|12 Hazardous Waste Collection|19 Other Waste Collection
5622 Waste Treatment & Disposal|1|11 Hazardous Waste Treatment & Disposal|12 Solid Waste Landfill|13 Solid Waste Combustors & Incinerators|19 Other Nonhazardous Waste Treatment & Disposal
5629 Remediation & Other Waste Management Services|1 Remediation Services|2 Materials Recovery Facilities|9 All Other Waste Management Services|91 Septic Tank & Related Services|98 All Other Miscellaneous Waste Management Services
6111 Elementary & Secondary Schools
6112 Junior Colleges
6113 Colleges, Universities, & Professional Schools
6114 Business Schools & Computer & Management Training|1 Business & Secretarial Schools|2 Computer Training|3 Professional & Management Development Training
6115 Technical & Trade Schools|1|11 Cosmetology & Barber Schools|12 Flight Training|13 Apprenticeship Training|19 Other Technical & Trade Schools
6116 Other Schools & Instruction|1 Fine Arts Schools|2 Sports & Recreation Instruction|3 Language Schools|9 All Other Schools & Instruction|91 Exam Preparation & Tutoring|92 Automobile Driving Schools|99 All Other Miscellaneous Schools & Instruction
6117 Educational Support Services
6211 Offices of Physicians|1|11 Offices of Physicians (except Mental Health Specialists)|12 Offices of Physicians, Mental Health Specialists
6212 Offices of Dentists
6213 Offices of Other Health Practitioners|1 Offices of Chiropractors|2 Offices of Optometrists|3 Offices of Mental Health Practitioners (except Physicians)|4 Offices of Physical, Occupational & Speech Therapists, & Audiologists|9 Offices of All Other Health Practitioners|91 Offices of Podiatrists|99 Offices of All Other Miscellaneous Health Practitioners
6214 Outpatient Care Centers|1 Family Planning Centers|2 Outpatient Mental Health & Substance Abuse Centers|9 Other Outpatient Care Centers|91 HMO Medical Centers|92 Kidney Dialysis Centers|93 Freestanding Ambulatory Surgical & Emergency Centers|98 All Other Outpatient Care Centers
6215 Medical & Diagnostic Laboratories|1|11 Medical Laboratories|12 Diagnostic Imaging Centers
6216 Home Health Care Services
6219 Other Ambulatory Health Care Services|1 Ambulance Services|9 All Other Ambulatory Health Care Services|91 Blood & Organ Banks|99 All Other Miscellaneous Ambulatory Health Care Services
6221 General Medical & Surgical Hospitals
6222 Psychiatric & Substance Abuse Hospitals
6223 Specialty (except Psychiatric & Substance Abuse) Hospitals
6231 Nursing Care Facilities (Skilled Nursing Facilities)
6232 Residential Intellectual & Developmental Disability, Mental Health, & Substance Abuse Facilities|1 Residential Intellectual & Developmental Disability Facilities|2 Residential Mental Health & Substance Abuse Facilities
6233 Continuing Care Retirement Communities & Assisted Living Facilities for the Elderly|1|11 Continuing Care Retirement Communities|12 Assisted Living Facilities for the Elderly
6239 Other Residential Care Facilities|9
6241 Individual & Family Services|1 Child & Youth Services|2 Services for the Elderly & Persons with Disabilities|9 Other Individual & Family Services
6242 Community Food & Housing, & Emergency & Other Relief Services|1 Community Food Services|2 Community Housing Services|21 Temporary Shelters|29 Other Community Housing Services|3 Emergency & Other Relief Services
6243 Vocational Rehabilitation Services
6244 Child Care Services
7111 Performing Arts Companies|1 Theater Companies & Dinner Theaters|2 Dance Companies|3 Musical Groups & Artists|9 Other Performing Arts Companies
7112 Spectator Sports|1|11 Sports Teams & Clubs|12 Racetracks|19 Other Spectator Sports
7113 Promoters of Performing Arts, Sports, & Similar Events|1 Promoters of Performing Arts, Sports, & Similar Events with Facilities|2 Promoters of Performing Arts, Sports, & Similar Events without Facilities
7114 Agents & Managers for Artists, Athletes, Entertainers, & Other Public Figures
7115 Independent Artists, Writers, & Performers
7121 Museums, Historical Sites, & Similar Institutions|1 Museums|2 Historical Sites|3 Zoos & Botanical Gardens|9 Nature Parks & Other Similar Institutions
7131 Amusement Parks & Arcades|1 Amusement & Theme Parks|2 Amusement Arcades
7132 Gambling Industries|1 Casinos (except Casino Hotels)|9 Other Gambling Industries
7139 Other Amusement & Recreation Industries|1 Golf Courses & Country Clubs|2 Skiing Facilities|3 Marinas|4 Fitness & Recreational Sports Centers|5 Bowling Centers|9 All Other Amusement & Recreation Industries
7211 Traveler Accommodation|1 Hotels (except Casino Hotels) & Motels|2 Casino Hotels|9 Other Traveler Accommodation|91 Bed-and-Breakfast Inns|99 All Other Traveler Accommodation
7212 RV (Recreational Vehicle) Parks & Recreational Camps|1|11 RV (Recreational Vehicle) Parks & Campgrounds|14 Recreational & Vacation Camps (except Campgrounds)
7213 Rooming & Boarding Houses, Dormitories, & Workers' Camps
7223 Special Food Services|1 Food Service Contractors|2 Caterers|3 Mobile Food Services
7224 Drinking Places (Alcoholic Beverages)
7225 Restaurants & Other Eating Places|1|11 Full-Service Restaurants|13 Limited-Service Restaurants|14 Cafeterias, Grill Buffets, & Buffets|15 Snack & Nonalcoholic Beverage Bars
8111 Automotive Repair & Maintenance|1 Automotive Mechanical & Electrical Repair & Maintenance|11 General Automotive Repair|14 Specialized Automotive Repair|2 Automotive Body, Paint, Interior, & Glass Repair|21 Automotive Body, Paint, & Interior Repair & Maintenance|22 Automotive Glass Replacement Shops|9 Other Automotive Repair & Maintenance|91 Automotive Oil Change & Lubrication Shops|92 Car Washes|98 All Other Automotive Repair & Maintenance
8112 Electronic & Precision Equipment Repair & Maintenance
8113 Commercial & Industrial Machinery & Equipment (except Automotive & Electronic) Repair & Maintenance
8114 Personal & Household Goods Repair & Maintenance|1 Home & Garden Equipment & Appliance Repair & Maintenance|11 Home & Garden Equipment Repair & Maintenance|12 Appliance Repair & Maintenance|2 Reupholstery & Furniture Repair|3 Footwear & Leather Goods Repair|9 Other Personal & Household Goods Repair & Maintenance
8121 Personal Care Services|1 Hair, Nail, & Skin Care Services|11 Barber Shops|12 Beauty Salons|13 Nail Salons|9 Other Personal Care Services|91 Diet & Weight Reducing Centers|99
8122 Death Care Services|1 Funeral Homes & Funeral Services|2 Cemeteries & Crematories
8123 Drycleaning & Laundry Services|1 Coin-Operated Laundries & Drycleaners|2 Drycleaning & Laundry Services (except Coin-Operated)|3 Linen & Uniform Supply|31 Linen Supply|32 Industrial Launderers
8129 Other Personal Services|1 Pet Care (except Veterinary) Services|2 Photofinishing|21 Photofinishing Laboratories (except One-Hour)|22 One-Hour Photofinishing|3 Parking Lots & Garages|9 All Other Personal Services
8131 Religious Organizations
8132 Grantmaking & Giving Services|1|11 Grantmaking Foundations|12 Voluntary Health Organizations|19 Other Grantmaking & Giving Services
8133 Social Advocacy Organizations|1|11 Human Rights Organizations|12 Environment, Conservation & Wildlife Organizations|19 Other Social Advocacy Organizations
8134 Civic & Social Organizations
8139 Business, Professional, Labor, Political, & Similar Organizations|1 Business Associations|2 Professional Organizations|3 Labor Unions & Similar Labor Organizations|4 Political Organizations|9 Other Similar Organizations (except Business, Professional, Labor, & Political Organizations)
8141 Private Households
9211 Executive, Legislative, & Other General Government Support|1 Executive Offices|2 Legislative Bodies|3 Public Finance Activities|4 Executive & Legislative Offices, Combined|5 American Indian & Alaska Native Tribal Governments|9 Other General Government Support
9221 Justice, Public Order, & Safety Activities|1 Courts|2 Police Protection|3 Legal Counsel & Prosecution|4 Correctional Institutions|5 Parole Offices & Probation Offices|6 Fire Protection|9 Other Justice, Public Order, & Safety Activities
9231 Administration of Human Resource Programs|1 Administration of Education Programs|2 Administration of Public Health Programs|3 Administration of Human Resource Programs (except Education, Public Health, & Veterans' Affairs Programs)|4 Administration of Veterans' Affairs
9241 Administration of Environmental Quality Programs|1 Administration of Air & Water Resource & Solid Waste Management Programs|2 Administration of Conservation Programs
9251 Administration of Housing Programs, Urban Planning, & Community Development|1 Administration of Housing Programs|2 Administration of Urban Planning & Community & Rural Development
9261 Administration of Economic Programs|1 Administration of General Economic Programs|2 Regulation & Administration of Transportation Programs|3 Regulation & Administration of Communications, Electric, Gas, & Other Utilities|4 Regulation of Agricultural Marketing & Commodities|5 Regulation, Licensing, & Inspection of Miscellaneous Commercial Sectors
9271 Space Research & Technology
9281 National Security & International Affairs|1 National Security|2 International Affairs`;

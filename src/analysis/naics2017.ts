/** Codes of NAICS 2022 that NAICS 2017 does not have, nor anything below them. */
export const notInNaics2017: readonly string[] =
  "212114 212115 212323 31512 31525 321215 325315 333248 333998 33513 337126 42435 441227 44133 44134 44414 44418 44423 44424 44513 44524 44525 445298 44532 449 455 456 457 458 459 513 516 5171 5178 5192 52218 522299 52315 52316 52394 811114".split(
    " ",
  );

/** Industries that NAICS 2017 alone has, or by another title; one without a title has that of the code a digit shorter. */
export const naics2017 = `
212111 Bituminous Coal & Lignite Surface Mining
212112 Bituminous Coal Underground Mining
212113 Anthracite Mining
212221 Gold Ore Mining
212222 Silver Ore Mining
212291 Uranium-Radium-Vanadium Ore Mining
212299 All Other Metal Ore Mining
212324 Kaolin & Ball Clay Mining
212325 Clay & Ceramic & Refractory Minerals Mining
212391 Potash, Soda, & Borate Mineral Mining
212392 Phosphate Rock Mining
212393 Other Chemical & Fertilizer Mineral Mining
212399 All Other Nonmetallic Mineral Mining
311221 Wet Corn Milling
31511 Hosiery & Sock Mills
31519 Other Apparel Knitting Mills
31522 Men's & Boys' Cut & Sew Apparel Mfg
31524 Women's, Girls', & Infants' Cut & Sew Apparel Mfg
31528 Other Cut & Sew Apparel Mfg
316992 Women's Handbag & Purse Mfg
316998 All Other Leather Good & Allied Product Mfg
321213 Engineered Wood Member (except Truss) Mfg
321214 Truss Mfg
322121 Paper (except Newsprint) Mills
322122 Newsprint Mills
32531 Fertilizer Mfg
325992 Photographic Film, Paper, Plate, & Chemical Mfg
333244 Printing Machinery & Equipment Mfg
333249 Other Industrial Machinery Mfg
333314 Optical Instrument & Lens Mfg
333316 Photographic & Photocopying Equipment Mfg
333318 Other Commercial & Service Industry Machinery Mfg
333997 Scale & Balance Mfg
333999 All Other Miscellaneous General Purpose Machinery Mfg
334613 Blank Magnetic & Optical Recording Media Mfg
334614 Software & Other Prerecorded Compact Disc, Tape, & Record Reproducing
33511 Electric Lamp Bulb & Part Mfg
33512 Lighting Fixture Mfg
335121 Residential Electric Lighting Fixture Mfg
335122 Commercial, Industrial, & Institutional Electric Lighting Fixture Mfg
335129 Other Lighting Equipment Mfg
335911 Storage Battery Mfg
335912 Primary Battery Mfg
336111 Automobile Mfg
336112 Light Truck & Utility Vehicle Mfg
337124 Metal Household Furniture Mfg
337125 Household Furniture (except Wood & Metal) Mfg
42432 Men's & Boys' Clothing & Furnishings Whls
42433 Women's, Children's, & Infants' Clothing & Accessories Whls
42494 Tobacco & Tobacco Product Whls
4251
42511 Business to Business Electronic Markets
441228 Motorcycle, ATV, & All Other Motor Vehicle Dealers
4413 Automotive Parts, Accessories, & Tire Stores
44131 Automotive Parts & Accessories Stores
44132 Tire Dealers
4421 Furniture Stores
44211
4422 Home Furnishings Stores
44221 Floor Covering Stores
44229 Other Home Furnishings Stores
442291 Window Treatment Stores
442299 All Other Home Furnishings Stores
4431
44314
443141 Household Appliance Stores
443142 Electronics Stores
44412 Paint & Wallpaper Stores
44413 Hardware Stores
44419 Other Building Material Dealers
4442 Lawn & Garden Equipment & Supplies Stores
44421 Outdoor Power Equipment Stores
44422 Nursery, Garden Center, & Farm Supply Stores
4451 Grocery Stores
44511 Supermarkets & Other Grocery (except Convenience) Stores
44512 Convenience Stores
4452 Specialty Food Stores
44521 Meat Markets
44522 Fish & Seafood Markets
44523 Fruit & Vegetable Markets
44529 Other Specialty Food Stores
445291 Baked Goods Stores
445292 Confectionery & Nut Stores
445299 All Other Specialty Food Stores
4453 Beer, Wine, & Liquor Stores
44531
4461
44611 Pharmacies & Drug Stores
44612 Cosmetics, Beauty Supplies, & Perfume Stores
44613 Optical Goods Stores
44619 Other Health & Personal Care Stores
446191 Food (Health) Supplement Stores
446199 All Other Health & Personal Care Stores
4471
44711 Gasoline Stations with Convenience Stores
44719 Other Gasoline Stations
4481 Clothing Stores
44811 Men's Clothing Stores
44812 Women's Clothing Stores
44813 Children's & Infants' Clothing Stores
44814 Family Clothing Stores
44815 Clothing Accessories Stores
44819 Other Clothing Stores
4482 Shoe Stores
44821
4483 Jewelry, Luggage, & Leather Goods Stores
44831 Jewelry Stores
44832 Luggage & Leather Goods Stores
4511 Sporting Goods, Hobby, & Musical Instrument Stores
45111 Sporting Goods Stores
45112 Hobby, Toy, & Game Stores
45113 Sewing, Needlework, & Piece Goods Stores
45114 Musical Instrument & Supplies Stores
4512 Book Stores & News Dealers
45121
451211 Book Stores
451212 News Dealers & Newsstands
4522 Department Stores
45221
4523 General Merchandise Stores, including Warehouse Clubs & Supercenters
45231
452311 Warehouse Clubs & Supercenters
452319 All Other General Merchandise Stores
4531 Florists
45311
4532 Office Supplies, Stationery, & Gift Stores
45321 Office Supplies & Stationery Stores
45322 Gift, Novelty, & Souvenir Stores
4533 Used Merchandise Stores
45331
4539 Other Miscellaneous Store Retailers
45391 Pet & Pet Supplies Stores
45392 Art Dealers
45393 Manufactured (Mobile) Home Dealers
45399 All Other Miscellaneous Store Retailers
453991 Tobacco Stores
453998 All Other Miscellaneous Store Retailers (except Tobacco Stores)
4541 Electronic Shopping & Mail-Order Houses
45411
4542 Vending Machine Operators
45421
4543 Direct Selling Establishments
45431 Fuel Dealers
45439 Other Direct Selling Establishments
48531 Taxi Service
5111 Newspaper, Periodical, Book, & Directory Publishers
51111 Newspaper Publishers
51112 Periodical Publishers
51113 Book Publishers
51114 Directory & Mailing List Publishers
51119 Other Publishers
511191 Greeting Card Publishers
511199 All Other Publishers
5112 Software Publishers
51121
5151 Radio & Television Broadcasting
51511 Radio Broadcasting
515111 Radio Networks
515112 Radio Stations
51512 Television Broadcasting
5152 Cable & Other Subscription Programming
51521
5173 Wired & Wireless Telecommunications Carriers
51731
517311 Wired Telecommunications Carriers
517312 Wireless Telecommunications Carriers (except Satellite)
5179 Other Telecommunications
51791
517911 Telecommunications Resellers
517919 All Other Telecommunications
5182
51821
5191
51911 News Syndicates
51912 Libraries & Archives
51913 Internet Publishing & Broadcasting & Web Search Portals
51919 All Other Information Services
52212 Savings Institutions
52219 Other Depository Credit Intermediation
522293 International Trade Financing
522294 Secondary Market Financing
522298 All Other Nondepository Credit Intermediation
52311 Investment Banking & Securities Dealing
52312 Securities Brokerage
52313 Commodity Contracts Dealing
52314 Commodity Contracts Brokerage
52392 Portfolio Management
52393 Investment Advice
524292 Third Party Administration of Insurance & Pension Funds
54138 Testing Laboratories
54185 Outdoor Advertising
561611 Investigation Services
6244 Child Day Care Services
62441
811112 Automotive Exhaust System Repair
811113 Automotive Transmission Repair
811118 Other Automotive Mechanical & Electrical Repair & Maintenance
811211 Consumer Electronics Repair & Maintenance
811212 Computer & Office Machine Repair & Maintenance
811213 Communication Equipment Repair & Maintenance
811219 Other Electronic & Precision Equipment Repair & Maintenance`;

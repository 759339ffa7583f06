/** Industries of NAICS 2022 in the sectors 11 to 31-33, an industry group a line, as `naicsTitles` reads them. */
export const naicsGoods = `
1111 Oilseed & Grain Farming|1 Soybean Farming|2 Oilseed (except Soybean) Farming|3 Dry Pea & Bean Farming|4 Wheat Farming|5 Corn Farming|6 Rice Farming|9 Other Grain Farming|91 Oilseed & Grain Combination Farming|99 All Other Grain Farming
1112 Vegetable & Melon Farming|1|11 Potato Farming|19 Other Vegetable (except Potato) & Melon Farming
1113 Fruit & Tree Nut Farming|1 Orange Groves|2 Citrus (except Orange) Groves|3 Noncitrus Fruit & Tree Nut Farming|31 Apple Orchards|32 Grape Vineyards|33 Strawberry Farming|34 Berry (except Strawberry) Farming|35 Tree Nut Farming|36 Fruit & Tree Nut Combination Farming|39 Other Noncitrus Fruit Farming
1114 Greenhouse, Nursery, & Floriculture Production|1 Food Crops Grown Under Cover|11 Mushroom Production|19 Other Food Crops Grown Under Cover|2 Nursery & Floriculture Production|21 Nursery & Tree Production|22 Floriculture Production
1119 Other Crop Farming|1 Tobacco Farming|2 Cotton Farming|3 Sugarcane Farming|4 Hay Farming|9 All Other Crop Farming|91 Sugar Beet Farming|92 Peanut Farming|98 All Other Miscellaneous Crop Farming
1121 Cattle Ranching & Farming|1 Beef Cattle Ranching & Farming, including Feedlots|11 Beef Cattle Ranching & Farming|12 Cattle Feedlots|2 Dairy Cattle & Milk Production|3 Dual-Purpose Cattle Ranching & Farming
1122 Hog & Pig Farming
1123 Poultry & Egg Production|1 Chicken Egg Production|2 Broilers & Other Meat Type Chicken Production|3 Turkey Production|4 Poultry Hatcheries|9 Other Poultry Production
1124 Sheep & Goat Farming|1 Sheep Farming|2 Goat Farming
1125 Aquaculture|1|11 Finfish Farming & Fish Hatcheries|12 Shellfish Farming|19 Other Aquaculture
1129 Other Animal Production|1 Apiculture|2 Horses & Other Equine Production|3 Fur-Bearing Animal & Rabbit Production|9 All Other Animal Production
1131 Timber Tract Operations
1132 Forest Nurseries & Gathering of Forest Products
1133 Logging
1141 Fishing|1|11 Finfish Fishing|12 Shellfish Fishing|19 Other Marine Fishing
1142 Hunting & Trapping
1151 Support Activities for Crop Production|1|11 Cotton Ginning|12 Soil Preparation, Planting, & Cultivating|13 Crop Harvesting, Primarily by Machine|14 Postharvest Crop Activities (except Cotton Ginning)|15 Farm Labor Contractors & Crew Leaders|16 Farm Management Services
1152 Support Activities for Animal Production
1153 Support Activities for Forestry
2111 Oil & Gas Extraction|2 Crude Petroleum Extraction|3 Natural Gas Extraction
2121 Coal Mining|1|14 Surface Coal Mining|15 Underground Coal Mining
2122 Metal Ore Mining|1 Iron Ore Mining|2 Gold Ore & Silver Ore Mining|3 Copper, Nickel, Lead, & Zinc Mining|9 Other Metal Ore Mining
2123 Nonmetallic Mineral Mining & Quarrying|1 Stone Mining & Quarrying|11 Dimension Stone Mining & Quarrying|12 Crushed & Broken Limestone Mining & Quarrying|13 Crushed & Broken Granite Mining & Quarrying|19 Other Crushed & Broken Stone Mining & Quarrying|2 Sand, Gravel, Clay, & Ceramic & Refractory Minerals Mining & Quarrying|21 Construction Sand & Gravel Mining|22 Industrial Sand Mining|23 Kaolin, Clay, & Ceramic & Refractory Minerals Mining|9 Other Nonmetallic Mineral Mining & Quarrying
2131 Support Activities for Mining|1|11 Drilling Oil & Gas Wells|12 Support Activities for Oil & Gas Operations|13 Support Activities for Coal Mining|14 Support Activities for Metal Mining|15 Support Activities for Nonmetallic Minerals (except Fuels) Mining
2211 Electric Power Generation, Transmission & Distribution|1 Electric Power Generation|11 Hydroelectric Power Generation|12 Fossil Fuel Electric Power Generation|13 Nuclear Electric Power Generation|14 Solar Electric Power Generation|15 Wind Electric Power Generation|16 Geothermal Electric Power Generation|17 Biomass Electric Power Generation|18 Other Electric Power Generation|2 Electric Power Transmission, Control, & Distribution|21 Electric Bulk Power Transmission & Control|22 Electric Power Distribution
2212 Natural Gas Distribution
2213 Water, Sewage & Other Systems|1 Water Supply & Irrigation Systems|2 Sewage Treatment Facilities|3 Steam & Air-Conditioning Supply
2361 Residential Building Construction|1|15 New Single-Family Housing Construction (except For-Sale Builders)|16 New Multifamily Housing Construction (except For-Sale Builders)|17 New Housing For-Sale Builders|18 Residential Remodelers
2362 Nonresidential Building Construction|1 Industrial Building Construction|2 Commercial & Institutional Building Construction
2371 Utility System Construction|1 Water & Sewer Line & Related Structures Construction|2 Oil & Gas Pipeline & Related Structures Construction|3 Power & Communication Line & Related Structures Construction
2372 Land Subdivision
2373 Highway, Street, & Bridge Construction
2379 Other Heavy & Civil Engineering Construction|9
2381 Foundation, Structure, & Building Exterior Contractors|1 Poured Concrete Foundation & Structure Contractors|2 Structural Steel & Precast Concrete Contractors|3 Framing Contractors|4 Masonry Contractors|5 Glass & Glazing Contractors|6 Roofing Contractors|7 Siding Contractors|9 Other Foundation, Structure, & Building Exterior Contractors
2382 Building Equipment Contractors|1 Electrical Contractors & Other Wiring Installation Contractors|2 Plumbing, Heating, & Air-Conditioning Contractors|9 Other Building Equipment Contractors
2383 Building Finishing Contractors|1 Drywall & Insulation Contractors|2 Painting & Wall Covering Contractors|3 Flooring Contractors|4 Tile & Terrazzo Contractors|5 Finish Carpentry Contractors|9 Other Building Finishing Contractors
2389 Other Specialty Trade Contractors|1 Site Preparation Contractors|9 All Other Specialty Trade Contractors
3111 Animal Food Mfg|1|11 Dog & Cat Food Mfg|19 Other Animal Food Mfg
3112 Grain & Oilseed Milling|1 Flour Milling & Malt Mfg|11 Flour Milling|12 Rice Milling|13 Malt Mfg|2 Starch & Vegetable Fats & Oils Mfg|21 Wet Corn Milling & Starch Mfg|24 Soybean & Other Oilseed Processing|25 Fats & Oils Refining & Blending|3 Breakfast Cereal Mfg
3113 Sugar & Confectionery Product Mfg|1 Sugar Mfg|13 Beet Sugar Mfg|14 Cane Sugar Mfg|4 Nonchocolate Confectionery Mfg|5 Chocolate & Confectionery Mfg|51 Chocolate & Confectionery Mfg from Cacao Beans|52 Confectionery Mfg from Purchased Chocolate
3114 Fruit & Vegetable Preserving & Specialty Food Mfg|1 Frozen Food Mfg|11 Frozen Fruit, Juice, & Vegetable Mfg|12 Frozen Specialty Food Mfg|2 Fruit & Vegetable Canning, Pickling, & Drying|21 Fruit & Vegetable Canning|22 Specialty Canning|23 Dried & Dehydrated Food Mfg
3115 Dairy Product Mfg|1 Dairy Product (except Frozen) Mfg|11 Fluid Milk Mfg|12 Creamery Butter Mfg|13 Cheese Mfg|14 Dry, Condensed, & Evaporated Dairy Product Mfg|2 Ice Cream & Frozen Dessert Mfg
3116 Animal Slaughtering & Processing|1|11 Animal (except Poultry) Slaughtering|12 Meat Processed from Carcasses|13 Rendering & Meat Byproduct Processing|15 Poultry Processing
3117 Seafood Product Preparation & Packaging
3118 Bakeries & Tortilla Mfg|1 Bread & Bakery Product Mfg|11 Retail Bakeries|12 Commercial Bakeries|13 Frozen Cakes, Pies, & Other Pastries Mfg|2 Cookie, Cracker, & Pasta Mfg|21 Cookie & Cracker Mfg|24 Dry Pasta, Dough, & Flour Mixes Mfg from Purchased Flour|3 Tortilla Mfg
3119 Other Food Mfg|1 Snack Food Mfg|11 Roasted Nuts & Peanut Butter Mfg|19 Other Snack Food Mfg|2 Coffee & Tea Mfg|3 Flavoring Syrup & Concentrate Mfg|4 Seasoning & Dressing Mfg|41 Mayonnaise, Dressing, & Other Prepared Sauce Mfg|42 Spice & Extract Mfg|9 All Other Food Mfg|91 Perishable Prepared Food Mfg|99 All Other Miscellaneous Food Mfg
3121 Beverage Mfg|1 Soft Drink & Ice Mfg|11 Soft Drink Mfg|12 Bottled Water Mfg|13 Ice Mfg|2 Breweries|3 Wineries|4 Distilleries
3122 Tobacco Mfg|3
3131 Fiber, Yarn, & Thread Mills
3132 Fabric Mills|1 Broadwoven Fabric Mills|2 Narrow Fabric Mills & Schiffli Machine Embroidery|3 Nonwoven Fabric Mills|4 Knit Fabric Mills
3133 Textile & Fabric Finishing & Fabric Coating Mills|1 Textile & Fabric Finishing Mills|2 Fabric Coating Mills
3141 Textile Furnishings Mills|1 Carpet & Rug Mills|2 Curtain & Linen Mills
3149 Other Textile Product Mills|1 Textile Bag & Canvas Mills|9 All Other Textile Product Mills|94 Rope, Cordage, Twine, Tire Cord, & Tire Fabric Mills|99 All Other Miscellaneous Textile Product Mills
3151 Apparel Knitting Mills|2
3152 Cut & Sew Apparel Mfg|1 Cut & Sew Apparel Contractors|5 Cut & Sew Apparel Mfg (except Contractors)
3159 Apparel Accessories & Other Apparel Mfg|9
3161 Leather & Hide Tanning & Finishing
3162 Footwear Mfg
3169 Other Leather & Allied Product Mfg|9
3211 Sawmills & Wood Preservation|1|13 Sawmills|14 Wood Preservation
3212 Veneer, Plywood, & Engineered Wood Product Mfg|1|11 Hardwood Veneer & Plywood Mfg|12 Softwood Veneer & Plywood Mfg|15 Engineered Wood Member Mfg|19 Reconstituted Wood Product Mfg
3219 Other Wood Product Mfg|1 Millwork|11 Wood Window & Door Mfg|12 Cut Stock, Resawing Lumber, & Planing|18 Other Millwork (including Flooring)|2 Wood Container & Pallet Mfg|9 All Other Wood Product Mfg|91 Manufactured Home (Mobile Home) Mfg|92 Prefabricated Wood Building Mfg|99 All Other Miscellaneous Wood Product Mfg
3221 Pulp, Paper, & Paperboard Mills|1 Pulp Mills|2 Paper Mills|3 Paperboard Mills
3222 Converted Paper Product Mfg|1 Paperboard Container Mfg|11 Corrugated & Solid Fiber Box Mfg|12 Folding Paperboard Box Mfg|19 Other Paperboard Container Mfg|2 Paper Bag & Coated & Treated Paper Mfg|3 Stationery Product Mfg|9 Other Converted Paper Product Mfg|91 Sanitary Paper Product Mfg|99 All Other Converted Paper Product Mfg
3231 Printing & Related Support Activities|1 Printing|11 Commercial Printing (except Screen & Books)|13 Commercial Screen Printing|17 Books Printing|2 Support Activities for Printing
3241 Petroleum & Coal Products Mfg|1 Petroleum Refineries|2 Asphalt Paving, Roofing, & Saturated Materials Mfg|21 Asphalt Paving Mixture & Block Mfg|22 Asphalt Shingle & Coating Materials Mfg|9 Other Petroleum & Coal Products Mfg|91 Petroleum Lubricating Oil & Grease Mfg|99 All Other Petroleum & Coal Products Mfg
3251 Basic Chemical Mfg|1 Petrochemical Mfg|2 Industrial Gas Mfg|3 Synthetic Dye & Pigment Mfg|8 Other Basic Inorganic Chemical Mfg|9 Other Basic Organic Chemical Mfg|93 Ethyl Alcohol Mfg|94 Cyclic Crude, Intermediate, & Gum & Wood Chemical Mfg|99 All Other Basic Organic Chemical Mfg
3252 Resin, Synthetic Rubber, & Artificial & Synthetic Fibers & Filaments Mfg|1 Resin & Synthetic Rubber Mfg|11 Plastics Material & Resin Mfg|12 Synthetic Rubber Mfg|2 Artificial & Synthetic Fibers & Filaments Mfg
3253 Pesticide, Fertilizer, & Other Agricultural Chemical Mfg|1 Fertilizer & Compost Mfg|11 Nitrogenous Fertilizer Mfg|12 Phosphatic Fertilizer Mfg|14 Fertilizer (Mixing Only) Mfg|15 Compost Mfg|2 Pesticide & Other Agricultural Chemical Mfg
3254 Pharmaceutical & Medicine Mfg|1|11 Medicinal & Botanical Mfg|12 Pharmaceutical Preparation Mfg|13 In-Vitro Diagnostic Substance Mfg|14 Biological Product (except Diagnostic) Mfg
3255 Paint, Coating, & Adhesive Mfg|1 Paint & Coating Mfg|2 Adhesive Mfg
3256 Soap, Cleaning Compound, & Toilet Preparation Mfg|1 Soap & Cleaning Compound Mfg|11 Soap & Other Detergent Mfg|12 Polish & Other Sanitation Good Mfg|13 Surface Active Agent Mfg|2 Toilet Preparation Mfg
3259 Other Chemical Product & Preparation Mfg|1 Printing Ink Mfg|2 Explosives Mfg|9 All Other Chemical Product & Preparation Mfg|91 Custom Compounding of Purchased Resins|92 Photographic Film, Paper, Plate, Chemical, & Copy Toner Mfg|98 All Other Miscellaneous Chemical Product & Preparation Mfg
3261 Plastics Product Mfg|1 Plastics Packaging Materials & Unlaminated Film & Sheet Mfg|11 Plastics Bag & Pouch Mfg|12 Plastics Packaging Film & Sheet (including Laminated) Mfg|13 Unlaminated Plastics Film & Sheet (except Packaging) Mfg|2 Plastics Pipe, Pipe Fitting, & Unlaminated Profile Shape Mfg|21 Unlaminated Plastics Profile Shape Mfg|22 Plastics Pipe & Pipe Fitting Mfg|3 Laminated Plastics Plate, Sheet (except Packaging), & Shape Mfg|4 Polystyrene Foam Product Mfg|5 Urethane & Other Foam Product (except Polystyrene) Mfg|6 Plastics Bottle Mfg|9 Other Plastics Product Mfg|91 Plastics Plumbing Fixture Mfg|99 All Other Plastics Product Mfg
3262 Rubber Product Mfg|1 Tire Mfg|11 Tire Mfg (except Retreading)|12 Tire Retreading|2 Rubber & Plastics Hoses & Belting Mfg|9 Other Rubber Product Mfg|91 Rubber Product Mfg for Mechanical Use|99 All Other Rubber Product Mfg
3271 Clay Product & Refractory Mfg|1 Pottery, Ceramics, & Plumbing Fixture Mfg|2 Clay Building Material & Refractories Mfg
3272 Glass & Glass Product Mfg|1|11 Flat Glass Mfg|12 Other Pressed & Blown Glass & Glassware Mfg|13 Glass Container Mfg|15 Glass Product Mfg Made of Purchased Glass
3273 Cement & Concrete Product Mfg|1 Cement Mfg|2 Ready-Mix Concrete Mfg|3 Concrete Pipe, Brick, & Block Mfg|31 Concrete Block & Brick Mfg|32 Concrete Pipe Mfg|9 Other Concrete Product Mfg
3274 Lime & Gypsum Product Mfg|1 Lime Mfg|2 Gypsum Product Mfg
3279 Other Nonmetallic Mineral Product Mfg|1 Abrasive Product Mfg|9 All Other Nonmetallic Mineral Product Mfg|91 Cut Stone & Stone Product Mfg|92 Ground or Treated Mineral & Earth Mfg|93 Mineral Wool Mfg|99 All Other Miscellaneous Nonmetallic Mineral Product Mfg
3311 Iron & Steel Mills & Ferroalloy Mfg
3312 Steel Product Mfg from Purchased Steel|1 Iron & Steel Pipe & Tube Mfg from Purchased Steel|2 Rolling & Drawing of Purchased Steel|21 Rolled Steel Shape Mfg|22 Steel Wire Drawing
3313 Alumina & Aluminum Production & Processing|1|13 Alumina Refining & Primary Aluminum Production|14 Secondary Smelting & Alloying of Aluminum|15 Aluminum Sheet, Plate, & Foil Mfg|18 Other Aluminum Rolling, Drawing, & Extruding
3314 Nonferrous Metal (except Aluminum) Production & Processing|1 Nonferrous Metal (except Aluminum) Smelting & Refining|2 Copper Rolling, Drawing, Extruding, & Alloying|9 Nonferrous Metal (except Copper & Aluminum) Rolling, Drawing, Extruding, & Alloying|91 Nonferrous Metal (except Copper & Aluminum) Rolling, Drawing, & Extruding|92 Secondary Smelting, Refining, & Alloying of Nonferrous Metal (except Copper & Aluminum)
3315 Foundries|1 Ferrous Metal Foundries|11 Iron Foundries|12 Steel Investment Foundries|13 Steel Foundries (except Investment)|2 Nonferrous Metal Foundries|23 Nonferrous Metal Die-Casting Foundries|24 Aluminum Foundries (except Die-Casting)|29 Other Nonferrous Metal Foundries (except Die-Casting)
3321 Forging & Stamping|1|11 Iron & Steel Forging|12 Nonferrous Forging|14 Custom Roll Forming|17 Powder Metallurgy Part Mfg|19 Metal Crown, Closure, & Other Metal Stamping (except Automotive)
3322 Cutlery & Handtool Mfg|1|15 Metal Kitchen Cookware, Utensil, Cutlery, & Flatware (except Precious) Mfg|16 Saw Blade & Handtool Mfg
3323 Architectural & Structural Metals Mfg|1 Plate Work & Fabricated Structural Product Mfg|11 Prefabricated Metal Building & Component Mfg|12 Fabricated Structural Metal Mfg|13 Plate Work Mfg|2 Ornamental & Architectural Metal Products Mfg|21 Metal Window & Door Mfg|22 Sheet Metal Work Mfg|23 Ornamental & Architectural Metal Work Mfg
3324 Boiler, Tank, & Shipping Container Mfg|1 Power Boiler & Heat Exchanger Mfg|2 Metal Tank (Heavy Gauge) Mfg|3 Metal Can, Box, & Other Metal Container (Light Gauge) Mfg|31 Metal Can Mfg|39 Other Metal Container Mfg
3325 Hardware Mfg
3326 Spring & Wire Product Mfg|1|13 Spring Mfg|18 Other Fabricated Wire Product Mfg
3327 Machine Shops; Turned Product; & Screw, Nut, & Bolt Mfg|1 Machine Shops|2 Turned Product & Screw, Nut, & Bolt Mfg|21 Precision Turned Product Mfg|22 Bolt, Nut, Screw, Rivet, & Washer Mfg
3328 Coating, Engraving, Heat Treating, & Allied Activities|1|11 Metal Heat Treating|12 Metal Coating, Engraving (except Jewelry & Silverware), & Allied Services to Manufacturers|13 Electroplating, Plating, Polishing, Anodizing, & Coloring
3329 Other Fabricated Metal Product Mfg|1 Metal Valve Mfg|11 Industrial Valve Mfg|12 Fluid Power Valve & Hose Fitting Mfg|13 Plumbing Fixture Fitting & Trim Mfg|19 Other Metal Valve & Pipe Fitting Mfg|9 All Other Fabricated Metal Product Mfg|91 Ball & Roller Bearing Mfg|92 Small Arms Ammunition Mfg|93 Ammunition (except Small Arms) Mfg|94 Small Arms, Ordnance, & Ordnance Accessories Mfg|96 Fabricated Pipe & Pipe Fitting Mfg|99 All Other Miscellaneous Fabricated Metal Product Mfg
3331 Agriculture, Construction, & Mining Machinery Mfg|1 Agricultural Implement Mfg|11 Farm Machinery & Equipment Mfg|12 Lawn & Garden Tractor & Home Lawn & Garden Equipment Mfg|2 Construction Machinery Mfg|3 Mining & Oil & Gas Field Machinery Mfg|31 Mining Machinery & Equipment Mfg|32 Oil & Gas Field Machinery & Equipment Mfg
3332 Industrial Machinery Mfg|4|41 Food Product Machinery Mfg|42 Semiconductor Machinery Mfg|43 Sawmill, Woodworking, & Paper Machinery Mfg|48 All Other Industrial Machinery Mfg
3333 Commercial & Service Industry Machinery Mfg
3334 Ventilation, Heating, Air-Conditioning, & Commercial Refrigeration Equipment Mfg|1|13 Industrial & Commercial Fan & Blower & Air Purification Equipment Mfg|14 Heating Equipment (except Warm Air Furnaces) Mfg|15 Air-Conditioning & Warm Air Heating Equipment & Commercial & Industrial Refrigeration Equipment Mfg
3335 Metalworking Machinery Mfg|1|11 Industrial Mold Mfg|14 Special Die & Tool, Die Set, Jig, & Fixture Mfg|15 Cutting Tool & Machine Tool Accessory Mfg|17 Machine Tool Mfg|19 Rolling Mill & Other Metalworking Machinery Mfg
3336 Engine, Turbine, & Power Transmission Equipment Mfg|1|11 Turbine & Turbine Generator Set Units Mfg|12 Speed Changer, Industrial High-Speed Drive, & Gear Mfg|13 Mechanical Power Transmission Equipment Mfg|18 Other Engine Equipment Mfg
3339 Other General Purpose Machinery Mfg|1 Pump & Compressor Mfg|12 Air & Gas Compressor Mfg|14 Measuring, Dispensing, & Other Pumping Equipment Mfg|2 Material Handling Equipment Mfg|21 Elevator & Moving Stairway Mfg|22 Conveyor & Conveying Equipment Mfg|23 Overhead Traveling Crane, Hoist, & Monorail System Mfg|24 Industrial Truck, Tractor, Trailer, & Stacker Machinery Mfg|9 All Other General Purpose Machinery Mfg|91 Power-Driven Handtool Mfg|92 Welding & Soldering Equipment Mfg|93 Packaging Machinery Mfg|94 Industrial Process Furnace & Oven Mfg|95 Fluid Power Cylinder & Actuator Mfg|96 Fluid Power Pump & Motor Mfg|98 All Other Miscellaneous General Purpose Machinery Mfg
3341 Computer & Peripheral Equipment Mfg|1|11 Electronic Computer Mfg|12 Computer Storage Device Mfg|18 Computer Terminal & Other Computer Peripheral Equipment Mfg
3342 Communications Equipment Mfg|1 Telephone Apparatus Mfg|2 Radio & Television Broadcasting & Wireless Communications Equipment Mfg|9 Other Communications Equipment Mfg
3343 Audio & Video Equipment Mfg
3344 Semiconductor & Other Electronic Component Mfg|1|12 Bare Printed Circuit Board Mfg|13 Semiconductor & Related Device Mfg|16 Capacitor, Resistor, Coil, Transformer, & Other Inductor Mfg|17 Electronic Connector Mfg|18 Printed Circuit Assembly (Electronic Assembly) Mfg|19 Other Electronic Component Mfg
3345 Navigational, Measuring, Electromedical, & Control Instruments Mfg|1|10 Electromedical & Electrotherapeutic Apparatus Mfg|11 Search, Detection, Navigation, Guidance, Aeronautical, & Nautical System & Instrument Mfg|12 Automatic Environmental Control Mfg for Residential, Commercial, & Appliance Use|13 Instruments & Related Products Mfg for Measuring, Displaying, & Controlling Industrial Process Variables|14 Totalizing Fluid Meter & Counting Device Mfg|15 Instrument Mfg for Measuring & Testing Electricity & Electrical Signals|16 Analytical Laboratory Instrument Mfg|17 Irradiation Apparatus Mfg|19 Other Measuring & Controlling Device Mfg
3346 Mfg & Reproducing Magnetic & Optical Media
3351 Electric Lighting Equipment Mfg|3|31 Residential Electric Lighting Fixture Mfg|32 Commercial, Industrial, & Institutional Electric Lighting Fixture Mfg|39 Electric Lamp Bulb & Other Lighting Equipment Mfg
3352 Household Appliance Mfg|1 Small Electrical Appliance Mfg|2 Major Household Appliance Mfg
3353 Electrical Equipment Mfg|1|11 Power, Distribution, & Specialty Transformer Mfg|12 Motor & Generator Mfg|13 Switchgear & Switchboard Apparatus Mfg|14 Relay & Industrial Control Mfg
3359 Other Electrical Equipment & Component Mfg|1 Battery Mfg|2 Communication & Energy Wire & Cable Mfg|21 Fiber Optic Cable Mfg|29 Other Communication & Energy Wire Mfg|3 Wiring Device Mfg|31 Current-Carrying Wiring Device Mfg|32 Noncurrent-Carrying Wiring Device Mfg|9 All Other Electrical Equipment & Component Mfg|91 Carbon & Graphite Product Mfg|99 All Other Miscellaneous Electrical Equipment & Component Mfg
3361 Motor Vehicle Mfg|1 Automobile & Light Duty Motor Vehicle Mfg|2 Heavy Duty Truck Mfg
3362 Motor Vehicle Body & Trailer Mfg|1|11 Motor Vehicle Body Mfg|12 Truck Trailer Mfg|13 Motor Home Mfg|14 Travel Trailer & Camper Mfg
3363 Motor Vehicle Parts Mfg|1 Motor Vehicle Gasoline Engine & Engine Parts Mfg|2 Motor Vehicle Electrical & Electronic Equipment Mfg|3 Motor Vehicle Steering & Suspension Components (except Spring) Mfg|4 Motor Vehicle Brake System Mfg|5 Motor Vehicle Transmission & Power Train Parts Mfg|6 Motor Vehicle Seating & Interior Trim Mfg|7 Motor Vehicle Metal Stamping|9 Other Motor Vehicle Parts Mfg
3364 Aerospace Product & Parts Mfg|1|11 Aircraft Mfg|12 Aircraft Engine & Engine Parts Mfg|13 Other Aircraft Parts & Auxiliary Equipment Mfg|14 Guided Missile & Space Vehicle Mfg|15 Guided Missile & Space Vehicle Propulsion Unit & Propulsion Unit Parts Mfg|19 Other Guided Missile & Space Vehicle Parts & Auxiliary Equipment Mfg
3365 Railroad Rolling Stock Mfg
3366 Ship & Boat Building|1|11 Ship Building & Repairing|12 Boat Building
3369 Other Transportation Equipment Mfg|9|91 Motorcycle, Bicycle, & Parts Mfg|92 Military Armored Vehicle, Tank, & Tank Component Mfg|99 All Other Transportation Equipment Mfg
3371 Household & Institutional Furniture & Kitchen Cabinet Mfg|1 Wood Kitchen Cabinet & Countertop Mfg|2 Household & Institutional Furniture Mfg|21 Upholstered Household Furniture Mfg|22 Nonupholstered Wood Household Furniture Mfg|26 Household Furniture (except Wood & Upholstered) Mfg|27 Institutional Furniture Mfg
3372 Office Furniture (including Fixtures) Mfg|1|11 Wood Office Furniture Mfg|12 Custom Architectural Woodwork & Millwork Mfg|14 Office Furniture (except Wood) Mfg|15 Showcase, Partition, Shelving, & Locker Mfg
3379 Other Furniture Related Product Mfg|1 Mattress Mfg|2 Blind & Shade Mfg
3391 Medical Equipment & Supplies Mfg|1|12 Surgical & Medical Instrument Mfg|13 Surgical Appliance & Supplies Mfg|14 Dental Equipment & Supplies Mfg|15 Ophthalmic Goods Mfg|16 Dental Laboratories
3399 Other Miscellaneous Mfg|1 Jewelry & Silverware Mfg|2 Sporting & Athletic Goods Mfg|3 Doll, Toy, & Game Mfg|4 Office Supplies (except Paper) Mfg|5 Sign Mfg|9 All Other Miscellaneous Mfg|91 Gasket, Packing, & Sealing Device Mfg|92 Musical Instrument Mfg|93 Fastener, Button, Needle, & Pin Mfg|94 Broom, Brush, & Mop Mfg|95 Burial Casket Mfg|99`;

import { readFiles } from "../../src/data/readFiles";
import { sampleFiles } from "../../src/data/sample/sampleFiles";
import { sampleCounties, sampleReference, sampleYears } from "../../src/data/sample/sampleRegion";
import type { Provenance } from "../../src/sheets/provenance";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import type { Recipe } from "../../src/sheets/recipe";
import { recipeDefaults } from "../../src/sheets/recipe";

const encoder = new TextEncoder();
const reading = readFiles(sampleFiles().map(({ name, text }) => ({ name, bytes: encoder.encode(text) })));

/** The sample region at 3 digits, with every county and all defaults. */
export const sampleRecipe: Recipe = {
  ...recipeDefaults,
  regionName: "Sample region",
  areas: sampleCounties.map(({ area, title }) => ({ fips: area, name: title, included: true })),
  reference: { code: sampleReference.area, name: sampleReference.title },
  ...sampleYears,
  madeOn: "2026-11-21",
  invented: true,
};

export const sampleFacts = arrangeFacts(sampleRecipe, reading);

export const sampleProvenance: Provenance = {
  sources: reading.sources,
  refused: reading.refused,
  findings: ["98011 has no file of 2021."],
  version: "1.2.3",
};

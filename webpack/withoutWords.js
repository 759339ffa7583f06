import ts from "typescript";

/** What only people read, or a sheet without the add-in takes. */
const leftOut = {
  measure: new Set([
    ...["summary", "formula", "reading", "edgeCases", "peers", "source", "numberFormat", "example", "says"],
    ...["native", "nativeReason"],
  ]),
  term: new Set(["native"]),
  input: new Set(["title", "description"]),
};

/** What to leave out of an object literal; undefined if it is no part of a measure. */
function wordsOf(node) {
  const call = node.parent;
  if (ts.isCallExpression(call) && ["measure", "tableMeasure"].includes(call.expression.getText()))
    return leftOut.measure;
  const names = new Set(node.properties.map(({ name }) => name?.getText()));
  if (names.has("compute") && names.has("native")) return leftOut.term;
  return names.has("kind") ? leftOut.input : undefined;
}

/**
 * A loader: measures without the words that help and builder show. Calculating needs none of them, and Excel loads the functions
 * with every workbook that calls one.
 */
export default function withoutWords(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const words = ts.isObjectLiteralExpression(node) ? wordsOf(node) : undefined;
    for (const [index, property] of (words ? node.properties : []).entries()) {
      // Up to the next, with the comma between them.
      if (words.has(property.name?.getText()))
        cuts.push([property.pos, node.properties[index + 1]?.pos ?? node.properties.end]);
      else visit(property);
    }
    if (!words) ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

/** The lines of a JSDoc comment. No lines for an empty text. */
export function jsdoc(text: string, indent = ""): string[] {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return lines[0] ? [`${indent}/** ${lines[0]} */`] : [];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

/** Joins the parts that have text, with an empty line between them. */
export function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join("\n\n");
}

/** How many runes (Unicode code points) a text has. */
export function runeCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The words of a text, as Go's strings.Fields splits it. */
export function fields(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Makes a text a literal inside LIKE ... ESCAPE '\'. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

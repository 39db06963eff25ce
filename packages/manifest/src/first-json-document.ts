/**
 * Cuts a text after its first JSON object, as Go's decoder reads a manifest: what follows is ignored.
 * A text that does not begin with an object, or never closes it, comes back whole.
 */
export function firstJsonDocument(text: string): string {
  const start = text.search(/\S/);
  if (text[start] !== "{") return text;
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (inString) {
      if (character === "\\") i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return text.slice(start, i + 1);
  }
  return text;
}

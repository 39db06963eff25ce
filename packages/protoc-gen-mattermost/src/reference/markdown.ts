/** A Markdown table; nothing if it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

export function codeBlock(code: string): string {
  return ["```ts", code, "```"].join("\n");
}

/** Makes one page of its blocks, empty ones left out. */
export function page(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** "shared_channel" becomes "Shared channel"; a single word is written as in the first name that has it: "kv" becomes "KV". */
export function heading(subject: string, names: readonly string[] = []): string {
  const known = names
    .map((name) => new RegExp(subject, "i").exec(name)?.[0])
    .find((word) => word !== undefined && /^[A-Z]/.test(word));
  if (known !== undefined) return known;
  const text = subject.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The anchor that renderers give to the heading of that text. */
export function anchor(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

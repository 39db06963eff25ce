/** A Markdown table; nothing if it has no rows. */
/** What is said of a method or hook that sends a document over net/rpc. */
export const lostZerosNote =
  "**On a stock server** a setting that is false, 0 or empty can't be sent: it arrives unset, and the server puts its default there, without " +
  "a word. The SDK warns in the log the first time.";

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

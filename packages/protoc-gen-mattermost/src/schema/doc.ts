import type { DescEnum, DescEnumValue, DescField, DescFile, DescMessage, DescMethod } from "@bufbuild/protobuf";
import { getComments, getSyntaxComments } from "@bufbuild/protoplugin";
import { memberName } from "./names.ts";

type Documented = DescMessage | DescField | DescEnum | DescEnumValue | DescMethod;

/** Reads the comments of the proto as documentation of the TypeScript: rpcs and fields go by the names that they have there. */
export interface DocReader {
  /** The comment of an element; empty if there is none. */
  of(element: Documented): string;
  /** The comment at the top of a file. */
  file(file: DescFile): string;
}

export function createDocReader(rpcs: readonly DescMethod[]): DocReader {
  const names = new Map(rpcs.map((rpc) => [rpc.name, memberName(rpc.name)]));
  return {
    of(element) {
      const comments = getComments(element);
      return translate(plain(comments.leading ?? comments.trailing ?? ""), names, fieldNames(element));
    },
    file: (file) => plain(getSyntaxComments(file).leading ?? ""),
  };
}

function plain(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^ /, "").trimEnd())
    .join("\n")
    .trim();
}

/** The TypeScript names of the fields that a comment may mean: those of the element, and two levels into their messages. */
function fieldNames(element: Documented): ReadonlyMap<string, string> {
  const fields = fieldsOf(element);
  const inner = fields.flatMap((field) => field.message?.fields ?? []);
  const innermost = inner.flatMap((field) => field.message?.fields ?? []);
  return new Map([...innermost, ...inner, ...fields].map((field) => [field.name, field.localName]));
}

function fieldsOf(element: Documented): readonly DescField[] {
  switch (element.kind) {
    case "message":
      return element.fields;
    case "field":
      return [...(element.message?.fields ?? []), ...element.parent.fields];
    case "rpc":
      return [...element.input.fields, ...element.output.fields];
    default:
      return [];
  }
}

/** A line that begins so is about Go and stays as it is. */
const goLine = "Go: `";

function translate(text: string, rpcs: ReadonlyMap<string, string>, fields: ReadonlyMap<string, string>): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith(goLine) ? line : translateLine(line, rpcs, fields)))
    .join("\n");
}

function translateLine(line: string, rpcs: ReadonlyMap<string, string>, fields: ReadonlyMap<string, string>): string {
  return line
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`")
        ? part.replace(
            /[A-Za-z_]\w*/g,
            (word) => rpcs.get(word) ?? (word.includes("_") ? fields.get(word) : undefined) ?? word,
          )
        : part.replace(/(?<!["\w.])[A-Z]\w*(?!["\w])/g, (word) => (rpcs.has(word) ? `\`${rpcs.get(word)}\`` : word)),
    )
    .join("");
}

import type { DescEnum, DescEnumValue, DescField, DescFile, DescMessage, DescMethod } from "@bufbuild/protobuf";
import { getComments, getSyntaxComments } from "@bufbuild/protoplugin";

/** The comment of an element in the proto, without the space that follows each `//`. Empty if there is none. */
export function docOf(element: DescMessage | DescField | DescEnum | DescEnumValue | DescMethod): string {
  const comments = getComments(element);
  return plain(comments.leading ?? comments.trailing ?? "");
}

/** The comment at the top of a file. */
export function fileDoc(file: DescFile): string {
  return plain(getSyntaxComments(file).leading ?? "");
}

function plain(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^ /, "").trimEnd())
    .join("\n")
    .trim();
}

import type { DescEnum, DescEnumValue, DescField, DescMessage, DescMethod } from "@bufbuild/protobuf";
import { getComments } from "@bufbuild/protoplugin";

/** The comment of an element in the proto, without the space that follows each `//`. Empty if there is none. */
export function docOf(element: DescMessage | DescField | DescEnum | DescEnumValue | DescMethod): string {
  const comments = getComments(element);
  const text = comments.leading ?? comments.trailing ?? "";
  return text
    .split("\n")
    .map((line) => line.replace(/^ /, "").trimEnd())
    .join("\n")
    .trim();
}

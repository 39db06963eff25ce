import type { FieldName } from "@mattermost-plugin/plain";
import type { GobType } from "./gob-type.ts";
import { putField } from "./put-field.ts";
import type { WriteStruct } from "./put-parts.ts";
import { enter, leave, type ValueWriter } from "./value-writer.ts";
import { beginInterface } from "./write-dynamic.ts";
import { endSized } from "./writer.ts";

/** Writes a field that is an interface which holds a struct of a registered type. */
export function putHeld<T>(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: T | undefined,
  registered: string,
  type: GobType,
  write: WriteStruct<T>,
): number {
  if (value === undefined) return last;
  putField(w, last, at);
  const start = beginInterface(w, registered, type);
  enter(w, name);
  write(w, value);
  leave(w);
  endSized(w, start);
  return at;
}

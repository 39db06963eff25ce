import { plainPng } from "../../src/files/image.ts";
import type { Names } from "./names.ts";
import type { RecordedStep } from "./recording.ts";
import { toBytes } from "./requests.ts";

/** A file that was uploaded in a step: the recording only has what the hooks saw of it. */
export interface RecordedFile {
  readonly channelId: string;
  readonly name: string;
  readonly data: Uint8Array;
}

/** The file of a multipart upload; undefined if the step uploads none. */
export function recordedFile({ hooks, step }: RecordedStep, names: Names): RecordedFile | undefined {
  const channelId = names.resolve("<chan1>");
  const upload = hooks?.find(({ hook }) => hook === "FileWillBeUploaded");
  const image = plainPng(32, [10, 20, 30]);
  if (!upload) return step === "custom emoji" ? { channelId, name: "hemoji", data: image } : undefined;
  const [, info, content] = upload.args as [unknown, { name: string }, unknown];
  return { channelId, name: info.name, data: typeof content === "string" ? toBytes(content, names) : image };
}

// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { KeyValuePairInit } from "../model/log.ts";
import type { DynamicObject } from "../model/values.ts";
import { appErrorType, readAppError, writeAppError } from "./common.ts";
import { goDocuments } from "./documents.ts";
import { listOfMessageAttachmentType, messageAttachmentType } from "./message-attachment.ts";
import { pluginErrorStringType, pqErrorType } from "./types.ts";

import { isValueError, type EncodedValue, type StructType } from "@mattermost-plugin/gob";
import {
  beginInterface,
  createValueError,
  endSized,
  endStruct,
  enter,
  isPlainObject,
  itemDynamic,
  leave,
  putField,
  putHeld,
  putText,
  readAs,
  readCount,
  readDynamic,
  readInterfaceHead,
  readNothing,
  sizeOf,
  skipTop,
  writeCount,
  writeString,
  wrongType,
  type FieldName,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

/** Makes the codec of a method of the plugin API. */
export function apiCodec<I, R>(
  method: string,
  type: StructType,
  write: (w: ValueWriter, input: I, stream: number) => void,
  readAnswer: R,
): { method: string; argument(input: I, stream?: number): EncodedValue; readAnswer: R } {
  return { method, argument: (input, stream = 0) => ({ type, write: (w) => write(w, input, stream) }), readAnswer };
}

/** Reads a Go error. What is no AppError has its text as message and detail. */
export function readGoError(r: ValueReader, plans: Plans): AppError | undefined {
  const held = readInterfaceHead(r);
  if (held === undefined) return undefined;
  switch (held.name) {
    case "*model.AppError":
      return readAs(r, plans, held.id, appErrorType, readAppError);
    case "*plugin.ErrorString":
      return errorOf(readText(r, plans, held.id, pluginErrorStringType, "Err"));
    case "*pq.Error":
      return errorOf(`pq: ${readText(r, plans, held.id, pqErrorType, "Message")}`);
    default:
      skipTop(r, held.id);
      return errorOf(`an error of the type ${held.name}`);
  }
}

function readText(r: ValueReader, plans: Plans, id: number, type: StructType, key: string): string {
  const error = readAs(r, plans, id, type, goDocuments.read) as DynamicObject;
  return String(error[key] ?? "");
}

function errorOf(message: string): AppError {
  return { ...readNothing(readAppError), message, detailedError: message, statusCode: 500 };
}

/** Writes a Go error: an AppError as it is if it has an id, else its text. */
export function putGoError(w: ValueWriter, last: number, at: number, name: FieldName, value: AppErrorInit | undefined): number {
  if (value === undefined) return last;
  if (value.id !== undefined && value.id !== "") return putHeld(w, last, at, name, value, "*model.AppError", appErrorType, writeAppError);
  return putHeld(w, last, at, name, reasonOf(value), "*plugin.ErrorString", pluginErrorStringType, writeErrorString);
}

function writeErrorString(w: ValueWriter, text: string): void {
  putText(w, -1, 1, "", text);
  endStruct(w);
}

/** The text of an error. */
export function reasonOf({ id, message, detailedError }: AppErrorInit): string {
  return message || detailedError || id || "the plugin failed without saying why";
}

/** Writes the reason of a rejection. Refuses an empty one: that would say allowed. */
export function putReason(w: ValueWriter, at: number, hook: string, reason: string): number {
  if (reason === "") throw createValueError("reason", `${hook} can't reject without one: an empty reason means allowed`);
  return putText(w, -1, at, "reason", reason);
}

/** How a hook that has only an error to answer with says no. */
export function rejectionOf(hook: string, reason: string): AppErrorInit {
  if (reason === "") throw createValueError("reason", `${hook} can't reject without one: an empty reason means allowed`);
  return { message: reason };
}

/** The error for an outcome that a hook can't have. */
export function refusedAnswer(hook: string, outcome: { readonly kind: string }): Error {
  return createValueError("", `${hook} can't answer with "${outcome.kind}"`);
}

/** Writes the props of a post. Attachments cross as what they are in Go, if they are nothing else. */
export function putProps(w: ValueWriter, last: number, at: number, name: FieldName, value: DynamicObject | undefined): number {
  if (value === undefined) return last;
  if (!isPlainObject(value)) throw wrongType(w, name, "an object of plain data", value);
  const keys = Object.keys(value);
  putField(w, last, at);
  writeCount(w, keys.length);
  enter(w, name);
  for (const key of keys) {
    const item = value[key];
    writeString(w, key);
    if (key !== "attachments" || !Array.isArray(item) || !writeAttachments(w, item as DynamicObject[])) {
      itemDynamic(w, key, item as NonNullable<typeof item>);
    }
  }
  leave(w);
  return at;
}

/** Writes attachments as Go's own type; leaves the writer as it was and answers false if they are not of that shape. */
function writeAttachments(w: ValueWriter, list: readonly DynamicObject[]): boolean {
  const { position, depth } = w;
  try {
    const start = beginInterface(w, "[]*model.SlackAttachment", listOfMessageAttachmentType);
    writeCount(w, list.length);
    enter(w, "attachments");
    for (let i = 0; i < list.length; i += 1) {
      enter(w, i);
      goDocuments.write(w, messageAttachmentType, list[i] as DynamicObject);
      leave(w);
    }
    leave(w);
    endSized(w, start);
    return true;
  } catch (error) {
    if (!isValueError(error)) throw error;
    w.position = position;
    w.depth = depth;
    return false;
  }
}

/** Writes the pairs of a log line as keys and values in turn. Values cross as text, as those of a Go plugin do. */
export function putPairs(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: readonly KeyValuePairInit[] | undefined,
): number {
  const size = sizeOf(w, name, value);
  if (value === undefined || size === 0) return last;
  putField(w, last, at);
  writeCount(w, size * 2);
  for (const pair of value) {
    itemDynamic(w, name, pair.key ?? "");
    itemDynamic(w, name, pairText(pair.value));
  }
  return at;
}

/** Reads the pairs of a log line as they cross. */
export function readPairs(r: ValueReader, plans: Plans): { key: unknown; value: unknown }[] {
  const pairs: { key: unknown; value: unknown }[] = [];
  for (let rest = readCount(r); rest > 0; rest -= 2) pairs.push({ key: readDynamic(r, plans), value: readDynamic(r, plans) });
  return pairs;
}

/** The text of a value in a log line. */
export function pairText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || value === undefined) return String(value);
  return JSON.stringify(value, (_key, part) => (typeof part === "bigint" ? String(part) : part)) ?? String(value);
}

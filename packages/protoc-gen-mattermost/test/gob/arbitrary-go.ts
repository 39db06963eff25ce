import { type GobValue, type StructValue, writeTime } from "@mattermost-plugin/gob";
import fc from "fast-check";
import type { GoField } from "../../src/gob/go-structs.ts";
import type { GoType } from "../../src/gob/go-type.ts";
import { safeInteger, text } from "../codec/arbitrary.ts";
import type { Subject } from "./subject.ts";

/** How deep structs lie in each other before they are left out. */
const deepest = 3;

/** Go's JSON keeps every key, gob loses halves of surrogate pairs: neither is about these codecs. */
const wholeText = text.map((value) => Buffer.from(value).toString());

const held = (name: string, value: fc.Arbitrary<GobValue>): fc.Arbitrary<GobValue> =>
  value.map((item) => ({ name, value: item }));

const dynamic = fc.letrec<{ any: GobValue; list: GobValue[]; map: Map<GobValue, GobValue> }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    held("string", wholeText),
    held("bool", fc.boolean()),
    held("float64", fc.double({ noNaN: true, noDefaultInfinity: true })),
    held("int", fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(whole)),
    held("[]string", fc.array(wholeText, { maxLength: 3 })),
    held("[]interface {}", tie("list")),
    held("map[string]interface {}", tie("map")),
  ),
  list: fc.array(tie("any"), { maxLength: 3 }),
  map: fc.array(fc.tuple(wholeText, tie("any")), { maxLength: 3 }).map((entries) => new Map(entries)),
}));

function whole(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

const errors = fc.oneof(
  held("*plugin.ErrorString", fc.record({ Err: wholeText })),
  held("*pq.Error", fc.record({ Message: wholeText })),
  held("*model.AppError", fc.record({ Id: wholeText, Message: wholeText, StatusCode: fc.integer() })),
);

/** JSON whose numbers JavaScript has exactly; others are tested where JSON is read. */
const smallJson = fc.json({ maxDepth: 2 }).filter((json) => !/\d{16}/.test(json));

/** A value of a Go type, as it is read and written without generated code. */
export function arbitraryGo(subject: Subject, type: GoType, goType = "", depth = 0): fc.Arbitrary<GobValue> {
  switch (type.kind) {
    case "bool":
      return fc.boolean();
    case "string":
      return wholeText;
    case "int":
      return type.bits === 64
        ? safeInteger
        : fc.integer({ min: -(2 ** (type.bits - 1)), max: 2 ** (type.bits - 1) - 1 });
    case "uint":
      return type.bits === 64 ? safeInteger.map(Math.abs) : fc.integer({ min: 0, max: 2 ** type.bits - 1 });
    case "bytes":
      if (goType.includes("json.RawMessage")) return smallJson.map((json) => new Uint8Array(Buffer.from(json)));
      return fc.uint8Array({ maxLength: 50 });
    case "slice":
      return fc.array(arbitraryGo(subject, type.elem, "", depth + 1), { maxLength: 2 });
    case "map":
      return fc
        .array(fc.tuple(wholeText, arbitraryGo(subject, type.elem, "", depth + 1)), { maxLength: 2 })
        .map((entries) => new Map<GobValue, GobValue>(entries));
    case "interface":
      return type.name === "error" ? errors : dynamic.any;
    case "custom":
      if (type.name !== "time.Time") return fc.webUrl().map((url) => new Uint8Array(Buffer.from(url)));
      return fc
        .record({
          seconds: fc.bigInt({ min: -(2n ** 35n), max: 2n ** 35n }),
          nanoseconds: fc.integer({ min: 0, max: 999_999_999 }),
        })
        .map((time) => writeTime({ ...time, offset: undefined }));
    case "struct":
      return arbitraryStruct(subject, subject.structs.get(type.name).fields, depth);
    default:
      throw new Error(`no values of the kind ${type.kind}`);
  }
}

/** A struct with any of its fields. */
export function arbitraryStruct(subject: Subject, fields: readonly GoField[], depth = 0): fc.Arbitrary<StructValue> {
  const some = fields.filter(({ type }) => depth < deepest || !/slice|map|struct/.test(type.kind));
  const entries = some.map((field) => [
    field.name,
    fc.option(fieldValue(subject, field, depth + 1), { nil: undefined }),
  ]);
  const record = fc.record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<GobValue | undefined>>);
  return record.map(
    (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => !isZero(value))) as StructValue,
  );
}

/** Gob sends no field that holds its zero, whether it is behind a pointer or not. */
function isZero(value: GobValue | undefined): boolean {
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === "" || value === 0 || value === false;
}

/** The interface of an argument of a command holds one of three types and nothing else. */
function fieldValue(subject: Subject, { name, type, goType }: GoField, depth: number): fc.Arbitrary<GobValue> {
  if (name !== "Data" || type.kind !== "interface" || depth === 0) return arbitraryGo(subject, type, goType, depth);
  const names = ["model.AutocompleteTextArg", "model.AutocompleteStaticListArg", "model.AutocompleteDynamicListArg"];
  return fc.oneof(
    dynamic.any,
    ...names.map((struct) => held(`*${struct}`, arbitraryStruct(subject, subject.structs.get(struct).fields, depth))),
  );
}

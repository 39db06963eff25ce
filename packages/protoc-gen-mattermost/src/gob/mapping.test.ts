import assert from "node:assert/strict";
import { test } from "node:test";
import { createSubject } from "../../test/gob/subject.ts";
import { coverageOf } from "../facts/coverage.ts";
import { reasonFor } from "../facts/not-carried.ts";
import type { MappedStruct } from "./map-method.ts";
import { fieldsOf, type Part } from "./mapping.ts";

const subject = createSubject();
const { messages, api, hooks } = subject.mapped;

/** The Go fields that parts leave out, by struct and name. */
function left(struct: string, parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === "inner") return left(part.go.type.kind === "struct" ? part.go.type.name : struct, part.parts);
    return part.kind === "left" ? [`${struct}.${part.go.name}`] : [];
  });
}

function methodSides(): readonly MappedStruct[] {
  return [...api, ...hooks].flatMap(({ args, returns }) => [args, returns]);
}

test("every Go field has a place in the model, or a reason why not", () => {
  const lost = [
    ...messages.flatMap(({ struct, mapping }) => left(struct, mapping.parts)),
    ...methodSides().flatMap(({ struct, mapping }) => left(struct.name, mapping.parts)),
  ];
  const carried = ["plugin.Z_OnActivateArgs.APIMuxId", "plugin.Z_OnActivateArgs.DriverMuxId"];
  assert.deepEqual(
    lost.filter((place) => reasonFor(place) === undefined && !carried.includes(place)),
    [],
  );
});

test("every method and hook that is no stream is mapped", () => {
  assert.equal(api.length, subject.contract.api.filter(({ http }) => !http).length);
  assert.equal(
    hooks.length,
    subject.contract.hooks.filter(({ class: of }) => of !== "http" && of !== "runtime").length,
  );
});

/** Fields of the contract that no released server has. */
const onlyInContract = [
  "AppError.params",
  "AuditRecord.api_path",
  "AuditRecord.create_at",
  "AuditRecord.id",
  "AuditRecord.level",
  "CommandArgs.t",
  "GroupSearchOpts.include_total_member_count",
  "PropertyFieldSearchOpts.page",
  "PropertyValueSearchOpts.page",
  "RegisterPluginOpts.description",
  "SearchParams.page",
  "SearchParams.per_page",
  "WebsocketBroadcast.contention_free_broadcast",
];

test("what the model has and Go has not is known", () => {
  const missing = messages.flatMap(({ message, mapping }) =>
    mapping.missing.map((field) => `${message.name}.${field.name}`),
  );
  assert.deepEqual(missing.sort(), onlyInContract);
  for (const { struct, mapping } of methodSides()) {
    const plain = mapping.missing.filter((field) => field.role !== "error" && field.value.kind !== "stream");
    assert.deepEqual(plain, [], struct.name);
  }
});

test("the fields of a struct go where the check of the contract finds them", () => {
  const found = new Map<string, string[]>();
  for (const { place, by } of coverageOf(subject.contract, subject.facts).fields) {
    const names = by.map(({ field }) => field.name);
    if (names.length > 0) found.set(place, [...(found.get(place) ?? []), ...names]);
  }
  let compared = 0;
  const compare = (struct: string, parts: readonly Part[]) => {
    for (const part of parts) {
      if (part.kind === "inner" && part.go.type.kind === "struct") compare(part.go.type.name, part.parts);
      else if (part.kind !== "inner") {
        const place = `${struct}.${part.go.name}`;
        const names = fieldsOf([part]).map(({ name }) => name);
        for (const name of names) assert.ok(found.get(place)?.includes(name), `${place} is not carried by ${name}`);
        compared += names.length;
      }
    }
  };
  for (const { struct, mapping } of messages) compare(struct, mapping.parts);
  assert.ok(compared > 850, `only ${compared}`);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { contractOf } from "../../test/contract-of.ts";
import type { Contract, Field, Hook, Message } from "./contract.ts";

const errors = "message AppError { string id = 1; }\nmessage RequestContext { string user_id = 1; }\n";

test("a bare rpc has every default", async (t) => {
  const contract = await contractOf(
    t,
    `${errors}
    service PluginAPI { rpc GetThing(GetThingRequest) returns (GetThingResponse); }
    message GetThingRequest { string thing_id = 1; }
    message GetThingResponse { AppError error = 1; string name = 2; int64 size = 3; }`,
  );
  const [method] = contract.api;
  assert.ok(method);
  assert.equal(method.name, "getThing");
  assert.equal(method.path, "/mattermost.pluginapi.v1.PluginAPI/GetThing");
  assert.equal(method.subject, "thing");
  assert.equal(method.minServerVersion, "");
  assert.equal(method.retryable, false);
  assert.equal(method.http, false);
  assert.equal(method.errorField?.name, "error");
  assert.equal(method.answer.kind, "object");
  assert.deepEqual(method.answer.kind === "object" && method.answer.fields.map((field) => field.modelName), [
    "name",
    "size",
  ]);
});

test("a bare hook gets its class from its response", async (t) => {
  const contract = await contractOf(
    t,
    `${errors}
    service PluginHooks {
      rpc ThingHappened(ThingHappenedRequest) returns (ThingHappenedResponse);
      rpc ThingStarts(ThingStartsRequest) returns (ThingStartsResponse);
      rpc ThingIsAsked(ThingIsAskedRequest) returns (ThingIsAskedResponse);
    }
    message ThingHappenedRequest { RequestContext context = 1; string what = 2; }
    message ThingHappenedResponse {}
    message ThingStartsRequest {}
    message ThingStartsResponse { AppError error = 1; }
    message ThingIsAskedRequest {}
    message ThingIsAskedResponse { AppError error = 1; bool good = 2; }`,
  );
  assert.deepEqual(classes(contract), {
    thingHappened: ["event", "allow"],
    thingStarts: ["lifecycle", "error"],
    thingIsAsked: ["value", "error"],
  });
  assert.deepEqual(
    contract.hooks[0]?.args.map((field) => field.modelName),
    ["what"],
  );
  assert.equal(contract.hooks[0]?.requestContextField?.name, "context");
  assert.equal(contract.hooks[0]?.pluginContextField, undefined);
});

test("what a thrown error means follows from the class unless it is stated", async (t) => {
  const rpc = (name: string, options: string) =>
    `rpc ${name}(ARequest) returns (AResponse) { ${options.replaceAll("(", "(mattermost.pluginoptions.v1.")} }`;
  const contract = await contractOf(
    t,
    `${errors}
    service PluginHooks {
      ${rpc("Gate", "option (hook_class) = HOOK_CLASS_GATE;")}
      ${rpc("SoftGate", "option (hook_class) = HOOK_CLASS_GATE; option (on_error) = ON_ERROR_ALLOW;")}
      ${rpc("Change", "option (hook_class) = HOOK_CLASS_CHANGE;")}
      ${rpc("HardChange", "option (hook_class) = HOOK_CLASS_CHANGE; option (on_error) = ON_ERROR_REJECT;")}
      ${rpc("Filter", "option (hook_class) = HOOK_CLASS_FILTER;")}
    }
    message ARequest {}
    message AResponse { string name = 1 [(mattermost.pluginoptions.v1.role) = FIELD_ROLE_ANSWER]; }`,
  );
  assert.deepEqual(classes(contract), {
    gate: ["gate", "reject"],
    softGate: ["gate", "allow"],
    change: ["change", "allow"],
    hardChange: ["change", "reject"],
    filter: ["filter", "allow"],
  });
});

test("options of an rpc and of fields are read", async (t) => {
  const contract = await contractOf(
    t,
    `${errors}
    service PluginAPI {
      rpc FindThing(FindThingRequest) returns (FindThingResponse) {
        option (mattermost.pluginoptions.v1.retryable) = true;
        option (mattermost.pluginoptions.v1.min_server_version) = "12.1";
      }
    }
    message FindThingRequest { bytes file_data = 1 [(mattermost.pluginoptions.v1.stream) = true]; }
    message FindThingResponse {
      AppError error = 1;
      bytes thing_json = 2 [
        (mattermost.pluginoptions.v1.role) = FIELD_ROLE_OPTIONAL_ANSWER,
        (mattermost.pluginoptions.v1.json) = "Thing"
      ];
    }`,
  );
  const [method] = contract.api;
  assert.ok(method?.answer.kind === "field");
  assert.deepEqual(
    [method.retryable, method.minServerVersion, method.answer.optional, method.answer.field.modelName],
    [true, "12.1", true, "thing"],
  );
  assert.deepEqual(method.answer.field.value, { kind: "json", type: "Thing" });
  assert.deepEqual(method.request.fields[0]?.value, { kind: "stream" });
});

test("fields say what they hold, how often, and whether they can be absent", async (t) => {
  const contract = await contractOf(
    t,
    `
    enum Color { COLOR_UNSPECIFIED = 0; COLOR_DARK_RED = 1; }
    message Names { option (mattermost.pluginoptions.v1.unwrap) = true; repeated string values = 1; }
    message Thing {
      string thing_id = 1;
      optional string remote_id = 2;
      repeated int32 sizes = 3;
      map<string, Thing> parts = 4;
      Names names = 5;
      Color color = 6;
      google.protobuf.Struct props = 7;
      google.protobuf.Value value = 8;
      google.protobuf.Int64Value total = 9;
      string constructor = 10;
    }`,
  );
  const fields = Object.fromEntries(messageNamed(contract, "Thing").fields.map((field) => [field.name, field]));
  const brief = Object.values(fields).map((field) => `${field.modelName} ${describe(field)}`);
  assert.deepEqual(brief, [
    "thingId one string",
    "remoteId one string optional",
    "sizes list int32 packed",
    "parts map Thing",
    "names one Names absent",
    "color one Color",
    "props one struct absent",
    "value one value absent",
    "total one wrapper absent",
    "constructor$ one string",
  ]);
  assert.equal(messageNamed(contract, "Names").unwrap, true);
  assert.deepEqual(
    contract.enums[0]?.values.map(({ number, text }) => [number, text]),
    [
      [0, "unspecified"],
      [1, "dark_red"],
    ],
  );
});

test("messages know their role, and what only HTTP messages hold is of the wire", async (t) => {
  const contract = await contractOf(
    t,
    `${errors}
    service PluginAPI {
      rpc GetThing(GetThingRequest) returns (GetThingResponse);
      rpc ThingHTTP(ThingHTTPRequest) returns (ThingHTTPResponse) { option (mattermost.pluginoptions.v1.http) = true; }
    }
    service PluginHooks { rpc ThingHappened(ThingHappenedRequest) returns (ThingHappenedResponse); }
    message GetThingRequest {}
    message GetThingResponse { AppError error = 1; }
    message ThingHTTPRequest { ThingHTTPRequestInit init = 1; }
    message ThingHTTPRequestInit { repeated Header headers = 1; }
    message Header { string key = 1; }
    message ThingHTTPResponse { AppError error = 1; }
    message ThingHappenedRequest { RequestContext context = 1; }
    message ThingHappenedResponse {}`,
  );
  assert.deepEqual(Object.fromEntries(contract.messages.map(({ modelName, role }) => [modelName, role])), {
    AppError: "model",
    RequestContext: "model",
    GetThingRequest: "apiRequest",
    GetThingResponse: "apiResponse",
    ThingHTTPRequest: "wire",
    ThingHTTPRequestHead: "wire",
    Header: "wire",
    ThingHTTPResponse: "wire",
    ThingHappenedRequest: "hookRequest",
    ThingHappenedResponse: "hookResponse",
  });
});

test("comments become documentation without their slashes", async (t) => {
  const contract = await contractOf(
    t,
    `
    // A thing.
    //
    // - with a list
    message Thing {
      // Its id.
      string id = 1;
      string name = 2; // Its name.
    }`,
  );
  const thing = messageNamed(contract, "Thing");
  assert.equal(thing.doc, "A thing.\n\n- with a list");
  assert.deepEqual(
    thing.fields.map((field) => field.doc),
    ["Its id.", "Its name."],
  );
});

test("comments call rpcs and fields by their TypeScript names, and lines about Go stay", async (t) => {
  const contract = await contractOf(
    t,
    `
    service PluginAPI {
      // Sets \`thing_id\`, as GetThing gives it. A Thing with "GetThing" or a \`from_elsewhere\` is \`GetThing\` too.
      //
      // Go: \`GetThing(thing_id string)\`
      rpc GetThing(GetThingRequest) returns (GetThingResponse);
    }
    message GetThingRequest { Thing thing = 1; }
    message Thing { string thing_id = 1; }
    // Not \`thing_id\`.
    message GetThingResponse {}`,
  );
  assert.equal(
    contract.api[0]?.doc,
    'Sets `thingId`, as `getThing` gives it. A Thing with "GetThing" or a `from_elsewhere` is `getThing` too.\n\n' +
      "Go: `GetThing(thing_id string)`",
  );
  assert.equal(messageNamed(contract, "GetThingResponse").doc, "Not `thing_id`.");
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    "two answers",
    answers("string a = 1 ANSWER; string b = 2 ANSWER;"),
    /GetThingResponse: a and b are both marked as the answer/,
  ],
  [
    "a stream",
    "service PluginAPI { rpc Get(stream A) returns (A); } message A {}",
    /Get: only hooks of class http may be streams/,
  ],
  ["a oneof", "message A { oneof x { string a = 1; string b = 2; } }", /A\.a: fields of a oneof have no plain value/],
  ["a nested message", "message A { message B {} }", /A: declare nested types at the top/],
  [
    "a foreign type",
    "message A { google.protobuf.Timestamp at = 1; }",
    /A\.at: google\.protobuf\.Timestamp has no plain value/,
  ],
  [
    "a wide wrapper",
    "message A { option (mattermost.pluginoptions.v1.unwrap) = true; string a = 1; string b = 2; }",
    /A: the option unwrap/,
  ],
  [
    "text as JSON",
    'message A { string a = 1 [(mattermost.pluginoptions.v1.json) = "X"]; }',
    /A\.a: the options json and stream/,
  ],
];

for (const [what, declarations, message] of refused) {
  test(`the proto is refused with the place and the reason: ${what}`, async (t) => {
    await assert.rejects(contractOf(t, declarations), { message });
  });
}

function answers(fields: string): string {
  const marked = fields.replaceAll("ANSWER", "[(mattermost.pluginoptions.v1.role) = FIELD_ROLE_ANSWER]");
  return `service PluginAPI { rpc GetThing(GetThingRequest) returns (GetThingResponse); }
    message GetThingRequest {} message GetThingResponse { ${marked} }`;
}

function classes(contract: Contract): Record<string, readonly [Hook["class"], Hook["onError"]]> {
  return Object.fromEntries(contract.hooks.map((hook) => [hook.name, [hook.class, hook.onError]]));
}

function messageNamed(contract: Contract, name: string): Message {
  const found = contract.messages.find((message) => message.name === name);
  assert.ok(found, `no message ${name}`);
  return found;
}

function describe({ label, value, packed, optional, presence }: Field): string {
  const type =
    value.kind === "scalar"
      ? value.scalar
      : value.kind === "message"
        ? value.message.name
        : value.kind === "enum"
          ? value.enum.name
          : value.kind;
  return [label, type, ...(packed ? ["packed"] : []), ...(optional ? ["optional"] : presence ? ["absent"] : [])].join(
    " ",
  );
}

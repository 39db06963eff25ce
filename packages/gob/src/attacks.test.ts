import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { streamOf } from "../testdata/messages.ts";
import { bytes, define } from "../testdata/raw-messages.ts";
import { readDescribed } from "../testdata/read-described.ts";
import {
  basic,
  createDecoder,
  type Decoder,
  type GobErrorCode,
  type GobType,
  isGobError,
  structType,
  timeType,
} from "./index.ts";
import { readDynamic } from "./read-dynamic.ts";
import { readTimeText } from "./time-text.ts";
import { createWriter, writeBytes } from "./writer.ts";

const string = 6n;
const int = 2n;
const any = 8n;
const beyond = 2 ** 45;

const empty = structType("Empty", () => []);
const lists: GobType = { kind: "slice", elem: empty };
const maps: GobType = { kind: "map", key: empty, elem: empty };

function decoderOf(messages: readonly Buffer[]): Decoder {
  const decoder = createDecoder();
  decoder.push(streamOf(messages));
  return decoder;
}

function refused(code: GobErrorCode) {
  return (error: unknown) => {
    assert.ok(isGobError(error), String(error));
    assert.equal(error.code, code, error.message);
    return true;
  };
}

/** Reads the value in front in each of the ways there are. */
const ways: Readonly<Record<string, (decoder: Decoder, type: GobType) => unknown>> = {
  "by a type": (decoder, type) => decoder.readAs(type),
  "by skipping": (decoder) => decoder.skip(),
  "as it is described": (decoder) => decoder.read(readDescribed),
};

for (const [way, read] of Object.entries(ways)) {
  test(`counts without content are refused ${way}`, () => {
    const emptyStruct = bytes(-70n, 3, 1, 2, 70n, 0, 0, 0);
    const cases: readonly [GobType, readonly Buffer[]][] = [
      [lists, [define.slice(65n, 70n), emptyStruct, bytes(65n, 0, beyond)]],
      [maps, [define.map(65n, 70n, 70n), emptyStruct, bytes(65n, 0, beyond)]],
      [{ kind: "slice", elem: basic.string }, [define.slice(65n, string), bytes(65n, 0, beyond)]],
      [
        { kind: "array", elem: empty, length: beyond },
        [define.array(65n, 70n, BigInt(beyond)), emptyStruct, bytes(65n, 0, beyond)],
      ],
    ];
    for (const [type, messages] of cases)
      assert.throws(() => read(decoderOf(messages), type), refused("unexpected_end"));
  });

  test(`a type that holds itself is refused before the stack runs out ${way}`, () => {
    const type = { kind: "slice" } as { kind: "slice"; elem: GobType };
    type.elem = type;
    const deep = Buffer.alloc(100_000, 1);
    const decoder = decoderOf([define.slice(65n, 65n), Buffer.concat([bytes(65n, 0), deep])]);
    assert.throws(() => read(decoder, type), refused("corrupt"));
  });

  test(`interfaces in interfaces are refused before the stack runs out ${way}`, () => {
    const level = bytes("i", any, 0, 0);
    const decoder = decoderOf(
      [bytes(any, 0), Buffer.alloc(0)].slice(0, 1).map((head) => Buffer.concat([head, ...Array(100_000).fill(level)])),
    );
    assert.throws(() => read(decoder, basic.interface), refused(way === "by a type" ? "unregistered_name" : "corrupt"));
  });

  test(`ids that nobody defined are refused ${way}`, () => {
    for (const id of [0n, 9n, 16n, 63n, 64n, 2n ** 40n]) {
      assert.throws(() => read(decoderOf([bytes(id, 0, 0)]), basic.string), refused("unknown_type"));
    }
  });
}

test("types in types without end are refused before the stack runs out", () => {
  const list = { kind: "slice" } as { kind: "slice"; elem: GobType };
  list.elem = list;
  const definitions = Array.from({ length: 20_000 }, (_, at) => define.slice(BigInt(65 + at), BigInt(66 + at)));
  assert.throws(() => decoderOf([...definitions, bytes(65n, 0, 0)]).readAs(list), refused("corrupt"));
});

test("definitions have their limits", () => {
  const fields = (count: number) => bytes(-65n, 3, 1, 2, 65n, 0, 1, count);
  const cases: readonly [GobErrorCode, readonly Buffer[]][] = [
    ["unexpected_end", [fields(beyond)]],
    ["duplicate_type", [define.slice(65n, string), define.slice(65n, string)]],
    ["duplicate_type", [define.slice(8n, string)]],
    ["unknown_type", [bytes(-65n, 0)]],
    ["bad_field", [bytes(-65n, 9)]],
    ["bad_field", [bytes(-65n, 2, 7)]],
    ["bad_field", [bytes(-65n, 2, 1, 7)]],
    ["extra_data", [Buffer.concat([define.slice(65n, string), bytes(0, 0)])]],
    ["corrupt", [bytes(-(2n ** 60n), 2, 1, 2, 65n, 0, 0, 0)]],
  ];
  for (const [code, messages] of cases) {
    assert.throws(() => decoderOf([...messages, bytes(string, 0, "a")]).readAs(basic.string), refused(code));
  }
});

test("a stream that only defines types does not fill the memory", () => {
  const name = "f".repeat(1000);
  const decoder = createDecoder();
  assert.throws(() => {
    for (let id = 65n; id < 10_000n; id += 1n) {
      decoder.push(streamOf([define.struct(id, [name, int])]));
      decoder.nextTypeId();
    }
  }, refused("corrupt"));
});

test("a value does not come in more and more messages", () => {
  const decoder = createDecoder();
  const head = (id: number) => bytes("x", BigInt(-id));
  const body = (id: number) => bytes(2, 1, 2, BigInt(id), 0, 1, any, 0, 0);
  decoder.push(streamOf([define.slice(65n, any), Buffer.concat([bytes(65n, 0, 5), head(66), body(66)])]));
  assert.throws(() => {
    for (let id = 67; id < 5000; id += 1) {
      assert.equal(decoder.skip(), false);
      decoder.push(streamOf([Buffer.concat([bytes(BigInt(-id)), body(id)])]));
    }
  }, refused("corrupt"));
});

test("what a value in pieces needs is not read again before it is there", () => {
  const decoder = createDecoder();
  const definition = Buffer.concat([bytes("x", -66n), bytes(2, 1, 2, 66n, 0, 1, string, 0, 0)]);
  const rest = streamOf([bytes(66n, 0, 0, 1, "a")]);
  decoder.push(streamOf([Buffer.concat([bytes(any, 0), definition])]));
  let reads = 0;
  const read = () =>
    decoder.read((reader, plans) => {
      reads += 1;
      return readDynamic(reader, plans);
    });
  assert.equal(
    decoder.read((reader, plans) => {
      reads += 1;
      reader.position += 1;
      return readDynamic(reader, plans);
    }),
    undefined,
  );
  for (const byte of rest.subarray(0, -1)) {
    decoder.push(Buffer.of(byte));
    assert.equal(read(), undefined);
  }
  assert.equal(reads, 1);
});

test("lengths of messages are held against what may be", () => {
  for (const [hex, code] of [
    ["00", "corrupt"],
    ["80", "bad_length"],
    ["f7ff", "bad_length"],
    ["f8ffffffffffffffff", "bad_length"],
    ["fc40000001", "bad_length"],
  ] as const) {
    assert.throws(() => createDecoder().push(Buffer.from(hex, "hex")), refused(code));
  }
  const patient = createDecoder();
  patient.push(Buffer.from("fc40000000", "hex"));
  assert.equal(patient.readAs(basic.string), undefined);
});

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function usedMemory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test("a message in pieces of a byte takes no more memory than its bytes", () => {
  const decoder = createDecoder();
  const text = "x".repeat(3_000_000);
  const stream = streamOf([bytes(string, 0, text)]);
  const before = usedMemory();
  for (const byte of stream.subarray(0, -1)) decoder.push(Buffer.of(byte));
  assert.ok(usedMemory() - before < 20 << 20, "an object for each piece");
  decoder.push(stream.subarray(-1));
  assert.equal(decoder.readAs(basic.string)?.value, text);
});

test("times that no calendar has are refused", () => {
  for (const seconds of [2n ** 63n - 1n, -(2n ** 63n), 400_000_000_000n, -40_000_000_000n]) {
    const content = Buffer.alloc(15);
    content[0] = 1;
    content.writeBigInt64BE(seconds, 1);
    const writer = createWriter();
    writeBytes(writer, content);
    const reader = { bytes: writer.bytes, position: 0, end: writer.position };
    assert.throws(() => readTimeText(reader), refused("out_of_range"));
  }
  assert.throws(() => decoderOf([bytes(66n, 0, "abc")]).readAs(timeType), refused("unknown_type"));
});

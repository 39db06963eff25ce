import assert from "node:assert/strict";
import { test } from "node:test";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { decodePost, decodePostList, decodeUser, encodePost, hookCodecs } from "@mattermost-plugin/gen/grpc";
import { createReader, createWriter, finishWriter, isDecodeError } from "@mattermost-plugin/protowire";

const post = () => new BinaryWriter().tag(1, 2).string("id");

const malformed: readonly (readonly [what: string, bytes: Uint8Array, message: RegExp])[] = [
  [
    "a text that is cut",
    post().tag(11, 2).uint32(5).raw(Buffer.from("ab")).finish(),
    /^message: the message ends in the middle$/,
  ],
  [
    "a number that is cut",
    post().tag(2, 0).raw(Buffer.of(0x80)).finish(),
    /^createAt: the message ends in the middle$/,
  ],
  ["a number without an end", post().tag(2, 0).raw(Buffer.alloc(11, 0x80)).finish(), /^createAt: invalid varint$/],
  [
    "a number that is too large",
    post().tag(2, 0).int64(9007199254740993n).finish(),
    /^createAt: 9007199254740993 is beyond 2\^53 - 1/,
  ],
  [
    "a length beyond all bounds",
    post()
      .tag(14, 2)
      .uint32(2 ** 32 - 1)
      .finish(),
    /^props: the message ends in the middle$/,
  ],
  [
    "a list in which a length is wrong",
    post().tag(22, 2).fork().join().tag(22, 2).uint32(9).finish(),
    /^participants\[1\]: the message ends in the middle$/,
  ],
  [
    "the wrong wire type",
    post().tag(11, 0).uint32(1).finish(),
    /^message: has wire type 0, which is not that of its type$/,
  ],
  ["a group in place of a message", post().tag(24, 3).tag(24, 4).finish(), /^metadata: has wire type 3/],
  [
    "a text that is not UTF-8",
    post().tag(11, 2).bytes(Buffer.of(0xc3, 0x28)).finish(),
    /^message: is not valid UTF-8$/,
  ],
  ["the end of a group that never began", post().tag(900, 4).finish(), /^field 900: cant skip wire type 4$/],
  ["the field number 0", post().raw(Buffer.of(0x02, 0x00)).finish(), /^a field has the number 0$/],
  [
    "a field that goes on behind its message",
    post().tag(24, 2).fork().tag(4, 2).uint32(2).join().raw(Buffer.of(18, 0)).finish(),
    /^metadata\.images: goes on behind the end of what it is in$/,
  ],
];

for (const [what, bytes, message] of malformed) {
  test(`a post with ${what} is refused, with the place`, () => {
    assert.throws(
      () => decodePost(createReader(bytes)),
      (error) => isDecodeError(error) && assert.match(error.message, message) === undefined,
    );
  });
}

test("the place of an error goes through lists, maps and documents", () => {
  const list = new BinaryWriter()
    .tag(2, 2)
    .fork()
    .tag(1, 2)
    .string("key")
    .tag(2, 2)
    .fork()
    .tag(22, 2)
    .fork()
    .tag(2, 0)
    .int64(2n ** 60n)
    .join()
    .join()
    .join();
  assert.throws(() => decodePostList(createReader(list.finish())), {
    message: /^posts\.participants\[0\]\.createAt: 1152921504606846976 is/,
  });
  const config = new BinaryWriter().tag(2, 2).fork().tag(1, 2).bytes(Buffer.from("{")).join();
  assert.throws(() => hookCodecs.configurationWillBeSaved.decodeRequest(config.finish()), {
    message: "newConfig: is not a JSON document",
  });
});

test("a bomb of tiny elements costs no more than the elements are", () => {
  const bytes = new BinaryWriter();
  for (let i = 0; i < 100_000; i++) bytes.tag(16, 2).string("");
  assert.equal(decodePost(createReader(bytes.finish())).fileIds.length, 100_000);
});

test("keys of a map are data, whatever they are called", () => {
  const bytes = new BinaryWriter();
  for (const key of ["__proto__", "constructor", "x"])
    bytes.tag(17, 2).fork().tag(1, 2).string(key).tag(2, 2).string("v").join();
  const user = decodeUser(createReader(bytes.finish()));
  assert.deepEqual(Object.keys(user.props), ["__proto__", "constructor", "x"]);
  assert.equal(JSON.stringify(structuredClone({ ...user.props })), '{"__proto__":"v","constructor":"v","x":"v"}');
  assert.equal(({} as { x?: unknown }).x, undefined);
});

test("enums that this version does not know survive as their number", () => {
  const w = createWriter();
  const bytes = new BinaryWriter().tag(3, 2).fork().tag(6, 0).int32(4711).join().finish();
  const { args } = hookCodecs.channelHasBeenCreated.decodeRequest(bytes);
  assert.equal(args.channel.type, "4711");
  hookCodecs.channelHasBeenCreated.encodeRequest(w, args, undefined);
  assert.deepEqual(new Uint8Array(finishWriter(w)), bytes);
});

test("a value that is read can be changed and written: spread, clone and JSON keep it", () => {
  const w = createWriter();
  encodePost(w, { id: "a", props: { b: [1, { c: null }] }, fileIds: ["x"], createAt: 5 });
  const read = decodePost(createReader(finishWriter(w)));
  assert.deepStrictEqual(structuredClone(read), read);
  assert.deepEqual(JSON.parse(JSON.stringify({ ...read, message: "new" })), {
    ...JSON.parse(JSON.stringify(read)),
    message: "new",
  });
  encodePost(w, { ...read, message: "new" });
  assert.deepStrictEqual(decodePost(createReader(finishWriter(w))), { ...read, message: "new" });
});

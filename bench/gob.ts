// What reading and writing a post in gob costs beside JSON and Protocol Buffers, in one process, in alternating rounds.
// Run: node --import tsx bench/gob.ts
import type { Post } from "@mattermost-plugin/gen";
import { gobHooks, gobRegistry, postType, readPost, writePost } from "@mattermost-plugin/gen/gob";
import { decodePost, encodePost } from "@mattermost-plugin/gen/grpc";
import { createDecoder, createEncoder, type EncodedValue } from "@mattermost-plugin/gob";
import { createReader, createWriter, finishWriter } from "@mattermost-plugin/protowire";
import { compare } from "./lib/compare.ts";
import { samplePost } from "./lib/sample-post.ts";
import { median } from "./lib/statistics.ts";

const options = { rounds: 31, warmUpRounds: 6, msPerBlock: 40 };

/** A stream on which the definitions have been sent: each call moves one value. */
function stream(value: EncodedValue) {
  const encoder = createEncoder();
  const decoder = createDecoder({ registry: gobRegistry });
  decoder.push(encoder.encode(value));
  decoder.skip();
  const bytes = encoder.encode(value);
  return { bytes, encoder, decoder };
}

function report(name: string, beside: string, base: () => unknown, ours: () => unknown): void {
  const pairs = compare(base, ours, options);
  const nanoseconds = median(pairs.map((pair) => pair.ours)).toFixed(0);
  const other = median(pairs.map((pair) => pair.base)).toFixed(0);
  const ratio = median(pairs.map((pair) => pair.ours / pair.base)).toFixed(2);
  console.log(`${name.padEnd(34)} ${nanoseconds.padStart(6)} ns   ${beside} ${other} ns   ratio ${ratio}`);
}

const post: Post = samplePost;
const value: EncodedValue = { type: postType, write: (w) => writePost(w, post) };
const posts = stream(value);
const json = Buffer.from(JSON.stringify(post));
const writer = createWriter();
encodePost(writer, post);
const proto = finishWriter(writer);

const decodeGob = () => {
  posts.decoder.push(posts.bytes);
  return posts.decoder.read((r, plans, id) => readPost(r, plans, plans.plan(id, postType)));
};
const encodeGob = () => posts.encoder.encode(value);
const encodeProto = () => {
  encodePost(writer, post);
  return finishWriter(writer);
};

console.log(`A post: ${posts.bytes.length} bytes in gob, ${json.length} in JSON, ${proto.length} in Protocol Buffers`);
console.log(`Node ${process.version}, ${process.arch}\n`);
report("decode, beside JSON", "JSON.parse", () => JSON.parse(json.toString()), decodeGob);
report("encode, beside JSON", "JSON.stringify", () => Buffer.from(JSON.stringify(post)), encodeGob);
report("decode, beside Protocol Buffers", "protowire", () => decodePost(createReader(proto)), decodeGob);
report("encode, beside Protocol Buffers", "protowire", encodeProto, encodeGob);

const hook = gobHooks.messageWillBePosted;
const answers = stream(hook.answer({ kind: "value", value: post }, { post }));
const encodeAnswer = () => answers.encoder.encode(hook.answer({ kind: "value", value: post }, { post }));
report("answer of messageWillBePosted", "the post alone", encodeGob, encodeAnswer);

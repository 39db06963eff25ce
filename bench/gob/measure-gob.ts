import type { Post } from "@mattermost-plugin/gen";
import { gobHooks, gobRegistry, postType, readPost, writePost } from "@mattermost-plugin/gen/gob";
import { decodePost, encodePost } from "@mattermost-plugin/gen/grpc";
import { createDecoder, createEncoder, type EncodedValue } from "@mattermost-plugin/gob";
import { createReader, createWriter, finishWriter } from "@mattermost-plugin/protowire";
import { type CompareOptions, compare } from "../lib/compare.ts";
import { type Figure, type FigureSpec, summarise } from "../lib/figure.ts";
import { samplePost } from "../lib/sample-post.ts";

/** A stream on which the definitions have been sent: each call moves one value. */
function stream(value: EncodedValue) {
  const encoder = createEncoder();
  const decoder = createDecoder({ registry: gobRegistry });
  decoder.push(encoder.encode(value));
  decoder.skip();
  const bytes = encoder.encode(value);
  return { bytes, encoder, decoder };
}

/** What reading and writing a post in gob costs beside JSON and Protocol Buffers, in one process. */
export function measureGob(options: CompareOptions): readonly Figure[] {
  const post: Post = samplePost;
  const value: EncodedValue = { type: postType, write: (w) => writePost(w, post) };
  const posts = stream(value);
  const json = Buffer.from(JSON.stringify(post));
  const writer = createWriter();
  encodePost(writer, post);
  const proto = Buffer.from(finishWriter(writer));
  const hook = gobHooks.messageWillBePosted;
  const answers = stream(hook.answer({ kind: "value", value: post }, { post }));

  const decodeGob = () => {
    posts.decoder.push(posts.bytes);
    return posts.decoder.read((r, plans, id) => readPost(r, plans, plans.plan(id, postType)));
  };
  const encodeGob = () => posts.encoder.encode(value);
  const encodeJson = () => Buffer.from(JSON.stringify(post));
  const encodeProto = () => {
    encodePost(writer, post);
    return finishWriter(writer);
  };
  const encodeAnswer = () => answers.encoder.encode(hook.answer({ kind: "value", value: post }, { post }));

  const section = `A post: ${posts.bytes.length} bytes in gob, ${json.length} in JSON, ${proto.length} in Protocol Buffers`;
  const figure = (name: string, beside: FigureSpec["beside"], base: () => unknown, ours: () => unknown): Figure =>
    summarise({ section, name, beside, unit: "ns", better: "lower" }, compare(base, ours, options));
  return [
    figure("decode", "JSON", () => JSON.parse(json.toString()), decodeGob),
    figure("encode", "JSON", encodeJson, encodeGob),
    figure("decode", "Protocol Buffers", () => decodePost(createReader(proto)), decodeGob),
    figure("encode", "Protocol Buffers", encodeProto, encodeGob),
    figure("the answer of MessageWillBePosted", "the post alone", encodeGob, encodeAnswer),
  ];
}

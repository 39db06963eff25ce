// What encoding and decoding a post costs beside protobuf-es, in one process, in alternating rounds.
// Run: node --import tsx bench/codec.ts
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { decodePost, encodePost } from "@mattermost-plugin/gen/grpc";
import { PostSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/post_pb";
import { createReader, createWriter, finishWriter } from "@mattermost-plugin/protowire";
import { compare } from "./lib/compare.ts";
import { samplePost } from "./lib/sample-post.ts";

const writer = createWriter();
encodePost(writer, samplePost);
const bytes = finishWriter(writer);
// protobuf-es is faster on plain bytes, ours on a Buffer: each gets what suits it.
const plainBytes = new Uint8Array(bytes);
const message = fromBinary(PostSchema, plainBytes);
if (Buffer.compare(toBinary(PostSchema, message), bytes) !== 0)
  throw new Error("The two codecs write different bytes.");
const fields = Object.values(samplePost).filter((value) => value !== undefined && String(value) !== "").length;
console.log(`A post of ${bytes.length} bytes with ${fields} fields, Node ${process.version}, ${process.arch}\n`);

compare({
  "encode: protobuf-es": () => toBinary(PostSchema, message),
  "encode: ours": () => {
    encodePost(writer, samplePost);
    return finishWriter(writer);
  },
});
compare({
  "decode: protobuf-es": () => fromBinary(PostSchema, plainBytes),
  "decode: ours": () => decodePost(createReader(bytes)),
});

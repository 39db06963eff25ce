import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { decodePost, encodePost } from "@mattermost-plugin/gen/grpc";
import { PostSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/post_pb";
import { createReader, createWriter, finishWriter } from "@mattermost-plugin/protowire";
import { type CompareOptions, compare } from "../../lib/compare.ts";
import { type Figure, summarise } from "../../lib/figure.ts";
import { samplePost } from "../../lib/sample-post.ts";

/** What encoding and decoding a post costs beside protobuf-es, in one process. */
export function measureCodec(options: CompareOptions): readonly Figure[] {
  const writer = createWriter();
  encodePost(writer, samplePost);
  const bytes = finishWriter(writer);
  // protobuf-es is faster on plain bytes, ours on a Buffer: each gets what suits it.
  const plainBytes = new Uint8Array(bytes);
  const message = fromBinary(PostSchema, plainBytes);
  if (Buffer.compare(toBinary(PostSchema, message), bytes) !== 0)
    throw new Error("The two codecs write different bytes.");

  const encodeOurs = (): unknown => {
    encodePost(writer, samplePost);
    return finishWriter(writer);
  };
  const encoded = compare(() => toBinary(PostSchema, message), encodeOurs, options);
  const decoded = compare(
    () => fromBinary(PostSchema, plainBytes),
    () => decodePost(createReader(bytes)),
    options,
  );
  const spec = {
    section: `Codec: a post of ${bytes.length} bytes`,
    unit: "ns",
    better: "lower",
    beside: "protobuf-es",
  } as const;
  return [summarise({ ...spec, name: "encode" }, encoded), summarise({ ...spec, name: "decode" }, decoded)];
}

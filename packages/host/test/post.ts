import type { Post, PostInit } from "@mattermost-plugin/gen";
import { decodePost } from "@mattermost-plugin/gen/grpc";
import { createReader } from "@mattermost-plugin/protowire";

const empty = decodePost(createReader(new Uint8Array()));

/** A whole post. */
export function post(init: PostInit): Post {
  return { ...empty, ...init } as Post;
}

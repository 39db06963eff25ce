import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { addReaction, removeReaction } from "./change-reactions.ts";
import { listReactions } from "./find-reactions.ts";

export const reactionsApi = ((server) => ({
  addReaction: ({ reaction }, call) => addReaction(server, pluginCaller(call), required(reaction, "reaction")),
  removeReaction: ({ reaction }, call) => removeReaction(server, pluginCaller(call), required(reaction, "reaction")),
  getReactions: ({ postId }) => listReactions(server, postId),
})) satisfies DomainApi;

import type { Post } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import { encodeJson } from "../core/json.ts";
import { runeCount } from "../core/text.ts";

/** The longest message, in runes. */
export const maxMessage = 16_383;

const maxProps = 800_000;
const maxFileIds = 300;

const types = new Set(
  `add_bot_teams_channels burn_on_read me reminder slack_attachment system_add_guest_to_chan system_add_remove
  system_add_to_channel system_add_to_team system_auto_responder system_change_chan_privacy system_channel_deleted
  system_channel_restored system_combined_user_activity system_convert_channel system_displayname_change
  system_ephemeral system_generic system_gm_to_channel system_guest_join_channel system_header_change
  system_join_channel system_join_leave system_join_team system_leave_channel system_leave_team
  system_purpose_change system_remove_from_channel system_remove_from_team system_warn_metric_status
  system_wrangler`.split(/\s+/),
);

/** Throws the server's error for the first field of a post that can't be stored. */
export function validatePost(post: Post): void {
  const invalid = (field: string, detail = `id=${post.id}`): Error =>
    appError({ where: "Post.IsValid", id: `model.post.is_valid.${field}.app_error`, status: 400, detail });
  if (!isId(post.id)) throw invalid("id", "");
  if (!isId(post.userId)) throw invalid("user_id", "");
  if (!isId(post.channelId)) throw invalid("channel_id", "");
  if (post.rootId !== "" && !isId(post.rootId)) throw invalid("root_id", "");
  if (runeCount(post.message) > maxMessage) throw invalid("msg");
  if (runeCount(post.hashtags) > 1000) throw invalid("hashtags");
  if (!isValidType(post.type)) throw invalid("type", `id=${post.type}`);
  if (runeCount(encodeJson(post.props ?? {})) > maxProps) throw invalid("props");
  if (runeCount(JSON.stringify(post.fileIds)) > maxFileIds) throw invalid("file_ids");
}

function isValidType(type: string): boolean {
  return type === "" || types.has(type) || type.startsWith("custom_");
}

import { createHash } from "node:crypto";
import type { Api } from "@mattermost-plugin/gen";

export interface BotOptions {
  /** Lower case letters, digits and `. - _`, 3 to 22 characters. */
  readonly username: string;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  /** PNG, JPEG or GIF. Sent only when it changed since the last start; a SHA-256 of it is kept in the plugin's key-value store. */
  readonly profileImage?: Uint8Array | undefined;
}

type BotApi = Pick<Api, "ensureBotUser" | "setProfileImage" | "kvGet" | "kvSet">;

const imageKey = "mattermost-plugin.bot-image";

/**
 * Makes sure that the plugin's bot exists and looks as described, and answers its user id. A plugin has one such bot; several nodes may ask at once.
 * Throws the AppError of the server. Go: EnsureBotUser, SetProfileImage.
 */
export async function ensureBot(api: BotApi, options: BotOptions): Promise<string> {
  const { username, displayName = "", description = "", profileImage } = options;
  const userId = await api.ensureBotUser({ bot: { username, displayName, description } });
  if (profileImage === undefined) return userId;
  const digest = createHash("sha256").update(userId).update(profileImage).digest();
  const known = await api.kvGet({ key: imageKey });
  if (known === undefined || !digest.equals(known)) {
    await api.setProfileImage({ userId, data: profileImage });
    await api.kvSet({ key: imageKey, value: digest });
  }
  return userId;
}

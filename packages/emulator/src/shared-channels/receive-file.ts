import type { ByteStream, FileInfo, RemoteCluster } from "@mattermost-plugin/gen";
import { readBytes } from "../core/byte-stream.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, findRow } from "../core/table.ts";
import { fileInfoTable } from "../files/file-info-table.ts";
import { baseName } from "../files/file-type.ts";
import { describeFile, filePath, storeFile, withPaths } from "../files/store-file.ts";
import { postTable } from "../posts/post-table.ts";
import { publishPostChange } from "../posts/publish-post.ts";
import { getUser } from "../users/find-user.ts";
import { getInvitation } from "./invitations.ts";
import { getSharedChannel } from "./share-channel.ts";
import { sharedChannelError } from "./shared-channel-error.ts";
import { awaitedFileTable } from "./shared-channel-tables.ts";

const where = "ReceiveSharedChannelAttachmentSyncMsg";

/**
 * Stores a file that comes from a remote, for the post that has it, whichever of the two came first. The same file again answers
 * the one that is stored.
 */
export async function receiveFile(
  server: Server,
  { remoteId }: RemoteCluster,
  channelId: string,
  given: FileInfo,
  data: ByteStream,
): Promise<FileInfo> {
  getSharedChannel(server, channelId, where);
  getInvitation(server, channelId, remoteId, where);
  const invalid = (reason: string): Error => sharedChannelError(where, "invalid", reason);
  if (!isId(given.id)) throw invalid(`"${given.id}" is not the id of a file`);
  const present = findStored(server, channelId, given);
  if (present) {
    await data.cancel();
    return present;
  }
  getUser(server, given.creatorId, where);
  const bytes = await readBytes(data, given.size + 1);
  if (bytes.length !== given.size)
    throw invalid(`the file ${given.id} does not have the ${given.size} bytes it should`);
  const name = baseName(given.name);
  const known = { ...describeFile(name, bytes), id: given.id, channelId, creatorId: given.creatorId, remoteId };
  const info = withPaths(known, filePath(server.now(), channelId, given.creatorId, given.id, name));
  return (
    findStored(server, channelId, given) ??
    server.db.transaction(() => storeFile(server, { ...info, postId: bindToPost(server, info) }, bytes))
  );
}

function findStored(server: Server, channelId: string, { id, creatorId }: FileInfo): FileInfo | undefined {
  const stored = findRow(server.db, fileInfoTable, "WHERE id = ?", id);
  if (!stored || (stored.channelId === channelId && stored.creatorId === creatorId)) return stored;
  throw sharedChannelError(where, "conflict", `there is a file ${id} of another channel or user already`);
}

/** Adds the file to the post that waits for it. Answers the post's id, empty if none does. */
function bindToPost(server: Server, { id, channelId, creatorId }: FileInfo): string {
  const awaited = findRow(server.db, awaitedFileTable, `WHERE "fileId" = ?`, id);
  const post = awaited && findRow(server.db, postTable, "WHERE posts.id = ?", awaited.postId);
  if (!post || post.channelId !== channelId || post.userId !== creatorId || post.deleteAt !== 0) return "";
  deleteRow(server.db, awaitedFileTable, id);
  const changed = { ...post, fileIds: [...post.fileIds, id], updateAt: server.now() };
  const sql = `UPDATE posts SET "fileIds" = ?, "updateAt" = ? WHERE id = ?`;
  server.db.run(sql, JSON.stringify(changed.fileIds), changed.updateAt, post.id);
  publishPostChange(server, "post_edited", changed);
  return post.id;
}

import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { createChannelSync } from "./channel-sync.ts";
import { inviteRemote, moveCursor, uninviteRemote } from "./invitations.ts";
import { pingRemote } from "./ping-remote.ts";
import { receiveFile } from "./receive-file.ts";
import { receiveMessage } from "./receive-message.ts";
import { receivePicture } from "./receive-users.ts";
import { getOwnRemote, registerRemote, unregisterRemote, unregisterRemotes } from "./remotes.ts";
import { getSharedChannel, shareChannel, unshareChannel, updateSharedChannel } from "./share-channel.ts";

export const sharedChannelsApi = ((server) => {
  const sync = createChannelSync(server);
  return {
    registerPluginForSharedChannels: ({ opts }, { pluginId }) => {
      const remote = registerRemote(server, pluginId, required(opts, "opts"));
      pingRemote(server, remote);
      return remote.remoteId;
    },
    unregisterPluginForSharedChannels: ({ pluginId }) => unregisterRemotes(server, pluginId),
    unregisterPluginRemoteForSharedChannels: ({ remoteId }, { pluginId }) =>
      unregisterRemote(server, pluginId, remoteId),
    shareChannel: ({ sharedChannel }) => shareChannel(server, required(sharedChannel, "shared_channel")),
    updateSharedChannel: ({ sharedChannel }) => updateSharedChannel(server, required(sharedChannel, "shared_channel")),
    unshareChannel: ({ channelId }) => unshareChannel(server, channelId),
    inviteRemoteToChannel: ({ channelId, remoteId, userId, shareIfNotShared }) =>
      inviteRemote(server, channelId, remoteId, userId, shareIfNotShared),
    uninviteRemoteFromChannel: ({ channelId, remoteId }) => uninviteRemote(server, channelId, remoteId),
    updateSharedChannelCursor: ({ channelId, remoteId, cursor }) =>
      moveCursor(server, channelId, remoteId, required(cursor, "cursor")),
    syncSharedChannel: ({ channelId }) => {
      getSharedChannel(server, channelId, "SyncSharedChannel");
      sync.request(channelId);
    },
    receiveSharedChannelSyncMsg: ({ remoteId, syncMsg }, call) => {
      const remote = getOwnRemote(server, call.pluginId, remoteId, "ReceiveSharedChannelSyncMsg");
      return receiveMessage(server, pluginCaller(call), remote, required(syncMsg, "sync_msg"));
    },
    receiveSharedChannelAttachmentSyncMsg: ({ remoteId, channelId, fileInfo, data }, { pluginId }) => {
      const remote = getOwnRemote(server, pluginId, remoteId, "ReceiveSharedChannelAttachmentSyncMsg");
      return receiveFile(server, remote, channelId, required(fileInfo, "file_info"), data);
    },
    receiveSharedChannelProfileImageSyncMsg: ({ remoteId, userId, image }, { pluginId }) => {
      const remote = getOwnRemote(server, pluginId, remoteId, "ReceiveSharedChannelProfileImageSyncMsg");
      receivePicture(server, remote, userId, image);
    },
  };
}) satisfies DomainApi;

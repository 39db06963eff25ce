// Stands in for another server: takes over what is new in the channel that a request names, and tells of it.
import { definePlugin } from "mattermost-plugin";

export default definePlugin({
  hooks: {
    onSharedChannelsSyncMsg({ syncMsg }, { log }) {
      const posts = syncMsg.posts ?? [];
      for (const { message, user_id } of posts) {
        log.info(`news: ${message} by ${syncMsg.users?.[user_id]?.username}`, { size: posts.length });
      }
      return { postsLastUpdateAt: Math.max(...posts.map(({ update_at }) => update_at)) };
    },
    async onSharedChannelsAttachmentSyncMsg({ fileInfo }, { api, log }) {
      log.info(`file: ${Buffer.from(await api.getFile({ fileId: fileInfo.id }))}`);
    },
    async serveHTTP(request, { api }) {
      const channelId = new URL(request.url).pathname.slice(1);
      const userId = request.headers.get("Mattermost-User-Id") ?? "";
      const opts = { pluginId: "com.example.remote", displayName: "Elsewhere", creatorId: userId };
      const remoteId = await api.registerPluginForSharedChannels({ opts });
      await api.inviteRemoteToChannel({ channelId, remoteId, userId, shareIfNotShared: true });
      return new Response(remoteId);
    },
  },
});

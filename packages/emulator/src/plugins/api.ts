import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { getPluginStatus, installPlugin, listPlugins, removePlugin, setPluginEnabled } from "./admin-plugins.ts";
import { requestOfPlugin } from "./plugin-http.ts";

export const pluginsApi = ((server) => ({
  getPlugins: () => listPlugins(server),
  getPluginStatus: ({ id }) => getPluginStatus(server, id),
  enablePlugin: ({ id }, call) => setPluginEnabled(server, pluginCaller(call), id, true),
  disablePlugin: ({ id }, call) => setPluginEnabled(server, pluginCaller(call), id, false),
  removePlugin: ({ id }, call) => removePlugin(server, pluginCaller(call), id),
  installPlugin: ({ fileData, replace }) => installPlugin(server, fileData, replace),
  pluginHTTP: (request, call) => requestOfPlugin(server, call.pluginId, request),
  publishPluginClusterEvent: ({ event, opts }, { pluginId }) => {
    server.outbox.publish({
      kind: "cluster event",
      pluginId,
      id: event?.id ?? "",
      data: event?.data ?? new Uint8Array(),
      targetId: opts?.targetId ?? "",
    });
  },
  registerCollectionAndTopic: () => {},
})) satisfies DomainApi;

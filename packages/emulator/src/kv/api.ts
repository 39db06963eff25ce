import type { DomainApi } from "../core/domain.ts";
import { getEntry, listKeys } from "./read-entry.ts";
import { compareAndDeleteEntry, deleteAllEntries, deleteEntry, noOptions, setEntry } from "./write-entry.ts";

export const kvApi = ((server) => ({
  kvSet: ({ key, value }, { pluginId }) => {
    setEntry(server, pluginId, key, value, noOptions);
  },
  kvSetWithExpiry: ({ key, value, expireInSeconds }, { pluginId }) => {
    setEntry(server, pluginId, key, value, { ...noOptions, expireInSeconds });
  },
  kvSetWithOptions: ({ key, value, options }, { pluginId }) =>
    setEntry(server, pluginId, key, value, options ?? noOptions),
  kvCompareAndSet: ({ key, oldValue, newValue }, { pluginId }) =>
    setEntry(server, pluginId, key, newValue, { atomic: true, oldValue, expireInSeconds: 0 }),
  kvCompareAndDelete: ({ key, oldValue }, { pluginId }) => compareAndDeleteEntry(server, pluginId, key, oldValue),
  kvGet: ({ key }, { pluginId }) => getEntry(server, pluginId, key),
  kvDelete: ({ key }, { pluginId }) => deleteEntry(server, pluginId, key),
  kvDeleteAll: (_request, { pluginId }) => deleteAllEntries(server, pluginId),
  kvList: ({ page, perPage }, { pluginId }) => listKeys(server, pluginId, page, perPage),
})) satisfies DomainApi;

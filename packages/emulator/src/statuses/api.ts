import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { emptyCustomStatus, removeCustomStatus, setCustomStatus } from "./custom-status.ts";
import { getStatus, getStatuses } from "./find-status.ts";
import { setStatus, setStatusTimedDnd } from "./set-status.ts";

export const statusesApi = ((server) => ({
  getUserStatus: (request) => getStatus(server, request.userId),
  getUserStatusesByIds: (request) => getStatuses(server, request.userIds),
  updateUserStatus: (request) => setStatus(server, request.userId, request.status),
  setUserStatusTimedDND: (request) => setStatusTimedDnd(server, request.userId, request.endTime),
  updateUserCustomStatus: (request, call) =>
    setCustomStatus(server, pluginCaller(call), request.userId, request.customStatus ?? emptyCustomStatus),
  removeUserCustomStatus: (request) => removeCustomStatus(server, request.userId),
})) satisfies DomainApi;

import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { deleteRow } from "../core/table.ts";
import { oauthAppTable } from "./oauth-app-table.ts";
import { createOAuthApp, getOAuthApp, updateOAuthApp } from "./oauth-apps.ts";

export const oauthApi = ((server) => ({
  createOAuthApp: ({ app }) => createOAuthApp(server, required(app, "app")),
  getOAuthApp: ({ appId }) => getOAuthApp(server, appId),
  updateOAuthApp: ({ app }) => updateOAuthApp(server, required(app, "app")),
  deleteOAuthApp: ({ appId }) => {
    deleteRow(server.db, oauthAppTable, appId);
  },
})) satisfies DomainApi;

import type { OAuthApp } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, insertRow, updateRow } from "../core/table.ts";
import { oauthAppTable } from "./oauth-app-table.ts";
import { validateOAuthApp } from "./validate-oauth-app.ts";

/** Registers an OAuth app with a new id and a new secret. The creator need not exist, as on a stock server. */
export function createOAuthApp(server: Server, given: OAuthApp): OAuthApp {
  if (given.id !== "") {
    const detail = invalidInputDetail("OAuthApp", "Id", given.id);
    throw appError({ where: "CreateOAuthApp", id: "app.oauth.save_app.existing.app_error", status: 400, detail });
  }
  const now = server.now();
  const app = { ...given, id: server.newId(), clientSecret: server.newId(), createAt: now, updateAt: now };
  validateOAuthApp(app);
  insertRow(server.db, oauthAppTable, app);
  return app;
}

export function getOAuthApp(server: Server, appId: string): OAuthApp {
  const app = findRow(server.db, oauthAppTable, "WHERE id = ?", appId);
  if (app) return app;
  const detail = notFoundDetail("OAuthApp", appId);
  throw appError({ where: "GetOAuthApp", id: "app.oauth.get_app.find.app_error", status: 404, detail });
}

/** Stores an OAuth app as it is given; creator, secret and time of creation stay as they were. */
export function updateOAuthApp(server: Server, given: OAuthApp): OAuthApp {
  const { creatorId, clientSecret, createAt } = getOAuthApp(server, given.id);
  const app = { ...given, creatorId, clientSecret, createAt, updateAt: server.now() };
  validateOAuthApp(app);
  updateRow(server.db, oauthAppTable, app);
  return app;
}

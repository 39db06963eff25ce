import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";
import { createAccessToken, revokeAccessToken } from "./access-token.ts";
import { createSession, extendSession } from "./create-session.ts";
import { getSession } from "./find-session.ts";
import { revokeSession } from "./revoke-session.ts";

export const sessionsApi = ((server) => ({
  getSession: (request) => getSession(server, request.sessionId),
  createSession: (request) => createSession(server, required(request.session, "session")),
  extendSessionExpiry: (request) => extendSession(server, request.sessionId, request.newExpiry),
  revokeSession: (request) => revokeSession(server, request.sessionId),
  createUserAccessToken: (request) => createAccessToken(server, required(request.token, "token")),
  revokeUserAccessToken: (request) => revokeAccessToken(server, request.tokenId),
})) satisfies DomainApi;

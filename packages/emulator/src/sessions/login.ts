import type { Session, User } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { findUserByEmail, findUserByUsername, getUser } from "../users/find-user.ts";
import { isPassword } from "../users/password.ts";
import { userTable } from "../users/user-table.ts";
import { createSession } from "./create-session.ts";

const maxAttempts = 10;
const sessionLengthMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Logs a user in by name or email address. Asks UserWillLogIn first, which may refuse it, and fires UserHasLoggedIn
 * after. Throws the server's errors, which do not say what was wrong but for a deactivated user.
 */
export async function login(server: Server, caller: Caller, loginId: string, password: string): Promise<Session> {
  const user = checkCredentials(server, loginId, password);
  const outcome = await server.ask(caller, "userWillLogIn", { user });
  if (outcome.kind === "reject" || outcome.kind === "dismiss") throw invalidCredentials();
  const session = openSession(server, user);
  updateRow(server.db, userTable, { ...getUser(server, user.id), lastLogin: session.createAt });
  const pluginContext = { ...caller.pluginContext, sessionId: session.id };
  server.tell({ ...caller, userId: user.id, pluginContext }, "userHasLoggedIn", { user });
  return session;
}

/** Opens a session as a browser has it. Asks no plugin. */
export function openSession(server: Server, user: User): Session {
  return createSession(server, {
    userId: user.id,
    roles: user.roles,
    expiresAt: server.now() + sessionLengthMs,
    props: {
      browser: "Unknown/0.0",
      csrf: server.newId(),
      isMobile: "false",
      isOAuthUser: "false",
      isSaml: "false",
      is_guest: String(user.roles === "system_guest"),
      os: "",
      platform: "Windows",
    },
  });
}

function checkCredentials(server: Server, loginId: string, password: string): User {
  const user = findUserByUsername(server, loginId) ?? findUserByEmail(server, loginId);
  if (!user || user.isBot) throw invalidCredentials();
  if (user.deleteAt > 0) {
    throw appError({ where: "login", id: "api.user.login.inactive.app_error", status: 401 });
  }
  if (user.failedAttempts >= maxAttempts) {
    const id = "api.user.check_user_login_attempts.too_many.app_error";
    throw appError({ where: "checkUserLoginAttempts", id, status: 401 });
  }
  if (!isPassword(password, user.password)) {
    updateRow(server.db, userTable, { ...user, failedAttempts: user.failedAttempts + 1 });
    throw invalidCredentials();
  }
  if (user.failedAttempts > 0) updateRow(server.db, userTable, { ...user, failedAttempts: 0 });
  return user;
}

function invalidCredentials(): Error {
  return appError({ where: "login", id: "api.user.login.invalid_credentials_email_username", status: 401 });
}

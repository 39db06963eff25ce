import type { Session, User, UserInit } from "@mattermost-plugin/gen";
import { type ChannelActions, channelActions } from "../channels/actions.ts";
import { type CommandActions, commandActions } from "../commands/actions.ts";
import { type ConfigActions, configActions } from "../config/actions.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { type EmojiActions, emojiActions } from "../emojis/actions.ts";
import { type FileActions, fileActions } from "../files/actions.ts";
import { type PluginActions, pluginActions } from "../plugins/actions.ts";
import { type PostActions, postActions } from "../posts/actions.ts";
import { type PreferenceActions, preferenceActions } from "../preferences/actions.ts";
import { type ReactionActions, reactionActions } from "../reactions/actions.ts";
import { authenticate } from "../sessions/authenticate.ts";
import { login, openSession } from "../sessions/login.ts";
import { revokeSession } from "../sessions/revoke-session.ts";
import { type TeamActions, teamActions } from "../teams/actions.ts";
import { type UserActions, userActions } from "../users/actions.ts";
import { createUser } from "../users/create-user.ts";
import { getUser } from "../users/find-user.ts";
import { type WebSocketActions, webSocketActions } from "../websocket/actions.ts";

/** Where a request comes from. */
export interface ClientAddress {
  /** By default `127.0.0.1`. */
  readonly ipAddress?: string | undefined;
  readonly userAgent?: string | undefined;
  /** By default `en`. */
  readonly acceptLanguage?: string | undefined;
}

/** What a user can do, with the user's permissions, as a client of the REST API does it. Errors are AppErrors. */
export interface UserClient
  extends ChannelActions,
    CommandActions,
    ConfigActions,
    EmojiActions,
    FileActions,
    PluginActions,
    PostActions,
    PreferenceActions,
    ReactionActions,
    TeamActions,
    UserActions,
    WebSocketActions {
  readonly userId: string;
  readonly session: Session;
  /** Ends the session. */
  logout(): void;
}

/** What somebody without a session can do. */
export interface Visitor {
  /** Creates a user. The first one becomes the administrator. */
  signUp(user: UserInit, address?: ClientAddress): User;
  /** Logs in by name or email address. */
  login(loginId: string, password: string, address?: ClientAddress): Promise<UserClient>;
}

export interface Clients {
  readonly visitor: Visitor;
  as(userId: string, address?: ClientAddress): UserClient;
  withToken(token: string, address?: ClientAddress): UserClient | undefined;
}

export function createClients(server: Server): Clients {
  const caller = (session: Session | undefined, address: ClientAddress = {}): Caller => ({
    userId: session?.userId ?? "",
    pluginId: "",
    pluginContext: {
      sessionId: session?.id ?? "",
      requestId: server.newId(),
      ipAddress: address.ipAddress ?? "127.0.0.1",
      acceptLanguage: address.acceptLanguage ?? "en",
      userAgent: address.userAgent ?? "",
      connectionId: "",
    },
  });

  const client = (session: Session, address?: ClientAddress): UserClient => {
    const request = (): Caller => caller(session, address);
    return {
      userId: session.userId,
      session,
      logout: () => revokeSession(server, session.id),
      ...channelActions(server, request),
      ...commandActions(server, request),
      ...configActions(server, request),
      ...emojiActions(server, request),
      ...fileActions(server, request),
      ...pluginActions(server, request),
      ...postActions(server, request),
      ...preferenceActions(server, request),
      ...reactionActions(server, request),
      ...teamActions(server, request),
      ...userActions(server, request),
      ...webSocketActions(server, request),
    };
  };

  return {
    visitor: {
      signUp: (user, address) => createUser(server, caller(undefined, address), user),
      login: async (loginId, password, address) =>
        client(await login(server, caller(undefined, address), loginId, password), address),
    },
    as: (userId, address) => client(openSession(server, getUser(server, userId)), address),
    withToken: (token, address) => {
      const session = authenticate(server, token);
      return session && client(session, address);
    },
  };
}

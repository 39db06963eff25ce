// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/**
 * Who stands behind a hook: the session and the client whose request led to it. Any field may be empty; all are
 * when the server or a plugin acts on its own.
 */
export interface PluginContext {
  /** Id of the user's session. Empty = not logged in (yet), or nobody's request. */
  sessionId: string;
  /** Id of the request in the server's log. Empty = nobody's request. */
  requestId: string;
  /** Address of the client, taken from a proxy's header if the server trusts it. */
  ipAddress: string;
  /** Languages that the client asked for, as in the HTTP header. */
  acceptLanguage: string;
  /** Program of the client, as it names itself. */
  userAgent: string;
  /** Id of the WebSocket connection of the client, if its request names one. Empty on older servers. */
  connectionId: string;
}

/** PluginContext with everything optional: what is left out is zero or absent. */
export interface PluginContextInit {
  /** Id of the user's session. Empty = not logged in (yet), or nobody's request. */
  sessionId?: string | undefined;
  /** Id of the request in the server's log. Empty = nobody's request. */
  requestId?: string | undefined;
  /** Address of the client, taken from a proxy's header if the server trusts it. */
  ipAddress?: string | undefined;
  /** Languages that the client asked for, as in the HTTP header. */
  acceptLanguage?: string | undefined;
  /** Program of the client, as it names itself. */
  userAgent?: string | undefined;
  /** Id of the WebSocket connection of the client, if its request names one. Empty on older servers. */
  connectionId?: string | undefined;
}

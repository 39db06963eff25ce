// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export interface PluginContext {
  sessionId: string;
  requestId: string;
  ipAddress: string;
  acceptLanguage: string;
  userAgent: string;
}

/** PluginContext with everything optional: what is left out is zero or absent. */
export interface PluginContextInit {
  sessionId?: string | undefined;
  requestId?: string | undefined;
  ipAddress?: string | undefined;
  acceptLanguage?: string | undefined;
  userAgent?: string | undefined;
}


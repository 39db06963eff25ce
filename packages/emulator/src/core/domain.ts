import type { HostApi } from "@mattermost-plugin/gen";
import type { Caller } from "./caller.ts";
import type { Server } from "./server.ts";

/** The API methods of one domain. */
export type DomainApi = (server: Server) => Partial<HostApi>;

/**
 * What users can do in one domain, as a client of the REST API would on their behalf. `request` makes the caller of
 * one request.
 */
export type DomainActions<Actions> = (server: Server, request: () => Caller) => Actions;

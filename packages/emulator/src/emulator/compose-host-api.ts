import { type ApiMethodName, apiMethods, type HostApi } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { DomainApi } from "../core/domain.ts";
import type { Server } from "../core/server.ts";

export interface ComposedHostApi {
  /** Every method of the API; those that are not done yet answer 501. */
  readonly hostApi: HostApi;
  /** The methods that are done. */
  readonly done: ReadonlySet<ApiMethodName>;
}

/** Puts the methods of all domains together. Throws if two domains have the same one. */
export function composeHostApi(server: Server, domains: readonly DomainApi[]): ComposedHostApi {
  const methods: Partial<Record<string, unknown>> = {};
  for (const domain of domains) {
    for (const [name, method] of Object.entries(domain(server))) {
      if (methods[name]) throw new Error(`Two domains of the emulator answer ${name}. Remove one of them.`);
      methods[name] = method;
    }
  }
  const done = new Set(Object.keys(methods) as ApiMethodName[]);
  for (const [name, { goName }] of Object.entries(apiMethods)) methods[name] ??= notDone(goName);
  return { hostApi: methods as unknown as HostApi, done };
}

function notDone(goName: string) {
  const reason = /AccessControl/.test(goName) ? "access_control" : "not_implemented";
  return (): never => {
    throw appError({
      where: goName,
      id: `emulator.${reason}.app_error`,
      status: 501,
      params: { Method: goName },
    });
  };
}

import { createDeployError } from "./deploy-error.ts";

/** Where a server is and who asks. */
export type ServerAddress =
  | { readonly kind: "http"; readonly url: string; readonly credentials: Credentials }
  /** The socket of the server's local mode, on its own machine. Whoever may open it is an admin. */
  | { readonly kind: "socket"; readonly path: string };

export type Credentials =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "password"; readonly username: string; readonly password: string };

export interface AddressOptions {
  readonly url?: string | undefined;
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly local?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the address from the command's options, else from the environment, by the names that Mattermost's own plugin tools have.
 * Asks for a password only if there is none. Throws a DeployError for what is missing or contradicts itself.
 */
export async function serverAddress(
  options: AddressOptions,
  env: Environment,
  askPassword: (username: string) => Promise<string>,
): Promise<ServerAddress> {
  const named = options.url ?? options.token ?? options.username;
  if (options.local !== undefined) {
    if (named !== undefined)
      throw createDeployError("--local names the server's own socket; leave --url, --token and --username out.");
    return { kind: "socket", path: options.local };
  }
  const url = options.url ?? env.MM_SERVICESETTINGS_SITEURL;
  if (url === undefined && named === undefined && env.MM_LOCALSOCKETPATH)
    return { kind: "socket", path: env.MM_LOCALSOCKETPATH };
  if (!url)
    throw createDeployError(
      "Say where the server is: --url https://chat.example.com (or MM_SERVICESETTINGS_SITEURL), or --local <socket>.",
    );
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw createDeployError(`--url is ${url}; it must begin with http:// or https://.`);
  return { kind: "http", url: url.replace(/\/+$/, ""), credentials: await credentialsOf(options, env, askPassword) };
}

async function credentialsOf(
  options: AddressOptions,
  env: Environment,
  askPassword: (username: string) => Promise<string>,
): Promise<Credentials> {
  if (options.token !== undefined && options.username !== undefined)
    throw createDeployError("Give --token or --username, not both.");
  const token = options.token ?? (options.username === undefined ? env.MM_ADMIN_TOKEN : undefined);
  if (token) return { kind: "token", token };
  const username = options.username ?? env.MM_ADMIN_USERNAME;
  if (username) return { kind: "password", username, password: env.MM_ADMIN_PASSWORD || (await askPassword(username)) };
  throw createDeployError(
    "Say who you are: --token with a personal access token of a system admin (or MM_ADMIN_TOKEN), " +
      "or --username, whose password comes from MM_ADMIN_PASSWORD or is asked for.",
  );
}

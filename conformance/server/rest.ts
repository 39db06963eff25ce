/** Asks a Mattermost server's REST API as its documentation says, with nothing of this project in between. */
export interface Rest {
  /** Answers the JSON of a request under /api/v4. Throws an error with status and text for anything but success. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** Any request to the server, with the token. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** Milliseconds that a request may take. */
const limitMs = 60_000;

export function createRest(url: string, token: string): Rest {
  function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { Authorization: `Bearer ${token}`, "X-Requested-With": "XMLHttpRequest", ...init.headers };
    return fetch(`${url}${path}`, { ...init, headers, signal: AbortSignal.timeout(limitMs) });
  }

  return {
    fetch: send,
    async ask<T>(method: string, path: string, body?: unknown) {
      const response = await send(`/api/v4${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
      return JSON.parse(text) as T;
    },
  };
}

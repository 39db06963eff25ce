/** The target of a request, taken apart. */
export interface RequestTarget {
  /** `http://host` of a target in absolute form, else empty. */
  readonly origin: string;
  /** Host of a target in absolute form, else empty. */
  readonly host: string;
  /** Decoded. */
  readonly path: string;
  /** What stands after the question mark; undefined without one. */
  readonly query: string | undefined;
}

/** Takes a request's target apart, as Go does. Undefined when its path can't be decoded. */
export function parseTarget(target: string): RequestTarget | undefined {
  const absolute = /^(https?:\/\/([^/?]*))(.*)$/i.exec(target);
  const rest = absolute?.[3] ?? target;
  const mark = rest.indexOf("?");
  const path = decodePath(mark === -1 ? rest : rest.slice(0, mark));
  if (path === undefined) return undefined;
  return {
    origin: absolute?.[1] ?? "",
    host: absolute?.[2] ?? "",
    path,
    query: mark === -1 ? undefined : rest.slice(mark + 1),
  };
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Escapes a path as Go's URL does. */
export function escapePath(path: string): string {
  return encodeURI(path.toWellFormed()).replace(/[!'()*?#[\]]/g, (character) => `%${hex(character)}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

/** The shortest path of the same meaning: without empty parts and dots. A slash at the end stays. */
export function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  const clean = `/${parts.join("/")}`;
  return path.endsWith("/") && clean !== "/" ? `${clean}/` : clean;
}

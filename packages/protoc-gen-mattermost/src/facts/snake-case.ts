/**
 * The name that a field of the proto has for a Go field or parameter: "userID" is user_id, "IPAddress" ip_address,
 * "MemberIDs" member_ids, "HTTPServer2" http_server2. Capitals in a row are one word, with an "s" behind them too.
 */
export function snakeCase(goName: string): string {
  return goName
    .replace(/([A-Z]{2,})s(?=[A-Z]|$)/g, (_, word: string) => `${word.charAt(0)}${word.slice(1).toLowerCase()}s`)
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

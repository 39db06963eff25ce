/** Tells whether a text is the address of something on the web: http:// or https:// with a host. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

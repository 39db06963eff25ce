import { samplePost } from "../../lib/sample-post.ts";
import { smallText } from "../http-bodies.ts";

/** What the plugins make of a message. */
export function changedMessage(message: string): string {
  return `${message}!`;
}

const expectedMessage = changedMessage(samplePost.message);
const smallLength = Buffer.byteLength(smallText);

/** The key that is asked for, and the length of its value. */
export const storedKey = "build:1732272000000";
export const storedValue = new Uint8Array(256).fill(7);

export function checkMessage(message: string | undefined): void {
  if (message !== expectedMessage) throw new Error(`the hook answered the message ${JSON.stringify(message)}`);
}

export function checkValue(value: Uint8Array | undefined): void {
  if (value?.length !== storedValue.length) throw new Error(`KVGet answered ${value?.length} bytes`);
}

/** Checks an answer to GET or POST by its length alone, as nothing else of it is read. */
export function checkLength(status: number, length: number, expected: number = smallLength): void {
  if (status !== 200 || length !== expected) throw new Error(`ServeHTTP answered ${status} with ${length} bytes`);
}

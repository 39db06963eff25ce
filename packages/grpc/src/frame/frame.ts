import { finishWriter, resetWriter, type Writer } from "@mattermost-plugin/protowire";
import { frameHeaderBytes, writeFrameHeader } from "./frame-header.ts";

/** A message behind its header, as it goes on the wire. */
export type Frame = Uint8Array;

/** A message without fields. */
export const emptyFrame: Frame = new Uint8Array(frameHeaderBytes);

/** Frames a message that is written already. */
export function frameOf(message: Uint8Array): Frame {
  const frame = new Uint8Array(frameHeaderBytes + message.length);
  writeFrameHeader(frame, message.length);
  frame.set(message, frameHeaderBytes);
  return frame;
}

/** Makes the writer empty, with room for the header before the message. */
export function beginFrame(w: Writer): void {
  resetWriter(w, frameHeaderBytes);
}

/** Takes the message that was written since `beginFrame`. */
export function finishFrame(w: Writer): Frame {
  const frame = finishWriter(w);
  writeFrameHeader(frame, frame.length - frameHeaderBytes);
  return frame;
}

/** The message in a frame, without a copy. */
export function messageOf(frame: Frame): Uint8Array {
  return frame.subarray(frameHeaderBytes);
}

import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import fc from "fast-check";

/** Bytes with a part cut off, changed, doubled or put in. */
export function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: bytes.length });
  return fc.oneof(
    at.map((end) => bytes.subarray(0, end)),
    fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([index, flip]) => changed(bytes, index, flip)),
    fc
      .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 8 }))
      .map(([index, added]) => Buffer.concat([bytes.subarray(0, index), added, bytes.subarray(index)])),
    fc
      .tuple(at, at)
      .map(([one, other]) =>
        Buffer.concat([bytes.subarray(0, Math.min(one, other)), bytes.subarray(Math.max(one, other))]),
      ),
    fc.uint8Array({ maxLength: 40 }),
  );
}

function changed(bytes: Uint8Array, index: number, flip: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[index] = (copy[index] ?? 0) ^ flip;
  return copy;
}

const fieldNumber = fc.integer({ min: 5000, max: 2 ** 29 - 1 });

/** Fields of every wire type with numbers that no message has. */
export const unknownFields: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.tuple(
      fieldNumber,
      fc.oneof(
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((value) => (w: BinaryWriter, no: number) => {
          w.tag(no, WireType.Varint).uint64(value);
        }),
        fc.double().map((value) => (w: BinaryWriter, no: number) => {
          w.tag(no, WireType.Bit64).double(value);
        }),
        fc.float().map((value) => (w: BinaryWriter, no: number) => {
          w.tag(no, WireType.Bit32).float(value);
        }),
        fc.uint8Array({ maxLength: 200 }).map((value) => (w: BinaryWriter, no: number) => {
          w.tag(no, WireType.LengthDelimited).bytes(value);
        }),
        fc.string().map((value) => (w: BinaryWriter, no: number) => {
          w.tag(no, WireType.StartGroup).tag(1, WireType.LengthDelimited).string(value).tag(no, WireType.EndGroup);
        }),
      ),
    ),
    { maxLength: 4 },
  )
  .map((fields) => {
    const w = new BinaryWriter();
    for (const [no, write] of fields) write(w, no);
    return w.finish();
  });

/** Bytes of one piece of a body. */
export const pieceBytes = 65_536;

/** Bytes of a body whose transfer is measured. */
export const bodyBytes = 4_194_304;

/** One piece, sent again and again. */
export const piece = new Uint8Array(pieceBytes).fill(0x61);

/** What the plugin answers to a small GET. */
export const smallText = "The build is green.";

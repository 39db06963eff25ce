/** How deep values, and the types of a stream, may lie in each other: deeper ones are refused before the stack runs out. */
export const maxDepth = 1500;

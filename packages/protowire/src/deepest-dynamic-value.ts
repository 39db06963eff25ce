/** How many lists and objects may be inside each other in a dynamic value, on the way out and on the way in. */
export const deepestDynamicValue = 100;

/** Id of the name in the panel: where focus goes when a fruit is opened. */
export const projectNameId = 'fruktens-namn';

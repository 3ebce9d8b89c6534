/** What stands in the data, once for each character, where a name was erased; readers see a note in its place. */
export const nameFiller = '·';

/** What takes the names of people out of one part of a document. */
type Edit = { part: RegExp; edit: (xml: string) => string };

/** Stands where a document cannot do without a name, as in Word's own "ta bort personlig information". */
const someone = 'Författare';

/** In each part that names people, how they are taken out. The text of the document itself is never touched. */
const edits: readonly Edit[] = [
  { part: /^docProps\/core\.xml$/, edit: emptied(['creator', 'lastModifiedBy']) },
  { part: /^docProps\/app\.xml$/, edit: emptied(['Company', 'Manager', 'HyperlinkBase', 'Template']) },
  {
    part: /^docProps\/custom\.xml$/,
    edit: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  },
  {
    part: /^word\/people\.xml$/,
    edit: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
  },
  { part: /^word\/.*\.xml$/, edit: (xml) => replaced(replaced(xml, 'author', someone), 'initials', 'F') },
  { part: /^xl\/(.*\/)?comments?[^/]*\.xml$/, edit: emptied(['author'], someone) },
  {
    part: /^xl\/persons\/.*\.xml$/,
    edit: (xml) => replaced(replaced(xml, 'displayName', someone), 'userId', ''),
  },
  { part: /^xl\/workbook\.xml$/, edit: (xml) => replaced(withoutPath(xml), 'userName', someone) },
  {
    part: /^ppt\/(commentAuthors|authors)\.xml$/,
    edit: (xml) => replaced(replaced(replaced(xml, 'name', someone), 'initials', 'F'), 'userId', ''),
  },
  {
    part: /^(.*\/)?meta\.xml$/,
    edit: (xml) => emptied(['initial-creator', 'creator', 'printed-by', 'user-defined'])(xml),
  },
  {
    part: /^(.*\/)?(content|styles)\.xml$/,
    edit: emptied(['creator', 'creator-initials', 'sender-initials']),
  },
];

/** What takes the names of people out of the part; undefined when nothing in it names any. */
export function officeEdit(part: string): ((xml: string) => string) | undefined {
  return edits.find((one) => one.part.test(part))?.edit;
}

/** The elements by these names, whatever their prefix, with other words or none between their tags. */
function emptied(names: readonly string[], words = ''): (xml: string) => string {
  const element = new RegExp(`(<((?:[\\w-]+:)?(?:${names.join('|')}))(?:\\s[^<>]*)?>)[^<]*(</\\2\\s*>)`, 'g');
  return (xml) =>
    xml.replaceAll(element, (_, open: string, _name: string, close: string) => open + words + close);
}

/** Each attribute by the name, whatever its prefix, with another value. Only inside of tags. */
function replaced(xml: string, name: string, value: string): string {
  const attribute = new RegExp(`(\\s(?:\\w+:)?${name}=)(?:"[^"<]*"|'[^'<]*')`, 'g');
  return xml.replaceAll(/<[^<>]+>/g, (tag) => tag.replaceAll(attribute, `$1"${value}"`));
}

/** Excel notes where on the writer's disk the workbook lay, which names an account. */
function withoutPath(xml: string): string {
  return xml.replaceAll(/<\w+:absPath\b[^<>]*>/g, (tag) => replaced(tag, 'url', ''));
}

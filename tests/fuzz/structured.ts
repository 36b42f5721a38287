import { paragraph, run } from '#tests/files/docx/word-file.ts';

const TEXTS = [
  ...[
    'Ida Marlow',
    'Python Developer',
    'Experience',
    'Skills',
    'Education',
    'Languages',
    'Python, Django, SQL',
    'Engineer, Elm Ltd',
    'Elm Ltd',
    'Engineer',
  ],
  ...[
    'Jan 2020 – Present',
    '2016 – 2019',
    '2018',
    'Built the billing service in Django.',
    '• Ran it.',
    'Leeds, UK',
    'ida@example.com',
    'Nationality',
    'BSc Physics',
  ],
  ...['', ' ', '\t', '\n', 'a\nb', '|', ':', '-', '\u00a0', '\uf0b7', '12/0000', '1e999', 'https://a.test', '2020-13', 'x'.repeat(400)],
];
const ELEMENTS = [
  ...[
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:sdt',
    'w:sdtPr',
    'w:sdtContent',
    'w:ins',
    'w:del',
    'w:moveFrom',
    'w:hyperlink',
    'w:pPr',
    'w:rPr',
  ],
  ...[
    'w:tblPr',
    'w:tcPr',
    'w:trPr',
    'w:txbxContent',
    'w:drawing',
    'mc:AlternateContent',
    'mc:Choice',
    'mc:Fallback',
    'w:ruby',
    'w:rt',
    'w:sectPr',
  ],
];
const SETTINGS = [
  ...[
    '<w:vanish/>',
    '<w:vanish w:val="0"/>',
    '<w:sz w:val="1"/>',
    '<w:sz w:val="x"/>',
    '<w:color w:val="FFFFFF"/>',
    '<w:color/>',
    '<w:hidden/>',
    '<w:del/>',
  ],
  ...[
    '<w:shd w:fill="FFFFFF"/>',
    '<w:shd w:val="solid"/>',
    '<w:pStyle w:val="berschrift2"/>',
    '<w:pStyle/>',
    '<w:outlineLvl w:val="-1"/>',
    '<w:b/>',
    '<w:tab/>',
  ],
  ...[
    '<w:numPr><w:numId w:val="1"/></w:numPr>',
    '<w:numPr/>',
    '<w:br/>',
    '<w:sym w:char="F0B7"/>',
    '<w:sym w:char="zzzz"/>',
    '<w:showingPlcHdr/>',
    '<w:noBreakHyphen/>',
  ],
];

const pick = <T>(list: readonly T[], byte: number): T => list[byte % list.length] as T;

/** The body of a Word file in sound XML, whose elements stand in whatever order the bytes say. */
export function wordBody(bytes: Uint8Array): string {
  const open: string[] = [];
  let xml = '';
  for (const byte of bytes.subarray(0, 4_000)) {
    if (byte < 60) xml += paragraph(run(pick(TEXTS, byte), byte % 7 === 0 ? pick(SETTINGS, byte) : ''));
    else if (byte < 90) xml += pick(SETTINGS, byte);
    else if (byte < 110) xml += run(pick(TEXTS, byte));
    else if (byte < 180 && open.length < 60) {
      open.push(pick(ELEMENTS, byte));
      xml += `<${open.at(-1)}>`;
    } else if (open.length > 0) xml += `</${open.pop()}>`;
  }
  return (
    xml +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  );
}

const KEYS = [
  ...[
    'basics',
    'work',
    'education',
    'skills',
    'projects',
    'languages',
    'certificates',
    'volunteer',
    'publications',
    'name',
    'label',
    'position',
    'summary',
  ],
  ...[
    'startDate',
    'endDate',
    'highlights',
    'keywords',
    'location',
    'city',
    'profiles',
    'url',
    'institution',
    'area',
    'studyType',
    '__proto__',
    'constructor',
    'length',
  ],
];
const VALUES: readonly unknown[] = [null, true, 0, -1, 1e308, '2020-01', '2019-99-99', '', [], {}, ...TEXTS];

/** Sound JSON with the names of JSON Resume at whatever depth the bytes say. */
export function jsonResume(bytes: Uint8Array): string {
  const root = new Map<string, unknown>();
  const open: (Map<string, unknown> | unknown[])[] = [root];
  const add = (byte: number, value: unknown): void => {
    const target = open.at(-1);
    if (Array.isArray(target)) target.push(value);
    else target?.set(pick(KEYS, byte), value);
  };
  for (const [at, byte] of bytes.subarray(0, 3_000).entries()) {
    if (byte >= 200 && open.length > 1) open.pop();
    else if (byte >= 120 && open.length < 40) {
      const inner = byte % 2 === 0 ? new Map<string, unknown>() : [];
      add(bytes[at + 1] ?? 0, inner);
      open.push(inner);
    } else add(byte, pick(VALUES, bytes[at + 1] ?? 0));
  }
  return jsonOf(root);
}

/** Written by hand, so that `__proto__` is a name like any other. */
function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(',')}]`;
  if (value instanceof Map) return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}:${jsonOf(inner)}`).join(',')}}`;
  return JSON.stringify(value);
}

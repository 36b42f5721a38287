import fc from 'fast-check';

/** A change to the bytes of a file. Places are fractions of its length. */
export type Mutation =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'set'; at: number; byte: number }
  | { kind: 'cut'; at: number }
  | { kind: 'drop'; at: number; length: number }
  | { kind: 'repeat'; at: number; length: number; times: number }
  | { kind: 'move'; at: number; length: number; to: number }
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'splice'; at: number; from: number; length: number };

/** What the formats are made of, in wrong places. */
const PIECES = [
  ...[
    '<w:tbl>',
    '</w:p>',
    '<w:vanish/>',
    '<w:p/>',
    '<mc:AlternateContent>',
    '&amp;',
    '&#0;',
    '&x;',
    ']]>',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE a>',
  ],
  ...[
    'endobj',
    'endstream',
    'xref',
    '%%EOF',
    '<<',
    '>>',
    '/Length 9999999999',
    '/Kids [1 0 R]',
    '1 0 R',
    'BT',
    'ET',
    '(',
    ')',
    '0 0 0 0 0 0 Tm',
    '1e99',
  ],
  ...[
    '<table>',
    '<template>',
    '<svg>',
    '<script>',
    '<body>',
    '</main>',
    '<h2>Experience</h2>',
    '<base href="//a.test">',
    'itemscope itemtype=',
  ],
  ...['{', '}', '[', ']', '"', ':', ',', 'null', '1e999', '"__proto__":', '"work":[', '\\ud800', '"startDate":'],
  ...[
    '\n',
    '\r',
    '\t',
    '\n\n',
    '\0',
    '\u202e',
    '\ufeff',
    '\u00ad',
    '•',
    '| ',
    '## ',
    '**',
    '('.repeat(200),
    ' '.repeat(3_000),
    'a'.repeat(3_000),
    '-'.repeat(3_000),
  ],
  ...[
    'Experience\n',
    'Skills: ',
    'Jan 2020 – ',
    '12/0000',
    '2019-99',
    'Present',
    'Technologies: ',
    'Page 1 of 9',
    'Engineer, Elm Ltd, 2019 – 2022\n',
  ],
];

/** Rules, leaders and padding: what patterns that backtrack are slow on. */
const runs = fc
  .tuple(fc.constantFrom(...' \t\n_*#=~.-–—|/\\·•,;:()[]<>&%0a9A«Ä'), fc.integer({ min: 20, max: 400 }))
  .map(([sign, count]) => sign.repeat(count));

const place = fc.nat({ max: 999_999 }).map((millionths) => millionths / 1_000_000);
const length = fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 3_000 }));

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip'), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant('set'), at: place, byte: fc.constantFrom(0, 0x0a, 0x20, 0x28, 0x3c, 0x3e, 0x7f, 0xc3, 0xff) }),
  fc.record({ kind: fc.constant('cut'), at: place }),
  fc.record({ kind: fc.constant('drop'), at: place, length }),
  fc.record({ kind: fc.constant('repeat'), at: place, length, times: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 60 })) }),
  fc.record({ kind: fc.constant('move'), at: place, length, to: place }),
  fc.record({
    kind: fc.constant('insert'),
    at: place,
    text: fc.oneof(fc.constantFrom(...PIECES), runs, fc.string({ unit: 'binary', maxLength: 20 })),
  }),
  fc.record({ kind: fc.constant('splice'), at: place, from: place, length }),
) as fc.Arbitrary<Mutation>;

/** The bytes with one change; `other` is the file that is spliced in. */
export function mutated(bytes: Uint8Array, change: Mutation, other: Uint8Array): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case 'flip':
      return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << change.bit));
    case 'set':
      return withByte(bytes, at, change.byte);
    case 'cut':
      return before;
    case 'drop':
      return joined(before, after.subarray(change.length));
    case 'repeat':
      return joined(before, ...new Array<Uint8Array>(change.times).fill(after.subarray(0, change.length)), after);
    case 'move':
      return moved(joined(before, after.subarray(change.length)), after.subarray(0, change.length), change.to);
    case 'insert':
      return joined(before, new TextEncoder().encode(change.text), after);
    case 'splice':
      return joined(before, taken(other, change.from, change.length), after);
  }
}

function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = byte;
  return copy;
}

const moved = (rest: Uint8Array, part: Uint8Array, to: number): Uint8Array => {
  const at = Math.floor(to * rest.length);
  return joined(rest.subarray(0, at), part, rest.subarray(at));
};

const taken = (bytes: Uint8Array, from: number, count: number): Uint8Array => {
  const at = Math.floor(from * bytes.length);
  return bytes.subarray(at, at + count);
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

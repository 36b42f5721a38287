function threeWay(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  if (isTexts(mine) && isTexts(theirs)) return joinedTexts(isTexts(base) ? base : [], mine, theirs);
  if (isRecord(mine) && isRecord(theirs)) return joinedRecords(isRecord(base) ? base : {}, mine, theirs);
  return mine;
}

const joinedTexts = (base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] => {
  const removed = base.filter((text) => !mine.includes(text));
  const added = mine.filter((text) => !base.includes(text) && !theirs.includes(text));
  return [...theirs.filter((text) => !removed.includes(text)), ...added];
};

/**
 * What two windows made of one record, joined: what only one of them changed stays changed, entries of a list that either added or took away are added or taken
 * away, and where both set the same thing otherwise, it is as in `mine`, which came last.
 */
export function joinedRecords(base: Values, mine: Values, theirs: Values): Values {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const values = keys.map((key) => [key, threeWay(base[key], mine[key], theirs[key])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

type Values = Readonly<Record<string, unknown>>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** With the keys of records in one order. */
const sorted = (value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )
    : value;

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

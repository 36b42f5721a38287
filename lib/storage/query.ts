import { BUILT_IN_STAGES } from './stages.ts';

export type SortKey = 'name' | 'stage' | 'saved' | 'expires';

/** What the list is asked for. Every filter that is given must hold; of several values of one filter any. Dates are ISO date-times. */
export interface Query {
  text: string;
  stages: readonly string[];
  specializations: readonly string[];
  roles: readonly string[];
  tags: readonly string[];
  rules: readonly string[];
  expiresBefore?: string;
  sort: SortKey;
  descending: boolean;
  /** The ids of the stages in the user's order, which is how they sort. */
  stageOrder: readonly string[];
  /** Names are hidden: equal ones stand with the last saved first, where an order by name would tell them. */
  hidesNames?: boolean;
}

/** Everybody, the last saved first. */
export const EVERYONE: Query = {
  text: '',
  stages: [],
  specializations: [],
  roles: [],
  tags: [],
  rules: [],
  sort: 'saved',
  descending: true,
  stageOrder: BUILT_IN_STAGES.map(({ id }) => id),
};

/** What the filters offer: each value with how many saved candidates have it. */
export interface Facets {
  stages: Record<string, number>;
  specializations: Record<string, number>;
  roles: Record<string, number>;
  tags: Record<string, number>;
  rules: Record<string, number>;
}

/** Whether the query asks for everybody: nothing is searched for and nothing filtered. */
export const isForEverybody = ({ text, stages, specializations, roles, tags, rules, expiresBefore }: Query): boolean =>
  !text.trim() && expiresBefore === undefined && [stages, specializations, roles, tags, rules].every(({ length }) => length === 0);

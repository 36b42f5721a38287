import { z } from 'zod';
import { matrixSchema } from './schema.ts';

/** What each field means, by its path in the JSON Schema. */
const MEANS: Readonly<Record<string, string>> = {
  schemaVersion: 'The version of this format.',
  id: 'Lower case letters, digits and hyphens. A matrix with the id of one that is there can take its place.',
  name: 'As it stands in lists.',
  summary: 'What somebody of this kind does, in one sentence.',
  basedOn: 'The id of the matrix that this one was copied from.',
  competencies: 'What a role of this kind is vetted on, in the order in which it is shown.',
  'competencies.items.id': 'Its own id within this matrix.',
  'competencies.items.shortName': 'At most 12 characters, for the strip under the name of a candidate.',
  'competencies.items.why': 'Why it matters for the work, for readers who are no engineers.',
  'competencies.items.skills': 'Ids of skills of which any one shows it.',
  'competencies.items.related': 'Ids of skills that show it weakly where none of its own is shown.',
  'competencies.items.signals':
    'Words that show it without the name of a skill: a list of signals, each a list of groups of phrases. A signal holds where one phrase of each of its groups stands in one sentence.',
  'competencies.items.evidence': 'What counts as evidence, in one sentence.',
  'competencies.items.shownBy': 'What counts: work alone, or work and projects, which holds where nothing is said.',
  'competencies.items.questions': 'Ids of core questions of the bank, or of your own. The first of a level is asked.',
  ownSkills: 'Skills that the catalogue does not have, or further spellings of one that it has.',
  'ownSkills.items.id': 'An id of your own, or that of a skill of the catalogue.',
  'ownSkills.items.name': 'Its name, which is a spelling, too.',
  'ownSkills.items.aliases': 'Further spellings: literal text, met word by word, capitals or not. Signs such as * or [ have no meaning.',
  'ownSkills.items.shows': 'Ids of skills that it also shows wherever it is shown itself: a Kubernetes operator shows Kubernetes.',
  ownQuestions: 'Questions of your own, for the competencies that name them.',
  'ownQuestions.items.levels': 'The levels that it is asked at.',
  'ownQuestions.items.minutes': 'How long question and answer take.',
  'ownQuestions.items.audience': 'Who can ask it.',
  'ownQuestions.items.followUps': 'What to ask next.',
  'ownQuestions.items.anchors': 'What a strong, a partial and a weak answer holds.',
  cases: 'Invented lines of a profile, and how some competencies must read in it.',
  'cases.items.work': 'What was done in a job, a line each.',
  'cases.items.skills': 'What stands in the list of skills.',
  'cases.items.expected': 'How competencies must read: by id of the competency, and its state.',
};

type Node = Record<string, unknown>;

/** The published JSON Schema of a matrix: what `parseMatrix` takes, but for what ties its parts together. */
export function matrixJsonSchema(): object {
  const { $schema, ...made } = explained(JSON.parse(JSON.stringify(z.toJSONSchema(matrixSchema, { io: 'input' }))), []);
  const hint = { type: 'string', description: 'Where this schema lies, for editors. It is left out when the matrix is read.' };
  const properties = isNode(made.properties) ? made.properties : {};
  return { $schema, title: 'Mirage Lens matrix', ...made, properties: { $schema: hint, ...properties } };
}

/** Each field with what it means. */
function explained(node: Node, path: readonly string[]): Node {
  const means = MEANS[path.join('.')];
  const properties = isNode(node.properties) && {
    properties: Object.fromEntries(
      Object.entries(node.properties).map(([name, field]) => [name, isNode(field) ? explained(field, [...path, name]) : field]),
    ),
  };
  const items = isNode(node.items) && { items: explained(node.items, [...path, 'items']) };
  return { ...(means && { description: means }), ...node, ...properties, ...items };
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

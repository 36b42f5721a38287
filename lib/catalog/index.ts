import { api } from './api.ts';
import { ciCd } from './ci-cd.ts';
import { cloudAws } from './cloud-aws.ts';
import { cloudAzure } from './cloud-azure.ts';
import { cloudGoogle } from './cloud-google.ts';
import { computerVision } from './computer-vision.ts';
import { dataEngineering } from './data-engineering.ts';
import { dataOrchestration } from './data-orchestration.ts';
import { dataProcessing } from './data-processing.ts';
import { dataStores } from './data-stores.ts';
import { dataWarehouses } from './data-warehouses.ts';
import { deepLearning } from './deep-learning.ts';
import { edge } from './edge.ts';
import { everyday } from './everyday.ts';
import { finance } from './finance.ts';
import { firstReleases } from './first-releases/index.ts';
import { frontEnd } from './front-end.ts';
import { generativeAi } from './generative-ai.ts';
import { hpc } from './hpc.ts';
import { infrastructure } from './infrastructure.ts';
import { languages } from './languages.ts';
import { languagesGeneral } from './languages-general.ts';
import { languagesSpecial } from './languages-special.ts';
import { machineLearning } from './machine-learning.ts';
import { messaging } from './messaging.ts';
import { mlops } from './mlops.ts';
import { naturalLanguageProcessing } from './natural-language-processing.ts';
import { observability } from './observability.ts';
import { practices } from './practices.ts';
import { pythonLanguage } from './python-language.ts';
import { pythonLibraries } from './python-libraries.ts';
import { pythonTooling } from './python-tooling.ts';
import { pythonWeb } from './python-web.ts';
import { security } from './security.ts';
import type { Skill } from './skill.ts';
import { testing } from './testing.ts';
import { visualisation } from './visualisation.ts';

const themes: readonly (readonly Skill[])[] = [
  languages,
  languagesGeneral,
  languagesSpecial,
  pythonLanguage,
  pythonTooling,
  pythonLibraries,
  pythonWeb,
  api,
  machineLearning,
  deepLearning,
  computerVision,
  naturalLanguageProcessing,
  generativeAi,
  mlops,
  dataProcessing,
  dataOrchestration,
  dataEngineering,
  dataWarehouses,
  dataStores,
  messaging,
  cloudAws,
  cloudAzure,
  cloudGoogle,
  infrastructure,
  ciCd,
  testing,
  security,
  observability,
  visualisation,
  hpc,
  edge,
  finance,
  frontEnd,
  practices,
  everyday,
];

const dated = (skill: Skill): Skill => {
  const firstRelease = firstReleases.get(skill.id);
  return firstRelease ? { ...skill, firstRelease } : skill;
};

/** Every skill that the product knows by name, theme by theme, with its first release where a source tells it. */
export const catalog: readonly Skill[] = themes.flat().map(dated);

export const skillById: ReadonlyMap<string, Skill> = new Map(catalog.map((skill) => [skill.id, skill]));

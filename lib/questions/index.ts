import { aiMlCloud } from './core/ai-ml-cloud.ts';
import { aiMlModels } from './core/ai-ml-models.ts';
import { codeQuality } from './core/code-quality.ts';
import { dataEngineeringData } from './core/data-engineering-data.ts';
import { dataEngineeringProcessing } from './core/data-engineering-processing.ts';
import { debugging } from './core/debugging.ts';
import { ecosystemMastery } from './core/ecosystem-mastery.ts';
import { edgeAi } from './core/edge-ai.ts';
import { fintechMoney } from './core/fintech-money.ts';
import { fintechOperation } from './core/fintech-operation.ts';
import { genaiBuilding } from './core/genai-building.ts';
import { genaiRunning } from './core/genai-running.ts';
import { hpc } from './core/hpc.ts';
import { languageMechanics } from './core/language-mechanics.ts';
import { ownCompetency } from './core/own-competency.ts';
import { processAndSecurity } from './core/process-and-security.ts';
import { systemDesign } from './core/system-design.ts';
import { webApi } from './core/web-api.ts';
import { webFrameworks } from './core/web-frameworks.ts';
import { workingTogether } from './core/working-together.ts';
import { claimProbes } from './probes/claims.ts';
import { integrityProbes } from './probes/integrity.ts';
import { nicheProbes } from './probes/niche.ts';
import { practiceProbes } from './probes/practice.ts';
import { timelineProbes } from './probes/timeline.ts';
import type { Question } from './question.ts';

const core: readonly Question[] = [
  ...languageMechanics,
  ...ecosystemMastery,
  ...codeQuality,
  ...systemDesign,
  ...debugging,
  ...workingTogether,
  ...processAndSecurity,
  ...aiMlModels,
  ...aiMlCloud,
  ...webFrameworks,
  ...webApi,
  ...dataEngineeringProcessing,
  ...dataEngineeringData,
  ...genaiBuilding,
  ...genaiRunning,
  ...edgeAi,
  ...hpc,
  ...fintechMoney,
  ...fintechOperation,
  ownCompetency,
];

/** Every question that the product asks: core ones by pillar and competency, then the probes that findings ask for. */
export const questionBank: readonly Question[] = [
  ...core,
  ...claimProbes,
  ...nicheProbes,
  ...timelineProbes,
  ...practiceProbes,
  ...integrityProbes,
];

export const questionById: ReadonlyMap<string, Question> = new Map(questionBank.map((question) => [question.id, question]));

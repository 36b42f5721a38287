import { aiMlCloud } from './core/ai-ml-cloud.ts';
import { aiMlDepth } from './core/ai-ml-depth.ts';
import { aiMlModels } from './core/ai-ml-models.ts';
import { codeQuality } from './core/code-quality.ts';
import { codeReading } from './core/code-reading.ts';
import { dataEngineeringData } from './core/data-engineering-data.ts';
import { dataEngineeringDepth } from './core/data-engineering-depth.ts';
import { dataEngineeringProcessing } from './core/data-engineering-processing.ts';
import { debugging } from './core/debugging.ts';
import { debuggingPractice } from './core/debugging-practice.ts';
import { designPractice } from './core/design-practice.ts';
import { ecosystemMastery } from './core/ecosystem-mastery.ts';
import { ecosystemPractice } from './core/ecosystem-practice.ts';
import { edgeAi } from './core/edge-ai.ts';
import { edgeAiDepth } from './core/edge-ai-depth.ts';
import { fintechDepth } from './core/fintech-depth.ts';
import { fintechMoney } from './core/fintech-money.ts';
import { fintechOperation } from './core/fintech-operation.ts';
import { genaiBuilding } from './core/genai-building.ts';
import { genaiDepth } from './core/genai-depth.ts';
import { genaiRunning } from './core/genai-running.ts';
import { hpc } from './core/hpc.ts';
import { hpcDepth } from './core/hpc-depth.ts';
import { languageMechanics } from './core/language-mechanics.ts';
import { languageValues } from './core/language-values.ts';
import { ownCompetency } from './core/own-competency.ts';
import { ownershipHabits } from './core/ownership-habits.ts';
import { processAndSecurity } from './core/process-and-security.ts';
import { processHabits } from './core/process-habits.ts';
import { remoteWork } from './core/remote-work.ts';
import { securityHabits } from './core/security-habits.ts';
import { systemDesign } from './core/system-design.ts';
import { webApi } from './core/web-api.ts';
import { webDepth } from './core/web-depth.ts';
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
  ...languageValues,
  ...ecosystemMastery,
  ...ecosystemPractice,
  ...codeQuality,
  ...codeReading,
  ...systemDesign,
  ...designPractice,
  ...debugging,
  ...debuggingPractice,
  ...workingTogether,
  ...remoteWork,
  ...ownershipHabits,
  ...processAndSecurity,
  ...processHabits,
  ...securityHabits,
  ...aiMlModels,
  ...aiMlCloud,
  ...aiMlDepth,
  ...webFrameworks,
  ...webApi,
  ...webDepth,
  ...dataEngineeringProcessing,
  ...dataEngineeringData,
  ...dataEngineeringDepth,
  ...genaiBuilding,
  ...genaiRunning,
  ...genaiDepth,
  ...edgeAi,
  ...edgeAiDepth,
  ...hpc,
  ...hpcDepth,
  ...fintechMoney,
  ...fintechOperation,
  ...fintechDepth,
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

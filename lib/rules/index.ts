import type { Rule } from '#lib/analysis/rule.ts';
import { noTeamworkShown } from './collaboration/no-teamwork-shown.ts';
import { budgetBelowMarket } from './compensation/budget-below-market.ts';
import { hiddenText } from './integrity/hidden-text.ts';
import { instructionsToMachines } from './integrity/instructions-to-machines.ts';
import { nearDuplicate } from './integrity/near-duplicate.ts';
import { sourcesDisagree } from './integrity/sources-disagree.ts';
import { anachronism } from './mirage/anachronism.ts';
import { claimedOnly } from './mirage/claimed-only.ts';
import { courseOnly } from './mirage/course-only.ts';
import { repeatedText } from './mirage/repeated-text.ts';
import { skillStuffing } from './mirage/skill-stuffing.ts';
import { staleSkill } from './mirage/stale-skill.ts';
import { titleAheadOfExperience } from './mirage/title-ahead-of-experience.ts';
import { unclearOwnership } from './mirage/unclear-ownership.ts';
import { vagueOutcomes } from './mirage/vague-outcomes.ts';
import { weakEvidence } from './mirage/weak-evidence.ts';
import { yearsInflated } from './mirage/years-inflated.ts';
import { generalist } from './niche/generalist.ts';
import { missingCompetency } from './niche/missing-competency.ts';
import { wrongSpecialization } from './niche/wrong-specialization.ts';
import { noEngineeringPractice } from './process/no-engineering-practice.ts';
import { noSecurityPractice } from './process/no-security-practice.ts';
import { noSeniorDepth } from './process/no-senior-depth.ts';
import { dateConflict } from './timeline/date-conflict.ts';
import { gap } from './timeline/gap.ts';
import { overlap } from './timeline/overlap.ts';
import { shortTenures } from './timeline/short-tenures.ts';
import { totalYears } from './timeline/total-years.ts';
import { totalsDisagree } from './timeline/totals-disagree.ts';

/** Every rule, in the order in which findings of one severity are told. */
export const rules: readonly Rule[] = [
  anachronism,
  yearsInflated,
  wrongSpecialization,
  dateConflict,
  instructionsToMachines,
  hiddenText,
  sourcesDisagree,
  nearDuplicate,
  totalYears,
  totalsDisagree,
  claimedOnly,
  weakEvidence,
  skillStuffing,
  missingCompetency,
  overlap,
  repeatedText,
  titleAheadOfExperience,
  staleSkill,
  unclearOwnership,
  vagueOutcomes,
  courseOnly,
  generalist,
  noEngineeringPractice,
  noSecurityPractice,
  noSeniorDepth,
  noTeamworkShown,
  budgetBelowMarket,
  shortTenures,
  gap,
];

import type { Anchors, Audience, Level, Pillar } from './question.ts';

/** A fault that was put into the code on purpose, the gravest ones first. */
export interface Defect {
  /** Line of the code, from 1, that holds the quote. */
  line: number;
  quote: string;
  what: string;
  why: string;
  /** How a strong, partial and weak reviewer speaks of it. */
  anchors: Anchors;
}

interface ExerciseBase {
  id: string;
  title: string;
  pillar: Pillar;
  /** Competency id of a matrix; an exercise without one suits every role. */
  competency?: string;
  levels: readonly Level[];
  minutes: number;
  audience: Audience;
  /** Read aloud or handed out. */
  situation: string;
  /** How the exercise is held; for the interviewer alone. */
  howTo?: string;
  anchors: Anchors;
}

/** Read flawed Python and say what is wrong. */
export interface ReviewExercise extends ExerciseBase {
  kind: 'review';
  /** Python, 15 to 40 lines. */
  code: string;
  defects: readonly Defect[];
}

/** Plan a system aloud. */
export interface DesignExercise extends ExerciseBase {
  kind: 'design';
  ask: readonly string[];
  watch: readonly string[];
}

/** Find a fault by asking and trying. */
export interface DebuggingExercise extends ExerciseBase {
  kind: 'debugging';
  /** Python to hand out or to run. */
  code?: string;
  ask: readonly string[];
  watch: readonly string[];
  /** What is behind it; for the interviewer alone. */
  cause: string;
}

export type Exercise = ReviewExercise | DesignExercise | DebuggingExercise;

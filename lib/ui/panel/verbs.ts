import type { FrontTab } from '#lib/messaging.ts';
import type { PopupVerbs, ProfileRead } from '#lib/ui/verbs.ts';
import type { BlindVerbs } from '#lib/ui/workspace/blind/verbs.ts';
import type { CandidateVerbs } from '#lib/ui/workspace/candidate/verbs.ts';

/** Notes that are being written, by the id of the candidate. */
export type Drafts = Readonly<Record<string, string>>;

/** All that the side panel does to the world: what the popup does, and what only a page that stays open needs. */
export interface PanelVerbs extends Omit<PopupVerbs, 'openPanel'> {
  candidate: CandidateVerbs;
  known: BlindVerbs['known'];
  scored: BlindVerbs['scored'];
  /** What the popup showed when it opened the panel. It is given once. */
  handedOver(): Promise<ProfileRead | undefined>;
  frontTab(): Promise<FrontTab | undefined>;
  /** Told when another tab comes to the front of the window, or the one in front goes on to another page. */
  onFrontChange(told: () => void): void;
  /** Told when the user has clicked the icon or pressed the shortcut, and so let the extension read the tab in front. */
  onCall(told: () => void): void;
  /** Told when saved candidates were changed, here or elsewhere. */
  onChange(told: () => void): void;
  /** The keys that stand for a click on the icon, such as "Alt+Shift+M"; empty where the user has taken them away. */
  shortcut(): Promise<string>;
  /** The note on a candidate that is being written, in this window or another; empty where there is none. */
  draft(id: string): Promise<string>;
  keepDraft(id: string, text: string): Promise<void>;
  /** Those of these who are saved. */
  stillSaved(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

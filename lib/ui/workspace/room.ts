import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Place } from './place.ts';

/** A screen with its store: what it loads at a place, and how it is drawn there. */
export interface Room {
  show(place: Place): Promise<void>;
  /** Whether one may go elsewhere now; asked where something is not saved. */
  mayLeave?(): Promise<boolean>;
  draw(place: Place, matrices: readonly Matrix[]): ComponentChildren;
  /** Whether it fills the window and scrolls inside; else the page scrolls. */
  isFull?: ReadonlySignal<boolean>;
}

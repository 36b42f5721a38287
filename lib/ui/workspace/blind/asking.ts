import { signal } from '@preact/signals';

export type Asking = ReturnType<typeof createAsking>;
/** Whether the user agrees to a file that tells names. */
export type Agree = () => Promise<boolean>;

/** The question that stands before a file is made which holds what is hidden on the screen. */
export function createAsking() {
  const isOpen = signal(false);
  let settle: (agreed: boolean) => void = () => undefined;

  function answer(agreed: boolean): void {
    isOpen.value = false;
    settle(agreed);
  }

  return {
    isOpen,
    answer,
    agree: ((): Promise<boolean> => {
      answer(false);
      isOpen.value = true;
      return new Promise((resolve) => {
        settle = resolve;
      });
    }) satisfies Agree,
  };
}

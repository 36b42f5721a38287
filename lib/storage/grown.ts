type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The numbers with room for so many: the same array where they fit, else a larger one with what was in it. */
export function grown<T extends Numbers>(numbers: T, room: number): T {
  if (room <= numbers.length) return numbers;
  const larger = Reflect.construct(numbers.constructor, [Math.max(room, numbers.length * 2)]) as T;
  larger.set(numbers);
  return larger;
}

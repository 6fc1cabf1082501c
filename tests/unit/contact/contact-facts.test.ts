import { describe, expect, test } from 'vitest';
import { byOrder, schedulesOf } from '../../../src/contact/contact-facts.ts';

const entry = (id: string, order?: number) => ({ id, data: { order } });

describe('entries', () => {
  test('stand by their order, those without it last, by id', () => {
    const mixed = [entry('b'), entry('d', 10), entry('a'), entry('e', 2), entry('c', 2)];
    expect(mixed.toSorted(byOrder).map(({ id }) => id)).toEqual(['c', 'e', 'd', 'a', 'b']);
  });
});

describe('the schedules of a channel', () => {
  test('are its own, or those of its purposes, or none', () => {
    expect(schedulesOf({ schedule: 'office', purposes: undefined })).toEqual(['office']);
    const purposes = [
      { label: 'Urgent', schedule: 'night' },
      { label: 'Other', schedule: 'office' },
    ];
    expect(schedulesOf({ schedule: undefined, purposes })).toEqual(['night', 'office']);
    expect(schedulesOf({ schedule: undefined, purposes: undefined })).toEqual([]);
  });
});

import { withHolidays } from '../../../../src/contact/hours/schedule.ts';
import { scheduleSchema, type Schedule } from '../../../../src/schemas/schedule.ts';

/** A schedule as a writer would put it into a file; throws if it is not valid. */
export const schedule = (content: Record<string, unknown>): Schedule =>
  withHolidays(scheduleSchema.parse({ zone: 'Europe/Madrid', ...content }), new Map());

const split = ['9:00-14:00', '15:30-18:00'];

/** Split shifts, a Saturday morning, Christmas, and a short Christmas Eve. */
export const office = schedule({
  weekly: {
    monday: split,
    tuesday: split,
    wednesday: split,
    thursday: split,
    friday: split,
    saturday: ['9:00-13:00'],
  },
  closures: [
    { date: '2026-12-25', label: { es: 'Navidad', de: 'Weihnachten' } },
    { date: '2026-12-24', label: 'Nochebuena', hours: ['9:00-12:00'] },
  ],
});

/** Friday and Saturday nights. */
export const night = schedule({
  weekly: { friday: ['22:00-02:00+1'], saturday: ['22:00-02:00+1'] },
});

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

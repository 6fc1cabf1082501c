import { z } from 'zod';
import { clockTimeSchema } from './clock-time.ts';
import { weekdays } from './weekday.ts';

export const replyUnits = ['minutes', 'hours', 'businessDays'] as const;

const inMinutes = ({ value, unit }: { value: number; unit: 'minutes' | 'hours' }): number =>
  unit === 'hours' ? value * 60 : value;

/** How soon people get an answer, and how firm that is. */
export const replyTargetSchema = z
  .strictObject({
    /** `0` with `businessDays`: on the same day, before the channel closes. */
    value: z.number().int().min(0),
    unit: z.enum(replyUnits),
    /** The soonest that is usual, where `value` and `unit` are the latest: "10 minutes to 4 hours". */
    from: z
      .strictObject({ value: z.number().int().min(1), unit: z.enum(['minutes', 'hours']) })
      .optional(),
    /** A promise, or what is usual. */
    kind: z.enum(['promise', 'estimate']).default('promise'),
    /** Minutes and hours pass only while the channel is open. Without it: on the clock on the wall. */
    whileOpen: z.boolean().default(false),
    /** What comes later counts as come on the next business day; a time in the zone of its hours, such as `"16:00"`. */
    cutOff: clockTimeSchema.optional(),
    /** Days on which it can take longer, because more is asked. */
    slowerDays: z.array(z.enum(weekdays)).default([]),
    /** Id of the schedule whose days are business days. Without it: that of the channel. */
    schedule: z.string().min(1).optional(),
  })
  .superRefine(({ value, unit, from, kind, whileOpen }, context) => {
    const refuseFrom = (message: string): void =>
      context.addIssue({ code: 'custom', path: ['from'], message });
    if (from && kind === 'promise')
      refuseFrom('is for what is usual. Add "kind: estimate"; a promise has one end');
    if (from && unit !== 'businessDays' && inMinutes(from) >= inMinutes({ value, unit }))
      refuseFrom('is not before the end. Make it smaller than "value"');
    if (value === 0 && unit !== 'businessDays') {
      context.addIssue({ code: 'custom', path: ['value'], message: 'is 0, which nobody can keep' });
    }
    if (whileOpen && unit === 'businessDays') {
      const message = 'is for minutes and hours; business days are days of the schedule anyway';
      context.addIssue({ code: 'custom', path: ['whileOpen'], message });
    }
  });
/** `cutOff` is in minutes from midnight. */
export type ReplyTarget = z.infer<typeof replyTargetSchema>;

/** A day on the clock on the wall, in minutes. */
export const minutesPerDay = 1440;

/** What customers and companies call journeys, stays, vehicles, parking, fines and accidents in Arabic. */
export const travel = `
رحلة, سفر, رحلات, سفرة | حجز
حجز, حجوزات, حجوزة | رحلة
طيارة, طائرة, طيران | رحلة
`;

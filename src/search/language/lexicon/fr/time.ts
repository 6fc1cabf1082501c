/** What customers and companies call dates, deadlines, hours and delays in French. */
export const time = `
délai, date limite, échéance
horaires, heures d'ouverture, ouvert
retard, en retard, retardé | délai
`;

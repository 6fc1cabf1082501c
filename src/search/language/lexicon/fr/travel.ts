/** What customers and companies call trips, stays, vehicles and public transport in French. */
export const travel = `
réservation, réserver | billet
vol, avion | billet d'avion
vélo, bicyclette, bécane
`;

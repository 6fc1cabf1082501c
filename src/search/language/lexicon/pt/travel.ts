/** What customers and companies call trips, stays, vehicles and public transport in Portuguese. */
export const travel = `
reserva, reservar, marcação | bilhete
ônibus, autocarro
bicicleta, bike, magrela
`;

/** What customers and companies call dates, deadlines, hours and delays in Portuguese. */
export const time = `
prazo, data limite, vencimento
horário de funcionamento, horário de atendimento, aberto
atraso, atrasado | prazo
`;

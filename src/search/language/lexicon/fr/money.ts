/** What customers and companies call prices, payments, invoices, banking and debts in French. */
export const money = `
remboursement, rembourser, me faire rembourser | récupérer mon argent, rendre l'argent | avoir
payer, paie, paye, payé, paiement, régler, règlement
facture, facturation | reçu, justificatif
`;

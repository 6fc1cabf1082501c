/** What customers and companies call contracts, insurance, utilities and health care in French. */
export const contracts = `
résilier, résiliation, mettre fin au contrat | arrêter
abonnement, forfait, formule | contrat
assurance, assureur, assuré | garantie, couverture
`;

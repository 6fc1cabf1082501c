/** What customers and companies call parcels, couriers, addresses and collection in French. */
export const delivery = `
livraison, livrer | expédition, envoi, acheminement
colis, paquet | envoi, commande
suivi, suivre mon colis, numéro de suivi | où est mon colis
`;

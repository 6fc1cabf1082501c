/** What customers and companies call buying, products, returns and warranties in French. */
export const orders = `
commande, commander | achat, acheter, acheté
retour, retourner, renvoyer, renvoi, renvoie | rendre, restituer
échange, échanger | remplacement, remplacer
`;

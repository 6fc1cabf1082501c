/** What customers and companies call buying, products, returns and warranties in Portuguese. */
export const orders = `
pedido, encomenda | compra, comprar
devolução, devolver | reembolso
troca, trocar | substituir, substituição
`;

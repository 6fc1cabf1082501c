/** What customers and companies call parcels, couriers, addresses and collection in Portuguese. */
export const delivery = `
entrega, entregar | envio, frete
pacote, encomenda, embrulho | pedido
rastreamento, rastrear, rastreio, código de rastreio | onde está meu pedido
`;

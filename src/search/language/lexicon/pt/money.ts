/** What customers and companies call prices, payments, invoices, banking and debts in Portuguese. */
export const money = `
reembolso, reembolsar, estorno, estornar | devolver o dinheiro, dinheiro de volta
pagar, pago, pagamento, quitar
fatura, factura, nota fiscal | recibo
`;

/** What customers and companies call contracts, insurance, utilities and health care in Portuguese. */
export const contracts = `
cancelar contrato, rescindir, rescisão | encerrar
assinatura, plano, mensalidade | contrato
seguro, seguradora, apólice | cobertura
`;

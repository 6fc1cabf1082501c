/** What customers and companies call devices, apps, networks and faults in Portuguese. */
export const devices = `
celular, telemóvel, smartphone | telefone
aplicativo, app, aplicação
não funciona, quebrado, avariado, pifou | defeito, avaria
`;

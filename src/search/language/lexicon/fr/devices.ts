/** What customers and companies call devices, apps, networks and faults in French. */
export const devices = `
téléphone, portable, mobile, smartphone, natel, gsm | appareil
appli, application
panne, en panne, ne marche pas, ne fonctionne pas | problème, défaut
`;

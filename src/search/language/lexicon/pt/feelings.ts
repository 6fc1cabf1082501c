/** What customers call worry, anger, confusion and the help they want in Portuguese. */
export const feelings = `
reclamação, reclamar, queixa, queixar-se
ajuda, ajudar, suporte, apoio | atendimento
urgente, urgência, pressa
`;

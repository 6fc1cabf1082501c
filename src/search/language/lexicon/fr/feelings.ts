/** What customers call worry, anger, confusion and the help they want in French. */
export const feelings = `
réclamation, plainte, se plaindre | service réclamations
aide, aider, assistance, support | service client
urgent, urgence, pressé, au plus vite
`;

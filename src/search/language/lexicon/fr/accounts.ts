/** What customers and companies call signing in, profiles, identity and privacy in French. */
export const accounts = `
mot de passe, mdp, password | code secret
se connecter, connexion, login, s'identifier | accéder à mon compte
compte, profil, espace client
`;

/** What customers and companies call signing in, profiles, identity and privacy in Portuguese. */
export const accounts = `
senha, palavra-passe, password | código de acesso
entrar, fazer login, iniciar sessão, logar | acessar, aceder
conta, perfil, cadastro
`;

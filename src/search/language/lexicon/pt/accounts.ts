/** What customers and companies call accounts, signing in, identity, privacy and fraud in Portuguese. */
export const accounts = `
# Abrir conta
criar conta, abrir conta, cadastrar-se, cadastro, cadastrar, registrar-se, registar-se, registo, fazer cadastro, criar uma conta, inscrever-se | conta
conta, perfil, cadastro, área do cliente, minha conta, área reservada | entrar
primeiros passos, por onde começo, sou novo, novo cliente, como começo | criar conta, guia
não consigo me cadastrar, não consigo criar conta, erro no cadastro, cadastro recusado, registo não funciona > criar conta, cadastro, registo
e-mail já cadastrado, cpf já cadastrado, conta já existe, e-mail já em uso, já tenho conta | entrar, recuperar conta
duas contas, conta duplicada, juntar contas, unificar contas, mais de uma conta | conta
conta empresarial, conta pj, pessoa jurídica, conta de empresa, para empresas, cnpj | empresa
empresa, firma, negócio, companhia, mei, autônomo, trabalhador independente | cnpj
menor de idade, menor, meu filho menor, menos de 18 anos, adolescente, menores | idade mínima
idade mínima, qual a idade, maior de idade, maioridade, limite de idade | menor
controle parental, controlo parental, controle dos pais, proteger meu filho | menor
conta conjunta, conta familiar, plano família, partilhar a conta, compartilhar conta, dividir a conta | família
emprestar minha conta, passar minha senha, dar a senha a outro > compartilhar, conta, segurança
adicionar usuário, adicionar utilizador, convidar membro, dar acesso, incluir pessoa, convidar colega | usuário, utilizador, permissões
usuário, utilizador, membro, usuários | perfil
permissões, administrador, admin, funções, nível de acesso, permissão | usuário
remover usuário, tirar acesso, remover membro, ex-funcionário, retirar utilizador | usuário, acesso
falecimento, faleceu, falecido, morreu, morte, óbito, meu pai morreu, herança, herdeiro, inventário, luto | encerrar conta
procuração, em nome de outra pessoa, representante, procurador, tutor, agir por outra pessoa | autorização

# Entrar
entrar, login, fazer login, logar, acessar, aceder, iniciar sessão, acesso, acessar minha conta, entrar na conta | senha
não consigo entrar, não consigo acessar, não consigo logar, não entra, não consigo aceder, não abre minha conta, não loga, não deixa entrar > problemas de acesso, login, senha, iniciar sessão
nome de usuário, nome de utilizador, usuário, login, utilizador | entrar
esqueci o usuário, esqueci meu login, qual é meu login, não lembro do e-mail cadastrado > recuperar acesso, usuário, e-mail
número de cliente, código de cliente, matrícula, número de contrato, número de sócio | conta
senha, palavra-passe, password, palavra passe, código de acesso, código secreto | entrar
esqueci a senha, esqueci minha senha, não lembro a senha, perdi a senha, não sei a senha, esqueci-me da palavra-passe, não me lembro da password | redefinir senha, senha, recuperar
redefinir senha, redefinir, recuperar senha, recuperação de senha, nova senha, resetar senha, trocar senha, mudar a senha, alterar palavra-passe, repor palavra-passe | senha, palavra-passe
senha incorreta, senha errada, senha inválida, não aceita a senha, palavra-passe errada, senha não confere | redefinir, senha
senha forte, senha segura, caracteres especiais, letra maiúscula, requisitos da senha | senha
link não funciona, link expirado, link inválido, link expirou | link, redefinir
não chega e-mail de senha, e-mail de redefinição não chega, não chega o link | redefinir, e-mail, spam
conta bloqueada, bloquearam minha conta, muitas tentativas, errei a senha três vezes, acesso bloqueado, conta travada | desbloquear
desbloquear, desbloqueio, liberar acesso, destravar, desbloquear conta | bloqueado
conta suspensa, conta banida, fui banido, banimento, conta desativada, ban, conta restrita, suspensão da conta | recurso, suspensão
fui banido sem motivo, recorrer, contestar suspensão, pedir revisão > conta suspensa, suspensão
reativar conta, recuperar conta, reabrir conta, voltar com minha conta, recuperar minha conta | conta desativada, reativar
sair, logout, sair da conta, terminar sessão, deslogar, encerrar sessão | sessão
fica deslogando, sessão expirada, cai toda hora, sai sozinho da conta, pede login toda hora > sessão, manter conectado
sair de todos os dispositivos, dispositivos conectados, quem está logado, terminar todas as sessões | dispositivos, sessão
entrar com google, login com facebook, entrar com apple, gov.br, chave móvel digital, autenticação.gov, login social | entrar
impressão digital, biometria, reconhecimento facial, face id, touch id | entrar
chave de acesso, passkey, sem senha, chave de segurança | senha
captcha, não sou um robô, selecionar imagens | entrar

# Códigos
código de verificação, código de confirmação, código por sms, código sms, token, código de uso único, otp | verificação
não recebo o código, código não chega, não chegou o código, sms não chega, não recebi o sms, não recebi o token | código, sms
código inválido, código expirado, código errado, código incorreto | código
verificação em duas etapas, autenticação de dois fatores, 2fa, dois fatores, autenticador, google authenticator, verificação em dois passos | código, autenticação
códigos de recuperação, códigos de backup, código reserva, chave de recuperação | recuperar, autenticação
troquei de celular, mudei de telemóvel, perdi o autenticador, celular novo e código > verificação em duas etapas, autenticação, recuperar
mudei de número, troquei de número, não tenho mais o número, perdi o chip, número antigo > alterar telefone, número, telefone
alterar telefone, mudar o número, atualizar celular cadastrado, mudar número de telemóvel | telefone, dados

# Dados
alterar dados, atualizar cadastro, mudar meus dados, corrigir cadastro, alterar os meus dados, dados cadastrais, dados pessoais | perfil, cadastro
e-mail, email, correio eletrônico, correio eletrónico, endereço de e-mail
mudar e-mail, trocar e-mail, alterar e-mail, novo e-mail, perdi acesso ao e-mail, não tenho mais o e-mail | e-mail, dados
confirmar e-mail, e-mail de confirmação, verificar e-mail, link de ativação, ativar conta | confirmação, ativar
mudar nome, nome errado, nome de casada, nome social, corrigir nome, alterar nome, casei | nome, dados
data de nascimento, nascimento, data errada de nascimento | dados
foto de perfil, avatar, trocar foto, imagem de perfil | perfil
idioma, língua, em português, está em inglês, mudar idioma, tradução | configurações
notificações, alertas, avisos, notificação, push | configurações
newsletter, e-mail marketing, propaganda, publicidade, e-mails promocionais | descadastrar
descadastrar, cancelar inscrição, parar de receber e-mails, não quero mais e-mails, cancelar subscrição de newsletter, muitos e-mails | newsletter, notificações
spam, lixo eletrônico, lixo eletrónico, caixa de spam, correio não solicitado, caixa de lixo
telemarketing, ligações indesejadas, ligam toda hora, não me perturbe, chamadas comerciais, chamadas indesejadas > ligações, chamadas, privacidade
configurações, definições, ajustes, preferências, opções | conta

# Identidade
verificação de identidade, verificar identidade, comprovar identidade, confirmar identidade, validação de identidade, prova de vida | documento, identidade
documento, documento de identidade, rg, cnh, cin, cartão de cidadão, bilhete de identidade, passaporte, título de residência, rne | identidade
documento recusado, documento não aceito, verificação recusada, foto borrada, foto tremida, documento rejeitado > verificação de identidade, documento, identidade
verificação em análise, cadastro em análise, quanto tempo para verificar, conta em análise, análise | verificação, prazo
enviar documento, anexar documento, mandar foto do documento, carregar documento, upload, anexo, anexar, digitalizar | documento
comprovante de residência, comprovante de endereço, comprovativo de morada, conta de luz como comprovante, prova de residência | documento, endereço
selfie, foto do rosto, tirar foto com documento | verificação, identidade
documento vencido, rg antigo, passaporte vencido, sem documento, cartão de cidadão caducado | documento
estrangeiro, não sou brasileiro, sem cpf, imigrante, não residente | documento, cpf
assinatura digital, assinatura eletrônica, assinar online, certificado digital | assinar
precisam do meu cpf, por que pedem documento, é seguro mandar documento > verificação de identidade, privacidade, segurança

# Encerrar, privacidade
excluir conta, apagar conta, encerrar conta, deletar conta, eliminar conta, fechar conta, cancelar cadastro, exclusão da conta, encerramento | excluir, dados
quero sair do site, tirar meu cadastro, sumir com meus dados, remover meu perfil > excluir conta, encerrar, dados
excluir, apagar, deletar, eliminar, remover, exclusão | conta
privacidade, dados pessoais, lgpd, rgpd, proteção de dados, anpd, cnpd, política de privacidade | dados
que fazem com meus dados, vocês vendem meus dados, quem vê meus dados, que informações têm sobre mim > privacidade, dados
excluir meus dados, apagar meus dados, direito ao esquecimento, eliminar os meus dados | privacidade, dados
cópia dos meus dados, exportar meus dados, baixar meus dados, portabilidade de dados | privacidade, dados
cookies, aceitar cookies, consentimento, rastreadores | privacidade
esconder perfil, perfil privado, quem pode ver, ocultar, visibilidade, ficar invisível | privacidade
bloquear pessoa, bloquear usuário, bloquear contato, bloquear utilizador | denunciar
denunciar, denúncia, reportar, denunciar usuário, fazer uma denúncia | abuso
assédio, ameaça, ameaçado, insulto, xingamento, perseguição, bullying, ofensa | denunciar

# Fraude
hackeado, hackearam, invadiram minha conta, conta invadida, conta roubada, pirateada, invasão, hacker | segurança
alguém entrou na minha conta, alguém está usando minha conta, acesso suspeito, login suspeito, atividade suspeita, compras que não fiz > conta invadida, hackeado, segurança
vazamento de dados, vazaram meus dados, vazou minha senha, fuga de dados | segurança, privacidade
phishing, e-mail falso, site falso, sms falso, mensagem falsa, link falso, smishing | fraude, golpe
é de vocês esse e-mail, recebi um e-mail estranho, mensagem suspeita, ligação suspeita, chamada suspeita, é verdade esse sms > phishing, golpe, fraude
cliquei no link, passei meus dados, passei meu código, dei a minha senha, dei os dados do cartão > phishing, fraude, segurança
golpe, fraude, burla, golpista, burlão, estelionato, fraudador, vigarice, vigarista | denunciar, segurança
caí num golpe, fui enganado, fui burlado, levei golpe, me passaram a perna, fui roubado na internet, me deram um calote, trapaceado > golpe, fraude, burla
falso funcionário, falsa central, falso atendente, falso banco, golpe do whatsapp, clonaram meu whatsapp, olá pai olá mãe > golpe, fraude, segurança
se passando por mim, perfil falso, fake, roubo de identidade, usaram meu nome, usaram meu cpf | fraude, denunciar
segurança, proteger, proteção, seguro de usar, é seguro, confiável | privacidade
boletim de ocorrência, bo, b.o., fazer queixa na polícia, apresentar queixa, delegacia, psp, gnr, polícia judiciária | polícia
credenciais, dados de acesso, dados de login, usuário e senha | senha, entrar
caixa de entrada, caixa de correio, inbox | e-mail
bloquear, bloqueio, bloqueado, bloquearam, bloqueei
`;

/** How customers say in Portuguese how they feel and what they ask for, and what companies call it. */
export const feelings = `
# Ajuda e contato
ajuda, ajudar, suporte, apoio, socorro, me ajuda, ajudem, assistência, auxílio | atendimento
atendimento, atendimento ao cliente, apoio ao cliente, sac, serviço de apoio, suporte ao cliente, central de atendimento, linha de apoio | contato, contacto
contato, contacto, contatar, contactar, fale conosco, entrar em contato, contacte-nos, entrar em contacto | atendimento
como falo com vocês, onde reclamo, com quem eu falo, para onde ligo, qual o número de vocês, onde escrevo > contato, contacto, telefone, atendimento
falar com alguém, falar com atendente, falar com humano, pessoa de verdade, atendente humano, falar com uma pessoa, gente de verdade, não quero robô, ser humano, assistente humano > atendimento, contato, contacto, telefone
atendente, operador, assistente, agente, colaborador, consultor
robô, chatbot, bot, assistente virtual, resposta automática, atendimento eletrônico | atendimento
telefone, número de telefone, 0800, número gratuito, linha direta, central telefônica, número verde, telefone de contato
ligar, telefonar, chamar por telefone, ligação, dar um telefonema | telefone
ligação paga, custo da chamada, preço da chamada, chamada tem custo | telefone
chat, bate-papo, chat ao vivo, conversar online, mensagem instantânea | contato
formulário de contato, enviar mensagem, mandar e-mail, e-mail de contato, formulário de contacto | contato, e-mail
redes sociais, instagram, facebook, twitter, whatsapp, linkedin | contato
ninguém atende, não atendem, ninguém responde, não me respondem, não atende o telefone, chama e ninguém atende, me ignoram > contato, atendimento, reclamação, telefone
música de espera, desligaram na minha cara, caiu a ligação, jogam de um pro outro, me passam de setor, andam a empurrar-me > reclamação, espera, atendimento
resposta, responder, respondem, respondido | contato
protocolo, número de protocolo, número do chamado, chamado, ticket, ocorrência, número do processo | solicitação
abrir chamado, abrir um ticket, registrar ocorrência, abrir protocolo, abrir solicitação | chamado, contato
como está meu chamado, andamento do chamado, acompanhar protocolo, como ficou minha reclamação > status da solicitação, protocolo, chamado
gerente, supervisor, chefe, responsável, superior, encarregado | reclamação
agência, balcão, presencial, pessoalmente, ir na loja, posto de atendimento, balcão de atendimento | endereço
perguntas frequentes, faq, dúvidas frequentes, dúvida, dúvidas, pergunta, perguntar, questão, tirar dúvida
informação, informações, info, detalhes, saber mais, esclarecimento, me informar
falam português, atendimento em português, em inglês, idioma do atendimento | idioma
onde fica a empresa, sede, endereço da empresa, morada da sede | endereço, contato

# Reclamar
reclamação, reclamar, queixa, queixar-se, queixar, reclamo, insatisfação | ouvidoria
fazer uma reclamação, registrar reclamação, apresentar reclamação, quero reclamar, fazer queixa, dar parte | reclamação
insatisfeito, descontente, decepcionado, desiludido, não gostei, decepção, frustrado, desapontado | reclamação, avaliação
absurdo, palhaçada, vergonha, inadmissível, inaceitável, uma vergonha, sacanagem, falta de respeito, desrespeito, descaso, brincadeira de mau gosto, pouca vergonha > reclamação
com raiva, irritado, furioso, puto, pistola, bravo, indignado, revoltado, zangado, chateado, fulo, possesso > reclamação
cansei, de saco cheio, não aguento mais, farto, estou farto, cheio disso, já chega, saturado, esgotado de > reclamação
péssimo, péssimo atendimento, horrível, lixo de empresa, porcaria de serviço, merda de serviço, pior empresa, uma bosta, nojento, um nojo, terrível > reclamação, avaliação
ladrões, bando de ladrões, safados, sem vergonha, picaretas, aldrabões, vigaristas, mentirosos, gatunos, pilantras > reclamação, fraude, cobrança
fazendo de palhaço, me fazem de bobo, me fazer de otário, gozar comigo, fazem de parvo, tirando com minha cara > reclamação
mentiram, mentira, prometeram, promessa, não cumpriram, disseram outra coisa, me enganaram, enganaram-me, engano | reclamação
mal atendido, grosseiro, grosso, mal educado, atendente grosso, estúpido, falta de educação, me destrataram, malcriado, racismo, discriminação | reclamação sobre funcionário, reclamação
vou processar, vou no procon, vou no reclame aqui, meu advogado, vou à polícia, vou à deco, entrar na justiça, pôr em tribunal > reclamação, ouvidoria, justiça
agradecer, agradecimento, parabéns, elogio, elogiar, valeu, adorei, muito bom atendimento | avaliação
opinião, sugestão, feedback, comentário, sugerir, pesquisa de satisfação, inquérito de satisfação | avaliação
exijo, exigir, quero uma solução, resolvam, preciso que resolvam, quero providências, solução imediata > solução, reclamação
vocês me devem, quero indenização, quero ser ressarcido, quero uma compensação > indenização, indemnização, reembolso
injusto, injustiça, não é justo, não acho certo > reclamação, contestação
pela terceira vez, de novo isso, continua o problema, não resolveram, já reclamei, ainda não resolvido, voltou a acontecer, problema persiste > reclamação, problema
perda de tempo, perdi o dia, perdi a manhã, faltei ao trabalho por isso > reclamação, indenização

# Perdido
não entendo, não entendi, não percebo, não compreendo, não saquei, não percebi, difícil de entender, não tá claro > como funciona, explicação, ajuda
perdido no site, tô perdido, confuso, enrolado, baralhado, não me acho, não me oriento > ajuda, guia
como funciona, funcionamento, como se usa, como é que funciona, passo a passo, como usar | guia
explicar, explicação, explicam, esclarecer | guia
guia, tutorial, passo a passo, etapas, instruções, procedimento
não consigo, não dá certo, não deixa, não estou a conseguir, impossível > problema, erro
onde fica, onde encontro, não acho, não encontro, não vejo, não aparece, sumiu > encontrar, localizar
errei, me enganei, enganei-me, fiz errado, sem querer, por engano, fiz besteira, fiz asneira, vacilei, cometi um erro > erro, corrigir, alterar
errado, incorreto, inválido, equivocado, incorrecto, erróneo, inexato
corrigir, correção, retificar, consertar o erro | alterar
estranho, suspeito, esquisito, desconfiado, desconfio, tem algo errado | segurança, fraude
é confiável, é seguro comprar, posso confiar, confiança, é de confiança, é golpe, site seguro | segurança
medo, com medo, preocupado, preocupada, receio, aflito, assustado, nervoso, ansioso, apavorado, tenso > segurança, ajuda
triste, chorando, desesperado, desespero, sem saber o que fazer, angústia, tô ferrado, tramado, lascado, aperreado > ajuda, contato
perigo, perigoso, risco, arriscado, em perigo | segurança
suicídio, quero morrer, me machucar, não quero mais viver > emergência, ajuda
assédio sexual, me tocou, me seguiram, agressão, agredido, importunação > assédio, denunciar, polícia

# Pressa
urgente, urgência, pressa, com pressa, o quanto antes, emergência, imediatamente, pra ontem, é urgente | rápido
preciso pra hoje, preciso para amanhã, não posso esperar, preciso disso agora > urgente, prazo, expresso
número de emergência, bombeiros, samu, 190, 192, 112 | emergência

# Querer e comparar
vale a pena, compensa, é bom mesmo, vantajoso, será que compensa > vantagens, comparar
vantagem, vantagens, benefício, benefícios, para que serve, desvantagens
obrigatório, obrigatoriamente, obrigação, necessário | requisitos
opcional, facultativo, não é obrigatório, voluntário
me arrependi, arrependido, voltar atrás, mudei de ideia, mudar de ideia, repensei | cancelar, desistir
fácil, simples, facilmente, descomplicado, prático | guia
difícil, complicado, trabalhoso, burocracia, dor de cabeça, chato de fazer, bicho de sete cabeças > ajuda, guia
motivo, razão, causa, por que motivo
o que significa, significado, quer dizer, definição, o que quer dizer, glossário, sigla
alternativa, outra opção, outra forma, outro jeito, outra maneira, plano b
resolver, solução, solucionar, resolvido, resolução
verificar, conferir, checar, verificação, conferência, confirmar
avisar, informar, comunicar, notificar, aviso, comunicação
esquecer, esqueci, esqueceu, esquecido, não lembro, não me lembro

# Pessoas
idoso, não sei mexer, não entendo de tecnologia, minha avó, meu avô, sou leigo, não percebo de computadores > ajuda, guia, acessibilidade
criança, crianças, filho, filha, menino, miúdo, miúdos, garoto, guri, puto de cinco anos | menor
marido, mulher, esposa, esposo, namorado, namorada, companheiro, parceiro | família
família, familiar, parente, parentes, pai, mãe, irmão
amigo, amiga, colega, conhecido
outra pessoa, terceiro, terceiros, no lugar de outra pessoa, para outra pessoa | procuração
sorteio, prêmio, prémio, ganhei um prêmio, concurso, rifa, ganhador, passatempo, vencedor | fraude
de luto, perdi um parente, meu pai faleceu, minha mãe morreu > falecimento, óbito
me irrita, irritante, enchendo o saco, que raiva, tô puto, que saco, estou passado > reclamação
por favor me ajudem, alguém me ajuda, help, não sei o que fazer > ajuda, atendimento, contato
`;

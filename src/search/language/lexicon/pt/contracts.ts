/** What customers and companies call contracts, subscriptions, insurance, utilities, housing and health in Portuguese. */
export const contracts = `
# Contrato
contrato, contratar, contratação, acordo | condições
condições, termos, termos de uso, cláusulas, condições gerais, regulamento | contrato
onde está meu contrato, cópia do contrato, ver contrato, baixar contrato, via do contrato | contrato
assinar, assinatura do contrato, assinar contrato, rubrica | contrato
aderir, adesão, contratar plano, subscrever, fazer a adesão, assinar um plano | plano
titular, dono da conta, nome do contrato, titularidade | contrato
mudar titularidade, trocar titular, transferência de titularidade, passar para meu nome, mudança de titular, ceder contrato, alteração de titular | titular
não contratei, nunca assinei, não autorizei, ativaram sem pedir, contrataram no meu nome, fizeram adesão sem autorização > contratação não autorizada, contestação, cancelar
mudança nas condições, mudaram as regras, alteração contratual, novas condições, alteração unilateral | condições

# Assinatura
assinatura, plano, subscrição, mensalidade | contrato
assinante, sócio, associado, membro, subscritor | assinatura
mudar de plano, trocar de plano, alterar plano, outro plano, mudar de tarifário, trocar assinatura | plano
plano superior, fazer upgrade, passar para premium, aumentar o plano, plano maior | mudar de plano, premium
plano mais barato, fazer downgrade, diminuir o plano, reduzir o plano, plano menor, baixar de plano | mudar de plano
premium, versão paga, plano pago, pro, versão completa | assinatura
teste grátis, período de teste, mês grátis, testar de graça, avaliação gratuita, experimentar, período experimental | assinatura
acabou o teste, cobraram depois do teste, cobrado após o período grátis, esqueci de cancelar o teste > teste grátis, cancelar, reembolso
renovação automática, renova sozinho, renovou sozinho, recorrência, renovou automaticamente | renovação
renovar, renovação, prorrogar, estender, prorrogação | vencer
renovaram sem avisar, renovou sem autorização, não queria renovar > renovação automática, renovação, cancelar, reembolso
mensal, por mês, mensalmente, todo mês | anual
anual, por ano, anualmente, anuidade | mensal
o que inclui, incluso, incluído, o que vem no plano, vantagens do plano | benefícios
pausar assinatura, pausar, suspender, suspensão temporária, congelar o plano, trancar matrícula, pausa | retomar
não vou usar, vou ficar fora, vou viajar e não uso, parar por um tempo > pausar, suspender
retomar, reativar assinatura, voltar a assinar, voltar ao plano, reativação | reativar
academia, ginásio, mensalidade da academia, gym | assinatura

# Cancelar
cancelar, cancelamento, rescindir, rescisão, encerrar contrato, encerramento, pôr fim ao contrato, denúncia do contrato | fim do contrato
cancelar assinatura, cancelar plano, cancelar a subscrição, encerrar assinatura, cancelar o serviço, cancelar mensalidade | cancelamento
não quero mais, quero sair, quero desistir, dar baixa, largar o plano, me tirem disso, quero acabar com, chega desse serviço, deixar de ser cliente, desligar-me > cancelar, cancelamento, rescindir
desistir, desistência, arrependimento | cancelar
não consigo cancelar, não me deixam cancelar, não acho como cancelar, dificultam o cancelamento, não aparece opção de cancelar > cancelar, cancelamento
comprovante de cancelamento, confirmação do cancelamento, foi cancelado mesmo, cancelamento confirmado | cancelamento
fidelidade, fidelização, prazo de fidelidade, prazo mínimo, período de fidelização, contrato mínimo, carência contratual | multa
multa de rescisão, multa por cancelar, multa contratual, penalização, multa por quebra de contrato, cobram pra cancelar | fidelidade, multa
aviso prévio, pré-aviso, com quanto tempo de antecedência, avisar antes de cancelar | cancelamento
desfazer cancelamento, cancelei sem querer, cancelei por engano, voltar atrás no cancelamento, cancelei e me arrependi, quero ficar, manter assinatura | reativar, manter
terminar, acabar, fim, término, encerrar, finalizar
vencer, vencido, expirar, expirado, caducar, caducado, vence, venceu, caducidade | renovar
válido, validade, prazo de validade, vigência, em vigor
serviço cortado, cortaram meu serviço, linha cortada, bloqueio por falta de pagamento, suspenso por falta de pagamento > suspensão, corte, religação, pagamento
mudar de fornecedor, trocar de operadora, ir para a concorrência, mudar de comercializador | cancelar

# Seguro
seguro, apólice, segurar, seguradora, segurado | cobertura
cobertura, cobre, está coberto, o que o seguro cobre, coberturas | seguro
prêmio do seguro, preço do seguro, mensalidade do seguro, prémio de seguro | seguro
sinistro, abrir sinistro, acionar o seguro, avisar sinistro, participação de sinistro, participar sinistro | indenização, indemnização
seguro não quer pagar, sinistro negado, seguradora recusou, seguro não pagou | recusa, reclamação
exclusões, não cobre, não coberto, fora da cobertura | cobertura
perito, peritagem, vistoria do seguro, avaliação dos danos, regulador | sinistro
beneficiário, dependente, incluir dependente, agregado familiar | seguro
danos, estrago, estragos, avarias | sinistro
inundação, alagou, infiltração, vazamento em casa, danos por água | sinistro
incêndio, fogo, pegou fogo, queimou | sinistro
roubo, furto, roubado, furtado, assalto, assaltado, levaram, ladrão, gatuno, me roubaram, afanaram, arrombamento | polícia, perda
perda, perdi, perdido, perder, sumiu, desapareceu, extraviou
seguro residencial, seguro de casa, seguro habitação, multirriscos | casa
seguro auto, seguro automóvel, responsabilidade civil, contra terceiros, danos próprios, seguro do carro | carro
plano de saúde, convênio, sul américa, unimed, adse, seguro de saúde, carteirinha do plano | saúde
carência, período de carência, período de espera | plano de saúde
seguro de vida, funeral, auxílio funeral | morte

# Saúde
médico, doutor, doutora, clínico geral, especialista, médico de família | consulta
consulta, consulta médica, marcar médico, marcar consulta, agendar consulta | médico
teleconsulta, telemedicina, consulta online, consulta por vídeo | consulta
receita, receita médica, remédio, medicamento, prescrição, medicação | farmácia
farmácia, drogaria, farmácia popular | medicamento
exame, exames, análises, resultado de exame, exame de sangue, laboratório, análises clínicas | resultado
hospital, pronto-socorro, urgências, posto de saúde, upa, centro de saúde, sus, sns | médico
atestado, atestado médico, baixa médica, licença médica | certificado
reembolso médico, reembolso de consulta, comparticipação, reembolso do plano | reembolso
guia médica, autorização de exame, autorização do plano, pedido médico, credencial | consulta
dentista, dente, dor de dente, odontologia, aparelho dentário
óculos, lentes, oculista, oftalmologista, óptica
psicólogo, terapia, saúde mental, psiquiatra
grávida, gravidez, gestante, licença-maternidade, parto, pré-natal
doente, doença, adoeci, passando mal, enfermo, sintomas | médico

# Luz, água, gás
luz, energia, eletricidade, energia elétrica, electricidade, enel, edp, e-redes, corrente elétrica
água, sabesp, água encanada, água da rede, água quente
gás, botijão, gás encanado, bilha, botija, gás natural
faltou luz, acabou a luz, sem luz, sem energia, queda de energia, apagão, caiu a energia, falta de luz, foi-se a luz | interrupção, energia
sem água, faltou água, falta de água, não sai água | interrupção, água
cortaram a luz, cortaram a água, corte de luz, corte por falta de pagamento, corte de energia > corte, religação, pagamento
religação, religar, religar a luz, restabelecer, restabelecimento do serviço | corte
luz no meu nome, nova ligação, pedir ligação de energia, contratar luz | titularidade, ligação
leitura, leitura do contador, contador, medidor, hidrômetro, relógio de luz, comunicar leitura, contagem | consumo
consumo, gasto, kwh, consumo estimado, gastei muito, estimativa de consumo | fatura
cheiro de gás, vazamento de gás, fuga de gás > emergência, gás
encanador, canalizador, cano furado, cano rebentado, torneira, pedreiro, eletricista
painel solar, energia solar, painéis solares, autoconsumo
aquecimento, aquecedor, esquentador, chuveiro, caldeira, ar condicionado
lixo doméstico, coleta de lixo, recolha de lixo, ecoponto, entulho | reciclagem

# Casa, família, trabalho, lei
mudança, mudar de casa, me mudei, vou me mudar, mudei de endereço, mudança de morada | endereço, morada
transferir a internet, levar a internet, mudar o ponto, transferência de endereço do serviço | mudança, transferência
aluguel de casa, renda, arrendamento, senhorio, alugar apartamento, arrendar casa | contrato
inquilino, locatário, arrendatário | aluguel
proprietário, senhorio, dono do imóvel, locador, imobiliária | aluguel
apartamento, casa, imóvel, moradia, apê, habitação, residência
despejo, ser despejado, me botaram pra fora, ação de despejo | aluguel
condomínio, síndico, taxa de condomínio, administração do condomínio
casamento, casado, esposa, marido, cônjuge, união estável
divórcio, separação, separado, ex-marido, ex-mulher | titular
nascimento, recém-nascido, bebê, bebé
trabalho, emprego, vaga de emprego, trabalhar com vocês, currículo, trampo, serviço de carteira assinada, recrutamento, estágio
funcionário, empregado, carteira assinada, demissão, demitido, despedimento, patrão
curso, formação, aula, treinamento, disciplina | inscrição
inscrição, matrícula, inscrever, matricular, inscrever-se | curso
escola, faculdade, universidade, estudante, aluno, enem
diploma, certificado, histórico escolar, certidão, declaração
prova escolar, exame escolar, teste do curso, nota da prova, passar na prova
parceiro, parceria, seja parceiro, revendedor, afiliado, fornecedor
advogado, processo, justiça, processar, juizado, tribunal, pequenas causas | reclamação
procon, reclame aqui, deco, livro de reclamações, livro amarelo, consumidor.gov, anatel, anacom, erse, defesa do consumidor > reclamação, ouvidoria
ouvidoria, ouvidor, provedor do cliente, mediação | reclamação
direito, direitos, legal, lei, é ilegal, tenho direito
permitido, permissão, é permitido, autorizado, deixam | regras
proibido, não é permitido, vedado, proibição | regras
regras, regulamento, normas, política
responsável, responsabilidade, culpa, de quem é a culpa, quem paga
formulário, preencher, requerimento, impresso
solicitação, solicitar, pedido de serviço, requerer, pedir
solicitação negada, pedido recusado, não fui aprovado, reprovado, indeferido, recusa | recurso
aprovado, aprovação, aceito, deferido, aceite
requisitos, exigências, quem pode pedir, condições de acesso | documentos
quais documentos, documentos necessários, que papéis, papelada, documentação | documento
comprovante, comprovativo, declaração, atestado, certidão, prova
convidar, convite, convidei, indicar | indicação
emprestar, emprestei, deixar usar, dividir com | compartilhar, partilhar
manter, ficar com, permanecer | manter assinatura
escolher, escolha, selecionar, optar | comparar
reduzir, redução, diminuir, baixar o valor, abaixar
aumentar, aumento, subir, elevar
parar, interromper, largar, cessar | cancelar
marcar, marquei, marque, agendar, agendei | agendamento
`;

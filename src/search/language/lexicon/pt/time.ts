/** What customers and companies call dates, deadlines, opening hours, appointments and delays in Portuguese. */
export const time = `
# Horários
horário, horário de funcionamento, horário de atendimento, expediente, horários
que horas abrem, a que horas abre, abrem no domingo, abre no sábado, abertos hoje, até que horas, que horas fecham, estão abertos, tem alguém, quando abre > horário, horário de atendimento
aberto, que horas abre, a que horas abre, está aberto, vocês abrem, hora de abertura > horário
fechado, que horas fecha, a que horas fecha, encerra, encerramento da loja, já fechou | horário
abre domingo, abre sábado, abre no fim de semana, aberto aos domingos, aberto hoje, funciona sábado | horário, fim de semana
feriado, feriados, carnaval, corpus christi, 7 de setembro, 25 de abril, feriado municipal | horário
natal, ano novo, réveillon, páscoa, fim de ano, passagem de ano, festas | feriado
horário do atendimento, que horas atendem, até que horas atendem, quando posso ligar | horário, telefone
24 horas por dia, dia e noite, 24h, 7 dias por semana, sempre aberto | horário
hora do almoço, horário de almoço, fecha para almoço | horário
horário de pico, hora de ponta, hora do rush, mais vazio, menos movimento | horário
fuso horário, horário de brasília, hora local, horário de lisboa, diferença horária | hora
horário de verão, hora de inverno, mudança da hora | hora
férias coletivas, férias, recesso, encerrado para férias | horário

# Momentos
hoje, ainda hoje, no dia de hoje
amanhã, dia seguinte, depois de amanhã
ontem, anteontem, véspera
noite, de noite, à noite, madrugada, de madrugada
manhã, de manhã, cedinho, pela manhã
tarde do dia, à tarde, de tarde, depois do almoço
fim de semana, final de semana, sábado, domingo, fds, fins de semana
dia útil, dias úteis, durante a semana, dias de semana, de segunda a sexta | dia
semana, semanal, por semana, sete dias, semanalmente
quinzena, quinze dias, quinzenal, duas semanas
mês, mensal, por mês, trinta dias, mensalmente
ano, anual, por ano, doze meses, anualmente
trimestre, trimestral, três meses, semestre, semestral, seis meses
data, que dia, em que dia, em que data, qual a data
início, começar, iniciar, começo, começa, a partir de quando, data de início, arrancar
em breve, brevemente, daqui a pouco, logo mais
para sempre, vitalício, permanente, definitivo, sem prazo
temporário, provisório, temporariamente, por enquanto, provisoriamente
recorrente, frequência, regularmente, quantas vezes, periódico, frequente
uma vez só, única vez, avulso, esporádico, pontual
verão, inverno, temporada, alta temporada, época alta, baixa temporada
calendário, agenda, datas disponíveis
aniversário, fazer anos, niver

# Prazos
prazo, quanto tempo, tempo de espera, quantos dias, duração | demora
quanto tempo demora, quanto tempo leva, demora quanto, leva quantos dias, em quanto tempo, demora muito > prazo, duração
demorar, levar tempo, demora, durar, leva dias | prazo
data limite, prazo final, prazo máximo, último dia, até quando, até que dia, data-limite, deadline | prazo
perdi o prazo, passou do prazo, passou o prazo, fora do prazo, já era o prazo, expirou o prazo > prazo, data limite
prorrogar, prorrogação, mais prazo, estender prazo, prolongar o prazo, dilatar o prazo | prazo
prazo de análise, em análise, tempo de processamento, em processamento, em tratamento | prazo, análise
prazo de resposta, quando vão responder, em quanto tempo respondem, tempo de resposta | resposta, prazo
não responderam, sem resposta, ninguém respondeu, até agora sem retorno, nada de resposta, sem retorno > prazo de resposta, resposta, reclamação
esperar, espera, aguardar, à espera, fila, fila de espera, no aguardo, esperando, mofar na fila | prazo
estou esperando há semanas, espero há meses, faz tempo que espero, há dias esperando, um tempão > prazo, atraso, demora
atraso, atrasado, atrasar, demora, tardio, delonga | prazo
não anda, enrolando, estão me enrolando, lerdeza, parado no tempo, empurrando com a barriga > atraso, demora, prazo
a tempo, pontualidade, dentro do prazo, na hora certa, a horas | prazo
rápido, rapidez, depressa, acelerar, agilizar, mais rápido, apressar | prazo
cedo, antes da hora, com antecedência, antecipado, antecedência, adiantado
mais tarde, depois disso, outra hora, outro dia
adiar, remarcar, adiamento, postergar, deixar pra depois, empurrar para frente | alterar, data
antecipar, adiantar a data, para mais cedo | alterar, data
quando fica pronto, está pronto, já está pronto, fica pronto quando | prazo
data de início de vigência, entra em vigor, a partir de que data, passa a valer | data
avisar com antecedência, antecedência mínima, quantos dias antes, avisar antes | prazo
lembrete, lembrar a data, me avisem antes, esqueci a data | aviso

# Agendamento
agendamento, agendar, horário marcado, marcação, marcar, hora marcada | visita
marcar horário, agendar visita, marcar hora, fazer marcação, agendar atendimento | agendamento
não tem horário, sem vagas, agenda cheia, sem horário disponível, não há vagas, tudo lotado | agendamento, horário
remarcar horário, mudar o agendamento, reagendar, trocar o horário, mudar a marcação, reagendamento | agendamento
desmarcar, cancelar agendamento, cancelar horário, não vou poder ir, desmarcar visita, cancelar marcação | agendamento, cancelar
perdi o horário, faltei, não compareci, esqueci da consulta, falta à marcação | agendamento, falta
técnico não veio, ninguém apareceu, não vieram, levei um bolo, esperei o técnico > visita, técnico, agendamento, reclamação
visita técnica, visita do técnico, deslocação do técnico, técnico em casa | agendamento, técnico
confirmar agendamento, confirmação do horário, lembrete da consulta | agendamento, confirmação
vou me atrasar, atrasado para a consulta, chego atrasado > agendamento, atraso
lista de espera, vaga de desistência, encaixe | espera
me liguem, me retornem, retorno de ligação, quero que me liguem, ligar de volta, liguem-me | telefone, ligação
atendimento por vídeo, videochamada com atendente, reunião online | agendamento
sem hora marcada, por ordem de chegada, sem marcação, ir direto, encaixe na hora | agendamento
`;

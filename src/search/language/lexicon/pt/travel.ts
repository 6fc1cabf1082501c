/** What customers and companies call trips, stays, vehicles, accidents and public transport in Portuguese. */
export const travel = `
# Reservar
reserva, reservar, marcação, booking, reservado | bilhete, passagem
código de reserva, localizador, número da reserva, referência da reserva | reserva
voucher, confirmação da reserva, não recebi a reserva, comprovante da reserva | reserva, confirmação
alterar reserva, mudar a data da viagem, remarcar, remarcação, trocar a passagem, mudar o voo, adiar viagem, alterar a viagem | reserva, alterar
cancelar reserva, cancelar viagem, cancelar passagem, cancelamento da viagem, não vou mais viajar, desmarcar viagem | cancelamento, reembolso
política de cancelamento, cancelamento grátis, multa de cancelamento, até quando posso cancelar | cancelamento
seguro viagem, seguro de viagem, seguro de cancelamento | seguro
doente antes da viagem, adoeci antes da viagem, não posso viajar, impedido de viajar > cancelamento, seguro viagem, reembolso
nome errado na passagem, transferir passagem, corrigir nome na passagem, passar a passagem para outro, nome no bilhete | nome, passagem
viagem, viajar, passeio, excursão, pacote de viagem, férias | reserva
ida e volta, só ida, trajeto, trecho, itinerário, percurso | passagem
viagem em grupo, grupo, excursão escolar, reserva de grupo | reserva
viajar com bebê, viajar com bebé, criança de colo, carrinho de bebê, menor desacompanhado | criança
viajar com cachorro, cão, cachorro, gato, pet, animal, animal de estimação, levar meu pet
cadeira de rodas, mobilidade reduzida, pcd, assistência especial, cadeirante | acessibilidade
visto, pedir visto, visto de turista, visto de viagem, autorização de viagem | passaporte
passaporte, documentos para viajar, documento de viagem | documento
vacina, vacinação, certificado de vacina, febre amarela

# Avião
avião, companhia aérea, aéreo > voo
voo, vôo, vôos, voos | passagem aérea
passagem, passagem aérea, bilhete, bilhete de avião, bilhete aéreo | reserva
voo cancelado, cancelaram meu voo, cancelamento de voo | reembolso, compensação
voo atrasado, atraso de voo, atraso no voo, voo com atraso | compensação, atraso
perdi a conexão, conexão perdida, escala, perdi a ligação, voo de ligação | voo
perdi o voo, perdi o avião, no-show, cheguei tarde ao aeroporto > voo perdido, embarque, voo
compensação, indenização do voo, direitos do passageiro, direito do passageiro, anac, indemnização do voo | reembolso
overbooking, não me deixaram embarcar, embarque negado, preterição | compensação
check-in, fazer check-in, check-in online, web check-in | cartão de embarque, embarque
cartão de embarque, boarding pass, imprimir cartão de embarque | check-in, embarque
embarque, portão, portão de embarque, porta de embarque, terminal | aeroporto
assento, poltrona, marcar assento, escolher assento, janela, corredor, lugar marcado | reserva
upgrade, executiva, classe executiva, primeira classe, mudar de classe | assento
bagagem, mala, malas, bagagens
bagagem de mão, mala de mão, mochila, bagagem de cabine, tamanho da mala | bagagem
bagagem despachada, despachar mala, mala extra, excesso de bagagem, quantos quilos, bagagem de porão, bagagem extra | bagagem
bagagem extraviada, mala extraviada, mala não chegou, perderam minha mala, mala perdida, bagagem perdida | bagagem, extravio
mala quebrada, bagagem danificada, mala danificada, mala partida | bagagem, reclamação
furto na bagagem, abriram minha mala, roubaram da mala | bagagem, reclamação
líquidos na mala, itens proibidos no avião, power bank no avião, controle de segurança | bagagem
aeroporto, aeródromo, transfer aeroporto

# Transporte público
trem, comboio, cp, trens | estação
ônibus, autocarro, busão, camioneta, coletivo, ônibus de viagem, expresso rodoviário, autocarros
metrô, metro, metropolitano | estação
bonde, elétrico, vlt, eléctrico
transporte público, transportes públicos, transporte coletivo, sptrans, carris, stcp | passe
bilhete de trem, passagem de ônibus, comprar bilhete, comprar passagem, bilhete de comboio, tirar bilhete | bilhete, passagem
trem cancelado, ônibus cancelado, comboio suprimido, comboio cancelado | reembolso, cancelamento
ônibus atrasado, comboio atrasado, trem atrasado, metrô parado | atraso
perdi o ônibus, perdi o comboio, perdi o autocarro, perdi o trem > passagem, bilhete, remarcação
passe, passe mensal, navegante, bilhete único, vale-transporte, andante, passe social, riocard | transporte
perdi o bilhete único, cartão de transporte perdido, cartão de transporte não funciona, perdi o passe, recarga do bilhete único | segunda via, passe
fiscal do ônibus, revisor, multa no comboio, sem bilhete, sem título válido, fiscalização | multa, bilhete
ponto de ônibus, parada de ônibus, paragem, estação, rodoviária | transporte
objeto perdido, achados e perdidos, perdidos e achados, esqueci no ônibus, deixei no carro do uber, esqueci-me no comboio, esqueci minha bolsa | perdido
táxi, uber, corrida, bolt, carro de aplicativo, tvde | motorista
motorista não veio, motorista cancelou, corrida cancelada, motorista não apareceu | corrida, taxa de cancelamento
motorista, condutor, passageiro | corrida
corrida cobrada errada, trajeto errado, rota mais longa, preço da corrida diferente > corrida, cobrança, reembolso
carona, boleia, blablacar
barco, balsa, ferry, cruzeiro, barca

# Hospedagem
hotel, pousada, hospedagem, alojamento, airbnb, casa de temporada, hostel, estadia, alojamento local
quarto, cama, suíte, tipo de quarto, cama de casal | hotel
diária, pernoite | noite, estadia
horário de entrada, chegar tarde, chegada tarde, chegar mais cedo, hora do check-in | check-in, entrada
horário de saída, check-out, sair mais tarde, late check-out, deixar as chaves | saída
café da manhã, pequeno-almoço, pensão completa, meia pensão | hotel
taxa turística, taxa de turismo | taxa
quarto sujo, hotel sujo, baratas no quarto, diferente das fotos do hotel, percevejos > hospedagem, reclamação, alojamento
hotel não acha minha reserva, sem reserva no hotel, hotel lotado > reserva, hospedagem, alojamento
anfitrião, host, dono da casa, anfitrião não responde | hospedagem
piscina, academia do hotel, estacionamento do hotel, comodidades | hotel
camping, barraca, parque de campismo, acampar

# Carros
aluguel de carro, alugar carro, aluguer de carro, locadora, rent a car, alugar viatura | carro, aluguel
carro, veículo, automóvel, viatura, carango
segundo condutor, condutor adicional, outra pessoa dirigir, emprestar o carro | condutor
carteira de motorista, habilitação, cnh, carta de condução, carta de motorista | condutor
franquia, franquia do seguro, participação, coparticipação do seguro, franquia reduzida | seguro
prolongar aluguel, ficar mais tempo com, estender o aluguel, prolongar o aluguer | aluguel, aluguer
devolver o carro, entrega do carro, devolução do veículo, entregar a viatura, devolver a bicicleta | devolução
devolvi atrasado, entrega com atraso do carro, passei da hora de devolver | atraso, taxa
risco no carro, arranhão, arranhado, amassado, batido, vistoria, dano no carro, risco na viatura | danos
gasolina, combustível, abastecer, tanque, encher o tanque, gasóleo, diesel, etanol, depósito cheio
quilometragem, quilômetros, quilómetros, km livre, quilometragem ilimitada
cadeirinha, cadeira de criança, cadeira auto, reboque
chave do carro, perdi a chave, chave presa no carro, chaves, perdi as chaves | chave
carro não abre, não destrava, não tranca, destravar o carro, trancar | destravar

# Pane e acidente
carro quebrou, carro avariou, pane, carro enguiçou, carro não pega, carro não liga, bateria arriada, carro na estrada parado | guincho, assistência
guincho, reboque, rebocar, assistência em viagem, assistência 24h, pronto-socorro auto | pane
pneu furado, furou o pneu, furo, pneu, pneu vazio, câmara de ar, borracheiro | roda
acidente, batida, colisão, bati o carro, bateram no meu carro, choque, batidas, espatifei, sinistro | seguro
declaração amigável, boletim de acidente, participação do acidente, registrar acidente | acidente
machucado, ferido, machuquei, caí da bicicleta, queda, atropelado, atropelamento, ambulância, aleijei, tombo | acidente, emergência
culpado do acidente, quem paga a batida, culpa do acidente, fugiu do local | responsabilidade, acidente
roubo de carro, carro roubado, roubaram meu carro, furtaram o carro, roubo de veículo | polícia, seguro
para-brisa, vidro do carro, quebraram o vidro, vidro partido do carro | seguro
mecânico, oficina, funilaria, bate-chapa, lanternagem, oficina mecânica | conserto
revisão, inspeção, vistoria, ipo, troca de óleo, inspeção periódica | agendamento
documento do carro, crlv, licenciamento, ipva, placa, matrícula do carro, documento único automóvel, iuc | veículo
multa, multas, infração, excesso de velocidade, radar, coima, multado, autuação, contraordenação | pagar multa
recorrer da multa, contestar multa, multa injusta, recurso de multa, não fui eu a multa | multa, recurso
pedágio, portagem, portagens, sem parar, via verde, tag | taxa
estacionamento, estacionar, parque de estacionamento, vaga de estacionamento, lugar de estacionamento, parquímetro, zona azul, emel, parar o carro
guincharam meu carro, carro rebocado, carro apreendido, rebocaram o carro, pátio do detran, bloqueador de rodas | multa, estacionamento
cancela, cancela não abre, preso no estacionamento, sair do parque | estacionamento
carregar carro elétrico, ponto de carregamento, eletroposto, posto de carregamento, carro elétrico, tomada elétrica do carro | carregamento
carregador do carro não funciona, posto de carregamento avariado, não inicia carregamento, cabo preso | carregamento

# Bicicletas
bicicleta, bike, magrela, bicla, ciclo
bicicleta elétrica, bike elétrica, e-bike, pedelec | bicicleta
bicicleta compartilhada, bike compartilhada, itaú bike, gira, bicicleta partilhada, tembici | bicicleta, estação
bicicleta roubada, roubaram minha bike, furtaram a bicicleta, roubo de bicicleta | roubo, polícia
cadeado, tranca, corrente, trancar a bicicleta, aloquete
estação cheia, estação vazia, não tem vaga na estação, sem lugar na estação, doca cheia | estação
não consigo encerrar a viagem, viagem não encerrada, continua contando, não consigo devolver a bicicleta, continua a contar > encerrar viagem, viagem, devolução, cobrança
patinete, trotinete, patinete elétrico, trotineta, scooter elétrica | aluguel
moto, motocicleta, motoca, scooter, mota, lambreta
freio, travão, freios, freio não segura, sem freio, travões | conserto
marcha, câmbio da bike, corrente saiu, pedal, guidão, guiador | bicicleta
selim, banco da bicicleta, assento da bicicleta, altura do banco | bicicleta
capacete, luvas, proteção, equipamento de segurança

# Eventos
show, concerto, espetáculo, jogo, festival, evento, peça de teatro | ingresso
ingresso, bilhete do show, entrada do show, bilhete do concerto, não recebi ingresso, ingressos | evento
evento cancelado, show adiado, show cancelado, concerto cancelado, jogo adiado | reembolso, evento
revender ingresso, passar meu ingresso, não vou mais ao show, transferir ingresso, revenda | ingresso
museu, passeio turístico, parque de diversões, zoológico, visita guiada | ingresso
cinema, sessão de cinema, sala de cinema
polícia, guarda, policial, agente da polícia, esquadra, psp, gnr | emergência
tempestade, chuva forte, alagamento, granizo, mau tempo, enchente
mapa, rota, caminho, como chegar, onde fica | endereço
conduzir, dirigir, dirijo, condução, condutor, motorista, guiar | carteira de motorista
abrir, destravar, desbloquear, desbloqueei | liberar
fechar, travar o veículo, trancar, tranquei, bloquear | cadeado
cidade, município, região, bairro, concelho | zona
banco alto demais, altura do selim, regular o banco, selim muito alto > selim, ajustar, altura
cair, caí da bicicleta, levei um tombo, caiu da bike, queda > acidente
`;

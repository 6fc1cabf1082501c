/** What customers and companies call parcels, couriers, addresses and collection in Portuguese. */
export const delivery = `
# Envio
entrega, entregar, entregue, envio | pedido
envio, enviar, enviado, despachar, despacho, expedição, expedir, postar, remessa | entrega
pacote, encomenda, embrulho | pedido, entrega
frete, portes, custos de envio, valor do frete, preço da entrega, taxa de entrega, portes de envio, custo de entrega | entrega
frete grátis, portes grátis, entrega grátis, envio gratuito, entrega gratuita | frete
entrega expressa, entrega rápida, sedex, envio urgente, expresso, full, envio expresso, 24 horas | entrega
opções de envio, tipos de entrega, modalidade de entrega, pac, métodos de envio | entrega
entrega no mesmo dia, chega hoje, entrega hoje, receber hoje | entrega expressa, entrega
envio internacional, enviam para o exterior, entrega no exterior, enviar para o estrangeiro, entregam em portugal, entregam no brasil, entrega fora do país | alfândega, envio
área de entrega, entregam no meu cep, entregam na minha cidade, não entrega no meu endereço, região de entrega, zona de entrega, área de risco | entrega, cep
açores, madeira, ilhas, zona rural, norte e nordeste > área de entrega, entrega, prazo
cep, código postal, cep não encontrado | endereço
embalagem, embalar, empacotar, plástico bolha, acondicionar | envio
peso, peso máximo, dimensões do pacote, quanto pode pesar, volume grande | envio
postar, ir ao correio, mandar encomenda, enviar um pacote, postagem | etiqueta
etiqueta, etiqueta de envio, imprimir etiqueta, guia de transporte | envio
frágil, vidro, valor declarado, seguro de envio, envio segurado | indenização
carta registada, carta registrada, carta, registado, aviso de recebimento, aviso de receção | correio
correio, correios, ctt, agência dos correios | envio
entrega parcial, vários pacotes, em partes, chegou só uma parte, chegou metade, envio parcial, entrega separada | pedido incompleto
juntar pedidos, juntar encomendas, frete único, enviar tudo junto | envio
proibido enviar, produtos perigosos, baterias de lítio, líquidos | restrições

# Prazo e atraso
prazo de entrega, tempo de entrega, quanto tempo demora, quantos dias demora, quanto tempo leva para chegar | data de entrega, prazo
quando chega, quando vai chegar, que dia chega, previsão, até quando chega, quando recebo, chega quando > prazo de entrega, data de entrega, entrega, rastreamento
data de entrega, previsão de entrega, data prevista, entrega prevista | prazo
atraso, atrasado, atrasada, demora, atrasou, demorado, fora do prazo | prazo
entrega atrasada, pedido atrasado, encomenda atrasada, atraso na entrega, está demorando, tá demorando, demora muito | atraso
não chegou, ainda não chegou, não recebi, nunca chegou, até agora nada, não recebi nada, não veio ainda, sigo esperando, continuo à espera > pedido não recebido, atraso, entrega, rastreamento
horário da entrega, que horas entregam, período de entrega, janela de entrega, a que horas passam | entrega, horário
agendar entrega, entrega agendada, escolher o dia da entrega, marcar entrega | data de entrega, agendar
mudar a data de entrega, adiar entrega, reagendar entrega, remarcar entrega, entregar outro dia | agendar, entrega
greve, greve dos correios, chuva, enchente, mau tempo > atraso, entrega
entregam no sábado, entrega no domingo, entrega fim de semana, entregam feriado | entrega, sábado

# Rastreamento
rastreamento, rastrear, rastreio, acompanhar, acompanhar entrega, tracking, seguir encomenda, localizar encomenda | status da entrega
onde está meu pedido, cadê meu pedido, onde anda minha encomenda, cadê minha encomenda, onde está o meu pacote, por onde anda > rastreamento, rastreio, acompanhar
código de rastreio, código de rastreamento, número de rastreio, número de seguimento, número de tracking | rastreamento
não tem código de rastreio, rastreio não funciona, código não encontrado, rastreio inválido > código de rastreio, rastreamento
rastreio parado, não atualiza, parado há dias, parado em curitiba, não se mexe, rastreamento parado, sem atualização > rastreamento, rastreio, atraso
em trânsito, a caminho, saiu para entrega, em distribuição, está vindo, em rota | rastreamento
enviado, postado, já saiu, despachado, expedido | rastreamento
ainda não enviaram, não foi enviado, não saiu, não despacharam, não postaram > prazo de envio, envio, status
devolvido ao remetente, voltou para o remetente, retornou ao remetente, voltou pra loja, devolvida à origem | remetente, endereço
centro de distribuição, armazém, galpão, centro logístico | transportadora
remetente, quem envia, quem mandou | destinatário
destinatário, quem recebe, quem vai receber | remetente

# Consta entregue, extraviado, roubado
consta entregue, consta como entregue, diz que foi entregue, dado como entregue, aparece entregue, marcaram como entregue > entregue mas não recebido, entregue, pedido não recebido
extraviado, extravio, perdeu o pacote, pacote perdido, encomenda perdida, sumiu a encomenda, encomenda desaparecida | pedido não recebido
roubaram minha encomenda, pacote roubado, furtaram da porta, roubo de carga, encomenda roubada > roubo, extravio, pedido não recebido
entregaram pra outra pessoa, entregaram no vizinho, entregue ao vizinho, entregaram a outra pessoa, outra pessoa recebeu > entregue, vizinho, pedido não recebido
entregaram no endereço errado, entrega errada, deixaram em outra casa, morada errada na entrega > endereço errado, entrega
recebi pacote de outra pessoa, não é meu o pacote, veio encomenda de outro, recebi o que não pedi > entrega errada, engano
comprovante de entrega, prova de entrega, foto da entrega, assinatura da entrega, comprovativo de entrega | entregue
abrir reclamação nos correios, manifestação nos correios, investigar entrega, reclamação na transportadora | extravio, reclamação
pacote aberto, pacote violado, caixa amassada, embalagem violada, caixa rasgada, encomenda violada | danificado, reclamação
recusar a entrega, recusei o pacote, não aceitar o pacote, recusa de recebimento | devolução

# Endereço
endereço, morada, domicílio, rua, logradouro, residência
endereço de entrega, morada de entrega, endereço de envio, onde entregar | endereço
mudar endereço, alterar endereço, atualizar endereço, alterar morada, mudar a morada, trocar o endereço, novo endereço | endereço, morada
endereço errado, errei o endereço, coloquei o endereço errado, morada errada, endereço incompleto, enganei-me na morada, endereço antigo | mudar endereço, endereço
número do apartamento, bloco, campainha, interfone, complemento, ponto de referência, código da porta > endereço, instruções de entrega
instruções de entrega, observações para o entregador, indicações de entrega, nota para o estafeta | entrega
caixa postal, apartado, posta restante | correio
entregar no trabalho, entregar no escritório, entregar no hotel, receber no serviço > endereço de entrega, endereço
reencaminhar correio, reexpedição, encaminhar correspondência | morada, mudança

# Entregador
entregador, estafeta, carteiro, motoboy, motoqueiro, courier | transportadora
transportadora, empresa de entregas, correios, empresa de transporte | entregador
loggi, jadlog, dhl, ups, fedex, seur, gls, dpd, total express, azul cargo, mrw > transportadora, rastreamento
não estava em casa, estava ausente, ninguém em casa, não tinha ninguém, estava fora | ausente, tentativa de entrega
ausente, tentativa de entrega, entrega falhada, entrega não realizada, destinatário ausente, aviso de entrega, papelinho na porta, não conseguiram entregar | nova entrega
nova tentativa, segunda tentativa, entregar de novo, nova entrega, voltar a entregar, reentrega | tentativa de entrega
entregador não veio, não tocou a campainha, nem tocou, fiquei o dia todo esperando, mentiu que veio, estafeta não apareceu > tentativa de entrega, entrega, reclamação
deixar na portaria, portaria, porteiro, deixar com o vizinho, deixar na porta, zelador | instruções de entrega
entregador grosso, entregador mal educado, estafeta mal educado, jogou o pacote, atirou a encomenda > entregador, reclamação
outra pessoa pode receber, autorizar terceiro, outra pessoa pode retirar, levantar por outra pessoa, autorização para retirada | retirada
assinatura, precisa assinar, entrega com assinatura | entrega

# Retirada
retirada, retirar, buscar, levantar encomenda, levantamento da encomenda, recolher, apanhar | ponto de retirada
ponto de retirada, ponto de recolha, ponto pickup, ponto de coleta, agência de retirada, loja de recolha | retirada
armário, locker, cacifo, armário inteligente, cacifo automático | ponto de retirada
código de retirada, código de levantamento, qr code para retirar, senha de retirada | retirada
até quando posso retirar, prazo de retirada, quantos dias fica guardado, passou o prazo pra retirar | retirada, prazo
documento para retirar, o que levar para retirar, levar identidade, o que preciso para levantar > retirada, documento
coleta, recolha, coleta em casa, recolha ao domicílio, vir buscar, coletar | envio

# Alfândega
alfândega, aduana, receita federal na encomenda, parado na alfândega, retido na alfândega, fiscalização aduaneira, desalfandegamento | imposto de importação
imposto de importação, taxado, fui taxado, taxa de importação, direitos aduaneiros, remessa conforme, taxa das blusinhas, taxas alfandegárias | alfândega
importação, importar, exportação, exportar | alfândega
mensagem dos correios pedindo pagamento, sms dos ctt, sms dos correios, taxa falsa, mensagem para pagar encomenda > golpe, fraude, phishing

# Volumosos
móveis, geladeira, frigorífico, sofá, eletrodoméstico, volumoso, produto grande | entrega
subir escada, elevador, escadas, entrega no andar, içamento, entrega no apartamento | entrega
levar o antigo, recolha do antigo, levam o velho, descarte do antigo | recolha
instalação, instalar em casa, instalação inclusa | técnico
a domicílio, na minha casa, ao domicílio, porta a porta | entrega
receber, recebi, recebimento, recepção | chegar
chegar, chegou, cheguei, chegada, chega | entrega, receber
`;

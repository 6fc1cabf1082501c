/** What customers and companies call prices, payments, invoices, banking and debts in Portuguese. */
export const money = `
# Reembolso
reembolso, reembolsar, estorno, estornar, ressarcimento, ressarcir, restituição, restituir | devolução do dinheiro, devolver o dinheiro, dinheiro de volta
quero meu dinheiro de volta, reaver o dinheiro, recuperar meu dinheiro, devolvam o meu dinheiro, me devolvam > reembolso, estorno
ainda não estornaram, não caiu o estorno, cadê meu reembolso, não recebi o reembolso, reembolso não chegou, ainda não fui reembolsado > prazo de reembolso, reembolso, estorno
reembolso parcial, estorno parcial, devolveram só uma parte, estornaram menos, reembolsado a menos > valor do reembolso, reembolso
nota de crédito, carta de crédito, crédito na loja, vale-compra, vale-troca, crédito em conta | reembolso
contestar compra, contestação, contestar cobrança, contestar a fatura, chargeback, disputar cobrança, impugnar | reclamação | fraude
indenização, indemnização, indenizar, indemnizar, ressarcimento de danos, compensação, compensar | reembolso
prejuízo, fiquei no prejuízo, saí perdendo, perdi dinheiro > indenização, indemnização, reembolso

# Cobranças erradas
cobrança não reconhecida, compra não reconhecida, não reconheço a compra, cobrança desconhecida, lançamento desconhecido, débito não autorizado | contestação, fraude
não fiz essa compra, não comprei nada, que cobrança é essa, de onde veio essa cobrança, tiraram dinheiro da minha conta, descontaram sem autorização, levantaram dinheiro da conta > cobrança não reconhecida, contestação, débito
cobrança duplicada, cobrado duas vezes, cobraram duas vezes, cobrança em dobro, paguei duas vezes, pagamento em duplicidade, débito em duplicado, pagamento duplicado | reembolso, estorno
cobrança indevida, cobraram a mais, cobrança errada, cobrado a mais, valor cobrado errado, paguei a mais, pagamento a mais | reembolso, fatura errada
continuam cobrando, continuam a cobrar, cobrado após cancelar, cobraram depois que cancelei, ainda está sendo cobrado, cancelei e cobraram > cobrança após o cancelamento, renovação automática, cancelamento, reembolso
cobrança, cobrar, cobrado, cobraram, débito na conta | pagamento
por que fui cobrado, por que estão me cobrando, o que é essa taxa, do que é essa cobrança > cobrança, fatura, detalhes
fatura alta, conta veio alta, conta absurda, fatura altíssima, conta veio um absurdo, fatura muito cara > entender a fatura, consumo, valor da fatura, fatura
contestar conta, não concordo com a fatura, fatura errada, fatura incorreta, erro na fatura, conta errada | reclamação, segunda via
facada, enfiaram a faca, assalto à mão armada, roubalheira, me depenaram > cobrança indevida, preço, taxa

# Pagar
pagar, pago, paga, quitar, quitação, liquidar, efetuar o pagamento | pagamento
pagamento, quitação | pagar
forma de pagamento, formas de pagamento, meio de pagamento, método de pagamento, como posso pagar, modo de pagamento | cartão, boleto, pix
trocar o cartão, mudar o cartão, atualizar o cartão, cadastrar novo cartão, alterar a forma de pagamento, mudar o método de pagamento, adicionar cartão | dados de pagamento, cartão
dados bancários, dados de pagamento, agência e conta, iban, nib, número da conta, swift | conta bancária
pagamento recusado, cartão recusado, pagamento negado, cartão negado, pagamento não autorizado, transação negada, compra recusada, recusado | limite, saldo insuficiente
cartão não passa, não passou o cartão, não consigo pagar, não aceita meu cartão, não aceita o pagamento, deu erro no pagamento, não deixa pagar > pagamento recusado, cartão recusado, erro no pagamento, recusado
pagamento pendente, pagamento em análise, pagamento em processamento, aguardando pagamento, a processar | prazo de compensação, pendente
já paguei, paguei e não caiu, paguei e nada, não consta pagamento, pagamento não identificado, não deu baixa, não reconheceu o pagamento > compensação, comprovante, pagamento
compensação, compensar, compensou, cair na conta, baixa do pagamento, dar baixa no boleto | prazo
comprovante de pagamento, comprovante, comprovativo, comprovativo de pagamento, recibo de pagamento, prova de pagamento | recibo
pré-autorização, valor bloqueado, valor retido, dinheiro retido, cativo, saldo cativo, valor cativo, reserva de valor | caução, pendente
parcelar, parcelamento, parcela, em parcelas, pagar em vezes, prestações, em prestações, às prestações, parcelado, compra a prazo | juros
em quantas vezes, dá pra dividir, dividir em, quantas parcelas, pagar aos poucos, em suaves prestações, fracionar o pagamento > parcelamento, parcelar, prestações
compre agora pague depois, pagar depois, crediário, carnê, fiado, klarna, pagar mais tarde > parcelamento, crédito
à vista, de uma vez, pagamento único, a pronto, pronto pagamento | desconto
adiantamento, dar entrada, pagar a entrada, dar sinal, sinal de reserva, pagar adiantado, pagamento antecipado, pré-pago | reserva
pagar na entrega, pagamento na entrega, contra-reembolso, à cobrança, pagar quando chegar, pagar ao entregador | entrega
dinheiro vivo, em espécie, numerário, dinheiro em mãos, notas, cash, pagar em dinheiro
troco, trocado, moedas, moedinhas | dinheiro vivo
dinheiro, grana, bufunfa, pila, massa, guita, carcanhol, tutu, verba
cheque, talão de cheques, cheque sem fundo, cheque devolvido, cheque careca | pagamento
vale-refeição, vale-alimentação, ticket refeição, sodexo, alelo, cartão refeição | forma de pagamento

# Boleto, Pix, Multibanco
boleto, boleto bancário, código de barras, linha digitável, bloqueto | fatura, pagamento
segunda via, 2ª via, segunda via do boleto, reemitir boleto, gerar boleto, emitir boleto, perdi o boleto, não recebi o boleto | boleto, fatura
boleto vencido, boleto expirou, boleto atrasado, pagar boleto vencido | segunda via, boleto
boleto falso, boleto adulterado, golpe do boleto > fraude, boleto
pix, chave pix, qr code pix, copia e cola, pix copia e cola, transferência instantânea | transferência
pix errado, fiz pix errado, mandei pix pra pessoa errada, pix para conta errada > devolução de pix, transferência errada, pix
pix não caiu, pix não chegou, pix pendente, pix agendado | pix
multibanco, referência multibanco, entidade e referência, pagar por referência, payshop | pagamento
mb way, mbway, transferência mb way | pagamento, transferência
mercado pago, picpay, paypal, pagseguro, carteira digital, google pay, apple pay, samsung pay | forma de pagamento
pagamento por aproximação, aproximação, contactless, sem contacto, nfc, encostar o cartão | cartão
link de pagamento, pagar pelo link | pagamento
débito automático, débito direto, débito directo, débito em conta, autorização de débito, domiciliação, pagamento automático | data do débito
cancelar débito automático, tirar do débito automático, cancelar débito direto, revogar autorização de débito | débito automático, débito

# Cartão e banco
cartão de crédito, cartão, cartão bancário | crédito
visa, mastercard, elo, hipercard, amex, american express, maestro > cartão
cartão de débito, débito, cartão multibanco | cartão
número do cartão, cvv, cvc, código de segurança, números atrás do cartão, validade do cartão | cartão
cartão vencido, cartão expirado, cartão caducado, validade do cartão acabou | renovar cartão, vencido
senha do cartão, pin do cartão, código do cartão, esqueci a senha do cartão | pin
perdi meu cartão, cartão perdido, perda do cartão, extravio do cartão, cartão extraviado, cartão sumiu | perdido, bloquear cartão, segunda via do cartão
cartão roubado, roubaram meu cartão, furtaram meu cartão, roubo do cartão | bloquear cartão, roubo
bloquear cartão, bloqueio do cartão, cancelar o cartão, congelar o cartão, travar o cartão | bloquear, cartão perdido, cartão roubado
cartão clonado, clonaram meu cartão, clonagem, uso indevido do cartão | fraude, bloquear cartão
caixa engoliu o cartão, cartão ficou preso, multibanco engoliu o cartão, máquina reteve o cartão > cartão retido, caixa eletrônico, multibanco
desbloquear cartão, ativar cartão, cartão novo, habilitar cartão, ativação do cartão | cartão
cartão virtual, cartão digital, cartão temporário, cartão pré-pago | cartão
limite, limite do cartão, limite de crédito, plafond, plafon | aumentar o limite
aumentar o limite, aumento de limite, mais limite, limite baixo, subir o plafond | limite
caixa eletrônico, caixa automático, atm, banco 24 horas, caixa 24h, terminal multibanco | saque, levantamento
saque, sacar, levantar dinheiro, levantamento, retirar dinheiro, tirar dinheiro | caixa eletrônico
depósito, depositar, colocar dinheiro, pôr dinheiro na conta, carregar a conta, adicionar saldo | saldo
transferência, transferir, ted, doc, transferência bancária, mandar dinheiro, enviar dinheiro, passar dinheiro | conta bancária
transferência errada, transferi errado, errei a conta, conta errada na transferência, enganei-me no iban > transferência, devolução
transferência não caiu, dinheiro não caiu, transferência não chegou, transferência pendente | prazo, transferência
favorecido, destinatário da transferência, beneficiário da transferência | transferência
conta corrente, conta bancária, conta à ordem, conta poupança, conta digital | banco
poupança, poupar, economias, guardar dinheiro, pé-de-meia, rendimento, conta poupança | juros
saldo, quanto tenho na conta, quanto sobrou, saldo disponível | extrato
extrato, extrato bancário, extracto, movimentos, histórico de transações, movimentação, lançamentos | saldo
cheque especial, conta negativa, saldo negativo, no vermelho, a descoberto, descoberto bancário | juros, saldo insuficiente
saldo insuficiente, sem saldo, sem fundos, não tem saldo, falta de saldo | recusado
tarifa bancária, comissão, comissões, anuidade, anuidade do cartão, taxa de manutenção, despesas de manutenção | taxa
juros, taxa de juros, juro, encargos, iof | parcelamento, empréstimo
investimento, investir, ações, tesouro direto, aplicação financeira, fundo de investimento, corretora
criptomoeda, bitcoin, cripto
banco, agência bancária, balcão do banco, instituição financeira | conta bancária

# Preço
preço, valor, custo, tarifa, tarifário, montante, custar
quanto custa, quanto sai, quanto fica, qual o valor, quanto vou pagar, quanto cobram, que preço tem > preço, valor, custo, tarifa
caro, salgado, caríssimo, carote, custa os olhos da cara, pesado no bolso | preço
barato, mais em conta, baratinho, econômico, económico, acessível, pechincha | promoção, preço
grátis, gratuito, de graça, sem custo, free, na faixa, à borla, borla, gratuitamente
aumento de preço, reajuste, aumentou o preço, subiu o preço, ficou mais caro, atualização de preços, subida de preço | preço, tarifa
baixou de preço, ficou mais barato, queda de preço, comprei mais caro > ajuste de preço, preço, reembolso
cobrir oferta, igualar preço, garantia de menor preço, achei mais barato | preço
orçamento, cotação, pedir orçamento, estimativa de preço, simulação de preço | preço
taxa, tarifa, encargo, custos adicionais, despesas extra | preço
taxa extra, acréscimo, sobretaxa, adicional, suplemento, custo adicional | taxa
taxas escondidas, letras miúdas, pegadinha, letras pequeninas > taxas, condições
moeda, câmbio, taxa de câmbio, dólar, euro, em reais, conversão de moeda
gorjeta, gratificação, caixinha

# Descontos
desconto, abatimento, promoção, oferta, saldão, redução de preço
cupom, cupão, código promocional, código de desconto, cupom de desconto, vale desconto, voucher de desconto | desconto
cupom não funciona, código não funciona, cupom inválido, desconto não aplicou, não aplica o desconto, esqueci de usar o cupom > cupom, código, desconto
vale-presente, cartão-presente, cartão presente, gift card, cheque-prenda, cartão oferta, vale-oferta | saldo
resgatar, resgate, usar o vale, resgatar pontos, trocar pontos | pontos, vale
pontos, programa de pontos, programa de fidelidade, milhas, cartão de cliente, recompensas, fidelização | resgatar
pontos não caíram, pontos sumiram, pontos não creditados, perdi meus pontos | pontos
cashback, dinheiro de volta na compra, saldo em cartão
meia-entrada, desconto de estudante, carteirinha de estudante, cartão jovem, meia estudante, desconto jovem | estudante
tarifa social, baixa renda, cadúnico, apoio social, desconto social, bolsa família | desconto
idoso, terceira idade, melhor idade, reformado, aposentado, pensionista | desconto
indique um amigo, indicar amigo, indicação, convidar amigos, programa de indicação, referenciar amigo | bônus, recompensa
black friday, liquidação, saldos, queima de estoque, cyber monday, promoções | desconto

# Faturas
fatura, factura, nota fiscal | recibo, boleto | conta, nota
nota fiscal, nf-e, nfe, nota fiscal eletrônica, danfe, cupom fiscal, nota paulista, fatura-recibo | fatura
recibo, talão, ticket, comprovante de compra, talão de compra, comprovativo de compra | fatura
onde está minha fatura, não recebi a fatura, ver minha fatura, baixar a fatura, descarregar a fatura, não veio a conta, emitir nota fiscal, pedir fatura > segunda via, fatura, nota fiscal
fatura digital, fatura eletrônica, fatura por e-mail, conta digital por e-mail, sem papel | fatura
fatura em papel, conta pelo correio, fatura por correio | fatura
fatura em nome da empresa, colocar cnpj, cpf na nota, contribuinte na fatura, fatura com contribuinte, corrigir nota fiscal, alterar dados da fatura | nota fiscal, fatura
nif, contribuinte, número de contribuinte, número fiscal | fatura, finanças
cpf, cpf na nota, cadastro de pessoa física | documento, nota fiscal
cnpj, razão social, inscrição estadual, pessoa jurídica, mei | empresa, nota fiscal
imposto, impostos, iva, icms, iss, tributo, tributos | nota fiscal
imposto de renda, irs, declaração de imposto, receita federal, finanças, informe de rendimentos, portal das finanças, dedução | imposto
contador, contabilista, contabilidade, toc > nota fiscal, fatura, imposto
data de vencimento, vencimento, dia do vencimento, data limite de pagamento, prazo de pagamento, até quando posso pagar, quando vence | fatura
mudar vencimento, trocar a data de vencimento, alterar data de vencimento, mudar dia do pagamento | vencimento
fechamento da fatura, ciclo de faturamento, período de faturação, data de corte, melhor dia de compra, data de faturação | fatura
quando vou ser cobrado, dia da cobrança, data do débito, quando debita, quando descontam | cobrança, data

# Dívidas
dívida, dívidas, débito em aberto, devendo, quanto devo, valor em aberto, valor em dívida, em débito, pendência | negociar
inadimplente, inadimplência, caloteiro, nome sujo, negativado, serasa, spc, nome no serasa, score, lista negra | dívida
pagamento atrasado, atrasei o pagamento, esqueci de pagar, fatura vencida, fatura em atraso, não paguei, conta atrasada, em atraso | juros, multa
juros de mora, multa por atraso, mora, encargos por atraso, juros por atraso | pagamento atrasado
aviso de cobrança, carta de cobrança, cobrança extrajudicial, empresa de cobrança, protesto, penhora, execução fiscal, oficial de justiça | dívida
negociar dívida, renegociar, renegociação, acordo, acordo de pagamento, limpar o nome, plano de pagamento, refinanciar | dívida, parcelamento
sem dinheiro, não tenho como pagar, não posso pagar, tô liso, tô duro, estou teso, sem grana, desempregado, apertado, dificuldade financeira > negociar, parcelamento, prazo
adiar pagamento, mais prazo para pagar, prorrogar pagamento, pagar mês que vem, moratória, carência do pagamento | prazo, negociar
empréstimo, emprestado, crédito pessoal, consignado, financiamento, crédito habitação, hipoteca, financiar | prestação
prestação, parcela do empréstimo, mensalidade do crédito | empréstimo
quitar antecipado, liquidação antecipada, amortizar, amortização, adiantar parcelas, quitar o financiamento | empréstimo
caução, depósito caução, depósito de segurança, calção, garantia de aluguel | devolução da caução
devolução da caução, quando devolvem a caução, não devolveram a caução | caução
salário, ordenado, contracheque, holerite, recibo de vencimento, décimo terceiro | pagamento
receber das vendas, repasse, quando recebo, meus ganhos, saque das vendas, receber meu dinheiro | pagamento, transferência
aposentadoria, reforma, pensão, inss, auxílio, segurança social, seguro-desemprego, subsídio de desemprego
doação, doar, donativo, contribuição
pagar, paguei, pague, pago, pagando | pagamento
dever, devedor, estou a dever, dívida
custar, custo, custa, custou | preço
`;

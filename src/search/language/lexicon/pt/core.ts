/** Single words of one meaning, in Portuguese of every country: what the one side says, the other does. */
export const core = `
# Dinheiro
sacar, retirar dinheiro, levantar dinheiro | retirar
saque, retirada, levantamento
depositar, recarregar | carregar
depósito, recarga, carregamento
transferir, mandar dinheiro | enviar, mandar
transferência, pix | envio
dinheiro, grana | saldo, fundos
tarifa, taxa, comissão | custo
cobrança, débito | desconto
cobrar, debitar | faturar
reembolsar, estornar | devolver
reembolso, estorno | devolução
bloquear, congelar | suspender
desbloquear, reativar
cancelar, anular
vincular, associar, conectar | adicionar
limite, máximo, teto
verificar, validar, confirmar
verificação, identificação | confirmação
recusar, rejeitar, negar
recusado, rejeitado, negado
pendente, em processamento, em andamento
validade, vencimento
exterior, internacional, estrangeiro
extrato, movimentos, histórico
moeda, divisa
cotação, conversão | câmbio
beneficiário, destinatário, favorecido
caixa eletrônico, multibanco | caixa
dinheiro vivo, espécie, notas
empréstimo, crédito

# Compras
comprovante, nota fiscal, recibo | fatura
cupom, vale, código promocional
presente, brinde
atualizar, alterar, mudar | trocar
quebrado, danificado, defeituoso, estragado
loja, filial | agência
horário de funcionamento, horário | funcionamento
instalação, montagem
trocar, substituir
troca, substituição
grátis, gratuito, sem custo
escolher, selecionar

# Contratos e linhas
fidelidade, permanência
sinal, rede, cobertura
internet móvel, gigas | dados
titular, dono, proprietário
sobrenome | nome
mudança de endereço, mudança
cadeado, trava, tranca, fechadura
destravar, destrancar | abrir
travar, trancar
cadastro, registro, criar conta
sinistro, ocorrência
caução, depósito de garantia
atendente, atendimento, suporte
ligar de volta, retornar a ligação
motivo, razão, causa
requisito, condição, exigência
`;

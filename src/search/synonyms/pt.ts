/**
 * Words with which customers ask and words with which articles answer, in Portuguese of Brazil and
 * Portugal. `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const portuguese = `
senha, palavra-passe, password
credenciais > senha
celular, telemóvel, telefone
computador, PC
e-mail, email, correio eletrônico
entrar, fazer login, acessar, iniciar sessão
sair, logout, terminar sessão
conta, perfil, cadastro
cadastrar, registrar, criar conta
cancelar, cancelamento, rescindir
assinatura, plano, mensalidade
fatura, recibo, nota fiscal, conta
boleto > pagamento, fatura
preço, custo, tarifa, valor
grátis, gratuito
pagar, quitar
pagamento, cobrança
cobrado > cobrança, pagamento
reembolso, estorno, devolução
dinheiro de volta > reembolso
devolver > devolução
pedido, compra, encomenda
entrega, envio, frete
pacote > entrega, pedido
endereço, morada
cartão de crédito, cartão
erro, problema, falha, defeito
quebrado, estragado, danificado
não funciona > erro, problema
consertar, reparar, conserto
ajuda, suporte, atendimento
ligar > telefone, contato
excluir, apagar, remover, eliminar
alterar, mudar, trocar, atualizar, editar
adicionar, acrescentar
baixar, descarregar, download
enviar, carregar
configurações, definições, ajustes
aplicativo, app, aplicação
desconto, cupom, promoção
pausar, suspender
vencer, expirar
prazo, data limite
dados pessoais, privacidade
roubo, furto
roubado > roubo
perdido, perda
garantia, cobertura
reclamação, queixa
convidar, indicar
`;

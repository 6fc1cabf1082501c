/**
 * Words with which customers ask and words with which articles answer, in Portuguese of Brazil and
 * Portugal. `a, b`: each stands for the other; `a > b`: only the first for the second.
 */
export const portuguese = `
senha, palavra-passe, password
credenciais, código de acesso > senha
senha errada, senha incorreta, senha inválida > redefinir senha
recuperar, redefinir, recuperação, resetar
esquecer, não lembro > esqueceu
celular, telemóvel, telefone, smartphone
iphone > celular, telefone
computador, PC, notebook
e-mail, email, correio eletrônico
caixa de entrada
spam, lixo eletrônico
entrar, fazer login, acessar, iniciar sessão, logar, login
sair, logout, terminar sessão
conta, perfil, cadastro
cadastrar, registrar, criar conta
cancelar, cancelamento, rescindir
encerrar, desistir, sair do plano, dar baixa, não quero mais, parar > cancelar
voltar atrás, me arrependi, desfazer > manter, cancelar
assinatura, plano, mensalidade
fidelidade, prazo mínimo
fatura, recibo, nota fiscal, conta
boleto > pagamento, fatura
contador > fatura
cnpj, cpf > fatura, dados
empresa, firma
preço, custo, tarifa, valor
quanto custa, quanto é, caro, barato > preço, custa
grátis, gratuito
pagar, quitar
pagamento, cobrança
cobrado > cobrança, pagamento
cobraram a mais, cobrança dupla, cobrado duas vezes > fatura, valor
devendo, dívida, atrasado, inadimplente > valor em aberto, pagamento
sem dinheiro, sem grana > pagamento, pagar
grana, saldo > dinheiro
recusado, negado, rejeitado, não passou
reembolso, estorno, devolução
dinheiro de volta, estornar > reembolso
devolver, entregar, retornar
devolver > devolução
pedido, compra, encomenda
entrega, envio, frete
chegar, chegou, receber
pacote > entrega, pedido
atraso, demora
endereço, morada
mudança, mudar de cidade > endereço, cancelar
cartão de crédito, cartão, cartão de débito
débito automático > conta
erro, problema, falha, defeito
quebrado, estragado, danificado
não funciona, não vai, pifou, parou > erro, problema
travado, preso, emperrado
errado, incorreto, inválido
consertar, reparar, conserto, arrumar
mecânico, técnico
agendamento, horário, visita
ajuda, suporte, atendimento
falar com alguém, falar com atendente, atendente, humano, sac > contato, telefone
ligar, número de telefone > telefone, contato
resposta, responder
excluir, apagar, remover, eliminar
tirar, retirar
alterar, mudar, trocar, atualizar, editar
adicionar, acrescentar
baixar, descarregar, download
enviar, carregar
imprimir, impressão
instalar, configurar
configurações, definições, ajustes
ajustar, regular
aplicativo, app, aplicação
número, dígito
tela, visor
ligar, acender
desligar, apagar
luz, led
desconto, cupom, promoção
pausar, suspender
férias, viagem, viajar > pausar
vencer, expirar
prazo, data limite
dados pessoais, privacidade
roubo, furto
roubado, furtado, levaram, sumiu, assaltado, ladrão > roubo, roubada
perdido, perda
seguro, cobertura
franquia, participação
acidente, batida, colisão
atropelado, caí, queda, machuquei > acidente
polícia, boletim de ocorrência, BO, delegacia
garantia, cobertura
reclamação, queixa
permitido, pode
proibido, não pode
convidar, indicar
compartilhar, emprestar, dividir
crianças, criança, filhos
começar, iniciar
cidade, município
abrir, destravar, desbloquear, liberar
fechar, travar, trancar
bloqueado, bloquear
diferença, comparar
noite, madrugada
conexão, internet, wifi
demorar, levar
tomada, plugar
banco, assento
`;

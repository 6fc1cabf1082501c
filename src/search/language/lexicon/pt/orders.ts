/** What customers and companies call choosing, buying, returns, warranties and selling in Portuguese. */
export const orders = `
# Comprar
pedido, encomenda, compra, ordem de compra | comprar
comprar, compra, adquirir, encomendar, encomenda, fazer pedido | pedido
carrinho, carrinho de compras, cesto, cesto de compras, sacola, saco de compras | finalizar compra
carrinho vazio, sumiu do carrinho, produto saiu do carrinho | carrinho
finalizar compra, fechar pedido, concluir compra, finalizar a encomenda, checkout | pagamento
não consigo comprar, não finaliza, não deixa comprar, pedido não vai, compra não conclui, erro ao finalizar > finalizar compra, pagamento recusado, erro
confirmação do pedido, confirmação da encomenda, e-mail de confirmação, pedido confirmado | pedido
não recebi confirmação, será que o pedido foi, compra não confirmada, não veio e-mail > confirmação, status do pedido, estado da encomenda
número do pedido, número da encomenda, código do pedido, referência da encomenda | pedido
status do pedido, estado da encomenda, andamento do pedido, situação do pedido, em que pé está | acompanhar
em separação, preparando pedido, em processamento, em preparação, a ser preparado | status do pedido
meus pedidos, histórico de compras, minhas compras, pedidos anteriores, as minhas encomendas | pedido
comprar sem cadastro, comprar como visitante, encomendar sem registo, sem criar conta | cadastro, conta
alterar pedido, mudar pedido, modificar a encomenda, editar pedido, adicionar item, alterar a encomenda | pedido, alterar
esqueci de um item, pedi errado, comprei errado, comprei o tamanho errado, pedi a mais, enganei-me na encomenda > alterar pedido, cancelar pedido, troca
cancelar pedido, cancelar compra, cancelamento do pedido, anular a encomenda, cancelar a encomenda, desistir da compra | cancelamento, reembolso
comprei sem querer, comprei duas vezes, pedido duplicado, cliquei sem querer, meu filho comprou > cancelar pedido, cancelamento, arrependimento
meu pedido foi cancelado, cancelaram minha compra, compra cancelada, encomenda cancelada, cancelado sem motivo | reembolso, cancelamento
pré-venda, pré-compra, pré-encomenda, lançamento | disponibilidade
atacado, grande quantidade, por grosso, revenda, comprar para empresa, compra corporativa | orçamento
pedido mínimo, compra mínima, valor mínimo, encomenda mínima | pedido
comprar de novo, repetir pedido, pedir novamente, voltar a encomendar | pedido
comprar por telefone, televendas, pedir pelo whatsapp, encomendar por telefone | pedido

# Produtos
produto, artigo, item, mercadoria | modelo
disponível, em estoque, em stock, tem em estoque, disponibilidade, estoque, stock | produto
esgotado, sem estoque, fora de estoque, indisponível, esgotou, acabou o estoque, sem stock | avise-me, disponibilidade
quando volta ao estoque, avise-me quando chegar, reposição, quando chega mais, repor | esgotado, estoque
tamanho, numeração, tabela de medidas, guia de tamanhos, número do sapato, medida | troca
ficou pequeno, ficou grande, não serviu, ficou apertado, não me serve, ficou largo, não coube > tamanho, troca, devolução
dimensões, medidas, altura, largura, comprimento | especificações
cor, cores, tonalidade | produto
especificações, características, ficha técnica, descrição do produto | produto
ingredientes, composição, alergia, glúten, lactose, alérgenos, material | especificações
manual, manual de instruções, instruções, como usar, modo de usar | guia
lavar, limpeza, limpar, lavagem, cuidados
montagem, montar, desmontar, montagem de móveis | manual
comparar, comparação, diferença, diferenças, qual é melhor, qual escolher, versus
recomendação, recomendar, aconselhar, conselho, dica, indicam qual, sugestão de produto | comparar
compatível, compatibilidade, serve no, funciona com, dá certo com | especificações
peça de reposição, peças, sobressalente, acessório, acessórios, peça sobressalente | conserto
usado, segunda mão, seminovo, recondicionado, vitrine | estado
produto falso, falsificado, pirata, réplica, imitação, é original, autenticidade, contrafação | denunciar
presente, embrulho de presente, embrulhar, prenda, para presente | pedido
personalizado, sob medida, por medida, personalização, gravação
lista de desejos, favoritos, wishlist, lista de casamento, lista de presentes
avaliação, avaliar, avaliações, dar nota, estrelas, comentário, review, opinião de clientes | deixar avaliação
avaliação apagada, comentário removido, avaliação não aparece | avaliação

# Devolver e trocar
devolução, devolver, devolvi, devolvido, mandar de volta, retornar, enviar de volta | reembolso
não gostei, não quero mais o produto, veio diferente da foto, não era o que esperava, não ficou bom, não é como na foto > devolução, troca, arrependimento
direito de arrependimento, arrependimento, me arrependi da compra, sete dias, livre resolução, direito de livre resolução, desistir da compra, catorze dias | devolução, cancelamento
mudei de ideia, me arrependi, arrependi-me, não o quero mais, pensei melhor > arrependimento, devolução, cancelamento
prazo de devolução, até quando posso devolver, quantos dias para devolver, passou o prazo de devolução | devolução, prazo
etiqueta de devolução, código de postagem, logística reversa, autorização de postagem, código de devolução, etiqueta reversa | devolução
frete da devolução, quem paga a devolução, devolução grátis, custo da devolução, portes de devolução | devolução
devolver na loja, trocar na loja, devolução em loja, entregar na loja | devolução, troca
coleta da devolução, recolha da devolução, vêm buscar o produto, buscar em casa para devolver | devolução, coleta
status da devolução, minha devolução, devolvi e nada, devolução não chegou, devolução recebida | devolução, reembolso
não aceitam devolução, recusaram a devolução, não querem trocar, devolução negada > devolução, recusa, condições
já abri, sem embalagem, joguei a caixa fora, sem etiqueta, já usei, deitei a caixa fora, embalagem aberta > condições de devolução, devolução, embalagem
troca, trocar, substituição, substituir, outro tamanho | devolução
trocar presente, trocar prenda, ganhei e quero trocar | troca
não trocamos, sem troca, não reembolsável, não tem devolução, sem direito a devolução | devolução, exceções

# Defeito e garantia
quebrado, estragado, danificado, avariado, partido, rachado, trincado, amassado, riscado | defeito
defeito, com defeito, defeituoso, vício, defeito de fábrica, avaria, problema de fabrico | garantia
chegou quebrado, veio quebrado, chegou danificado, veio partido, veio com defeito, chegou estragado, veio amassado > produto danificado, defeito, troca, devolução
produto errado, veio errado, veio outro produto, não foi o que pedi, trocaram meu pedido, cor errada, recebi outra coisa > errado, troca, devolução
faltando, falta, faltou, veio faltando, em falta, incompleto, faltam peças, item faltando | pedido incompleto
caixa vazia, veio vazio, veio tijolo, veio pedra > pedido incompleto, reclamação, devolução
má qualidade, porcaria, vagabundo, tralha, fajuto, xing ling, fraquinho, não presta > defeito, qualidade, devolução
propaganda enganosa, publicidade enganosa, diferente do anúncio, não corresponde à descrição, não conforme | reclamação, devolução
garantia, na garantia, garantia legal, garantia do fabricante, acionar a garantia, período de garantia | conserto, defeito
fora da garantia, acabou a garantia, garantia vencida, garantia expirada | garantia
garantia estendida, extensão de garantia, seguro garantia | garantia
perdi a nota fiscal, sem nota, sem recibo, perdi o talão, perdi a fatura > comprovante de compra, segunda via, garantia, nota fiscal
conserto, consertar, reparo, reparação, reparar, arrumar, arranjar, arranjo, assistência técnica | técnico
técnico, assistência autorizada, mecânico, oficina, reparador | conserto
quanto custa consertar, orçamento do conserto, preço da reparação, preço do conserto | conserto, orçamento
conserto demorando, está na assistência há semanas, reparação demora, técnico não devolve > conserto, prazo, reparação
sem conserto, perda total, não tem reparação, irreparável | substituição
recall, chamada para reparo, recolha de produto, produto perigoso | segurança
produto vencido, comida vencida, mofado, podre, fora da validade, passado da validade, azedo | reclamação

# Vender, marketplace
vender, venda, anunciar, pôr à venda, colocar à venda | anúncio
anúncio, classificado, anunciar, meu anúncio, publicação | vender
anúncio recusado, anúncio removido, anúncio bloqueado, anúncio não aparece, apagaram meu anúncio | anúncio, regras
vendedor, lojista, loja parceira, anunciante | vender
comprador, cliente, freguês | comprar
falar com o vendedor, mensagem ao vendedor, contactar o vendedor, vendedor não responde, vendedor sumiu | vendedor, disputa
vendedor não enviou, vendedor me enganou, paguei e não enviou, vendedor golpista > disputa, compra garantida, reclamação, fraude
compra garantida, proteção ao comprador, proteção do comprador | disputa
disputa, abrir disputa, mediação, litígio, conflito, abrir reclamação | reclamação
comissão de venda, taxa de venda, quanto vocês cobram do vendedor | taxa, vender
leilão, lance, licitar, licitação, fazer oferta, negociar preço
retirar na loja, retirada na loja, levantar na loja, recolha na loja, clique e retire, comprar e retirar | loja
loja, loja física, filial, ponto de venda, supermercado, mercado | horário
aluguel, alugar, locação, aluguer, arrendar | reserva
devolver o equipamento, entregar o aparelho, devolver modem, devolver a box, devolução de equipamento | equipamento, devolução
retoma, usado na troca, dar o antigo, trade-in, vender meu aparelho antigo | troca
comida, refeição, prato, lanche, marmita, restaurante, delivery, ifood | pedido
comida fria, veio frio, veio revirado, pedido errado no restaurante, veio cru, comida estragada > problema com o pedido, pedido, reembolso
trocar, troquei, troque, troca | devolução
pedir, peço, pedi, pedido, requisitar
comprar, comprei, compra, adquirir, aquisição
arrumar, arranjar, consertar, conserto, consertei, reparação
`;

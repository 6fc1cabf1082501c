/** What customers and companies call devices, apps, connections, files and faults in Portuguese. */
export const devices = `
# Avarias
não funciona, não está funcionando, parou de funcionar, não pega, pifou, avariado, avariou, deu pau, deixou de funcionar, bichou, escangalhado | defeito, avaria, problema
problema, falha, defeito, avaria, erro | suporte
bug, bugado, bugou, bugando, bugs, glitch | erro, falha
mensagem de erro, código de erro, erro técnico, deu erro, dá erro, erro desconhecido | erro
fora do ar, instabilidade, sistema caiu, caiu o sistema, site caiu, em manutenção, em baixo, serviço indisponível | interrupção, manutenção
só comigo, caiu pra todo mundo, tá fora do ar > instabilidade, status do serviço, interrupção
manutenção, manutenção programada, status do serviço, estado do serviço | instabilidade
travando, travou, congelou, congelado, não responde, trava toda hora, bloqueou, engasga | reiniciar
lento, lentidão, devagar, lerdo, demora pra carregar, arrastado, lagado, lag | velocidade
fecha sozinho, sai sozinho, fecha do nada, crasha, crash, a app fecha | erro, aplicativo
emperrado, preso, encravado, travado, enguiçado | destravar
reiniciar, reinicie, religar, desligar e ligar, reboot, dar um reset | desligar
restaurar padrão de fábrica, formatar, resetar, reset de fábrica, repor definições de fábrica | redefinir
resolver problema, solução de problemas, diagnóstico, como resolver, solucionar | ajuda
nada acontece, não acontece nada, botão não funciona, não dá em nada, não reage > erro, problema
não liga, não dá sinal de vida, não quer ligar, não inicia, não acende | ligar, defeito
ligar o aparelho, acender, ligar, iniciar | ativar
desligar, apagar a luz, desliga sozinho, apaga sozinho | desativar
desliga sozinho, fica desligando, apaga do nada > bateria, defeito, desligar
ativar, habilitar, ativação, activar, activação, acionar | configurar
desativar, desabilitar, desactivar, desativação
barulho, ruído, barulho estranho, chiado, estalo, rangendo | defeito
esquentando, superaquecimento, muito quente, cheiro de queimado, fumaça, fumo, aquece demais | segurança
vazando, vazamento, vaza, pingando, a pingar, fuga de água | reparo
caiu na água, molhou, molhado, entrou água, oxidou | garantia, à prova d'água
caiu no chão, deixei cair, tela quebrada, tela trincada, ecrã partido, vidro partido, trincou a tela | conserto, tela, ecrã
luz piscando, luz vermelha, led, pisca, piscando, luz a piscar, indicador luminoso | luz
botão, tecla, interruptor | apertar
bipe, apitando, apito, alarme tocando | alarme

# Aparelhos
celular, telemóvel, smartphone, cel, telefone celular | telefone, aparelho
iphone, samsung, android, xiaomi, motorola, galaxy > celular, telemóvel
computador, pc, notebook, laptop, portátil, mac | aparelho
tablet, ipad, kindle, leitor digital
relógio inteligente, smartwatch, relógio, pulseira inteligente
tela, ecrã, visor, monitor, display, tela preta, tela azul, ecrã preto | imagem
televisão, tv, televisor, smart tv, tv box, decodificador | controle remoto
controle remoto, comando, telecomando, controle da tv, comando da tv
impressora, imprimir, impressão, tinta, cartucho, toner
digitalizar, escanear, scanner, digitalização | documento
câmera, câmara, webcam, máquina fotográfica | foto
microfone, não me ouvem, micro | som
som, volume, alto-falante, sem som, não sai som, mudo, áudio, coluna, caixa de som
fone, fones, fone de ouvido, auriculares, auscultadores, headset, airpods | bluetooth
teclado, mouse, rato, touchpad
eletrodomésticos, máquina de lavar, geladeira, frigorífico, fogão, micro-ondas, aspirador | aparelho
lâmpada, iluminação, luminária
casa inteligente, alexa, câmera de segurança, fechadura eletrônica, fechadura inteligente | conectar
videogame, console, consola, playstation, xbox, jogo, comando de jogo
aparelho, equipamento, dispositivo, máquina
número de série, imei, modelo do aparelho | aparelho
perdi meu celular, celular roubado, roubaram meu celular, telemóvel roubado, perdi o telemóvel, furtaram meu celular | bloquear, roubo, perdido
troquei de aparelho, celular novo, passar para o celular novo, migrar para novo telefone, telemóvel novo | transferir, aparelho

# Bateria
bateria, pilha, pilhas | carregar
bateria não dura, bateria viciada, descarrega rápido, acaba rápido a bateria, bateria descarregada, sem bateria, autonomia | bateria
carregar, recarregar, carregamento, pôr a carregar, colocar pra carregar | carregador, bateria
não carrega, não está carregando, parou de carregar, não segura carga | carregador, bateria
carregador, cabo, fonte, adaptador, cabo usb, transformador | tomada
tomada, plugar, ficha, plugue, ligar na tomada, tirar da tomada | ligar

# Rede e telefone
internet, conexão, wifi, wi-fi, rede, banda larga, ligação à internet, net
sem internet, internet caiu, caiu a internet, não conecta, internet não funciona, sem net, sem conexão, wifi não funciona | interrupção, conexão
roteador, router, modem, repetidor, box de internet | internet
senha do wifi, palavra-passe do wifi, mudar senha do wifi, nome da rede | wifi
velocidade, internet lenta, mega, net lenta, teste de velocidade, internet devagar | internet
fibra, fibra óptica, fibra ótica, adsl, viabilidade | internet
sem sinal, sem rede, área sem cobertura, não pega sinal, só emergência | cobertura
dados móveis, pacote de dados, franquia de internet, internet do celular, giga, gigas, 4g, 5g, acabou a internet | plano
passei da franquia, acabaram os dados, dados esgotados, excedeu o pacote > dados móveis, franquia, plano
roaming, usar celular no exterior, internet no exterior, usar telemóvel no estrangeiro | exterior, estrangeiro
chip, cartão sim, sim, esim, e-sim, chip virtual | ativar
puk, código puk, pin bloqueado, pin do chip, código pin | chip
portabilidade, manter meu número, mudar de operadora com número, trazer meu número, levar o número | número, operadora
tim, meo, vodafone, claro tv, vivo fibra, operadora de celular > operadora, plano
recarga, pôr crédito, carregar telemóvel, carregamento do telemóvel, créditos, pré-pago | saldo
ligação, chamada, telefonema, chamadas | telefone
ligar para, fazer uma ligação, telefonar, ligar pra alguém | telefone
caixa postal do celular, correio de voz, voicemail, secretária eletrônica | ligação
sms, msg, mensagem de texto, torpedo, mensagens | mensagem
whatsapp, zap, zapzap, telegram | mensagem
bluetooth, emparelhar, parear, pareamento, emparelhamento | conectar
não conecta no aparelho, não encontra o dispositivo, não reconhece, não pareia | conectar, bluetooth
conectar, conexão, vincular, associar, ligar ao | emparelhar
vpn, proxy, firewall, endereço ip

# Aplicativos
aplicativo, app, aplicação, aplicativos, software | baixar
baixar, download, descarregar, instalar aplicativo, play store, app store, transferir a app | instalar
instalar, instalação, reinstalar | baixar
não instala, não baixa, erro ao instalar, não consigo baixar, não descarrega | instalar, baixar
desinstalar, remover aplicativo, desinstalação
atualizar, atualização, nova versão, update, actualizar, actualização | versão
depois da atualização, desde a atualização, atualização falhou, parou depois de atualizar > atualização, erro
versão antiga, incompatível, não é compatível, requisitos do sistema, sistema antigo | compatível, versão
app não abre, aplicativo não abre, app travando, app não carrega, aplicativo fecha sozinho | aplicativo, erro
navegador, chrome, firefox, safari, browser | site
limpar cache, limpar os dados, cache, histórico do navegador | navegador
site não abre, página não carrega, página em branco, erro 404, site não carrega | navegador, site, erro
botão cinza, não consigo clicar, botão apagado, botão sumiu, não aparece o botão | botão, erro
configurar, configuração, ajustar, regular, parametrizar, configurações | ajustes
menu, aba, opção, onde clico, onde fica a opção | configurações
modo escuro, tema escuro, letra maior, aumentar a letra, letra pequena demais, zoom | acessibilidade, tela
acessibilidade, deficiente visual, cego, surdo, libras, leitor de tela, deficiência, baixa visão
licença, chave de ativação, serial, chave do produto | ativar
integração, api, webhook, plugin, extensão, integrar | conectar
vírus, malware, antivírus, programa malicioso, infectado | segurança
função, recurso do aplicativo, funcionalidade, ferramenta
sumiu a função, cadê a opção, tiraram a função, desapareceu a opção > funcionalidade, função
localização, gps, posição, localização errada, não acha minha localização | permissões
permissões do app, acesso à câmera, permitir acesso, acesso ao microfone | permissões, configurações

# Arquivos
arquivo, ficheiro, documento, pdf, anexo | baixar
perdi tudo, sumiram minhas fotos, apaguei sem querer, perdi meus dados, sumiu tudo, perdi os arquivos | recuperar, backup, restaurar
recuperar, restaurar, recuperação, restauração, reaver | backup
backup, cópia de segurança, fazer backup | restaurar
salvar, guardar, gravar, guardado | arquivo
nuvem, icloud, google drive, cloud, armazenamento na nuvem | armazenamento
armazenamento, espaço, memória cheia, sem espaço, memória, pouco espaço, armazenamento cheio
sincronizar, sincronização, não sincroniza | dispositivos
importar dados, importação de dados, migrar, migração, trazer dados | arquivo
exportar dados, exportar, excel, planilha, csv, folha de cálculo | arquivo
enviar arquivo, anexar, fazer upload, carregar ficheiro, subir arquivo, mandar foto | anexo, arquivo
arquivo grande demais, não aceita o arquivo, formato inválido, arquivo muito pesado, tamanho máximo | formato, tamanho
arquivo não abre, arquivo corrompido, ficheiro não abre | arquivo, formato
compartilhar, partilhar, compartilhamento, partilha, enviar link
copiar, colar, copia, copiar e colar
print, captura de tela, captura de ecrã, printar, screenshot | imagem
alterar, mudar, modificar, editar, trocar, corrigir
adicionar, incluir, acrescentar, inserir
remover, tirar, retirar, excluir
procurar, buscar, pesquisar, achar, encontrar, busca, pesquisa, filtro, localizar
desfazer, voltar atrás, anular a ação, reverter
lixeira, lixo, itens excluídos, arquivar, arquivados | excluir
vídeo, filme, série, streaming, assistir, ver filme, episódio | reprodução
vídeo travando, imagem pixelada, carregando sem parar, buffering, imagem ruim | vídeo, qualidade
legenda, dublagem, áudio original, legendas, dobragem | idioma
offline, sem internet para assistir, baixar para ver depois, modo avião | baixar
música, playlist, podcast, ouvir
videochamada, chamada de vídeo, reunião online, zoom, videoconferência | vídeo
mensagem apagada, conversas sumiram, histórico de conversa, conversa | mensagem
e-mail não chega, não recebo e-mails, não recebo emails, e-mail não enviado, e-mail voltou | e-mail, spam
domínio, hospedagem, alojamento web, hospedar site, dns
reciclagem, reciclar, descarte, onde descartar, jogar fora, lixo eletrônico descarte
carregar, carreguei, carga, carregado, carregamento | bateria
número, dígito, algarismo
ligar, liguei, ligue, ligado, acender
conectar, conectei, conexão, ligar-se, ligação
experimentar, testar, tentar, tentativa, teste
limpar, limpeza, lavar, higienizar
desapareceu, sumiu, desaparecido, sumir | perdido
`;

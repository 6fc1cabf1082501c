/** Words of Portuguese that come with any story: general verbs, times, people, requests. */
export const portuguese = `
fazer faço faz fazendo feito usar uso usando quero quer querer preciso precisa saber sei dizer diz
disse tentar tento tentei tentando ajuda ajudar ver vejo visto encontrar encontro dar dou vir venho
vem ir vou vai tomar levar pensar acho olhar funciona funcionar maneira forma jeito vez vezes dia
dias hoje ontem manhã semana semanas mês meses ano anos tempo bom mau ruim problema problemas
pergunta perguntas gente pessoa alguém poder posso pode poderia passar passa acontece começar pôr
coloquei parece desde até ainda agora recentemente vários certo entender entendo explicar informação
disponível possível amigo amigos cada primeiro último próximo logo cedo grande pequeno pedir
pergunto deixar esperar espero esperando dois duas três quatro cinco seis sete oito nove dez onze
doze quinze vinte trinta quarenta cinquenta sessenta cem mil janeiro fevereiro março abril maio
junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado
domingo noite tarde sempre nunca quase mesmo mesma também além mãe pai irmão irmã filho filha marido
esposa mulher namorado namorada vizinho vizinha chefe senhor senhora menino menina criança crianças
coisa coisas negócio`;

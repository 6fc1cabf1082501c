/** Words of Portuguese that come with any story: general verbs, times, people, requests. */
export const portuguese = `
fazer faço faz fazendo feito usar uso usando quero quer querer preciso precisa saber sei dizer diz
disse tentar tento tentei tentando ajuda ajudar ver vejo visto encontrar encontro dar dou vir
venho vem ir vou vai tomar levar pensar acho olhar funciona funcionar maneira forma jeito vez
vezes dia dias hoje ontem manhã semana semanas mês meses ano anos tempo bom mau ruim problema
problemas pergunta perguntas gente pessoa alguém poder posso pode poderia passar passa acontece
começar pôr coloquei parece desde até ainda agora recentemente vários certo entender entendo
explicar informação disponível possível amigo amigos cada primeiro último próximo logo cedo grande
pequeno pedir pergunto deixar esperar espero esperando`;

/**
 * Words of Portuguese that say little about a question: articles, pronouns, prepositions and their
 * contractions, conjunctions, question words, forms of ser, estar, ter, haver, poder and fazer.
 * Also the words by which requests begin and end politely.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const portuguese = `
a ao aos aquela aquelas aquele aqueles aquilo as ate cada com como contra cuja cujo da das de dela
delas dele deles depois desde dessa desse desta deste do dos e ela elas ele eles em entre era eram
essa essas esse esses esta estamos estao estar estas estava estavam este estes estou eu faco favor
faz fazem fazendo fazer fiz foi for foram gostaria ha isso isto ja la lhe lhes mais mas me mesma
mesmo meu meus minha minhas muita muitas muito muitos na nao nas nem nenhum nessa nesse nesta neste
no nos nossa nossas nosso nossos num numa o obrigada obrigado ola onde os ou outra outras outro
outros para pela pelas pelo pelos per perante pode podem poder por porque posso pra precisa precisam
preciso quais qual qualquer quando quanta quantas quanto quantos que quem quer querem querer queria
quero se seja sem ser sera seria seu seus sido so sob sobre somos sou sua suas tal tambem tao te tem
tenha tenham tenho ter teu teus teve tinha toda todas todo todos tu tua tuas tudo um uma umas uns
voce voces`;

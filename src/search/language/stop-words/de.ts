/**
 * Words of German that say little about a question: articles, pronouns, prepositions,
 * conjunctions, question words, forms of sein, haben, werden and the modal verbs.
 * Also the words by which requests begin and end politely.
 * Source: the closed classes of the language, compared with Snowball's list (BSD licence).
 */
export const german = `
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
anders auch auf aus bald bei beim bereits bin bis bist bitte bloss brauche brauchen bzw da dabei
dafur dagegen damit danach danke dann daran darauf daraus darf das dass dasselbe davon dazu dein
deine deinem deinen deiner dem den denen denn denselben der deren derselbe derselben des deshalb
dessen deswegen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du
durch durfen eben eigentlich ein eine einem einen einer eines einige einigen einiger einmal er es
etwa etwas euch euer eure eurem euren eurer fur gab ganz gegen gerade gern gerne gewesen gibt guten
habe haben hallo halt hat hatte hatten hey hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer ihres im immer in indem ins irgendwie ist ja jede jedem jeden jeder jedes jedoch jene jener
jenes jetzt kann kannst kein keine keinem keinen keiner keines konnen konnte konnten leider machen
macht mal man manche manchen mancher mehr mein meine meinem meinen meiner meines mich mir mit mochte
mochten muss mussen musste nach nicht nichts nie niemals noch nun nur ob oder ohne ok okay schon
sehr sein seine seinem seinen seiner seines seit selbst sich sie sind so solche solchen solcher
solches soll sollen sollte sondern sonst trotzdem uber um und uns unser unsere unserem unseren unter
usw viel viele vielen vielleicht vom von vor wahrend wann war waren warum was weil weiter welche
welchem welchen welcher welches wem wen wenn wer werde werden weshalb wessen wie wieder wieso
wieviel will wir wird wirklich wo wofur woher wohin wollen wollte womit woran worauf wurde wurden
ziemlich zu zum zur zwar zwischen`;
